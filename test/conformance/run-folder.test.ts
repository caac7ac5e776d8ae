import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { RunFolder, RunFolderError } from '../../conformance/report/run-folder.ts';
import { meterbridge, meterbridgeCommand } from '../support/command-line.ts';
import { SmallDisk } from '../support/small-disk.ts';

describe('the folder of a run', function () {
  this.timeout(120_000);
  let folder = '';
  let kept = '';

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-run-folder-'));
    kept = path.join(folder, 'kept');
    const { exitCode, stderr } = await meterbridge(['conformance', '--only', 'UC01.S2.A3', '--out', kept]);
    expect(exitCode, stderr).to.equal(0);
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  function copy(name: string): string {
    const to = path.join(folder, name);
    cpSync(kept, to, { recursive: true });
    return to;
  }

  /** Every file by name, with what it holds. */
  const content = (of: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(of, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(path.join(of, name), 'utf8')]),
    );

  const strangers: readonly (readonly [string, (out: string) => void, RegExp])[] = [
    [
      'a report.html of somebody else',
      (out) => {
        writeFileSync(path.join(out, 'report.html'), 'mine');
      },
      /report\.html is not as a run left it/,
    ],
    [
      'a manifest of somebody else',
      (out) => {
        writeFileSync(path.join(out, 'manifest.sha256'), 'mine');
      },
      /manifest\.sha256 is not as a run left it/,
    ],
    [
      'a link in the place of a file',
      (out) => {
        symlinkSync('elsewhere', path.join(out, 'trace.jsonl'));
      },
      /trace\.jsonl is not as a run left it/,
    ],
    [
      'a file where unfinished runs lie',
      (out) => {
        writeFileSync(path.join(out, 'unfinished-run'), 'mine');
      },
      /unfinished-run is no folder/,
    ],
    [
      'something else where unfinished runs lie',
      (out) => {
        mkdirSync(path.join(out, 'unfinished-run'));
        writeFileSync(path.join(out, 'unfinished-run', 'diary'), 'mine');
      },
      /diary was not left by a run/,
    ],
    [
      'a report that was edited',
      (out) => {
        cpSync(kept, out, { recursive: true });
        writeFileSync(path.join(out, 'summary.md'), 'mine');
      },
      /summary\.md is not as a run left it/,
    ],
  ];
  for (const [what, make, message] of strangers)
    it(`is refused where it holds ${what}`, () => {
      const out = mkdtempSync(path.join(folder, 'stranger-'));
      make(out);
      const before = content(out);
      expect(() => new RunFolder(out, false)).to.throw(RunFolderError, message);
      expect(content(out)).to.deep.equal(before);
    });

  it('is refused before anything is run, as wrong usage', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, 'mine');
    const { exitCode, stdout, stderr } = await meterbridge(['conformance', '--only', 'UC01.S2.A3', '--out', file]);
    expect([exitCode, stdout, stderr]).to.deep.equal([
      4,
      '',
      `--out ${file} is no folder: choose another folder, or move it away first\n`,
    ]);
    expect(readFileSync(file, 'utf8')).to.equal('mine');
  });

  it('keeps the former report while a run is under way, and leaves what else is there alone', async () => {
    const out = copy('again');
    writeFileSync(path.join(out, 'diary'), 'mine');
    const before = content(out);
    const two = ['conformance', '--only', 'UC01.S2.A3,UC01.S2.A5', '--out', out];
    const [program, ...first] = meterbridgeCommand;
    const run = spawn(program, [...first, ...two], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    const ended = once(run, 'close');
    await new Promise<void>((resolve) => {
      createInterface({ input: run.stdout }).on('line', (line) => {
        if (line.startsWith('PASS')) resolve();
      });
    });
    // With everything it started.
    process.kill(-(run.pid ?? 0), 'SIGKILL');
    await ended;
    expect(content(out)).to.deep.equal(before);
    expect((await meterbridge(['verify', out])).exitCode).to.equal(0);

    const { exitCode, stderr } = await meterbridge([...two, '--resume']);
    expect(exitCode, stderr).to.equal(0);
    expect((await meterbridge(['verify', out])).exitCode).to.equal(0);
    expect((await meterbridge(['rejudge', out])).stdout).to.match(/ 0 verdicts differ\n$/);
    expect(readdirSync(out).sort()).to.deep.equal([...Object.keys(before)].sort());
    expect(readFileSync(path.join(out, 'diary'), 'utf8')).to.equal('mine');
  });

  it('on a disk that is full is the tester’s failure, and the former report stays', async function () {
    const disk = SmallDisk.mount(this, 1024);
    try {
      const out = disk.at('out');
      cpSync(kept, out, { recursive: true });
      const before = content(out);
      disk.fill();
      const { exitCode, stderr } = await meterbridge(['conformance', '--only', 'UC01.S2.A3', '--out', out]);
      expect(stderr).to.match(/^\/.* cannot be written: ENOSPC/);
      expect(exitCode).to.equal(3);
      expect(content(out)).to.deep.equal(before);
    } finally {
      disk.unmount();
    }
  });
});

describe('a path that was given', function () {
  this.timeout(60_000);
  const commands: readonly (readonly string[])[] = [
    ['verify', '/no-such'],
    ['rejudge', '/no-such'],
    ['audit', 'verify', '/no-such'],
    ['profiles', '--profiles', '/no-such'],
    ['conformance', '--known', '/no-such', '--out', '/tmp/no-such-out'],
    ['conformance', '--out', '/dev/null/no-such'],
    ['lab-ca', '/dev/null/no-such'],
  ];
  for (const args of commands)
    it(`and cannot be used is wrong usage: ${args.join(' ')}`, async () => {
      const { exitCode, stderr } = await meterbridge(args);
      expect(stderr).to.match(/no-such/);
      expect(exitCode).to.equal(4);
    });

  it('for the output is none, and a disk that is full there is the command’s failure', async () => {
    const [program, ...first] = meterbridgeCommand;
    const full = spawn('sh', ['-c', 'exec "$@" >/dev/full', 'sh', program, ...first, 'profiles'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    full.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    const [exitCode] = (await once(full, 'close')) as [number];
    expect([exitCode, said]).to.deep.equal([
      3,
      'the output cannot be written: ENOSPC: no space left on device, write\n',
    ]);
  });
});
