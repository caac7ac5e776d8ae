/** When what was recorded is sent unasked: at a first time, then every period, until told to stop. */
import type { Schedule } from './configuration.ts';

/** Plain JSON; null while nothing is to be sent. Times are seconds since 1970-01-01T00:00:00Z. */
export type ScheduleState = {
  /** Whom it is sent to. */
  readonly party: string;
  readonly periodSeconds: number;
  readonly quantities: readonly string[];
  /** Half-hours up to here were put on their way. */
  readonly sentUpTo: number;
  readonly nextDue: number;
} | null;

export type ScheduleInput =
  | { readonly kind: 'configure'; readonly schedule: Schedule; readonly party: string }
  /** Time passed, or a half-hour was stored; `recordedUpTo` is the end of the newest one. */
  | { readonly kind: 'tick'; readonly recordedUpTo: number };

/** Half-hours that end in (from, to] are due to the party. */
export interface Sending {
  readonly kind: 'send';
  readonly party: string;
  readonly due: number;
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly string[];
}

interface Step {
  readonly state: ScheduleState;
  readonly effects: readonly Sending[];
}

/**
 * `graceSeconds`: how long a sending waits for the half-hour that ends with it. A sending that was missed while the
 * gateway was down is made up once: one sending holds everything since the last.
 */
export function applySchedule(state: ScheduleState, input: ScheduleInput, now: number, graceSeconds: number): Step {
  if (input.kind === 'configure') return { state: configured(state, input.schedule, input.party, now), effects: [] };
  if (state === null || now < state.nextDue) return { state, effects: [] };
  const waited = now >= state.nextDue + graceSeconds;
  if (!waited && input.recordedUpTo < state.nextDue) return { state, effects: [] };
  // Behind by several periods: the last one that is due, as far as it is recorded or was waited for.
  const periods = Math.floor((now - state.nextDue) / state.periodSeconds);
  const latest = state.nextDue + periods * state.periodSeconds;
  const ready = input.recordedUpTo >= latest || now >= latest + graceSeconds;
  const due = ready || periods === 0 ? latest : latest - state.periodSeconds;
  const { party, quantities, sentUpTo: from, periodSeconds } = state;
  // Only what is known to be stored is claimed; a half-hour that is stored late after all goes with the next sending.
  const sentUpTo = Math.max(from, Math.min(due, input.recordedUpTo));
  return {
    state: { ...state, sentUpTo, nextDue: due + periodSeconds },
    effects: sentUpTo === from ? [] : [{ kind: 'send', party, due, from, to: sentUpTo, quantities }],
  };
}

/**
 * The first sending to a party holds one period's half-hours; when the party changes its schedule, the next one goes on
 * where the last one ended. A start in the past is continued, not made up.
 */
function configured(former: ScheduleState, schedule: Schedule, party: string, now: number): ScheduleState {
  if (!schedule.active) return null;
  const { start, periodSeconds, quantities } = schedule;
  const late = Math.max(0, Math.ceil((now - start) / periodSeconds));
  const nextDue = start + late * periodSeconds;
  const sentUpTo = former?.party === party ? former.sentUpTo : nextDue - periodSeconds;
  return { party, periodSeconds, quantities, sentUpTo, nextDue };
}

/** When a tick is due at the latest, seconds; Infinity while nothing is to be sent. */
export function nextSendingDeadline(state: ScheduleState, graceSeconds: number): number {
  return state === null ? Number.POSITIVE_INFINITY : state.nextDue + graceSeconds;
}
