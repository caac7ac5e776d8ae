/**
 * Polls one meter: at its period, and exactly at the end of every interval of every series that is recorded, so that it is
 * read at least as often as the shortest of them asks. Never twice at a time; a meter that is slow or
 * dead delays nobody but itself, since each has a poller of its own and the line's owner sees to fairness.
 */
import { Waker } from '../../devices/clock/waker.ts';
import { DeviceError } from '../../devices/ports.ts';
import type { Clock, MeterIdentity, MeterPort, MeterReading, Milliseconds } from '../../devices/ports.ts';
import type { QuantityName } from '../../devices/quantities.ts';
import type { Log } from '../runtime/log.ts';

export type MeterHealth = 'ok' | 'degraded' | 'not-answering' | 'unknown';

/** Intervals of this length end where the clock plus `aheadMs` is a multiple of it. */
export interface IntervalEnds {
  readonly everyMs: Milliseconds;
  readonly aheadMs: Milliseconds;
}

export interface MeterPollerOptions {
  readonly port: MeterPort;
  readonly quantities: readonly QuantityName[];
  readonly periodMs: Milliseconds;
  /** Moves the period's grid, so that the meters of a line are not all due at once. */
  readonly offsetMs: Milliseconds;
  /** Where intervals end; asked anew for each poll. */
  readonly ends: () => readonly IntervalEnds[];
  readonly clock: Clock;
  readonly log: Log;
  readonly onReading: (reading: MeterReading) => void;
  readonly onFailure: (error: DeviceError) => void;
  /** Before the first reading, and before every one after the meter was out of sight. */
  readonly onIdentity: (identity: MeterIdentity) => void;
}

/** After so many failures in a row the meter counts as not answering. */
const failuresUntilLost = 2;
/** Out of sight for so long, or after any failure, it is asked again who it is: nobody swaps a meter quicker. */
const outOfSightMs: Milliseconds = 60_000;

export class MeterPoller {
  private readonly options: MeterPollerOptions;
  private stopping: AbortSignal | undefined;
  private waker: Waker | undefined;
  private lastDueMs = 0;
  private dueMs = 0;
  private current: Promise<void> | undefined;
  private dueAgain = false;
  private failures = 0;
  private identified: MeterIdentity | undefined;
  private lastReading: MeterReading | undefined;
  private absent: ReadonlySet<QuantityName> = new Set();
  private lastSeen: Milliseconds = 0;

  constructor(options: MeterPollerOptions) {
    this.options = options;
  }

  /**
   * The first poll is now; what the meter tells by itself in between counts too. Until `signal` is aborted; settles when no
   * poll is under way any more.
   */
  async run(signal: AbortSignal): Promise<void> {
    this.stopping = signal;
    const { port, quantities, clock, onReading } = this.options;
    this.lastDueMs = clock.now();
    port.watch?.(quantities, (reading) => {
      if (!signal.aborted) onReading(reading);
    });
    this.poll();
    this.waker = new Waker(clock, signal);
    let wait = this.untilDue();
    for (let ended = await this.waker.pause(wait); ended !== 'stopped'; ended = await this.waker.pause(wait))
      wait = ended === 'passed' ? this.turn() : this.untilDue();
    await this.current;
  }

  /** Intervals end elsewhere from now on. */
  reconsider(): void {
    this.waker?.wake();
  }

  get health(): MeterHealth {
    if (this.failures >= failuresUntilLost) return 'not-answering';
    if (this.failures > 0) return 'degraded';
    if (this.lastReading === undefined) return 'unknown';
    const all = [...this.lastReading.measurements.values()];
    if (this.absent.size > 0) return 'degraded';
    return all.every(({ kind }) => kind === 'amount') ? 'ok' : 'degraded';
  }

  /** Who the meter last said it is. */
  get identity(): MeterIdentity | undefined {
    return this.identified;
  }

  private untilDue(): Milliseconds {
    const now = this.options.clock.now();
    // A clock that was stepped back must not keep the meter unread until it has caught up.
    if (this.lastDueMs > now + this.options.periodMs) this.lastDueMs = now;
    this.dueMs = this.nextDue(Math.max(this.lastDueMs, now));
    return Math.max(0, this.dueMs - now);
  }

  /** Does not wait for the poll: it may take longer than a period. */
  private turn(): Milliseconds {
    // A timer may ring a little early: the reading of an interval's end must not be taken before it.
    const early = this.dueMs - this.options.clock.now();
    if (early > 0 && early <= 1000) return early;
    this.lastDueMs = this.dueMs;
    this.poll();
    return this.untilDue();
  }

  /** The next of period and interval ends after `afterMs`. */
  private nextDue(afterMs: number): number {
    const { periodMs, offsetMs, ends } = this.options;
    const all = [{ everyMs: periodMs, aheadMs: -offsetMs }, ...ends()];
    return Math.min(...all.map(({ everyMs, aheadMs }) => nextEnd(afterMs + aheadMs, everyMs) - aheadMs));
  }

  private poll(): void {
    if (this.current !== undefined) {
      // Still asking: once more right after it, and not more than once.
      this.dueAgain = true;
      return;
    }
    this.current = this.ask().finally(() => {
      this.current = undefined;
      const again = this.dueAgain && !this.isStopped() && this.failures === 0;
      this.dueAgain = false;
      if (again) this.poll();
    });
  }

  /** Asked again after an await: it may have changed meanwhile. */
  private isStopped(): boolean {
    return this.stopping?.aborted === true;
  }

  /** Never rejects. */
  private async ask(): Promise<void> {
    const { port, quantities, log } = this.options;
    try {
      if (this.mayBeAnother()) await this.identify();
      const reading = await port.read(quantities, { priority: 'polling' });
      if (this.failures >= failuresUntilLost) log.info('meter answers again', { meter: port.id });
      this.failures = 0;
      this.lastReading = reading;
      this.noteAbsences();
      this.lastSeen = this.options.clock.monotonic();
      this.options.onReading(reading);
    } catch (error) {
      // Stopping closes the line under a poll: that says nothing about the meter.
      if (this.isStopped()) return;
      this.failures++;
      const known =
        error instanceof DeviceError
          ? error
          : new DeviceError('internal', String(error), { wire: port.id, cause: error });
      if (this.failures === failuresUntilLost || known.code === 'internal')
        log.warn('meter does not answer', { meter: port.id, error: known });
      else log.debug('poll failed', { meter: port.id, error: known });
      this.options.onFailure(known);
    }
  }

  /** Says once what the meter turns out not to have, and once that it has it after all. */
  private noteAbsences(): void {
    const { port, log } = this.options;
    const former = this.absent;
    this.absent = new Set(port.absentQuantities);
    const learned = [...this.absent].filter((quantity) => !former.has(quantity));
    const ended = [...former].filter((quantity) => !this.absent.has(quantity));
    if (learned.length > 0) log.warn('quantities are absent', { meter: port.id, quantities: learned });
    if (ended.length > 0) log.info('quantities are there again', { meter: port.id, quantities: ended });
  }

  private mayBeAnother(): boolean {
    const unseen = this.options.clock.monotonic() - this.lastSeen;
    return this.identified === undefined || this.failures > 0 || unseen > outOfSightMs;
  }

  private async identify(): Promise<void> {
    const { port, log } = this.options;
    try {
      const identity = await port.identify();
      if (this.identified === undefined) log.info('meter identified', { meter: port.id, ...identity });
      this.identified = identity;
      this.options.onIdentity(identity);
    } catch (error) {
      // A meter that has nowhere to read its name from can still be read; one that told it before may be another now.
      const nameless = error instanceof DeviceError && error.code === 'device-exception';
      if (!nameless || this.identified?.serial !== undefined) throw error;
      log.debug('meter does not say who it is', { meter: port.id, error });
    }
  }
}

function nextEnd(afterMs: number, everyMs: Milliseconds): number {
  return (Math.floor(afterMs / everyMs) + 1) * everyMs;
}
