import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** What the packed product must bring, beside the compiled code. */
const shipped = [
  'dist/bin/meterbridge.js',
  'dist/specs/quantities.yaml',
  'dist/specs/dno/v1/service.proto',
  'dist/specs/use-cases/',
  'dist/specs/schemas/',
  'dist/devices/profiles/eastron-sdm230.yaml',
  'dist/conformance/benches/virtual.yaml',
  'README.md',
  'LICENSE',
];

/** The one part that is compiled where it is installed, which takes minutes. */
const store = 'better-sqlite3';
const compiled = path.join('node_modules', store, 'build');
/** `METERBRIDGE_COMPILE=1` has it compiled in the empty folder too; else what was compiled here is taken there. */
const compileThere = process.env['METERBRIDGE_COMPILE'] === '1';

interface Packed {
  filename: string;
  files: { path: string }[];
}

describe('the package', function () {
  this.timeout(600_000);
  let folder = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-package-'));
  });

  after(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('installs from its tarball in an empty folder and runs', async () => {
    const packing = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
    });
    const [packed] = JSON.parse(packing.stdout) as Packed[];
    expect(packed).to.not.equal(undefined);
    const files = packed!.files.map((file) => file.path);
    for (const wanted of shipped) {
      expect(
        files.some((file) => file === wanted || file.startsWith(wanted)),
        wanted,
      ).to.equal(true);
    }
    expect(files.filter((file) => /^(test|bench)\//.test(file) || file.endsWith('.test.js'))).to.deep.equal([]);

    await writeFile(path.join(folder, 'package.json'), '{ "name": "somebody-else", "private": true }\n');
    const install = ['install', '--no-audit', '--no-fund', path.join(folder, packed!.filename)];
    await run('npm', [...install, '--ignore-scripts'], { cwd: folder });
    if (compileThere || (await versionOf(store, folder)) !== (await versionOf(store, root)))
      await run('npm', ['rebuild'], { cwd: folder });
    else await cp(path.join(root, compiled), path.join(folder, compiled), { recursive: true });
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const bin = path.join(folder, 'node_modules', '.bin', 'meterbridge');
    expect((await run(bin, ['--version'], { cwd: folder })).stdout.trim()).to.equal(version);
    const help = await run(bin, ['--help'], { cwd: folder });
    for (const command of ['serve', 'conformance', 'validate', 'read', 'virtual', 'dno', 'lab-ca']) {
      expect(help.stdout).to.contain(command);
    }
    const { stdout } = await run(bin, ['conformance', '--only', 'UC01.S2.B', '--json'], { cwd: folder });
    expect(JSON.parse(stdout)).to.have.property('verdict', 'pass');
  });
});

async function versionOf(name: string, where: string): Promise<unknown> {
  const text = await readFile(path.join(where, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: unknown }).version;
}
