import type { Clock, Milliseconds, Timer } from '../../../devices/ports.ts';

/** What the killed gateway and the test that kills it agree on. */
export const systemId = 'SMS-1';
export const intervalSeconds = 10;
/** How many seconds of the gateway's time pass in one of the machine's. */
const speed = 20;

/** The machine's time since `begunMs`, run through `speed` times as fast: it goes on from one process to the next. */
export class FastClock implements Clock {
  private readonly begunMs: number;

  constructor(begunMs: number) {
    this.begunMs = begunMs;
  }

  now(): number {
    return Math.floor(this.begunMs / 10_000) * 10_000 + this.monotonic();
  }

  monotonic(): number {
    return (Date.now() - this.begunMs) * speed;
  }

  after(delay: Milliseconds, run: () => void): Timer {
    const handle = setTimeout(run, delay / speed);
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
