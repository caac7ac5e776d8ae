/** Copies a store to a file of its own, whole and consistent, while a gateway goes on using it. */
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { discard, sync } from './files.ts';
import { versionOf } from './open-database.ts';
import { explained } from './sqlite-errors.ts';
import { StoreError } from './store.ts';

export interface Backup {
  readonly systems: number;
  readonly records: number;
  /** Seconds since 1970-01-01T00:00:00Z; undefined where nothing is recorded. */
  readonly newestEnd: number | undefined;
}

/**
 * What lies at `target` afterwards is complete and was read through once, or nothing lies there.
 * Throws StoreError where the source is no store or is damaged, or something is at `target` already.
 */
export function backupStore(source: string, target: string): Backup {
  if (!existsSync(source)) throw new StoreError('not-writable', `${source} does not exist: expected a store`);
  if (existsSync(target))
    throw new StoreError('not-writable', `${target} exists: nothing that is there is overwritten`);
  const making = `${target}.making`;
  discard(making);
  try {
    copy(source, making);
    const backup = lookedThrough(making);
    sync(making);
    renameSync(making, target);
    sync(path.dirname(target));
    return backup;
  } catch (error) {
    discard(making);
    throw error;
  }
}

function copy(source: string, target: string): void {
  let database: Database.Database | undefined;
  try {
    database = new Database(source, { fileMustExist: true, timeout: 10_000 });
    versionOf(database, source);
    database.prepare('VACUUM INTO ?').run(target);
  } catch (error) {
    throw explained(error, source);
  } finally {
    database?.close();
  }
}

function lookedThrough(file: string): Backup {
  const database = new Database(file, { readonly: true });
  try {
    const findings = database.pragma('integrity_check(1)', { simple: true });
    if (findings !== 'ok') throw new StoreError('damaged', `the copy ${file} is not whole: ${String(findings)}`);
    const { systems, records, newest } = database
      .prepare(
        `SELECT (SELECT count(*) FROM system) AS systems, count(*) AS records, max(end_utc_s) AS newest FROM record`,
      )
      .get() as { systems: number; records: number; newest: number | null };
    return { systems, records, newestEnd: newest ?? undefined };
  } catch (error) {
    throw explained(error, file);
  } finally {
    database.close();
  }
}
