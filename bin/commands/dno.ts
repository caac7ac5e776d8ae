import type { Command } from 'commander';
import { blankConfiguration, blankSchedule } from '../../codecs/dno/messages.ts';
import type { Configuration, Schedule, Status } from '../../codecs/dno/messages.ts';
import { instant } from '../device-reference.ts';
import { printPages, streamOption } from '../dno-print.ts';
import { accepted, command, dnoSession, messageOf, withDnoOptions, withSigningOptions } from '../dno-session.ts';
import type { DnoOptions } from '../dno-session.ts';
import { UsageError, wholeNumberOption } from '../failure.ts';
import { printJson, printLine, printTable } from '../output.ts';
import { registerDeliveries } from './dno-deliveries.ts';
import { registerGroups } from './dno-groups.ts';

const collect = (value: string, former: string[]): string[] => [...former, ...value.split(',')];

export function registerDno(program: Command): void {
  const dno = program.command('dno').description("the DNO's side from a shell, against any implementation");
  withDnoOptions(dno.command('read-profile').description('read stored intervals'))
    .option('--from <time>', 'intervals that end after this: 2026-03-01T00:00Z')
    .option('--to <time>', 'and not later than this')
    .option('--quantity <name>', 'channels (repeatable; default: all that are recorded)', collect, [])
    .option('--interval <seconds>', 'length of the intervals (default: half-hours)')
    .option('--page-size <n>', 'intervals a page')
    .option('--csv', 'print CSV, a line an interval')
    .action(readProfile);
  withDnoOptions(dno.command('status').description('read how a system is')).action(readStatus);
  withSigningOptions(
    withDnoOptions(dno.command('configure').description('say what is measured, kept, let out and sent')),
  )
    .option('--recording <on|off>', 'measure, record and store half-hours')
    .option('--channel <name>', 'channels recorded (repeatable)', collect, [])
    .option('--extraction <yes|no>', 'whether stored data may be read')
    .option('--schedule <name>', 'a schedule of yours to set; alone: to end')
    .option('--start <time>', 'its first sending time: 2026-03-01T00:00Z')
    .option('--period <seconds>', 'how often it sends')
    .option('--interval <seconds>', 'length of the intervals it sends (default: half-hours)')
    .option('--end <time>', 'when it ends')
    .option('--stream <bulk|live>', 'what it is sent on', 'bulk')
    .option('--quantity <name>', 'channels it sends (repeatable; default: all that are recorded)', collect, [])
    .action(configure);
  registerDeliveries(dno);
  registerGroups(dno);
}

interface ProfileOptions extends DnoOptions {
  readonly from?: string;
  readonly to?: string;
  readonly quantity: string[];
  readonly interval?: string;
  readonly pageSize?: string;
  readonly csv?: boolean;
}

const longestInterval = 86_400;

const secondsOf = (option: string, text: string | undefined, most: number): number | undefined =>
  text === undefined ? undefined : wholeNumberOption(option, text, 1, most);
const timeOf = (option: string, text: string | undefined): number | undefined =>
  text === undefined ? undefined : instant(option, text);

async function readProfile(options: ProfileOptions): Promise<void> {
  const wish = {
    fromUtcS: timeOf('from', options.from),
    toUtcS: timeOf('to', options.to),
    quantities: options.quantity,
    pageSize: secondsOf('page-size', options.pageSize, 4464),
    intervalS: secondsOf('interval', options.interval, longestInterval),
  };
  await dnoSession(options, async ({ client, header }) => {
    const answers = (await client.call('ReadProfile', { header, ...wish })).map(messageOf);
    if (options.json === true) {
      printJson(answers);
      return;
    }
    const pages = accepted(answers).flatMap((body) => {
      if (body.kind === 'page') return [body.page];
      process.stderr.write(`no data found: ${body.noDataFound.detail}\n`);
      return [];
    });
    printPages(pages, options.csv === true);
  });
}

async function readStatus(options: DnoOptions): Promise<void> {
  await dnoSession(options, async ({ client, header }) => {
    const answers = accepted((await client.call('ReadStatus', { header })).map(messageOf));
    for (const { status } of answers) {
      if (options.json === true) printJson(status);
      else showStatus(status);
    }
  });
}

const timeText = (seconds: number | undefined): string =>
  seconds === undefined ? 'none' : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

function showStatus(status: Status): void {
  const { recording, configuration } = status;
  printTable(
    ['', status.systemId],
    [
      ['import MPAN', status.importMpan],
      ['export MPAN', status.exportMpan],
      ['recording', recording?.active === true ? 'on' : 'off'],
      ...(recording?.series ?? []).map(({ intervalS, recordsHeld, capacity, oldestEndUtcS, newestEndUtcS }) => [
        `intervals of ${intervalS} s`,
        `${recordsHeld} of ${capacity} held, ends ${timeText(oldestEndUtcS)} to ${timeText(newestEndUtcS)}`,
      ]),
      ['extraction permitted', configuration?.extractionPermitted === true ? 'yes' : 'no'],
      ['channels', (configuration?.channels ?? []).join(' ')],
      ...(configuration?.schedules ?? []).map((schedule) => [
        `schedule ${schedule.scheduleId}`,
        scheduleText(schedule),
      ]),
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
  const known = clock.offsetMs === undefined ? 'offset from UTC unknown' : `${clock.offsetMs} ms from UTC`;
  return `${new Date(clock.nowUtcMs).toISOString()}, ${known}`;
}

function scheduleText({ content, stream, intervalS, startUtcS, periodS, endUtcS }: Schedule): string {
  const what = intervalS === undefined ? content : `${content} of ${intervalS} s`;
  const until = endUtcS === undefined ? '' : ` until ${timeText(endUtcS)}`;
  return `${what} on ${stream} from ${timeText(startUtcS)} every ${periodS} s${until}`;
}

interface ConfigureOptions extends DnoOptions {
  readonly recording?: string;
  readonly channel: string[];
  readonly extraction?: string;
  readonly schedule?: string;
  readonly start?: string;
  readonly period?: string;
  readonly interval?: string;
  readonly end?: string;
  readonly stream: string;
  readonly quantity: string[];
}

function yesOrNo(option: string, text: string | undefined, yes: string, no: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (text !== yes && text !== no) throw new UsageError(`--${option} ${text}: expected ${yes} or ${no}`);
  return text === yes;
}

function schedulesOf(options: ConfigureOptions): Schedule[] {
  const { schedule: scheduleId, start, period, quantity } = options;
  if (scheduleId === undefined) return [];
  if (start === undefined && period === undefined) return [{ ...blankSchedule, scheduleId }];
  if (start === undefined || period === undefined)
    throw new UsageError('--schedule: expected --start and --period, or neither to end it');
  return [
    {
      ...{ scheduleId, active: true, content: 'profile', quantities: quantity },
      stream: streamOption(options.stream, ['bulk', 'live']),
      startUtcS: instant('start', start),
      periodS: wholeNumberOption('period', period, 1, 92 * 86_400),
      intervalS: secondsOf('interval', options.interval, longestInterval),
      endUtcS: timeOf('end', options.end),
    },
  ];
}

async function configure(options: ConfigureOptions): Promise<void> {
  const change: Configuration = {
    ...blankConfiguration,
    recording: yesOrNo('recording', options.recording, 'on', 'off'),
    channels: options.channel.length === 0 ? undefined : options.channel,
    extractionPermitted: yesOrNo('extraction', options.extraction, 'yes', 'no'),
    schedules: schedulesOf(options),
  };
  const { recording, channels, extractionPermitted, schedules } = change;
  if ([recording, channels, extractionPermitted, schedules[0]].every((each) => each === undefined))
    throw new UsageError('nothing to change: expected --recording, --channel, --extraction or --schedule');
  await dnoSession(options, async (session) => {
    for (const { applied } of accepted(await command(session, 'Configure', change))) {
      if (options.json === true) {
        printJson(applied);
        continue;
      }
      printLine(`recording ${applied.recording === true ? 'on' : 'off'}`);
      printLine(`extraction permitted ${applied.extractionPermitted === true ? 'yes' : 'no'}`);
      for (const channel of applied.channels ?? []) printLine(`  ${channel}`);
      for (const schedule of applied.schedules) printLine(`schedule ${schedule.scheduleId}: ${scheduleText(schedule)}`);
    }
  });
}
