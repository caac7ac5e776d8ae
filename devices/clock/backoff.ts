/** How long to wait before a lost wire is tried again: a quarter of a second at first, then twice as long each time. */
import type { Milliseconds } from '../ports.ts';

const first: Milliseconds = 250;

export class Backoff {
  private readonly longest: Milliseconds;
  private wait: Milliseconds = 0;

  constructor(longest: Milliseconds) {
    this.longest = longest;
  }

  next(): Milliseconds {
    this.wait = Math.min(this.longest, Math.max(first, this.wait * 2));
    return this.wait;
  }

  /** The wire is open: the next loss begins with the first wait again. */
  reset(): void {
    this.wait = 0;
  }
}
