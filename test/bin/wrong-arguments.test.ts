import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { meterbridge } from '../support/command-line.ts';

const fixtures = fileURLToPath(new URL('../fixtures/arguments/', import.meta.url));

/** Each folder holds the arguments, one a line, and in expected.txt the exit code and the exact standard error. */
describe('wrong arguments', function () {
  this.timeout(60_000);

  for (const name of readdirSync(fixtures).sort()) {
    it(`are told: ${name.replaceAll('-', ' ')}`, async () => {
      const folder = `${fixtures}${name}`;
      const args = readFileSync(`${folder}/arguments.txt`, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      const { exitCode, stdout, stderr } = await meterbridge(args, { cwd: folder });
      expect(stdout).to.equal('');
      expect(`exit code ${exitCode}\n${stderr}`).to.equal(readFileSync(`${folder}/expected.txt`, 'utf8'));
    });
  }
});
