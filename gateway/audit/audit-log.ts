/** The audit log: a line a message, each chained to the one before, appended and never changed. */
import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Clock } from '../../devices/ports.ts';
import { entryOf, genesis, hashOf, lineOf } from './entry.ts';
import type { AuditEntry, AuditRecord } from './entry.ts';

/** The file cannot be used; the message names it. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
}

export interface AuditLog {
  /** Writes the line before it returns. Throws AuditError when it cannot. */
  append(record: AuditRecord): void;
  /** The same, and the line is on disk when it resolves: for commands. Rejects with AuditError. */
  appendDurably(record: AuditRecord): Promise<void>;
  /** The last line's number and hash: kept elsewhere, they show later that nothing was cut off the end. */
  readonly head: { readonly sequence: number; readonly hash: string };
  /** Closing twice is fine. */
  close(): void;
}

const sync = promisify(fdatasync);
/** Longer texts are cut: one line stays far below what is read at once from the end of the file. */
const longestText = 512;
const tailBytes = 64 * 1024;

/** Goes on with the file's chain, or begins one. Throws AuditError when the file cannot serve. */
export function openAuditLog(file: string, clock: Clock): AuditLog {
  const descriptor = opened(file);
  let head: Pick<AuditEntry, 'sequence' | 'hash'>;
  let closed = false;

  const append = (record: AuditRecord): void => {
    if (closed) throw new AuditError(`the audit log ${file} is closed`);
    const entry = { ...shortened(record), sequence: head.sequence + 1, utc: new Date(clock.now()).toISOString() };
    const hash = hashOf(head.hash, entry);
    const line = Buffer.from(lineOf({ ...entry, hash }), 'utf8');
    const before = fstatSync(descriptor).size;
    try {
      // A part of a line must not stay: what follows would be chained to nothing.
      if (writeSync(descriptor, line) !== line.length) throw new Error('only a part of the line was written');
    } catch (error) {
      ftruncateSync(descriptor, before);
      throw new AuditError(`the audit log ${file} cannot be written: ${messageOf(error)}`);
    }
    head = { sequence: entry.sequence, hash };
  };

  try {
    const tail = lastEntry(descriptor, file);
    head = tail.entry ?? { sequence: 0, hash: genesis };
    if (tail.torn > 0) {
      // The process or the machine ended inside a write; that message was never answered.
      ftruncateSync(descriptor, fstatSync(descriptor).size - tail.torn);
      const detail = `${tail.torn} bytes of a line that was never finished were removed`;
      append({ party: '', messageId: '', call: '', target: '', outcome: 'recovered', detail });
    }
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }

  return {
    append,
    appendDurably: async (record) => {
      append(record);
      try {
        await sync(descriptor);
      } catch (error) {
        throw new AuditError(`the audit log ${file} cannot be brought to disk: ${messageOf(error)}`);
      }
    },
    get head() {
      return { sequence: head.sequence, hash: head.hash };
    },
    close: () => {
      if (!closed) closeSync(descriptor);
      closed = true;
    },
  };
}

/** For a gateway that keeps no audit log. */
export const noAudit: AuditLog = {
  append: () => undefined,
  appendDurably: () => Promise.resolve(),
  head: { sequence: 0, hash: genesis },
  close: () => undefined,
};

function opened(file: string): number {
  try {
    return openSync(file, 'a+', 0o600);
  } catch (error) {
    throw new AuditError(`the audit log ${file} cannot be opened: ${messageOf(error)}`);
  }
}

/** The last whole line, and how many bytes follow it. */
function lastEntry(descriptor: number, file: string): { entry: AuditEntry | undefined; torn: number } {
  const { size } = fstatSync(descriptor);
  const length = Math.min(size, tailBytes);
  const tail = Buffer.alloc(length);
  readSync(descriptor, tail, 0, length, size - length);
  const end = tail.lastIndexOf(0x0a);
  const torn = length - 1 - end;
  if (end < 0) {
    if (size > length) throw new AuditError(`the audit log ${file} ends in a line of more than ${tailBytes} bytes`);
    return { entry: undefined, torn };
  }
  const begin = end === 0 ? 0 : tail.lastIndexOf(0x0a, end - 1) + 1;
  const entry = entryOf(tail.toString('utf8', begin, end));
  if (entry === undefined)
    throw new AuditError(`the last line of the audit log ${file} is none of ours: move the file away to begin another`);
  return { entry, torn };
}

function shortened({ party, messageId, call, target, outcome, detail }: AuditRecord): AuditRecord {
  const cut = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}...` : text);
  return {
    party: cut(party),
    messageId: cut(messageId),
    call: cut(call),
    target: cut(target),
    outcome: cut(outcome),
    detail: cut(detail),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
