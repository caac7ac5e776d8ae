/** A thread of the gate: runs mutants and variations by their names, one after another, each on a system of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadSpecification } from '../../conformance/engine/spec.ts';
import type { CaseSpec } from '../../conformance/engine/spec.ts';
import { fieldKiller, fieldMutants, nameOf } from '../../conformance/mutants/field-mutants.ts';
import { recordOurs } from '../../conformance/in-process.ts';
import { killComplaint, runMutant, variationComplaint } from '../../conformance/mutants/gate.ts';
import { mutants, variations } from '../../conformance/mutants/index.ts';

/** What a thread is asked for. */
export type Work =
  | { readonly kind: 'mutant'; readonly id: string }
  | { readonly kind: 'variation'; readonly id: string; readonly case: string }
  /** Every field mutant of a case. */
  | { readonly kind: 'fields'; readonly case: string };

/** A field mutant as it is told between threads. */
export interface FieldOutcome {
  readonly name: string;
  readonly field: string;
  readonly change: string;
  readonly killer: string | undefined;
}
/** A complaint, or nothing to complain of; or what became of the field mutants of a case. */
export type Outcome = string | undefined | readonly FieldOutcome[];

const { cases } = loadSpecification();

function caseOf(id: string): CaseSpec {
  const spec = cases.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`there is no case ${id}`);
  return spec;
}

async function done(work: Work): Promise<Outcome> {
  switch (work.kind) {
    case 'mutant': {
      const mutant = mutants.find(({ id }) => id === work.id);
      if (mutant === undefined) throw new Error(`there is no mutant ${work.id}`);
      return killComplaint(await runMutant(mutant, caseOf(mutant.case)));
    }
    case 'variation': {
      const variation = variations.find(({ id }) => id === work.id);
      if (variation === undefined) throw new Error(`there is no variation ${work.id}`);
      return variationComplaint(variation, caseOf(work.case));
    }
    case 'fields': {
      const spec = caseOf(work.case);
      const recorded = await recordOurs(spec);
      return fieldMutants(recorded).map((mutant) => ({
        name: nameOf(mutant),
        ...{ field: mutant.field, change: mutant.change },
        killer: fieldKiller(spec, recorded, mutant),
      }));
    }
  }
}

/** Most of a run is waiting: so many at once in one thread. */
const lanes = (workerData as { readonly lanes: number } | null)?.lanes ?? 1;
let running = 0;
const waiting: { readonly index: number; readonly work: Work }[] = [];

function next(): void {
  for (
    let task = running < lanes ? waiting.shift() : undefined;
    task !== undefined;
    task = running < lanes ? waiting.shift() : undefined
  ) {
    const { index, work } = task;
    running++;
    void done(work)
      .then(
        (outcome) => ({ index, outcome }),
        (error: unknown) => ({ index, outcome: String(error) }),
      )
      .then((answer) => {
        running--;
        parentPort?.postMessage(answer);
        next();
      });
  }
}

parentPort?.on('message', (task: { readonly index: number; readonly work: Work }) => {
  waiting.push(task);
  next();
});
