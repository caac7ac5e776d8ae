/** 64-bit integers between the generated module (Long) and plain values; `field` is the path told in errors. */
import Long from 'long';
import type { dno } from './generated/messages.js';
import { OutOfRange } from './decoded.ts';

/** The class of 64-bit fields as the generated module declares it: the CommonJS face of the package `long`. */
type RawLong = NonNullable<dno.v1.Header.$Properties['counter']>;
/** What the generated module hands out for a 64-bit field. */
export type Int64 = RawLong | number | null | undefined;

/** The two faces of `long` differ in name only; protobufjs reads `low` and `high`. */
function raw(long: unknown): RawLong {
  return long as RawLong;
}

const safeRange = `an integer within ±${Number.MAX_SAFE_INTEGER}`;

/** A 64-bit field as an exact number, or OutOfRange. */
export function toNumber(value: Int64, field: string): number {
  const number = typeof value === 'number' ? value : (value?.toNumber() ?? 0);
  if (!Number.isSafeInteger(number)) throw new OutOfRange(field, safeRange);
  return number;
}

/** A packed list of 64-bit fields as exact numbers, or OutOfRange naming the entry. */
export function toNumbers(values: readonly Int64[] | null | undefined, field: string): number[] {
  return (values ?? []).map((value, index) => {
    const number = typeof value === 'number' ? value : (value?.toNumber() ?? 0);
    if (!Number.isSafeInteger(number)) throw new OutOfRange(`${field}[${index}]`, safeRange);
    return number;
  });
}

/** A uint64 field as a bigint: every value fits. */
export function toBigint(value: Int64): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === 'number') return BigInt(value);
  return (BigInt(value.getHighBitsUnsigned()) << 32n) | BigInt(value.getLowBitsUnsigned());
}

/** Checks a number on its way into an int64 or sint64 field. */
export function fromNumber(value: number, field: string): RawLong {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${field} must be ${safeRange}, not ${value}`);
  return raw(Long.fromNumber(value));
}

/** Checks a bigint on its way into a uint64 field. */
export function fromBigint(value: bigint, field: string): RawLong {
  if (value < 0n || value >= 1n << 64n) throw new RangeError(`${field} must be within 0 to 2^64 - 1, not ${value}`);
  return raw(Long.fromBits(Number(value & 0xffff_ffffn) | 0, Number(value >> 32n) | 0, true));
}

/** Checks a number on its way into a uint32 field. */
export function uint32(value: number, field: string): number {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff)
    throw new RangeError(`${field} must be an integer within 0 to 4294967295, not ${value}`);
  return value;
}

/** Checks a number on its way into an int32 or sint32 field. */
export function int32(value: number, field: string): number {
  if ((value | 0) !== value) throw new RangeError(`${field} must be a 32-bit integer, not ${value}`);
  return value;
}
