/** What a flow file holds: for each step what the tester does, and for each of its checks how the trace is judged. */
import type { DnoRole } from '../roles/dno.ts';
import type { LinkState } from '../roles/link.ts';
import type { ActionName, Actions, ResetAnswer } from '../adapters/protocol.ts';
import type { Declaration } from './declaration.ts';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './verdict.ts';

/** What an act may use. Everything done through it is in the trace. */
export interface ActContext {
  readonly caseId: string;
  readonly system: ResetAnswer;
  readonly declaration: Declaration;
  readonly dno: DnoRole;
  /** The bench's clock as the adapter last gave it, UTC. */
  nowUtcMs(): number;
  /** Does something to the network between DNO and system; what is on record. */
  link(what: LinkState | { readonly cutAfterBytes: number }): void;
  /** Has the adapter do something. */
  bench<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']>;
  /** Puts on record what the tester did by itself. */
  did(what: string, data?: unknown): void;
  /** The data of the last such record of this case; undefined where there is none. */
  recall(what: string): unknown;
}

/** What a judge finds. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'none' | 'not-applicable'>;
  /** What was seen, with figures. */
  readonly observed: string;
  /** Entries of the trace it rests on. */
  readonly trace: readonly number[];
  /** Whom to charge instead of the one the specification names. */
  readonly charged?: 'meter' | 'gateway';
}

/** Decides from the trace alone; the same trace gives the same finding. */
export type Judge = (evidence: Evidence) => Finding;

export interface StepCode {
  /** Does and records; never decides. Steps without one are seen in what another step did. */
  readonly act?: (context: ActContext) => Promise<void>;
  /** By the check's id within the step. */
  readonly judges: Readonly<Record<string, Judge>>;
}

/** One channel of a flow as delivered and as it was, for the report's plots. */
export interface Series {
  readonly quantity: string;
  readonly unit: string;
  /** Ends of the intervals, seconds since 1970-01-01T00:00:00Z. */
  readonly endsUtcS: readonly number[];
  readonly truth: readonly number[];
  /** null where there is no value. */
  readonly delivered: readonly (number | null)[];
}

/** Asks for what an implementation declares it cannot do: who declares no and does it all the same is not what it says. */
export interface Denial {
  readonly expect: string;
  readonly act: (context: ActContext) => Promise<void>;
  readonly judge: Judge;
}

export interface ScenarioCode {
  /** By the id of a precondition, trigger or postcondition. */
  readonly conditions: Readonly<Record<string, StepCode>>;
  /** By the id of the flow, then of the step. */
  readonly flows: Readonly<Record<string, Readonly<Record<string, StepCode>>>>;
  /** By the capability that is declared no. */
  readonly denials?: Readonly<Record<string, Denial>>;
  readonly series?: Readonly<Record<string, (evidence: Evidence) => readonly Series[]>>;
}

/** Thrown by an act that cannot go on because of what the implementation did or did not do. */
export class CannotGoOn extends Error {
  override readonly name = 'CannotGoOn';
}
