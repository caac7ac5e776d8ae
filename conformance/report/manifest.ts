/** manifest.sha256: what a run left, each file with its digest, in the form `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const manifestName = 'manifest.sha256';

/** Files that belong to a run. */
export const reportNames: ReadonlySet<string> = new Set([
  'trace.jsonl',
  'results.json',
  'report.html',
  'junit.xml',
  'summary.md',
]);

export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

export function writeManifest(folder: string): void {
  const names = readdirSync(folder).filter((name) => reportNames.has(name));
  const lines = names.sort().map((name) => `${digestOf(path.join(folder, name))}  ${name}\n`);
  writeFileSync(path.join(folder, manifestName), lines.join(''));
}

interface Listed {
  readonly digest: string;
  readonly name: string;
}

/** What a folder's manifest lists; undefined where there is none, or it lists what no run leaves. */
export function listedIn(folder: string): readonly Listed[] | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(folder, manifestName), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n').filter((line) => line !== '');
  const listed = lines.map((line) => ({ digest: line.slice(0, 64), name: line.slice(66) }));
  const known = ({ digest, name }: Listed): boolean => /^[0-9a-f]{64}$/.test(digest) && reportNames.has(name);
  return listed.length > 0 && listed.every(known) ? listed : undefined;
}

/** What is wrong with a run's files; empty where every one is as it was written; undefined where there is no run. */
export function manifestProblems(folder: string): readonly string[] | undefined {
  const listed = listedIn(folder);
  if (listed === undefined) return undefined;
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
