/**
 * Integers between the generated module and plain values. The place told in errors is `at` (empty, or a path with a point
 * behind it), the field in the proto's spelling, and the index where the field is a list.
 */
import Long from 'long';
import type RawLong from 'long' with { 'resolution-mode': 'require' };
import { OutOfRange } from './decoded.ts';

/** What the generated module hands out for a 64-bit field; it knows the CommonJS face of the package `long`. */
export type Int64 = RawLong | number | null | undefined;

/** The two faces of `long` differ in name only; protobufjs reads `low` and `high`. */
function raw(long: unknown): RawLong {
  return long as RawLong;
}

const safeRange = `an integer within ±${Number.MAX_SAFE_INTEGER}`;

function place(at: string, field: string, index: number | undefined): string {
  return `${at}${field}${index === undefined ? '' : `[${index}]`}`;
}

/** A 64-bit field as an exact number, or OutOfRange. */
export function toNumber(value: Int64, at: string, field: string, index?: number): number {
  const number = typeof value === 'number' ? value : (value?.toNumber() ?? 0);
  if (!Number.isSafeInteger(number)) throw new OutOfRange(place(at, field, index), safeRange);
  return number;
}

/** A uint64 field as a bigint: every value fits. */
export function toBigint(value: Int64): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === 'number') return BigInt(value);
  return (BigInt(value.getHighBitsUnsigned()) << 32n) | BigInt(value.getLowBitsUnsigned());
}

/** Checks a number on its way into an int64 or sint64 field. */
export function fromNumber(value: number, at: string, field: string, index?: number): RawLong {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${place(at, field, index)} must be ${safeRange}, not ${value}`);
  return raw(Long.fromNumber(value));
}

/** Checks a bigint on its way into a uint64 field. */
export function fromBigint(value: bigint, at: string, field: string, index?: number): RawLong {
  if (value < 0n || value >= 1n << 64n)
    throw new RangeError(`${place(at, field, index)} must be within 0 to 2^64 - 1, not ${value}`);
  return raw(Long.fromBits(Number(value & 0xffff_ffffn) | 0, Number(value >> 32n) | 0, true));
}

/** Checks a number on its way into a uint32 field. */
export function uint32(value: number, at: string, field: string, index?: number): number {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff)
    throw new RangeError(`${place(at, field, index)} must be an integer within 0 to 4294967295, not ${value}`);
  return value;
}

/** Checks a number on its way into an int32 or sint32 field. */
export function int32(value: number, at: string, field: string, index?: number): number {
  if ((value | 0) !== value) throw new RangeError(`${place(at, field, index)} must be a 32-bit integer, not ${value}`);
  return value;
}
