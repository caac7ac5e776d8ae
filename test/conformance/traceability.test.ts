import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { isCheckId, loadRequirements } from '../../conformance/engine/requirements.ts';
import { stepCode } from '../../conformance/engine/run-case.ts';
import { checkId, loadSpecification } from '../../conformance/engine/spec.ts';
import { scenarioCodes } from '../../conformance/flows/index.ts';

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
    const missing = requirements.flatMap(({ id, proof = [] }) =>
      proof
        .filter((each) => (isCheckId(each) ? !checkIds.has(each) : !existsSync(new URL(each, root))))
        .map((each) => `${id}: ${each}`),
    );
    expect(missing).to.deep.equal([]);
  });
});
