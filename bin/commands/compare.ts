import type { Command } from 'commander';
import { exitCodes } from '../failure.ts';
import { printJson, printLine, printTable } from '../output.ts';

export function registerCompare(program: Command): void {
  program
    .command('compare')
    .description('say which verdicts of two runs differ; fails when one that passed does not any more')
    .argument('<before>', 'the folder of a run')
    .argument('<after>', 'the folder of another')
    .option('--json', 'print JSON')
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const { readResults } = await import('../../conformance/suite.ts');
      const [first, second] = [before, after].map((folder) => {
        const { cases } = readResults(folder);
        return new Map(
          cases.flatMap(
            (each) =>
              [[each.id, each.verdict], ...each.checks.map((check) => [`${each.id} ${check.id}`, check.verdict])] as [
                string,
                string,
              ][],
          ),
        );
      });
      const ids = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])];
      const differences = ids
        .map((id) => ({ id, before: first?.get(id) ?? 'absent', after: second?.get(id) ?? 'absent' }))
        .filter((each) => each.before !== each.after);
      if (options.json === true) printJson(differences);
      else {
        if (differences.length > 0)
          printTable(
            ['Case or check', 'Before', 'After'],
            differences.map((each) => [each.id, each.before, each.after]),
          );
        printLine(`${ids.length} verdicts compared, ${differences.length} differ`);
      }
      if (differences.some((each) => each.before === 'pass')) process.exitCode = exitCodes.failed;
    });
}
