import type { Command } from 'commander';
import { exitCodes } from '../failure.ts';
import { printJson, printLine } from '../output.ts';

interface VerifyOptions {
  readonly head?: string;
  readonly json?: boolean;
}

export function registerAudit(program: Command): void {
  const audit = program.command('audit').description('the log of who asked what, and what was done');
  audit
    .command('verify')
    .description('check that no line of an audit log was changed, moved or taken out')
    .argument('<file>', 'the audit log of a gateway')
    .option('--head <hash>', 'a hash that was kept elsewhere: the last line must have it, or nothing may be cut off')
    .option('--json', 'print JSON')
    .action(async (file: string, { head, json }: VerifyOptions) => {
      const { verifyAudit } = await import('../../gateway/audit/verify-audit.ts');
      const verdict = await verifyAudit(file);
      const cut = verdict.ok && head !== undefined && verdict.hash !== head;
      if (!verdict.ok || cut) process.exitCode = exitCodes.failed;
      if (json === true) printJson({ file, ...verdict, ...(head !== undefined && { headFits: !cut }) });
      else if (!verdict.ok) process.stderr.write(`${file}:${verdict.line} ${verdict.problem}\n`);
      else if (cut) process.stderr.write(`${file}: ends with ${verdict.hash}, expected ${head}\n`);
      else printLine(`${file}: ${verdict.entries} lines, each as it was written; the last has ${verdict.hash}`);
    });
}
