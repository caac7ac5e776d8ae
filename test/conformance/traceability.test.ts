import { expect } from 'chai';
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
});
