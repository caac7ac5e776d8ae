/** What copies of a store are made with. */
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';

/** Removes a database file with everything SQLite and the store put beside it. */
export function discard(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal', '.lock']) rmSync(`${file}${end}`, { force: true });
}

/** Puts a file, or a folder's list of files, on disk. */
export function sync(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
