/** Takes everything of one system out of a store's file, so that no page of the file holds it any more. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applicationId } from './migrations.ts';
import { StoreError } from './store.ts';

export interface Forgotten {
  /** Rows removed, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Removes the system, and every row of any table that refers to it. The gateway must not be running: it would write
 * what it holds in memory again. Throws StoreError where the file cannot be used, or holds no such system.
 */
export function forgetSystem(path: string, systemId: string): Forgotten {
  if (!existsSync(path)) throw new StoreError('not-writable', `${path} does not exist: expected the file of a store`);
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: 0 });
    if (database.pragma('application_id', { simple: true }) !== applicationId)
      throw new StoreError('damaged', `${path} is no store of this product`);
    // What is deleted is overwritten, and nobody else may have the file meanwhile.
    database.pragma('secure_delete = ON');
    database.pragma('locking_mode = EXCLUSIVE');
    const rows = removed(database, path, systemId);
    database.exec('VACUUM');
    database.pragma('wal_checkpoint(TRUNCATE)');
    return { rows };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code))
      throw new StoreError('locked', `${path} is in use by another process: stop the gateway first`, { cause: error });
    throw new StoreError('internal', `${path}: ${detail}`, { cause: error });
  } finally {
    database?.close();
  }
}

function removed(database: Database.Database, path: string, systemId: string): Record<string, number> {
  const begin = database.transaction(() => {
    const number: unknown = database.prepare('SELECT number FROM system WHERE id = ?').pluck().get(systemId);
    if (number === undefined) {
      const known = database.prepare('SELECT id FROM system ORDER BY id').pluck().all().join(', ');
      throw new StoreError('not-writable', `${path} holds no system ${systemId}; expected one of ${known || 'none'}`);
    }
    const rows: Record<string, number> = {};
    for (const { name, key } of referring(database))
      rows[name] = database.prepare(`DELETE FROM "${name}" WHERE "${key}" = ?`).run(number).changes;
    rows['system'] = database.prepare('DELETE FROM system WHERE number = ?').run(number).changes;
    return rows;
  });
  return begin.immediate();
}

/** Tables with a key to `system`, whatever a later schema adds. */
function referring(database: Database.Database): { readonly name: string; readonly key: string }[] {
  return database
    .prepare(
      `SELECT m.name AS name, f."from" AS key FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f."table" = 'system'`,
    )
    .all() as { name: string; key: string }[];
}
