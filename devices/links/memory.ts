/** Two wire ends in one process, without a kernel between them: deterministic, and as quick as it gets. */
import { DeviceError } from '../ports.ts';
import type { Clock, Wire, WireOpener } from '../ports.ts';
import { WireEnd } from './wire-end.ts';

class MemoryWire implements Wire {
  readonly name: string;
  readonly end = new WireEnd();
  peer: MemoryWire | undefined;
  private readonly clock: Clock;

  constructor(name: string, clock: Clock) {
    this.name = name;
    this.clock = clock;
  }

  write(bytes: Uint8Array): Promise<void> {
    const { peer } = this;
    if (this.end.ended !== undefined || peer === undefined) {
      return Promise.reject(new DeviceError('no-connection', `${this.name} is closed`, { wire: this.name }));
    }
    const copy = bytes.slice();
    const release = this.clock.hold();
    queueMicrotask(() => {
      try {
        peer.end.arrived(copy);
      } finally {
        release();
      }
    });
    return Promise.resolve();
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.end.onBytes(listener);
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.end.onEnd(listener);
  }

  close(): Promise<void> {
    this.end.end(new DeviceError('closed', `${this.name} was closed`, { wire: this.name }));
    this.peer?.end.end(
      new DeviceError('no-connection', `the other end of ${this.name} was closed`, { wire: this.name }),
    );
    return Promise.resolve();
  }
}

/** A pair of ends: what is written at one arrives at the other. */
export function memoryWirePair(name: string, clock: Clock): [Wire, Wire] {
  const first = new MemoryWire(`memory:${name}`, clock);
  const second = new MemoryWire(`memory:${name}`, clock);
  first.peer = second;
  second.peer = first;
  return [first, second];
}

/** An opener whose every opening makes a new pair and hands the far end to `attach`. */
export function memoryOpener(name: string, clock: Clock, attach: (farEnd: Wire) => void): WireOpener {
  return {
    name: `memory:${name}`,
    open: () => {
      const [near, far] = memoryWirePair(name, clock);
      attach(far);
      return Promise.resolve(near);
    },
  };
}
