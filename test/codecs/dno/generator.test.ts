import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import protobuf from 'protobufjs';
import type { MessageCodec } from '../../../codecs/dno/messages.ts';
import { messageDifference } from '../../../conformance/roles/message-difference.ts';
import { bytesOf, hexOf } from '../../support/fixtures.ts';
import { needs } from '../../support/peers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixture = path.join(root, 'test/fixtures/generator');
const run = promisify(execFile);

type Values = Readonly<Record<string, unknown>>;
interface Generated {
  readonly blankThing: Values;
  readonly blankPart: Values;
  readonly blankEmpty: Values;
  readonly colours: readonly string[];
  readonly serviceName: string;
  readonly calls: Readonly<Record<string, Values & { readonly body: MessageCodec<Values> | undefined }>>;
  readonly callNames: readonly string[];
  readonly requestCallNames: readonly string[];
  readonly commandNames: readonly string[];
  encodeThing(message: Values): Uint8Array;
  readonly decodeThing: MessageCodec<Values>['decode'];
}

describe('what is generated from .proto files', function () {
  this.timeout(120_000);
  let folder = '';
  let specs = '';
  let out = '';
  let made: Generated;

  /** What the generator says, and how it ends. */
  async function generate(...args: readonly string[]): Promise<{ code: number; stderr: string }> {
    const program = path.join(root, '.config/generate-messages.mjs');
    const given = [program, '--specs', specs, '--package', 'one/v1', '--out', out, ...args];
    try {
      const { stderr } = await run(process.execPath, given);
      return { code: 0, stderr };
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, stderr };
    }
  }

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-generator-'));
    specs = path.join(folder, 'specs');
    out = path.join(folder, 'codec/generated');
    cpSync(fixture, specs, { recursive: true });
    mkdirSync(path.join(folder, 'codec'));
    for (const name of ['decoded.ts', 'integers.ts', 'enumerations.ts'])
      cpSync(path.join(root, 'codecs/dno', name), path.join(folder, 'codec', name));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    expect(await generate()).to.deep.equal({ code: 0, stderr: '' });
    made = (await import(pathToFileURL(path.join(out, 'index.ts')).href)) as Generated;
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  const blankPart = { name: '', inside: undefined, weight: 0 };
  const part = { name: 'p', inside: undefined, weight: 4 };
  const full = {
    ...{ thingName: 'Ω', isOpen: true, rawBytes: Uint8Array.of(0, 255), exact: 0.1, rough: 0.5 },
    ...{ small: -(2 ** 31), smallSigned: 2 ** 31 - 1, count: 2 ** 32 - 1 },
    ...{ timeUtcMs: Number.MAX_SAFE_INTEGER, amount: Number.MIN_SAFE_INTEGER, number: 2n ** 64n - 1n },
    ...{ fixedCount: 2 ** 32 - 1, fixedSmall: -1, fixedNumber: 2n ** 63n, fixedAmount: -2 },
    ...{ colour: 'red', depth: 'dark', note: '', untilUtcS: 0, epoch: 0n, size: 0, secondColour: 'unspecified' },
    ...{
      part: { ...part, inside: part },
      parts: [part, blankPart],
      amounts: [1, -2],
      numbers: [0n, 7n],
      counts: [0, 9],
    },
    ...{ colours: ['unspecified', 'sky-blue', 'red'], names: ['', 'n'], unpacked: [-1, 300] },
    whom: { kind: 'gateway', id: 'GW' },
    others: [{ kind: 'mpan', id: '' }, undefined, { kind: 'system', id: 'S' }],
    list: [part],
    owner: { kind: 'firm', id: 'F' },
  };
  const contents: readonly Values[] = [
    { kind: 'nothing-in-it', nothingInIt: {} },
    { kind: 'text-in-it', textInIt: '' },
    { kind: 'number-in-it', numberInIt: 0n },
    { kind: 'colour-in-it', colourInIt: 'unspecified' },
    { kind: 'parts-in-it', partsInIt: [] },
    { kind: 'whom-in-it', whomInIt: { kind: 'group', id: 'G' } },
    { kind: 'whom-in-it', whomInIt: undefined },
  ];

  const decoded = (bytes: Uint8Array): Values => {
    const result = made.decodeThing(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.message;
  };

  it('is TypeScript without a fault, and written in the house style', async () => {
    const options = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as object;
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ ...options, include: ['codec'] }));
    const { stdout } = await run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
    expect(stdout).to.equal('');
    const things = readFileSync(path.join(out, 'things.ts'), 'utf8');
    expect(things).to.include(
      '/**\n * A thing.\n * In two lines.\n */\nexport interface Thing {\n  /** Its name. */\n',
    );
    expect(things).to.include('    /** Nothing at all. */\n    | {');
    expect(readFileSync(path.join(out, 'colours.ts'), 'utf8')).to.include("  /** As the sky. */\n  'sky-blue',\n");
  });

  for (const content of contents)
    it(`carries every kind of field, and ${String(content['kind'])}`, () => {
      const message = { ...full, content };
      expect(decoded(made.encodeThing(message))).to.deep.equal(message);
    });

  it('tells what is absent from what is 0', () => {
    const blank = decoded(new Uint8Array());
    expect(hexOf(made.encodeThing(blank))).to.equal('');
    expect(Object.fromEntries(Object.entries(blank).filter(([, value]) => value !== undefined))).to.deep.equal(
      made.blankThing,
    );
    for (const name of ['note', 'untilUtcS', 'epoch', 'size', 'secondColour', 'part', 'whom', 'content', 'owner'])
      expect(blank, name).to.have.property(name, undefined);
    expect(made.blankEmpty).to.deep.equal({});
  });

  it('names a number that no enumeration has, and does not write it', () => {
    expect(made.colours).to.deep.equal(['unspecified', 'sky-blue', 'red']);
    const unknown = decoded(bytesOf('800102'));
    expect(unknown).to.include({ colour: 'unrecognised' });
    expect(() => made.encodeThing(unknown)).to.throw(
      RangeError,
      'colour must be one of unspecified, sky-blue, red, not unrecognised',
    );
  });

  const refused: readonly (readonly [change: Values, message: string])[] = [
    [{ small: 2 ** 31 }, 'small must be a 32-bit integer, not 2147483648'],
    [{ smallSigned: 0.5 }, 'small_signed must be a 32-bit integer, not 0.5'],
    [{ count: -1 }, 'count must be an integer within 0 to 4294967295, not -1'],
    [{ fixedCount: 2 ** 32 }, 'fixed_count must be an integer within'],
    [{ timeUtcMs: 2 ** 53 }, 'time_utc_ms must be an integer within ±9007199254740991'],
    [{ untilUtcS: NaN }, 'until_utc_s must be'],
    [{ size: -1 }, 'size must be'],
    [{ number: -1n }, 'number must be within 0 to 2^64 - 1, not -1'],
    [{ numbers: [0n, 2n ** 64n] }, 'numbers[1] must be within'],
    [{ counts: [0, 0, -1] }, 'counts[2] must be'],
    [{ amounts: [0.5] }, 'amounts[0] must be'],
    [{ colours: ['red', 'unrecognised'] }, 'colours[1] must be one of'],
    [{ depth: 'unrecognised' }, 'depth must be one of'],
    [{ part: { ...part, inside: { ...part, weight: -1 } } }, 'part.inside.weight must be'],
    [{ parts: [part, { ...part, weight: -1 }] }, 'parts[1].weight must be'],
    [{ list: [{ ...part, weight: -1 }] }, 'list.parts[0].weight must be'],
    [{ content: { kind: 'number-in-it', numberInIt: -1n } }, 'number_in_it must be'],
    [{ content: { kind: 'parts-in-it', partsInIt: [{ ...part, weight: -1 }] } }, 'parts_in_it.parts[0].weight must be'],
  ];
  for (const [change, message] of refused)
    it(`does not write where ${message}`, () => {
      expect(() => made.encodeThing({ ...full, ...change })).to.throw(RangeError, message);
    });

  it('says which integer is too large to be read', () => {
    const beyond: readonly (readonly [bytes: string, field: string])[] = [
      ['488080808080808010', 'time_utc_ms'],
      ['98018080808080808010', 'until_utc_s'],
      ['ca010a01ffffffffffffffff01', 'amounts[1]'],
      ['79000000000000e07f', 'fixed_amount'],
    ];
    for (const [bytes, field] of beyond) {
      const result = made.decodeThing(bytesOf(bytes));
      expect(result.ok ? result : result.problem, bytes).to.include({ code: 'out-of-range', field });
    }
  });

  it('is what protoc reads, and what protoc writes is read the same', function () {
    needs(this, 'protoc');
    for (const content of contents) {
      const bytes = made.encodeThing({ ...full, content });
      const text = execFileSync('protoc', ['--decode=one.v1.Thing', 'one/v1/things.proto'], {
        cwd: specs,
        input: bytes,
      });
      const again = execFileSync('protoc', ['--encode=one.v1.Thing', 'one/v1/things.proto'], {
        cwd: specs,
        input: text,
      });
      expect(hexOf(again)).to.equal(hexOf(bytes));
      expect(decoded(again)).to.deep.equal({ ...full, content });
    }
  });

  it('means what the .proto files mean that are read at run time', () => {
    const reflected = new protobuf.Root();
    reflected.resolvePath = (_origin, target) => path.resolve(specs, target);
    const type = reflected.loadSync('one/v1/things.proto').lookupType('one.v1.Thing');
    const messages: readonly Values[] = [made.blankThing, ...contents.map((content) => ({ ...full, content }))];
    for (const message of messages) {
      const read = type.decode(made.encodeThing(message));
      expect(messageDifference(type, message, read, '')).to.equal(undefined);
      for (const name of ['untilUtcS', 'epoch', 'size', 'note', 'secondColour', 'part', 'owner']) {
        const other = { ...message, [name]: message[name] === undefined ? { ...full }[name as 'note'] : undefined };
        expect(messageDifference(type, other, read, ''), name).to.equal(name);
      }
    }
  });

  it('holds every call of the service', () => {
    const { calls, serviceName } = made;
    expect(serviceName).to.equal('one.v1.Shop');
    const plain = Object.entries(calls).map(([name, call]) => [
      ...[name, call['path'], call['requestStream'], call['responseStream'], call['idempotent']],
      call.body !== undefined,
    ]);
    expect(plain).to.deep.equal([
      ['Look', '/one.v1.Shop/Look', false, true, true, false],
      ['Change', '/one.v1.Shop/Change', false, false, false, true],
      ['Talk', '/one.v1.Shop/Talk', true, true, true, false],
    ]);
    expect(made.callNames).to.deep.equal(['Look', 'Change', 'Talk']);
    expect(made.requestCallNames).to.deep.equal(['Look', 'Change']);
    expect(made.commandNames).to.deep.equal(['Change']);
    const body = calls['Change']?.body;
    expect(body?.decode(body.encode(made.blankThing))).to.have.property('ok', true);
  });

  it('is fresh as it was generated, and stale when a comment or a file changed', async () => {
    expect(await generate('--check')).to.deep.equal({ code: 0, stderr: '' });
    const proto = path.join(specs, 'one/v1/things.proto');
    const before = readFileSync(proto, 'utf8');
    writeFileSync(proto, before.replace('// Its name.', '// What it is called.'));
    writeFileSync(path.join(out, 'former.ts'), 'export {};\n');
    rmSync(path.join(out, 'calls.ts'));
    const { code, stderr } = await generate('--check');
    writeFileSync(proto, before);
    expect(code).to.equal(1);
    const stale = /\((.*)\)/.exec(stderr)?.[1]?.split(', ').sort();
    expect(stale, stderr).to.deep.equal(['calls.ts', 'former.ts', 'things.ts']);
  });

  it('finds the file of each call by its name, where a table is asked for', async () => {
    const table = path.join(out, '..', 'table.ts');
    expect((await generate('--table', table)).code).to.equal(0);
    const text = readFileSync(table, 'utf8');
    expect(text).to.include("import { look } from './look.ts';\n").and.to.include('  Look: look,\n  Change: change,\n');
    expect((await generate('--check', '--table', table)).stderr).to.not.include('table.ts');
    writeFileSync(table, text.replace('  Talk: talk,\n', ''));
    const { code, stderr } = await generate('--check', '--table', table);
    expect([code, stderr.includes('table.ts')]).to.deep.equal([1, true]);
    rmSync(table);
  });

  it('is not made of what there is no rule for: the place is told', async () => {
    const proto = path.join(specs, 'one/v1/things.proto');
    const before = readFileSync(proto, 'utf8');
    const service = path.join(specs, 'one/v1/service.proto');
    const calls = readFileSync(service, 'utf8');
    const wrong: readonly (readonly [file: string, from: string, to: string, said: string])[] = [
      [
        proto,
        '  uint32 weight = 3;',
        '  map<string, string> more = 3;',
        'one/v1/things.proto: one.v1.Part.more: there is no rule for a map',
      ],
      [proto, 'string mpan = 3;', 'string system = 3;', 'one.v1.WhomOrWhat.whom: two members of one kind'],
      [proto, 'Empty nothing_in_it', 'Empty kind', 'one.v1.Thing.content: a member cannot be called "kind"'],
      [service, '"one.v1.Thing"', '"one.v1.Thin"', 'one.v1.Shop.Change: its command_body one.v1.Thin is no message'],
      [service, 'rpc Look(Part)', 'rpc Look(WhomOrWhat)', 'Look: WhomOrWhat cannot be the message of a call'],
    ];
    for (const [file, from, to, said] of wrong) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
      const { code, stderr } = await generate('--check');
      expect(code, said).to.equal(1);
      expect(stderr).to.include(said);
      writeFileSync(proto, before);
      writeFileSync(service, calls);
    }
  });
});
