/** Runs the interval log of one system: brings it readings and the time, and writes its records to the store. */
import type { Clock, EpochSeconds, MeterIdentity, Timer } from '../../devices/ports.ts';
import type { ChannelName, MeterRole, SourceName } from '../machines/channels.ts';
import type {
  IntervalLog,
  IntervalLogInput,
  IntervalLogState,
  IntervalRecord,
  SourceReading,
} from '../machines/interval-log.ts';
import type { GapReason } from '../machines/quality.ts';
import type { Log } from '../runtime/log.ts';
import type { Store, StoredRecord } from '../store/store.ts';

export interface SystemRecorderOptions {
  readonly systemId: string;
  readonly intervalSeconds: number;
  readonly machine: IntervalLog;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** What was stored under this system's name, undefined where nothing was. */
  readonly resume: string | undefined;
  readonly newestEnd: number | undefined;
  readonly recording: boolean;
  readonly channels: readonly ChannelName[];
  /** Records up to this end are on disk. */
  readonly onStored: (end: EpochSeconds) => void;
}

/** What is taken up again after a restart. */
interface Resume {
  readonly format: 1;
  readonly intervalSeconds: number;
  readonly log: IntervalLogState;
  readonly meters: Readonly<Partial<Record<MeterRole, MeterIdentity>>>;
}

/** The wall clock moved against the monotonic one by more than this: it was stepped, not slewed. */
const stepMs = 1000;
const retryMs = 10_000;

export class SystemRecorder {
  private readonly options: SystemRecorderOptions;
  private state: IntervalLogState;
  private meters: Partial<Record<MeterRole, MeterIdentity>>;
  private clockOffsetMs: number;
  private timer: Timer | undefined;
  private timerDueMs: number | undefined;
  private retry: Timer | undefined;
  private unwritten: readonly StoredRecord[] = [];
  private writing: Promise<void> | undefined;
  private failing = false;
  private stopped = false;

  constructor(options: SystemRecorderOptions) {
    const { clock, machine, recording, channels } = options;
    this.options = options;
    this.clockOffsetMs = clock.now() - clock.monotonic();
    const resume = this.parsedResume();
    const now = clock.now();
    this.meters = { ...resume?.meters };
    // Nothing is owed for the time when recording was off.
    const goesOn = resume?.log.recording === true;
    this.state = goesOn
      ? machine.resumed(resume.log, now)
      : machine.initial({
          recording,
          channels,
          now,
          lastEndMs: resume === undefined && options.newestEnd !== undefined ? options.newestEnd * 1000 : undefined,
        });
  }

  /** Makes good what was missed while the gateway was down, and begins to watch the time. */
  start(): void {
    const { recording, channels } = this.options;
    this.apply({ kind: 'tick' });
    this.configure(recording, channels);
  }

  /** Settles when everything measured so far is on disk, or could not be written. */
  async stop(): Promise<void> {
    this.apply({ kind: 'stopping' });
    this.stopped = true;
    this.timer?.cancel();
    this.retry?.cancel();
    await this.writing;
    await this.write();
  }

  /** Settles when everything recorded so far is on disk, or could not be written. */
  async settled(): Promise<void> {
    await this.writing;
  }

  reading(role: MeterRole, atMs: number, values: Readonly<Partial<Record<SourceName, SourceReading>>>): void {
    this.apply({ kind: 'reading', role, atMs, values });
  }

  noReading(role: MeterRole, trouble: GapReason): void {
    this.apply({ kind: 'no-reading', role, trouble });
  }

  /** Another maker, model or serial number than the last time is another meter. */
  identified(role: MeterRole, identity: MeterIdentity): void {
    const former = this.meters[role];
    this.meters[role] = identity;
    if (former === undefined || sameMeter(former, identity)) return;
    this.options.log.warn('another meter than before', { system: this.options.systemId, role, former, identity });
    this.apply({ kind: 'meter-replaced', role });
  }

  configure(recording: boolean, channels: readonly ChannelName[]): void {
    this.apply({ kind: 'configure', recording, channels });
  }

  /** For the store, together with whatever else is written at the same moment. */
  resume(): string {
    const { intervalSeconds } = this.options;
    const resume: Resume = { format: 1, intervalSeconds, log: this.state, meters: this.meters };
    return JSON.stringify(resume);
  }

  private apply(input: IntervalLogInput): void {
    const { clock, machine, log, systemId } = this.options;
    if (this.stopped) return;
    const now = clock.now();
    const offset = now - clock.monotonic();
    const stepped = offset - this.clockOffsetMs;
    this.clockOffsetMs = offset;
    if (Math.abs(stepped) > stepMs) {
      log.warn('the clock was stepped', { system: systemId, stepMs: stepped });
      this.timerDueMs = undefined;
      this.take(machine.apply(this.state, { kind: 'clock-step' }, now));
      this.take(machine.apply(this.state, { kind: 'tick' }, now));
    }
    this.take(machine.apply(this.state, input, now));
    this.arm();
  }

  private take(outcome: { readonly state: IntervalLogState; readonly effects: readonly IntervalRecord[] }): void {
    this.state = outcome.state;
    if (outcome.effects.length === 0) return;
    const { intervalSeconds, store } = this.options;
    const records = outcome.effects.map(({ endMs, cells }) => ({ end: endMs / 1000, intervalSeconds, cells }));
    // A new list: what is being written just now holds the former one.
    this.unwritten = [...this.unwritten, ...records].slice(-store.capacityOf(intervalSeconds));
    this.flush();
  }

  private arm(): void {
    const { clock, machine } = this.options;
    const due = machine.nextDeadline(this.state);
    if (due === this.timerDueMs && Number.isFinite(due)) return;
    this.timer?.cancel();
    this.timerDueMs = due;
    if (!Number.isFinite(due)) return;
    this.timer = clock.after(Math.max(0, due - clock.now()), () => {
      this.timerDueMs = undefined;
      this.apply({ kind: 'tick' });
    });
  }

  private flush(): void {
    if (this.writing !== undefined || this.retry !== undefined) return;
    this.writing = this.write().finally(() => {
      this.writing = undefined;
      if (this.unwritten.length > 0 && !this.stopped) this.tryAgain();
    });
  }

  private tryAgain(): void {
    if (!this.failing) {
      this.flush();
      return;
    }
    this.retry = this.options.clock.after(retryMs, () => {
      this.retry = undefined;
      this.flush();
    });
  }

  /** Writes what is unwritten with the state that goes with it. Never rejects. */
  private async write(): Promise<void> {
    const { store, systemId, log } = this.options;
    const records = this.unwritten;
    try {
      await store.commit({ systemId, records, states: { resume: this.resume() } });
      this.unwritten = this.unwritten.filter((record) => !records.includes(record));
      const newest = records.at(-1);
      if (newest !== undefined) this.options.onStored(newest.end);
      if (this.failing) log.info('the store takes records again', { system: systemId });
      this.failing = false;
    } catch (error) {
      if (!this.failing) log.error('records cannot be written', { system: systemId, unwritten: records.length, error });
      this.failing = true;
    }
  }

  private parsedResume(): Resume | undefined {
    const { resume, log, systemId, intervalSeconds } = this.options;
    if (resume === undefined) return undefined;
    try {
      const parsed = JSON.parse(resume) as Resume;
      // The record of a state in another shape says nothing about this one.
      if ((parsed.format as number) === 1 && parsed.intervalSeconds === intervalSeconds) return parsed;
    } catch (error) {
      log.error('the stored state cannot be read', { system: systemId, error });
    }
    return undefined;
  }
}

function sameMeter(one: MeterIdentity, other: MeterIdentity): boolean {
  // One that tells no number is not the one that did.
  return one.serial === other.serial && one.maker === other.maker && one.model === other.model;
}
