/** Interval series: one row an interval, by system and interval length. Runs inside the transactions of sqlite-file.ts. */
import { Counts } from './counts.ts';
import { capacityOf } from './kinds.ts';
import type { Held, HeldSeries, RecordQuery } from './kinds.ts';
import type { PackedRecord } from './packed-change.ts';
import type { Sqlite } from './sqlite.ts';

/** Records a delivery holds at most: a page of some tens of kilobytes. */
const longestDelivery = 1344;

/** Consecutive records. */
interface Run {
  readonly from: number;
  to: number;
  records: number;
}

export class RecordTable {
  readonly counts = new Counts();
  private readonly statements: ReturnType<typeof prepare>;
  private readonly capacityRecords: number;

  constructor(database: Sqlite, capacityRecords: number) {
    this.statements = prepare(database);
    this.capacityRecords = capacityRecords;
  }

  /**
   * Adds records, and overwrites the oldest of each series that is to hold no more. `overwritten` is told up to which
   * end a series is gone.
   */
  add(
    system: number,
    records: readonly PackedRecord[],
    overwritten: (intervalSeconds: number, cutoff: number) => void,
  ): void {
    const counts = new Map<number, number>();
    for (const { end, intervalSeconds, cells } of records) {
      const count = counts.get(intervalSeconds) ?? this.count(system, intervalSeconds);
      const { changes } = this.statements.add.run(system, intervalSeconds, end, cells);
      counts.set(intervalSeconds, count + changes);
    }
    for (const [intervalSeconds, count] of counts) {
      const surplus = count - capacityOf(intervalSeconds, this.capacityRecords);
      let kept = count;
      if (surplus > 0) {
        const { end } = this.statements.oldest.get(system, intervalSeconds, surplus - 1) as { readonly end: number };
        kept -= this.statements.overwrite.run(system, intervalSeconds, end).changes;
        overwritten(intervalSeconds, end);
      }
      this.counts.set(keyOf(system, intervalSeconds), kept);
    }
  }

  read(system: number, { intervalSeconds, after, upTo, limit }: RecordQuery): PackedRecord[] {
    return this.statements.read.all(system, intervalSeconds, after, upTo, limit) as PackedRecord[];
  }

  held(system: number, intervalSeconds: number): Held {
    const { oldest, newest } = this.statements.ends.get(system, intervalSeconds, system, intervalSeconds) as {
      readonly oldest: number | null;
      readonly newest: number | null;
    };
    const records = oldest === null ? 0 : this.count(system, intervalSeconds);
    return { records, oldestEnd: oldest ?? undefined, newestEnd: newest ?? undefined };
  }

  series(system: number): HeldSeries[] {
    const series: HeldSeries[] = [];
    for (let former = 0; ;) {
      const { length } = this.statements.nextLength.get(system, former) as { readonly length: number | null };
      if (length === null) return series;
      const capacity = capacityOf(length, this.capacityRecords);
      series.push({ intervalSeconds: length, capacity, ...this.held(system, length) });
      former = length;
    }
  }

  /** The records that end in (from, to], as runs without a hole, none longer than a delivery. */
  runs(system: number, intervalSeconds: number, from: number, to: number): Run[] {
    const rows = this.statements.range.all(system, intervalSeconds, from, to) as { readonly end: number }[];
    const runs: Run[] = [];
    for (const { end } of rows) {
      const last = runs.at(-1);
      if (last !== undefined && last.to === end - intervalSeconds && last.records < longestDelivery) {
        last.to = end;
        last.records++;
      } else runs.push({ from: end - intervalSeconds, to: end, records: 1 });
    }
    return runs;
  }

  private count(system: number, intervalSeconds: number): number {
    return this.counts.of(keyOf(system, intervalSeconds), () => {
      const { records } = this.statements.count.get(system, intervalSeconds) as { readonly records: number };
      return records;
    });
  }
}

const keyOf = (system: number, intervalSeconds: number): string => `${system}/${intervalSeconds}`;

function prepare(database: Sqlite) {
  const series = 'FROM record WHERE system = ? AND interval_s = ?';
  return {
    add: database.prepare(
      'INSERT INTO record (system, interval_s, end_utc_s, cells) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    oldest: database.prepare(`SELECT end_utc_s AS end ${series} ORDER BY end_utc_s LIMIT 1 OFFSET ?`),
    overwrite: database.prepare(`DELETE ${series} AND end_utc_s <= ?`),
    read: database.prepare(
      `SELECT end_utc_s AS end, interval_s AS intervalSeconds, cells ${series}
       AND end_utc_s > ? AND end_utc_s <= ? ORDER BY end_utc_s LIMIT ?`,
    ),
    range: database.prepare(
      `SELECT end_utc_s AS end ${series} AND end_utc_s > ? AND end_utc_s <= ? ORDER BY end_utc_s`,
    ),
    count: database.prepare(`SELECT count(*) AS records ${series}`),
    // Each by itself, so that each is one look at the key.
    ends: database.prepare(
      `SELECT (SELECT min(end_utc_s) ${series}) AS oldest, (SELECT max(end_utc_s) ${series}) AS newest`,
    ),
    nextLength: database.prepare('SELECT min(interval_s) AS length FROM record WHERE system = ? AND interval_s > ?'),
  };
}
