import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

interface Packed {
  filename: string;
  files: { path: string }[];
}

describe('the package', function () {
  // Installing compiles the native store where no prebuilt binary can be had.
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
    await run('npm', ['install', '--no-audit', '--no-fund', path.join(folder, packed!.filename)], { cwd: folder });
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const bin = path.join(folder, 'node_modules', '.bin', 'meterbridge');
    expect((await run(bin, ['--version'], { cwd: folder })).stdout.trim()).to.equal(version);
    const help = await run(bin, ['--help'], { cwd: folder });
    for (const command of ['serve', 'conformance', 'validate', 'read', 'virtual', 'dno', 'lab-ca']) {
      expect(help.stdout).to.contain(command);
    }
  });
});
