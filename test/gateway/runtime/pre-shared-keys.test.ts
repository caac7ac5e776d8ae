import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { formatProblem } from '../../../codecs/yaml/checked-yaml.ts';
import {
  loadPreSharedKeys,
  parseKeys,
  PreSharedKeysError,
  readKeysFile,
} from '../../../gateway/runtime/pre-shared-keys.ts';
import { meterbridge } from '../../support/command-line.ts';

const hush = '00112233445566778899aabbccddeeff';
const good = `version: 1
preSharedKeys:
  - { identity: kitchen-display, hex: '${hush}' }
  - { identity: Wärmepumpe, text: sixteen letters! }
`;

/** Mistakes with the key hush in them, and what is said of them. */
const mistakes: readonly (readonly [string, string, string])[] = [
  [
    'a key that is short',
    `  - { identity: a, hex: '${hush.slice(2)}' }`,
    '3:20 preSharedKeys[0].hex: "(not shown)" has not the right form; expected 16 to 64 bytes in hex, in quotes',
  ],
  ['a key that is no list entry', `  - ${hush}`, '3:5 preSharedKeys[0]: is "(not shown)"; expected keys and values'],
  [
    'two forms of a key',
    `  - { identity: a, hex: '${hush}', text: '${hush}' }`,
    '3:5 preSharedKeys[0]: has not one key; expected either hex or text',
  ],
  ['no key', '  - { identity: a }', '3:5 preSharedKeys[0]: has not one key; expected either hex or text'],
  [
    'an identity twice',
    `  - { identity: a, hex: '${hush}' }\n  - { identity: a, hex: '${hush}' }`,
    '4:7 preSharedKeys[1].identity: a has a key already; expected each identity once',
  ],
  ['what is no YAML', `  - { identity: a, text: "${hush}" ${hush}`, '3:61 is not YAML; expected YAML 1.2'],
  [
    'a text that begins with a star',
    `  - { identity: a, text: *${hush} }`,
    '3:26 a name with * stands for nothing; expected quotes around a text that begins with *',
  ],
];

describe('pre-shared keys', function () {
  this.timeout(60_000);
  let folder = '';
  let file = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-keys-'));
    file = path.join(folder, 'keys.yaml');
  });
  after(async () => rm(folder, { recursive: true }));

  const write = async (text: string, mode: number): Promise<void> => {
    await writeFile(file, text);
    await chmod(file, mode);
  };

  for (const mode of [0o600, 0o400]) {
    it(`are read from a file of mode ${mode.toString(8)}`, async () => {
      await rm(file, { force: true });
      await write(good, mode);
      const outcome = readKeysFile(file);
      expect(outcome.ok && [...outcome.keys.keys()]).to.deep.equal(['kitchen-display', 'Wärmepumpe']);
      expect(outcome.ok && Buffer.from(outcome.keys.get('kitchen-display')!.bytes).toString('hex')).to.equal(hush);
      await chmod(file, 0o600);
    });
  }

  for (const mode of [0o640, 0o604, 0o620, 0o610, 0o666]) {
    it(`are refused from a file of mode ${mode.toString(8)}`, async () => {
      await write(good, mode);
      const outcome = readKeysFile(file);
      expect(outcome.ok ? 'read' : outcome.problems.map(formatProblem)).to.deep.equal([
        `${file}:1:1 has mode 0${mode.toString(8)}: others than its owner may use it; expected mode 0600 or stricter (chmod 600)`,
      ]);
    });
  }

  it('are refused from a file that belongs to somebody else', function () {
    const { geteuid } = process;
    if (geteuid === undefined) this.skip();
    // Another user is what the owner of this file is to us then.
    const us = geteuid.call(process);
    process.geteuid = () => us + 1;
    try {
      const outcome = readKeysFile('/dev/null');
      expect(outcome.ok).to.equal(false);
    } finally {
      process.geteuid = geteuid;
    }
  });

  for (const [name, entries, expected] of mistakes) {
    it(`${name} is told without showing it`, () => {
      const outcome = parseKeys(`version: 1\npreSharedKeys:\n${entries}\n`, 'keys.yaml');
      const told = outcome.ok ? ['read'] : outcome.problems.map(formatProblem);
      expect(told).to.deep.equal([`keys.yaml:${expected}`]);
      expect(told.join()).to.not.contain(hush.slice(2));
    });
  }

  it('come from the environment as well', () => {
    const keys = loadPreSharedKeys({ environment: 'HOME_KEYS' }, { HOME_KEYS: good }, () => undefined);
    expect(Buffer.from(keys.keyOf('Wärmepumpe')!.bytes).toString()).to.equal('sixteen letters!');
    expect(keys.keyOf('nobody')).to.equal(undefined);
    expect(() => loadPreSharedKeys({ environment: 'HOME_KEYS' }, {}, () => undefined)).to.throw(
      PreSharedKeysError,
      '$HOME_KEYS:1:1 is not set; expected keys as their file holds them',
    );
  });

  it('are read again when their file has changed; one that cannot be used is told, and the former hold', async () => {
    await write(good, 0o600);
    const problems: string[] = [];
    const keys = loadPreSharedKeys({ file }, {}, ({ message }) => problems.push(message));
    await write(good.replace('kitchen-display', 'hall-display'), 0o600);
    expect([keys.keyOf('kitchen-display'), keys.keyOf('hall-display')].map((key) => key !== undefined)).to.deep.equal([
      false,
      true,
    ]);
    await chmod(file, 0o644);
    expect(keys.keyOf('hall-display')).to.not.equal(undefined);
    keys.keyOf('hall-display');
    expect(problems).to.deep.equal([
      `${file}:1:1 has mode 0644: others than its owner may use it; expected mode 0600 or stricter (chmod 600)`,
    ]);
  });

  it('hold on where their file can no longer be looked at, which is told once', async () => {
    await write(good, 0o600);
    const problems: string[] = [];
    const keys = loadPreSharedKeys({ file }, {}, ({ message }) => problems.push(message));
    await rm(file);
    await symlink(path.basename(file), file);
    for (let time = 0; time < 3; time++) expect(keys.keyOf('kitchen-display')).to.not.equal(undefined);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain(`${file}:1:1 cannot be read (ELOOP`);
    await rm(file);
  });

  it('are a file that validate knows', async () => {
    await write(good, 0o600);
    expect((await meterbridge(['validate', file])).stdout).to.equal(`${file}: ok\n`);
    await chmod(file, 0o644);
    const refused = await meterbridge(['validate', file]);
    expect([refused.exitCode, refused.stdout]).to.deep.equal([1, '']);
    expect(refused.stderr).to.contain('has mode 0644');
  });
});
