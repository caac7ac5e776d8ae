/**
 * The one shape of all rules of the system: data in, data out. A machine returns effects and runs none of them; its state
 * is plain JSON, so that it can be stored as it is and taken up again; time comes in as an argument.
 */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

export interface Outcome<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export interface Machine<State, Input, Effect> {
  /** The state of a system that is seen for the first time. */
  initial(now: EpochMs): State;
  apply(state: State, input: Input, now: EpochMs): Outcome<State, Effect>;
  /** When a `tick` is due if nothing comes before; Infinity = never. After a `tick` it lies ahead. */
  nextDeadline(state: State): EpochMs;
}
