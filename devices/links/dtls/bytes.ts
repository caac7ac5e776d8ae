/** Reading and writing the vectors of TLS (RFC 5246 clause 4): big-endian numbers, and bytes behind their length. */

/** Bytes that do not decode. It is caught within this folder. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `width` bytes, most significant first. */
export function uint(width: 1 | 2 | 3, amount: number): Uint8Array {
  return Uint8Array.from({ length: width }, (_unused, index) => (amount >> (8 * (width - 1 - index))) & 0xff);
}

/** The bytes behind their length in `width` bytes. */
export const vector = (width: 1 | 2, bytes: Uint8Array): Uint8Array => joined(uint(width, bytes.length), bytes);

/** @throws DecodeError wherever the bytes end too early. */
export class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get rest(): number {
    return this.bytes.length - this.at;
  }

  take(length: number): Uint8Array {
    if (length > this.rest) throw new DecodeError(`${length} bytes expected, ${this.rest} are left`);
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }

  uint(width: 1 | 2 | 3): number {
    return this.take(width).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  /** Bytes behind their length; a length over `most` is refused before anything is copied. */
  vector(width: 1 | 2, most: number): Uint8Array {
    const length = this.uint(width);
    if (length > most) throw new DecodeError(`a vector of ${length} bytes, at most ${most} expected`);
    return this.take(length);
  }

  end(): void {
    if (this.rest > 0) throw new DecodeError(`${this.rest} bytes too many`);
  }
}
