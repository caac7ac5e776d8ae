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
  /** `channels` take effect with the interval that is open. */
  | { readonly kind: 'configure'; readonly recording: boolean; readonly channels: readonly ChannelName[] }
  /** The clock was stepped; `now` is the time after. */
  | { readonly kind: 'clock-step' }
  /** Time passed: due at `nextDeadline` at the latest. */
  | { readonly kind: 'tick' }
  /** The gateway stops: what is measured so far counts. */
  | { readonly kind: 'stopping' };

export interface IntervalRecord {
  readonly kind: 'record';
  readonly endMs: number;
  readonly cells: Readonly<Partial<Record<ChannelName, Cell>>>;
}

export interface IntervalLog {
  /** A log that starts at `now`, or that owes the records after `lastEndMs` because the gateway was down. */
  initial(start: {
    readonly recording: boolean;
    readonly channels: readonly ChannelName[];
    readonly now: number;
    readonly lastEndMs?: number | undefined;
  }): IntervalLogState;
  /** Takes up a stored state: what happened since is `gateway-down`. Apply a `tick` next. */
  resumed(saved: IntervalLogState, now: number): IntervalLogState;
  apply(
    state: IntervalLogState,
    input: IntervalLogInput,
    now: number,
  ): { readonly state: IntervalLogState; readonly effects: readonly IntervalRecord[] };
  /** When a `tick` is due if nothing comes before, UTC ms. */
  nextDeadline(state: IntervalLogState): number;
}

/** The interval log for a system with these meters. `longestCatchUp`: intervals that are made good at most. */
export function intervalLog(settings: IntervalSettings, fitted: Fitted, longestCatchUp: number): IntervalLog {
  const { intervalMs } = settings;
  const keys = fittedKeys(fitted);
  const keysOf: Readonly<Record<MeterRole, readonly SourceKey[]>> = {
    supply: keys.filter((key) => roleOf(key) === 'supply'),
    generation: keys.filter((key) => roleOf(key) === 'generation'),
  };

  function initial(start: Parameters<IntervalLog['initial']>[0]): IntervalLogState {
    const openMs = Math.floor(start.now / intervalMs) * intervalMs;
    const owed = start.lastEndMs !== undefined && start.lastEndMs % intervalMs === 0;
    const startMs = owed && start.recording ? Math.min(start.lastEndMs ?? openMs, openMs) : openMs;
    const sources = keys.map((key) => [key, freshSource(key, startMs)] as const);
    return { recording: start.recording, channels: start.channels, sources: Object.fromEntries(sources), waiting: {} };
  }

  function resumed(saved: IntervalLogState, now: number): IntervalLogState {
    const sameSources = keys.every((key) => saved.sources[key] !== undefined);
    const oldest = Math.min(...Object.values(saved.sources).map((source) => source.startMs));
    if (!sameSources || !(oldest % intervalMs === 0)) {
      return initial({ ...saved, now, lastEndMs: Number.isFinite(oldest) ? oldest : undefined });
    }
    return mapSources({ ...saved, sources: pick(saved.sources, keys) }, keys, (source) => {
      if (source.kind === 'register') return { ...source, trouble: 'gateway-down' };
      return { ...source, held: null, trouble: 'gateway-down' };
    });
  }

  function apply(state: IntervalLogState, input: IntervalLogInput, now: number): ReturnType<IntervalLog['apply']> {
    const ready = skipAhead(state, now);
    switch (input.kind) {
      case 'reading':
        return emit(
          advance(ready, keysOf[input.role], (source, key) =>
            takeReading(source, key, input.atMs, input.values[sourceOf(key)], ready.recording),
          ),
        );
      case 'no-reading':
        return emit(
          advance(ready, keysOf[input.role], (source) => afterTrouble(source, now, input.trouble, ready.recording)),
        );
      case 'meter-replaced':
        return emit(
          advance(ready, keysOf[input.role], (source) => forget(source, now, 'meter-replaced', ready.recording)),
        );
      case 'configure':
        return emit({
          ...advance(ready, keys, (source) => {
            if (source.kind === 'sample') return settleSample(source, now, ready.recording, settings);
            if (ready.recording || !input.recording) return { source, closed: [] };
            return giveUpRegister(source, now, false, settings);
          }),
          recording: input.recording,
          channels: input.channels,
        });
      case 'clock-step':
        return emit(
          advance(ready, keys, (source) => {
            const marked = { ...source, bucket: { ...source.bucket, marked: 'clock-step' as const } };
            if (marked.kind === 'register')
              return { source: { ...marked, base: null, trouble: 'clock-step' as const }, closed: [] };
            return { source: { ...marked, held: null, trouble: 'clock-step' as const }, closed: [] };
          }),
        );
      case 'tick':
      case 'stopping':
        return emit(
          advance(ready, keys, (source) => {
            if (source.kind === 'sample') return settleSample(source, now, ready.recording, settings);
            const overdue = Math.floor((now - settings.graceMs) / intervalMs) * intervalMs;
            return overdue <= source.startMs
              ? { source, closed: [] }
              : giveUpRegister(source, overdue, ready.recording, settings);
          }),
        );
    }
  }

  function takeReading(
    source: Source,
    key: SourceKey,
    atMs: number,
    value: SourceReading | undefined,
    recording: boolean,
  ): Advanced<Source> {
    if (value === undefined) return { source, closed: [] };
    if ('trouble' in value) {
      // The meter itself says that it has no value: what was there before holds no longer.
      const told = afterTrouble(source, atMs, value.trouble, recording);
      return told.source.kind === 'sample' ? { ...told, source: { ...told.source, held: null } } : told;
    }
    if (source.kind === 'register') return takeRegister(source, { atMs, ...value }, recording, settings);
    return takeSample(source, { atMs, amount: value.amount }, settings.holdMs[roleOf(key)], recording, settings);
  }

  /** What was measured last holds on for its time; `trouble` is why nothing followed. */
  function afterTrouble(source: Source, nowMs: number, trouble: GapReason, recording: boolean): Advanced<Source> {
    if (source.kind === 'register') return { source: { ...source, trouble: source.trouble ?? trouble }, closed: [] };
    const settled = settleSample(source, nowMs, recording, settings);
    return { closed: settled.closed, source: { ...settled.source, trouble } };
  }

  function forget(source: Source, nowMs: number, trouble: GapReason, recording: boolean): Advanced<Source> {
    if (source.kind === 'register') return { source: { ...source, base: null, trouble }, closed: [] };
    const settled = settleSample(source, nowMs, recording, settings);
    return { closed: settled.closed, source: { ...settled.source, held: null, trouble } };
  }

  function advance(
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
  function emit(state: IntervalLogState): ReturnType<IntervalLog['apply']> {
    const ends = Object.keys(state.waiting);
    if (ends.length === 0) return { state, effects: [] };
    const passed = Math.min(...keys.map((key) => state.sources[key]?.startMs ?? Infinity));
    const effects: IntervalRecord[] = [];
    const waiting: Record<string, Partial<Record<SourceKey, Bucket>>> = {};
    // Integer-like keys above 2^32 keep the order of insertion: sort.
    for (const end of ends.map(Number).sort((a, b) => a - b)) {
      const buckets = state.waiting[end] ?? {};
      if (end > passed) waiting[end] = buckets;
      else if (Object.values(buckets).some((bucket) => wasRecorded(bucket, intervalMs)))
        effects.push({ kind: 'record', endMs: end, cells: cellsOf(state, buckets) });
    }
    return { state: { ...state, waiting }, effects };
  }

  function cellsOf(state: IntervalLogState, buckets: Partial<Record<SourceKey, Bucket>>): IntervalRecord['cells'] {
    const cells: Partial<Record<ChannelName, Cell>> = {};
    for (const channel of state.channels) cells[channel] = cellOfChannel(state, buckets, channel);
    return cells;
  }

  function cellOfChannel(
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
      const fineEnough = step !== null && (step * 3_600_000) / intervalMs <= settings.registerStepWatts;
      if (register !== undefined && (fineEnough || sample === undefined)) return cellOf(register, 'positive', settings);
    }
    return sample === undefined ? notAvailable('not-fitted') : cellOf(sample, part, settings);
  }

  /** A log that lies further back than can be made good starts again nearer to now. */
  function skipAhead(state: IntervalLogState, now: number): IntervalLogState {
    const oldest = (Math.floor(now / intervalMs) - longestCatchUp) * intervalMs;
    if (keys.every((key) => (state.sources[key]?.startMs ?? oldest) >= oldest)) return state;
    const kept = Object.entries(state.waiting).filter(([end]) => Number(end) > oldest);
    return mapSources({ ...state, waiting: Object.fromEntries(kept) }, keys, (source) =>
      source.startMs >= oldest
        ? source
        : { ...source, startMs: oldest, cursorMs: Math.max(source.cursorMs, oldest), bucket: emptyBucket },
    );
  }

  function nextDeadline(state: IntervalLogState): number {
    const oldest = Math.min(...keys.map((key) => state.sources[key]?.startMs ?? Infinity));
    return oldest + intervalMs + settings.graceMs;
  }

  return { initial, resumed, apply, nextDeadline };
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
