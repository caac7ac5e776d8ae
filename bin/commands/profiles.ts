import type { Command } from 'commander';
import { FileProblemsError } from '../failure.ts';
import { printJson, printTable } from '../output.ts';

const collect = (value: string, former: string[]): string[] => [...former, value];

export function registerProfiles(program: Command): void {
  program
    .command('profiles')
    .description('list the meter models that can be attached')
    .option('--profiles <folder>', 'a folder with more profiles (repeatable)', collect, [])
    .option('--json', 'print them as JSON')
    .action(async (options: { profiles: string[]; json?: boolean }) => {
      const { loadProfiles, quantitiesOf } = await import('../../devices/registry/load-profiles.ts');
      const { profiles, problems } = loadProfiles(options.profiles);
      if (problems.length > 0) throw new FileProblemsError(problems);
      const all = [...profiles.values()].sort((a, b) => a.name.localeCompare(b.name));
      if (options.json === true) {
        printJson(all);
        return;
      }
      printTable(
        ['Profile', 'Meter', 'Protocol', 'Phases', 'Quantities'],
        all.map((profile) => [
          profile.name,
          `${profile.maker} ${profile.model}`,
          profile.protocol,
          profile.phases,
          quantitiesOf(profile).length,
        ]),
      );
    });
}
