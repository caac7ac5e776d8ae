/**
 * Runs the machines of one system: gives each its inputs and its time, writes states and effects in one transaction, tries
 * again when that fails, and carries effects out once they are on disk. A reading alone is not written: the state it
 * leaves goes with whatever is written next.
 */
import { Backoff } from '../../devices/clock/backoff.ts';
import type { Timer } from '../../devices/ports.ts';
import type { EpochMs } from '../machines/machine.ts';
import { stepMs } from '../machines/recording.ts';
import type { AgreedClock, TimeView } from '../runtime/agreed-clock.ts';
import type { Log } from '../runtime/log.ts';
import type { Store, StoreChange, StoredSystem, StreamName } from '../store/store.ts';
import { gathered, joined, newestEnds, nothingPending, storedAside } from './pending.ts';
import type { Aside, Pending } from './pending.ts';
import type { Rule } from './rule.ts';
import { formerNames } from './stored-states.ts';
import type { SystemEffect, SystemInput, SystemView } from './system-inputs.ts';
import type { SystemRules } from './system-rules.ts';

export interface SystemRunnerOptions {
  readonly systemId: string;
  /** With no state yet. */
  readonly rules: SystemRules;
  /** What is stored of the system. */
  readonly stored: StoredSystem;
  readonly store: Store;
  readonly clock: AgreedClock;
  readonly log: Log;
  /** Something new lies in an outbox of the party. */
  readonly onDue: (party: string, stream: StreamName) => void;
  /** The machines were told something that may have changed what is recorded. */
  readonly onChange: () => void;
}

/** The time when the machines were last told something. */
type Seen = Pick<TimeView, 'offset'> & {
  readonly held: { readonly jump: number; readonly aheadMs: number } | undefined;
};

/** What a command that could not be written is taken back to. */
interface Snapshot {
  readonly states: readonly unknown[];
  readonly pending: Pending;
  readonly aside: Aside;
  readonly recordedUpTo: SystemView['recordedUpTo'];
}

const firstRetryMs = 1000;
const longestRetryMs = 10_000;
/** How far ahead the new time is said to be is brought up to date from here on. */
const driftMs = 100;

/** Kept under this name while a jump of the clock is held. */
export const keptTimeName = 'agreed-time';

export class SystemRunner {
  private readonly options: SystemRunnerOptions;
  private readonly rules: readonly (readonly [name: string, rule: Rule])[];
  private readonly backoff = new Backoff(firstRetryMs, longestRetryMs);
  private pending: Pending = nothingPending;
  private aside: Aside;
  private recordedUpTo: SystemView['recordedUpTo'];
  /** What is on disk, by the name of the state. */
  private written: ReadonlyMap<string, unknown>;
  private seen: Seen;
  private timer: Timer | undefined;
  private dueMs: number | undefined;
  private retry: Timer | undefined;
  private writing: Promise<void> | undefined;
  private failing = false;
  /** What has become of the time, or what is kept aside for it, is not on disk yet. */
  private urgent = false;
  private starting = true;
  private stopped = false;
  /** Inputs that came while a command was being written. */
  private waiting: (readonly [SystemInput, TimeView])[] | undefined;
  private commands: Promise<unknown> = Promise.resolve();

  constructor(options: SystemRunnerOptions) {
    const { rules, stored, clock } = options;
    this.options = options;
    this.rules = Object.entries(rules);
    const { now, offset, held } = clock.view;
    this.seen = { offset, held };
    const parsed = (name: string): unknown => this.parsed(name);
    for (const [, rule] of this.rules) rule.begin(parsed, now);
    this.aside = storedAside(Object.keys(stored.states), parsed);
    this.recordedUpTo = Object.fromEntries(
      stored.series.map(({ intervalSeconds, newestEnd = 0 }) => [intervalSeconds, newestEnd * 1000]),
    );
    // Nothing but what is kept aside is known to be on disk in the shape it has now.
    this.written = new Map([
      ...Object.entries(this.aside),
      ...[...formerNames, keptTimeName].filter((name) => name in stored.states).map((name) => [name, null] as const),
    ]);
  }

  /** Makes good what was missed while the gateway was down, and begins to watch the time. */
  start(): void {
    const { stored, clock } = this.options;
    const { held } = clock.view;
    const wasHeld = this.options.rules.recording.state.hold !== undefined;
    const goesOn = wasHeld && held?.kept === true;
    if (wasHeld && !goesOn) this.tell({ kind: 'settle', base: 'old' });
    if (held !== undefined && !goesOn) this.tell({ kind: 'hold', aheadMs: held.aheadMs, because: 'gateway-down' });
    const isKnown = 'recording' in stored.states || 'resume' in stored.states;
    if (isKnown) this.tell({ kind: 'resume' });
    else this.owe();
    // What is owed for the time the gateway was down is recorded first, then sent.
    this.starting = false;
    this.tell({ kind: 'tick' });
  }

  /** Settles when everything that was measured is on disk, or could not be written. */
  async stop(): Promise<void> {
    if (!this.stopped) this.tell({ kind: 'stopping' });
    this.stopped = true;
    this.timer?.cancel();
    this.retry?.cancel();
    await this.commands;
    await this.writing;
    await this.write();
  }

  /** What happens is told in its order, and never waits for the disk. */
  tell(input: SystemInput): void {
    if (this.stopped) return;
    const { view } = this.options.clock;
    if (this.waiting === undefined) this.run(input, view);
    else this.waiting.push([input, view]);
  }

  /**
   * Something that is acknowledged: settles when it is on disk, with `more` (asked after it was applied) in the same transaction. Rejects with StoreError,
   * and then it never happened.
   */
  async command(input: SystemInput, more: () => Pick<StoreChange, 'answer'> = () => ({})): Promise<void> {
    const turn = this.commands.then(async () => this.decide(input, more));
    this.commands = turn.catch(() => undefined);
    await turn;
  }

  /** End of the newest record that is to be stored, of whatever series. */
  get newestEndMs(): EpochMs {
    return Math.max(0, ...Object.values(this.recordedUpTo));
  }

  private async decide(input: SystemInput, more: () => Pick<StoreChange, 'answer'>): Promise<void> {
    // What is told from here on comes after it.
    const { view } = this.options.clock;
    this.waiting = [];
    let before: Snapshot | undefined;
    try {
      await this.writing;
      const now = this.look(view);
      before = this.snapshot();
      this.step(input, now);
      await this.commit(this.pending, more());
      this.pending = nothingPending;
    } catch (error) {
      if (before !== undefined) this.restore(before);
      throw error;
    } finally {
      const { waiting } = this;
      this.waiting = undefined;
      for (const [each, view] of waiting) this.run(each, view);
      this.arm();
      if (this.isToBeWritten()) this.flush();
      this.options.onChange();
    }
  }

  private run(input: SystemInput, view: TimeView): void {
    const now = this.look(view);
    this.step(input, now);
    this.arm();
    if (this.isToBeWritten()) this.flush();
    if (input.kind !== 'reading') this.options.onChange();
  }

  /** Tells the machines what has become of the time since they were last told something. */
  private look(view: TimeView): EpochMs {
    const { now, offset, held } = view;
    const former = this.seen;
    this.seen = { offset, held };
    let expected = former.offset;
    const told: SystemInput[] = [];
    const tell = (input: SystemInput): void => {
      told.push(input);
      this.step(input, now);
    };
    if (former.held !== undefined && held === undefined) {
      const asNew = expected + former.held.aheadMs;
      const base = Math.abs(offset - asNew) < Math.abs(offset - expected) ? 'new' : 'old';
      if (base === 'new') expected = asNew;
      tell({ kind: 'settle', base });
      tell({ kind: 'tick' });
    }
    if (Math.abs(offset - expected) > stepMs) tell({ kind: 'clock-step' });
    if (held !== undefined && held.jump !== former.held?.jump)
      tell({ kind: 'hold', aheadMs: held.aheadMs, because: held.because });
    const known = this.options.rules.recording.state.hold?.aheadMs;
    if (held !== undefined && Math.abs(held.aheadMs - (known ?? held.aheadMs)) > driftMs)
      tell({ kind: 'ahead', aheadMs: held.aheadMs });
    if (told.length > 0) {
      this.dueMs = undefined;
      this.urgent = true;
      this.flush();
    }
    return now;
  }

  private step(input: SystemInput, now: EpochMs): void {
    let toReview = this.take(input, now) || input.kind !== 'reading';
    while (toReview) toReview = this.take({ kind: 'review' }, now);
  }

  /** True where a record was made. */
  private take(input: SystemInput, now: EpochMs): boolean {
    const effects = this.rules.flatMap(([, rule]) => rule.take(input, this.view, now));
    if (effects.length === 0) return false;
    const before = this.pending.records;
    const { pending, aside } = gathered({ pending: this.pending, aside: this.aside }, effects, this.capacityOf);
    this.pending = pending;
    this.aside = aside;
    if (pending.records.length > before.length)
      this.recordedUpTo = newestEnds(this.recordedUpTo, pending.records.slice(before.length));
    this.urgent ||= effects.some((effect) => effect.kind === 'record' && effect.aside !== undefined);
    for (const effect of effects) this.note(effect);
    return effects.some(({ kind }) => kind === 'record' || kind === 'settled');
  }

  private note(effect: SystemEffect): void {
    if (effect.kind !== 'meter-replaced') return;
    const { role, former, meter } = effect;
    this.options.log.warn('another meter than before', { system: this.options.systemId, role, former, meter });
  }

  private get view(): SystemView {
    const { configuration, schedules, recording } = this.options.rules;
    return {
      configuration: configuration.state,
      schedules: schedules.state,
      recording: recording.state,
      recordedUpTo: this.recordedUpTo,
      paused: this.isPaused,
    };
  }

  private get isPaused(): boolean {
    return this.starting || this.failing || this.options.rules.recording.state.hold !== undefined;
  }

  private readonly capacityOf = (intervalSeconds: number): number => this.options.store.capacityOf(intervalSeconds);

  /** No state was stored: nothing else is known of the time since the newest record. */
  private owe(): void {
    this.tell({ kind: 'review' });
    for (const { intervalSeconds, newestEnd } of this.options.stored.series)
      if (newestEnd !== undefined) this.tell({ kind: 'owe', intervalSeconds, lastEndMs: newestEnd * 1000 });
  }

  private arm(): void {
    const { clock } = this.options;
    if (this.stopped) return;
    const due = Math.min(...this.rules.map(([, rule]) => rule.nextDeadline(this.isPaused)));
    if (due === this.dueMs) return;
    this.timer?.cancel();
    this.timer = undefined;
    this.dueMs = due;
    if (!Number.isFinite(due)) return;
    this.timer = clock.after(Math.max(0, due - clock.now()), () => {
      this.dueMs = undefined;
      this.tell({ kind: 'tick' });
    });
  }

  private isToBeWritten(): boolean {
    const { records, deliveries } = this.pending;
    if (this.urgent || records.length > 0 || deliveries.length > 0) return true;
    return this.rules.some(([name, rule]) => !rule.changesOften && rule.state !== this.written.get(name));
  }

  private flush(): void {
    if (this.writing !== undefined || this.retry !== undefined || this.waiting !== undefined) return;
    this.writing = this.write().finally(() => {
      this.writing = undefined;
      if (this.stopped) return;
      if (this.failing) this.tryAgain();
      else if (this.isToBeWritten()) this.flush();
    });
  }

  private tryAgain(): void {
    this.retry = this.options.clock.after(this.backoff.next(), () => {
      this.retry = undefined;
      this.flush();
    });
  }

  /** Writes what is pending with the states that go with it. Never rejects. */
  private async write(): Promise<void> {
    const { systemId, log } = this.options;
    const batch = this.pending;
    this.pending = nothingPending;
    const wasFailing = this.failing;
    try {
      await this.commit(batch, {});
      // What fell due meanwhile was left for later.
      if (wasFailing) this.tell({ kind: 'tick' });
    } catch (error) {
      this.pending = joined(batch, this.pending, this.capacityOf);
      if (!this.failing)
        log.error('records cannot be written', { system: systemId, unwritten: batch.records.length, error });
      this.failing = true;
      this.urgent = true;
    }
  }

  /** Rejects with StoreError, and nothing was written. */
  private async commit(batch: Pending, more: Pick<StoreChange, 'answer'>): Promise<void> {
    const { store, systemId, log, onDue } = this.options;
    const states = this.states();
    const { records, deliveries } = batch;
    this.urgent = false;
    await store.commit({ systemId, records, deliveries, states: changedStates(this.written, states), ...more });
    this.written = states;
    if (this.failing) log.info('the store takes records again', { system: systemId });
    this.failing = false;
    this.backoff.reset();
    for (const { party, stream } of deliveries) onDue(party, stream);
  }

  private states(): ReadonlyMap<string, unknown> {
    const kept = this.options.rules.recording.state.hold && this.options.clock.toKeep;
    return new Map([
      ...this.rules.map(([name, rule]) => [name, rule.state] as const),
      ...Object.entries(this.aside),
      ...(kept === undefined ? [] : [[keptTimeName, kept] as const]),
    ]);
  }

  private snapshot(): Snapshot {
    const { pending, aside, recordedUpTo } = this;
    return { states: this.rules.map(([, rule]) => rule.state), pending, aside, recordedUpTo };
  }

  private restore({ states, pending, aside, recordedUpTo }: Snapshot): void {
    this.rules.forEach(([, rule], index) => {
      rule.state = states[index];
    });
    Object.assign(this, { pending, aside, recordedUpTo });
  }

  private parsed(name: string): unknown {
    const { stored, log, systemId } = this.options;
    const text = stored.states[name];
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      log.error('a stored state cannot be read', { system: systemId, name, error });
      return undefined;
    }
  }
}

/** What is to be written of states that have changed, and taken away of those that are there no more. */
function changedStates(
  written: ReadonlyMap<string, unknown>,
  states: ReadonlyMap<string, unknown>,
): Record<string, string | null> {
  const changed = [...states].filter(([name, state]) => written.get(name) !== state);
  const gone = [...written.keys()].filter((name) => !states.has(name));
  return Object.fromEntries([
    ...changed.map(([name, state]) => [name, JSON.stringify(state)] as const),
    ...gone.map((name) => [name, null] as const),
  ]);
}
