/** Runs cases on as many systems as there are; what is recorded and reported is in the order of the cases. */
import type { Clock } from '../devices/ports.ts';
import { OperatedAdapter } from './adapters/operator.ts';
import type { OperatedOptions } from './adapters/operator.ts';
import type { Adapter } from './adapters/protocol.ts';
import { caseCode } from './engine/case-code.ts';
import type { Declaration } from './engine/declaration.ts';
import { judgeCase } from './engine/judge-case.ts';
import type { CaseResult } from './engine/judge-case.ts';
import { runCase } from './engine/run-case.ts';
import type { CaseSpec } from './engine/spec.ts';
import { TraceWriter } from './engine/trace.ts';
import type { TraceEntry } from './engine/trace.ts';
import { shapes } from './shapes.ts';

/** A system under test, and where what is seen of it is recorded at the moment. */
export class AttachedSystem {
  readonly adapter: OperatedAdapter;
  trace: TraceWriter;

  constructor(inner: Adapter, trace: TraceWriter, operated: Omit<OperatedOptions, 'onDeed'>) {
    this.trace = trace;
    this.adapter = new OperatedAdapter(inner, {
      ...operated,
      onDeed: ({ action, by }) => {
        this.trace.add({ kind: 'did', what: `${action} was done by ${by}` });
      },
    });
    this.adapter.onFrame(({ event: _event, utcMs, ...frame }) => {
      this.trace.add({ kind: 'frame', ...frame, benchUtcMs: utcMs });
    });
  }
}

export interface RunCasesOptions {
  readonly cases: readonly CaseSpec[];
  readonly systems: readonly AttachedSystem[];
  readonly declaration: Declaration;
  readonly trace: TraceWriter;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly answerWithinMs: number;
  /** Results of an earlier run that is taken up. */
  readonly finished: readonly CaseResult[];
  readonly isRunnable: (spec: CaseSpec) => boolean;
  /** Ids of messages count from here: a system may remember those of an earlier run. */
  readonly firstMessage: number;
  readonly onResult: (result: CaseResult, isNew: boolean) => void;
}

/** More than a case ever sends. */
const messagesOfCase = 1_000;

export async function runCases(options: RunCasesOptions): Promise<void> {
  const { cases, systems, declaration, trace, onResult } = options;
  /** What was recorded of the cases that are over, by their place. */
  const recorded = new Map<number, readonly TraceEntry[]>();
  let begun = 0;
  let reported = 0;

  const report = (): void => {
    for (let entries = recorded.get(reported); entries !== undefined; entries = recorded.get(++reported)) {
      const spec = cases[reported];
      if (spec === undefined) return;
      const former = options.finished.find(({ id }) => id === spec.id);
      const mine = systems.length > 1 ? trace.take(entries) : entries;
      onResult(former ?? judgeCase(spec, caseCode(spec, shapes), declaration, mine), former === undefined);
    }
  };
  const oneAfterAnother = async (system: AttachedSystem): Promise<void> => {
    for (let index = begun++; index < cases.length; index = begun++) {
      recorded.set(index, await recordCase(options, system, index));
      report();
    }
  };
  await Promise.all(systems.map(oneAfterAnother));
}

/** What is on record of a case; nothing of one that was finished before, or cannot be run. */
async function recordCase(
  options: RunCasesOptions,
  system: AttachedSystem,
  index: number,
): Promise<readonly TraceEntry[]> {
  const { cases, systems, declaration, answerWithinMs, finished, isRunnable, firstMessage, clock } = options;
  const spec = cases[index];
  if (spec === undefined || finished.some(({ id }) => id === spec.id) || !isRunnable(spec)) return [];
  // Side by side each has a record of its own first.
  const trace = systems.length > 1 ? new TraceWriter(clock) : options.trace;
  system.trace = trace;
  const from = trace.entries.length;
  const counters = { message: firstMessage + index * messagesOfCase, exchange: 0 };
  await runCase({
    ...{ spec, code: caseCode(spec, shapes), adapter: system.adapter, declaration, trace, answerWithinMs },
    next: (what) => ++counters[what],
  });
  return trace.entries.slice(from);
}
