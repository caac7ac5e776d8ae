/** One case in this process, without a file: against our own gateway with nothing of the kernel in it, or what stands before it. */
import { ChangedAdapter } from './adapters/changed-system.ts';
import type { Adapter } from './adapters/protocol.ts';
import { VirtualSystem, capabilities, identity } from './adapters/virtual-system.ts';
import type { VirtualSystemOptions } from './adapters/virtual-system.ts';
import { caseCode } from './engine/case-code.ts';
import { Declaration } from './engine/declaration.ts';
import { judgeCase } from './engine/judge-case.ts';
import type { CaseResult } from './engine/judge-case.ts';
import { runCase } from './engine/run-case.ts';
import type { CaseSpec } from './engine/spec.ts';
import { TraceWriter } from './engine/trace.ts';
import type { TraceEntry } from './engine/trace.ts';
import { shapes } from './shapes.ts';
import type { TesterPlace } from './roles/dno-proxy.ts';
import { plain } from './roles/recorder.ts';

/** A case as it was recorded. */
export interface Recorded {
  readonly declaration: Declaration;
  readonly entries: readonly TraceEntry[];
}

/** A mutant that does not answer is not waited for as long as a sound system, which a busy machine may hold up. */
const mutantWithinMs = 5_000;
const soundWithinMs = 60_000;

const noClock = { now: () => 0, monotonic: () => 0 };

/** What a trace file would hold of one case against an adapter in this process. */
export async function recordInProcess(spec: CaseSpec, adapter: Adapter): Promise<Recorded> {
  const trace = new TraceWriter(noClock);
  const code = caseCode(spec, shapes);
  const declaration = new Declaration(await adapter.do('identify', {}), await adapter.do('capabilities', {}));
  const counters = { message: 0, exchange: 0 };
  const isChanged = adapter instanceof ChangedAdapter;
  if (isChanged) adapter.place = () => placeIn(spec, trace);
  const answerWithinMs = isChanged ? mutantWithinMs : soundWithinMs;
  await runCase({ spec, code, adapter, declaration, trace, answerWithinMs, next: (what) => ++counters[what] });
  return { declaration, entries: JSON.parse(JSON.stringify(trace.entries, plain)) as TraceEntry[] };
}

/** The step under way as its shape calls it, and the name of what was last put on record. */
function placeIn(spec: CaseSpec, trace: TraceWriter): TesterPlace {
  const step = spec.steps.find(({ id }) => id === trace.step);
  const deed = trace.entries.findLast((entry) => entry.kind === 'did' && entry.step === trace.step);
  const { name } = ((deed?.kind === 'did' ? deed.data : undefined) as { readonly name?: string } | undefined) ?? {};
  return { step: step === undefined ? '' : caseCode(spec, shapes).nameOf(step), deed: name ?? '' };
}

/** Runs one case against an adapter in this process, and judges what a trace file would hold of it. */
export async function runInProcess(spec: CaseSpec, adapter: Adapter): Promise<CaseResult> {
  const { declaration, entries } = await recordInProcess(spec, adapter);
  return judgeCase(spec, caseCode(spec, shapes), declaration, entries);
}

/** Looks at its meters as seldom as may be declared: what dies in front of it dies in front of a keener one. */
const pollSeconds = 60;

/** Our gateway with nothing of the kernel in it, for as long as `use` takes. */
export async function withSoundSystem<Result>(
  options: Pick<VirtualSystemOptions, 'changePorts' | 'gatewayId'>,
  use: (system: Adapter) => Promise<Result>,
): Promise<Result> {
  const system = new VirtualSystem({ pollSeconds, ...options });
  try {
    return await use(system);
  } finally {
    await system.close();
  }
}

/** What is recorded of a case of our own gateway. */
export async function recordOurs(spec: CaseSpec): Promise<Recorded> {
  return withSoundSystem({}, async (system) => recordInProcess(spec, system));
}

/** What our own gateway says of itself. */
export function ourDeclaration(): Declaration {
  return new Declaration(identity(), capabilities(pollSeconds));
}
