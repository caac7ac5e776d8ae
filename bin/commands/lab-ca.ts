import type { Command } from 'commander';
import { printJson, printLine } from '../output.ts';

const collect = (value: string, former: string[]): string[] => [...former, value];

export function registerLabCa(program: Command): void {
  program
    .command('lab-ca')
    .description('make a lab certificate authority, with certificates for a gateway and for DNOs')
    .argument('<folder>', 'where the PEM files go; nothing that is there is overwritten')
    .option('--host <name>', 'another name or address of the gateway (repeatable)', collect, [])
    .option('--party <name>', 'a party that gets a client certificate (repeatable; default dno.example)', collect, [])
    .option('--json', 'print the files as JSON')
    .action(async (folder: string, options: { host: string[]; party: string[]; json?: boolean }) => {
      const { createLabAuthority } = await import('../../gateway/northbound/lab-ca/lab-ca.ts');
      const { SystemClock } = await import('../../devices/clock/system-clock.ts');
      const { files } = await createLabAuthority(folder, {
        clock: new SystemClock(),
        hosts: options.host,
        ...(options.party.length > 0 && { parties: options.party }),
      });
      if (options.json === true) printJson({ files });
      else for (const file of files) printLine(file);
    });
}
