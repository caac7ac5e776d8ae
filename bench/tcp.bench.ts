/** Reads of 80 registers over Modbus TCP: all clients against a virtual meter, then against a server in C. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TcpLine } from '../devices/modbus/tcp-line.ts';
import { SystemClock } from '../devices/clock/system-clock.ts';
import { tcpOpener } from '../devices/links/tcp.ts';
import { startChild } from '../test/support/child.ts';
import { compilePeer, python, run } from '../test/support/peers.ts';
import { plainTcp } from '../test/support/register-reader.ts';
import { readBarely, readPlainly, readWithLibmodbus, readWithOurs, registers } from './clients.ts';
import { startMeters } from './metering-process.ts';
import { median } from './table.ts';
import type { Section } from './table.ts';

const reads = 4000;
const rounds = 15;
const window = 16;
const base = 'libmodbus, one at a time';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Seconds for `work`. */
async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function withOurs(port: number, inFlight: number): Promise<number> {
  const opener = tcpOpener({ kind: 'tcp', host: '127.0.0.1', port });
  const line = new TcpLine({ opener, clock: new SystemClock() });
  try {
    await readWithOurs(line, 1, inFlight);
    return await timed(async () => readWithOurs(line, reads, inFlight));
  } finally {
    await line.close();
  }
}

async function withModbusSerial(port: number, inFlight: number): Promise<number> {
  const reader = await plainTcp(port, 1000);
  try {
    return await timed(async () => readPlainly(reader, reads, inFlight));
  } finally {
    await reader.close();
  }
}

async function withPymodbus(port: number): Promise<number> {
  const script = new URL('../test/peers/pymodbus_tcp_client.py', import.meta.url).pathname;
  const { stdout } = await run(python, [script, `${port}`, `${registers}`, `${reads}`]);
  const [good, seconds] = stdout.trim().split(' ').map(Number);
  if (good !== reads) throw new Error(`pymodbus got ${good ?? 0} of ${reads} answers`);
  return seconds ?? Number.NaN;
}

export async function modbusTcp(): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-bench-'));
  const libmodbus = path.join(folder, 'libmodbus-client');
  const program = path.join(folder, 'libmodbus-server');
  await compilePeer('libmodbus-client.c', libmodbus);
  await compilePeer('libmodbus-tcp-server.c', program);
  const fastPort = await freePort();
  const meters = await startMeters(folder, 9600);
  const server = await startChild(program, [`${fastPort}`]);
  const clients: Readonly<Record<string, (port: number) => Promise<number>>> = {
    [base]: async (port) => readWithLibmodbus(libmodbus, `tcp:127.0.0.1:${port}`, reads),
    'ours, one at a time': async (port) => withOurs(port, 1),
    'modbus-serial used plainly, one at a time': async (port) => withModbusSerial(port, 1),
    'pymodbus, one at a time': withPymodbus,
    'a bare socket, one at a time': async (port) => timed(async () => readBarely(port, reads, 1)),
    [`ours, ${window} in flight`]: async (port) => withOurs(port, window),
    [`modbus-serial used plainly, ${window} in flight`]: async (port) => withModbusSerial(port, window),
    [`a bare socket, ${window} in flight`]: async (port) => timed(async () => readBarely(port, reads, window)),
  };
  try {
    const rows: string[][] = [];
    for (const [name, port] of Object.entries({ 'virtual meter': meters.port, 'libmodbus in C': fastPort })) {
      const rates = new Map(Object.keys(clients).map((client): [string, number[]] => [client, []]));
      // The first round does not count: what runs for months is compiled by then.
      for (let round = 0; round <= rounds; round++)
        for (const [client, read] of Object.entries(clients)) {
          const rate = reads / (await read(port));
          if (round > 0) rates.get(client)?.push(rate);
        }
      const yardstick = rates.get(base) ?? [];
      for (const [client, each] of rates) {
        // Of each round by itself: the machine's own speed changes within minutes.
        const ratios = each.map((rate, round) => rate / (yardstick[round] ?? Number.NaN));
        rows.push([name, client, `${Math.round(median(each))}`, median(ratios).toFixed(2)]);
      }
    }
    return {
      title: `Reads of ${registers} registers over Modbus TCP`,
      note:
        `On loopback, the server in a process of its own; the medians of ${rounds} rounds of ${reads} reads in which the ` +
        'clients take turns, and of the ratio within a round; one round before them does not count. The bare socket only ' +
        'counts bytes and sleeps until they come; ours stays awake for a moment where answers come at once. Where 16 in flight are no multiple of one for anybody, the server sets the limit.',
      columns: ['server', 'client', 'reads/s', 'times libmodbus one at a time'],
      rows,
    };
  } finally {
    await server.stop();
    await meters.stop();
    await rm(folder, { recursive: true });
  }
}
