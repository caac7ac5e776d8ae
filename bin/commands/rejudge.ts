import type { Command } from 'commander';
import { exitCodes } from '../failure.ts';
import { printJson, printLine, printTable } from '../output.ts';

export function registerRejudge(program: Command): void {
  program
    .command('rejudge')
    .description('judge the trace of a run again, offline; fails when a verdict differs')
    .argument('<folder>', 'the folder of a run')
    .option('--json', 'print the verdicts as JSON')
    .action(async (folder: string, options: { json?: boolean }) => {
      const { rejudge } = await import('../../conformance/suite.ts');
      const { cases, differences } = rejudge(folder);
      const checks = cases.reduce((sum, each) => sum + each.checks.length, 0);
      if (options.json === true) printJson({ cases, differences });
      else {
        printTable(
          ['Case', 'Verdict'],
          cases.map(({ id, verdict }) => [id, verdict]),
        );
        printLine();
        for (const { id, then, now } of differences) printLine(`${id}: was ${then}, is ${now}`);
        printLine(`${checks} checks judged again, ${differences.length} verdicts differ`);
      }
      if (differences.length > 0) process.exitCode = exitCodes.failed;
    });
}
