import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { isCheckId, loadRequirements } from '../../conformance/engine/requirements.ts';
import { caseCode } from '../../conformance/engine/case-code.ts';
import { checkId, loadSpecification } from '../../conformance/engine/spec.ts';
import { shapes } from '../../conformance/shapes.ts';
import { variations } from '../../conformance/mutants/index.ts';

describe('specification and code of the suite', () => {
  const { cases } = loadSpecification();

  it('every check that is asked for has a judge', () => {
    const missing = cases.flatMap((each) => {
      const code = caseCode(each, shapes);
      return each.steps.flatMap((step) =>
        step.checks
          .filter((check) => code.step(step)?.checks[check.id] === undefined)
          .map((check) => checkId(step, check)),
      );
    });
    expect(missing).to.deep.equal([]);
  });

  it('every check of a shape is asked for by some case of it', () => {
    const asked = new Set(
      cases.flatMap((each) => {
        const code = caseCode(each, shapes);
        return each.steps.flatMap((step) =>
          step.checks.map((check) => `${each.shape} ${code.nameOf(step)}-${check.id}`),
        );
      }),
    );
    // A precondition is offered to every shape, whether a scenario of it has that one or not.
    const offered = new Set(
      cases.flatMap((each) => each.steps.flatMap(({ as = '', checks }) => checks.map(({ id }) => `${as}-${id}`))),
    );
    const extra = Object.entries(shapes).flatMap(([shape, { steps }]) =>
      Object.entries(steps).flatMap(([name, { checks }]) =>
        Object.keys(checks)
          .map((id) => `${name}-${id}`)
          .filter((id) => !asked.has(`${shape} ${id}`) && !offered.has(id)),
      ),
    );
    expect(extra).to.deep.equal([]);
  });

  it('no shape knows a use case, a scenario or a case', () => {
    const flows = new URL('../../conformance/flows/', import.meta.url);
    for (const name of readdirSync(flows))
      expect(readFileSync(new URL(name, flows), 'utf8'), name).to.not.match(/UC\d{2}|caseId/);
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
    const conditions = cases
      .filter(({ kind }) => kind === 'flow')
      .flatMap(({ steps }) => steps.map(({ id }) => id).filter((id) => /\.(PRE|POST|T)\d+$/.test(id)));
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
