/**
 * The outbox: what is to be delivered, numbered per party from 1 within an epoch. A row points at half-hours of the
 * record table, so that the outbox is bounded by it. Runs inside the transactions of sqlite-file.ts.
 */
import type Database from 'better-sqlite3';
import type { DueDelivery, OutboxRow, PartyState } from './store.ts';

/** Half-hours a delivery holds at most: a page of some tens of kilobytes. */
const longestDelivery = 1344;

interface PartyRow {
  readonly epoch: number;
  readonly newest: number;
  readonly acknowledged: number;
}

export class Outbox {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Database.Database) {
    this.statements = prepare(database);
  }

  /** Numbers what fell due: one row for each run of consecutive half-hours that are stored in its range. */
  add(system: number, { party, due, from, to, quantities }: DueDelivery): void {
    for (const run of this.runs(system, from, to)) {
      this.statements.insert.run({
        party,
        ...this.nextNumber(party),
        system,
        due,
        ...run,
        quantities: JSON.stringify(quantities),
        gap: 0,
      });
    }
  }

  /** Half-hours of a system up to `cutoff` are gone: what was not acknowledged of them becomes a gap. */
  overwritten(system: number, cutoff: number): void {
    const rows = this.statements.overlapping.all(system, cutoff) as PartyRecord[];
    for (const row of rows) {
      if (row.to <= cutoff) this.statements.becomeGap.run(row.party, row.epoch, row.number);
      else {
        // What is left keeps its number; what is gone gets one of its own.
        this.statements.shorten.run(cutoff, row.party, row.epoch, row.number);
        const gap = { ...row, from: row.from, to: cutoff, gap: 1 };
        this.statements.insert.run({ ...gap, ...this.nextNumber(row.party) });
      }
    }
    for (const party of new Set(rows.map((row) => row.party))) this.mergeGaps(system, party);
  }

  party(name: string): PartyState {
    const { epoch, newest, acknowledged } = this.partyRow(name);
    return { epoch, newest, acknowledged };
  }

  /** Everybody who was ever sent something. */
  parties(): string[] {
    return (this.statements.parties.all() as { name: string }[]).map(({ name }) => name);
  }

  rows(party: string, after: number, limit: number): OutboxRow[] {
    const { epoch } = this.partyRow(party);
    const rows = this.statements.rows.all(party, epoch, after, limit) as (OutboxRecord & { systemId: string })[];
    return rows.map(({ number, systemId, due, from, to, quantities, gap }) => ({
      number,
      systemId,
      due,
      from,
      to,
      quantities: JSON.parse(quantities) as string[],
      gap: gap === 1,
    }));
  }

  /** Everything up to `number` is safe with the party; numbers of another epoch, or not yet given, change nothing. */
  acknowledge(party: string, epoch: number, number: number): PartyState {
    const present = this.partyRow(party);
    if (epoch !== present.epoch || number > present.newest || number <= present.acknowledged) return present;
    this.statements.acknowledge.run(number, party);
    this.statements.forget.run(party, epoch, number);
    return { ...present, acknowledged: number };
  }

  /** After a restore numbers of the old epoch may have been seen that this file knows nothing of: all start again at 1. */
  beginEpoch(): void {
    const { newEpoch, unacknowledged, renumber, restart } = this.statements;
    newEpoch.run();
    const epoch = this.epoch();
    for (const name of this.parties()) {
      const rows = unacknowledged.all(name) as { epoch: number; number: number }[];
      rows.forEach((row, index) => renumber.run(epoch, index + 1, name, row.epoch, row.number));
      restart.run(epoch, rows.length, name);
    }
  }

  private epoch(): number {
    return (this.statements.epoch.get() as { value: number }).value;
  }

  /** Who was never sent anything leaves no trace by asking. */
  private partyRow(name: string): PartyRow {
    const row = this.statements.party.get(name) as PartyRow | undefined;
    return row ?? { epoch: this.epoch(), newest: 0, acknowledged: 0 };
  }

  private nextNumber(party: string): { readonly epoch: number; readonly number: number } {
    this.statements.addParty.run(party, this.epoch());
    const { epoch, newest } = this.partyRow(party);
    this.statements.count.run(party);
    return { epoch, number: newest + 1 };
  }

  /**
   * Gaps that touch become one, so that a party that never acknowledges does not fill the disk. It bears the later
   * number: who acknowledges that has been sent whatever either of them stood for.
   */
  private mergeGaps(system: number, party: string): void {
    const { gaps, widen, remove } = this.statements;
    let former: OutboxRecord | undefined;
    for (const gap of gaps.all(party, system) as OutboxRecord[]) {
      if (former === undefined || former.to < gap.from) {
        former = gap;
        continue;
      }
      const [kept, gone] = former.number > gap.number ? [former, gap] : [gap, former];
      const merged = { ...kept, from: former.from, to: Math.max(former.to, gap.to) };
      remove.run(party, gone.epoch, gone.number);
      widen.run(merged.from, merged.to, party, kept.epoch, kept.number);
      former = merged;
    }
  }

  private runs(system: number, from: number, to: number): { from: number; to: number }[] {
    const records = this.statements.ends.all(system, from, to) as { end: number; interval: number }[];
    const runs: { from: number; to: number; records: number; interval: number }[] = [];
    for (const { end, interval } of records) {
      const last = runs.at(-1);
      if (
        last !== undefined &&
        last.to === end - interval &&
        last.interval === interval &&
        last.records < longestDelivery
      ) {
        last.to = end;
        last.records++;
      } else runs.push({ from: end - interval, to: end, records: 1, interval });
    }
    return runs.map((run) => ({ from: run.from, to: run.to }));
  }
}

interface PartyRecord extends OutboxRecord {
  readonly party: string;
}

interface OutboxRecord {
  readonly epoch: number;
  readonly number: number;
  readonly system: number;
  readonly due: number;
  readonly from: number;
  readonly to: number;
  readonly quantities: string;
  readonly gap: number;
}

const columns = 'epoch, number, system, due_utc_s AS due, from_utc_s AS "from", to_utc_s AS "to", quantities, gap';

function prepare(database: Database.Database) {
  return {
    epoch: database.prepare(`SELECT value FROM meta WHERE key = 'epoch'`),
    // Later than any that was, and unlike that of another restore of the same backup: chance decides below a second.
    newEpoch: database.prepare(
      `UPDATE meta SET value = max(value + 1, CAST(strftime('%s', 'now') AS INTEGER) * 1048576 + (random() & 1048575))
       WHERE key = 'epoch'`,
    ),
    addParty: database.prepare('INSERT INTO party (name, epoch) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    party: database.prepare('SELECT epoch, newest, acknowledged FROM party WHERE name = ?'),
    parties: database.prepare('SELECT name FROM party'),
    count: database.prepare('UPDATE party SET newest = newest + 1 WHERE name = ?'),
    acknowledge: database.prepare('UPDATE party SET acknowledged = ? WHERE name = ?'),
    forget: database.prepare('DELETE FROM outbox WHERE party = ? AND epoch = ? AND number <= ?'),
    insert: database.prepare(
      `INSERT INTO outbox (party, epoch, number, system, due_utc_s, from_utc_s, to_utc_s, quantities, gap)
       VALUES (@party, @epoch, @number, @system, @due, @from, @to, @quantities, @gap)`,
    ),
    rows: database.prepare(
      `SELECT ${columns}, (SELECT id FROM system s WHERE s.number = outbox.system) AS systemId
       FROM outbox WHERE party = ? AND epoch = ? AND number > ? ORDER BY number LIMIT ?`,
    ),
    overlapping: database.prepare(
      `SELECT party, ${columns} FROM outbox WHERE system = ? AND gap = 0 AND from_utc_s < ? ORDER BY party, number`,
    ),
    gaps: database.prepare(
      `SELECT ${columns} FROM outbox WHERE party = ? AND system = ? AND gap = 1 ORDER BY from_utc_s, number`,
    ),
    widen: database.prepare(
      'UPDATE outbox SET from_utc_s = ?, to_utc_s = ? WHERE party = ? AND epoch = ? AND number = ?',
    ),
    remove: database.prepare('DELETE FROM outbox WHERE party = ? AND epoch = ? AND number = ?'),
    becomeGap: database.prepare('UPDATE outbox SET gap = 1 WHERE party = ? AND epoch = ? AND number = ?'),
    shorten: database.prepare('UPDATE outbox SET from_utc_s = ? WHERE party = ? AND epoch = ? AND number = ?'),
    unacknowledged: database.prepare('SELECT epoch, number FROM outbox WHERE party = ? ORDER BY number'),
    renumber: database.prepare('UPDATE outbox SET epoch = ?, number = ? WHERE party = ? AND epoch = ? AND number = ?'),
    restart: database.prepare('UPDATE party SET epoch = ?, newest = ?, acknowledged = 0 WHERE name = ?'),
    ends: database.prepare(
      `SELECT end_utc_s AS end, interval_s AS interval FROM record
       WHERE system = ? AND end_utc_s > ? AND end_utc_s <= ? ORDER BY end_utc_s`,
    ),
  };
}
