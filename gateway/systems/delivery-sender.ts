/** Runs the delivery schedule of one system: puts what falls due into the outbox, in one transaction with its progress. */
import type { Clock, EpochSeconds, Timer } from '../../devices/ports.ts';
import type { Schedule } from '../machines/configuration.ts';
import { applySchedule, nextSendingDeadline } from '../machines/delivery-schedule.ts';
import type { ScheduleInput, ScheduleState, Sending } from '../machines/delivery-schedule.ts';
import type { Log } from '../runtime/log.ts';
import type { DueDelivery, Store } from '../store/store.ts';

export interface DeliverySenderOptions {
  readonly systemId: string;
  readonly store: Store;
  readonly intervalSeconds: number;
  readonly clock: Clock;
  readonly log: Log;
  /** How long a sending waits for the half-hour that ends with it. */
  readonly graceSeconds: number;
  /** What was stored of the schedule, undefined where nothing was. */
  readonly stored: string | undefined;
  readonly newestEnd: EpochSeconds | undefined;
  /** Something new lies in the party's outbox. */
  readonly onDue: (party: string) => void;
}

const retryMs = 10_000;

export class DeliverySender {
  private readonly options: DeliverySenderOptions;
  private state: ScheduleState;
  private recordedUpTo: EpochSeconds;
  private timer: Timer | undefined;
  private turn: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(options: DeliverySenderOptions) {
    this.options = options;
    this.state = options.stored === undefined ? null : (JSON.parse(options.stored) as ScheduleState);
    this.recordedUpTo = options.newestEnd ?? 0;
  }

  /** Makes up what was missed, and begins to watch the time. */
  start(): void {
    this.tick();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.timer?.cancel();
    await this.turn;
  }

  /** A half-hour is on disk. */
  recorded(end: EpochSeconds): void {
    this.recordedUpTo = Math.max(this.recordedUpTo, end);
    this.tick();
  }

  /**
   * Takes a new schedule for `party`. `write` gets it as JSON, to be put on disk together with the configuration it is
   * part of. In turn with the sendings: one that is being written must not bring the old schedule back.
   * Rejects as `write` does, and then nothing has changed.
   */
  async configure(schedule: Schedule, party: string, write: (state: string) => Promise<void>): Promise<void> {
    const change = this.turn.then(async () => {
      const { state } = this.apply({ kind: 'configure', schedule, party });
      await write(JSON.stringify(state));
      this.state = state;
    });
    this.turn = change.catch(() => undefined);
    await change;
    this.tick();
  }

  private apply(input: ScheduleInput): ReturnType<typeof applySchedule> {
    const now = this.options.clock.now() / 1000;
    return applySchedule(this.state, input, now, this.options.graceSeconds);
  }

  /** One at a time: what is due is worked out from what the last turn stored. */
  private tick(): void {
    this.turn = this.turn.then(async () => this.send());
  }

  /** Never rejects. */
  private async send(): Promise<void> {
    const { store, systemId, log, onDue } = this.options;
    if (this.stopped) return;
    let retry = false;
    for (;;) {
      const { state, effects } = this.apply({ kind: 'tick', recordedUpTo: this.recordedUpTo });
      if (state === this.state) break;
      try {
        const deliveries = effects.map((sending) => this.dueOf(sending));
        await store.commit({ systemId, states: { schedule: JSON.stringify(state) }, deliveries });
        this.state = state;
        for (const { party } of effects) onDue(party);
      } catch (error) {
        log.error('what is due cannot be put into the outbox', { system: systemId, error });
        retry = true;
        break;
      }
    }
    this.arm(retry);
  }

  private dueOf({ party, due, from, to, quantities }: Sending): DueDelivery {
    const { intervalSeconds } = this.options;
    const what = { stream: 'bulk', scheduleId: '', content: 'profile', intervalSeconds } as const;
    return { party, ...what, due, from, to, quantities };
  }

  private arm(retry: boolean): void {
    const { clock, graceSeconds } = this.options;
    this.timer?.cancel();
    this.timer = undefined;
    if (this.isStopped()) return;
    const deadline = nextSendingDeadline(this.state, graceSeconds);
    if (!Number.isFinite(deadline)) return;
    const wait = retry ? retryMs : Math.max(0, deadline * 1000 - clock.now());
    this.timer = clock.after(wait, () => {
      this.tick();
    });
  }

  /** Asked again after an await: it may have changed meanwhile. */
  private isStopped(): boolean {
    return this.stopped;
  }
}
