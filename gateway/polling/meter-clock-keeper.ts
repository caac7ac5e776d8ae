/**
 * Looks after the clock of a meter that has one: it is set only where that was configured, where somebody knows that
 * the gateway's own is right, and where it is off by more than it can show. Half-hours are stamped by the gateway's
 * clock, so none is touched by it.
 */
import { repeatOrWoken } from '../../devices/clock/waker.ts';
import type { MeterClock, Milliseconds } from '../../devices/ports.ts';
import type { AgreedClock } from '../runtime/agreed-clock.ts';
import { clockBoundMs } from '../runtime/clock-watch.ts';
import type { Log } from '../runtime/log.ts';

export interface MeterClockKeeperOptions {
  readonly meter: string;
  readonly meterClock: MeterClock;
  readonly clock: AgreedClock;
  readonly log: Log;
  /** Whether it may be set. */
  readonly allowed: boolean;
  /** Whether the gateway's own clock is known to be right. */
  readonly trusted: () => boolean;
}

const firstLookMs: Milliseconds = 60_000;
const lookEveryMs: Milliseconds = 3_600_000;
/** While the meter's clock may settle which time is right. */
const lookHeldEveryMs: Milliseconds = 60_000;
/** A clock of whole seconds, and the way to it. */
const toleranceMs: Milliseconds = 2000;

export class MeterClockKeeper {
  private readonly options: MeterClockKeeperOptions;
  private lastOffset: Milliseconds | undefined;

  constructor(options: MeterClockKeeperOptions) {
    this.options = options;
  }

  /** Until `signal` is aborted; settles when no look is under way any more. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock } = this.options;
    await repeatOrWoken(clock, signal, clock.isHeld ? 0 : firstLookMs, async () => {
      await this.look();
      return clock.isHeld ? lookHeldEveryMs : lookEveryMs;
    });
  }

  /** True while the meter's clock is known to be off by more than a system's clock may be. */
  get isOff(): boolean {
    return this.lastOffset !== undefined && Math.abs(this.lastOffset) > clockBoundMs;
  }

  /** Never rejects. */
  private async look(): Promise<void> {
    const { meter, meterClock, clock, log, allowed, trusted } = this.options;
    try {
      const offset = await this.offset();
      // Which of two times the meter's is to be compared with is settled first, perhaps by it.
      if (clock.isHeld) return;
      this.lastOffset = offset;
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
    if (shown === undefined) return Number.POSITIVE_INFINITY;
    clock.meterShows(shown);
    return shown - clock.now();
  }
}
