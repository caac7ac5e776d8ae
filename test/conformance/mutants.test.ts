import { expect } from 'chai';
import { loadSpecification } from '../../conformance/engine/spec.ts';
import type { CaseSpec } from '../../conformance/engine/spec.ts';
import type { ScenarioCode } from '../../conformance/engine/step-code.ts';
import { scenarioCodes } from '../../conformance/flows/index.ts';
import {
  killComplaint,
  runMutant,
  sideBySide,
  unprovenChecks,
  variationComplaint,
} from '../../conformance/mutants/gate.ts';
import type { Mutant } from '../../conformance/mutants/gate.ts';
import { mutants, variations } from '../../conformance/mutants/index.ts';

const { cases } = loadSpecification();

function caseOf(id: string): [CaseSpec, ScenarioCode] {
  const spec = cases.find((each) => each.id === id);
  const code = spec === undefined ? undefined : scenarioCodes[spec.scenario.id];
  if (spec === undefined || code === undefined) throw new Error(`there is no case ${id}`);
  return [spec, code];
}

/** Runs a mutant; undefined where it dies as declared. */
const complaint = async (mutant: Mutant): Promise<string | undefined> =>
  killComplaint(await runMutant(mutant, ...caseOf(mutant.case)));

describe('the mutation gate', function () {
  this.timeout(120_000);
  /** One process has one core; more at once only wait for each other. */
  const atOnce = 6;
  const kills = new Map<Mutant, Promise<string | undefined>>();
  const harmless = new Map<string, Promise<string | undefined>>();
  /** Nobody waits any more for what was not begun. */
  let over = false;
  const inCase = variations.flatMap((variation) => variation.cases.map((id) => ({ variation, id })));

  before(() => {
    const work = [
      ...mutants.map((mutant) => ({ run: () => complaint(mutant) })),
      ...inCase.map(({ variation, id }) => ({ run: () => variationComplaint(variation, ...caseOf(id)) })),
    ];
    const results = sideBySide(work, atOnce, async ({ run }) => (over ? undefined : run()));
    // Each is looked at in a test of its own, later.
    for (const result of results) result.catch(() => undefined);
    mutants.forEach((mutant, k) => kills.set(mutant, results[k]!));
    inCase.forEach(({ variation, id }, k) => harmless.set(`${variation.id} ${id}`, results[mutants.length + k]!));
  });

  after(() => {
    over = true;
  });

  it('has a mutant for every observed check', () => {
    expect(unprovenChecks(cases, mutants)).to.deep.equal([]);
  });

  it('names every mutant and variation once', () => {
    const ids = [...mutants, ...variations].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(variations.length).to.be.at.least(20);
  });

  for (const mutant of mutants) {
    it(`${mutant.killedBy} kills: ${mutant.what}`, async () => {
      expect(await kills.get(mutant)).to.equal(undefined);
    });
  }

  for (const { variation, id } of inCase) {
    it(`harmless in ${id}: ${variation.what}`, async () => {
      expect(await harmless.get(`${variation.id} ${id}`)).to.equal(undefined);
    });
  }

  describe('is red', () => {
    const byId = (id: string): Mutant => mutants.find((mutant) => mutant.id === id)!;

    it('for a mutant that survives', async () => {
      const { change } = variations.find(({ id }) => id === 'columns-backwards')!;
      expect(await complaint({ ...byId('kilowatts'), change })).to.equal('kilowatts survives (pass: )');
    });

    it('for a mutant that dies by another check first', async () => {
      expect(await complaint({ ...byId('kilowatts'), killedBy: 'UC01.S2.B4-c2' })).to.match(
        /^kilowatts dies by UC01\.S2\.B3-c2 \(.*\), not by UC01\.S2\.B4-c2$/,
      );
    });

    it('for a mutant that was not applied', async () => {
      expect(await complaint({ ...byId('kilowatts'), change: (answers) => answers })).to.equal(
        'kilowatts was never applied',
      );
    });

    it('for an observed check that no mutant is declared to die by', () => {
      const others = mutants.filter(({ killedBy }) => killedBy !== 'UC01.S2.B4-c3');
      expect(unprovenChecks(cases, others)).to.deep.equal(['UC01.S2.B4-c3']);
    });

    it('for a variation that makes a case fail', async () => {
      const { change } = byId('kilowatts');
      const wrong = { id: 'wrong', what: '', cases: [], change };
      expect(await variationComplaint(wrong, ...caseOf('UC01.S2.B'))).to.match(/^wrong makes UC01\.S2\.B fail: /);
      expect(await variationComplaint({ ...wrong, change: (answers) => answers }, ...caseOf('UC01.S2.A3'))).to.equal(
        'wrong was never applied in UC01.S2.A3',
      );
    });
  });
});
