/** libcoap's client and server, the ones without TLS. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { loopback } from './coap-ways.ts';
import { run } from './peers.ts';

/** What it printed, without the end of line it adds. Ends within 20 s. */
export async function coapClient(port: number, path: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('coap-client-notls', ['-B', '15', ...args, `coap://${loopback}:${port}${path}`], {
    timeout: 20_000,
  });
  return stdout.replace(/\n$/, '');
}

async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => {
    socket.bind(0, loopback, resolve);
  });
  const { port } = socket.address();
  await new Promise<void>((resolve) => {
    socket.close(resolve);
  });
  return port;
}

/** Settles when somebody at the port rejects an empty confirmable message, as every CoAP endpoint does. */
async function answersAt(port: number): Promise<void> {
  const socket = createSocket('udp4');
  const ping = Uint8Array.of(0x40, 0, 0, 1);
  const answered = new Promise<void>((resolve) =>
    socket.once('message', () => {
      resolve();
    }),
  );
  socket.send(ping, port, loopback);
  const again = setInterval(() => {
    socket.send(ping, port, loopback);
  }, 20);
  await answered;
  clearInterval(again);
  socket.close();
}

export async function coapServer(...args: readonly string[]): Promise<{ port: number; close(): Promise<void> }> {
  const port = await freePort();
  const child = spawn('coap-server-notls', ['-A', loopback, '-p', `${port}`, '-d', '10', '-e', ...args], {
    stdio: 'ignore',
    timeout: 60_000,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  await answersAt(port);
  return {
    port,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
