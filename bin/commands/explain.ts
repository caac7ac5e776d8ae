import type { Command } from 'commander';
import { UsageError } from '../failure.ts';
import { printJson, printLine } from '../output.ts';

export function registerExplain(program: Command): void {
  program
    .command('explain')
    .description('say what a case, step or check asks for, and where it comes from')
    .argument('<id>', 'for example UC01.S2.B, UC01.S2.B3, UC01.S2.B3-c1 or a requirement with cases: DNO.Resend.1')
    .option('--json', 'print it as JSON')
    .action(async (id: string, options: { json?: boolean }) => {
      const { loadSpecification, checkId } = await import('../../conformance/engine/spec.ts');
      const { mutants } = await import('../../conformance/mutants/index.ts');
      const { cases, rows } = loadSpecification();
      const isNamed = ({ id: caseId, kind, scenario }: (typeof cases)[number]): boolean =>
        caseId === id || (kind === 'requirement' && scenario.id === id);
      const hits = cases.flatMap((each) =>
        each.steps
          .filter((step) => isNamed(each) || step.id === id || step.checks.some((check) => checkId(step, check) === id))
          .map((step) => ({ each, step })),
      );
      const [first] = hits;
      if (first === undefined) {
        const near = cases.filter(({ scenario }) => id.startsWith(`${scenario.id}.`));
        const known =
          near.length > 0
            ? new Set(near.flatMap((each) => [each.id, ...each.steps.map((step) => step.id)]))
            : cases.map((each) => each.id);
        const what = near.length > 0 ? 'one of' : 'a case, or a step or check of one:';
        throw new UsageError(`${id}: there is no such case, step or check; expected ${what} ${[...known].join(', ')}`);
      }
      if (options.json === true) {
        printJson(hits.map(({ each, step }) => ({ case: each.id, source: each.useCase.source, step })));
        return;
      }
      const { useCase, scenario } = first.each;
      printLine(`${useCase.id} ${useCase.title}`);
      printLine(`   ${useCase.source}`);
      printLine(`${scenario.id} ${scenario.title}`);
      if (isNamed(first.each)) printLine(`${first.each.id} ${first.each.title}`);
      for (const { step } of hits) {
        printLine();
        printLine(`${step.id}  ${step.text}`);
        printLine(
          `   ${step.actor}, ${step.kind}${step.needs === undefined ? '' : `; needs ${step.needs.join(', ')}`}`,
        );
        const written = rows.get(step.id);
        if (written !== undefined) printLine(`   specs/${written.file}:${written.line}`);
        for (const check of step.checks) {
          const full = checkId(step, check);
          if (id.includes('-c') && full !== id) continue;
          printLine(`   ${full}  ${check.expect} (charged: ${check.charged})`);
          for (const { killedBy, what } of mutants) if (killedBy === full) printLine(`      red for: ${what}`);
        }
      }
    });
}
