import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import { UsageError, exitCodes } from '../failure.ts';
import { printJson, printLine } from '../output.ts';

const collect = (value: string, former: string[]): string[] => [...former, value];

/** What a file is, told by the keys only that kind has. */
const kinds = [
  { kind: 'profile', has: /^protocol:/m },
  { kind: 'golden frames', has: /^frames:/m },
  { kind: 'gateway configuration', has: /^northbound:/m },
  { kind: 'bench', has: /^adapter:/m },
  { kind: 'virtual lines', has: /^lines:/m },
  { kind: 'use case', has: /^scenarios:/m },
  { kind: 'pre-shared keys', has: /^preSharedKeys:/m },
] as const;
type Kind = (typeof kinds)[number]['kind'];

export function registerValidate(program: Command): void {
  program
    .command('validate')
    .description('check files a person writes: profiles, configurations, benches, virtual lines, use cases, keys')
    .argument('<files...>')
    .option('--profiles <folder>', 'a folder with more profiles a configuration may name (repeatable)', collect, [])
    .option('--json', 'print the findings as JSON')
    .action(async (files: string[], options: { profiles: string[]; json?: boolean }) => {
      const findings: FileProblem[] = [];
      for (const file of files) {
        const problems = await check(file, options.profiles);
        findings.push(...problems);
        if (options.json === true) continue;
        if (problems.length === 0) printLine(`${file}: ok`);
        else for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
      }
      if (options.json === true) printJson({ files: files.length, findings });
      if (findings.length > 0) process.exitCode = exitCodes.failed;
    });
}

async function check(file: string, profileFolders: readonly string[]): Promise<readonly FileProblem[]> {
  const text = readFileSync(file, 'utf8');
  const kind: Kind | undefined = kinds.find(({ has }) => has.test(text))?.kind;
  switch (kind) {
    case 'profile': {
      const { loadProfile } = await import('../../devices/registry/load-profiles.ts');
      return problemsOf(loadProfile(file));
    }
    case 'golden frames': {
      const { loadProfile } = await import('../../devices/registry/load-profiles.ts');
      return problemsOf(loadProfile(file.replace(/\.golden\.yaml$/, '.yaml')));
    }
    case 'gateway configuration': {
      const { readGatewayConfig } = await import('../../gateway/runtime/config.ts');
      const { loadProfiles } = await import('../../devices/registry/load-profiles.ts');
      const profileNames = [...loadProfiles(profileFolders).profiles.keys()];
      return problemsOf(readGatewayConfig(file, { profileNames }));
    }
    case 'bench': {
      const { BenchError, loadBench } = await import('../../conformance/benches/bench.ts');
      try {
        loadBench(file);
        return [];
      } catch (error) {
        if (error instanceof BenchError) return error.problems;
        throw error;
      }
    }
    case 'virtual lines': {
      const { parseVirtualLines } = await import('../../devices/virtual/lines-file.ts');
      return problemsOf(parseVirtualLines(text, file));
    }
    case 'use case': {
      const { checkSpec } = await import('../../conformance/engine/spec-file.ts');
      const parsed = checkSpec({ file, text }, 'use-case.schema.json');
      return 'problems' in parsed ? parsed.problems : [];
    }
    case 'pre-shared keys': {
      const { readKeysFile } = await import('../../gateway/runtime/pre-shared-keys.ts');
      return problemsOf(readKeysFile(file));
    }
    case undefined:
      throw new UsageError(
        `${file}: not a file meterbridge knows; expected a ${kinds.map((each) => each.kind).join(', ')}`,
      );
  }
}

function problemsOf(
  outcome: { readonly ok: true } | { readonly ok: false; readonly problems: readonly FileProblem[] },
): readonly FileProblem[] {
  return outcome.ok ? [] : outcome.problems;
}
