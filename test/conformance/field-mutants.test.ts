import { expect } from 'chai';
import { caseCode } from '../../conformance/engine/case-code.ts';
import { judgeCase } from '../../conformance/engine/judge-case.ts';
import { loadSpecification } from '../../conformance/engine/spec.ts';
import { shapes } from '../../conformance/shapes.ts';
import { fieldChanges } from '../../conformance/mutants/field-changes.ts';
import {
  fieldKiller,
  fieldMutants,
  freeFields,
  isFree,
  nameOf,
  seeded,
} from '../../conformance/mutants/field-mutants.ts';
import type { FieldMutant } from '../../conformance/mutants/field-mutants.ts';
import type { Recorded } from '../../conformance/in-process.ts';
import { ChangedAdapter } from '../../conformance/adapters/changed-system.ts';
import { ourDeclaration, recordOurs, runInProcess, withSoundSystem } from '../../conformance/in-process.ts';
import { field } from '../../conformance/mutants/change.ts';
import { callNames } from '../../codecs/dno/messages.ts';

/** Another seed chooses other mutants. All of them are looked at in the longer proofs. */
const seed = Number(process.env['METERBRIDGE_SEED'] ?? '1');
const all = process.env['METERBRIDGE_FIELD_MUTANTS'] === 'all';
const share = 0.25;
/** So many in a hundred of what is changed in a case may be an implementation's own affair. */
const mostFree = 15;

describe('mutants of every field', function () {
  this.timeout(300_000);
  /** What our gateway declares it cannot do is asked for once, and denied: there is nothing to change. */
  const cases = loadSpecification().cases.filter(({ needs }) => ourDeclaration().lacks(needs) === undefined);
  const free = freeFields();

  const chosen = (mutants: readonly FieldMutant[]): readonly FieldMutant[] =>
    all ? mutants : seeded(mutants, Math.ceil(mutants.length * share), seed);

  for (const spec of cases)
    describe(spec.id, () => {
      let recorded: Recorded;
      let mutants: readonly FieldMutant[];

      before(async () => {
        recorded = await recordOurs(spec);
        mutants = fieldMutants(recorded);
        const { verdict, reason } = judgeCase(spec, caseCode(spec, shapes), recorded.declaration, recorded.entries);
        expect(verdict, reason).to.equal('pass');
      });

      it('die by a check, or change what is free', () => {
        const alive = chosen(mutants).filter(
          (mutant) => !isFree(mutant, free) && fieldKiller(spec, recorded, mutant) === undefined,
        );
        expect(alive.map(nameOf)).to.deep.equal([]);
      });

      it(`change what is free in ${mostFree} of 100 at most`, () => {
        const ofFree = mutants.filter((mutant) => isFree(mutant, free)).length;
        expect(mutants.length).to.be.at.least(100);
        expect((100 * ofFree) / mutants.length).to.be.at.most(mostFree);
      });
    });

  // A flow has mutants of meaning, each with the check it must die by; here every check must be able to fail at all.
  for (const spec of loadSpecification().cases.filter(({ kind }) => kind === 'requirement'))
    it(`fail each check of ${spec.id}`, async () => {
      const recorded = await recordOurs(spec);
      const judged = (entries: Recorded['entries']) =>
        judgeCase(spec, caseCode(spec, shapes), recorded.declaration, entries).checks;
      const untouched = judged(recorded.entries).filter(({ kind }) => kind === 'observed');
      const unkilled = new Set(untouched.map(({ id }) => id));
      expect(unkilled).to.not.be.empty;
      for (const mutant of fieldMutants(recorded)) {
        for (const { id, verdict } of judged(mutant.entries())) if (verdict === 'fail') unkilled.delete(id);
        if (unkilled.size === 0) return;
      }
      expect([...unkilled]).to.deep.equal([]);
    });

  it('live in a trace as they live in a run', async () => {
    const spec = cases.find(({ id }) => id === 'UC01.S2.A3')!;
    const recorded = await recordOurs(spec);
    for (const mutant of seeded(fieldMutants(recorded), all ? 100 : 5, seed)) {
      const { call, path, change, step } = mutant;
      const relative = spec.steps.find(({ id }) => id === step)!;
      const name = relative.as ?? relative.id.slice(spec.scenario.id.length + 1);
      const at = (passing: { readonly step: string }): boolean => passing.step === name;
      const { checks } = await withSoundSystem({}, async (system) => {
        const adapter = new ChangedAdapter(system, { change: field(call, path, change, at) });
        try {
          return await runInProcess(spec, adapter);
        } finally {
          await adapter.close();
        }
      });
      const failed = checks.find(({ verdict }) => verdict === 'fail')?.id;
      expect(failed, nameOf(mutant)).to.equal(fieldKiller(spec, recorded, mutant));
    }
  });

  describe('that are free', () => {
    const changes = callNames.flatMap(fieldChanges);
    const plainly = (text: string): string => text.replace(/\s+/g, ' ');

    for (const each of free)
      it(`${each.field}: the proto says so`, () => {
        const of = changes.filter(({ field: name }) => name === each.field);
        expect(of, 'there is such a field').to.not.deep.equal([]);
        for (const change of each.changes) expect(of.map((one) => one.change)).to.include(change);
        expect(plainly(of[0]!.comment)).to.contain(plainly(each.quote));
      });

    it('are no time, id, count or sum', () => {
      const bound =
        /_(utc_s|utc_ms|id|count)$|^(period_s|number|epoch|newest|last_acknowledged|page_number|capacity|records_held)$/;
      const taken = free.filter((each) => bound.test(each.field.split('.')[1]!));
      expect(taken.map((each) => each.field)).to.deep.equal([]);
    });
  });

  it('are others for another seed, and the same for the same', () => {
    const items = Array.from({ length: 100 }, (_unused, index) => index);
    expect(seeded(items, 10, 1)).to.deep.equal(seeded(items, 10, 1));
    expect(seeded(items, 10, 1)).to.not.deep.equal(seeded(items, 10, 2));
  });
});
