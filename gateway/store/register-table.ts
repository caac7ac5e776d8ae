/** What registers of a system showed, moment by moment. Runs inside the transactions of sqlite-file.ts. */
import { Counts } from './counts.ts';
import { registerBound } from './kinds.ts';
import type { RegisterQuery, RegisterReading } from './kinds.ts';
import type { Sqlite } from './sqlite.ts';

export class RegisterTable {
  /** Of moments. */
  readonly counts = new Counts();
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Sqlite) {
    this.statements = prepare(database);
  }

  /** Adds readings; `overwritten` is told up to when the oldest are gone. */
  add(system: number, readings: readonly RegisterReading[], overwritten: (cutoffMs: number) => void): void {
    const { isThere, put } = this.statements;
    let count = this.count(system);
    for (const { readAtMs, quantity, amount, quality, reason } of readings) {
      if (isThere.get(system, readAtMs) === undefined) count++;
      put.run(system, readAtMs, quantity, amount, quality, reason);
    }
    const cutoffMs = this.cutoff(system, count);
    if (cutoffMs !== undefined) {
      count -= (this.statements.countUpTo.get(system, cutoffMs) as { readonly moments: number }).moments;
      this.statements.overwrite.run(system, cutoffMs);
      overwritten(cutoffMs);
    }
    this.counts.set(String(system), count);
  }

  read(system: number, { afterMs, upToMs, moments }: RegisterQuery): RegisterReading[] {
    return this.statements.read.all(system, afterMs, upToMs, system, afterMs, upToMs, moments) as RegisterReading[];
  }

  /** The newest moment that has to go; undefined where all may stay. */
  private cutoff(system: number, count: number): number | undefined {
    const { ends, place, newestOld } = this.statements;
    const { oldest, newest } = ends.get(system, system) as { readonly oldest: number | null; readonly newest: number };
    const oldMs = newest - registerBound.keptMs;
    const surplus = count - registerBound.most;
    const cutoffs: number[] = [];
    if (oldest !== null && oldest < oldMs) {
      const { moment } = newestOld.get(system, oldMs) as { readonly moment: number };
      cutoffs.push(moment);
    }
    if (surplus > 0) {
      const { moment } = place.get(system, surplus - 1) as { readonly moment: number };
      cutoffs.push(moment);
    }
    return cutoffs.length === 0 ? undefined : Math.max(...cutoffs);
  }

  private count(system: number): number {
    return this.counts.of(String(system), () => {
      const { moments } = this.statements.countUpTo.get(system, Number.MAX_SAFE_INTEGER) as {
        readonly moments: number;
      };
      return moments;
    });
  }
}

function prepare(database: Sqlite) {
  const range = 'FROM register_reading WHERE system = ? AND read_at_ms > ? AND read_at_ms <= ?';
  return {
    isThere: database.prepare('SELECT 1 FROM register_reading WHERE system = ? AND read_at_ms = ? LIMIT 1'),
    put: database.prepare(
      `INSERT INTO register_reading (system, read_at_ms, quantity, amount, quality, reason) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ),
    read: database.prepare(
      `SELECT read_at_ms AS readAtMs, quantity, amount, quality, reason ${range}
         AND read_at_ms <= (SELECT max(read_at_ms) FROM (SELECT DISTINCT read_at_ms ${range} ORDER BY read_at_ms LIMIT ?))
       ORDER BY read_at_ms, quantity`,
    ),
    ends: database.prepare(
      `SELECT (SELECT min(read_at_ms) FROM register_reading WHERE system = ?) AS oldest,
         (SELECT max(read_at_ms) FROM register_reading WHERE system = ?) AS newest`,
    ),
    newestOld: database.prepare(
      'SELECT max(read_at_ms) AS moment FROM register_reading WHERE system = ? AND read_at_ms < ?',
    ),
    place: database.prepare(
      `SELECT DISTINCT read_at_ms AS moment FROM register_reading WHERE system = ?
       ORDER BY read_at_ms LIMIT 1 OFFSET ?`,
    ),
    countUpTo: database.prepare(
      'SELECT count(DISTINCT read_at_ms) AS moments FROM register_reading WHERE system = ? AND read_at_ms <= ?',
    ),
    overwrite: database.prepare('DELETE FROM register_reading WHERE system = ? AND read_at_ms <= ?'),
  };
}
