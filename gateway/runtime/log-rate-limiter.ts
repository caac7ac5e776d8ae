/** Keeps a flood of events from becoming a flood of lines: some in a while are told, the others counted. */
import type { Clock, Milliseconds } from '../../devices/ports.ts';

export interface LogRateLimit {
  /** Told at most in each while. */
  readonly most: number;
  readonly whileMs: Milliseconds;
}

/** One kind of event. */
export class LogRateLimiter {
  private readonly clock: Pick<Clock, 'monotonic'>;
  private readonly limit: LogRateLimit;
  private until = -Infinity;
  private told = 0;
  private unsaid = 0;

  constructor(clock: Pick<Clock, 'monotonic'>, limit: LogRateLimit) {
    this.clock = clock;
    this.limit = limit;
  }

  /** Undefined: keep quiet about this one. Otherwise what to add to its line: how many were kept quiet before it. */
  tell(): { readonly unsaid?: number } | undefined {
    const now = this.clock.monotonic();
    if (now >= this.until) {
      this.until = now + this.limit.whileMs;
      this.told = 0;
    }
    if (this.told >= this.limit.most) {
      this.unsaid += 1;
      return undefined;
    }
    this.told += 1;
    const { unsaid } = this;
    this.unsaid = 0;
    return unsaid === 0 ? {} : { unsaid };
  }
}
