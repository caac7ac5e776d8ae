/** Holds a plain message against one that was decoded by reflection: the rules of both, seen from the .proto alone. */
import protobuf from 'protobufjs';

type Content = Readonly<Record<string, unknown>>;

/** The path of the first thing that differs; undefined where nothing does. */
export function messageDifference(type: protobuf.Type, meant: unknown, read: object, path: string): string | undefined {
  const oneofs = type.oneofsArray.filter((oneof) => !oneof.isProto3Optional);
  const fields = type.fieldsArray.filter((field) => !oneofs.some((oneof) => oneof.fieldsArray.includes(field)));
  const [onlyOneof] = oneofs;
  const [onlyField] = fields;
  // A message of one oneof is that union; one of one list is that list.
  if (onlyOneof !== undefined && oneofs.length + fields.length === 1)
    return unionDifference(onlyOneof, meant, read, path);
  if (onlyField?.repeated === true && oneofs.length + fields.length === 1)
    return listDifference(onlyField, meant, contentOf(read, onlyField.name), path);
  if (typeof meant !== 'object' || meant === null) return path;
  const known = new Set([...fields, ...oneofs].map(({ name }) => name));
  const unknown = Object.keys(meant).find((key) => !known.has(key));
  if (unknown !== undefined) return below(path, unknown);
  for (const field of fields) {
    const difference = fieldDifference(field, (meant as Content)[field.name], read, below(path, field.name));
    if (difference !== undefined) return difference;
  }
  for (const oneof of oneofs) {
    const difference = unionDifference(oneof, (meant as Content)[oneof.name], read, below(path, oneof.name));
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function contentOf(read: object, name: string): unknown {
  return (read as Content)[name];
}

/** Field by field, where absence is a value of its own only for messages and `optional` fields. */
function fieldDifference(field: protobuf.Field, meant: unknown, read: object, path: string): string | undefined {
  const found = contentOf(read, field.name);
  if (field.repeated) return listDifference(field, meant, found, path);
  const mayBeAbsent = field.resolvedType instanceof protobuf.Type || field.partOf !== null;
  // By reflection, what is absent has a default that it inherits.
  const isThere = Object.hasOwn(read, field.name);
  if (mayBeAbsent && (meant === undefined || !isThere)) return (meant === undefined) === !isThere ? undefined : path;
  return valueDifference(field, meant, found, path);
}

function listDifference(field: protobuf.Field, meant: unknown, found: unknown, path: string): string | undefined {
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  if (!Array.isArray(meant) || meant.length !== list.length) return path;
  for (const [k, each] of meant.entries()) {
    const difference = valueDifference(field, each, list[k], `${path}[${k}]`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** A union is its kind, in the proto's words with hyphens, and what it holds; of texts only, an id. */
function unionDifference(oneof: protobuf.OneOf, meant: unknown, read: object, path: string): string | undefined {
  const member = oneof.fieldsArray.find((field) => field.name === contentOf(read, oneof.name));
  if (meant === undefined || member === undefined)
    return meant === undefined && member === undefined ? undefined : path;
  const texts = oneof.fieldsArray.every(({ type }) => type === 'string');
  const words = member.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const kind = texts ? words.replace(/-id$/, '') : words;
  const content = meant as Content;
  if (content['kind'] !== kind) return path;
  const holds = content[texts ? 'id' : member.name];
  return valueDifference(member, holds, contentOf(read, member.name), texts ? path : below(path, member.name));
}

function valueDifference(field: protobuf.Field, meant: unknown, found: unknown, path: string): string | undefined {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Type)
    return typeof found === 'object' && found !== null ? messageDifference(resolvedType, meant, found, path) : path;
  const same =
    resolvedType instanceof protobuf.Enum
      ? isNamed(resolvedType, meant, found)
      : field.type === 'bytes'
        ? meant instanceof Uint8Array && hex(meant) === hex(found)
        : isSame(meant, found);
  return same ? undefined : path;
}

/** A 64-bit integer is an object by reflection. */
function isSame(meant: unknown, found: unknown): boolean {
  if (typeof meant !== 'bigint' && typeof meant !== 'number') return meant === found;
  return meant.toString() === (found as { toString(): string }).toString();
}

/** Bytes that are not there are an empty list by reflection. */
const hex = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString('hex');

/** QUALITY_NOT_AVAILABLE of the enumeration Quality is called not-available. */
function isNamed({ name, values }: protobuf.Enum, meant: unknown, number: unknown): boolean {
  const words = String(meant).replaceAll('-', '_').toUpperCase();
  const prefix = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return [words, `${prefix}_${words}`].some((each) => values[each] === number && number !== undefined);
}
