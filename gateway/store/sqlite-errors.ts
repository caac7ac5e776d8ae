/** SQLite's codes in the store's terms. */
import { resultCodeOf } from './sqlite.ts';
import { StoreError } from './errors.ts';
import type { StoreErrorCode } from './errors.ts';

/** Primary result codes: the low byte of the extended ones. */
const knownCodes: ReadonlyMap<number, StoreErrorCode> = new Map([
  [26, 'damaged'], // SQLITE_NOTADB
  [11, 'damaged'], // SQLITE_CORRUPT
  [5, 'locked'], // SQLITE_BUSY
  [6, 'locked'], // SQLITE_LOCKED
  [14, 'not-writable'], // SQLITE_CANTOPEN
  [8, 'not-writable'], // SQLITE_READONLY
  [3, 'not-writable'], // SQLITE_PERM
  [13, 'full'], // SQLITE_FULL
]);

/** The memory SQLite shares between readers is a file too, and finds no space first: SQLITE_IOERR_SHMOPEN to _SHMMAP. */
const sharedMemoryCodes: ReadonlySet<number> = new Set([18, 19, 20, 21].map((detail) => 10 | (detail << 8)));

function codeOf(error: unknown): StoreErrorCode {
  const result = resultCodeOf(error);
  if (result === undefined) return 'internal';
  return sharedMemoryCodes.has(result) ? 'full' : (knownCodes.get(result & 0xff) ?? 'internal');
}

export function explained(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
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
