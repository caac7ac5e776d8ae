// What the .proto files say, in the terms of the generated TypeScript. A rule of the mapping is decided here.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import protobuf from 'protobufjs';

const descriptor = createRequire(import.meta.url)('protobufjs/google/protobuf/descriptor.json');
protobuf.common('descriptor', descriptor.nested.google.nested.protobuf.nested);

/** How each scalar type of protobuf is written: its plain type, its blank, and the helpers that convert it. */
const scalars = {
  string: { type: 'string', blank: "''" },
  bool: { type: 'boolean', blank: 'false' },
  bytes: { type: 'Uint8Array', blank: 'new Uint8Array()' },
  double: { type: 'number', blank: '0' },
  float: { type: 'number', blank: '0' },
  ...Object.fromEntries(
    ['int32', 'sint32', 'sfixed32'].map((name) => [name, integer('number', '0', undefined, 'int32')]),
  ),
  ...Object.fromEntries(['uint32', 'fixed32'].map((name) => [name, integer('number', '0', undefined, 'uint32')])),
  ...Object.fromEntries(
    ['int64', 'sint64', 'sfixed64'].map((name) => [name, integer('number', '0', 'toNumber', 'fromNumber')]),
  ),
  ...Object.fromEntries(['uint64', 'fixed64'].map((name) => [name, integer('bigint', '0n', 'toBigint', 'fromBigint')])),
};

function integer(type, blank, read, write) {
  return { type, blank, read, write };
}

const kebab = (name) => name.toLowerCase().replaceAll('_', '-');
const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);
const plural = (name) => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`);
const upperSnake = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
/** Outer.Inner is OuterInner. */
const plainName = (declared) => {
  const names = [];
  for (let each = declared; each instanceof protobuf.Type || each instanceof protobuf.Enum; each = each.parent)
    names.unshift(each.name);
  return names.join('');
};
/** The name in the module that pbjs makes. */
const rawName = (declared) => declared.fullName.slice(1);

/** Reads every .proto file of `folder` (relative to `specs`). Throws with file and place for what has no rule. */
export function readModel(specs, folder) {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => path.join(specs, path.relative(specs, path.resolve(specs, target)));
  const files = readdirSync(path.join(specs, folder))
    .filter((name) => name.endsWith('.proto'))
    .sort();
  root.loadSync(
    files.map((name) => path.join(specs, folder, name)),
    { keepCase: true, alternateCommentMode: true },
  );
  root.resolveAll();
  const models = files.map((name) => fileModel(root, path.join(specs, folder, name), `${folder}/${name}`));
  const travelling = new Set(
    models.flatMap(({ calls }) => calls.flatMap(({ request, response, body }) => [request, response, body ?? request])),
  );
  for (const { messages } of models)
    for (const message of messages) message.travels = travelling.has(message.name) && message.form !== 'union';
  for (const { calls } of models)
    for (const { name, request, response, body } of calls)
      for (const each of [request, response, body ?? request])
        if (!models.some(({ messages }) => messages.some((one) => one.name === each && one.travels)))
          throw new Error(`${name}: ${each} cannot be the message of a call`);
  return models;
}

/** Whether pbjs is to be given a file: one without messages and enumerations brings it nothing. */
export const hasMessages = ({ messages, enums }) => messages.length + enums.length > 0;

function fileModel(root, file, name) {
  const declared = everything(root).filter((each) => each.filename === file);
  return {
    name,
    stem: path.basename(name, '.proto'),
    comment: fileComment(file),
    enums: declared.filter((each) => each instanceof protobuf.Enum).map(enumModel),
    messages: declared.filter((each) => each instanceof protobuf.Type).map((type) => messageModel(type, name)),
    calls: declared.filter((each) => each instanceof protobuf.Service).flatMap((service) => callModels(root, service)),
    service: declared.find((each) => each instanceof protobuf.Service)?.fullName.slice(1),
  };
}

/** Every message, enumeration and service, those inside others after them. */
function everything(namespace) {
  return namespace.nestedArray.flatMap((each) =>
    each instanceof protobuf.Enum
      ? [each]
      : each instanceof protobuf.Namespace
        ? [...(each instanceof protobuf.Type || each instanceof protobuf.Service ? [each] : []), ...everything(each)]
        : [],
  );
}

/** The comment that a file begins with. */
function fileComment(file) {
  const [comment] = /^(\/\/.*\n)*/.exec(readFileSync(file, 'utf8'));
  return comment.replace(/^\/\/ ?/gm, '').trim();
}

function enumModel(declared) {
  const name = plainName(declared);
  const prefix = `${upperSnake(declared.name)}_`;
  const seen = new Set();
  const values = Object.entries(declared.values)
    .filter(([, number]) => !seen.has(number) && seen.add(number))
    .map(([value, number]) => ({
      number,
      name: kebab(value.startsWith(prefix) ? value.slice(prefix.length) : value),
      comment: declared.comments[value] ?? '',
    }));
  if (values.some((value) => value.name === 'unrecognised'))
    throw new Error(`${declared.fullName}: "unrecognised" is the name of a number that is not defined`);
  return {
    ...{ name, comment: declared.comment ?? '', values },
    typeName: `${name}Name`,
    table: plural(lowerFirst(name)),
    converter: `${lowerFirst(name)}Numbers`,
    /** Whether the place in the table is the number. */
    dense: values.every(({ number }, index) => number === index),
  };
}

function messageModel(type, file) {
  const place = `${file}: ${type.fullName.slice(1)}`;
  const oneofs = type.oneofsArray.filter((oneof) => !oneof.isProto3Optional);
  const members = oneofs.flatMap((oneof) => oneof.fieldsArray);
  const parts = [];
  for (const field of type.fieldsArray) {
    if (!members.includes(field)) parts.push(fieldModel(field, place));
    else if (members.indexOf(field) === members.findIndex((each) => each.partOf === field.partOf))
      parts.push(oneofModel(field.partOf, place));
  }
  const [only] = parts;
  const alone = parts.length === 1;
  return {
    ...{ name: plainName(type), raw: rawName(type), comment: type.comment ?? '', parts },
    form: alone && only.oneof ? 'union' : alone && only.repeated ? 'list' : 'fields',
    filename: type.filename,
  };
}

function fieldModel(field, place) {
  const here = `${place}.${field.name}`;
  if (field.map) throw new Error(`${here}: there is no rule for a map`);
  if (field.required || field.delimited) throw new Error(`${here}: expected proto3`);
  const common = {
    wire: field.name,
    name: protobuf.util.camelCase(field.name),
    comment: field.comment ?? '',
    repeated: field.repeated,
  };
  const declared = field.resolvedType;
  if (declared instanceof protobuf.Type)
    return { ...common, message: declared, optional: !field.repeated, messageName: plainName(declared) };
  const optional = field.partOf?.isProto3Optional === true;
  if (declared instanceof protobuf.Enum) return { ...common, optional, enumeration: enumModel(declared), declared };
  const scalar = scalars[field.type];
  if (scalar === undefined) throw new Error(`${here}: there is no rule for ${field.type}`);
  return { ...common, optional, scalar };
}

function oneofModel(oneof, place) {
  const here = `${place}.${oneof.name}`;
  const texts = oneof.fieldsArray.every((field) => field.type === 'string');
  const members = oneof.fieldsArray.map((field) => ({
    ...fieldModel(field, place),
    optional: false,
    kind: kebab(texts ? field.name.replace(/_id$/, '') : field.name),
  }));
  if (new Set(members.map(({ kind }) => kind)).size < members.length)
    throw new Error(`${here}: two members of one kind`);
  if (members.some(({ name }) => name === 'kind')) throw new Error(`${here}: a member cannot be called "kind"`);
  return {
    ...{ oneof: true, texts, members, wire: oneof.name, name: protobuf.util.camelCase(oneof.name) },
    comment: oneof.comment ?? '',
  };
}

function callModels(root, service) {
  return service.methodsArray.map((method) => {
    const options = method.options ?? {};
    const key = Object.keys(options).find((each) => /^\(([\w.]+\.)?command_body\)$/.test(each));
    const level = options['idempotency_level'];
    return {
      name: method.name,
      comment: method.comment ?? '',
      path: `/${service.fullName.slice(1)}/${method.name}`,
      request: plainName(method.resolvedRequestType),
      response: plainName(method.resolvedResponseType),
      requestStream: method.requestStream === true,
      responseStream: method.responseStream === true,
      idempotent: level === 'NO_SIDE_EFFECTS' || level === 'IDEMPOTENT',
      body: key === undefined ? undefined : bodyOf(root, method, options[key]),
    };
  });
}

function bodyOf(root, method, name) {
  try {
    return plainName(root.lookupType(name));
  } catch {
    throw new Error(`${method.fullName.slice(1)}: its command_body ${name} is no message`);
  }
}
