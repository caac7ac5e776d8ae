/** Bodies of the HAN interface <-> bytes, in CBOR or as JSON. */
import { readItem, writeItem } from '../cbor/items.ts';
import type { Notation } from '../cbor/items.ts';
import { Unfit } from './fields.ts';
import type { Read } from './fields.ts';

/** 48 half-hour prices are about 2 kB; a device need not take more than this. */
export const longestBody = 8192;

export type BodyOutcome<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly detail: string };

/** Reads a body. Whatever the bytes are, nothing is thrown. */
export function readBody<T>(read: Read<T>, bytes: Uint8Array, notation: Notation): BodyOutcome<T> {
  if (bytes.length > longestBody) return { ok: false, detail: `${bytes.length} bytes, expected up to ${longestBody}` };
  const outcome = readItem(bytes, notation);
  if (!outcome.ok) return outcome;
  try {
    return { ok: true, body: read(outcome.item, '') };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, detail: error.message };
    throw error;
  }
}

/** @throws RangeError for a body that a reader would refuse. */
export function writeBody<T>(read: Read<T>, body: T, notation: Notation = 'cbor'): Uint8Array {
  try {
    return writeItem(read(body, ''), notation);
  } catch (error) {
    if (error instanceof Unfit) throw new RangeError(error.message);
    throw error;
  }
}
