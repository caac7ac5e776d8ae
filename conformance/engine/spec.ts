/** What is asked: the use cases of specs/use-cases as data. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkYaml, compileSchema, formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';

export type StepKind = 'observed' | 'performed';
export type Charged = 'meter' | 'gateway' | 'display' | 'manager' | 'tester';

export interface CheckSpec {
  /** Within its step: c1, c2, ... */
  readonly id: string;
  readonly charged: Charged;
  /** Capabilities that must be declared for it to apply. */
  readonly needs?: readonly string[];
  readonly expect: string;
}

/** A step of a flow, or a precondition, trigger or postcondition of a scenario. */
export interface StepSpec {
  readonly id: string;
  readonly actor: string;
  readonly kind: StepKind;
  readonly text: string;
  readonly needs?: readonly string[];
  readonly holds_after?: readonly string[];
  readonly checks: readonly CheckSpec[];
}

export interface FlowSpec {
  readonly id: string;
  readonly title: string;
  readonly needs?: readonly string[];
  readonly controls?: readonly string[];
  readonly steps: readonly StepSpec[];
}

export interface ScenarioSpec {
  readonly id: string;
  readonly title: string;
  readonly preconditions: readonly StepSpec[];
  readonly trigger: readonly StepSpec[];
  readonly postconditions: readonly StepSpec[];
  readonly flows: readonly FlowSpec[];
}

export interface UseCaseSpec {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly scenarios: readonly ScenarioSpec[];
}

/** One flow with everything that is judged in it, in the order it happens. */
export interface CaseSpec {
  readonly id: string;
  readonly title: string;
  readonly useCase: UseCaseSpec;
  readonly scenario: ScenarioSpec;
  readonly needs: readonly string[];
  readonly controls: readonly string[];
  readonly steps: readonly StepSpec[];
}

/** Everything that is asked, with a digest that changes with any of its words. */
export interface Specification {
  readonly useCases: readonly UseCaseSpec[];
  readonly cases: readonly CaseSpec[];
  /** Each step, precondition, trigger and postcondition as it is written, by its id. */
  readonly rows: ReadonlyMap<string, WrittenRow>;
  /** SHA-256 over the files, hex. */
  readonly digest: string;
}

/** A row of a specification file. */
export interface WrittenRow {
  /** Below specs/use-cases. */
  readonly file: string;
  readonly line: number;
  readonly yaml: string;
}

/** The specification itself is wrong: the tester's own fault. */
export class SpecificationError extends Error {
  override readonly name = 'SpecificationError';
}

const folder = fileURLToPath(new URL('../../specs/use-cases/', import.meta.url));
const schemaFile = new URL('../../specs/schemas/use-case.schema.json', import.meta.url);

/** Full id of a check: `UC01.S2.B3-c1`. */
export function checkId(step: StepSpec, check: CheckSpec): string {
  return `${step.id}-${check.id}`;
}

/** Reads one use case. */
export function parseUseCase(text: string, file: string): UseCaseSpec | { readonly problems: readonly FileProblem[] } {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const outcome = checkYaml<UseCaseSpec>(text, file, compileSchema(schema));
  return outcome.ok ? outcome.yaml.content : { problems: outcome.problems };
}

export function loadSpecification(): Specification {
  const hash = createHash('sha256');
  const rows = new Map<string, WrittenRow>();
  const useCases = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      hash.update(`${name}\n${text}\n`);
      for (const [id, row] of writtenRows(name, text)) rows.set(id, row);
      const parsed = parseUseCase(text, name);
      if ('problems' in parsed) throw new SpecificationError(parsed.problems.map(formatProblem).join('\n'));
      return parsed;
    });
  return { useCases, cases: useCases.flatMap(casesOf), rows, digest: hash.digest('hex') };
}

/** Cuts a file into its rows: each from its id to the next line that is indented no further. */
function writtenRows(file: string, text: string): [string, WrittenRow][] {
  const lines = text.split('\n');
  return lines.flatMap((head, index) => {
    const [, indent = '', id] = /^( *)- id: (UC\S+)$/.exec(head) ?? [];
    if (id === undefined) return [];
    const deeper = (line: string): boolean => line.startsWith(`${indent} `);
    const length = lines.slice(index + 1).findIndex((line) => !deeper(line));
    const row = lines.slice(index, length < 0 ? undefined : index + 1 + length);
    const yaml = row
      .map((line) => line.slice(indent.length))
      .join('\n')
      .trimEnd();
    return [[id, { file, line: index + 1, yaml }] as [string, WrittenRow]];
  });
}

function casesOf(useCase: UseCaseSpec): CaseSpec[] {
  return useCase.scenarios.flatMap((scenario) =>
    scenario.flows.map((flow) => {
      const holds = (step: StepSpec): boolean => step.holds_after === undefined || step.holds_after.includes(flow.id);
      return {
        id: flow.id,
        title: flow.title,
        useCase,
        scenario,
        needs: flow.needs ?? [],
        controls: flow.controls ?? [],
        steps: [
          ...scenario.preconditions,
          ...scenario.trigger,
          ...flow.steps,
          ...scenario.postconditions.filter(holds),
        ],
      };
    }),
  );
}

const editionFile = new URL('../../specs/use-cases/released.json', import.meta.url);

/** The digest of the specification as it was released. A test holds it against the files. */
export function releasedDigest(): string {
  return (JSON.parse(readFileSync(editionFile, 'utf8')) as { specDigest: string }).specDigest;
}
