/** Reads the files of specs/ that the suite is made from. What is wrong with one is the tester's own fault. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkYaml, compileSchema, formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';

/** The specification itself is wrong: the tester's own fault. */
export class SpecificationError extends Error {
  override readonly name = 'SpecificationError';
}

const specs = fileURLToPath(new URL('../../specs/', import.meta.url));

export interface SpecText {
  /** Below specs/. */
  readonly file: string;
  readonly text: string;
}

/** A YAML file of specs/, or all of a folder of it, in the order of their names. */
export function specTexts(where: string): readonly SpecText[] {
  const files = where.endsWith('.yaml')
    ? [where]
    : readdirSync(path.join(specs, where))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${where}/${name}`);
  return files.map((file) => ({ file, text: readFileSync(path.join(specs, file), 'utf8') }));
}

/** The content of a file that fits its schema, or what does not. */
export function checkSpec(
  { file, text }: SpecText,
  schema: string,
): { readonly content: unknown } | { readonly problems: readonly FileProblem[] } {
  const fits = compileSchema(JSON.parse(readFileSync(path.join(specs, 'schemas', schema), 'utf8')) as object);
  const outcome = checkYaml<unknown>(text, file, fits);
  return outcome.ok ? outcome.yaml : { problems: outcome.problems };
}

/** Throws SpecificationError with a line for each problem. */
export function readSpec(text: SpecText, schema: string): unknown {
  const checked = checkSpec(text, schema);
  if ('problems' in checked) throw new SpecificationError(checked.problems.map(formatProblem).join('\n'));
  return checked.content;
}
