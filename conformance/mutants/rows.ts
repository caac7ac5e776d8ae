/** Mutants as rows that know nothing of their use case, and how they are bound to every case of their shape. */
import { caseCode } from '../engine/case-code.ts';
import { checkId } from '../engine/spec.ts';
import type { CaseSpec } from '../engine/spec.ts';
import { shapes } from '../shapes.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import type { Mutant } from './gate.ts';

/** Flow it is run in, step (as its shape calls it) and check it must die by, what is wrong, and how. */
export type MutantRow = readonly [
  flow: string,
  killedBy: string,
  what: string,
  change: ChangeAnswers,
  more?: Pick<Mutant, 'changeRequest' | 'changePorts'>,
];

/** Rows of one flow: by the check they must die by and what is wrong. */
export function inFlow(flow: string, rows: Readonly<Record<string, ChangeAnswers>>): MutantRow[] {
  return Object.entries(rows).map(([key, change]) => {
    const [killedBy = '', what = ''] = key.split(': ');
    return [flow, killedBy, what, change];
  });
}

/** The rows of a shape for every flow there is of it. */
export function bound(cases: readonly CaseSpec[], shape: string, rows: readonly MutantRow[]): Mutant[] {
  return cases
    .filter((spec) => spec.kind === 'flow' && spec.shape === shape)
    .flatMap((spec) => {
      const code = caseCode(spec, shapes);
      const ids = new Map<string, string>(
        spec.steps.flatMap((step) =>
          step.checks.map((check) => [`${code.nameOf(step)}-${check.id}`, checkId(step, check)] as const),
        ),
      );
      return rows.flatMap(([flow, killedBy, what, change, more]) => {
        const id = spec.id.endsWith(`.${flow}`) ? ids.get(killedBy) : undefined;
        return id === undefined
          ? []
          : [{ id: `${spec.id}: ${what}`, what, case: spec.id, killedBy: id, change, ...more }];
      });
    });
}
