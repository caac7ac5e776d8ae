/** What the machine's time service says of the clock: chrony, or systemd-timesyncd. Undefined = nobody here says. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { EpochMilliseconds, Milliseconds } from '../../devices/ports.ts';

export interface ClockReport {
  readonly service: string;
  readonly synchronised: boolean;
  /** The clock less UTC when the service last measured it: positive = it is fast. Undefined = not measured. */
  readonly offset: Milliseconds | undefined;
  readonly lastSync: EpochMilliseconds | undefined;
}

/** Never rejects. */
export type TimeService = () => Promise<ClockReport | undefined>;

interface Service {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** A file that the service touches whenever it has set the clock. */
  readonly touched?: string;
  readonly read: (answer: ReadonlyMap<string, string>) => Omit<ClockReport, 'service'>;
}

const unsynchronised = { synchronised: false, offset: undefined, lastSync: undefined } as const;
const unitsMs: Readonly<Record<string, number>> = { us: 1e-3, ms: 1, s: 1e3, min: 6e4, h: 36e5, d: 864e5 };

/** Those with the better answer first. */
export const timeServices: readonly Service[] = [
  {
    name: 'chrony',
    command: ['chronyc', '-n', 'tracking'],
    read: (answer) => {
      const [, seconds, direction] =
        /^([\d.]+) seconds (slow|fast) of NTP time$/.exec(answer.get('System time') ?? '') ?? [];
      const leap = answer.get('Leap status');
      if (seconds === undefined || leap === undefined || leap === 'Not synchronised') return unsynchronised;
      const lastSync = Date.parse(`${answer.get('Ref time (UTC)') ?? ''} UTC`);
      return {
        synchronised: true,
        offset: Number(seconds) * (direction === 'fast' ? 1000 : -1000),
        lastSync: Number.isNaN(lastSync) ? undefined : lastSync,
      };
    },
  },
  {
    name: 'systemd-timesyncd',
    command: ['timedatectl', 'timesync-status'],
    touched: '/run/systemd/timesync/synchronized',
    read: (answer) => {
      const serverAhead = durationMs(answer.get('Offset'));
      if (serverAhead === undefined || answer.get('Packet count') === '0') return unsynchronised;
      // It tells how far the server is ahead of the clock; minus nothing is nothing.
      return { synchronised: true, offset: 0 - serverAhead, lastSync: undefined };
    },
  },
];

/** `+316us`, `-1min 4s`: undefined where it is no duration. */
function durationMs(text: string | undefined): Milliseconds | undefined {
  const [, sign, parts] = /^([+-]?)((?:[\d.]+(?:us|ms|s|min|h|d) ?)+)$/.exec(text ?? '') ?? [];
  if (parts === undefined) return undefined;
  const total = [...parts.matchAll(/([\d.]+)([a-z]+)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (unitsMs[unit ?? ''] ?? Number.NaN),
    0,
  );
  return sign === '-' ? -total : total;
}

/** Lines of `name : content`, as both services write them. */
export function reportOf(service: Service, answer: string): ClockReport {
  const fields = answer
    .split('\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    })
    .filter(([name]) => name !== '');
  return { service: service.name, ...service.read(new Map(fields)) };
}

const run = promisify(execFile);
const answerWithinMs = 5000;

/** Asks the services of this machine in turn; the first that answers counts. `search`: the PATH to find them on. */
export function machineTimeService(search = process.env['PATH']): TimeService {
  return async () => {
    for (const service of timeServices) {
      const [program, ...args] = service.command;
      try {
        const env = { LC_ALL: 'C', ...(search !== undefined && { PATH: search }) };
        const { stdout } = await run(program, args, { timeout: answerWithinMs, env });
        const report = reportOf(service, stdout);
        return { ...report, lastSync: report.lastSync ?? (await touchedAt(service.touched)) };
      } catch {
        // Not installed, or not running: the next one.
      }
    }
    return undefined;
  };
}

async function touchedAt(file: string | undefined): Promise<EpochMilliseconds | undefined> {
  if (file === undefined) return undefined;
  return stat(file).then(
    ({ mtimeMs }) => Math.floor(mtimeMs),
    () => undefined,
  );
}
