/**
 * A program of its own, in which nothing goes on but a serial port: says as JSON how long each answer took to be heard,
 * in ms, by the package alone (`plain`) and by our wire (`ours`). A timer ends the idleness after `idleMs`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SerialPort } from 'serialport';
import { openPtyLine } from '../../../devices/links/pty.ts';
import { serialOpener } from '../../../devices/links/serial.ts';

const [idleMs = 0, times = 0] = process.argv.slice(2).map(Number);
const spec = { baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 } as const;
const folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-idle-'));
const line = openPtyLine({ linkPath: path.join(folder, 'port') });

export interface HeardAfter {
  readonly plain: readonly number[];
  readonly ours: readonly number[];
}

interface Way {
  ask(request: Buffer): Promise<void>;
  onAnswer(listener: () => void): void;
  close(): Promise<void>;
}

async function plain(): Promise<Way> {
  const port = new SerialPort({ ...spec, path: line.path });
  await new Promise((resolve) => port.once('open', resolve));
  let listener = (): void => undefined;
  port.on('data', () => {
    listener();
  });
  return {
    ask: async (request) =>
      new Promise((resolve) => {
        port.write(request);
        port.drain(() => {
          resolve();
        });
      }),
    onAnswer: (set) => (listener = set),
    close: async () =>
      new Promise((resolve) => {
        port.close(() => {
          resolve();
        });
      }),
  };
}

async function ours(): Promise<Way> {
  const wire = await serialOpener({ kind: 'serial', path: line.path, ...spec }).open();
  return {
    ask: async (request) => wire.write(request),
    onAnswer: (listener) => {
      wire.onBytes(listener);
    },
    close: async () => wire.close(),
  };
}

async function delaysOf(way: Way): Promise<number[]> {
  const took: number[] = [];
  for (let k = 0; k < times; k++) {
    const asked = new Promise<void>((resolve) => {
      line.wire.onBytes(() => {
        resolve();
      });
    });
    // Whoever listens has looked in vain before all of this: from then on it has to be told.
    await Promise.all([way.ask(Buffer.of(1, 2, 3)), asked]);
    for (let k = 0; k < 50; k++) await new Promise((resolve) => setImmediate(resolve));
    const since = performance.now();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => undefined, idleMs);
      way.onAnswer(() => {
        clearTimeout(timer);
        resolve();
      });
      void line.wire.write(Buffer.of(4, 5, 6));
    });
    took.push(Math.round(performance.now() - since));
  }
  await way.close();
  return took;
}

const said: HeardAfter = { plain: await delaysOf(await plain()), ours: await delaysOf(await ours()) };
await line.close();
rmSync(folder, { recursive: true });
process.stdout.write(`${JSON.stringify(said)}\n`);
