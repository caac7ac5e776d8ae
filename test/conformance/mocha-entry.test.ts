import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { built } from '../support/built.ts';
import { run } from '../support/peers.ts';

const entry = built('conformance/mocha.ts');
const mocha = fileURLToPath(new URL('../../node_modules/mocha/bin/mocha.js', import.meta.url));

describe('the suite as mocha tests', function () {
  this.timeout(60_000);

  it('is one describe a scenario and one it a case, through the same engine', async () => {
    const { stdout } = await run(process.execPath, [
      ...[mocha, '--no-config', '--reporter', 'json'],
      ...['--grep', 'UC01.S2.A3', entry],
    ]);
    const { stats, tests } = JSON.parse(stdout) as { stats: { passes: number }; tests: { fullTitle: string }[] };
    expect(stats.passes).to.equal(1);
    expect(tests[0]?.fullTitle).to.equal('UC01.S2 The DNO asks for the data UC01.S2.A3 Nothing is stored');
  });
});
