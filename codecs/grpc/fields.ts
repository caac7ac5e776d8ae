/** The fields of a protobuf message one by one, for messages that need no code of their own. */
import protobuf from 'protobufjs/minimal.js';

export interface Field {
  readonly number: number;
  /** Of a string, bytes or a message; empty for any other. */
  readonly bytes: Uint8Array;
  /** Of a number of 32 bits; 0 for any other. */
  readonly value: number;
}

const nothing = new Uint8Array();

/** Undefined where the bytes are no message. */
export function fieldsOf(bytes: Uint8Array): readonly Field[] | undefined {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      const number = tag >>> 3;
      if (number === 0) return undefined;
      if ((tag & 7) === 2) fields.push({ number, bytes: reader.bytes(), value: 0 });
      else if ((tag & 7) === 0) fields.push({ number, bytes: nothing, value: reader.int32() });
      else reader.skipType(tag & 7);
    }
  } catch {
    return undefined;
  }
  return fields;
}

const utf8 = new TextDecoder();
/** The last one counts where a field comes twice; empty where it does not come. */
export function textOf(fields: readonly Field[], number: number): string {
  return utf8.decode(fields.findLast((field) => field.number === number)?.bytes);
}

export function valueOf(fields: readonly Field[], number: number): number {
  return fields.findLast((field) => field.number === number)?.value ?? 0;
}

/** A field to be written: a text, a message, or a number that is not 0. */
export type Written = readonly [number: number, content: string | Uint8Array | number];

export function message(...fields: readonly Written[]): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const [number, content] of fields) {
    if (typeof content === 'number') writer.uint32(number << 3).int32(content);
    else if (typeof content === 'string') writer.uint32((number << 3) | 2).string(content);
    else writer.uint32((number << 3) | 2).bytes(content);
  }
  return writer.finish();
}
