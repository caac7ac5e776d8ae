/**
 * Bytes that have been written to one end of a line in this process and not yet seen at the other.
 * While there are any, the clock is held: virtual time does not run past bytes that the kernel still carries.
 */
import type { Clock } from '../ports.ts';

/** One direction of one line. */
export interface ByteCounter {
  wrote(count: number): void;
  saw(count: number): void;
  /** What was under way will never arrive: the line was closed, unplugged, or a fault swallowed it. */
  writeOff(): void;
}

export interface LineCounters {
  readonly toDevice: ByteCounter;
  readonly fromDevice: ByteCounter;
}

function counter(clock: Clock): ByteCounter {
  let underway = 0;
  let release: (() => void) | undefined;
  const settle = (): void => {
    if (underway > 0) {
      release ??= clock.hold();
    } else {
      release?.();
      release = undefined;
    }
  };
  return {
    wrote: (count) => {
      underway += count;
      settle();
    },
    saw: (count) => {
      // More may be seen than written: bytes of a program outside, or noise made on the way.
      underway = Math.max(0, underway - count);
      settle();
    },
    writeOff: () => {
      underway = 0;
      settle();
    },
  };
}

/** The counters of all lines of a bench, by the path a program opens. */
export class InFlightBytes {
  private readonly lines = new Map<string, LineCounters>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  line(path: string): LineCounters {
    let line = this.lines.get(path);
    if (line === undefined) {
      line = { toDevice: counter(this.clock), fromDevice: counter(this.clock) };
      this.lines.set(path, line);
    }
    return line;
  }
}
