import type { Command } from 'commander';
import { UsageError, exitCodes } from '../failure.ts';
import { printLine } from '../output.ts';

export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('check that the files of a run are as they were written (sha256sum -c reads the manifest too)')
    .argument('<folder>', 'the folder of a run')
    .action(async (folder: string) => {
      const { manifestProblems } = await import('../../conformance/report/manifest.ts');
      const problems = manifestProblems(folder);
      if (problems === undefined)
        throw new UsageError(`${folder} has no manifest.sha256 of a run: expected its folder`);
      for (const problem of problems) process.stderr.write(`${problem}\n`);
      if (problems.length > 0) process.exitCode = exitCodes.failed;
      else printLine(`${folder}: every file is as it was written`);
    });
}
