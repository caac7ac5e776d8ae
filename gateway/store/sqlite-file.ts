/** The store's file: everything that touches SQLite, synchronous. Runs in the worker, or in place for `:memory:`. */
import type Database from 'better-sqlite3';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { explained } from './sqlite-errors.ts';
import { StoreError } from './store.ts';
import { Outbox } from './outbox.ts';
import type { DueDelivery, Held, OutboxRow, PartyState, RecordQuery, StoredSystem } from './store.ts';

/** A record with its cells packed, as it is stored and as it travels to and from the worker. */
export interface PackedRecord {
  readonly end: number;
  readonly intervalSeconds: number;
  readonly cells: Uint8Array;
}

export interface PackedChange {
  readonly systemId: string;
  readonly records: readonly PackedRecord[];
  readonly resume: string | undefined;
  readonly configuration: string | undefined;
  readonly schedule: string | undefined;
  readonly deliveries: readonly DueDelivery[];
}

interface SystemRow {
  number: number;
  configuration: string | null;
  resume: string | null;
  schedule: string | null;
}

export class SqliteFile {
  private readonly opened: OpenDatabase;
  private readonly database: Database.Database;
  private readonly path: string;
  private readonly capacityRecords: number;
  private readonly statements: Statements;
  private readonly outboxTable: Outbox;
  /** Records held, by system; counted when first asked for. */
  private readonly counts = new Map<number, number>();

  /** Opens or makes the file and brings it to the newest schema. Throws StoreError. */
  constructor(path: string, capacityRecords: number) {
    this.path = path;
    this.capacityRecords = capacityRecords;
    this.opened = openDatabase(path);
    this.database = this.opened.database;
    this.statements = prepareStatements(this.database);
    this.outboxTable = new Outbox(this.database);
  }

  /** Writes all changes in one transaction. */
  commit(changes: readonly PackedChange[]): void {
    try {
      this.run(() => {
        this.database.transaction(() => {
          for (const change of changes) this.write(change);
        })();
      });
    } catch (error) {
      this.counts.clear();
      throw error;
    }
  }

  readRecords(query: RecordQuery): PackedRecord[] {
    return this.run(() => {
      const system = this.systemRow(query.systemId);
      if (system === undefined) return [];
      return this.statements.read.all(system.number, query.after, query.upTo, query.limit) as PackedRecord[];
    });
  }

  load(systemId: string): StoredSystem {
    return this.run(() => {
      const system = this.systemRow(systemId);
      return {
        held: this.heldBy(system),
        resume: system?.resume ?? undefined,
        configuration: system?.configuration ?? undefined,
        schedule: system?.schedule ?? undefined,
      };
    });
  }

  held(systemId: string): Held {
    return this.run(() => this.heldBy(this.systemRow(systemId)));
  }

  party(name: string): PartyState {
    return this.run(() => this.outboxTable.party(name));
  }

  /** Everybody who was ever sent something unasked. */
  parties(): string[] {
    return this.run(() => this.outboxTable.parties());
  }

  outbox(party: string, after: number, limit: number): OutboxRow[] {
    return this.run(() => this.outboxTable.rows(party, after, limit));
  }

  acknowledge(party: string, epoch: number, number: number): PartyState {
    return this.run(() => this.database.transaction(() => this.outboxTable.acknowledge(party, epoch, number))());
  }

  /** A file that was restored from a backup numbers its deliveries anew. */
  beginEpoch(): void {
    this.run(() => {
      this.database.transaction(() => {
        this.outboxTable.beginEpoch();
      })();
    });
  }

  close(): void {
    this.opened.close();
  }

  private write(change: PackedChange): void {
    const { statements } = this;
    statements.addSystem.run(change.systemId);
    const system = this.systemRow(change.systemId);
    if (system === undefined) throw new StoreError('internal', `system ${change.systemId} did not stay`);
    if (change.records.length > 0) this.addRecords(system.number, change.records);
    if (change.resume !== undefined) statements.setResume.run(change.resume, system.number);
    if (change.configuration !== undefined) statements.setConfiguration.run(change.configuration, system.number);
    if (change.schedule !== undefined) statements.setSchedule.run(change.schedule, system.number);
    for (const delivery of change.deliveries) this.outboxTable.add(system.number, delivery);
  }

  /** Adds records, and overwrites the oldest where there are more than the store is to hold. */
  private addRecords(system: number, records: readonly PackedRecord[]): void {
    const { addRecord, oldest, overwrite } = this.statements;
    let count = this.countOf(system);
    for (const { end, intervalSeconds, cells } of records)
      count += addRecord.run(system, end, intervalSeconds, cells).changes;
    const surplus = count - this.capacityRecords;
    if (surplus > 0) {
      const { end: cutoff } = oldest.get(system, surplus - 1) as { end: number };
      count -= overwrite.run(system, cutoff).changes;
      this.outboxTable.overwritten(system, cutoff);
    }
    this.counts.set(system, count);
  }

  private countOf(system: number): number {
    return this.counts.get(system) ?? (this.statements.held.get(system) as { records: number }).records;
  }

  private systemRow(systemId: string): SystemRow | undefined {
    return this.statements.system.get(systemId) as SystemRow | undefined;
  }

  private heldBy(system: SystemRow | undefined): Held {
    if (system === undefined) return { records: 0, oldestEnd: undefined, newestEnd: undefined };
    const row = this.statements.held.get(system.number) as {
      records: number;
      oldest: number | null;
      newest: number | null;
    };
    return { records: row.records, oldestEnd: row.oldest ?? undefined, newestEnd: row.newest ?? undefined };
  }

  private run<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.path);
    }
  }
}

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(database: Database.Database) {
  return {
    addSystem: database.prepare('INSERT INTO system (id) VALUES (?) ON CONFLICT DO NOTHING'),
    system: database.prepare('SELECT number, configuration, resume, schedule FROM system WHERE id = ?'),
    addRecord: database.prepare(
      'INSERT INTO record (system, end_utc_s, interval_s, cells) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    oldest: database.prepare(
      'SELECT end_utc_s AS end FROM record WHERE system = ? ORDER BY end_utc_s LIMIT 1 OFFSET ?',
    ),
    overwrite: database.prepare('DELETE FROM record WHERE system = ? AND end_utc_s <= ?'),
    setResume: database.prepare('UPDATE system SET resume = ? WHERE number = ?'),
    setConfiguration: database.prepare('UPDATE system SET configuration = ? WHERE number = ?'),
    setSchedule: database.prepare('UPDATE system SET schedule = ? WHERE number = ?'),
    read: database.prepare(
      `SELECT end_utc_s AS end, interval_s AS intervalSeconds, cells FROM record
       WHERE system = ? AND end_utc_s > ? AND end_utc_s <= ? ORDER BY end_utc_s LIMIT ?`,
    ),
    held: database.prepare(
      'SELECT count(*) AS records, min(end_utc_s) AS oldest, max(end_utc_s) AS newest FROM record WHERE system = ?',
    ),
  };
}
