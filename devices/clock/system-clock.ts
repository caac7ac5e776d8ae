import type { Clock, Milliseconds, Timer } from '../ports.ts';
import { preciseTimers } from './precise-timer.ts';

/** The longest delay setTimeout takes; longer ones are chained. */
const longestTimeout = 2 ** 31 - 1;
/** Shorter delays, such as the gap between frames, are precise to 0.1 ms, longer ones to 1 ms. */
const exactBelow: Milliseconds = 10;

/** The machine's clock. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }

  monotonic(): number {
    return performance.now();
  }

  after(delay: Milliseconds, run: () => void): Timer {
    if (delay > 0 && delay < exactBelow) return preciseTimers.after(delay, run);
    const due = this.monotonic() + delay;
    let handle: NodeJS.Timeout;
    const arm = (): void => {
      const left = due - this.monotonic();
      handle = left > longestTimeout ? setTimeout(arm, longestTimeout) : setTimeout(run, Math.max(0, left));
    };
    arm();
    return {
      cancel: () => {
        clearTimeout(handle);
      },
    };
  }

  hold(): () => void {
    return () => undefined;
  }
}
