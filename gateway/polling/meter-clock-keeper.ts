/**
 * Looks after the clock of a meter that has one: it is set only where that was configured, where somebody knows that
 * the gateway's own is right, and where it is off by more than it can show. Half-hours are stamped by the gateway's
 * clock, so none is touched by it.
 */
import type { Clock, MeterClock, Milliseconds, Timer } from '../../devices/ports.ts';
import { clockBoundMs } from '../runtime/clock-watch.ts';
import type { Log } from '../runtime/log.ts';

export interface MeterClockKeeperOptions {
  readonly meter: string;
  readonly meterClock: MeterClock;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether it may be set. */
  readonly allowed: boolean;
  /** Whether the gateway's own clock is known to be right. */
  readonly trusted: () => boolean;
}

const firstLookMs: Milliseconds = 60_000;
const lookEveryMs: Milliseconds = 3_600_000;
/** A clock of whole seconds, and the way to it. */
const toleranceMs: Milliseconds = 2000;

export class MeterClockKeeper {
  private readonly options: MeterClockKeeperOptions;
  private timer: Timer | undefined;
  private looking: Promise<void> | undefined;
  private stopped = false;
  private lastOffset: Milliseconds | undefined;

  constructor(options: MeterClockKeeperOptions) {
    this.options = options;
  }

  start(): void {
    this.arm(firstLookMs);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.timer?.cancel();
    await this.looking;
  }

  /** True while the meter's clock is known to be off by more than a system's clock may be. */
  get isOff(): boolean {
    return this.lastOffset !== undefined && Math.abs(this.lastOffset) > clockBoundMs;
  }

  private arm(wait: Milliseconds): void {
    if (this.stopped) return;
    this.timer = this.options.clock.after(wait, () => {
      this.looking = this.look().finally(() => {
        this.arm(lookEveryMs);
      });
    });
  }

  /** Never rejects. */
  private async look(): Promise<void> {
    const { meter, meterClock, clock, log, allowed, trusted } = this.options;
    try {
      this.lastOffset = await this.offset();
      if (Math.abs(this.lastOffset) <= toleranceMs || !allowed || !trusted()) return;
      const before = this.lastOffset;
      await meterClock.set(clock.now());
      this.lastOffset = await this.offset();
      log.info('the clock of a meter was set', { meter, offBeforeMs: before, offNowMs: this.lastOffset });
    } catch (error) {
      log.warn('the clock of a meter cannot be read or set', { meter, error });
    }
  }

  /** The meter's clock less the gateway's; one that shows no time at all is off by everything. */
  private async offset(): Promise<Milliseconds> {
    const { meterClock, clock } = this.options;
    const shown = await meterClock.read();
    return shown === undefined ? Number.POSITIVE_INFINITY : shown - clock.now();
  }
}
