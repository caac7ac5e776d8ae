/** A compiled set of .proto files (google.protobuf.FileDescriptorSet), with what each of them defines. */
import { fieldsOf, textOf, valueOf } from './fields.ts';
import type { Field } from './fields.ts';

export interface FileDescriptor {
  /** What it is imported by. */
  readonly name: string;
  /** The FileDescriptorProto as it was compiled. */
  readonly bytes: Uint8Array;
  readonly imports: readonly string[];
  /** Full names of everything that is defined in it. */
  readonly symbols: readonly string[];
  readonly services: readonly string[];
  readonly extensions: readonly { readonly type: string; readonly number: number }[];
}

type Kind = 'message' | 'enum' | 'service' | 'extension' | 'other';

/** What may lie inside, by field number of google/protobuf/descriptor.proto. */
const inside: Readonly<Record<Kind | 'file', Readonly<Record<number, Kind>>>> = {
  file: { 4: 'message', 5: 'enum', 6: 'service', 7: 'extension' },
  message: { 2: 'other', 3: 'message', 4: 'enum', 6: 'extension', 8: 'other' },
  enum: { 2: 'other' },
  service: { 2: 'other' },
  extension: {},
  other: {},
};

interface Defined {
  readonly kind: Kind;
  readonly name: string;
  readonly fields: readonly Field[];
}

/** Throws RangeError where the bytes are no such set. */
export function readDescriptorSet(bytes: Uint8Array): readonly FileDescriptor[] {
  return parsed(bytes)
    .filter(({ number }) => number === 1)
    .map((field) => readFile(field.bytes));
}

function readFile(bytes: Uint8Array): FileDescriptor {
  const fields = parsed(bytes);
  const all = definedIn('file', fields, textOf(fields, 2));
  return {
    name: textOf(fields, 1),
    bytes,
    imports: fields.filter(({ number }) => number === 3).map((field) => textOf([field], 3)),
    symbols: all.map(({ name }) => name),
    services: all.filter(({ kind }) => kind === 'service').map(({ name }) => name),
    extensions: all
      .filter(({ kind }) => kind === 'extension')
      .map((extension) => ({
        type: textOf(extension.fields, 2).replace(/^\./, ''),
        number: valueOf(extension.fields, 3),
      })),
  };
}

function definedIn(kind: Kind | 'file', fields: readonly Field[], scope: string): readonly Defined[] {
  return fields.flatMap(({ number, bytes }) => {
    const child = inside[kind][number];
    if (child === undefined) return [];
    const content = parsed(bytes);
    const own = textOf(content, 1);
    const name = scope === '' ? own : `${scope}.${own}`;
    // The values of an enum are named beside it, not in it.
    return [{ kind: child, name, fields: content }, ...definedIn(child, content, child === 'enum' ? scope : name)];
  });
}

function parsed(bytes: Uint8Array): readonly Field[] {
  const fields = fieldsOf(bytes);
  if (fields === undefined) throw new RangeError('expected a compiled set of .proto files');
  return fields;
}
