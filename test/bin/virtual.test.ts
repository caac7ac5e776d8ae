import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, readlink, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { startChild } from '../support/child.ts';
import { meterbridge, meterbridgeCommand } from '../support/command-line.ts';
import { ourRtu } from '../support/register-reader.ts';
import { SmallDisk } from '../support/small-disk.ts';

const lines = `version: 1
lines:
  - name: cellar
    baudRate: 9600
    turnaroundMs: 5
    meters: [{ model: sdm230, unit: 1, solarWatts: 0 }, { model: sdm120, unit: 2 }]
    faults: [{ fault: busy, unit: 2, every: 3 }]
  - { name: host, port: 0, meters: [{ model: sdm630, unit: 1 }] }
`;

describe('meterbridge virtual', function () {
  this.timeout(60_000);
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-virtual-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('runs the lines of a file with their pacing and faults, and says at the end what they saw', async () => {
    const file = path.join(folder, 'lines.yaml');
    await writeFile(file, lines);
    const [program, ...first] = meterbridgeCommand;
    const child = spawn(program, [...first, 'virtual', '--bench', file, '--folder', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    const said: string[] = [];
    const ready = new Promise<void>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        said.push(line);
        if (line.startsWith('Try:')) resolve();
      });
    });
    await ready;
    const device = path.join(folder, 'cellar');
    const reader = ourRtu(device, 1000);
    const outcomes: string[] = [];
    for (let k = 0; k < 6; k++)
      outcomes.push(
        await reader.read(2, 0, 2).then(
          () => 'read',
          (error: unknown) => (error instanceof Error ? error.message : ''),
        ),
      );
    await reader.close();
    child.kill('SIGINT');
    const [exitCode] = (await ended) as [number];
    const busy = 'unit 2 answers with exception 6 (server device busy)';
    expect(outcomes).to.deep.equal(['read', 'read', busy, 'read', 'read', busy]);
    expect(said[0]).to.equal(`${device}   (9600 8N1): unit 1 SDM230, 2 SDM120`);
    expect(said[1]).to.match(/^tcp:\/\/127\.0\.0\.1:\d+: unit 1 SDM630$/);
    expect(said.slice(3)).to.deep.equal(['cellar: 6 requests, 0 gaps not kept; 2 busy']);
    expect(exitCode).to.equal(0);
  });

  describe('at a name that is taken', () => {
    const refused = async (...args: string[]): Promise<string> => {
      const { exitCode, stderr } = await meterbridge(['virtual', '--folder', folder, ...args]);
      expect(exitCode, stderr).to.equal(4);
      return stderr;
    };
    const place = (): string => path.join(folder, 'meter-line');

    it('leaves a file, a folder and a link to something else alone', async () => {
      await writeFile(place(), 'a diary');
      expect(await refused()).to.match(/^no line can be made at .*meter-line: EEXIST.*; expected a name that is free/);
      expect(await readFile(place(), 'utf8')).to.equal('a diary');
      await rm(place());
      await mkdir(place());
      expect(await refused()).to.match(/^no line can be made at .*meter-line: EEXIST/);
      await rmdir(place());
      await symlink('somewhere-else', place());
      expect(await refused()).to.match(/it leads to somewhere-else, which somebody else may be using/);
      expect(await readlink(place())).to.equal('somewhere-else');
    });

    it('does not take the link of one that is running, which takes none away that is not its own', async () => {
      const [program, ...first] = meterbridgeCommand;
      const running = await startChild(program, [...first, 'virtual', '--folder', folder]);
      try {
        const target = await readlink(place());
        expect(await refused()).to.include(`it leads to ${target}, which somebody else may be using`);
        expect(await readlink(place())).to.equal(target);
        await rm(place());
        await writeFile(place(), 'a diary');
      } finally {
        await running.stop();
      }
      expect(await readFile(place(), 'utf8')).to.equal('a diary');
    });

    it('takes the place of one that was killed', async () => {
      await symlink('/dev/pts/999999', place());
      const [program, ...first] = meterbridgeCommand;
      const running = await startChild(program, [...first, 'virtual', '--folder', folder]);
      expect(await readlink(place())).to.match(/^\/dev\/pts\/\d+$/);
      await running.stop();
      expect(await readdir(folder)).to.deep.equal([]);
    });

    it('ends where no folder can be made', async function () {
      await writeFile(place(), 'a diary');
      expect(await refused('--folder', path.join(place(), 'below'))).to.match(/^no line can be made in .*ENOTDIR/);
      const disk = SmallDisk.mount(this, 64);
      try {
        disk.readOnly();
        expect(await refused('--folder', disk.folder)).to.match(/^no line can be made at .*EROFS/);
      } finally {
        disk.unmount();
      }
    });
  });

  it('refuses a file that says something it cannot mean, at its place', async () => {
    const file = path.join(folder, 'lines.yaml');
    await writeFile(
      file,
      lines.replace('model: sdm120, unit: 2', 'model: sdm120, unit: 1').replace('fault: busy', 'fault: buzy'),
    );
    const wrongFault = await meterbridge(['virtual', '--bench', file]);
    expect(wrongFault.exitCode).to.equal(4);
    expect(wrongFault.stderr).to.match(
      /lines\.yaml:7:\d+ lines\[0\]\.faults\[0\]\.fault: \"buzy\" is not known here; expected /,
    );
    await writeFile(file, lines.replace('port: 0,', 'port: 0, baudRate: 9600,'));
    const paced = await meterbridge(['validate', file]);
    expect(paced.stderr).to.match(
      /lines\.yaml:8:\d+ lines\[1\]\.baudRate: host is on TCP and has no baudRate; expected /,
    );
    await writeFile(file, lines.replace('model: sdm120, unit: 2', 'model: sdm120, unit: 1'));
    const twice = await meterbridge(['validate', file]);
    expect(twice.exitCode).to.equal(1);
    expect(twice.stderr).to.match(
      /lines\.yaml:6:\d+ lines\[0\]\.meters\[1\]\.unit: unit 1 is there twice; expected one meter a unit/,
    );
  });
});
