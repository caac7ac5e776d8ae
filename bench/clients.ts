/** Who reads in the benchmarks: 80 input registers of unit 1, again and again; each throws where an answer is wrong. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { ModbusLine } from '../devices/modbus/modbus-line.ts';
import { run } from '../test/support/peers.ts';
import type { RegisterReader } from '../test/support/register-reader.ts';
import { readOf } from '../test/support/virtual-line.ts';

export const registers = 80;

/** `inFlight` readers share the reads of one line. */
export async function readWithOurs(line: ModbusLine, reads: number, inFlight: number): Promise<void> {
  let left = reads;
  const request = readOf(1, 0, registers, { window: inFlight, answerWithin: 1000 });
  const reader = async (): Promise<void> => {
    while (left-- > 0) {
      const answer = await line.ask(request);
      if (answer.kind !== 'registers' || answer.bytes.length !== 2 * registers) throw new Error('a wrong answer');
    }
  };
  await Promise.all(Array.from({ length: inFlight }, reader));
}

export async function readPlainly(reader: RegisterReader, reads: number, inFlight: number): Promise<void> {
  let left = reads;
  const one = async (): Promise<void> => {
    while (left-- > 0) if ((await reader.read(1, 0, registers)).length !== registers) throw new Error('a wrong answer');
  };
  await Promise.all(Array.from({ length: inFlight }, one));
}

/** A socket alone: counts the bytes of the answers and looks at none. */
export async function readBarely(port: number, reads: number, inFlight: number): Promise<void> {
  const request = Buffer.from('000100000006010400000000', 'hex');
  request.writeUInt16BE(registers, 10);
  const answerBytes = 9 + 2 * registers;
  let asked = 0;
  let bytesCame = 0;
  const ask = (): void => {
    const now = Math.min(inFlight - (asked - Math.floor(bytesCame / answerBytes)), reads - asked);
    asked += now;
    if (now > 0) socket.write(Buffer.concat(Array.from({ length: now }, () => request)));
  };
  const came = (count: number): boolean => {
    bytesCame += count;
    if (bytesCame < reads * answerBytes) ask();
    else socket.destroy();
    return true;
  };
  const onread = { buffer: Buffer.alloc(16_384), callback: came };
  const socket = connect({ host: '127.0.0.1', port, noDelay: true, onread }, ask);
  await once(socket, 'close');
  if (bytesCame !== reads * answerBytes) throw new Error(`${bytesCame} bytes came for ${reads} reads`);
}

/** `client` is test/peers/libmodbus-client.c, compiled. Gives the seconds it says it took. */
export async function readWithLibmodbus(client: string, where: string, reads: number): Promise<number> {
  const { stdout } = await run(client, [where, '1', '0', `${registers}`, `${reads}`, '1000'], { maxBuffer: 2 ** 26 });
  const good = stdout.match(/^ok$/gm)?.length ?? 0;
  if (good !== reads) throw new Error(`libmodbus got ${good} of ${reads} answers`);
  return Number(/^seconds (\S+)$/m.exec(stdout)?.[1]);
}

/** mbpoll goes on until it is told to stop. */
export async function readWithMbpoll(device: string, baudRate: number, reads: number): Promise<void> {
  const line = ['-m', 'rtu', '-a', '1', '-b', `${baudRate}`, '-P', 'none', '-o', '1'];
  const what = ['-t', '3:float', '-B', '-0', '-r', '0', '-c', `${registers / 2}`];
  // Its shortest pause between two reads is 11 ms.
  const args = ['-o0', 'mbpoll', ...line, ...what, '-l', '11', device];
  const mbpoll = spawn('stdbuf', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(mbpoll, 'close');
  let good = 0;
  for await (const text of createInterface({ input: mbpoll.stdout })) {
    if (text.startsWith('[78]:')) good++;
    if (good === reads) mbpoll.kill('SIGKILL');
  }
  await ended;
  if (good < reads) throw new Error(`mbpoll got ${good} of ${reads} answers`);
}
