/**
 * All series of records of a system: one interval log for each interval length that is wanted, started and ended as that
 * changes. The standard series always has a log, so that what its meters last said is known when another one starts.
 *
 * While it is not settled which of two times is right, each series has a second log as of the new time, and the records
 * of both are kept aside until it is.
 */
import type { ChannelName, Fitted, MeterRole } from './channels.ts';
import { intervalLog, passedBy } from './interval-log.ts';
import type { IntervalLog, IntervalLogInput, IntervalLogState, IntervalRecord } from './interval-log.ts';
import type { IntervalSettings } from './interval-settings.ts';
import type { EpochMs, Machine, Outcome } from './machine.ts';
import type { WantedSeries } from './series-wanted.ts';

/** Who a meter says it is. */
export interface MeterName {
  readonly maker: string;
  readonly model: string;
  readonly serial: string | undefined;
}

export type TimeBase = 'old' | 'new';

interface SeriesState {
  readonly log: IntervalLogState;
  /** While time is held: the log as of the new time, and what it was made from; null = it began meanwhile. */
  readonly ahead?: { readonly log: IntervalLogState; readonly before: IntervalLogState | null } | undefined;
}

export interface Hold {
  /** The new time less the old one. */
  readonly aheadMs: number;
  /** The new time when it began. */
  readonly fromMs: EpochMs;
  readonly because: 'clock-step' | 'gateway-down';
}

export interface RecordingState {
  /** By interval length in seconds. */
  readonly series: Readonly<Record<string, SeriesState>>;
  readonly meters: Readonly<Partial<Record<MeterRole, MeterName>>>;
  readonly hold?: Hold | undefined;
}

export type RecordingInput =
  | Exclude<IntervalLogInput, { kind: 'configure' | 'seed' | 'owe' }>
  /** A meter says who it is: another maker, model or serial number than the last time is another meter. */
  | { readonly kind: 'identified'; readonly role: MeterRole; readonly meter: MeterName }
  | { readonly kind: 'wanted'; readonly series: readonly WantedSeries[] }
  /** No state was stored, and this is the end of the newest record there is. */
  | { readonly kind: 'owe'; readonly intervalSeconds: number; readonly lastEndMs: EpochMs }
  /** The clock says another time, and it is not settled which is right. After a restart: apply it before `resume`. */
  | { readonly kind: 'hold'; readonly aheadMs: number; readonly because: Hold['because'] }
  /** How far the new time is ahead now. */
  | { readonly kind: 'ahead'; readonly aheadMs: number }
  /** It is settled which time is right. Apply a `tick` next. */
  | { readonly kind: 'settle'; readonly base: TimeBase };

export type RecordingEffect =
  /** To be stored, or kept aside as of one of two times. */
  | (IntervalRecord & { readonly intervalSeconds: number; readonly aside?: TimeBase })
  /** What was kept aside as of this time is stored, the other dropped. */
  | { readonly kind: 'settled'; readonly base: TimeBase }
  /** What was kept aside as of this time is dropped. */
  | { readonly kind: 'dropped'; readonly base: TimeBase }
  | {
      readonly kind: 'meter-replaced';
      readonly role: MeterRole;
      readonly former: MeterName;
      readonly meter: MeterName;
    };

export type RecordingMachine = Machine<RecordingState, RecordingInput, RecordingEffect>;
type RecordingOutcome = Outcome<RecordingState, RecordingEffect>;

export interface RecordingOptions {
  readonly fitted: Fitted;
  readonly standardSeconds: number;
  readonly settings: (intervalSeconds: number) => IntervalSettings;
  /** Intervals that are made good at most after a gap, by their length. */
  readonly longestCatchUp: (intervalSeconds: number) => number;
}

/** The clock moved against the monotonic one by more than this: it was stepped, not slewed. */
export const stepMs = 1000;

class RecordingLogs implements RecordingMachine {
  private readonly options: RecordingOptions;
  private readonly logs = new Map<number, IntervalLog>();

  constructor(options: RecordingOptions) {
    this.options = options;
  }

  private logOf(intervalSeconds: number): IntervalLog {
    const known = this.logs.get(intervalSeconds);
    if (known !== undefined) return known;
    const { settings, fitted, longestCatchUp } = this.options;
    const made = intervalLog(settings(intervalSeconds), fitted, longestCatchUp(intervalSeconds));
    this.logs.set(intervalSeconds, made);
    return made;
  }

  initial(now: EpochMs): RecordingState {
    return this.withStandard({ series: {}, meters: {} }, now);
  }

  apply(state: RecordingState, input: RecordingInput, now: EpochMs): RecordingOutcome {
    switch (input.kind) {
      case 'wanted':
        return this.withoutEnded(this.wanted(state, input.series, now));
      case 'identified':
        return this.identified(state, input.role, input.meter, now);
      case 'owe':
        return this.toSeries(state, input.intervalSeconds, () => ({ kind: 'owe', lastEndMs: input.lastEndMs }), now);
      case 'hold':
        return this.held(state, { aheadMs: input.aheadMs, because: input.because, fromMs: now + input.aheadMs });
      case 'ahead':
        return this.moved(state, input.aheadMs, now);
      case 'settle':
        return this.withoutEnded(this.settled(state, input.base));
      case 'resume':
        return this.withoutEnded(this.toAll(this.withStandard(state, now), input, now));
      default:
        return this.withoutEnded(this.toAll(state, input, now));
    }
  }

  /** A stored state may have another standard series than the one that is configured now. */
  private withStandard(state: RecordingState, now: EpochMs): RecordingState {
    const { standardSeconds } = this.options;
    if (state.series[standardSeconds] !== undefined) return state;
    return withSeries(state, standardSeconds, { log: this.logOf(standardSeconds).initial(now) });
  }

  /** One input to the log of one series, and to its log as of the new time, `aheadMs` later. */
  private toSeries(
    state: RecordingState,
    seconds: number,
    input: (aheadMs: number) => IntervalLogInput,
    now: EpochMs,
  ): RecordingOutcome {
    const series = state.series[seconds];
    if (series === undefined) return { state, effects: [] };
    const log = this.logOf(seconds);
    const { hold } = state;
    const old = log.apply(series.log, input(0), now);
    if (hold === undefined || series.ahead === undefined)
      return { state: withSeries(state, seconds, { log: old.state }), effects: made(old.effects, seconds) };
    const later = log.apply(series.ahead.log, input(hold.aheadMs), now + hold.aheadMs);
    return {
      state: withSeries(state, seconds, { log: old.state, ahead: { ...series.ahead, log: later.state } }),
      effects: [...made(old.effects, seconds, 'old'), ...made(later.effects, seconds, 'new')],
    };
  }

  private toAll(state: RecordingState, input: IntervalLogInput, now: EpochMs): RecordingOutcome {
    return sequence(state, secondsOf(state), (each, seconds) =>
      this.toSeries(each, seconds, (aheadMs) => put(input, aheadMs), now),
    );
  }

  private identified(state: RecordingState, role: MeterRole, meter: MeterName, now: EpochMs): RecordingOutcome {
    const former = state.meters[role];
    const { maker, model, serial } = meter;
    const known = { ...state, meters: { ...state.meters, [role]: { maker, model, serial } } };
    if (former === undefined || sameMeter(former, meter)) return { state: known, effects: [] };
    const { state: next, effects } = this.toAll(known, { kind: 'meter-replaced', role }, now);
    return { state: next, effects: [{ kind: 'meter-replaced', role, former, meter }, ...effects] };
  }

  private wanted(state: RecordingState, series: readonly WantedSeries[], now: EpochMs): RecordingOutcome {
    const lengths = new Set([...secondsOf(state), ...series.map(({ intervalSeconds }) => intervalSeconds)]);
    return sequence(state, [...lengths], (each, seconds) => {
      const want = series.find(({ intervalSeconds }) => intervalSeconds === seconds);
      const former = each.series[seconds];
      if (want === undefined)
        return former?.log.recording === true ? this.ended(each, seconds, former.log, now) : same(each);
      const { channels, untilMs } = want;
      if (former === undefined && untilMs !== null && untilMs <= now) return same(each);
      if (former !== undefined && isAs(former.log, want)) return same(each);
      const begun = former === undefined ? withSeries(each, seconds, this.newSeries(each, seconds, now)) : each;
      return this.toSeries(begun, seconds, () => ({ kind: 'configure', recording: true, channels, untilMs }), now);
    });
  }

  /** Nothing more is recorded in it; what was measured of the interval that is open counts. */
  private ended(state: RecordingState, seconds: number, log: IntervalLogState, now: EpochMs): RecordingOutcome {
    const lengthMs = seconds * 1000;
    const { channels, untilMs = null } = log;
    const input = (aheadMs: number): IntervalLogInput => {
      const openUntil = (Math.floor((now + aheadMs) / lengthMs) + 1) * lengthMs;
      return { kind: 'configure', recording: false, channels, untilMs: Math.min(untilMs ?? Infinity, openUntil) };
    };
    return this.toSeries(state, seconds, input, now);
  }

  /** A log that knows already what the meters last said. */
  private newSeries(state: RecordingState, seconds: number, now: EpochMs): SeriesState {
    const log = this.logOf(seconds);
    const { hold } = state;
    const standard = state.series[this.options.standardSeconds];
    const begin = (at: EpochMs, from: IntervalLogState | undefined): IntervalLogState =>
      from === undefined ? log.initial(at) : log.apply(log.initial(at), { kind: 'seed', from }, at).state;
    const own = begin(now, standard?.log);
    if (hold === undefined) return { log: own };
    return { log: own, ahead: { log: begin(now + hold.aheadMs, standard?.ahead?.log), before: null } };
  }

  /** Held once more, by another jump: what was measured as of the former new time says nothing of this one. */
  private held(state: RecordingState, hold: Hold): RecordingOutcome {
    const series = mapSeries(state, ({ log, ahead }, seconds) => {
      const before = ahead === undefined ? log : ahead.before;
      return { log, ahead: { log: this.carriedOver(seconds, before ?? log, hold).state, before } };
    });
    const effects: RecordingEffect[] = state.hold === undefined ? [] : [{ kind: 'dropped', base: 'new' }];
    return { state: { ...state, series, hold }, effects };
  }

  /** A log taken over the jump: its state as of the new time, and the records that the jump leaves behind. */
  private carriedOver(
    seconds: number,
    before: IntervalLogState,
    { fromMs, because }: Hold,
  ): Outcome<IntervalLogState, IntervalRecord> {
    const log = this.logOf(seconds);
    const stepped = log.apply(before, { kind: because === 'clock-step' ? 'clock-step' : 'resume' }, fromMs);
    const ticked = log.apply(stepped.state, { kind: 'tick' }, fromMs);
    return { state: ticked.state, effects: [...stepped.effects, ...ticked.effects] };
  }

  private moved(state: RecordingState, aheadMs: number, now: EpochMs): RecordingOutcome {
    const { hold } = state;
    if (hold === undefined || hold.aheadMs === aheadMs) return same(state);
    const next = { ...state, hold: { ...hold, aheadMs } };
    if (Math.abs(aheadMs - hold.aheadMs) <= stepMs) return same(next);
    const series = mapSeries(next, (each, seconds) => {
      if (each.ahead === undefined) return each;
      const { state: log } = this.logOf(seconds).apply(each.ahead.log, { kind: 'clock-step' }, now + aheadMs);
      return { ...each, ahead: { ...each.ahead, log } };
    });
    return same({ ...next, series });
  }

  private settled(state: RecordingState, base: TimeBase): RecordingOutcome {
    const { hold, ...rest } = state;
    if (hold === undefined) return same(state);
    const effects: RecordingEffect[] = [];
    const series = mapSeries(state, ({ log, ahead }, seconds) => {
      if (base === 'old' || ahead === undefined) return { log };
      if (ahead.before !== null) effects.push(...made(this.carriedOver(seconds, ahead.before, hold).effects, seconds));
      return { log: ahead.log };
    });
    return { state: { ...rest, series }, effects: [...effects, { kind: 'settled', base }] };
  }

  /** Takes out the series that nobody wants any more, once their last record has left. */
  private withoutEnded({ state, effects }: RecordingOutcome): RecordingOutcome {
    const over = secondsOf(state).filter((seconds) => {
      const log = state.series[seconds]?.log;
      const untilMs = log?.untilMs ?? null;
      return (
        seconds !== this.options.standardSeconds && log !== undefined && untilMs !== null && passedBy(log) >= untilMs
      );
    });
    if (over.length === 0) return { state, effects };
    const kept = Object.entries(state.series).filter(([seconds]) => !over.includes(Number(seconds)));
    return { state: { ...state, series: Object.fromEntries(kept) }, effects };
  }

  nextDeadline(state: RecordingState): EpochMs {
    const { aheadMs = 0 } = state.hold ?? {};
    const deadlines = secondsOf(state).map((seconds) => {
      const { log, ahead } = state.series[seconds] ?? {};
      const machine = this.logOf(seconds);
      const own = log === undefined ? Infinity : machine.nextDeadline(log);
      return Math.min(own, ahead === undefined ? Infinity : machine.nextDeadline(ahead.log) - aheadMs);
    });
    return Math.min(...deadlines);
  }
}

export function recording(options: RecordingOptions): RecordingMachine {
  return new RecordingLogs(options);
}

/** The interval lengths that there is a log for, shortest first. */
export function secondsOf({ series }: RecordingState): readonly number[] {
  return Object.keys(series)
    .map(Number)
    .sort((a, b) => a - b);
}

/** The interval lengths that are recorded, shortest first. */
export function recordedSeconds(state: RecordingState): readonly number[] {
  return secondsOf(state).filter((seconds) => state.series[seconds]?.log.recording === true);
}

const same = (state: RecordingState): RecordingOutcome => ({ state, effects: [] });

/** An input as a log has it that is `aheadMs` later. */
function put(input: IntervalLogInput, aheadMs: number): IntervalLogInput {
  return input.kind === 'reading' ? { ...input, atMs: input.atMs + aheadMs } : input;
}

function made(records: readonly IntervalRecord[], intervalSeconds: number, aside?: TimeBase): RecordingEffect[] {
  return records.map((each) => ({ ...each, intervalSeconds, ...(aside !== undefined && { aside }) }));
}

function withSeries(state: RecordingState, seconds: number, series: SeriesState): RecordingState {
  return { ...state, series: { ...state.series, [seconds]: series } };
}

function mapSeries(
  state: RecordingState,
  change: (series: SeriesState, seconds: number) => SeriesState,
): RecordingState['series'] {
  const entries = Object.entries(state.series);
  return Object.fromEntries(entries.map(([seconds, each]) => [seconds, change(each, Number(seconds))]));
}

function sequence<Each>(
  state: RecordingState,
  all: readonly Each[],
  step: (state: RecordingState, each: Each) => RecordingOutcome,
): RecordingOutcome {
  const effects: RecordingEffect[] = [];
  let next = state;
  for (const each of all) {
    const outcome = step(next, each);
    next = outcome.state;
    effects.push(...outcome.effects);
  }
  return { state: next, effects };
}

function isAs(log: IntervalLogState, { channels, untilMs }: WantedSeries): boolean {
  return log.recording && (log.untilMs ?? null) === untilMs && sameNames(log.channels, channels);
}

function sameNames(one: readonly ChannelName[], other: readonly ChannelName[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

function sameMeter(one: MeterName, other: MeterName): boolean {
  // One that tells no number is not the one that did.
  return one.serial === other.serial && one.maker === other.maker && one.model === other.model;
}
