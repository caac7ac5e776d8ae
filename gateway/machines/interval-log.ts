/**
 * The interval log: readings of a system's meters in, one record an interval out. A record covers (start, end] and is
 * stamped with its end; ends are multiples of the interval since 1970-01-01T00:00:00Z, rise, and never repeat.
 * Each source (a register or an instantaneous value of one meter) is followed on its own; a record leaves when
 * all of them have passed its end, or gave up waiting for a meter that does not answer.
 */
import { cellOf, emptyBucket, wasRecorded } from './bucket.ts';
import type { Bucket, ClosedBucket } from './bucket.ts';
import { channelRules } from './channels.ts';
import type { ChannelName, Fitted, MeterRole, SourceName } from './channels.ts';
import type { IntervalSettings } from './interval-settings.ts';
import type { EpochMs, Machine } from './machine.ts';
import { notAvailable } from './quality.ts';
import type { Cell, GapReason } from './quality.ts';
import { giveUpRegister, takeRegister } from './register-source.ts';
import type { Advanced, RegisterSource } from './register-source.ts';
import { settleSample, takeSample } from './sample-source.ts';
import type { SampleSource } from './sample-source.ts';

type Source = RegisterSource | SampleSource;
type SourceKey = `${MeterRole}/${SourceName}`;

/** Plain JSON, so that it can be stored as it is and taken up again after a restart. */
export interface IntervalLogState {
  readonly recording: boolean;
  readonly channels: readonly ChannelName[];
  /** Intervals that end later are not recorded; absent or null = no end is known. */
  readonly untilMs?: EpochMs | null;
  readonly sources: Readonly<Partial<Record<SourceKey, Source>>>;
  /** Buckets of intervals that some source has not passed yet, by their end in ms. */
  readonly waiting: Readonly<Record<string, Readonly<Partial<Record<SourceKey, Bucket>>>>>;
}

/** What a reading says of one source: an amount in W, var, V, Wh or varh with the step it is shown in, or why not. */
export type SourceReading = { readonly amount: number; readonly step: number } | { readonly trouble: GapReason };

export type IntervalLogInput =
  | {
      readonly kind: 'reading';
      readonly role: MeterRole;
      /** When it was taken, UTC ms. */
      readonly atMs: number;
      readonly values: Readonly<Partial<Record<SourceName, SourceReading>>>;
    }
  /** The meter as a whole did not answer. */
  | { readonly kind: 'no-reading'; readonly role: MeterRole; readonly trouble: GapReason }
  /** Another meter answers from the next reading on. */
  | { readonly kind: 'meter-replaced'; readonly role: MeterRole }
  /** `channels` take effect with the interval that is open; `untilMs`: see the state. */
  | {
      readonly kind: 'configure';
      readonly recording: boolean;
      readonly channels: readonly ChannelName[];
      readonly untilMs?: EpochMs | null;
    }
  /** A new log goes on from the readings that another log of these meters has. */
  | { readonly kind: 'seed'; readonly from: IntervalLogState }
  /** A new log owes the records after this end: nothing else is known of the time since. Apply a `tick` next. */
  | { readonly kind: 'owe'; readonly lastEndMs: EpochMs }
  /** A stored state is taken up again: what happened since is `gateway-down`. Apply a `tick` next. */
  | { readonly kind: 'resume' }
  /** The clock was stepped; `now` is the time after. */
  | { readonly kind: 'clock-step' }
  /** Time passed: due at `nextDeadline` at the latest. */
  | { readonly kind: 'tick' }
  /** The gateway stops: what is measured so far counts. */
  | { readonly kind: 'stopping' };

export interface IntervalRecord {
  readonly kind: 'record';
  readonly endMs: EpochMs;
  readonly cells: Readonly<Partial<Record<ChannelName, Cell>>>;
}

export type IntervalLog = Machine<IntervalLogState, IntervalLogInput, IntervalRecord>;
type LogOutcome = ReturnType<IntervalLog['apply']>;

class Log implements IntervalLog {
  private readonly settings: IntervalSettings;
  private readonly longestCatchUp: number;
  private readonly keys: readonly SourceKey[];
  private readonly keysOf: Readonly<Record<MeterRole, readonly SourceKey[]>>;

  constructor(settings: IntervalSettings, fitted: Fitted, longestCatchUp: number) {
    this.settings = settings;
    this.longestCatchUp = longestCatchUp;
    this.keys = fittedKeys(fitted);
    this.keysOf = {
      supply: this.keys.filter((key) => roleOf(key) === 'supply'),
      generation: this.keys.filter((key) => roleOf(key) === 'generation'),
    };
  }

  initial(now: EpochMs): IntervalLogState {
    return this.begun(this.openAt(now), false, []);
  }

  private openAt(now: EpochMs): EpochMs {
    return Math.floor(now / this.settings.intervalMs) * this.settings.intervalMs;
  }

  private begun(startMs: EpochMs, recording: boolean, channels: readonly ChannelName[]): IntervalLogState {
    const sources = this.keys.map((key) => [key, freshSource(key, startMs)] as const);
    return { recording, channels, sources: Object.fromEntries(sources), waiting: {} };
  }

  /** The log begins with the interval after `lastEndMs`, where that is an end of its own. */
  private owing(state: IntervalLogState, lastEndMs: EpochMs, now: EpochMs): IntervalLogState {
    const owed = state.recording && lastEndMs % this.settings.intervalMs === 0;
    const startMs = owed ? Math.min(lastEndMs, this.openAt(now)) : this.openAt(now);
    return { ...state, ...this.begun(startMs, state.recording, state.channels) };
  }

  private resumed(saved: IntervalLogState, now: EpochMs): IntervalLogState {
    const sameSources = this.keys.every((key) => saved.sources[key] !== undefined);
    const oldest = Math.min(...Object.values(saved.sources).map((source) => source.startMs));
    if (!sameSources || !(oldest % this.settings.intervalMs === 0))
      return this.owing(saved, Number.isFinite(oldest) ? oldest : NaN, now);
    return mapSources({ ...saved, sources: pick(saved.sources, this.keys) }, this.keys, (source) => {
      if (source.kind === 'register') return { ...source, trouble: 'gateway-down' };
      return { ...source, held: null, trouble: 'gateway-down' };
    });
  }

  private seeded(state: IntervalLogState, from: IntervalLogState): IntervalLogState {
    const sources: Partial<Record<SourceKey, Source>> = { ...state.sources };
    for (const key of this.keys) {
      const [own, other] = [state.sources[key], from.sources[key]];
      if (own === undefined || other === undefined) continue;
      const { startMs, cursorMs, bucket } = own;
      sources[key] = { ...other, startMs, cursorMs, bucket };
    }
    return { ...state, sources };
  }

  apply(state: IntervalLogState, input: IntervalLogInput, now: EpochMs): LogOutcome {
    const ready = this.skipAhead(state, now);
    switch (input.kind) {
      case 'reading':
        return this.emit(
          this.advance(ready, this.keysOf[input.role], (source, key) =>
            this.takeReading(source, key, input.atMs, input.values[sourceOf(key)], ready.recording),
          ),
        );
      case 'no-reading':
        return this.emit(
          this.advance(ready, this.keysOf[input.role], (source) =>
            this.afterTrouble(source, now, input.trouble, ready.recording),
          ),
        );
      case 'meter-replaced':
        return this.emit(
          this.advance(ready, this.keysOf[input.role], (source) =>
            this.forget(source, now, 'meter-replaced', ready.recording),
          ),
        );
      case 'configure':
        return this.emit({
          ...this.advance(ready, this.keys, (source) => {
            if (source.kind === 'sample') return settleSample(source, now, ready.recording, this.settings);
            if (ready.recording || !input.recording) return { source, closed: [] };
            return giveUpRegister(source, now, false, this.settings);
          }),
          recording: input.recording,
          channels: input.channels,
          untilMs: input.untilMs ?? null,
        });
      case 'seed':
        return { state: this.seeded(state, input.from), effects: [] };
      case 'owe':
        return { state: this.owing(state, input.lastEndMs, now), effects: [] };
      case 'resume':
        return { state: this.resumed(state, now), effects: [] };
      case 'clock-step':
        return this.emit(
          this.advance(ready, this.keys, (source) => {
            const marked = { ...source, bucket: { ...source.bucket, marked: 'clock-step' as const } };
            if (marked.kind === 'register')
              return { source: { ...marked, base: null, trouble: 'clock-step' as const }, closed: [] };
            return { source: { ...marked, held: null, trouble: 'clock-step' as const }, closed: [] };
          }),
        );
      case 'tick':
      case 'stopping':
        return this.emit(
          this.advance(ready, this.keys, (source) => {
            if (source.kind === 'sample') return settleSample(source, now, ready.recording, this.settings);
            const overdue =
              Math.floor((now - this.settings.graceMs) / this.settings.intervalMs) * this.settings.intervalMs;
            return overdue <= source.startMs
              ? { source, closed: [] }
              : giveUpRegister(source, overdue, ready.recording, this.settings);
          }),
        );
    }
  }

  private takeReading(
    source: Source,
    key: SourceKey,
    atMs: number,
    value: SourceReading | undefined,
    recording: boolean,
  ): Advanced<Source> {
    if (value === undefined) return { source, closed: [] };
    if ('trouble' in value) {
      // The meter itself says that it has no value: what was there before holds no longer.
      const told = this.afterTrouble(source, atMs, value.trouble, recording);
      return told.source.kind === 'sample' ? { ...told, source: { ...told.source, held: null } } : told;
    }
    if (source.kind === 'register') return takeRegister(source, { atMs, ...value }, recording, this.settings);
    return takeSample(
      source,
      { atMs, amount: value.amount },
      this.settings.holdMs[roleOf(key)],
      recording,
      this.settings,
    );
  }

  /** What was measured last holds on for its time; `trouble` is why nothing followed. */
  private afterTrouble(source: Source, nowMs: number, trouble: GapReason, recording: boolean): Advanced<Source> {
    if (source.kind === 'register') return { source: { ...source, trouble: source.trouble ?? trouble }, closed: [] };
    const settled = settleSample(source, nowMs, recording, this.settings);
    return { closed: settled.closed, source: { ...settled.source, trouble } };
  }

  private forget(source: Source, nowMs: number, trouble: GapReason, recording: boolean): Advanced<Source> {
    if (source.kind === 'register') return { source: { ...source, base: null, trouble }, closed: [] };
    const settled = settleSample(source, nowMs, recording, this.settings);
    return { closed: settled.closed, source: { ...settled.source, held: null, trouble } };
  }

  private advance(
    state: IntervalLogState,
    which: readonly SourceKey[],
    step: (source: Source, key: SourceKey) => Advanced<Source>,
  ): IntervalLogState {
    const sources: Partial<Record<SourceKey, Source>> = { ...state.sources };
    let { waiting } = state;
    for (const key of which) {
      const source = sources[key];
      if (source === undefined) continue;
      const moved = step(source, key);
      sources[key] = moved.source;
      if (moved.closed.length > 0) waiting = withClosed(waiting, key, moved.closed);
    }
    return { ...state, sources, waiting };
  }

  /** Takes out the records that every source has passed. */
  private emit(state: IntervalLogState): LogOutcome {
    const ends = Object.keys(state.waiting);
    if (ends.length === 0) return { state, effects: [] };
    const passed = passedBy(state);
    const untilMs = state.untilMs ?? Infinity;
    const effects: IntervalRecord[] = [];
    const waiting: Record<string, Partial<Record<SourceKey, Bucket>>> = {};
    // Integer-like this.keys above 2^32 keep the order of insertion: sort.
    for (const end of ends.map(Number).sort((a, b) => a - b)) {
      const buckets = state.waiting[end] ?? {};
      if (end > passed) waiting[end] = buckets;
      else if (end <= untilMs && Object.values(buckets).some((bucket) => wasRecorded(bucket, this.settings.intervalMs)))
        effects.push({ kind: 'record', endMs: end, cells: this.cellsOf(state, buckets) });
    }
    return { state: { ...state, waiting }, effects };
  }

  private cellsOf(state: IntervalLogState, buckets: Partial<Record<SourceKey, Bucket>>): IntervalRecord['cells'] {
    const cells: Partial<Record<ChannelName, Cell>> = {};
    for (const channel of state.channels) cells[channel] = this.cellOfChannel(state, buckets, channel);
    return cells;
  }

  private cellOfChannel(
    state: IntervalLogState,
    buckets: Partial<Record<SourceKey, Bucket>>,
    channel: ChannelName,
  ): Cell {
    const rule = channelRules[channel];
    const part = rule.direction === 'import' ? 'positive' : 'negative';
    const sample = buckets[`${rule.role}/${rule.sample}`];
    if (rule.register !== undefined) {
      const key: SourceKey = `${rule.role}/${rule.register}`;
      const source = state.sources[key];
      const register = buckets[key];
      const step = source?.kind === 'register' ? source.step : null;
      const fineEnough =
        step !== null && (step * 3_600_000) / this.settings.intervalMs <= this.settings.registerStepWatts;
      if (register !== undefined && (fineEnough || sample === undefined))
        return cellOf(register, 'positive', this.settings);
    }
    return sample === undefined ? notAvailable('not-fitted') : cellOf(sample, part, this.settings);
  }

  /** A log that lies further back than can be made good starts again nearer to now. */
  private skipAhead(state: IntervalLogState, now: number): IntervalLogState {
    const oldest = (Math.floor(now / this.settings.intervalMs) - this.longestCatchUp) * this.settings.intervalMs;
    if (this.keys.every((key) => (state.sources[key]?.startMs ?? oldest) >= oldest)) return state;
    const kept = Object.entries(state.waiting).filter(([end]) => Number(end) > oldest);
    return mapSources({ ...state, waiting: Object.fromEntries(kept) }, this.keys, (source) =>
      source.startMs >= oldest
        ? source
        : { ...source, startMs: oldest, cursorMs: Math.max(source.cursorMs, oldest), bucket: emptyBucket },
    );
  }

  nextDeadline(state: IntervalLogState): number {
    return passedBy(state) + this.settings.intervalMs + this.settings.graceMs;
  }
}

/** The interval log for a system with these meters. `longestCatchUp`: intervals that are made good at most. */
export function intervalLog(settings: IntervalSettings, fitted: Fitted, longestCatchUp: number): IntervalLog {
  return new Log(settings, fitted, longestCatchUp);
}

/** All intervals that end up to here have left the log, or were not to be recorded. */
export function passedBy({ sources }: IntervalLogState): EpochMs {
  return Math.min(...Object.values(sources).map(({ startMs }) => startMs));
}

function fittedKeys(fitted: Fitted): readonly SourceKey[] {
  const roles: readonly MeterRole[] = ['supply', 'generation'];
  return roles.flatMap((role) => (fitted[role] ?? []).map((name): SourceKey => `${role}/${name}`));
}

function roleOf(key: SourceKey): MeterRole {
  return key.startsWith('supply') ? 'supply' : 'generation';
}

function sourceOf(key: SourceKey): SourceName {
  return key.slice(key.indexOf('/') + 1) as SourceName;
}

function freshSource(key: SourceKey, startMs: number): Source {
  const common = { startMs, cursorMs: startMs, trouble: 'gateway-down' as const, bucket: emptyBucket };
  return sourceOf(key).includes('energy')
    ? { kind: 'register', base: null, step: null, ...common }
    : { kind: 'sample', held: null, ...common };
}

function withClosed(
  waiting: IntervalLogState['waiting'],
  key: SourceKey,
  closed: readonly ClosedBucket[],
): IntervalLogState['waiting'] {
  const next: Record<string, Readonly<Partial<Record<SourceKey, Bucket>>>> = { ...waiting };
  for (const { endMs, bucket } of closed) next[endMs] = { ...next[endMs], [key]: bucket };
  return next;
}

function mapSources(
  state: IntervalLogState,
  keys: readonly SourceKey[],
  change: (source: Source) => Source,
): IntervalLogState {
  const sources: Partial<Record<SourceKey, Source>> = {};
  for (const key of keys) {
    const source = state.sources[key];
    if (source !== undefined) sources[key] = change(source);
  }
  return { ...state, sources };
}

function pick(sources: IntervalLogState['sources'], keys: readonly SourceKey[]): IntervalLogState['sources'] {
  return Object.fromEntries(keys.map((key) => [key, sources[key]]));
}
