/** Block1 and Block2 values (RFC 7959 clause 2.2): which block, whether more follow, how large. */
import { readUint, writeUint } from './options.ts';

/** Exponents 0 to 6: 16 to 1,024 bytes. 7 is reserved. */
export type SizeExponent = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Block {
  /** 0 to 2^20 - 1. */
  readonly number: number;
  readonly more: boolean;
  readonly sizeExponent: SizeExponent;
}

export const largestBlockNumber = 2 ** 20 - 1;

export const blockSize = (exponent: SizeExponent): number => 2 ** (exponent + 4);

/** Undefined when the size is the reserved one or the value is longer than 3 bytes. */
export function readBlock(value: Uint8Array): Block | undefined {
  if (value.length > 3) return undefined;
  const amount = readUint(value);
  const sizeExponent = amount & 7;
  if (sizeExponent === 7) return undefined;
  return { number: amount >> 4, more: (amount & 8) !== 0, sizeExponent: sizeExponent as SizeExponent };
}

/** @throws RangeError when the number does not fit. */
export function writeBlock(block: Block): Uint8Array {
  if (!Number.isInteger(block.number) || block.number < 0 || block.number > largestBlockNumber)
    throw new RangeError(`a block's number is 0 to ${largestBlockNumber}, not ${block.number}`);
  return writeUint((block.number << 4) | (block.more ? 8 : 0) | block.sizeExponent);
}
