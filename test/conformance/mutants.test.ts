import { expect } from 'chai';
import { redFields } from '../../conformance/engine/inventory-file.ts';
import { loadSpecification } from '../../conformance/engine/spec.ts';
import type { CaseSpec } from '../../conformance/engine/spec.ts';
import { killComplaint, runMutant, unprovenChecks, variationComplaint } from '../../conformance/mutants/gate.ts';
import type { Mutant } from '../../conformance/mutants/gate.ts';
import { ourDeclaration } from '../../conformance/in-process.ts';
import { mutants, variations } from '../../conformance/mutants/index.ts';
import type { Outcome } from '../support/mutant-worker.ts';
import { startMutantThreads } from '../support/mutant-threads.ts';
import type { MutantThreads } from '../support/mutant-threads.ts';

const { cases } = loadSpecification();

function caseOf(id: string): CaseSpec {
  const spec = cases.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`there is no case ${id}`);
  return spec;
}

/** Runs a mutant; undefined where it dies as declared. */
const complaint = async (mutant: Mutant): Promise<string | undefined> =>
  killComplaint(await runMutant(mutant, caseOf(mutant.case)));

describe('the mutation gate', function () {
  this.timeout(120_000);
  let threads: MutantThreads;
  const outcomes = new Map<string, Promise<Outcome>>();
  const inCase = variations.flatMap((variation) => variation.cases.map((id) => ({ variation, id })));

  before(() => {
    threads = startMutantThreads();
    for (const { id } of mutants) outcomes.set(id, threads.run({ kind: 'mutant', id }));
    for (const { variation, id } of inCase)
      outcomes.set(`${variation.id} ${id}`, threads.run({ kind: 'variation', id: variation.id, case: id }));
    // Each is looked at in a test of its own, later.
    for (const outcome of outcomes.values()) outcome.catch(() => undefined);
  });

  after(async () => threads.close());

  /** What our gateway declares it cannot do is asked for and denied: no check of it is run here. */
  const applicable = cases.filter(({ needs }) => ourDeclaration().lacks(needs) === undefined);

  it('has a mutant for every observed check', () => {
    expect(unprovenChecks(applicable, mutants, redFields())).to.deep.equal([]);
  });

  it('names every mutant and variation once', () => {
    const ids = [...mutants, ...variations].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(variations.length).to.be.at.least(20);
    expect(variations.filter((variation) => variation.cases.length === 0)).to.deep.equal([]);
  });

  for (const { id, killedBy, what } of mutants) {
    it(`${killedBy} kills: ${what}`, async () => {
      const outcome = await outcomes.get(id);
      if (outcome !== undefined) expect.fail(JSON.stringify(outcome));
    });
  }

  for (const { variation, id } of inCase) {
    it(`harmless in ${id}: ${variation.what}`, async () => {
      const outcome = await outcomes.get(`${variation.id} ${id}`);
      if (outcome !== undefined) expect.fail(JSON.stringify(outcome));
    });
  }

  describe('is red', () => {
    const kilowatts = mutants.find(({ id }) => id === 'UC01.S2.B: values are in kW')!;

    it('for a mutant that survives', async () => {
      const { change } = variations.find(({ id }) => id === 'columns-backwards')!;
      expect(await complaint({ ...kilowatts, change })).to.equal(`${kilowatts.id} survives (pass: )`);
    });

    it('for a mutant that dies by another check first', async () => {
      expect(await complaint({ ...kilowatts, killedBy: 'UC01.S2.B4-c2' })).to.match(
        /: values are in kW dies by UC01\.S2\.B3-c2 \(.*\), not by UC01\.S2\.B4-c2$/,
      );
    });

    it('for a mutant that was not applied', async () => {
      expect(await complaint({ ...kilowatts, change: (answers) => answers })).to.equal(
        `${kilowatts.id} was never applied`,
      );
    });

    it('for an observed check that nothing turns red', () => {
      const others = mutants.filter(({ killedBy }) => killedBy !== 'UC01.S2.B3-c3');
      const red = new Map([...redFields()].filter(([id]) => id !== 'UC01.S2.B3-c3'));
      expect(unprovenChecks(applicable, others, red)).to.deep.equal(['UC01.S2.B3-c3']);
    });

    it('for a variation that makes a case fail', async () => {
      const wrong = { id: 'wrong', what: '', cases: [], change: kilowatts.change };
      expect(await variationComplaint(wrong, caseOf('UC01.S2.B'))).to.match(/^wrong makes UC01\.S2\.B fail: /);
      expect(await variationComplaint({ ...wrong, change: (answers) => answers }, caseOf('UC01.S2.A3'))).to.equal(
        'wrong was never applied in UC01.S2.A3',
      );
    });
  });
});
