/**
 * The time the gateway lives by. The machine's clock may be wrong: a small step of it is followed, a large one forward is
 * held until a second source agrees, since believing it overwrites what was recorded. Meanwhile the old time goes on.
 *
 * `now` of this machine is the steady clock, which is never stepped; each of the two times is an offset from it.
 */
import type { Machine, Outcome } from './machine.ts';

export interface HeldJump {
  /** The time the clock says now, less the steady one. */
  readonly offsetMs: number;
  /** Since when the clock has been saying so, on the steady clock. */
  readonly sinceMs: number;
  /** `start`: how long the gateway was down is not known; `jump`: it ran when the clock jumped. */
  readonly because: 'jump' | 'start';
  /** Who sent a message that fits the new time. */
  readonly parties: readonly string[];
  /** Whether there is a service on this machine that sets the clock; null = it was not asked yet. */
  readonly service: boolean | null;
}

export interface AgreedTimeState {
  /** The time that is agreed on, less the steady one. */
  readonly offsetMs: number;
  /** The furthest that was ever agreed on: to come back to it is no jump. */
  readonly furthestMs: number;
  readonly held?: HeldJump | undefined;
}

/** What is kept of a jump over a restart: the two times when it was last looked at. */
export interface KeptJump {
  readonly agreedMs: number;
  readonly aheadMs: number;
  readonly because: HeldJump['because'];
}

export type TimeSource = 'time-service' | 'meter-clock' | 'two-parties' | 'operator' | 'steady-clock';

export type AgreedTimeInput =
  /** The process starts; `newestMs` is the newest time that anything was recorded at. */
  | {
      readonly kind: 'start';
      readonly clockMs: number;
      readonly newestMs: number | undefined;
      readonly kept: KeptJump | undefined;
    }
  /** The clock was read. */
  | { readonly kind: 'look'; readonly clockMs: number }
  /** What the time service of this machine says of its clock; undefined = there is none. */
  | {
      readonly kind: 'service';
      readonly report:
        | {
            readonly synchronised: boolean;
            readonly offsetMs: number | undefined;
            readonly lastSyncMs: number | undefined;
          }
        | undefined;
    }
  | { readonly kind: 'meter-clock'; readonly shownMs: number }
  | { readonly kind: 'message'; readonly party: string; readonly sentAtMs: number }
  | { readonly kind: 'operator' }
  | { readonly kind: 'tick' };

export type AgreedTimeEffect =
  /** Held, or held already and now ahead by another jump. */
  | { readonly kind: 'held'; readonly aheadMs: number; readonly because: HeldJump['because'] }
  /** `old`: the clock came back, and nothing happened. */
  | { readonly kind: 'settled'; readonly base: 'old' | 'new'; readonly by: TimeSource | 'clock' }
  | { readonly kind: 'stepped'; readonly byMs: number };

export type AgreedTimeMachine = Machine<AgreedTimeState, AgreedTimeInput, AgreedTimeEffect>;

export interface AgreedTimeSettings {
  /** A step forward of up to this is followed. */
  readonly boundMs: number;
  /** So near to the new time a second source agrees with it. */
  readonly toleranceMs: number;
  /** At the start, where there is no time service: so long the clock has to go on without a step. */
  readonly steadyMs: number;
}

export const agreedTimeSettings: AgreedTimeSettings = { boundMs: 3_600_000, toleranceMs: 10_000, steadyMs: 45_000 };

/** The clock moved against the steady one by more than this: it was stepped, not slewed. */
const stepMs = 1000;
/** Before this software was written: a clock that says so was never set, and whatever sets it is right. */
const neverSetMs = Date.UTC(2025, 0, 1);

type Step = Outcome<AgreedTimeState, AgreedTimeEffect>;
type StartInput = Extract<AgreedTimeInput, { kind: 'start' }>;
type ServiceInput = Extract<AgreedTimeInput, { kind: 'service' }>;

export function agreedTime(settings: AgreedTimeSettings): AgreedTimeMachine {
  const { boundMs, toleranceMs, steadyMs } = settings;

  function apply(state: AgreedTimeState, input: AgreedTimeInput, now: number): Step {
    switch (input.kind) {
      case 'start':
        return start(input, now);
      case 'look':
        return look(state, input.clockMs - now, now);
      case 'service':
        return service(state, input.report, now);
      case 'meter-clock':
        return fits(state, input.shownMs, now) ? accepted(state, 'meter-clock') : same(state);
      case 'message':
        return message(state, input.party, input.sentAtMs, now);
      case 'operator':
        return accepted(state, 'operator');
      case 'tick':
        return tick(state, now);
    }
  }

  function start({ clockMs, newestMs, kept }: StartInput, now: number): Step {
    const offsetMs = clockMs - now;
    const newest = Math.max(newestMs ?? Number.NEGATIVE_INFINITY, kept?.agreedMs ?? Number.NEGATIVE_INFINITY);
    const furthestMs = Math.max(offsetMs, newest - now);
    // It goes on where the clock is still the one that had jumped: that time never runs backwards.
    if (kept !== undefined && clockMs >= kept.agreedMs + kept.aheadMs - stepMs)
      return hold({ offsetMs: offsetMs - kept.aheadMs, furthestMs: newest - now }, offsetMs, kept.because, now);
    if (clockMs - newest > boundMs && Number.isFinite(newest))
      return hold({ offsetMs: newest - now, furthestMs: newest - now }, offsetMs, 'start', now);
    return same({ offsetMs, furthestMs });
  }

  function look(state: AgreedTimeState, offsetMs: number, now: number): Step {
    const { held } = state;
    if (held === undefined) return follow(state, offsetMs, now);
    if (!isJump(state, offsetMs, now)) {
      const back = settle(state, 'old', 'clock');
      const followed = follow(back.state, offsetMs, now);
      return { state: followed.state, effects: [...back.effects, ...followed.effects] };
    }
    const moved = offsetMs - held.offsetMs;
    if (Math.abs(moved) <= stepMs) return same(moved === 0 ? state : { ...state, held: { ...held, offsetMs } });
    // What fitted the former time says nothing of this one.
    if (Math.abs(moved) <= boundMs) return same({ ...state, held: { ...held, offsetMs, sinceMs: now, parties: [] } });
    return hold(state, offsetMs, held.because, now);
  }

  function follow(state: AgreedTimeState, offsetMs: number, now: number): Step {
    if (isJump(state, offsetMs, now)) return hold(state, offsetMs, 'jump', now);
    const byMs = offsetMs - state.offsetMs;
    const furthestMs = Math.max(state.furthestMs, offsetMs);
    if (byMs === 0) return same(state);
    return {
      state: { ...state, offsetMs, furthestMs },
      effects: Math.abs(byMs) > stepMs ? [{ kind: 'stepped', byMs }] : [],
    };
  }

  function isJump(state: AgreedTimeState, offsetMs: number, now: number): boolean {
    const wasSet = state.offsetMs + now >= neverSetMs;
    return wasSet && offsetMs - Math.max(state.offsetMs, state.furthestMs) > boundMs;
  }

  /** A service that says so of a measurement as of the old time has not noticed the jump yet. */
  function service(state: AgreedTimeState, report: ServiceInput['report'], now: number): Step {
    const { held } = state;
    if (held === undefined) return same(state);
    const isRight = report?.synchronised === true && Math.abs(report.offsetMs ?? Infinity) <= toleranceMs;
    const noticed = held.because === 'start' || (report?.lastSyncMs ?? -Infinity) > state.offsetMs + now;
    if (isRight && noticed) return accepted(state, 'time-service');
    const told = { ...state, held: { ...held, service: report !== undefined } };
    return tick(told, now);
  }

  function message(state: AgreedTimeState, party: string, sentAtMs: number, now: number): Step {
    const { held } = state;
    if (held === undefined || !fits(state, sentAtMs, now) || held.parties.includes(party)) return same(state);
    if (held.parties.length > 0) return accepted(state, 'two-parties');
    return same({ ...state, held: { ...held, parties: [party] } });
  }

  function tick(state: AgreedTimeState, now: number): Step {
    const due = steadyDeadline(state);
    return now >= due ? accepted(state, 'steady-clock') : same(state);
  }

  function fits({ held }: AgreedTimeState, timeMs: number, now: number): boolean {
    return held !== undefined && Math.abs(timeMs - (held.offsetMs + now)) <= toleranceMs;
  }

  function steadyDeadline({ held }: AgreedTimeState): number {
    return held?.because === 'start' && held.service === false ? held.sinceMs + steadyMs : Number.POSITIVE_INFINITY;
  }

  return {
    initial: (now) => ({ offsetMs: 0 - now, furthestMs: 0 - now }),
    apply,
    nextDeadline: steadyDeadline,
  };
}

function hold(state: AgreedTimeState, offsetMs: number, because: HeldJump['because'], now: number): Step {
  const held: HeldJump = { offsetMs, sinceMs: now, because, parties: [], service: null };
  return {
    state: { ...state, held },
    effects: [{ kind: 'held', aheadMs: offsetMs - state.offsetMs, because }],
  };
}

function accepted(state: AgreedTimeState, by: TimeSource): Step {
  return state.held === undefined ? same(state) : settle(state, 'new', by);
}

function settle(state: AgreedTimeState, base: 'old' | 'new', by: TimeSource | 'clock'): Step {
  const { held, offsetMs, furthestMs } = state;
  const settled = base === 'new' && held !== undefined ? held.offsetMs : offsetMs;
  return {
    state: { offsetMs: settled, furthestMs: Math.max(furthestMs, settled) },
    effects: [{ kind: 'settled', base, by }],
  };
}

/** What is to be kept of the jump that is held, if one is. */
export function keptJump({ offsetMs, held }: AgreedTimeState, now: number): KeptJump | undefined {
  if (held === undefined) return undefined;
  return { agreedMs: offsetMs + now, aheadMs: held.offsetMs - offsetMs, because: held.because };
}

const same = (state: AgreedTimeState): Step => ({ state, effects: [] });
