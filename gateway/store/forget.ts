/** Takes everything of one system out of a store's file, so that no page of the file holds it any more. */
import { existsSync } from 'node:fs';
import { StoreError } from './errors.ts';
import { applicationId } from './migrations.ts';
import { explained } from './sqlite-errors.ts';
import { Sqlite } from './sqlite.ts';
import type { SqliteValue } from './sqlite.ts';

export interface Forgotten {
  /** Rows removed, by table; those where there was something to remove. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Removes the system, and every row of any table that refers to it. The gateway must not be running: it would write
 * what it holds in memory again. Throws StoreError where the file cannot be used, or holds no such system.
 */
export function forgetSystem(path: string, systemId: string): Forgotten {
  if (!existsSync(path)) throw new StoreError('not-writable', `${path} does not exist: expected the file of a store`);
  let database: Sqlite | undefined;
  try {
    database = new Sqlite(path);
    if (database.value('SELECT application_id FROM pragma_application_id') !== applicationId)
      throw new StoreError('damaged', `${path} is no store of this product`);
    // What is deleted is overwritten, and nobody else may have the file meanwhile.
    database.exec('PRAGMA secure_delete = ON');
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const rows = removed(database, path, systemId);
    database.exec('VACUUM');
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return { rows };
  } catch (error) {
    const told = explained(error, path);
    if (told.code !== 'locked') throw told;
    throw new StoreError('locked', `${path} is in use by another process: stop the gateway first`, { cause: error });
  } finally {
    database?.close();
  }
}

/** Tables that know a system by its id alone. A store that was not opened since an upgrade does not have them. */
const naming: readonly { readonly name: string; readonly where: string }[] = [
  { name: 'answer', where: 'member = given(0)' },
  { name: 'group_member', where: `kind = 'system' AND id = given(0)` },
];

function removed(database: Sqlite, path: string, systemId: string): Record<string, number> {
  return database.transaction(() => {
    const number = database.value('SELECT number FROM system WHERE id = given(0)', systemId);
    if (number === null) {
      const known = database.value(`SELECT group_concat(id, ', ') FROM (SELECT id FROM system ORDER BY id)`);
      throw new StoreError(
        'not-writable',
        `${path} holds no system ${systemId}; expected one of ${String(known ?? 'none')}`,
      );
    }
    const rows: Record<string, number> = {};
    const remove = (table: string, where: string, key: SqliteValue): void => {
      database.exec(`DELETE FROM "${table}" WHERE ${where}`, key);
      const changes = Number(database.value('SELECT changes()'));
      if (changes > 0) rows[table] = changes;
    };
    for (const { name, key } of referring(database)) remove(String(name), `"${String(key)}" = given(0)`, number);
    for (const { name, where } of naming) if (isThere(database, name)) remove(name, where, systemId);
    if (rows['group_member'] !== undefined)
      database.exec(
        `UPDATE party_group SET members = (SELECT count(*) FROM group_member m WHERE m.party_group = party_group.number)`,
      );
    remove('system', 'number = given(0)', number);
    return rows;
  });
}

function isThere(database: Sqlite, table: string): boolean {
  return database.value(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = given(0)`, table) !== null;
}

/** Tables with a key to `system`, whatever a later schema adds. */
function referring(database: Sqlite) {
  return database.rows(
    ['name', 'key'],
    `SELECT m.name AS name, f."from" AS key FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f."table" = 'system'`,
  );
}
