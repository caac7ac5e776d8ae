/** Puts a backup in the place of a store. Its deliveries begin a new epoch: numbers of the old one may be out already. */
import { copyFileSync, existsSync } from 'node:fs';
import { StoreError } from './errors.ts';
import { makeInPlace } from './files.ts';
import { lockStore, openDatabase } from './open-database.ts';
import { beginEpoch } from './outbox-statements.ts';
import { explained } from './sqlite-errors.ts';

/**
 * What lies at `target` afterwards is complete and has its new epoch, or nothing lies there: a gateway never starts on a
 * copy that would number anew under the old epoch. Copying a backup into place by hand skips the new epoch: don't.
 * Throws StoreError where the backup is none, or something is at `target` already.
 */
export function restoreStore(backup: string, target: string): void {
  if (!existsSync(backup))
    throw new StoreError('not-writable', `${backup} does not exist: expected a backup of a store`);
  // SQLite would take a log that was left behind for the log of the restored file.
  for (const file of [target, `${target}-wal`, `${target}-journal`]) {
    if (existsSync(file))
      throw new StoreError('not-writable', `${file} exists: move it away before a backup takes its place`);
  }
  let lock: ReturnType<typeof lockStore> | undefined;
  try {
    lock = lockStore(target);
    makeInPlace(target, (making) => {
      copyFileSync(backup, making);
      const opened = openDatabase(making);
      try {
        opened.database.transaction(() => {
          opened.database.exec(beginEpoch);
        });
      } finally {
        opened.close();
      }
    });
  } catch (error) {
    const { code, message } = explained(error, target);
    throw new StoreError(code, `${backup} cannot be restored: ${message}`, { cause: error });
  } finally {
    lock?.close();
  }
}
