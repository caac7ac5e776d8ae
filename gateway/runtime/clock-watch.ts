/** Watches how far the gateway's clock is from UTC, as far as anybody on the machine knows. */
import { repeat } from '../../devices/clock/repeat.ts';
import type { Clock, EpochMilliseconds, Milliseconds } from '../../devices/ports.ts';
import type { Log } from './log.ts';
import type { ClockReport, TimeService } from './time-services.ts';

/** How accurate a system's clock has to be. */
export const clockBoundMs: Milliseconds = 10_000;
const askEveryMs: Milliseconds = 300_000;

export interface ClockState {
  /** The clock less UTC; undefined = nobody knows. */
  readonly offset: Milliseconds | undefined;
  readonly lastSync: EpochMilliseconds | undefined;
  /** Stable codes for the status. */
  readonly alarms: readonly string[];
}

export class ClockWatch {
  private readonly options: { readonly clock: Clock; readonly log: Log; readonly service: TimeService | undefined };
  private report: ClockReport | undefined;

  constructor(options: ClockWatch['options']) {
    this.options = options;
  }

  /** Asks now and from time to time until `signal` is aborted; settles when nobody is asked any more. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, service } = this.options;
    if (service === undefined) return;
    await repeat(clock, signal, 0, async () => {
      await this.ask(service);
      return askEveryMs;
    });
  }

  get state(): ClockState {
    const { report } = this;
    const offset = report?.offset;
    const alarms = [
      ...(report?.synchronised === false ? ['clock-not-synchronised'] : []),
      ...(offset !== undefined && Math.abs(offset) > clockBoundMs ? ['clock-inaccurate'] : []),
    ];
    return { offset, lastSync: report?.lastSync, alarms };
  }

  /** True where somebody knows that the clock is as accurate as it has to be: others may be set by it. */
  get trusted(): boolean {
    const { offset, alarms } = this.state;
    return offset !== undefined && alarms.length === 0;
  }

  private async ask(service: TimeService): Promise<void> {
    const { clock, log } = this.options;
    // Of the machine, not of the clock: virtual time waits for the answer.
    const release = clock.hold();
    try {
      const report = await service();
      const former = this.state.alarms.join();
      this.report = report;
      if (this.state.alarms.join() !== former) log.warn('the clock', { ...report, alarms: this.state.alarms });
    } finally {
      release();
    }
  }
}
