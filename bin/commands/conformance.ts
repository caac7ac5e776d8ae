import type { Command } from 'commander';
import { UsageError, exitCodes } from '../failure.ts';
import { printJson, printLine, printTable } from '../output.ts';

interface Options {
  readonly suite: string;
  readonly bench?: string;
  readonly only: string[];
  readonly out: string;
  readonly certify?: boolean;
  readonly known?: string;
  readonly resume?: boolean;
  readonly allowSwitching?: boolean;
  readonly pseudonymise?: boolean;
  readonly list?: boolean;
  readonly json?: boolean;
}

const collect = (value: string, former: string[]): string[] => [...former, ...value.split(',')];

export function registerConformance(program: Command): void {
  program
    .command('conformance')
    .description('run the use cases against an implementation and write the reports')
    .option('--suite <name>', 'which suite', 'use-cases')
    .option('--bench <file>', 'bench file: what is attached, or real-time (default: the virtual bench)')
    .option(
      '--only <id>',
      'cases by id or what it begins with (UC01.S2.B, DNO.Resend), or requirements: all that are no flow (repeatable)',
      collect,
      [],
    )
    .option('--out <folder>', 'where the reports go', 'meterbridge-report')
    .option('--certify', 'every case, those of requirements too; nothing excused, the specification as released')
    .option('--known <file>', 'known failures, each with owner, reason and expiry')
    .option('--resume', 'take up an interrupted run in --out')
    .option('--allow-switching', 'let a bench with real hardware switch supply and load')
    .option('--pseudonymise', 'put pseudonyms in the place of MPANs')
    .option('--list', 'list the cases and run nothing')
    .option('--json', 'print results.json')
    .addHelpText(
      'after',
      '\nExit codes: 0 conforms, 1 does not, 2 inconclusive, incomplete or nothing applicable, 3 the tester failed, 4 wrong usage',
    )
    .action(conformance);
}

async function conformance(options: Options): Promise<void> {
  if (options.suite !== 'use-cases')
    throw new UsageError(`--suite ${options.suite}: there is no such suite; expected use-cases`);
  const { runSuite, selectCases } = await import('../../conformance/suite.ts');
  const { exitCodeOf } = await import('../../conformance/engine/verdict.ts');
  const { allExcused } = await import('../../conformance/engine/known-failures.ts');
  const { realTimeBench, virtualBench } = await import('../../conformance/benches/bench.ts');
  const { softwareVersion } = await import('../../gateway/runtime/version.ts');

  if (options.list === true) {
    const { loadSpecification } = await import('../../conformance/engine/spec.ts');
    const cases = selectCases(loadSpecification(), options.only);
    const rows = cases.map(({ id, title, steps }) => [
      id,
      title,
      steps.reduce((sum, { checks }) => sum + checks.length, 0),
    ]);
    if (options.json === true) printJson(rows.map(([id, title, checks]) => ({ id, title, checks })));
    else printTable(['Case', 'Flow', 'Checks'], rows);
    return;
  }

  const quiet = options.json === true;
  const say = (line: string): void => {
    if (!quiet) printLine(line);
  };
  const results = await runSuite({
    bench: options.bench === 'real-time' ? realTimeBench : (options.bench ?? virtualBench),
    only: options.only,
    out: options.out,
    toolVersion: softwareVersion,
    certify: options.certify === true,
    resume: options.resume === true,
    allowSwitching: options.allowSwitching === true,
    pseudonymise: options.pseudonymise === true,
    ...(options.known !== undefined && { known: options.known }),
    onStart: ({ maker, model, firmware }, cases) => {
      say(`${maker} ${model} ${firmware}: ${cases.length} ${cases.length === 1 ? 'case' : 'cases'}\n`);
    },
    onCase: (result) => {
      for (const { id, verdict, observed } of result.checks)
        say(`  ${verdict.padEnd(14)} ${id.padEnd(17)} ${observed}`);
      say(`${result.verdict.toUpperCase().padEnd(16)} ${result.id} ${result.title}\n`);
    },
    onAdapterLog: (line) => process.stderr.write(`adapter: ${line}\n`),
  });
  if (quiet) printJson(results);
  else {
    printTable(
      ['Case', 'Verdict', 'Checks', 'Reason'],
      results.cases.map(({ id, verdict, checks, reason }) => [
        id,
        verdict,
        `${checks.filter((check) => check.verdict === 'pass').length}/${checks.length}`,
        reason,
      ]),
    );
    printLine();
    printLine(`${results.verdict} in ${results.seconds} s; the report is ${options.out}/report.html`);
  }
  const shown = new Set(results.cases.map(({ id }) => id));
  for (const { id, reason } of results.exclusions) if (!shown.has(id)) say(`left out: ${id}: ${reason}`);
  for (const { check, state, owner, reason, expires } of results.known)
    say(`known failure ${check} is ${state}: ${reason} (${owner}, until ${expires})`);
  const stale = results.known.some(({ state }) => state !== 'failing');
  const verdict = exitCodeOf(results.cases);
  process.exitCode = allExcused(results.known, results.cases)
    ? exitCodes.ok
    : stale
      ? Math.max(verdict, exitCodes.failed)
      : verdict;
}
