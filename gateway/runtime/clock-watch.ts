/** Watches how far the gateway's clock is from UTC, as far as anybody on the machine knows. */
import { repeatOrWoken } from '../../devices/clock/waker.ts';
import type { EpochMilliseconds, Milliseconds } from '../../devices/ports.ts';
import type { AgreedClock } from './agreed-clock.ts';
import type { Log } from './log.ts';
import type { ClockReport, TimeService } from './time-services.ts';

/** How accurate a system's clock has to be. */
export const clockBoundMs: Milliseconds = 10_000;
const askEveryMs: Milliseconds = 300_000;
/** While it matters what the service says. */
const askHeldEveryMs: Milliseconds = 15_000;

export interface ClockState {
  /** The clock less UTC; undefined = nobody knows. */
  readonly offset: Milliseconds | undefined;
  readonly lastSync: EpochMilliseconds | undefined;
  /** Stable codes for the status. */
  readonly alarms: readonly string[];
}

export interface ClockWatchOptions {
  readonly clock: AgreedClock;
  readonly log: Log;
  readonly service: TimeService | undefined;
}

export class ClockWatch {
  private readonly options: ClockWatchOptions;
  private report: ClockReport | undefined;

  constructor(options: ClockWatchOptions) {
    this.options = options;
  }

  /** Asks now and from time to time until `signal` is aborted; settles when nobody is asked any more. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock } = this.options;
    await repeatOrWoken(clock, signal, 0, async () => {
      await this.ask();
      clock.tick();
      return this.untilNext();
    });
  }

  get state(): ClockState {
    const { report } = this;
    const { clock } = this.options;
    // What the service says is of the machine's clock, and while a jump is held the gateway does not live by that.
    const offset = clock.isHeld ? undefined : report?.offset;
    const alarms = [
      ...(report?.synchronised === false ? ['clock-not-synchronised'] : []),
      ...(offset !== undefined && Math.abs(offset) > clockBoundMs ? ['clock-inaccurate'] : []),
      ...clock.alarms,
    ];
    return { offset, lastSync: report?.lastSync, alarms };
  }

  /** True where somebody knows that the clock is as accurate as it has to be: others may be set by it. */
  get trusted(): boolean {
    const { offset, alarms } = this.state;
    return offset !== undefined && alarms.length === 0;
  }

  private untilNext(): Milliseconds {
    const { clock, service } = this.options;
    if (clock.isHeld) return Math.max(0, Math.min(askHeldEveryMs, clock.untilDue));
    return service === undefined ? Number.POSITIVE_INFINITY : askEveryMs;
  }

  private async ask(): Promise<void> {
    const { clock, log, service } = this.options;
    // Of the machine, not of the clock: virtual time waits for the answer.
    const release = clock.hold();
    try {
      const report = await service?.();
      const former = this.state.alarms.join();
      this.report = report;
      clock.serviceSays(report);
      if (this.state.alarms.join() !== former) log.warn('the clock', { ...report, alarms: this.state.alarms });
    } finally {
      release();
    }
  }
}
