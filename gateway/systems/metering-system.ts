/** One Smart Metering System at run time: its meters polled, its half-hours recorded, its configuration in force. */
import type { Clock, EpochSeconds, MeterIdentity, MeterPort, MeterReading } from '../../devices/ports.ts';
import { feedableChannels } from '../machines/channels.ts';
import type { ChannelName, Fitted, MeterRole } from '../machines/channels.ts';
import { applyConfiguration, initialConfiguration } from '../machines/configuration.ts';
import type { ConfigurationChanges, ConfigurationState } from '../machines/configuration.ts';
import { intervalLog } from '../machines/interval-log.ts';
import { intervalSettings } from '../machines/interval-settings.ts';
import type { HanDeviceWatch } from '../home/han-device-watch.ts';
import type { MeterClockKeeper } from '../polling/meter-clock-keeper.ts';
import { MeterPoller } from '../polling/meter-poller.ts';
import type { MeterHealth } from '../polling/meter-poller.ts';
import { clockBoundMs } from '../runtime/clock-watch.ts';
import type { SystemConfig } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type { Held, RecordQuery, Store, StoreErrorCode, StoredRecord } from '../store/store.ts';
import { sourceReadings, sourcesOf, gapReasonOf } from './source-readings.ts';
import { DeliverySender } from './delivery-sender.ts';
import { SystemRecorder } from './system-recorder.ts';

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
  readonly clock: Clock;
  readonly log: Log;
  /** Something new lies in the party's outbox. */
  readonly onDue: (party: string) => void;
}

/** The state of one meter, for the status message. */
export interface MeterState {
  readonly role: MeterRole;
  readonly id: string;
  readonly identity: MeterIdentity | undefined;
  readonly health: MeterHealth;
}

export class MeteringSystem {
  readonly config: SystemConfig;
  readonly intervalSeconds: number;
  /** What the meters attached can feed. */
  readonly channels: readonly ChannelName[];
  private readonly options: MeteringSystemOptions;
  private readonly recorder: SystemRecorder;
  private readonly sender: DeliverySender;
  private readonly pollers: ReadonlyMap<MeterRole, MeterPoller>;
  private newestEnd: EpochSeconds;
  private configured: ConfigurationState;
  private configuring: Promise<unknown> = Promise.resolve();
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  private constructor(options: MeteringSystemOptions, stored: Stored) {
    const { config, supply, generation, intervalSeconds, store, clock, log } = options;
    this.config = config;
    this.options = options;
    this.intervalSeconds = intervalSeconds;
    this.configured = stored.configured;
    this.newestEnd = stored.newestEnd ?? 0;
    const fitted = fittedSources(options);
    this.channels = feedableChannels(fitted);
    const pollMs = { supply: supply.pollMs, generation: generation?.pollMs ?? supply.pollMs };
    const settings = intervalSettings(intervalSeconds * 1000, pollMs);
    this.sender = new DeliverySender({
      systemId: config.id,
      store,
      intervalSeconds,
      clock,
      log,
      // The recorder gives an interval up after its own grace; then it is on disk a moment later.
      graceSeconds: settings.graceMs / 1000 + 1,
      stored: stored.schedule,
      newestEnd: stored.newestEnd,
      onDue: options.onDue,
    });
    this.recorder = new SystemRecorder({
      systemId: config.id,
      intervalSeconds,
      machine: intervalLog(settings, fitted, store.capacityOf(intervalSeconds)),
      store,
      clock,
      log,
      resume: stored.resume,
      newestEnd: stored.newestEnd,
      recording: stored.configured.recording,
      channels: stored.configured.channels,
      onStored: (end) => {
        this.newestEnd = end;
        this.sender.recorded(end);
      },
    });
    this.pollers = this.makePollers();
  }

  /** Takes up what the store holds of this system. Rejects with StoreError. */
  static async open(options: MeteringSystemOptions): Promise<MeteringSystem> {
    const { states, series } = await options.store.load(options.config.id);
    const { configuration, resume, schedule } = states;
    const newestEnd = series.find((each) => each.intervalSeconds === options.intervalSeconds)?.newestEnd;
    const channels = feedableChannels(fittedSources(options));
    const configured =
      configuration === undefined ? initialConfiguration(channels) : (JSON.parse(configuration) as ConfigurationState);
    return new MeteringSystem(options, { configured, resume, schedule, newestEnd });
  }

  start(): void {
    this.recorder.start();
    // What is owed for the time the gateway was down is recorded first, then sent.
    void this.recorder.settled().then(() => {
      this.sender.start();
    });
    const lookers = [...this.pollers.values(), ...this.clockKeepers, ...this.home];
    this.running = Promise.all(lookers.map(async (each) => each.run(this.stopping.signal)));
  }

  /** Settles when no poll or look at a device is under way and what was measured is on disk. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await this.recorder.stop();
    await this.sender.stop();
  }

  get configuration(): ConfigurationState {
    return this.configured;
  }

  /** Changes the configuration for `party`, who is sent what it schedules; settles when the change is on disk. Rejects with StoreError and changes nothing. */
  async configure(changes: ConfigurationChanges, party: string): Promise<ConfigurationState> {
    // One at a time: the second change builds on the first, not on what was before it.
    const turn = this.configuring.then(async () => this.applyChanges(changes, party));
    this.configuring = turn.catch(() => undefined);
    return turn;
  }

  async held(): Promise<Held> {
    return this.options.store.held(this.config.id, this.intervalSeconds);
  }

  async records(query: Omit<RecordQuery, 'systemId' | 'intervalSeconds'>): Promise<readonly StoredRecord[]> {
    return this.options.store.readRecords({
      ...query,
      systemId: this.config.id,
      intervalSeconds: this.intervalSeconds,
    });
  }

  get capacityRecords(): number {
    return this.options.store.capacityOf(this.intervalSeconds);
  }

  get meters(): readonly MeterState[] {
    return [...this.pollers].map(([role, poller]) => ({
      role,
      id: this.meterOf(role)?.port.id ?? '',
      identity: poller.identity,
      health: poller.health,
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
    if (this.newestEnd * 1000 > clock.now() + clockBoundMs) alarms.push('clock-behind-records');
    if (this.clockKeepers.some(({ isOff }) => isOff)) alarms.push('meter-clock-off');
    alarms.push(...new Set(this.home.flatMap(({ alarm }) => alarm ?? [])));
    return alarms;
  }

  private async applyChanges(changes: ConfigurationChanges, party: string): Promise<ConfigurationState> {
    const { store, clock, config } = this.options;
    const { state, effects } = applyConfiguration(this.configured, { kind: 'change', changes }, clock.now());
    for (const effect of effects) {
      if (effect.kind === 'record') {
        this.recorder.configure(effect.recording, effect.channels);
        continue;
      }
      const configuration = JSON.stringify(effect.configuration);
      if (changes.delivery === undefined) await store.commit({ systemId: config.id, states: { configuration } });
      else
        await this.sender.configure(changes.delivery, party, async (schedule) =>
          store.commit({ systemId: config.id, states: { configuration, schedule } }),
        );
    }
    this.configured = state;
    return state;
  }

  private get clockKeepers(): readonly MeterClockKeeper[] {
    const { supply, generation } = this.options;
    return [supply.clockKeeper, generation?.clockKeeper].filter((authoriser) => authoriser !== undefined);
  }

  private meterOf(role: MeterRole): FittedMeter | undefined {
    return role === 'supply' ? this.options.supply : this.options.generation;
  }

  private makePollers(): ReadonlyMap<MeterRole, MeterPoller> {
    const { clock, log, config, intervalSeconds } = this.options;
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
          intervalMs: intervalSeconds * 1000,
          clock,
          log,
          onReading: (reading) => {
            this.recorder.reading(role, reading.takenAt, sourceReadings(port, reading, turned));
            onReading?.(reading);
          },
          onFailure: (error) => {
            this.recorder.noReading(role, gapReasonOf(error));
          },
          onIdentity: (identity) => {
            this.recorder.identified(role, identity);
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

interface Stored {
  readonly configured: ConfigurationState;
  readonly resume: string | undefined;
  readonly schedule: string | undefined;
  readonly newestEnd: EpochSeconds | undefined;
}

function fittedSources({ supply, generation }: MeteringSystemOptions): Fitted {
  return {
    supply: sourcesOf(supply.port),
    generation: generation === undefined ? undefined : sourcesOf(generation.port),
  };
}
