/** How meters put numbers into registers: type, and the order of the words. Bytes within a register are big-endian. */

export const registerTypes = ['f32', 'u16', 's16', 'u32', 's32', 'u64', 's64'] as const;
export type RegisterType = (typeof registerTypes)[number];

/** `big`: most significant word first (the usual); `swapped`: least significant word first. */
export type WordOrder = 'big' | 'swapped';

const widths: Readonly<Record<RegisterType, number>> = { f32: 2, u16: 1, s16: 1, u32: 2, s32: 2, u64: 4, s64: 4 };

/** How many registers a type fills. */
export function registersOf(type: RegisterType): number {
  return widths[type];
}

function ordered(bytes: Uint8Array, order: WordOrder): Uint8Array {
  if (order === 'big') return bytes.slice();
  const result = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 2) {
    result[bytes.length - 2 - at] = bytes[at] ?? 0;
    result[bytes.length - 1 - at] = bytes[at + 1] ?? 0;
  }
  return result;
}

/**
 * The raw number in `bytes` (2 bytes a register). A float may be NaN or infinite: whoever reads it decides.
 * 64-bit integers beyond 2^53 lose their last digits: a counter of Wh never gets there.
 * @throws RangeError when the length does not fit the type: a caller's bug.
 */
export function decodeRegisters(bytes: Uint8Array, type: RegisterType, order: WordOrder = 'big'): number {
  if (bytes.length !== widths[type] * 2)
    throw new RangeError(`${type} needs ${widths[type] * 2} bytes, not ${bytes.length}`);
  const content = ordered(bytes, order);
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  switch (type) {
    case 'f32':
      return view.getFloat32(0);
    case 'u16':
      return view.getUint16(0);
    case 's16':
      return view.getInt16(0);
    case 'u32':
      return view.getUint32(0);
    case 's32':
      return view.getInt32(0);
    case 'u64':
      return Number(view.getBigUint64(0));
    case 's64':
      return Number(view.getBigInt64(0));
  }
}

/** The bytes of a number, rounded to the type. Integers outside the type's range throw RangeError. */
export function encodeRegisters(content: number, type: RegisterType, order: WordOrder = 'big'): Uint8Array {
  const bytes = new Uint8Array(widths[type] * 2);
  const view = new DataView(bytes.buffer);
  const whole = type === 'f32' ? 0 : Math.round(content);
  const bits = widths[type] * 16;
  if (type !== 'f32') {
    const least = type.startsWith('s') ? -(2 ** (bits - 1)) : 0;
    const most = type.startsWith('s') ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
    if (!(whole >= least && whole <= most)) throw new RangeError(`${content} does not fit ${type}`);
  }
  switch (type) {
    case 'f32':
      view.setFloat32(0, content);
      break;
    case 'u16':
    case 's16':
      view.setUint16(0, whole & 0xffff);
      break;
    case 'u32':
    case 's32':
      view.setUint32(0, whole >>> 0);
      break;
    case 'u64':
    case 's64':
      view.setBigInt64(0, BigInt.asIntN(64, BigInt(whole)));
      break;
  }
  return ordered(bytes, order);
}

/** The size of one step of a float32 at `content`: its unit in the last place. */
export function float32Step(content: number): number {
  const magnitude = Math.abs(Math.fround(content));
  if (!Number.isFinite(magnitude)) return Number.POSITIVE_INFINITY;
  // Below 2^-126 floats are spaced evenly.
  const exponent = magnitude < 2 ** -126 ? -126 : Math.floor(Math.log2(magnitude));
  return 2 ** (exponent - 23);
}
