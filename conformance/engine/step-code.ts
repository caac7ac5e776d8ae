/** What the code of a step holds: what the tester does, and for each of its checks how the trace is judged. */
import type { ActionName, Actions, ResetAnswer } from '../adapters/protocol.ts';
import type { DnoRole } from '../roles/dno.ts';
import type { LinkState } from '../roles/link.ts';
import type { Declaration } from './declaration.ts';
import type { Evidence } from './evidence.ts';
import type { Parameters } from './spec.ts';
import type { Verdict } from './verdict.ts';

/** What an act may use. Everything done through it is in the trace. */
export interface ActContext {
  readonly system: ResetAnswer;
  readonly declaration: Declaration;
  /** What the specification says of this flow beside its steps. */
  readonly with: Parameters;
  readonly dno: DnoRole;
  /** The bench's clock as the adapter last gave it, UTC. */
  readonly nowUtcMs: () => number;
  /** Does something to the network between DNO and system; what is on record. */
  readonly link: (what: LinkState | { readonly cutAfterBytes: number }) => void;
  /** Has the adapter do something. */
  readonly bench: <Name extends ActionName>(
    action: Name,
    parameters: Actions[Name]['with'],
  ) => Promise<Actions[Name]['ok']>;
  /** Puts on record what the tester did by itself. */
  readonly did: (what: string, data?: unknown) => void;
  /** The data of the last such record of this case; undefined where there is none. */
  readonly recall: (what: string) => unknown;
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

/** Where a check is judged: in this step of this case. */
export interface Place {
  readonly evidence: Evidence;
  readonly with: Parameters;
  /** Id of the step the check belongs to. */
  readonly step: string;
  /** The whole id of a step of this case that is named without its scenario ("B1"), or by what it does. */
  readonly stepOf: (name: string) => string;
}

/** Decides from the trace alone; the same trace gives the same finding. */
export interface Check {
  /** Which message it looks at, and what it asks of it: for people, and for the inventory. */
  readonly words: readonly string[];
  /** It looks at all answers of the case, whatever step they came in. */
  readonly general?: boolean;
  judge(place: Place): Finding;
}

export interface StepCode {
  /** Does and records; never decides. Steps without one are seen in what another step did. */
  readonly act?: (context: ActContext) => Promise<void>;
  /** By the check's id within the step. */
  readonly checks: Readonly<Record<string, Check>>;
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
  readonly check: Check;
}

/** Steps that know nothing of the use case they are bound to: by "B1", "A2a3", "T1", "POST1", or by what they do. */
export interface Shape {
  readonly steps: Readonly<Record<string, StepCode>>;
  /** By the capability that is declared no. */
  readonly denials?: Readonly<Record<string, Denial>>;
  readonly series?: (place: Place) => readonly Series[];
}

/** Thrown by an act that cannot go on because of what the implementation did or did not do. */
export class CannotGoOn extends Error {
  override readonly name = 'CannotGoOn';
}
