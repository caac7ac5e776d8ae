/**
 * CBOR (RFC 8949) and JSON (RFC 8259) as items that a message is read from. Whatever the bytes are, nothing is thrown.
 *
 * Maps come as Map, whatever their keys. A tag's content stands for itself, apart from a decimal fraction (tag 4), which
 * becomes a number: a message may hold fields we do not know, and they may hold anything.
 */
import { decode, encode } from 'cborg';
import type { TagDecodeControl } from 'cborg/interface';

/** How a body is written: application/cbor or application/json, and the SenML types alike. */
export type Notation = 'cbor' | 'json';

/** The item the bytes hold, or why they hold none. */
export type ItemOutcome =
  { readonly ok: true; readonly item: unknown } | { readonly ok: false; readonly detail: string };

const decimalFraction = 4;

function readDecimalFraction(content: unknown): unknown {
  if (!Array.isArray(content) || content.length !== 2) return content;
  const [exponent, mantissa] = content as readonly unknown[];
  if (typeof exponent !== 'number' || typeof mantissa !== 'number') return content;
  // Through text, as 615e-1 is 61.5 where 615 * 10 ** -1 need not be.
  return Number(`${mantissa}e${exponent}`);
}

/** Answers for every tag there is. */
const tags = new Proxy<Record<number, (content: TagDecodeControl) => unknown>>(
  {},
  {
    get: (_target, tag) => (content: TagDecodeControl) =>
      tag === String(decimalFraction) ? readDecimalFraction(content()) : content(),
  },
);

/** Reads bytes that must hold one item, with nothing after it. */
export function readItem(bytes: Uint8Array, notation: Notation): ItemOutcome {
  try {
    if (notation === 'cbor')
      return { ok: true, item: decode(bytes, { useMaps: true, tags, rejectDuplicateMapKeys: true }) };
    const item: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { ok: true, item };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The entries of a map or an object; undefined for anything else. */
export function entriesOf(item: unknown): ReadonlyMap<unknown, unknown> | undefined {
  if (item instanceof Map) return item;
  if (typeof item !== 'object' || item === null || Array.isArray(item) || item instanceof Uint8Array) return undefined;
  return new Map(Object.entries(item));
}

/** Writes an item; fields are kept in their order, those that are undefined are left out. */
export function writeItem(item: unknown, notation: Notation): Uint8Array {
  if (notation === 'json') return new TextEncoder().encode(JSON.stringify(item));
  return encode(item, { ignoreUndefinedProperties: true, mapSorter: keepOrder });
}

const keepOrder = (): number => 0;
