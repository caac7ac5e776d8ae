/** The end of an audit log's file: what stands there, and lines put behind it whole or not at all. */
import { fstatSync, ftruncateSync, readSync, writeSync } from 'node:fs';
import { entryOf } from './entry.ts';
import type { AuditEntry } from './entry.ts';

/** The file cannot be used; the message names it. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
}

const tailBytes = 64 * 1024;

/** The last whole line, and how many bytes follow it. Throws AuditError where the file is something else. */
export function lastEntry(descriptor: number, file: string): { entry: AuditEntry | undefined; torn: number } {
  const { size } = fstatSync(descriptor);
  const length = Math.min(size, tailBytes);
  const tail = Buffer.alloc(length);
  readSync(descriptor, tail, 0, length, size - length);
  const end = tail.lastIndexOf(0x0a);
  const torn = length - 1 - end;
  if (end < 0) {
    if (size > length) throw new AuditError(`the audit log ${file} ends in a line of more than ${tailBytes} bytes`);
    if (!begun(tail)) throw new AuditError(`the audit log ${file} is none of ours: choose another path`);
    return { entry: undefined, torn };
  }
  const begin = end === 0 ? 0 : tail.lastIndexOf(0x0a, end - 1) + 1;
  const entry = entryOf(tail.toString('utf8', begin, end));
  if (entry === undefined)
    throw new AuditError(`the last line of the audit log ${file} is none of ours: move the file away to begin another`);
  return { entry, torn };
}

const firstBytes = Buffer.from('{"sequence":');

/** Whether a line of ours may begin so; zeros are what some disks leave of a write that was cut off. */
function begun(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, firstBytes.length);
  return bytes.subarray(0, length).equals(firstBytes.subarray(0, length)) || bytes.every((byte) => byte === 0);
}

/**
 * A part of a line must not stay: what follows would be chained to nothing. Throws what the disk says, and calls
 * `broken` first where a part is left all the same.
 */
export function appendWhole(descriptor: number, line: Buffer, broken: () => void): void {
  const before = fstatSync(descriptor).size;
  try {
    for (let written = 0; written < line.length;) written += writeSync(descriptor, line, written);
  } catch (error) {
    try {
      ftruncateSync(descriptor, before);
    } catch {
      broken();
    }
    throw error;
  }
}
