/**
 * The gate: every observed check must be the declared killer of at least one mutant, and every mutant must die by just
 * that check. A check that nothing can turn red proves nothing.
 */
import type { ActionName, Actions, Adapter, FrameEvent, ResetAnswer } from '../adapters/protocol.ts';
import type { GatewayPorts } from '../adapters/virtual-line.ts';
import { VirtualSystem } from '../adapters/virtual-system.ts';
import { Declaration } from '../engine/declaration.ts';
import { judgeCase } from '../engine/judge-case.ts';
import type { CaseResult } from '../engine/judge-case.ts';
import { runCase } from '../engine/run-case.ts';
import { checkId } from '../engine/spec.ts';
import type { CaseSpec } from '../engine/spec.ts';
import type { ScenarioCode } from '../engine/step-code.ts';
import { TraceWriter } from '../engine/trace.ts';
import { plain } from '../roles/recorder.ts';
import type { TraceEntry } from '../engine/trace.ts';
import { openDnoProxy } from '../roles/dno-proxy.ts';
import type { ChangeAnswers, ChangeRequest, DnoProxy } from '../roles/dno-proxy.ts';

/** Puts decorators around what a gateway is given; calls `applied` whenever one of them changes something. */
export type ChangePorts = (ports: GatewayPorts, applied: () => void) => GatewayPorts;

/** One wrong implementation: wrong on the DNO stream, or at the ports of the gateway behind it. */
export interface Mutant {
  readonly id: string;
  readonly what: string;
  /** The case it is run in. */
  readonly case: string;
  /** The check that must be the first to fail. */
  readonly killedBy: string;
  readonly change: ChangeAnswers;
  /** Changes what the DNO asks, before the system sees it. */
  readonly changeRequest?: ChangeRequest;
  readonly changePorts?: ChangePorts;
}

/** One right implementation that differs from ours where it is free to. */
export interface Variation {
  readonly id: string;
  readonly what: string;
  readonly cases: readonly string[];
  readonly change: ChangeAnswers;
}

/** What became of a mutant: killed by the check declared, or what is wrong with it. */
export interface Kill {
  readonly mutant: Mutant;
  /** The first check that failed; undefined for a survivor. */
  readonly killer: string | undefined;
  readonly applied: boolean;
  readonly observed: string;
}

/** The implementation behind a proxy that changes its messages. */
export class ChangedAdapter implements Adapter {
  private readonly inner: Adapter;
  private readonly change: ChangeAnswers;
  private readonly changeRequest: ChangeRequest | undefined;
  private proxy: DnoProxy | undefined;

  constructor(inner: Adapter, change: ChangeAnswers, changeRequest?: ChangeRequest) {
    this.inner = inner;
    this.change = change;
    this.changeRequest = changeRequest;
  }

  get applied(): boolean {
    return this.proxy?.applied ?? false;
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    const ok = await this.inner.do(action, parameters);
    if (action !== 'reset') return ok;
    const answer = ok as ResetAnswer;
    await this.close();
    this.proxy = await openDnoProxy(answer.endpoint.address, this.change, this.changeRequest);
    const changed: ResetAnswer = { ...answer, endpoint: { address: this.proxy.address, security: 'plaintext' } };
    return changed;
  }

  onFrame(listener: (frame: FrameEvent) => void): void {
    this.inner.onFrame(listener);
  }

  /** Closes the proxy; the implementation behind it lives on. */
  async close(): Promise<void> {
    await this.proxy?.close();
  }
}

/** A mutant that does not answer is not waited for as long as a real system. */
const answerWithinMs = 5_000;

const noClock = { now: () => 0, monotonic: () => 0 };

/** Runs one case against an adapter in this process, without a file, and judges what a trace file would hold of it. */
export async function runInProcess(spec: CaseSpec, code: ScenarioCode, adapter: Adapter): Promise<CaseResult> {
  const trace = new TraceWriter(noClock);
  const declaration = new Declaration(await adapter.do('identify', {}), await adapter.do('capabilities', {}));
  const counters = { message: 0, exchange: 0 };
  await runCase({ spec, code, adapter, declaration, trace, answerWithinMs, next: (what) => ++counters[what] });
  const written = JSON.parse(JSON.stringify(trace.entries, plain)) as TraceEntry[];
  return judgeCase(spec, code, declaration, written);
}

/** Looks at its meters as seldom as may be declared: what dies in front of it dies in front of a keener one. */
const pollSeconds = 60;

/** Our gateway with nothing of the kernel in it, for as long as `use` takes. */
export async function withSoundSystem<Result>(
  use: (system: Adapter) => Promise<Result>,
  changePorts?: (ports: GatewayPorts) => GatewayPorts,
): Promise<Result> {
  const system = new VirtualSystem({ pollSeconds, changePorts });
  try {
    return await use(system);
  } finally {
    await system.close();
  }
}

/** Runs one mutant of our gateway, which is sound without it. */
export async function runMutant(mutant: Mutant, spec: CaseSpec, code: ScenarioCode): Promise<Kill> {
  let atPorts = false;
  const changePorts = (ports: GatewayPorts): GatewayPorts =>
    mutant.changePorts?.(ports, () => {
      atPorts = true;
    }) ?? ports;
  return withSoundSystem(async (system) => {
    const adapter = new ChangedAdapter(system, mutant.change, mutant.changeRequest);
    try {
      const result = await runInProcess(spec, code, adapter);
      const first = result.checks.find(({ verdict }) => verdict === 'fail' || verdict === 'error');
      return {
        mutant,
        killer: first?.id,
        applied: adapter.applied || atPorts,
        observed: first?.observed ?? `${result.verdict}: ${result.reason}`,
      };
    } finally {
      await adapter.close();
    }
  }, changePorts);
}

/** Runs one harmless variation; what is wrong with what came of it, undefined where nothing is. */
export async function variationComplaint(
  variation: Variation,
  spec: CaseSpec,
  code: ScenarioCode,
): Promise<string | undefined> {
  return withSoundSystem(async (system) => {
    const adapter = new ChangedAdapter(system, variation.change);
    try {
      const { verdict, reason } = await runInProcess(spec, code, adapter);
      if (!adapter.applied) return `${variation.id} was never applied in ${spec.id}`;
      return verdict === 'pass' ? undefined : `${variation.id} makes ${spec.id} ${verdict}: ${reason}`;
    } finally {
      await adapter.close();
    }
  });
}

/** Does all of it, so many at once: most of a run is waiting. The results come in the order asked for. */
export function sideBySide<Work, Result>(
  all: readonly Work[],
  atOnce: number,
  run: (work: Work) => Promise<Result>,
): readonly Promise<Result>[] {
  const running: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  return all.map((work, index) => {
    const lane = index % atOnce;
    const result = (running[lane] ?? Promise.resolve()).then(async () => run(work));
    running[lane] = result.catch(() => undefined);
    return result;
  });
}

/** What is wrong with a kill; undefined where nothing is. */
export function killComplaint({ mutant, killer, applied, observed }: Kill): string | undefined {
  if (!applied) return `${mutant.id} was never applied`;
  if (killer === undefined) return `${mutant.id} survives (${observed})`;
  return killer === mutant.killedBy
    ? undefined
    : `${mutant.id} dies by ${killer} (${observed}), not by ${mutant.killedBy}`;
}

/** Observed checks that no mutant is declared to die by. */
export function unprovenChecks(cases: readonly CaseSpec[], mutants: readonly Mutant[]): string[] {
  const killers = new Set(mutants.map(({ killedBy }) => killedBy));
  const observed = cases.flatMap(({ steps }) =>
    steps.filter(({ kind }) => kind === 'observed').flatMap((step) => step.checks.map((check) => checkId(step, check))),
  );
  return [...new Set(observed)].filter((id) => !killers.has(id));
}
