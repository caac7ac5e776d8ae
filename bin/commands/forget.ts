import type { Command } from 'commander';
import { printJson, printLine } from '../output.ts';

export function registerForget(program: Command): void {
  program
    .command('forget')
    .description('remove everything a store holds of one system; the gateway must be stopped')
    .argument('<store>', 'the file of the store')
    .argument('<system>', 'id of the system')
    .option('--json', 'print JSON')
    .action(async (store: string, system: string, { json }: { readonly json?: boolean }) => {
      const { forgetSystem } = await import('../../gateway/store/forget.ts');
      const { rows } = forgetSystem(store, system);
      if (json === true) printJson({ store, system, rows });
      else {
        const tables = Object.entries(rows).map(([table, count]) => `${count} of ${table}`);
        printLine(`${store}: nothing is left of ${system} (${tables.join(', ')})`);
      }
    });
}
