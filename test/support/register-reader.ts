/** Reads of registers, whoever does them: the package used plainly, or our line owner. */
import ModbusRTU from 'modbus-serial';
import type { SerialPort } from 'serialport';
import type { ModbusLine } from '../../devices/modbus/modbus-line.ts';
import { RtuLine } from '../../devices/modbus/rtu-line.ts';
import { TcpLine } from '../../devices/modbus/tcp-line.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import { goOnWhenPolled } from '../../devices/links/serial-poller.ts';
import { serialOpener } from '../../devices/links/serial.ts';
import type { ListPorts } from '../../devices/links/serial-ports.ts';
import { tcpOpener } from '../../devices/links/tcp.ts';
import { turns } from './field-case.ts';
import { readOf } from './virtual-line.ts';

export interface RegisterReader {
  /** The words of input registers. */
  read(unit: number, address: number, count: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

type Client = InstanceType<(typeof ModbusRTU)['default']>;
const Plain = ModbusRTU as unknown as new () => Client;

/** modbus-serial as its documentation shows it. `timeoutMs` undefined = its default, none. */
async function plain(
  connect: (client: Client) => Promise<void>,
  timeoutMs: number | undefined,
): Promise<RegisterReader> {
  const client = new Plain();
  await connect(client);
  client.on('error', () => undefined);
  if (timeoutMs !== undefined) client.setTimeout(timeoutMs);
  return {
    read: async (unit, address, count) => {
      client.setID(unit);
      return (await client.readInputRegisters(address, count)).data;
    },
    close: async () => {
      // It does not always say that it has closed.
      client.close(() => undefined);
      await turns();
    },
  };
}

/** What it does not tell of itself: its port, which is one of the package we use too. */
interface WithPort {
  readonly _port: { readonly _client: SerialPort };
}

export const plainRtu = async (path: string, timeoutMs?: number, baudRate = 9600): Promise<RegisterReader> =>
  plain(async (client) => {
    await client.connectRTUBuffered(path, { baudRate });
    // As it is on a Node where the port itself is not late: what is looked at here is how it is used.
    goOnWhenPolled((client as unknown as WithPort)._port._client);
  }, timeoutMs);

export const plainTcp = async (port: number, timeoutMs?: number): Promise<RegisterReader> =>
  plain(async (client) => client.connectTCP('127.0.0.1', { port }), timeoutMs);

function onLine(line: ModbusLine, answerWithin: number, window: number): RegisterReader {
  return {
    read: async (unit, address, count) => {
      const answer = await line.ask(readOf(unit, address, count, { answerWithin, window, priority: 'interactive' }));
      if (answer.kind !== 'registers') throw new Error(`a read was answered with ${answer.kind}`);
      const view = new DataView(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength);
      return Array.from({ length: count }, (_unused, k) => view.getUint16(2 * k));
    },
    close: async () => line.close(),
  };
}

export function ourRtu(path: string, answerWithin = 100, listPorts?: ListPorts): RegisterReader {
  const spec = { kind: 'serial', path, baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 } as const;
  const opener = serialOpener(spec, { listPorts });
  return onLine(new RtuLine({ opener, clock: new SystemClock(), baudRate: 9600 }), answerWithin, 1);
}

export function ourTcp(port: number, options: { answerWithin?: number; window?: number } = {}): RegisterReader {
  const opener = tcpOpener({ kind: 'tcp', host: '127.0.0.1', port });
  const { answerWithin = 2000, window = 1 } = options;
  return onLine(new TcpLine({ opener, clock: new SystemClock() }), answerWithin, window);
}
