import { inspect } from 'node:util';

/** A key that is not shown in logs, in JSON, or where an object that holds it is printed. */
export class PreSharedKey {
  readonly #bytes: Uint8Array;

  /** @param bytes 1 to 64 of them (RFC 4279, 5.3 asks for no more). @throws RangeError which does not show them */
  constructor(bytes: Uint8Array) {
    if (bytes.length < 1 || bytes.length > 64)
      throw new RangeError(`a pre-shared key has 1 to 64 bytes, not ${bytes.length}`);
    this.#bytes = bytes.slice();
  }

  /** For the key schedule alone. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  toString(): string {
    return '[key]';
  }

  toJSON(): string {
    return '[key]';
  }

  [inspect.custom](): string {
    return '[key]';
  }
}
