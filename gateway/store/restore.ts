/** Puts a backup in the place of a store. Its deliveries begin a new epoch: numbers of the old one may be out already. */
import { copyFileSync, existsSync } from 'node:fs';
import { SqliteFile } from './sqlite-file.ts';
import { StoreError } from './store.ts';

/** Throws StoreError where the backup is none, or something is at `path` already. */
export function restoreStore(backup: string, path: string, capacityRecords: number): void {
  if (!existsSync(backup))
    throw new StoreError('not-writable', `${backup} does not exist: expected a backup of a store`);
  if (existsSync(path))
    throw new StoreError('not-writable', `${path} exists: move it away before a backup takes its place`);
  copyFileSync(backup, path);
  const file = new SqliteFile(path, capacityRecords);
  try {
    file.beginEpoch();
  } finally {
    file.close();
  }
}
