/** Reads of 80 registers on one paced serial line: how near each client comes to what the line can carry, and by what right. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RtuLine } from '../devices/modbus/rtu-line.ts';
import { SystemClock } from '../devices/clock/system-clock.ts';
import { frameGap } from '../devices/virtual/serial-line.ts';
import { serialOpener } from '../devices/links/serial.ts';
import { compilePeer } from '../test/support/peers.ts';
import { plainRtu } from '../test/support/register-reader.ts';
import { readPlainly, readWithLibmodbus, readWithMbpoll, readWithOurs, registers } from './clients.ts';
import { startMeters } from './metering-process.ts';
import type { LineCount } from './meters.ts';
import { median } from './table.ts';
import type { Section } from './table.ts';

const rates = [
  { baudRate: 9600, reads: 16 },
  { baudRate: 115_200, reads: 150 },
] as const;
/** Odd, so that the median is a round that was run. The clients take turns: what else the machine does meets all alike. */
const rounds = 5;
const quietMs = 400;

/** Reads a second that the line can carry: characters of ten bits and two gaps (request 8, answer 5 + 2 a register). */
function boundOf(baudRate: number): number {
  return 1000 / (((8 + 5 + 2 * registers) * 10_000) / baudRate + 2 * frameGap(baudRate));
}

async function withOurs(device: string, baudRate: number, reads: number): Promise<void> {
  const spec = { kind: 'serial', path: device, baudRate, dataBits: 8, parity: 'none', stopBits: 1 } as const;
  const line = new RtuLine({ opener: serialOpener(spec), clock: new SystemClock(), baudRate });
  try {
    await readWithOurs(line, reads, 1);
  } finally {
    await line.close();
  }
}

async function withModbusSerial(device: string, baudRate: number, reads: number): Promise<void> {
  const reader = await plainRtu(device, 1000, baudRate);
  try {
    await readPlainly(reader, reads, 1);
  } finally {
    await reader.close();
  }
}

export async function serialLine(): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-bench-'));
  const libmodbus = path.join(folder, 'libmodbus-client');
  await compilePeer('libmodbus-client.c', libmodbus);
  const clients: Readonly<Record<string, (device: string, baudRate: number, reads: number) => Promise<unknown>>> = {
    ours: withOurs,
    libmodbus: async (device, baudRate, reads) => readWithLibmodbus(libmodbus, `rtu:${device}:${baudRate}`, reads),
    'modbus-serial used plainly': withModbusSerial,
    mbpoll: readWithMbpoll,
  };
  const rows: string[][] = [];
  for (const { baudRate, reads } of rates) {
    const meters = await startMeters(folder, baudRate);
    try {
      const counts = new Map(Object.keys(clients).map((client): [string, LineCount[]] => [client, []]));
      for (let round = 0; round < rounds; round++)
        for (const [client, read] of Object.entries(clients)) {
          // Whoever was before may have left a request on the line.
          await sleep(quietMs);
          await meters.count();
          await read(meters.device, baudRate, reads);
          counts.get(client)?.push(await meters.count());
        }
      const bound = boundOf(baudRate);
      for (const [client, seen] of counts) {
        const perSecond = median(seen.map(({ requests, milliseconds }) => ((requests - 1) * 1000) / milliseconds));
        const violations = seen.reduce((sum, { gapViolations }) => sum + gapViolations, 0);
        const requests = seen.reduce((sum, each) => sum + each.requests, 0);
        if (client === 'ours' && violations > 0) throw new Error(`ours broke ${violations} gaps at ${baudRate} Bd`);
        const share = `${((100 * perSecond) / bound).toFixed(1)} %`;
        rows.push([`${baudRate} Bd`, client, perSecond.toFixed(2), share, `${violations} of ${requests}`]);
      }
    } finally {
      await meters.stop();
    }
  }
  await rm(folder, { recursive: true });
  const bounds = rates.map(({ baudRate }) => `${boundOf(baudRate).toFixed(2)} at ${baudRate} Bd`).join(', ');
  return {
    title: `Reads of ${registers} registers on one serial line`,
    note:
      `One virtual line, paced in a process of its own; rates are as the line saw them, the median of ${rounds} rounds in ` +
      `which the clients take turns. The bound (reads/s: ${bounds}) counts characters of ten bits and both gaps of 3.5 ` +
      'characters: above 100 % is only who does not wait for the gap. mbpoll pauses 11 ms at least between two reads.',
    columns: ['line', 'client', 'reads/s', 'of the bound', 'gaps not kept'],
    rows,
  };
}
