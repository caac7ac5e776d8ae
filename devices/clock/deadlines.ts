/**
 * The deadlines of all requests under way on a line, on one timer. Nearly every request is answered long before its
 * deadline, and a timer for each would cost more time than the rest of the request: the one timer is left running, and when
 * it fires the requests still under way are checked.
 */
import type { Clock, Milliseconds, Timer } from '../ports.ts';
import { stallTolerantTimer } from './stall-tolerant-timer.ts';

/** Timers count whole milliseconds and may fire up to one early. */
const firesEarly: Milliseconds = 1;
/** After it has fired, the timer does not fire again sooner than this. */
const leastWait: Milliseconds = 10;

export class Deadlines {
  private readonly clock: Clock;
  private readonly giveUpUntil: (now: Milliseconds) => Milliseconds;
  private timer: Timer | undefined;
  private firesAt = Number.POSITIVE_INFINITY;

  /**
   * `giveUpUntil` ends what was due up to a moment of the monotonic scale and gives the next one that is expected,
   * Infinity for none.
   */
  constructor(clock: Clock, giveUpUntil: (now: Milliseconds) => Milliseconds) {
    this.clock = clock;
    this.giveUpUntil = giveUpUntil;
  }

  /** Something is due at this moment of the monotonic scale: it is called then or a little later. */
  expect(due: Milliseconds): void {
    if (due >= this.firesAt) return;
    this.timer?.cancel();
    this.firesAt = due;
    this.timer = stallTolerantTimer(this.clock, Math.max(0, due - this.clock.monotonic()), () => {
      this.firesAt = Number.POSITIVE_INFINITY;
      const now = this.clock.monotonic();
      const next = this.giveUpUntil(now + firesEarly);
      if (Number.isFinite(next)) this.expect(Math.max(next, now + leastWait));
    });
  }

  cancel(): void {
    this.timer?.cancel();
    this.firesAt = Number.POSITIVE_INFINITY;
  }
}
