/** What decoding brings: a message, or why the bytes are none. Hostile bytes never throw. */

/**
 * `malformed`: the bytes are no such message (truncated, bad tag, bad UTF-8).
 * `out-of-range`: a sound message with an integer beyond what a number holds exactly (±(2^53 - 1)).
 */
export interface DecodeProblem {
  readonly code: 'malformed' | 'out-of-range';
  /** Path of the field as in the proto file, for example "header.sent_at_utc_ms"; empty where none is known. */
  readonly field: string;
  /** For a person. */
  readonly detail: string;
}

export type Decoded<T> =
  { readonly ok: true; readonly message: T } | { readonly ok: false; readonly problem: DecodeProblem };

/** Between a message and its bytes. */
export interface MessageCodec<Message> {
  /** Throws RangeError for what a field cannot carry. */
  encode(message: Message): Uint8Array;
  /** Never throws. */
  readonly decode: (bytes: Uint8Array) => Decoded<Message>;
}

/** Thrown by the converters of this folder only, and caught by `decodeWith`. */
export class OutOfRange extends Error {
  override readonly name = 'OutOfRange';
  readonly field: string;

  constructor(field: string, expected: string) {
    super(`${field} is out of range: expected ${expected}`);
    this.field = field;
  }
}

/** Parses bytes with the generated `parse`, then turns the result into plain values with `convert`. */
export function decodeWith<Raw, T>(
  bytes: Uint8Array,
  parse: (bytes: Uint8Array) => Raw,
  convert: (raw: Raw) => T,
): Decoded<T> {
  let raw: Raw;
  try {
    raw = parse(bytes);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'malformed', field: '', detail } };
  }
  try {
    return { ok: true, message: convert(raw) };
  } catch (error) {
    if (!(error instanceof OutOfRange)) throw error;
    return { ok: false, problem: { code: 'out-of-range', field: error.field, detail: error.message } };
  }
}
