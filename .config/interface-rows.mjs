// Holds specs/requirements/interface.yaml against the interfaces it is read from: each promise of a comment in specs/dno/v1 and
// of a section or schema of specs/han has a row with the digest of its words. A changed word without a changed row fails.
// --list shows every place with its digest and words; --specs names another folder of specifications.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import protobuf from 'protobufjs';
import { parse } from 'yaml';

const { values: options } = parseArgs({ options: { list: { type: 'boolean' }, specs: { type: 'string' } } });
const ours = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'specs');
const specs = path.resolve(options.specs ?? ours);
const digest = (words) => createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);

/** Every place of the .proto files that has a comment: "dno/v1/delivery.proto Delivery.number". */
function protoPlaces() {
  const { nested } = createRequire(import.meta.url)('protobufjs/google/protobuf/descriptor.json');
  protobuf.common('descriptor', nested.google.nested.protobuf.nested);
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => (target.startsWith(specs) ? target : path.join(specs, target));
  root.loadSync('dno/v1/service.proto', { keepCase: true, alternateCommentMode: true });
  const places = [];
  const add = (object, name, comment) => {
    const file = path.relative(specs, object.filename ?? object.parent?.filename ?? '');
    if (comment) places.push({ place: `${file} ${name}`, words: comment });
  };
  const visit = (object, before) => {
    const name = [...before, object.name].join('.');
    add(object, name, object.comment);
    if (object instanceof protobuf.Enum)
      for (const [value, comment] of Object.entries(object.comments)) add(object, `${name}.${value}`, comment);
    if (object instanceof protobuf.Type)
      for (const field of object.fieldsArray) add(object, `${name}.${field.name}`, field.comment);
    if (object instanceof protobuf.Service)
      for (const method of object.methodsArray) add(object, `${name}.${method.name}`, method.comment);
    for (const inner of object.nestedArray ?? []) visit(inner, [...before, object.name]);
  };
  for (const object of root.lookup('dno.v1').nestedArray) visit(object, []);
  for (const name of readdirSync(path.join(specs, 'dno/v1')).filter((each) => each.endsWith('.proto'))) {
    const [head] = readFileSync(path.join(specs, 'dno/v1', name), 'utf8').split('syntax =');
    const words = head
      .split('\n')
      .map((line) => line.replace(/^\/\/ ?/, ''))
      .join('\n')
      .trim();
    if (words !== '') places.push({ place: `dno/v1/${name} file`, words });
  }
  return places;
}

/** Every section of the page of the HAN interface, and every schema beside it. */
function hanPlaces() {
  const sections = readFileSync(path.join(specs, 'han/README.md'), 'utf8')
    .split(/^(?=## )/m)
    .slice(1);
  const named = (text) => /^## (.*)$/m.exec(text)?.[1].replaceAll(' ', '-') ?? '';
  const files = readdirSync(path.join(specs, 'han')).filter((name) => name !== 'README.md');
  return [
    ...sections.map((text) => ({ place: `han/README.md ${named(text)}`, words: text })),
    ...files.map((name) => ({ place: `han/${name} file`, words: readFileSync(path.join(specs, 'han', name), 'utf8') })),
  ];
}

const places = [...protoPlaces(), ...hanPlaces()].sort((one, other) => (one.place < other.place ? -1 : 1));
if (options.list === true)
  for (const { place, words } of places)
    console.log(`${place} ${digest(words)}\n  ${words.slice(0, 600).replaceAll('\n', '\n  ')}`);
else {
  const { groups } = parse(readFileSync(path.join(specs, 'requirements/interface.yaml'), 'utf8'));
  const rows = groups.flatMap((group) => group.rows);
  const known = new Map(places.map(({ place, words }) => [place, digest(words)]));
  const problems = [
    ...rows.filter(({ of }) => !known.has(of)).map(({ id, of }) => `${id}: there is no comment at ${of}`),
    ...rows
      .filter(({ of, digest: read }) => known.has(of) && known.get(of) !== read)
      .map(
        ({ id, of, digest: read }) =>
          `${id}: the words at ${of} have changed: read them, then put ${known.get(of)} in the place of ${read}`,
      ),
    ...places.filter(({ place }) => !rows.some(({ of }) => of === place)).map(({ place }) => `${place} has no row`),
  ];
  for (const problem of problems) console.error(`specs/requirements/interface.yaml: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
