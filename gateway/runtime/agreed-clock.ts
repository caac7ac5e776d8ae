/**
 * The clock that the whole gateway lives by: the machine's, as far as it is agreed on (gateway/machines/agreed-time.ts).
 */
import type { Clock, EpochMilliseconds, Milliseconds, Timer } from '../../devices/ports.ts';
import { agreedTime, agreedTimeSettings, keptJump } from '../machines/agreed-time.ts';
import type { AgreedTimeInput, AgreedTimeMachine, AgreedTimeState, KeptJump } from '../machines/agreed-time.ts';
import type { Log } from './log.ts';
import type { ClockReport } from './time-services.ts';

/** A jump of the clock that is held: both times go on side by side. */
export interface HeldTime {
  /** Another one for each jump. */
  readonly jump: number;
  /** The new time less the one that is lived by. */
  readonly aheadMs: Milliseconds;
  readonly because: 'clock-step' | 'gateway-down';
  /** It was held before the gateway was started. */
  readonly kept: boolean;
}

export interface TimeView {
  readonly now: EpochMilliseconds;
  /** `now` less the monotonic time: it changes when the clock is stepped. */
  readonly offset: Milliseconds;
  readonly held: HeldTime | undefined;
}

export interface AgreedClockOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** A step forward of up to this is followed. */
  readonly boundMs?: Milliseconds | undefined;
}

/** So often the clock is looked at closely; in between it is believed while it agrees with the monotonic one. */
const lookEveryMs: Milliseconds = 1000;
const slewMs: Milliseconds = 500;

export class AgreedClock implements Clock {
  private readonly clock: Clock;
  private readonly log: Log;
  private readonly machine: AgreedTimeMachine;
  private readonly listeners = new Set<() => void>();
  private state: AgreedTimeState;
  private lookedAt: Milliseconds;
  private jumps = 0;
  /** The jump that was held before the gateway was started; 0 = none. */
  private keptJump = 0;
  private telling = false;

  constructor({ clock, log, boundMs = agreedTimeSettings.boundMs }: AgreedClockOptions) {
    this.clock = clock;
    this.log = log;
    this.machine = agreedTime({ ...agreedTimeSettings, boundMs });
    this.lookedAt = clock.monotonic();
    this.state = this.machine.initial(this.lookedAt);
    this.start(undefined, undefined);
  }

  /** Nobody knows how long the gateway was down: `newest` is the newest time that anything was recorded at. */
  start(newest: EpochMilliseconds | undefined, kept: KeptJump | undefined): void {
    this.apply({ kind: 'start', clockMs: this.clock.now(), newestMs: newest, kept });
    const { held, offsetMs } = this.state;
    const goesOn = held !== undefined && kept !== undefined && Math.abs(held.offsetMs - offsetMs - kept.aheadMs) < 1;
    this.keptJump = goesOn ? this.jumps : 0;
  }

  now(): EpochMilliseconds {
    const told = this.clock.now();
    const steady = this.clock.monotonic();
    const { held, offsetMs } = this.state;
    const isClose = Math.abs(told - steady - offsetMs) < slewMs && steady - this.lookedAt < lookEveryMs;
    if (held === undefined && isClose) return told;
    this.lookedAt = steady;
    this.apply({ kind: 'look', clockMs: told });
    return this.state.held === undefined ? told : Math.floor(this.state.offsetMs + steady);
  }

  monotonic(): Milliseconds {
    return this.clock.monotonic();
  }

  after(delay: Milliseconds, run: () => void): Timer {
    return this.clock.after(delay, run);
  }

  hold(): () => void {
    return this.clock.hold();
  }

  get view(): TimeView {
    const now = this.now();
    const { held, offsetMs } = this.state;
    const offset = now - this.clock.monotonic();
    if (held === undefined) return { now, offset, held: undefined };
    const aheadMs = Math.round(held.offsetMs - offsetMs);
    const because = held.because === 'start' ? 'gateway-down' : 'clock-step';
    return { now, offset: offsetMs, held: { jump: this.jumps, aheadMs, because, kept: this.keptJump === this.jumps } };
  }

  get isHeld(): boolean {
    return this.state.held !== undefined;
  }

  get alarms(): readonly string[] {
    return this.isHeld ? ['clock-jump-held'] : [];
  }

  /** What is to be kept over a restart, while a jump is held. */
  get toKeep(): KeptJump | undefined {
    return keptJump(this.state, this.clock.monotonic());
  }

  /** How long until a steady clock is believed; Infinity: not by that. */
  get untilDue(): Milliseconds {
    return this.machine.nextDeadline(this.state) - this.clock.monotonic();
  }

  tick(): void {
    this.now();
    this.apply({ kind: 'tick' });
  }

  /** The time service of this machine was asked; undefined: there is none. */
  serviceSays(report: ClockReport | undefined): void {
    this.now();
    const { synchronised = false, offset, lastSync } = report ?? {};
    const told = { synchronised, offsetMs: offset, lastSyncMs: lastSync };
    this.apply({ kind: 'service', report: report === undefined ? undefined : told });
  }

  /** The clock of a meter was read. */
  meterShows(shownMs: EpochMilliseconds): void {
    if (this.isHeld) this.apply({ kind: 'meter-clock', shownMs });
  }

  /** A message of a party came in, whatever becomes of it. */
  messageSeen(party: string, sentAtMs: EpochMilliseconds): void {
    if (this.isHeld) this.apply({ kind: 'message', party, sentAtMs });
  }

  /** An operator says that the clock of this machine is right. False: there is nothing to say it of. */
  accept(): boolean {
    this.now();
    const { isHeld } = this;
    this.apply({ kind: 'operator' });
    return isHeld;
  }

  /** Calls `run` soon after a jump was held or settled; gives the end of it. */
  onChange(run: () => void): () => void {
    this.listeners.add(run);
    return () => {
      this.listeners.delete(run);
    };
  }

  private apply(input: AgreedTimeInput): void {
    const { state, effects } = this.machine.apply(this.state, input, this.clock.monotonic());
    this.state = state;
    for (const effect of effects) {
      if (effect.kind === 'held') {
        this.jumps++;
        this.log.warn('the clock is held: it is too far ahead to be believed', { ...effect });
      } else if (effect.kind === 'settled') this.log.warn('the time is settled', { ...effect });
      else this.log.info('the clock was stepped', { ...effect });
    }
    if (effects.some(({ kind }) => kind !== 'stepped')) this.tell();
  }

  /** Not at once: whoever asks for the time is in the middle of something. */
  private tell(): void {
    if (this.telling) return;
    this.telling = true;
    queueMicrotask(() => {
      this.telling = false;
      for (const run of this.listeners) run();
    });
  }
}
