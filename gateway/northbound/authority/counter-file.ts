/**
 * Counters in a file of their own, a line a counter, on disk before a command acts. It is not part of the store on
 * purpose: a store that is restored from a backup must not bring used counters back.
 */
import { open, readFile, rename } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { HighestCounters } from './counters.ts';
import type { CounterRow, Counters } from './counters.ts';

/** The file cannot serve; the message names it, and the line where one is wrong. */
export class CounterFileError extends Error {
  override readonly name = 'CounterFileError';
}

/** Lines written before the file is made anew with the highest of each. */
const linesBeforeRewriting = 10_000;

export async function openCounterFile(file: string): Promise<Counters> {
  let lines = 0;
  let pending: Promise<void> = Promise.resolve();
  const counters = new HighestCounters(await readRows(file), async (rows) => {
    const job = pending.then(async () => append(rows));
    pending = job.catch(() => undefined);
    return job;
  });
  let handle = await rewritten(file, counters.rows);

  const append = async (rows: readonly CounterRow[]): Promise<void> => {
    if (lines + rows.length > linesBeforeRewriting) {
      await handle.close();
      handle = await rewritten(file, counters.rows);
      lines = 0;
      return;
    }
    lines += rows.length;
    await handle.appendFile(rows.map(lineOf).join(''));
    await handle.datasync();
  };

  let closing: Promise<void> | undefined;
  return {
    highest: (originator, systemId) => counters.highest(originator, systemId),
    take: async (originator, systemIds, counter) => counters.take(originator, systemIds, counter),
    close: async () => (closing ??= pending.then(async () => handle.close())),
  };
}

function lineOf([originator, systemId, counter]: CounterRow): string {
  return `${JSON.stringify([originator, systemId, counter.toString()])}\n`;
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
  lines.pop();
  return lines.map((line, index) => {
    const row = rowOf(line);
    if (row === undefined)
      throw new CounterFileError(
        `${file}:${index + 1}: expected ["originator", "system", "counter"], found ${line.slice(0, 80)}`,
      );
    return row;
  });
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

/** Written beside, then put in place: a crash leaves the old file or the new one. Gives a handle to append with. */
async function rewritten(file: string, rows: readonly CounterRow[]): Promise<FileHandle> {
  const fresh = `${file}.new`;
  let handle: FileHandle | undefined;
  try {
    handle = await open(fresh, 'w', 0o600);
    await handle.writeFile(rows.map(lineOf).join(''));
    await handle.datasync();
    await rename(fresh, file);
    const folder = await open(path.dirname(file), 'r');
    await folder.sync().finally(async () => folder.close());
    return handle;
  } catch (error) {
    await handle?.close();
    throw new CounterFileError(`the command counters ${file} cannot be written: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
