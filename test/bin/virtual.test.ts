import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { meterbridge, meterbridgeCommand } from '../support/command-line.ts';
import { ourRtu } from '../support/register-reader.ts';

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
