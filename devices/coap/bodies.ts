/** Bodies of block-wise transfers that are not complete, outgoing and incoming. Bounded: the one used longest ago is dropped. */
import { BoundedMap } from '../../codecs/bounded-map.ts';
import type { Clock, Milliseconds } from '../ports.ts';
import { confirmableLifetime } from './timing.ts';

/** Bodies kept at a time, each way: with the largest body a little over 2 MB. */
export const mostBodies = 32;

export class CoapBodies<Body> {
  private readonly clock: Clock;
  private readonly bodies = new BoundedMap<string, { readonly body: Body; readonly until: Milliseconds }>(mostBodies);

  constructor(clock: Clock) {
    this.clock = clock;
  }

  get(key: string): Body | undefined {
    const kept = this.bodies.get(key);
    return kept !== undefined && kept.until > this.clock.monotonic() ? kept.body : undefined;
  }

  set(key: string, body: Body): void {
    this.bodies.set(key, { body, until: this.clock.monotonic() + confirmableLifetime });
  }

  delete(key: string): void {
    this.bodies.delete(key);
  }

  clear(): void {
    this.bodies.clear();
  }
}
