// TypeScript for the messages of one .proto file: plain types, blanks, and conversions from and to what pbjs makes.

const at = (field, inner = '') => `\`\${at}${field}${inner}.\``;

/** A doc comment with this indentation; nothing where there is no comment. */
export function doc(comment, indent = '') {
  if (comment === '') return '';
  const lines = comment.replaceAll('*/', '* /').split('\n');
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** The text of the file, and the names it shows to the outside. */
export function valuesOf(file, files) {
  const uses = new Uses(file, files);
  const body = [
    ...file.enums.map(enumText),
    ...file.messages.map((message) => messageText(message, uses)),
    ...file.messages.filter(({ travels }) => travels).map((message) => codecText(message, uses)),
  ].join('\n');
  const head = `${doc(`Generated from specs/${file.name} by \`npm run generate\`.\n${file.comment}`)}${uses.imports()}\n`;
  const { enums, messages } = file;
  return {
    text: head + body,
    values: [
      ...enums.map(({ table }) => table),
      ...messages.filter(({ form }) => form === 'fields').map(({ name }) => `blank${name}`),
      ...messages.filter(({ travels }) => travels).flatMap(({ name }) => [`decode${name}`, `encode${name}`]),
    ].sort(),
    types: [...enums.map(({ typeName }) => typeName), ...messages.map(({ name }) => name)].sort(),
  };
}

/** What a file needs of others, gathered while its text is written. */
class Uses {
  #file;
  #from = new Map();
  #owners = new Map();
  #messages = new Map();

  constructor(file, files) {
    this.#file = file;
    for (const each of files) {
      for (const message of each.messages) {
        this.#owners.set(message.name, each.stem);
        this.#messages.set(message.name, message);
      }
      for (const { name } of each.enums) this.#owners.set(name, each.stem);
    }
    if (file.messages.length > 0) this.#add('./messages.js', file.messages[0].raw.split('.')[0]);
    if (file.enums.length > 0) this.helper('enumeration', '../enumerations.ts');
    if (file.messages.some(({ travels }) => travels)) {
      this.helper('decodeWith', '../decoded.ts');
      this.helper('type Decoded', '../decoded.ts');
    }
  }

  message(name) {
    return this.#messages.get(name);
  }

  helper(name, module = '../integers.ts') {
    this.#add(module, name);
    return name;
  }

  /** A name that the file which declares `owner` exports. */
  of(owner, name) {
    const stem = this.#owners.get(owner);
    if (stem !== this.#file.stem) this.#add(`./${stem}.ts`, name);
    return name.replace('type ', '');
  }

  imports() {
    const bare = (name) => name.replace('type ', '');
    return [...this.#from]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([module, names]) => {
        const sorted = [...names].sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
        const types = sorted.every((name) => name.startsWith('type '));
        return `import ${types ? 'type ' : ''}{ ${sorted.map((name) => (types ? bare(name) : name)).join(', ')} } from '${module}';\n`;
      })
      .join('');
  }

  #add(module, name) {
    this.#from.set(module, (this.#from.get(module) ?? new Set()).add(name));
  }
}

function enumText({ name, comment, table, typeName, converter, values, dense }) {
  const rows = values.map((value) => `${doc(value.comment, '  ')}  '${value.name}',\n`).join('');
  const numbers = dense ? '' : `, [${values.map(({ number }) => number).join(', ')}]`;
  return `${doc(comment)}export const ${table} = [
${rows}] as const;

/** \`unrecognised\` stands for a number that is not defined here; it cannot be encoded. */
export type ${typeName} = (typeof ${table})[number] | 'unrecognised';

/** Between the names of ${name} and their numbers. */
export const ${converter} = enumeration(${table}${numbers});
`;
}

function messageText(message, uses) {
  return [typeText(message, uses), blankText(message), readText(message, uses), writeText(message, uses)]
    .filter((text) => text !== '')
    .join('\n');
}

/** The type of one value of a field. */
function valueType(field, uses) {
  if (field.scalar) return field.scalar.type;
  if (field.enumeration) return uses.of(field.enumeration.name, `type ${field.enumeration.typeName}`);
  const name = uses.of(field.messageName, `type ${field.messageName}`);
  // A union may be there and hold nothing.
  return uses.message(field.messageName).form === 'union' && !field.optional ? `${name} | undefined` : name;
}

function fieldType(field, uses) {
  const type = valueType(field, uses);
  return field.repeated ? `readonly ${type.includes(' ') ? `(${type})` : type}[]` : type;
}

function unionType({ texts, members }, uses, indent) {
  if (texts) {
    const kinds = members.map(({ kind }) => `'${kind}'`).join(' | ');
    return `{ readonly kind: ${kinds}; readonly id: string }`;
  }
  return members
    .map((member) => {
      const variant = `{ readonly kind: '${member.kind}'; readonly ${member.name}: ${fieldType(member, uses)} }`;
      return `\n${doc(member.comment, indent)}${indent}| ${variant}`;
    })
    .join('');
}

function typeText({ name, comment, parts, form }, uses) {
  const [only] = parts;
  if (form === 'list') return `${doc(joined(comment, only.comment))}export type ${name} = ${fieldType(only, uses)};\n`;
  if (form === 'union') {
    const members = only.texts ? only.members.map((each) => each.comment && `${each.kind}: ${each.comment}`) : [];
    return `${doc(joined(comment, only.comment, ...members))}export type ${name} = ${unionType(only, uses, '  ')};\n`;
  }
  const fields = parts.map((part) => {
    if (part.oneof)
      return `${doc(part.comment, '  ')}  readonly ${part.name}?: ${unionType(part, uses, '    ')} | undefined;\n`;
    const type = fieldType(part, uses);
    return `${doc(part.comment, '  ')}  readonly ${part.name}${part.optional ? `?: ${type} | undefined` : `: ${type}`};\n`;
  });
  return `${doc(comment)}export interface ${name} {\n${fields.join('')}}\n`;
}

const joined = (...comments) => comments.filter((each) => each !== '').join('\n');

function blankText({ name, parts, form }) {
  if (form !== 'fields') return '';
  const fields = parts
    .filter((part) => !part.oneof && !part.optional)
    .map((part) => {
      const { repeated, enumeration, scalar } = part;
      const blank = repeated ? '[]' : enumeration ? `'${zeroOf(enumeration)}'` : scalar.blank;
      return `  ${part.name}: ${blank},\n`;
    });
  const content = fields.length === 0 ? '{}' : `{\n${fields.join('')}}`;
  return `/** With nothing set, to spread from. */\nexport const blank${name}: ${name} = ${content};\n`;
}

const zeroOf = ({ values }) => values.find(({ number }) => number === 0).name;

/** Expression that turns the raw `value` of a field, which is there, into a plain one. */
function readOne(field, value, uses, index = '') {
  const inner = index && `[\${${index}}]`;
  if (field.messageName)
    return `${uses.of(field.messageName, `read${field.messageName}`)}(${value}, ${at(field.wire, inner)})`;
  if (field.enumeration) return `${uses.of(field.enumeration.name, field.enumeration.converter)}.name(${value})`;
  const { read } = field.scalar;
  if (read === undefined) return value;
  const place = read === 'toBigint' ? '' : `, at, '${field.wire}'${index && `, ${index}`}`;
  return `${uses.helper(read)}(${value}${place})`;
}

/** The same for a field as it stands in its message. */
function readField(field, uses) {
  const raw = `raw.${field.name}`;
  if (field.repeated) {
    const each = readOne(field, 'each', uses, 'k');
    if (each === 'each') return `${raw} ?? []`;
    return `(${raw} ?? []).map((each${each.includes('k') && /\bk\b/.test(each) ? ', k' : ''}) => ${each})`;
  }
  const one = readOne(field, raw, uses);
  if (field.messageName) return `${raw} ? ${one} : undefined`;
  if (field.optional) return one === raw ? `${raw} ?? undefined` : `${raw} == null ? undefined : ${one}`;
  return one === raw ? `${raw} ?? ${field.scalar.blank}` : one;
}

function readText({ name, raw, parts, form }, uses) {
  const [only] = parts;
  const oneofs = parts.filter((part) => part.oneof).map((part) => readOneof(name, raw, part, form, uses));
  const needsPlace = (text) => (/\bat\b/.test(text) ? 'at' : '_at');
  if (form === 'union') return oneofs.join('');
  if (form === 'list') {
    const list = readField(only, uses);
    return `export function read${name}(raw: ${raw}.$Shape, ${needsPlace(list)}: string): ${name} {\n  return ${list};\n}\n`;
  }
  const fields = parts
    .map(
      (part) =>
        `    ${part.name}: ${part.oneof ? `read${name}${upperFirst(part.name)}(raw, at)` : readField(part, uses)},\n`,
    )
    .join('');
  const given = parts.length === 0 ? '_raw' : 'raw';
  const result = parts.length === 0 ? '{}' : `{\n${fields}  }`;
  const main = `export function read${name}(${given}: ${raw}.$Shape, ${needsPlace(fields)}: string): ${name} {\n  return ${result};\n}\n`;
  return [...oneofs, main].join('\n');
}

const upperFirst = (name) => name[0].toUpperCase() + name.slice(1);

function readOneof(name, raw, oneof, form, uses) {
  const union = form === 'union';
  const cases = oneof.members.map((member) => {
    const value = readOne(member, `raw.${member.name}`, uses);
    const content = oneof.texts ? `id: ${value}` : `${member.name}: ${value}`;
    return `    case '${member.name}':\n      return { kind: '${member.kind}', ${content} };\n`;
  });
  const text = cases.join('');
  const signature = union
    ? `export function read${name}(raw: ${raw}.$Shape, ${/\bat\b/.test(text) ? 'at' : '_at'}: string): ${name} | undefined`
    : `function read${name}${upperFirst(oneof.name)}(raw: ${raw}.$Shape, ${/\bat\b/.test(text) ? 'at' : '_at'}: string): ${name}['${oneof.name}']`;
  return `${signature} {\n  switch (raw.${oneof.name}) {\n${text}    case undefined:\n      return undefined;\n  }\n}\n`;
}

/** Expression that turns a plain `value`, which is there, into a raw one. */
function writeOne(field, value, uses, index = '') {
  const inner = index && `[\${${index}}]`;
  if (field.messageName)
    return `${uses.of(field.messageName, `write${field.messageName}`)}(${value}, ${at(field.wire, inner)})`;
  const place = `at, '${field.wire}'${index && `, ${index}`}`;
  if (field.enumeration)
    return `${uses.of(field.enumeration.name, field.enumeration.converter)}.number(${value}, ${place})`;
  return field.scalar.write === undefined ? value : `${uses.helper(field.scalar.write)}(${value}, ${place})`;
}

function writeField(field, value, uses) {
  if (field.repeated) {
    const each = writeOne(field, 'each', uses, 'k');
    return each === 'each' ? `[...${value}]` : `${value}.map((each, k) => ${each})`;
  }
  const one = writeOne(field, value, uses);
  if (!field.optional) return one;
  return one === value ? `${value} ?? null` : `${value} === undefined ? null : ${one}`;
}

function writeText({ name, raw, parts, form }, uses) {
  const [only] = parts;
  const oneofs = parts.filter((part) => part.oneof).map((part) => writeOneof(name, raw, part, form, uses));
  if (form === 'union') return oneofs.join('');
  const fields = parts
    .map((part) => {
      if (part.oneof) return `    ...write${name}${upperFirst(part.name)}(message.${part.name}, at),\n`;
      return `    ${part.name}: ${writeField(part, form === 'list' ? 'message' : `message.${part.name}`, uses)},\n`;
    })
    .join('');
  const result =
    parts.length === 0 ? '{}' : form === 'list' && only ? `{ ${fields.trim().replace(/,$/, '')} }` : `{\n${fields}  }`;
  const given = parts.length === 0 ? '_message' : 'message';
  const place = /\bat\b/.test(fields) ? 'at' : '_at';
  const main = `export function write${name}(${given}: ${name}, ${place}: string): ${raw}.$Properties {\n  return ${result};\n}\n`;
  return [...oneofs, main].join('\n');
}

function writeOneof(name, raw, oneof, form, uses) {
  const cases = oneof.members.map((member) => {
    const value = writeOne(member, oneof.texts ? 'content.id' : `content.${member.name}`, uses);
    return `    case '${member.kind}':\n      return { ${member.name}: ${value} };\n`;
  });
  const text = cases.join('');
  const place = /\bat\b/.test(text) ? 'at' : '_at';
  const signature =
    form === 'union'
      ? `export function write${name}(content: ${name} | undefined, ${place}: string): ${raw}.$Properties`
      : `function write${name}${upperFirst(oneof.name)}(content: ${name}['${oneof.name}'], ${place}: string): ${raw}.$Properties`;
  return `${signature} {\n  switch (content?.kind) {\n${text}    case undefined:\n      return {};\n  }\n}\n`;
}

function codecText({ name, raw }) {
  return `/** Throws RangeError for what a field cannot carry. */
export function encode${name}(message: ${name}): Uint8Array {
  return ${raw}.encode(write${name}(message, '')).finish();
}

/** Never throws. */
export function decode${name}(bytes: Uint8Array): Decoded<${name}> {
  return decodeWith(
    bytes,
    (input) => ${raw}.decode(input),
    (raw) => read${name}(raw, ''),
  );
}
`;
}
