import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Results } from '../../conformance/engine/results.ts';
import { meterbridge } from '../support/command-line.ts';
import { needs } from '../support/peers.ts';

const python = fileURLToPath(new URL('../python-system/', import.meta.url));

describe('the suite', function () {
  this.timeout(240_000);
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-suite-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function run(...args: string[]): Promise<{ exitCode: number; results: Results }> {
    const { exitCode, stdout, stderr } = await meterbridge(['conformance', '--out', folder, '--json', ...args]);
    if (stdout === '') throw new Error(stderr);
    return { exitCode, results: JSON.parse(stdout) as Results };
  }

  const verdicts = ({ cases }: Results): Record<string, string> =>
    Object.fromEntries(cases.flatMap(({ checks }) => checks.map(({ id, verdict }) => [id, verdict])));

  async function judgesTheSameAgain(): Promise<void> {
    const { exitCode, stdout } = await meterbridge(['rejudge', folder]);
    expect(stdout).to.match(/\b0 verdicts differ\n$/);
    expect(exitCode).to.equal(0);
  }

  it('passes our gateway over a real pty line, and leaves every report', async () => {
    const { exitCode, results } = await run('--only', 'UC01.S2.B');
    expect(exitCode, results.cases[0]?.reason).to.equal(0);
    expect(results.verdict).to.equal('pass');
    expect(new Set(Object.values(verdicts(results)))).to.deep.equal(new Set(['pass']));
    for (const name of ['trace.jsonl', 'results.json', 'report.html', 'junit.xml', 'summary.md'])
      expect(existsSync(path.join(folder, name)), name).to.equal(true);
    const trace = await readFile(path.join(folder, 'trace.jsonl'), 'utf8');
    expect(trace).to.match(/"kind":"frame","wire":"line-1","direction":"from-meter","hex":"0104a0/);
    await judgesTheSameAgain();
  });

  it('passes an unlike implementation', async function () {
    needs(this, 'python3-grpcio');
    needs(this, 'protoc');
    const { exitCode, results } = await run('--bench', path.join(python, 'bench.yaml'));
    expect(exitCode, results.cases.map(({ reason }) => reason).join()).to.equal(0);
    expect(results.bench.identity.model).to.equal('PySMS');
    // It declares that it sends nothing unasked, and passes all the rest.
    expect(results.cases.map(({ id, verdict }) => `${id} ${verdict}`)).to.deep.equal([
      ...['UC01.S1.B', 'UC01.S1.A2'].map((id) => `${id} not-applicable`),
      ...['UC01.S2.B', 'UC01.S2.A2', 'UC01.S2.A3', 'UC01.S2.A5'].map((id) => `${id} pass`),
    ]);
    await judgesTheSameAgain();
  });

  it('fails it with its values shifted by one interval, and charges the step that retrieves them', async function () {
    needs(this, 'python3-grpcio');
    needs(this, 'protoc');
    const { exitCode, results } = await run('--only', 'UC01.S2.B', '--bench', path.join(python, 'bench-shifted.yaml'));
    expect(exitCode).to.equal(1);
    const failed = results.cases.flatMap(({ checks }) => checks.filter(({ verdict }) => verdict === 'fail'));
    expect(failed.map(({ id }) => id)).to.deep.equal(['c2', 'c3', 'c4', 'c5'].map((check) => `UC01.S2.B3-${check}`));
    expect(new Set(failed.map(({ charged }) => charged))).to.deep.equal(new Set(['gateway']));
    await judgesTheSameAgain();
  });

  it('judges a trace by its bytes: a value changed in it changes the verdict', async () => {
    await run('--only', 'UC01.S2.B');
    const file = path.join(folder, 'trace.jsonl');
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const changed = lines.map((line) => {
      const entry = JSON.parse(line) as { kind: string; step: string; direction: string; hex: string };
      if (entry.kind !== 'message' || entry.step !== 'UC01.S2.B1' || entry.direction !== 'from-system') return line;
      // The first half-hour imports 1200.0 W: 12000 as a zigzag varint is c0bb01.
      return JSON.stringify({ ...entry, hex: entry.hex.replace('c0bb01', 'c2bb01') });
    });
    expect(changed.join()).to.not.equal(lines.join());
    await writeFile(file, `${changed.join('\n')}\n`);
    const { exitCode, stdout } = await meterbridge(['rejudge', folder]);
    // One tenth of a watt more is within the bound: nothing changes.
    expect(exitCode, stdout).to.equal(0);
    await writeFile(file, `${changed.join('\n').replace('c2bb01', 'c0bc01')}\n`);
    const again = await meterbridge(['rejudge', folder]);
    expect(again.exitCode).to.equal(1);
    expect(again.stdout).to.contain('UC01.S2.B3-c2: was pass, is fail');
  });

  it('stops before any traffic when a capability is left open', async () => {
    const adapter = path.join(folder, 'adapter.mjs');
    await writeFile(
      adapter,
      `import { createInterface } from 'node:readline';
       const who = { maker: 'M', model: 'X', serial: '', firmware: '', composition: [] };
       const answers = { identify: who, capabilities: { controls: {}, pics: [{ name: 'profile.on-request', support: 'unknown' }] } };
       for await (const line of createInterface({ input: process.stdin })) {
         const request = JSON.parse(line);
         console.log(JSON.stringify({ id: request.id, ok: answers[request.do] ?? {} }));
         if (request.do === 'close') break;
       }
       process.stdin.destroy();`,
    );
    const bench = path.join(folder, 'bench.yaml');
    await writeFile(
      bench,
      `version: 1\nname: open\ntitle: Open\nadapter: { command: ['${process.execPath}', adapter.mjs] }\n`,
    );
    const { exitCode, stderr } = await meterbridge([
      'conformance',
      '--bench',
      bench,
      '--out',
      path.join(folder, 'out'),
    ]);
    expect(exitCode).to.equal(4);
    expect(stderr).to.equal(
      'the capability statement of M X leaves open: authority.commands, authority.parties, clock.follows-signal, profile.generation, profile.on-request, profile.scheduled; expected yes or no for each\n',
    );
  });

  it('is a failure of the tester when the adapter dies', async () => {
    const bench = path.join(folder, 'bench.yaml');
    await writeFile(bench, "version: 1\nname: dead\ntitle: Dead\nadapter: { command: ['false'] }\n");
    const { exitCode, stderr } = await meterbridge([
      'conformance',
      '--bench',
      bench,
      '--out',
      path.join(folder, 'out'),
    ]);
    expect(exitCode).to.equal(3);
    expect(stderr).to.equal('the adapter ended with exit code 1\n');
  });
});
