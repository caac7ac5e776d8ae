import type { Clock, EpochMilliseconds, Milliseconds, Timer } from '../ports.ts';

interface Due {
  readonly at: Milliseconds;
  readonly order: number;
  readonly run: () => void;
}

/** How often the event loop must turn without new work before virtual time may move. */
const quietTurns = 3;

/**
 * Discrete-event time: `advance` runs due timers in order of their time (then of their making) and moves on only
 * while nothing is in flight. Work that no timer announces is announced by `hold`.
 */
export class VirtualClock implements Clock {
  private elapsed: Milliseconds = 0;
  private epoch: EpochMilliseconds;
  private order = 0;
  private timers: Due[] = [];
  private readonly holds = new Set<symbol>();
  private activity = 0;
  private advancing = false;
  private wake: (() => void) | undefined;

  constructor(start: EpochMilliseconds) {
    this.epoch = start;
  }

  now(): EpochMilliseconds {
    // Whole milliseconds, as the machine's clock gives them.
    return Math.floor(this.epoch + this.elapsed);
  }

  monotonic(): Milliseconds {
    return this.elapsed;
  }

  after(delay: Milliseconds, run: () => void): Timer {
    if (!(delay >= 0)) throw new RangeError(`a timer's delay must be 0 or more, not ${delay}`);
    const due: Due = { at: this.elapsed + delay, order: this.order++, run };
    this.insert(due);
    this.activity++;
    return {
      cancel: () => {
        const index = this.timers.indexOf(due);
        if (index >= 0) this.timers.splice(index, 1);
      },
    };
  }

  hold(): () => void {
    const token = Symbol('hold');
    this.holds.add(token);
    this.activity++;
    return () => {
      if (!this.holds.delete(token)) return;
      this.activity++;
      if (this.holds.size === 0) this.wake?.();
    };
  }

  /** Steps the wall clock without letting time pass: what an operator or NTP does. */
  setNow(now: EpochMilliseconds): void {
    this.epoch = now - this.elapsed;
  }

  /** Lets `duration` pass. Settles when the last due timer has run and nothing is in flight any more. */
  async advance(duration: Milliseconds): Promise<void> {
    if (this.advancing) throw new Error('virtual time is already being advanced');
    this.advancing = true;
    try {
      const end = this.elapsed + duration;
      await this.quiet();
      for (let next = this.timers[0]; next !== undefined && next.at <= end; next = this.timers[0]) {
        this.timers.shift();
        this.elapsed = Math.max(this.elapsed, next.at);
        next.run();
        await this.quiet();
      }
      this.elapsed = end;
    } finally {
      this.advancing = false;
    }
  }

  /** How many timers wait. A test of a clean shutdown expects 0. */
  get pending(): number {
    return this.timers.length;
  }

  private insert(due: Due): void {
    // Binary search: a bench with thousands of meters keeps as many timers.
    let low = 0;
    let high = this.timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.timers[middle];
      if (other !== undefined && (other.at < due.at || (other.at === due.at && other.order < due.order)))
        low = middle + 1;
      else high = middle;
    }
    this.timers.splice(low, 0, due);
  }

  /** Waits until nothing is held and the event loop has turned a few times without new work. */
  private async quiet(): Promise<void> {
    let turns = 0;
    let seen = this.activity;
    while (turns < quietTurns || this.holds.size > 0) {
      if (this.holds.size > 0) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        this.wake = undefined;
      }
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (this.activity === seen) turns++;
      else turns = 0;
      seen = this.activity;
    }
  }
}
