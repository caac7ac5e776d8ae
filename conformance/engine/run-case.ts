/** Runs the acts of one case, in order, and records. Decides nothing. */
import type { Adapter, ResetAnswer } from '../adapters/protocol.ts';
import { AdapterActionError, AdapterLostError } from '../adapters/protocol.ts';
import type { ActionName, Actions } from '../adapters/protocol.ts';
import { DnoRole } from '../roles/dno.ts';
import { Link } from '../roles/link.ts';
import type { Declaration } from './declaration.ts';
import { describeMessage } from './describe-message.ts';
import { measureJitter } from './jitter.ts';
import type { CaseSpec } from './spec.ts';
import type { CaseCode } from './case-code.ts';
import { CannotGoOn } from './step-code.ts';
import type { ActContext } from './step-code.ts';
import type { TraceWriter } from './trace.ts';

export interface RunCaseOptions {
  readonly spec: CaseSpec;
  readonly code: CaseCode;
  readonly adapter: Adapter;
  readonly declaration: Declaration;
  readonly trace: TraceWriter;
  /** Longest time the system may take to answer the DNO. */
  readonly answerWithinMs: number;
  readonly next: (what: 'message' | 'exchange') => number;
}

/** Whatever ends a case early is on record with whose fault it was. Rejects with RecordingError alone. */
export async function runCase(options: RunCaseOptions): Promise<void> {
  const { spec, code, declaration, trace, next } = options;
  let dno: DnoRole | undefined;
  let link: Link | undefined;
  let nowUtcMs = 0;
  const memory = new Map<string, unknown>();
  const jitter = measureJitter();

  const bench = async <Name extends ActionName>(
    action: Name,
    parameters: Actions[Name]['with'],
  ): Promise<Actions[Name]['ok']> => {
    const ok = await recordedAction(options.adapter, trace, action, parameters);
    nowUtcMs = (ok as Partial<ResetAnswer>).nowUtcMs ?? nowUtcMs;
    return ok;
  };

  trace.enter(spec.id, '');
  try {
    const system = await bench('reset', {});
    const between = await Link.open(system.endpoint.address);
    link = between;
    dno = new DnoRole({
      system,
      address: between.address,
      trace,
      nowUtcMs: () => nowUtcMs,
      answerWithinMs: options.answerWithinMs,
      describe: describeMessage,
      next,
    });
    const context: ActContext = {
      link: (what) => {
        if (typeof what === 'string') between.set(what);
        else between.cutAfter(what.cutAfterBytes);
        trace.add({ kind: 'did', what: 'link', data: what });
      },
      system,
      declaration,
      with: spec.with,
      dno,
      nowUtcMs: () => nowUtcMs,
      bench,
      recall: (what) => memory.get(what),
      did: (what, data) => {
        memory.set(what, data);
        trace.add({ kind: 'did', what, ...(data !== undefined && { data }) });
      },
    };
    const lacking = declaration.lacks(spec.needs);
    if (lacking !== undefined) {
      await code.denial(lacking)?.act(context);
      return;
    }
    for (const step of spec.steps) {
      if (declaration.lacks(step.needs ?? []) !== undefined) continue;
      trace.enter(spec.id, step.id);
      await code.step(step)?.act?.(context);
    }
  } catch (error) {
    trace.add({
      kind: 'stopped',
      fault: faultOf(error),
      reason: error instanceof Error ? error.message : String(error),
    });
  } finally {
    trace.add({ kind: 'jitter', ...jitter.stop() });
    dno?.close();
    await link?.close();
    trace.flush();
  }
}

function faultOf(error: unknown): 'implementation' | 'bench' | 'tester' {
  if (error instanceof CannotGoOn) return 'implementation';
  if (error instanceof AdapterActionError || error instanceof AdapterLostError) return 'bench';
  return 'tester';
}

/** An action of the adapter with its answer, as one entry of the trace. */
export async function recordedAction<Name extends ActionName>(
  adapter: Adapter,
  trace: TraceWriter,
  action: Name,
  parameters: Actions[Name]['with'],
): Promise<Actions[Name]['ok']> {
  const began = trace.next;
  try {
    const ok = await adapter.do(action, parameters);
    trace.add({ kind: 'adapter', action, with: parameters, began, ok });
    return ok;
  } catch (error) {
    const code = error instanceof AdapterActionError ? error.code : 'lost';
    const message = error instanceof Error ? error.message : String(error);
    trace.add({ kind: 'adapter', action, with: parameters, began, error: { code, message } });
    throw error;
  }
}
