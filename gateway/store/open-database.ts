/** Opens the store's file: whose it is, how it is written, that it is whole, and the schema it has to have. */
import { existsSync, statSync } from 'node:fs';
import { StoreError } from './errors.ts';
import { applicationId, migrations } from './migrations.ts';
import { damagedMessage, explained } from './sqlite-errors.ts';
import { Sqlite } from './sqlite.ts';

export interface OpenDatabase {
  readonly database: Sqlite;
  close(): void;
}

/** Larger files are not checked as a whole at opening: it would take minutes; a broken page shows when it is read. */
const checkedBytes = 64 * 1024 * 1024;

const newestVersion = migrations.at(-1)?.version ?? 0;

/**
 * Throws StoreError, with nothing left open. A file that is somebody else's, or of a later version, is left as it is,
 * to the byte.
 */
export function openDatabase(path: string): OpenDatabase {
  const opened: Sqlite[] = [];
  const close = (): void => {
    for (const database of opened) database.close();
  };
  try {
    if (path !== ':memory:') opened.push(lockStore(path));
    const database = new Sqlite(path, { timeoutMs: 500 });
    opened.unshift(database);
    const version = versionOf(database, path);
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA foreign_keys = ON');
    checkWhole(database, path);
    if (version < newestVersion) migrate(database, version);
    return { database, close };
  } catch (error) {
    close();
    throw explained(error, path);
  }
}

/**
 * Two gateways on one file would overwrite each other's half-hours: the one that has it open holds a lock beside it,
 * which ends with its process however that ends. Whoever only reads the file, for a backup, needs none.
 * Throws SQLite's error, of a read-only disk too.
 */
export function lockStore(path: string): Sqlite {
  const lock = new Sqlite(`${path}.lock`, { timeoutMs: 500 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    // Where nothing can be written, beginning alone does not say so. Never committed: it touches no disk.
    lock.exec('PRAGMA user_version = 1');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** The schema the file has; 0 = a new file. Writes nothing. */
export function versionOf(database: Sqlite, path: string): number {
  if (database.value('SELECT count(*) FROM sqlite_master') === 0) return 0;
  if (database.value('SELECT application_id FROM pragma_application_id') !== applicationId)
    throw new StoreError('not-a-store', `${path} is a database, but not a store of meterbridge: choose another path`);
  const present = Number(database.value('SELECT max(version) FROM schema_version'));
  if (present > newestVersion)
    throw new StoreError(
      'newer-schema',
      `${path} has schema ${present} of a later meterbridge; this one knows up to ${newestVersion}: upgrade, or choose another path`,
    );
  return present;
}

function checkWhole(database: Sqlite, path: string): void {
  if (!existsSync(path) || statSync(path).size > checkedBytes) return;
  const findings = database.value('SELECT quick_check FROM pragma_quick_check');
  if (findings !== 'ok') throw new StoreError('damaged', damagedMessage(path, String(findings)));
}

/** All steps or none. */
function migrate(database: Sqlite, from: number): void {
  database.transaction(() => {
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(
      `CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT`,
    );
    for (const { version, sql } of migrations) {
      if (version <= from) continue;
      database.exec(sql);
      database.exec(`INSERT INTO schema_version (version, applied_at) VALUES (given(0), datetime('now'))`, version);
    }
  });
}
