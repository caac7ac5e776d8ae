/** Copies a store to a file of its own, whole and consistent, while a gateway goes on using it. */
import { existsSync } from 'node:fs';
import { StoreError } from './errors.ts';
import { makeInPlace } from './files.ts';
import { versionOf } from './open-database.ts';
import { explained } from './sqlite-errors.ts';
import { Sqlite } from './sqlite.ts';

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
  return makeInPlace(target, (file) => {
    copy(source, file);
    return lookedThrough(file);
  });
}

function copy(source: string, target: string): void {
  let database: Sqlite | undefined;
  try {
    database = new Sqlite(source, { timeoutMs: 10_000 });
    versionOf(database, source);
    database.exec('VACUUM INTO given(0)', target);
  } catch (error) {
    throw explained(error, source);
  } finally {
    database?.close();
  }
}

function lookedThrough(file: string): Backup {
  const database = new Sqlite(file, { readOnly: true });
  try {
    const findings = database.value('SELECT integrity_check FROM pragma_integrity_check');
    if (findings !== 'ok') throw new StoreError('damaged', `the copy ${file} is not whole: ${String(findings)}`);
    return {
      systems: Number(database.value('SELECT count(*) FROM system')),
      records: Number(database.value('SELECT count(*) FROM record')),
      newestEnd: (database.value('SELECT max(end_utc_s) FROM record') as number | null) ?? undefined,
    };
  } catch (error) {
    throw explained(error, file);
  } finally {
    database.close();
  }
}
