import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualSystem } from '../../conformance/adapters/virtual-system.ts';
import { loadSpecification } from '../../conformance/engine/spec.ts';
import type { CaseSpec } from '../../conformance/engine/spec.ts';
import type { ScenarioCode } from '../../conformance/engine/step-code.ts';
import { scenarioCodes } from '../../conformance/flows/index.ts';
import {
  ChangedAdapter,
  killComplaint,
  runInProcess,
  runMutant,
  unprovenChecks,
} from '../../conformance/mutants/gate.ts';
import { mutants, variations } from '../../conformance/mutants/index.ts';

const { cases } = loadSpecification();

function caseOf(id: string): { spec: CaseSpec; code: ScenarioCode } {
  const spec = cases.find((each) => each.id === id);
  const code = spec === undefined ? undefined : scenarioCodes[spec.scenario.id];
  if (spec === undefined || code === undefined) throw new Error(`there is no case ${id}`);
  return { spec, code };
}

describe('the mutation gate', function () {
  this.timeout(30_000);
  let folder = '';
  let system: VirtualSystem;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-mutants-'));
    system = new VirtualSystem({ folder });
  });

  after(async () => {
    await system.close();
    await rm(folder, { recursive: true });
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
      const { spec, code } = caseOf(mutant.case);
      expect(killComplaint(await runMutant(mutant, spec, code, system))).to.equal(undefined);
    });
  }

  for (const variation of variations) {
    it(`harmless: ${variation.what}`, async () => {
      for (const id of variation.cases) {
        const { spec, code } = caseOf(id);
        const adapter = new ChangedAdapter(system, variation.change);
        try {
          const { verdict, reason } = await runInProcess(spec, code, adapter);
          expect(`${id} ${verdict}: ${reason}`).to.equal(`${id} pass: `);
          expect(adapter.applied, 'it was never applied').to.equal(true);
        } finally {
          await adapter.close();
        }
      }
    });
  }
});
