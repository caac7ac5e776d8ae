/** One machine of a system with its state: what the runner drives all of them by. */
import type { EpochMs, Machine } from '../machines/machine.ts';
import type { SystemEffect, SystemInput, SystemView } from './system-inputs.ts';

/** JSON by the names under which states are stored. */
export type StoredStates = Readonly<Record<string, string>>;

export interface RuleOptions<State, Input, Effect extends SystemEffect> {
  readonly machine: Machine<State, Input, Effect>;
  /** The state that was stored, or what an earlier version of this software stored in its place; undefined = nothing. */
  readonly stored: (parsed: (name: string) => unknown, now: EpochMs) => State | undefined;
  /** What it is told of an input of the system; nothing where that is no matter of its. */
  readonly inputs: (input: SystemInput, view: SystemView) => readonly Input[];
  /** Changes with every reading: it is written with whatever is written next, not by itself. */
  readonly changesOften?: boolean;
  /** Its deadlines wait while the system is paused. */
  readonly pauses?: boolean;
}

/** A rule of the system, whatever its types. */
export interface Rule<State = unknown> {
  readonly changesOften: boolean;
  state: State;
  /** Takes up what was stored. */
  begin(parsed: (name: string) => unknown, now: EpochMs): void;
  take(input: SystemInput, view: SystemView, now: EpochMs): readonly SystemEffect[];
  nextDeadline(paused: boolean): EpochMs;
}

export function rule<State, Input, Effect extends SystemEffect>(
  options: RuleOptions<State, Input, Effect>,
  now: EpochMs,
): Rule<State> {
  const { machine, stored, inputs, changesOften = false, pauses = false } = options;
  return {
    changesOften,
    state: machine.initial(now),
    begin(parsed, at) {
      this.state = stored(parsed, at) ?? machine.initial(at);
    },
    take(input, view, at) {
      const effects: SystemEffect[] = [];
      for (const each of inputs(input, view)) {
        const outcome = machine.apply(this.state, each, at);
        this.state = outcome.state;
        effects.push(...outcome.effects);
      }
      return effects;
    },
    nextDeadline(paused) {
      return paused && pauses ? Number.POSITIVE_INFINITY : machine.nextDeadline(this.state);
    },
  };
}
