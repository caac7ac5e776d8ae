/**
 * The deadlines of everything under way on a line, on one timer. Nearly every request is answered long before its own,
 * and arming and cancelling a timer for each takes longer than all the rest of it: the timer is left to ring and looks
 * then what is still under way.
 */
import type { Clock, Milliseconds, Timer } from '../ports.ts';
import { patiently } from './patience.ts';

/** Timers count whole milliseconds and may ring up to one early. */
const ringsEarly: Milliseconds = 1;
/** What is due sooner than this after the timer rang may wait until then. */
const leastWait: Milliseconds = 10;

export class Deadlines {
  private readonly clock: Clock;
  private readonly giveUpUntil: (now: Milliseconds) => Milliseconds;
  private timer: Timer | undefined;
  private ringsAt = Number.POSITIVE_INFINITY;

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
    if (due >= this.ringsAt) return;
    this.timer?.cancel();
    this.ringsAt = due;
    this.timer = patiently(this.clock, Math.max(0, due - this.clock.monotonic()), () => {
      this.ringsAt = Number.POSITIVE_INFINITY;
      const now = this.clock.monotonic();
      const next = this.giveUpUntil(now + ringsEarly);
      if (Number.isFinite(next)) this.expect(Math.max(next, now + leastWait));
    });
  }

  cancel(): void {
    this.timer?.cancel();
    this.ringsAt = Number.POSITIVE_INFINITY;
  }
}
