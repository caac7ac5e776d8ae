import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { isCheckId, loadRequirements } from '../../conformance/engine/requirements.ts';
import { stepCode } from '../../conformance/engine/run-case.ts';
import { checkId, loadSpecification } from '../../conformance/engine/spec.ts';
import { scenarioCodes } from '../../conformance/flows/index.ts';
import { variations } from '../../conformance/mutants/index.ts';

describe('specification and code of the suite', () => {
  const { cases } = loadSpecification();

  it('every check that is asked for has a judge', () => {
    const missing = cases.flatMap((each) =>
      each.steps.flatMap((step) =>
        step.checks
          .filter((check) => {
            const code = scenarioCodes[each.scenario.id];
            return code === undefined || stepCode(code, each.id, step.id)?.judges[check.id] === undefined;
          })
          .map((check) => checkId(step, check)),
      ),
    );
    expect(missing).to.deep.equal([]);
  });

  it('every judge has a check that asks for it, and every flow in code is asked for', () => {
    const asked = new Set(
      cases.flatMap((each) => each.steps.flatMap((step) => step.checks.map((check) => checkId(step, check)))),
    );
    const flows = new Set(cases.map(({ id }) => id));
    const extra: string[] = [];
    for (const code of Object.values(scenarioCodes)) {
      extra.push(...Object.keys(code.flows).filter((id) => !flows.has(id)));
      for (const steps of [code.conditions, ...Object.values(code.flows)]) {
        for (const [stepId, { judges }] of Object.entries(steps))
          extra.push(
            ...Object.keys(judges)
              .map((id) => `${stepId}-${id}`)
              .filter((id) => !asked.has(id)),
          );
      }
    }
    expect(extra).to.deep.equal([]);
  });

  it('step ids begin with their flow or scenario, and are unique within a case', () => {
    for (const each of cases) {
      const ids = each.steps.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
      for (const id of ids) expect(id.startsWith(`${each.scenario.id}.`), id).to.equal(true);
    }
  });

  it('every case has at least one observed check', () => {
    for (const each of cases)
      expect(
        each.steps.some(({ kind }) => kind === 'observed'),
        each.id,
      ).to.equal(true);
  });

  /** How many rows each group of the source has outside the flow steps. */
  const rowsOfSource: Readonly<Record<string, number>> = { GEN: 11, SCOPE: 32, ACT: 7, ANP: 9, UC01: 27 };
  const requirements = loadRequirements().flatMap(({ rows }) => rows);
  const checkIds = new Set(
    cases.flatMap(({ steps }) => steps.flatMap((step) => step.checks.map((check) => checkId(step, check)))),
  );

  it('every requirement row of the groups in scope is there, once', () => {
    const ids = requirements.map(({ id }) => id);
    for (const [prefix, count] of Object.entries(rowsOfSource)) {
      const wanted = Array.from({ length: count }, (_unused, k) => `${prefix}.R${String(k + 1).padStart(2, '0')}`);
      expect(ids.filter((id) => id.startsWith(`${prefix}.R`))).to.deep.equal(wanted);
    }
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(ids.filter((id) => /^UC01\.S\d\./.test(id)).sort()).to.deep.equal(
      [
        ...['S1.N1', 'S1.POST1', 'S1.PRE1', 'S1.PRE2', 'S1.PRE3', 'S1.PRE4', 'S1.PRE5', 'S1.PRE6', 'S1.PRE7', 'S1.T1'],
        ...['S2.N1', 'S2.POST1', 'S2.PRE1', 'S2.PRE2', 'S2.PRE3', 'S2.PRE4', 'S2.PRE5', 'S2.T1'],
      ].map((id) => `UC01.${id}`),
    );
  });

  it('every precondition, trigger and postcondition of a scenario is a requirement row', () => {
    const conditions = cases.flatMap(({ steps }) =>
      steps.map(({ id }) => id).filter((id) => /\.(PRE|POST|T)\d+$/.test(id)),
    );
    const missing = [...new Set(conditions)].filter((id) => !requirements.some((row) => row.id === id));
    expect(missing).to.deep.equal([]);
  });

  it('every proof that is named exists', () => {
    const root = new URL('../../', import.meta.url);
    const harmless = new Set(variations.map(({ id }) => `harmless:${id}`));
    const exists = (proof: string): boolean => {
      if (isCheckId(proof)) return checkIds.has(proof);
      if (proof.startsWith('harmless:')) return harmless.has(proof);
      const [file = '', words = ''] = proof.split(' > ');
      return existsSync(new URL(file, root)) && readFileSync(new URL(file, root), 'utf8').includes(words);
    };
    const missing = requirements.flatMap(({ id, proof = [] }) =>
      proof.filter((each) => !exists(each)).map((each) => `${id}: ${each}`),
    );
    expect(missing).to.deep.equal([]);
  });

  it('nothing rests on what the tester did by itself alone', () => {
    const observed = new Set(
      cases.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.kind === 'observed' ? step.checks.map((check) => checkId(step, check)) : [])),
      ),
    );
    const conditions = /\.(PRE|POST|T|N)\d+$/;
    const resting = requirements.filter(
      ({ id, proof }) =>
        !conditions.test(id) && proof?.every((each) => isCheckId(each) && !observed.has(each)) === true,
    );
    // The DNO's own knowledge of its network: the system is only asked for the keys.
    expect(resting.map(({ id }) => id)).to.deep.equal(['ANP.R02']);
  });
});
