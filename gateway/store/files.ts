/** What copies of a store are made with. */
import { closeSync, fsyncSync, linkSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from './errors.ts';

/**
 * Makes a file in a folder of its own beside its place, then puts it there: what lies at `target` afterwards is
 * complete and on disk, or nothing lies there. Throws StoreError where something is there already.
 */
export function makeInPlace<Result>(target: string, make: (file: string) => Result): Result {
  const folder = mkdtempSync(`${target}.making-`);
  try {
    const file = path.join(folder, 'store.db');
    const result = make(file);
    sync(file);
    place(file, target);
    sync(path.dirname(target));
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What came to be there meanwhile is not replaced. */
function place(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST')
      throw new StoreError('not-writable', `${target} exists: nothing that is there is overwritten`, { cause: error });
    // A disk that has no links: a name that is ours can be taken over.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
    closeSync(openSync(target, 'wx', 0o600));
    renameSync(file, target);
  }
}

/** Puts a file, or a folder's list of files, on disk. */
function sync(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
