/** Opens the store's file: whose it is, how it is written, that it is whole, and the schema it has to have. */
import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applicationId, migrations } from './migrations.ts';
import { damagedMessage, explained } from './sqlite-errors.ts';
import { StoreError } from './store.ts';

export interface OpenDatabase {
  readonly database: Database.Database;
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
  const opened: Database.Database[] = [];
  const close = (): void => {
    for (const database of opened) database.close();
  };
  try {
    if (path !== ':memory:') opened.push(lockStore(path));
    const database = new Database(path, { timeout: 500 });
    opened.unshift(database);
    const version = versionOf(database, path);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
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
export function lockStore(path: string): Database.Database {
  const lock = new Database(`${path}.lock`, { timeout: 500 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    // Where nothing can be written, beginning alone does not say so. Never committed: it touches no disk.
    lock.pragma('user_version = 1');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** The schema the file has; 0 = a new file. Writes nothing. */
export function versionOf(database: Database.Database, path: string): number {
  const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_master').get() as { tables: number };
  if (tables === 0) return 0;
  if (database.pragma('application_id', { simple: true }) !== applicationId)
    throw new StoreError('not-a-store', `${path} is a database, but not a store of meterbridge: choose another path`);
  const { version } = database.prepare('SELECT max(version) AS version FROM schema_version').get() as {
    version: number | null;
  };
  const present = version ?? 0;
  if (present > newestVersion)
    throw new StoreError(
      'newer-schema',
      `${path} has schema ${present} of a later meterbridge; this one knows up to ${newestVersion}: upgrade, or choose another path`,
    );
  return present;
}

function checkWhole(database: Database.Database, path: string): void {
  if (!existsSync(path) || statSync(path).size > checkedBytes) return;
  const findings = database.pragma('quick_check(1)', { simple: true });
  if (findings !== 'ok') throw new StoreError('damaged', damagedMessage(path, String(findings)));
}

/** All steps or none. */
function migrate(database: Database.Database, from: number): void {
  database.transaction(() => {
    database.pragma(`application_id = ${applicationId}`);
    database.exec(
      `CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT`,
    );
    const note = database.prepare(`INSERT INTO schema_version (version, applied_at) VALUES (?, datetime('now'))`);
    for (const { version, sql } of migrations) {
      if (version <= from) continue;
      database.exec(sql);
      note.run(version);
    }
  })();
}
