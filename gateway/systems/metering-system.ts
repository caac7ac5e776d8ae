/** One Smart Metering System at run time: its meters polled, its half-hours recorded, its configuration in force. */
import type { MeterIdentity, MeterPort, MeterReading } from '../../devices/ports.ts';
import { feedableChannels } from '../machines/channels.ts';
import type { ChannelName, Fitted, MeterRole } from '../machines/channels.ts';
import type { ConfigurationChanges, ConfigurationState } from '../machines/configuration.ts';
import { recordedSeconds } from '../machines/recording.ts';
import type { RunningSchedule, ScheduleChange } from '../machines/schedules.ts';
import type { HanDeviceWatch } from '../home/han-device-watch.ts';
import type { MeterClockKeeper } from '../polling/meter-clock-keeper.ts';
import { MeterPoller } from '../polling/meter-poller.ts';
import type { IntervalEnds, MeterHealth } from '../polling/meter-poller.ts';
import type { AgreedClock } from '../runtime/agreed-clock.ts';
import { clockBoundMs } from '../runtime/clock-watch.ts';
import type { SystemConfig } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type {
  Held,
  HeldSeries,
  RecordQuery,
  Store,
  StoreChange,
  StoreErrorCode,
  StoredRecord,
  StoredSystem,
  StreamName,
} from '../store/store.ts';
import { sourceReadings, sourcesOf, gapReasonOf } from './source-readings.ts';
import { systemRules } from './system-rules.ts';
import type { SystemRules } from './system-rules.ts';
import { SystemRunner } from './system-runner.ts';

/** A meter of the system and how often it is asked. */
export interface FittedMeter {
  readonly port: MeterPort;
  readonly pollMs: number;
  /** Moves the polls on the clock, so that the meters of a line are not all due at once. */
  readonly offsetMs: number;
  /** Of a meter that has a clock. */
  readonly clockKeeper?: MeterClockKeeper | undefined;
  /** Is told of every reading, as the meter counts. */
  readonly onReading?: ((reading: MeterReading) => void) | undefined;
}

export interface MeteringSystemOptions {
  readonly config: SystemConfig;
  readonly supply: FittedMeter;
  readonly generation: FittedMeter | undefined;
  /** Displays and energy managers. */
  readonly home: readonly HanDeviceWatch[];
  readonly intervalSeconds: number;
  readonly store: Store;
  /** What is stored of the system. */
  readonly stored: StoredSystem;
  readonly clock: AgreedClock;
  readonly log: Log;
  /** Something new lies in an outbox of the party. */
  readonly onDue: (party: string, stream: StreamName) => void;
}

/** The state of one meter, for the status message. */
export interface MeterState {
  readonly role: MeterRole;
  readonly id: string;
  readonly identity: MeterIdentity | undefined;
  readonly health: MeterHealth;
  /** What a meter of this kind has and this one was found to lack. */
  readonly absentQuantities: readonly string[];
}

export class MeteringSystem {
  readonly config: SystemConfig;
  readonly intervalSeconds: number;
  /** What the meters attached can feed. */
  readonly channels: readonly ChannelName[];
  private readonly options: MeteringSystemOptions;
  private readonly rules: SystemRules;
  private readonly runner: SystemRunner;
  private readonly pollers: ReadonlyMap<MeterRole, MeterPoller>;
  private ends: readonly IntervalEnds[] = [];
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(options: MeteringSystemOptions) {
    const { config, supply, generation, intervalSeconds, store, stored, clock, log, onDue } = options;
    this.config = config;
    this.options = options;
    this.intervalSeconds = intervalSeconds;
    const fitted = fittedSources(options);
    this.channels = feedableChannels(fitted);
    const pollMs = { supply: supply.pollMs, generation: generation?.pollMs ?? supply.pollMs };
    const capacityOf = (seconds: number): number => store.capacityOf(seconds);
    this.rules = systemRules(
      { fitted, channels: this.channels, standardSeconds: intervalSeconds, pollMs, capacityOf },
      clock.now(),
    );
    this.runner = new SystemRunner({
      ...{ systemId: config.id, rules: this.rules, stored, store, clock, log, onDue },
      onChange: () => {
        this.pollAtEnds();
      },
    });
    this.pollers = this.makePollers();
  }

  start(): void {
    this.runner.start();
    this.pollAtEnds();
    const lookers = [...this.pollers.values(), ...this.clockKeepers, ...this.home];
    const unsubscribe = this.options.clock.onChange(() => {
      this.runner.tell({ kind: 'tick' });
    });
    this.running = Promise.all(lookers.map(async (each) => each.run(this.stopping.signal))).finally(unsubscribe);
  }

  /** Settles when no poll or look at a device is under way and what was measured is on disk. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await this.runner.stop();
  }

  get configuration(): ConfigurationState {
    return this.rules.configuration.state;
  }

  /** The schedules of a party that are in force. */
  schedulesOf(party: string): readonly RunningSchedule[] {
    return this.rules.schedules.state.schedules.filter((each) => each.party === party);
  }

  /**
   * Changes the configuration, and the schedules of `party`, all of it or nothing; settles when the change is on disk, with
   * `more` (asked when it is in force) in the same transaction. Rejects with StoreError.
   */
  async configure(
    changes: ConfigurationChanges,
    schedules: readonly ScheduleChange[],
    party: string,
    more?: () => Pick<StoreChange, 'answer'>,
  ): Promise<void> {
    await this.runner.command({ kind: 'configure', party, changes, schedules }, more);
  }

  async held(intervalSeconds = this.intervalSeconds): Promise<Held> {
    return this.options.store.held(this.config.id, intervalSeconds);
  }

  /** Of the standard series where no other is named. */
  async records(
    query: Omit<RecordQuery, 'systemId' | 'intervalSeconds'> & { readonly intervalSeconds?: number },
  ): Promise<readonly StoredRecord[]> {
    const { intervalSeconds } = this;
    return this.options.store.readRecords({ intervalSeconds, ...query, systemId: this.config.id });
  }

  /** Nothing shorter can be asked for. */
  get shortestIntervalSeconds(): number {
    return Math.min(shortestIntervalSeconds, this.intervalSeconds);
  }

  /** The series held. */
  async series(): Promise<readonly HeldSeries[]> {
    return this.options.store.seriesOf(this.config.id);
  }

  /** Lengths of the intervals that are being recorded. */
  get recordedSeconds(): readonly number[] {
    return recordedSeconds(this.rules.recording.state);
  }

  /** Records of a series that are kept before the oldest is overwritten. */
  capacityOf(intervalSeconds: number): number {
    return this.options.store.capacityOf(intervalSeconds);
  }

  get meters(): readonly MeterState[] {
    return [...this.pollers].map(([role, poller]) => ({
      role,
      id: this.meterOf(role)?.port.id ?? '',
      identity: poller.identity,
      health: poller.health,
      absentQuantities: this.meterOf(role)?.port.absentQuantities ?? [],
    }));
  }

  /** The displays and energy managers of the system. */
  get home(): MeteringSystemOptions['home'] {
    return this.options.home;
  }

  /** Conditions that need somebody's attention, as stable codes. */
  get alarms(): readonly string[] {
    const alarms: string[] = this.meters
      .filter(({ health }) => health === 'not-answering')
      .map(({ role }) => (role === 'supply' ? 'meter-not-answering' : 'generation-meter-not-answering'));
    const { store, clock } = this.options;
    if (store.trouble !== undefined) alarms.push(storeAlarms[store.trouble] ?? 'store-failing');
    // Nothing is recorded until the time comes that was recorded already: an end never repeats.
    if (this.runner.newestEndMs > clock.now() + clockBoundMs) alarms.push('clock-behind-records');
    if (this.clockKeepers.some(({ isOff }) => isOff)) alarms.push('meter-clock-off');
    alarms.push(...new Set(this.home.flatMap(({ alarm }) => alarm ?? [])));
    return alarms;
  }

  /** Meters are read at the ends of the intervals that are recorded; while two times are held, of both. */
  private pollAtEnds(): void {
    const { hold } = this.rules.recording.state;
    const lengths = new Set([this.intervalSeconds, ...recordedSeconds(this.rules.recording.state)]);
    const times = hold === undefined ? [0] : [0, hold.aheadMs];
    const ends = [...lengths].flatMap((each) => times.map((aheadMs) => ({ everyMs: each * 1000, aheadMs })));
    if (JSON.stringify(ends) === JSON.stringify(this.ends)) return;
    this.ends = ends;
    for (const poller of this.pollers.values()) poller.reconsider();
  }

  private get clockKeepers(): readonly MeterClockKeeper[] {
    const { supply, generation } = this.options;
    return [supply.clockKeeper, generation?.clockKeeper].filter((keeper) => keeper !== undefined);
  }

  private meterOf(role: MeterRole): FittedMeter | undefined {
    return role === 'supply' ? this.options.supply : this.options.generation;
  }

  private makePollers(): ReadonlyMap<MeterRole, MeterPoller> {
    const { clock, log, config } = this.options;
    const pollers = new Map<MeterRole, MeterPoller>();
    for (const role of ['supply', 'generation'] as const) {
      const meter = this.meterOf(role);
      if (meter === undefined) continue;
      const { port, pollMs, offsetMs, onReading } = meter;
      // What the generator gives is the export of a meter that sees the generator as a load.
      const turned = role === 'generation' && config.generationCountedAs === 'import';
      pollers.set(
        role,
        new MeterPoller({
          port,
          quantities: sourcesOf(port),
          periodMs: pollMs,
          offsetMs,
          ends: () => this.ends,
          clock,
          log,
          onReading: (reading) => {
            const values = sourceReadings(port, reading, turned);
            this.runner.tell({ kind: 'reading', role, atMs: reading.takenAt, values });
            onReading?.(reading);
          },
          onFailure: (error) => {
            this.runner.tell({ kind: 'no-reading', role, trouble: gapReasonOf(error) });
          },
          onIdentity: (identity) => {
            this.runner.tell({ kind: 'identified', role, meter: identity });
          },
        }),
      );
    }
    return pollers;
  }
}

const storeAlarms: Readonly<Partial<Record<StoreErrorCode, string>>> = {
  damaged: 'store-damaged',
  full: 'store-full',
  'not-writable': 'store-not-writable',
};

/** A meter on a slow line can be read so often, and no oftener. */
const shortestIntervalSeconds = 10;

function fittedSources({ supply, generation }: MeteringSystemOptions): Fitted {
  return {
    supply: sourcesOf(supply.port),
    generation: generation === undefined ? undefined : sourcesOf(generation.port),
  };
}
