/**
 * Counters in a file of their own, a line a counter, on disk before a command acts. It is not part of the store on
 * purpose: a store that is restored from a backup must not bring used counters back.
 */
import { open, readFile, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { diskTrouble, messageOf } from '../../runtime/disk-trouble.ts';
import type { DiskTrouble } from '../../runtime/disk-trouble.ts';
import { HighestCounters } from './counters.ts';
import type { CounterRow, Counters } from './counters.ts';

/** The file cannot serve; the message names it, and the line where one is wrong. */
export class CounterFileError extends Error {
  override readonly name = 'CounterFileError';
}

/** Lines written before the file is made anew with the highest of each. */
const linesBeforeRewriting = 10_000;

/**
 * Rejects with CounterFileError when the file is something else, or there is no folder for it. A disk that is full or
 * read-only is no reason: what was taken before is known, and each new counter tries the disk again.
 */
export async function openCounterFile(file: string): Promise<Counters> {
  const written = new CounterLines(file);
  let pending: Promise<void> = Promise.resolve();
  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    const job = pending.then(work);
    pending = job.catch(() => undefined);
    return job;
  };
  const counters: HighestCounters = new HighestCounters(await readRows(file), async (rows) =>
    inTurn(async () => written.write(rows, counters.rows)),
  );
  const tryAgain = async (): Promise<void> => {
    try {
      await written.ready(counters.rows);
    } catch (error) {
      if (written.trouble === undefined) throw error;
    }
  };
  await tryAgain();

  let closing: Promise<void> | undefined;
  return {
    highest: (originator, systemId) => counters.highest(originator, systemId),
    take: async (originator, systemIds, counter) => counters.take(originator, systemIds, counter),
    trouble: async () => {
      if (closing === undefined && written.trouble !== undefined) await inTurn(tryAgain);
      return written.trouble;
    },
    close: async () => (closing ??= pending.then(async () => written.close())),
  };
}

/** The file as it is written to. One call at a time. */
class CounterLines {
  /** Why nothing could be written the last time it was tried. */
  trouble: DiskTrouble | undefined;
  private readonly file: string;
  private handle: FileHandle | undefined;
  /** Bytes of whole lines. */
  private size = 0;
  private lines = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** `all`: the highest of each, these rows among them. Rejects with CounterFileError, and nothing is written then. */
  async write(rows: readonly CounterRow[], all: readonly CounterRow[]): Promise<void> {
    await this.attempt(async () => {
      const handle = this.handle;
      if (handle !== undefined && this.lines + rows.length <= linesBeforeRewriting) await this.append(handle, rows);
      else await this.rewrite(all);
    });
  }

  /** The same with nothing to add: the file is there and can be written. */
  async ready(all: readonly CounterRow[]): Promise<void> {
    await this.attempt(async () => this.rewrite(all));
  }

  async close(): Promise<void> {
    await this.handle?.close();
    this.handle = undefined;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.trouble = undefined;
    } catch (error) {
      this.trouble = diskTrouble(error);
      throw new CounterFileError(`the command counters ${this.file} cannot be written: ${messageOf(error)}`);
    }
  }

  private async append(handle: FileHandle, rows: readonly CounterRow[]): Promise<void> {
    const bytes = Buffer.from(textOf(rows));
    try {
      await handle.appendFile(bytes);
      await handle.datasync();
      this.size += bytes.length;
      this.lines += rows.length;
    } catch (error) {
      // A part of a line must not stay: the next one would be written on to it.
      await handle.truncate(this.size).catch(async () => {
        this.handle = undefined;
        await handle.close();
      });
      throw error;
    }
  }

  /** Written beside, then put in place: a crash leaves the old file or the new one. */
  private async rewrite(rows: readonly CounterRow[]): Promise<void> {
    const fresh = `${this.file}.new`;
    let handle: FileHandle | undefined;
    try {
      handle = await openFresh(fresh);
      const bytes = Buffer.from(textOf(rows));
      await handle.writeFile(bytes);
      await handle.datasync();
      await rename(fresh, this.file);
      const former = this.handle;
      [this.handle, this.size, this.lines] = [handle, bytes.length, 0];
      await former?.close();
    } catch (error) {
      // Nothing was made where it could not even be opened.
      if (handle !== undefined) {
        await handle.close();
        await rm(fresh, { force: true });
      }
      throw error;
    }
    const folder = await open(path.dirname(this.file), 'r');
    await folder.sync().finally(async () => folder.close());
  }
}

/** One that was left there by a crash is taken away; what is no such file is nobody's to take. */
async function openFresh(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await readRows(file);
    await rm(file);
    return open(file, 'wx', 0o600);
  }
}

function textOf(rows: readonly CounterRow[]): string {
  return rows
    .map(([originator, systemId, counter]) => `${JSON.stringify([originator, systemId, counter.toString()])}\n`)
    .join('');
}

async function readRows(file: string): Promise<CounterRow[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CounterFileError(`the command counters cannot be read: ${messageOf(error)}`);
  }
  const lines = text.split('\n');
  // What stands after the last line end was cut off while it was written: its command never acted.
  const rest = lines.pop() ?? '';
  // Where that is all there is, it must at least have been begun by us: the file is written anew below.
  if (lines.length === 0 && !begun(rest)) lines.push(rest);
  return lines.map((line, index) => {
    const row = rowOf(line);
    if (row === undefined)
      throw new CounterFileError(
        `${file}:${index + 1}: expected ["originator", "system", "counter"], found ${line.slice(0, 80)}`,
      );
    return row;
  });
}

/** Whether a line of ours may begin so; zeros are what some disks leave of a write that was cut off. */
function begun(text: string): boolean {
  return text.startsWith('["') || text === '' || text === '[' || /^\0+$/.test(text);
}

function rowOf(line: string): CounterRow | undefined {
  try {
    const row: unknown = JSON.parse(line);
    if (!Array.isArray(row) || row.length !== 3) return undefined;
    const [originator, systemId, counter] = row as unknown[];
    if (typeof originator !== 'string' || typeof systemId !== 'string' || typeof counter !== 'string') return undefined;
    return /^\d{1,20}$/.test(counter) ? [originator, systemId, BigInt(counter)] : undefined;
  } catch {
    return undefined;
  }
}
