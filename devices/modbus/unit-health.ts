/** Which units answer. One that does not is polled rarely, so that its timeouts do not slow the others down. */
import { Backoff } from '../clock/backoff.ts';
import type { Milliseconds } from '../ports.ts';

/** So many failed requests in a row make a unit dead. */
const failuresUntilDead = 3;
const firstBackoff: Milliseconds = 5_000;
const longestBackoff: Milliseconds = 30_000;

interface Health {
  failures: number;
  readonly backoff: Backoff;
  askAgainAt: Milliseconds;
}

export class UnitHealth {
  private readonly units = new Map<number, Health>();

  /** True while the unit counts as dead. */
  isDead(unit: number): boolean {
    return (this.units.get(unit)?.failures ?? 0) >= failuresUntilDead;
  }

  /** How long a poll of this unit has to wait; 0 for one that answers. */
  waitFor(unit: number, now: Milliseconds): Milliseconds {
    const health = this.units.get(unit);
    return health === undefined || !this.isDead(unit) ? 0 : Math.max(0, health.askAgainAt - now);
  }

  /** Any valid frame counts, an exception too. True when the unit was dead before. */
  answered(unit: number): boolean {
    const wasDead = this.isDead(unit);
    this.units.delete(unit);
    return wasDead;
  }

  /** True when this failure made the unit dead. */
  failed(unit: number, now: Milliseconds): boolean {
    const health = this.units.get(unit) ?? {
      failures: 0,
      backoff: new Backoff(firstBackoff, longestBackoff),
      askAgainAt: 0,
    };
    health.failures++;
    this.units.set(unit, health);
    if (health.failures < failuresUntilDead) return false;
    health.askAgainAt = now + health.backoff.next();
    return health.failures === failuresUntilDead;
  }
}
