import type { Clock, Milliseconds, Timer } from '../ports.ts';

/** The longest delay setTimeout takes; longer ones are chained. */
const longestTimeout = 2 ** 31 - 1;

/** The machine's clock. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }

  monotonic(): number {
    return performance.now();
  }

  after(delay: Milliseconds, run: () => void): Timer {
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
