import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { built } from './support/built.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** What the packed product must bring, beside the compiled code. */
const shipped = [
  'dist/bin/meterbridge.js',
  'dist/specs/quantities.yaml',
  'dist/specs/dno/v1/service.proto',
  'dist/gateway/northbound/generated/descriptors.binpb',
  'dist/specs/use-cases/',
  'dist/specs/schemas/',
  'dist/devices/profiles/eastron-sdm230.yaml',
  'dist/conformance/benches/virtual.yaml',
  'README.md',
  'LICENSE',
];

/**
 * `METERBRIDGE_NO_COMPILER=1`: everything is installed from an empty cache, with its install scripts, where the PATH
 * holds node, npm, a shell and what sets up a serial line, and nothing else; a checkout too.
 */
const withoutCompiler = process.env['METERBRIDGE_NO_COMPILER'] === '1';

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
    // What is packed is what the sources make.
    expect(existsSync(built('bin/meterbridge.ts'))).to.equal(true);
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
    expect(files.filter((file) => /^(dist\/)?(test|bench)\//.test(file) || file.endsWith('.test.js'))).to.deep.equal(
      [],
    );

    await writeFile(path.join(folder, 'package.json'), '{ "name": "somebody-else", "private": true }\n');
    const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', path.join(folder, packed!.filename)];
    const env = await environment();
    await run('npm', withoutCompiler ? install : [...install, '--ignore-scripts'], { cwd: folder, env });
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const bin = path.join(folder, 'node_modules', '.bin', 'meterbridge');
    expect((await run(bin, ['--version'], { cwd: folder, env })).stdout.trim()).to.equal(version);
    const help = await run(bin, ['--help'], { cwd: folder, env });
    for (const command of ['serve', 'conformance', 'validate', 'read', 'virtual', 'dno', 'lab-ca']) {
      expect(help.stdout).to.contain(command);
    }
    const { stdout } = await run(bin, ['conformance', '--only', 'UC01.S2.B', '--json'], { cwd: folder, env });
    expect(JSON.parse(stdout)).to.have.property('verdict', 'pass');
  });

  // Installs and builds all of it anew: one of the longer proofs.
  if (withoutCompiler)
    it('needs no compiler for a checkout either, and less than a minute', async () => {
      const env = await environment();
      const checkout = path.join(folder, 'checkout');
      const { stdout: tracked } = await run('git', ['ls-files', '-z'], { cwd: root });
      for (const file of tracked.split('\0').filter((name) => name !== ''))
        await cp(path.join(root, file), path.join(checkout, file));
      const npm = async (...args: string[]) => run('npm', args, { cwd: checkout, env });
      const from = performance.now();
      await npm('ci', '--no-audit', '--no-fund', '--ignore-scripts');
      expect(performance.now() - from, 'npm ci, ms').to.be.lessThan(60_000);
      // Those that are allowed to run find that there is nothing to compile.
      await npm('rebuild');
      await npm('run', 'build');
      const program = path.join(checkout, 'dist', 'bin', 'meterbridge.js');
      const { stdout } = await run(process.execPath, [program, 'conformance', '--only', 'UC01.S2.B', '--json'], {
        ...{ cwd: checkout, env },
      });
      expect(JSON.parse(stdout)).to.have.property('verdict', 'pass');
      // The tests run from source, which needs a program that is not JavaScript.
      const source = path.join(checkout, 'bin', 'meterbridge.ts');
      await run(process.execPath, ['--import', 'tsx', source, '--version'], { cwd: checkout, env });
    });

  let prepared: NodeJS.ProcessEnv | undefined;

  async function environment(): Promise<NodeJS.ProcessEnv> {
    if (!withoutCompiler) return process.env;
    prepared ??= await bareEnvironment(folder);
    return prepared;
  }
});

async function bareEnvironment(folder: string): Promise<NodeJS.ProcessEnv> {
  const bin = path.join(folder, 'bin');
  await mkdir(bin);
  await symlink(process.execPath, path.join(bin, 'node'));
  for (const program of ['npm', 'npx', 'sh', 'stty']) {
    const { stdout } = await run('sh', ['-c', `command -v ${program}`]);
    await symlink(stdout.trim(), path.join(bin, program));
  }
  return { ...process.env, PATH: bin, npm_config_cache: path.join(folder, 'cache') };
}
