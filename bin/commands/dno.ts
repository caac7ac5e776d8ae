import type { Command } from 'commander';
import { blankConfiguration } from '../../codecs/dno/messages.ts';
import type { Configuration, ProfilePage, ReadProfileResponse, Status } from '../../codecs/dno/messages.ts';
import { instant } from '../device-reference.ts';
import {
  RefusedError,
  accepted,
  command,
  dnoSession,
  messageOf,
  withDnoOptions,
  withSigningOptions,
} from '../dno-session.ts';
import type { DnoOptions } from '../dno-session.ts';
import { UsageError, wholeNumberOption } from '../failure.ts';
import { printCsv, printJson, printLine, printTable } from '../output.ts';

const collect = (value: string, former: string[]): string[] => [...former, ...value.split(',')];

export function registerDno(program: Command): void {
  const dno = program.command('dno').description("the DNO's side from a shell, against any implementation");
  withDnoOptions(dno.command('read-profile').description('read stored half-hours'))
    .option('--from <time>', 'half-hours that end after this: 2026-03-01T00:00Z')
    .option('--to <time>', 'and not later than this')
    .option('--quantity <name>', 'channels (repeatable; default: all that are recorded)', collect, [])
    .option('--page-size <n>', 'half-hours a page', '0')
    .option('--csv', 'print CSV, a line a half-hour')
    .action(readProfile);
  withDnoOptions(dno.command('status').description('read how a system is')).action(readStatus);
  withSigningOptions(withDnoOptions(dno.command('configure').description('say what is measured, kept and let out')))
    .option('--recording <on|off>', 'measure, record and store half-hours')
    .option('--channel <name>', 'channels recorded (repeatable)', collect, [])
    .option('--extraction <yes|no>', 'whether stored data may be read')
    .action(configure);
}

interface ProfileOptions extends DnoOptions {
  readonly from?: string;
  readonly to?: string;
  readonly quantity: string[];
  readonly pageSize: string;
  readonly csv?: boolean;
}

async function readProfile(options: ProfileOptions): Promise<void> {
  const wish = {
    fromUtcS: options.from === undefined ? 0 : instant('from', options.from),
    toUtcS: options.to === undefined ? 0 : instant('to', options.to),
    quantities: options.quantity,
    pageSize: wholeNumberOption('page-size', options.pageSize, 0, 4464),
  };
  await dnoSession(options, async ({ client, header }) => {
    const answers = (await client.call('ReadProfile', { header, ...wish })).map(messageOf);
    if (options.json === true) {
      printJson(answers);
      return;
    }
    const rows = answers.flatMap(rowsOf);
    const quantities = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
    const heading = ['system', 'end', ...quantities.flatMap((name) => [name, 'quality'])];
    const table = rows.map(({ systemId, end, cells }) => [
      systemId,
      end,
      ...quantities.flatMap((name) => cells.get(name) ?? ['', '']),
    ]);
    if (options.csv === true) printCsv(heading, table);
    else if (table.length > 0) printTable(heading, table);
  });
}

interface Row {
  readonly systemId: string;
  readonly end: string;
  /** Amount and quality by channel. */
  readonly cells: ReadonlyMap<string, readonly [string, string]>;
}

function rowsOf({ body }: ReadProfileResponse): Row[] {
  switch (body?.kind) {
    case 'page':
      return Array.from({ length: body.page.recordCount }, (_unused, k) => rowOf(body.page, k));
    case 'no-data-found':
      process.stderr.write(`no data found: ${body.noDataFound.detail}\n`);
      return [];
    case 'rejection':
      throw new RefusedError(body.rejection);
    case undefined:
      throw new Error('an answer without a body');
  }
}

function rowOf(page: ProfilePage, k: number): Row {
  const end = new Date((page.startUtcS + (k + 1) * page.intervalS) * 1000).toISOString();
  const cells = page.columns.map(({ quantity, values, scale, qualities, reasons }) => {
    const quality = qualities[k] ?? 'unspecified';
    const amount = quality === 'not-available' ? '' : ((values[k] ?? 0) * 10 ** scale).toFixed(Math.max(0, -scale));
    const reason = reasons[k] ?? 'none';
    return [quantity, [amount, reason === 'none' ? quality : `${quality}/${reason}`]] as const;
  });
  return { systemId: page.systemId, end: end.replace('.000Z', 'Z'), cells: new Map(cells) };
}

async function readStatus(options: DnoOptions): Promise<void> {
  await dnoSession(options, async ({ client, header }) => {
    const status = accepted(await client.call('ReadStatus', { header }), 'status');
    if (options.json === true) printJson(status);
    else showStatus(status);
  });
}

function showStatus(status: Status): void {
  const { recording, configuration } = status;
  const time = (seconds: number): string => (seconds === 0 ? 'none' : new Date(seconds * 1000).toISOString());
  printTable(
    ['', status.systemId],
    [
      ['import MPAN', status.importMpan],
      ['export MPAN', status.exportMpan],
      ['recording', recording?.active === true ? 'on' : 'off'],
      ['half-hours held', `${recording?.recordsHeld ?? 0} of ${recording?.capacity ?? 0}`],
      ['oldest end', time(recording?.oldestEndUtcS ?? 0)],
      ['newest end', time(recording?.newestEndUtcS ?? 0)],
      ['extraction permitted', configuration?.extractionPermitted === true ? 'yes' : 'no'],
      ['channels', (configuration?.channels ?? []).join(' ')],
      ['clock', clockText(status.clock)],
      ['software', status.softwareVersion],
      ['alarms', status.alarms.join(' ') || 'none'],
    ],
  );
  printLine();
  printTable(
    ['Device', 'Role', 'Maker and model', 'Phase', 'Health'],
    status.devices.map(({ deviceId, role, maker, model, phase, health }) => [
      deviceId,
      role,
      `${maker} ${model}`,
      phase,
      health,
    ]),
  );
}

/** Time of the system, and what it knows of how right that is. */
function clockText(clock: Status['clock']): string {
  if (clock === undefined) return 'not told';
  const known = clock.offsetKnown ? `${clock.offsetMs} ms from UTC` : 'offset from UTC unknown';
  return `${new Date(clock.nowUtcMs).toISOString()}, ${known}`;
}

interface ConfigureOptions extends DnoOptions {
  readonly recording?: string;
  readonly channel: string[];
  readonly extraction?: string;
}

function yesOrNo(option: string, text: string | undefined, yes: string, no: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (text !== yes && text !== no) throw new UsageError(`--${option} ${text}: expected ${yes} or ${no}`);
  return text === yes;
}

async function configure(options: ConfigureOptions): Promise<void> {
  const change: Configuration = {
    ...blankConfiguration,
    recording: yesOrNo('recording', options.recording, 'on', 'off'),
    channels: options.channel.length === 0 ? undefined : options.channel,
    extractionPermitted: yesOrNo('extraction', options.extraction, 'yes', 'no'),
  };
  if (options.recording === undefined && options.channel.length === 0 && options.extraction === undefined)
    throw new UsageError('nothing to change: expected --recording, --channel or --extraction');
  await dnoSession(options, async ({ client, header }) => {
    const applied = accepted(await command({ options, client, header }, 'Configure', change), 'applied');
    if (options.json === true) printJson(applied);
    else {
      printLine(`recording ${applied.recording === true ? 'on' : 'off'}`);
      printLine(`extraction permitted ${applied.extractionPermitted === true ? 'yes' : 'no'}`);
      for (const channel of applied.channels ?? []) printLine(`  ${channel}`);
    }
  });
}
