import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { formatProblem } from '../../../codecs/yaml/checked-yaml.ts';
import { loadProfile } from '../../../devices/registry/load-profiles.ts';
import { fixtures } from '../../support/fixtures.ts';

// A mistake more is a folder more: a profile, its golden frames, and what a person is told.
describe('mistakes in a profile', () => {
  for (const fixture of fixtures('profiles'))
    it(fixture.name.replaceAll('-', ' '), () => {
      const file = readdirSync(fixture.folder).find(
        (name) => name.endsWith('.yaml') && !name.endsWith('.golden.yaml'),
      )!;
      const outcome = loadProfile(fixture.file(file));
      const told = outcome.ok ? [] : outcome.problems.map((problem) => fixture.relative(formatProblem(problem)));
      expect(told.join('\n')).to.equal(fixture.expected);
      // A fixture whose mistake went unnoticed would prove nothing.
      expect(outcome.ok).to.equal(fixture.name === 'sound');
    });
});
