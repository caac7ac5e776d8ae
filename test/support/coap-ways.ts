/** CoAP over UDP, whoever speaks it: the packages used as their documentation shows, or our endpoint. */
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { Agent, createServer, request } from 'coap';
import type { IncomingMessage } from 'coap';
import { generate, parse } from 'coap-packet';
import type { Packet, ParsedPacket } from 'coap-packet';
import { CoapClient as PlainClient } from 'node-coap-client';
import { responses } from '../../codecs/coap/codes.ts';
import { CoapEndpoint } from '../../devices/coap/endpoint.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import { udpOpener } from '../../devices/links/udp.ts';
import { turns } from './field-case.ts';

export const loopback = '127.0.0.1';

export interface AskingWay {
  /** The body of a confirmable GET. */
  get(port: number, path: string): Promise<Uint8Array>;
  /** What comes goes to `onBody`; nobody waits for the end. */
  observe(port: number, path: string, onBody: (body: Uint8Array) => void): void;
  close(): Promise<void>;
}

export interface AnsweringWay {
  readonly port: number;
  close(): Promise<void>;
}

export function udpEndpoint(): CoapEndpoint {
  return new CoapEndpoint({ wire: udpOpener({ host: loopback, port: 0 }), clock: new SystemClock(), randomBytes });
}

export function ourClient(): AskingWay {
  const endpoint = udpEndpoint();
  return {
    get: async (port, path) => (await endpoint.request({ host: loopback, port }, { method: 'GET', path })).payload,
    observe: (port, path, onBody) => {
      endpoint.observe({ host: loopback, port }, { method: 'GET', path }, (update) => {
        if (update.kind === 'fresh') onBody(update.response.payload);
      });
    },
    close: async () => endpoint.close(),
  };
}

export async function ourServer(onPost: () => Promise<void>): Promise<AnsweringWay> {
  const endpoint = udpEndpoint();
  endpoint.serve([
    {
      path: '/command',
      handlers: {
        POST: async () => {
          await onPost();
          return { code: responses.changed };
        },
      },
    },
  ]);
  const { port } = await endpoint.open();
  return { port, close: async () => endpoint.close() };
}

/** The package `coap`. */
export function coapClient(): AskingWay {
  const agent = new Agent({ type: 'udp4' });
  agent.on('error', () => undefined);
  const open = (port: number, pathname: string, observe: boolean, onResponse: (message: IncomingMessage) => void) =>
    new Promise<never>((_resolve, reject) => {
      request({ host: loopback, port, pathname, agent, observe }).on('response', onResponse).on('error', reject).end();
    });
  return {
    get: async (port, path) =>
      new Promise((resolve, reject) => {
        open(port, path, false, ({ payload }) => {
          resolve(payload);
        }).catch(reject);
      }),
    observe: (port, path, onBody) => {
      open(port, path, true, (message) => {
        message.on('data', onBody);
      }).catch(() => undefined);
    },
    close: async () => {
      // It does not always say that it has closed.
      agent.close(() => undefined);
      await turns();
    },
  };
}

export async function coapServer(onPost: () => Promise<void>): Promise<AnsweringWay> {
  const server = createServer({ type: 'udp4' }, (_request, response) => {
    void onPost().then(() => {
      response.code = '2.04';
      response.end();
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, loopback, () => {
      resolve((server._sock as Socket).address().port);
    });
  });
  return {
    port,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The package `node-coap-client`; its state is one for the whole process. */
export function nodeCoapClient(): AskingWay {
  return {
    get: async (port, path) => {
      const { payload } = await PlainClient.request(`coap://${loopback}:${port}${path}`, 'get');
      return payload ?? new Uint8Array(0);
    },
    observe: () => undefined,
    close: () => {
      PlainClient.reset();
      return Promise.resolve();
    },
  };
}

/** A peer written by hand with the package `coap-packet`. */
export interface Script {
  readonly port: number;
  readonly seen: readonly ParsedPacket[];
  send(packet: Packet, to: number): void;
  close(): Promise<void>;
}

export async function script(
  /** `from`: the port it came from. */
  onPacket: (packet: ParsedPacket, reply: (packet: Packet) => void, from: number) => void = () => undefined,
): Promise<Script> {
  const socket = createSocket('udp4');
  const seen: ParsedPacket[] = [];
  const send = (packet: Packet, to: number): void => {
    socket.send(generate(packet), to, loopback);
  };
  socket.on('message', (bytes, from) => {
    const packet = parse(bytes);
    seen.push(packet);
    onPacket(
      packet,
      (answer) => {
        send(answer, from.port);
      },
      from.port,
    );
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, loopback, resolve);
  });
  return {
    port: socket.address().port,
    seen,
    send,
    close: async () =>
      new Promise((resolve) => {
        socket.close(resolve);
      }),
  };
}
