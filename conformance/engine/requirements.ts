/** Requirements of the source outside the flow steps (specs/requirements): each with what proves it, or why nothing does. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkYaml, compileSchema, formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import { SpecificationError } from './spec.ts';

export interface Requirement {
  readonly id: string;
  /** In our words. */
  readonly text: string;
  /** Ids of checks; `harmless:` and the id of a variation; or test files here, with words of the test after ` > `. */
  readonly proof?: readonly string[];
  readonly excluded?: string;
}

export interface RequirementGroup {
  readonly prefix: string;
  readonly title: string;
  /** Clause of the source. */
  readonly source: string;
  readonly rows: readonly Requirement[];
}

const folder = fileURLToPath(new URL('../../specs/requirements/', import.meta.url));
const schemaFile = new URL('../../specs/schemas/requirements.schema.json', import.meta.url);

export function loadRequirements(): readonly RequirementGroup[] {
  const validate = compileSchema(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const outcome = checkYaml<{ groups: readonly RequirementGroup[] }>(text, name, validate);
      if (!outcome.ok) throw new SpecificationError(outcome.problems.map(formatProblem).join('\n'));
      return outcome.yaml.content.groups;
    });
}

/** True for the id of a check of the suite. */
export function isCheckId(proof: string): boolean {
  return /^UC\d{2}\.S\d+\.\w+-c\d+$/.test(proof);
}
