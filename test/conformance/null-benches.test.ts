import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Results } from '../../conformance/engine/results.ts';
import { meterbridge } from '../support/command-line.ts';

const adapter = fileURLToPath(new URL('null-benches/adapter.mjs', import.meta.url));
const kinds = ['silence', 'echo', 'noise', 'unplugged', 'ok-to-everything'] as const;

/** Nothing attached is never green: not a case, and not one check of what an implementation does. */
describe('a bench with nothing on it', function () {
  this.timeout(240_000);
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-null-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  for (const kind of kinds) {
    it(`that claims everything and gives ${kind.replaceAll('-', ' ')} passes nothing`, async () => {
      const bench = path.join(folder, 'bench.yaml');
      const command = [process.execPath, adapter, kind].map((each) => `'${each}'`).join(', ');
      await writeFile(
        bench,
        `version: 1\nname: null-bench\ntitle: Nothing\nanswerWithinSeconds: 1\nadapter: { command: [${command}] }\n`,
      );
      const out = path.join(folder, 'out');
      const { exitCode, stdout, stderr } = await meterbridge(['conformance', '--bench', bench, '--out', out, '--json']);
      expect(stdout, stderr).to.not.equal('');
      const { cases } = JSON.parse(stdout) as Results;
      expect(cases.length).to.be.at.least(6);
      expect(cases.filter(({ verdict }) => verdict === 'pass')).to.deep.equal([]);
      const observed = cases.flatMap(({ checks }) => checks.filter((check) => check.kind === 'observed'));
      expect(observed.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)).to.deep.equal([]);
      expect([1, 2]).to.include(exitCode);
      // The same from the trace alone.
      const again = await meterbridge(['rejudge', out]);
      expect(again.stdout, again.stderr).to.match(/\b0 verdicts differ\n$/);
      expect(again.exitCode).to.equal(0);
    });
  }
});
