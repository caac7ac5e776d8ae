/** What is asked: use cases and requirements of specs/ as data, and the cases they come to. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadRequirements } from './requirements.ts';
import type { Requirement, RequirementGroup } from './requirements.ts';
import { readSpec, specTexts } from './spec-file.ts';
import type { SpecText } from './spec-file.ts';
import { checksOf, stepOf } from './spec-rows.ts';
import type { CheckSpec, Parameters, StepSpec, WrittenStep } from './spec-rows.ts';

export type { CheckSpec, Parameters, StepSpec } from './spec-rows.ts';

export interface FlowSpec {
  readonly id: string;
  readonly title: string;
  readonly with?: Parameters;
  readonly needs?: readonly string[];
  readonly controls?: readonly string[];
  readonly steps: readonly StepSpec[];
}

export interface ScenarioSpec {
  readonly id: string;
  readonly title: string;
  /** The code that does and judges its steps. */
  readonly shape: string;
  readonly with?: Parameters;
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

/** One flow with everything that is judged in it, in the order it happens; or what provokes a requirement. */
export interface CaseSpec {
  readonly kind: 'flow' | 'requirement';
  readonly id: string;
  readonly title: string;
  readonly useCase: Pick<UseCaseSpec, 'id' | 'title' | 'source'>;
  /** Of a requirement: its row. */
  readonly scenario: Pick<ScenarioSpec, 'id' | 'title'>;
  readonly shape: string;
  readonly with: Parameters;
  readonly needs: readonly string[];
  readonly controls: readonly string[];
  readonly steps: readonly StepSpec[];
}

/** Everything that is asked, with a digest that changes with any of its words. */
export interface Specification {
  readonly useCases: readonly UseCaseSpec[];
  readonly requirements: readonly RequirementGroup[];
  /** The flows, and after them what provokes requirements. */
  readonly cases: readonly CaseSpec[];
  /** Each step, precondition, trigger, postcondition and requirement as it is written, by its id. */
  readonly rows: ReadonlyMap<string, WrittenRow>;
  /** SHA-256 over the files, hex. */
  readonly digest: string;
}

/** A row of a specification file. */
export interface WrittenRow {
  /** Below specs. */
  readonly file: string;
  readonly line: number;
  readonly yaml: string;
}

/** What a shape calls the one step of a case that provokes a requirement. */
export const provoking = 'provokes';

/** Full id of a check: `UC01.S2.B3-c1`. */
export function checkId(step: StepSpec, check: CheckSpec): string {
  return `${step.id}-${check.id}`;
}

/** Everything that is asked and how: where a word of it changes, so does the suite. */
const places = ['requirements', 'rights.yaml', 'use-cases'];

export function loadSpecification(): Specification {
  const hash = createHash('sha256');
  const texts = places.flatMap(specTexts);
  for (const { file, text } of texts) hash.update(`${file}\n${text}\n`);
  const useCases = specTexts('use-cases').map((text) =>
    useCaseOf(readSpec(text, 'use-case.schema.json') as WrittenUseCase),
  );
  const requirements = loadRequirements();
  return {
    useCases,
    requirements,
    cases: [...useCases.flatMap(flowsOf), ...requirements.flatMap(requirementCases)],
    rows: new Map(texts.flatMap(writtenRows)),
    digest: hash.digest('hex'),
  };
}

type Written<Spec extends { readonly steps?: readonly StepSpec[] }> = Omit<Spec, 'steps'> & {
  readonly steps: readonly WrittenStep[];
};
type Conditions = Readonly<Record<'preconditions' | 'trigger' | 'postconditions', readonly WrittenStep[]>>;
type WrittenScenario = Omit<ScenarioSpec, keyof Conditions | 'flows'> &
  Conditions & { readonly flows: readonly Written<FlowSpec>[] };
type WrittenUseCase = Omit<UseCaseSpec, 'scenarios'> & { readonly scenarios: readonly WrittenScenario[] };

function useCaseOf({ scenarios, ...useCase }: WrittenUseCase): UseCaseSpec {
  return {
    ...useCase,
    scenarios: scenarios.map(({ preconditions, trigger, postconditions, flows, ...scenario }) => ({
      ...scenario,
      preconditions: preconditions.map(stepOf),
      trigger: trigger.map(stepOf),
      postconditions: postconditions.map(stepOf),
      flows: flows.map(({ steps, ...flow }) => ({ ...flow, steps: steps.map(stepOf) })),
    })),
  };
}

/** Cuts a file into its rows: each from its id to the next line that is indented no further. */
function writtenRows({ file, text }: SpecText): [string, WrittenRow][] {
  const lines = text.split('\n');
  return lines.flatMap((head, index) => {
    const [, indent = '', id] = /^( *)- id: ([A-Z][\w.]+)$/.exec(head) ?? [];
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

function flowsOf(useCase: UseCaseSpec): CaseSpec[] {
  return useCase.scenarios.flatMap((scenario) =>
    scenario.flows.map((flow): CaseSpec => {
      const holds = (step: StepSpec): boolean => step.holds_after === undefined || step.holds_after.includes(flow.id);
      return {
        kind: 'flow',
        id: flow.id,
        title: flow.title,
        useCase,
        scenario,
        shape: scenario.shape,
        with: { ...scenario.with, ...flow.with },
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

function requirementCases({ prefix, title, source, before = [], rows }: RequirementGroup): CaseSpec[] {
  return rows.flatMap((row: Requirement) =>
    (row.cases ?? []).map((each): CaseSpec => {
      const step = { id: each.id, as: provoking, actor: 'SMS', kind: 'observed', text: row.text } as const;
      return {
        kind: 'requirement',
        id: each.id,
        title: each.title,
        useCase: { id: prefix, title, source },
        scenario: { id: row.id, title: row.text },
        shape: each.shape,
        with: each.with ?? {},
        needs: each.needs ?? [],
        controls: each.controls ?? [],
        steps: [
          ...before.map((common) => stepOf({ ...common, id: `${each.id}.${common.id}` })),
          { ...step, checks: checksOf(each.checks, 'gateway') },
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
