/** manifest.sha256: what a run left, each file with its digest, in the form `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const manifestName = 'manifest.sha256';

/** Files that belong to a run. */
const belongs = /^(trace\.jsonl|results\.json|report\.html|junit\.xml|summary\.md)$/;

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

export function writeManifest(folder: string): void {
  const names = readdirSync(folder).filter((name) => belongs.test(name));
  const lines = names.sort().map((name) => `${digestOf(path.join(folder, name))}  ${name}\n`);
  writeFileSync(path.join(folder, manifestName), lines.join(''));
}

/** What is wrong with a run's files; empty where every one is as it was written. */
export function manifestProblems(folder: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(path.join(folder, manifestName), 'utf8');
  } catch {
    return [`${folder} has no ${manifestName}: not a finished run`];
  }
  const listed = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ digest: line.slice(0, 64), name: line.slice(66) }));
  const problems = listed.flatMap(({ digest, name }) => {
    try {
      return digestOf(path.join(folder, name)) === digest ? [] : [`${name} was changed after the run`];
    } catch {
      return [`${name} is missing`];
    }
  });
  const unlisted = ['trace.jsonl', 'results.json'].filter((name) => !listed.some((each) => each.name === name));
  return [...problems, ...unlisted.map((name) => `${name} is not in the manifest`)];
}
