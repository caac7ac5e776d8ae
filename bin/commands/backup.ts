import type { Command } from 'commander';
import { FileProblemsError } from '../failure.ts';
import { printJson, printLine } from '../output.ts';

interface Options {
  readonly config: string;
  readonly json?: boolean;
}

export function registerBackup(program: Command): void {
  withConfig(program.command('backup'))
    .description('copy what a gateway has stored to a file, while it runs or not')
    .requiredOption('--to <file>', 'the file to make; nothing that is there is overwritten')
    .action(async ({ config, to, json }: Options & { to: string }) => {
      const { backupStore } = await import('../../gateway/store/backup.ts');
      const { path } = await storeOf(config);
      const { systems, records, newestEnd } = backupStore(path, to);
      const newest = newestEnd === undefined ? 'none' : new Date(newestEnd * 1000).toISOString();
      if (json === true) printJson({ from: path, to, systems, records, newest });
      else printLine(`${to}: ${records} records of ${systems} systems, the newest ${newest}`);
    });
}

export function registerRestore(program: Command): void {
  withConfig(program.command('restore'))
    .description('put a backup where a gateway that is stopped looks for its store')
    .requiredOption('--from <file>', 'what backup made')
    .action(async ({ config, from, json }: Options & { from: string }) => {
      const { restoreStore } = await import('../../gateway/store/restore.ts');
      const { path } = await storeOf(config);
      restoreStore(from, path);
      if (json === true) printJson({ from, to: path });
      else printLine(`${path}: restored; what is sent from here on is numbered from 1 in a new epoch`);
    });
}

function withConfig(command: Command): Command {
  return command.option('--config <file>', 'gateway configuration', 'meterbridge.yaml').option('--json', 'print JSON');
}

async function storeOf(file: string): Promise<{ readonly path: string }> {
  const { readGatewayConfig } = await import('../../gateway/runtime/config.ts');
  const outcome = readGatewayConfig(file);
  if (!outcome.ok) throw new FileProblemsError(outcome.problems);
  return outcome.config.store;
}
