/** Watches how far the gateway's clock is from UTC, as far as anybody on the machine knows. */
import type { Clock, EpochMilliseconds, Milliseconds, Timer } from '../../devices/ports.ts';
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
  private asking: Promise<void> | undefined;
  private timer: Timer | undefined;
  private stopped = false;

  constructor(options: ClockWatch['options']) {
    this.options = options;
  }

  start(): void {
    if (this.options.service !== undefined) this.ask(this.options.service);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.timer?.cancel();
    await this.asking;
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

  private ask(service: TimeService): void {
    const { clock, log } = this.options;
    // Of the machine, not of the clock: virtual time waits for the answer.
    const release = clock.hold();
    this.asking = service()
      .then((report) => {
        const former = this.state.alarms.join();
        this.report = report;
        if (this.state.alarms.join() !== former) log.warn('the clock', { ...report, alarms: this.state.alarms });
      })
      .finally(() => {
        release();
        if (this.stopped) return;
        this.timer = clock.after(askEveryMs, () => {
          this.ask(service);
        });
      });
  }
}
