/** The store's file: everything that touches SQLite, synchronous. Runs in the worker, or in place for `:memory:`. */
import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applicationId, migrations } from './migrations.ts';
import { StoreError } from './store.ts';
import { Outbox } from './outbox.ts';
import type { DueDelivery, Held, OutboxRow, PartyState, RecordQuery, StoreErrorCode, StoredSystem } from './store.ts';

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

/** Larger files are not checked as a whole at opening: it would take minutes; a broken page shows when it is read. */
const checkedBytes = 64 * 1024 * 1024;

export class SqliteFile {
  private readonly database: Database.Database;
  private readonly path: string;
  private readonly capacityRecords: number;
  private readonly statements: Statements;
  private readonly outboxTable: Outbox;

  /** Opens or makes the file and brings it to the newest schema. Throws StoreError. */
  constructor(path: string, capacityRecords: number) {
    this.path = path;
    this.capacityRecords = capacityRecords;
    this.database = this.open();
    try {
      this.prepareFile();
      this.statements = prepareStatements(this.database);
      this.outboxTable = new Outbox(this.database);
    } catch (error) {
      this.database.close();
      throw this.explained(error);
    }
  }

  /** Writes all changes in one transaction. */
  commit(changes: readonly PackedChange[]): void {
    this.run(() => {
      this.database.transaction(() => {
        for (const change of changes) this.write(change);
      })();
    });
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

  backup(path: string): void {
    this.run(() => {
      this.database.prepare('VACUUM INTO ?').run(path);
    });
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
    this.database.close();
  }

  private open(): Database.Database {
    try {
      // The busy handler waits in this thread; a second gateway on the file is told at once.
      return new Database(this.path, { timeout: 500 });
    } catch (error) {
      throw this.explained(error);
    }
  }

  private prepareFile(): void {
    const { database } = this;
    const id = database.pragma('application_id', { simple: true });
    const tables = database.prepare('SELECT count(*) AS count FROM sqlite_master').get() as { count: number };
    if (id !== applicationId && tables.count > 0)
      throw new StoreError(
        'not-a-store',
        `${this.path} is a database, but not a store of meterbridge: choose another path`,
      );
    // Exclusive from here to the end: two gateways on one file would overwrite each other's half-hours.
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    if (this.path !== ':memory:' && existsSync(this.path) && statSync(this.path).size <= checkedBytes) {
      const findings = database.pragma('quick_check(1)', { simple: true });
      if (findings !== 'ok') throw new StoreError('damaged', this.damagedMessage(String(findings)));
    }
    database.transaction(() => {
      this.migrate();
    })();
  }

  private migrate(): void {
    const { database } = this;
    const newest = migrations.at(-1)?.version ?? 0;
    database.pragma(`application_id = ${applicationId}`);
    database.exec(
      `CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT`,
    );
    const row = database.prepare('SELECT max(version) AS version FROM schema_version').get() as {
      version: number | null;
    };
    const present = row.version ?? 0;
    if (present > newest) {
      throw new StoreError(
        'newer-schema',
        `${this.path} has schema ${present} of a later meterbridge; this one knows up to ${newest}: upgrade, or choose another path`,
      );
    }
    const note = database.prepare(`INSERT INTO schema_version (version, applied_at) VALUES (?, datetime('now'))`);
    for (const migration of migrations) {
      if (migration.version <= present) continue;
      database.exec(migration.sql);
      note.run(migration.version);
    }
  }

  private write(change: PackedChange): void {
    const { statements } = this;
    statements.addSystem.run(change.systemId);
    const system = this.systemRow(change.systemId);
    if (system === undefined) throw new StoreError('internal', `system ${change.systemId} did not stay`);
    for (const record of change.records)
      statements.addRecord.run(system.number, record.end, record.intervalSeconds, record.cells);
    const newest = change.records.at(-1);
    if (newest !== undefined) {
      const cutoff = newest.end - this.capacityRecords * newest.intervalSeconds;
      if (statements.overwrite.run(system.number, cutoff).changes > 0)
        this.outboxTable.overwritten(system.number, cutoff);
    }
    if (change.resume !== undefined) statements.setResume.run(change.resume, system.number);
    if (change.configuration !== undefined) statements.setConfiguration.run(change.configuration, system.number);
    if (change.schedule !== undefined) statements.setSchedule.run(change.schedule, system.number);
    for (const delivery of change.deliveries) this.outboxTable.add(system.number, delivery);
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
      throw this.explained(error);
    }
  }

  /** SQLite's codes in the store's terms. */
  private explained(error: unknown): StoreError {
    if (error instanceof StoreError) return error;
    const detail = error instanceof Error ? error.message : String(error);
    const sqlite = error instanceof Database.SqliteError ? error.code : '';
    const known = knownCodes.find(([prefix]) => sqlite.startsWith(prefix));
    const code: StoreErrorCode = known?.[1] ?? (/directory does not exist/.test(detail) ? 'not-writable' : 'internal');
    const messages: Partial<Record<StoreErrorCode, string>> = {
      damaged: this.damagedMessage(detail),
      locked: `${this.path} is in use by another process: stop that, or choose another path`,
      'not-writable': `${this.path} cannot be opened for writing (${detail}): expected a writable file in an existing folder`,
      full: `no space left for ${this.path} (${detail})`,
    };
    return new StoreError(code, messages[code] ?? `${this.path}: ${detail}`, { cause: error });
  }

  private damagedMessage(detail: string): string {
    return `${this.path} is damaged or no database at all (${detail}): restore a backup, or move the file away to start empty`;
  }
}

const knownCodes: readonly (readonly [string, StoreErrorCode])[] = [
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_CANTOPEN', 'not-writable'],
  ['SQLITE_READONLY', 'not-writable'],
  ['SQLITE_PERM', 'not-writable'],
  ['SQLITE_FULL', 'full'],
];

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(database: Database.Database) {
  return {
    addSystem: database.prepare('INSERT INTO system (id) VALUES (?) ON CONFLICT DO NOTHING'),
    system: database.prepare('SELECT number, configuration, resume, schedule FROM system WHERE id = ?'),
    addRecord: database.prepare(
      'INSERT INTO record (system, end_utc_s, interval_s, cells) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
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
