import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { decode } from 'cborg';
import { parse } from 'yaml';
import { crc16 } from '../../../codecs/modbus/crc.ts';
import { formatProblem } from '../../../codecs/yaml/checked-yaml.ts';
import { builtInProfiles, loadProfile, loadProfiles } from '../../../devices/registry/load-profiles.ts';
import type { GoldenPacks } from '../../../devices/coap/profile.ts';
import { isModbusProfile } from '../../../devices/modbus/profile.ts';
import type { GoldenFrames } from '../../../devices/modbus/profile.ts';
import { coapProfile, modbusProfile } from '../../support/profiles.ts';
import { fixtures, bytesOf } from '../../support/fixtures.ts';

const goldenFiles = readdirSync(builtInProfiles).filter(
  (name) => name.endsWith('.golden.yaml') && name !== 'generic-senml.golden.yaml',
);
const goldenOf = (file: string): GoldenFrames =>
  parse(readFileSync(path.join(builtInProfiles, file), 'utf8')) as GoldenFrames;

describe('built-in profiles', () => {
  const { profiles, problems } = loadProfiles();

  it('load without a finding', () => {
    expect(problems.map(formatProblem)).to.deep.equal([]);
    expect([...profiles.keys()]).to.include.members(['eastron-sdm120', 'eastron-sdm230', 'eastron-sdm630']);
  });

  it('are one each for every file', () => {
    const files = readdirSync(builtInProfiles).filter(
      (name) => name.endsWith('.yaml') && !name.endsWith('.golden.yaml'),
    );
    expect([...profiles.keys()].sort()).to.deep.equal(files.map((name) => name.replace(/\.yaml$/, '')).sort());
  });

  for (const file of goldenFiles)
    it(`${file}: every frame means what it says, read by hand from the bytes`, () => {
      const { profile, frames } = goldenOf(file);
      for (const { request, response, means } of frames) {
        const asked = bytesOf(request);
        const answered = bytesOf(response);
        for (const frame of [asked, answered])
          expect(crc16(frame.subarray(0, -2))).to.equal(frame.at(-2)! | (frame.at(-1)! << 8));
        const first = (asked[2]! << 8) | asked[3]!;
        const view = new DataView(answered.buffer, 3, answered[2]);
        for (const [quantity, amount] of Object.entries(means)) {
          const register = modbusProfile(profile).registers[quantity as keyof typeof means]!;
          const at = (register.address - first) * 2;
          const raw = { f32: () => view.getFloat32(at), u16: () => view.getUint16(at), s16: () => view.getInt16(at) };
          const read = raw[register.type as keyof typeof raw];
          // Types whose words can be turned round are left to the linter.
          if (typeof read !== 'function') continue;
          expect(read() * register.factor, `${profile} ${quantity}`).to.be.closeTo(amount, Math.abs(amount) * 1e-6);
        }
      }
    });

  it('generic-senml.golden.yaml: every pack means what it says, read by hand from its maps', () => {
    const { frames } = parse(
      readFileSync(path.join(builtInProfiles, 'generic-senml.golden.yaml'), 'utf8'),
    ) as GoldenPacks;
    const profile = coapProfile('generic-senml');
    const inBase: Readonly<Record<string, number>> = { kWh: 1000, J: 1 / 3600, kvarh: 1000 };
    for (const { cbor, json, means } of frames) {
      const [n, u, v] = cbor === undefined ? ['n', 'u', 'v'] : [0, 1, 2];
      const records =
        cbor === undefined
          ? (JSON.parse(json!) as object[]).map((record) => new Map<unknown, unknown>(Object.entries(record)))
          : (decode(bytesOf(cbor), { useMaps: true }) as Map<unknown, unknown>[]);
      for (const [quantity, amount] of Object.entries(means)) {
        const { name } = profile.quantities[quantity as keyof typeof means]!;
        const record = records.find((each) => each.get(n) === name)!;
        const read = (record.get(v) as number) * (inBase[record.get(u) as string] ?? 1);
        expect(read, quantity).to.be.closeTo(amount, Math.abs(amount) * 1e-6);
      }
    }
  });

  it('fill in what a profile leaves out', () => {
    const fixture = fixtures('profiles').find(({ name }) => name === 'sound')!;
    const outcome = loadProfile(fixture.file('profile.yaml'));
    if (!outcome.ok || !isModbusProfile(outcome.profile)) throw new Error('the sound profile does not load');
    expect(outcome.profile.serial).to.deep.equal({ baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 });
    expect(outcome.profile.limits).to.deep.equal({
      mostRegisters: 80,
      answerWithinMs: 500,
      mostUnusedRegisters: 10,
      pauseMs: 0,
      tcpWindow: 1,
    });
    expect(outcome.profile.registers['voltage-l1']).to.deep.equal({
      address: 0,
      function: 4,
      type: 'f32',
      wordOrder: 'big',
      factor: 1,
      min: 0,
      max: 500,
      notAvailable: [],
    });
  });
});

describe('a folder of further profiles', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'profiles-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const take = (name: string, change: (text: string) => string = (text) => text): void => {
    writeFileSync(
      path.join(folder, `${name}.yaml`),
      change(readFileSync(path.join(builtInProfiles, 'eastron-sdm230.yaml'), 'utf8')),
    );
  };

  it('adds a model and replaces one of the same name', () => {
    copyFileSync(
      path.join(builtInProfiles, 'eastron-sdm230.golden.yaml'),
      path.join(folder, 'eastron-sdm230.golden.yaml'),
    );
    take('eastron-sdm230', (text) => text.replace('pollSeconds: 10', 'pollSeconds: 7'));
    const { profiles, problems } = loadProfiles([folder]);
    expect(problems).to.deep.equal([]);
    expect(profiles.get('eastron-sdm230')).to.include({ pollSeconds: 7 });
    expect(profiles.get('eastron-sdm120')).to.include({ pollSeconds: 10 });
  });

  it('with a mistake leaves the others in force', () => {
    take('mine');
    const { profiles, problems } = loadProfiles([folder]);
    expect(profiles.has('eastron-sdm230')).to.equal(true);
    expect(profiles.has('mine')).to.equal(false);
    expect(problems.map(formatProblem)).to.deep.equal([
      `${folder}/mine.yaml:3:1 name: eastron-sdm230 is not the name of the file; expected mine`,
      `${folder}/mine.yaml:3:1 name: has no golden frames; expected a file mine.golden.yaml beside it`,
    ]);
  });

  for (const [protocol, rest] of [
    ['iec62056-21', 'mode: C\ncodes: { active-energy-import: { obis: 1.8.0 } }'],
    ['sunspec', 'bases: [40000, 50000, 0]\nmodels: [203, 213]'],
  ] as const)
    it(`may hold a profile for ${protocol}, which needs no golden frames yet`, () => {
      const head = 'version: 1\nname: mine\nmaker: M\nmodel: X\nsource: made up\nphases: 3\npollSeconds: 60\n';
      writeFileSync(path.join(folder, 'mine.yaml'), `${head}protocol: ${protocol}\n${rest}\n`);
      const { profiles, problems } = loadProfiles([folder]);
      expect(problems).to.deep.equal([]);
      expect(profiles.get('mine')).to.include({ protocol });
    });
});
