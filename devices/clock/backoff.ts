/** How long to wait before something that failed is tried again: a first wait, then twice as long each time. */
import type { Milliseconds } from '../ports.ts';

export class Backoff {
  private readonly first: Milliseconds;
  private readonly longest: Milliseconds;
  private wait: Milliseconds = 0;

  constructor(first: Milliseconds, longest: Milliseconds) {
    this.first = first;
    this.longest = longest;
  }

  next(): Milliseconds {
    this.wait = Math.min(this.longest, Math.max(this.first, this.wait * 2));
    return this.wait;
  }

  /** It succeeded: the next failure begins with the first wait again. */
  reset(): void {
    this.wait = 0;
  }
}
