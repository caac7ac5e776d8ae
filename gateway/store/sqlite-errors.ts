/** SQLite's codes in the store's terms. */
import Database from 'better-sqlite3';
import { StoreError } from './store.ts';
import type { StoreErrorCode } from './store.ts';

const knownCodes: readonly (readonly [string, StoreErrorCode])[] = [
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_CANTOPEN', 'not-writable'],
  ['SQLITE_READONLY', 'not-writable'],
  ['SQLITE_PERM', 'not-writable'],
  ['SQLITE_FULL', 'full'],
  // The memory it shares between readers is a file too, and finds no space first.
  ['SQLITE_IOERR_SHM', 'full'],
];

export function explained(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const sqlite = error instanceof Database.SqliteError ? error.code : '';
  const known = knownCodes.find(([prefix]) => sqlite.startsWith(prefix));
  const code: StoreErrorCode = known?.[1] ?? (/directory does not exist/.test(detail) ? 'not-writable' : 'internal');
  const messages: Partial<Record<StoreErrorCode, string>> = {
    damaged: damagedMessage(path, detail),
    locked: `${path} is in use by another process: stop that, or choose another path`,
    'not-writable': `${path} cannot be opened for writing (${detail}): expected a writable file in an existing folder`,
    full: `no space left for ${path} (${detail})`,
  };
  return new StoreError(code, messages[code] ?? `${path}: ${detail}`, { cause: error });
}

export function damagedMessage(path: string, detail: string): string {
  return `${path} is damaged or no database at all (${detail}): restore a backup, or move the file away to start empty`;
}
