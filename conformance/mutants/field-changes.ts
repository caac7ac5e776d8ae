/** Every change of a field that its type allows, made from the .proto files alone. */
import Long from 'long';
import protobuf from 'protobufjs';
import type { CallName } from '../../codecs/dno/messages.ts';
import { readProtoFiles, serviceName } from '../roles/proto-files.ts';

type Op = readonly [name: string, run: (value: unknown) => unknown];
type Content = Record<string, unknown>;

/** A text of no form that is asked for anywhere, and the name of nothing. */
const other = 'an other';
/** A value must move by more than what is allowed for resolution, a time by more than what is allowed for a clock. */
const steps: readonly (readonly [name: RegExp, by: number])[] = [
  [/_utc_ms$/, 3_600_000],
  [/^values?$/, 1000],
];

const plus = (value: unknown, by: number): unknown => (Long.isLong(value) ? value.add(by) : Number(value ?? 0) + by);

function scalarOps(field: protobuf.Field): readonly Op[] {
  if (field.resolvedType instanceof protobuf.Enum) {
    const known = Object.values(field.resolvedType.values);
    return [
      ['unspecified', () => 0],
      ['next', (value) => (Number(value) + 1) % known.length],
      ['unknown', () => Math.max(...known) + 1],
    ];
  }
  switch (field.type) {
    case 'bool':
      return [['flip', (value) => value !== true]];
    case 'string':
      return [
        ['empty', () => ''],
        ['other', () => other],
      ];
    case 'bytes':
      return [['other', () => Uint8Array.of(7)]];
    default: {
      const by = steps.find(([name]) => name.test(field.name))?.[1] ?? 1;
      const signed = !field.type.startsWith('u') && !field.type.startsWith('fixed');
      const ops: Op[] = [
        ['zero', () => 0],
        ['more', (value) => plus(value, by)],
      ];
      return signed ? [...ops, ['less', (value) => plus(value, -by)]] : ops;
    }
  }
}

function opsOf(field: protobuf.Field): readonly Op[] {
  const drop: Op = ['drop', () => undefined];
  if (!field.repeated) {
    if (field.resolvedType instanceof protobuf.Type) return [drop];
    // What may be absent is another thing than a 0.
    return field.options?.['proto3_optional'] === true ? [...scalarOps(field), drop] : scalarOps(field);
  }
  const list = (change: (all: unknown[]) => unknown[]) => (value: unknown) => change([...(value as unknown[])]);
  const each = field.resolvedType instanceof protobuf.Type ? [] : scalarOps(field);
  return [
    ['drop-last', list((all) => all.slice(0, -1))],
    ['reverse', list((all) => all.reverse())],
    ['none', () => []],
    ['last-twice', list((all) => [...all, ...all.slice(-1)])],
    ...each.map(([name, run]): Op => [`each-${name}`, list((all) => all.map(run))]),
  ];
}

/** Where a field is in the messages of a call, and how it is changed. */
export interface FieldChange {
  readonly call: CallName;
  /** 'status.devices.phase', in the spelling of the proto. */
  readonly path: string;
  readonly change: string;
  /** Type and field: 'Device.phase'. */
  readonly field: string;
  /** What the proto says of the field, of the messages around it, and of its type. */
  readonly comment: string;
}

interface Made extends FieldChange {
  readonly fields: readonly protobuf.Field[];
  readonly run: Op[1];
}

const deepest = 6;

function fieldsBelow(type: protobuf.Type, before: readonly protobuf.Field[]): (readonly protobuf.Field[])[] {
  return type.fieldsArray.flatMap((field) => {
    const here = [...before, field];
    const inner = field.resolve().resolvedType;
    return [here, ...(inner instanceof protobuf.Type && here.length < deepest ? fieldsBelow(inner, here) : [])];
  });
}

let root: protobuf.Root | undefined;

function responseOf(call: CallName): protobuf.Type {
  root ??= readProtoFiles({ keepCase: true, alternateCommentMode: true });
  const name = root.lookupService(serviceName).methods[call]?.responseType ?? '';
  return root.lookupType(`dno.v1.${name}`);
}

const made = new Map<CallName, ReadonlyMap<string, Made>>();

function changesOf(call: CallName): ReadonlyMap<string, Made> {
  const known = made.get(call);
  if (known !== undefined) return known;
  const all = fieldsBelow(responseOf(call), []).flatMap((fields) => {
    const last = fields[fields.length - 1];
    if (last === undefined) return [];
    const path = fields.map(({ name }) => name).join('.');
    const comments = fields.flatMap((each) => [each.comment, each.parent?.comment, each.resolvedType?.comment]);
    const comment = comments.filter(Boolean).join('\n');
    const about = { call, path, field: `${last.parent?.name ?? ''}.${last.name}`, comment, fields };
    return opsOf(last).map(([change, run]) => [`${path} ${change}`, { ...about, change, run }] as const);
  });
  const changes = new Map(all);
  made.set(call, changes);
  return changes;
}

/** Every change of every field of the answers of a call. */
export function fieldChanges(call: CallName): readonly FieldChange[] {
  return [...changesOf(call).values()];
}

/** The bytes with the field changed wherever it is; undefined where there is nothing to change. Throws for no such change. */
export function changedField(call: CallName, bytes: Uint8Array, path: string, change: string): Uint8Array | undefined {
  const found = changesOf(call).get(`${path} ${change}`);
  if (found === undefined) throw new Error(`${call} has no change ${path} ${change}`);
  const response = responseOf(call);
  const message = response.decode(bytes);
  return apply(message, found.fields, found.run) ? response.encode(message).finish() : undefined;
}

function apply(content: Content, [field, ...below]: readonly protobuf.Field[], run: Op[1]): boolean {
  if (field === undefined) return false;
  const { name } = field;
  const has = Object.hasOwn(content, name) && content[name] !== null && content[name] !== undefined;
  if (below.length > 0) {
    if (!has) return false;
    const inner = (field.repeated ? content[name] : [content[name]]) as Content[];
    return inner.map((each) => apply(each, below, run)).some(Boolean);
  }
  // A scalar at its default is not on the wire, and can be changed all the same; what may be absent is not there.
  const mayBeAbsent = field.partOf !== null;
  if (!has && (mayBeAbsent || field.repeated || field.resolvedType instanceof protobuf.Type)) return false;
  const before = has ? content[name] : (field.defaultValue as unknown);
  const after = run(before);
  if (text(after) === text(before)) return false;
  if (after === undefined) Reflect.deleteProperty(content, name);
  else content[name] = after;
  return true;
}

/** A 0 is a 0, however wide. */
function text(value: unknown): string {
  const plainly = (_key: string, each: unknown): unknown =>
    Long.isLong(each) || typeof each === 'number' ? String(each) : each;
  return value === undefined ? '' : JSON.stringify(value, plainly);
}
