/** Connections nobody sound would make. What is sent is made from chance; what counts is that it ends. */
import { connect as connectHttp2, constants } from 'node:http2';
import type { ClientHttp2Session, ClientHttp2Stream } from 'node:http2';
import type { Socket } from 'node:net';
import { bytesOf, pick, whole } from '../../../support/random.ts';
import type { Random } from '../../../support/random.ts';
import { closed } from '../../../support/until.ts';

/** How the attacker comes to the gateway: a plain socket, or one behind TLS with the certificate of a party. */
export interface Ways {
  readonly random: Random;
  /** A TCP connection, whatever the gateway speaks. */
  readonly tcp: () => Promise<Socket>;
  /** One on which HTTP/2 is expected. */
  readonly inside: () => Promise<Socket>;
}

/** Settles when the gateway has ended what came of it, or has answered and is left alone. */
type Attack = (ways: Ways) => Promise<void>;

const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'ascii');
const types = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, goaway: 7, window: 8, continuation: 9 } as const;

function frame(type: number, flags: number, stream: number, payload: Uint8Array, length = payload.length): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** RFC 7541 clause 6.2.2: a literal header field without indexing. */
const literal = (name: string, content: string): Buffer =>
  Buffer.concat([Buffer.of(0, name.length), Buffer.from(name), Buffer.of(content.length), Buffer.from(content)]);

const path = '/dno.v1.SmartMeteringSystem/ReadStatus';
/** Headers of a call; 0x83 POST and 0x86 http are in HPACK's static table. */
const grpcHeaders = Buffer.concat([
  Buffer.of(0x83, 0x86),
  literal(':path', path),
  literal(':authority', 'localhost'),
  literal('content-type', 'application/grpc'),
  literal('te', 'trailers'),
]);
const open = Buffer.concat([preface, frame(types.settings, 0, 0, Buffer.alloc(0))]);
const repeated = (count: number, of: (index: number) => Buffer): Buffer =>
  Buffer.concat(Array.from({ length: count }, (_unused, index) => of(index)));

/** Sends, says that nothing more comes, and waits for the gateway to close. */
async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  socket.end(bytes);
  await closed(socket);
}

const onHttp2 =
  (bytes: (random: Random) => Uint8Array): Attack =>
  async ({ random, inside }) =>
    send(await inside(), bytes(random));

/** Whole HTTP/2, broken gRPC: what comes back is an end of the stream. */
const grpc =
  (body: (random: Random) => Uint8Array, headers: (random: Random) => Record<string, string> = () => ({})): Attack =>
  async ({ random, inside }) => {
    const session = await sessionOn(await inside());
    const stream = session.request({ ...callHeaders, ...headers(random) });
    stream.end(body(random));
    await endOf(stream);
    session.destroy();
  };

const callHeaders = {
  ':method': 'POST',
  ':path': path,
  'content-type': 'application/grpc',
  te: 'trailers',
};

async function sessionOn(socket: Socket, settings = {}): Promise<ClientHttp2Session> {
  const session = connectHttp2('http://localhost', { createConnection: () => socket, settings });
  session.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    session.once('remoteSettings', () => {
      resolve();
    });
    session.once('close', () => {
      resolve();
    });
  });
  return session;
}

async function endOf(stream: ClientHttp2Stream): Promise<void> {
  stream.on('error', () => undefined);
  stream.resume();
  await new Promise<void>((resolve) => {
    stream.once('close', () => {
      resolve();
    });
  });
}

/** A gRPC message with its prefix: compressed flag, length. */
function prefixed(body: Uint8Array, { compressed = 0, length = body.length } = {}): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = compressed;
  prefix.writeUInt32BE(length, 1);
  return Buffer.concat([prefix, body]);
}

export const hostileConnections: Readonly<Record<string, Attack>> = {
  'any bytes': async ({ random, tcp }) => {
    const socket = await tcp();
    // The first byte is neither of TLS nor of HTTP/2: whoever listens must notice.
    await send(socket, Buffer.concat([Buffer.of(0x00), bytesOf(random, whole(random, 100, 2_000))]));
  },
  'a web request': async ({ tcp }) =>
    send(await tcp(), Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(3))),
  'a hello of TLS with any bytes behind': async ({ random, tcp }) => {
    const hello = Buffer.concat([Buffer.of(0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3), bytesOf(random, 508)]);
    await send(await tcp(), hello);
  },
  'a hang-up at once': async ({ tcp }) => {
    (await tcp()).destroy();
  },
  'a hang-up after the first words': async ({ random, inside }) => {
    const socket = await inside();
    socket.write(open.subarray(0, whole(random, 1, open.length)));
    socket.destroy();
  },
  'any bytes after the first words': onHttp2((random) =>
    Buffer.concat([open, bytesOf(random, whole(random, 9, 2_000))]),
  ),
  'frames of any type': onHttp2((random) =>
    Buffer.concat([
      open,
      repeated(whole(random, 1, 50), () =>
        frame(whole(random, 0, 255), whole(random, 0, 255), whole(random, 0, 9), bytesOf(random, whole(random, 0, 60))),
      ),
    ]),
  ),
  'a frame longer than there are': onHttp2(() =>
    Buffer.concat([open, frame(types.data, 0, 1, Buffer.alloc(64), 0xffffff)]),
  ),
  'settings, again and again': onHttp2((random) =>
    Buffer.concat([
      open,
      repeated(whole(random, 100, 2_000), () => frame(types.settings, 0, 0, Buffer.of(0, 4, 0, 0, 0xff, 0xff))),
    ]),
  ),
  'pings, again and again': onHttp2((random) =>
    Buffer.concat([open, repeated(whole(random, 100, 2_000), (k) => frame(types.ping, 0, 0, Buffer.alloc(8, k)))]),
  ),
  'calls that are taken back at once': onHttp2((random) =>
    Buffer.concat([
      open,
      repeated(whole(random, 50, 150), (k) =>
        Buffer.concat([
          frame(types.headers, 0x04, 2 * k + 1, grpcHeaders),
          frame(types.reset, 0, 2 * k + 1, Buffer.of(0, 0, 0, 8)),
        ]),
      ),
    ]),
  ),
  'headers without an end': onHttp2((random) =>
    Buffer.concat([
      open,
      frame(types.headers, 0, 1, grpcHeaders),
      repeated(whole(random, 100, 1_000), () => frame(types.continuation, 0, 1, literal('x', 'y'.repeat(100)))),
    ]),
  ),
  'headers that unfold to much': onHttp2(() =>
    Buffer.concat([
      open,
      // One entry put into the table (0x40), then named ten thousand times in a byte each (0xbe).
      frame(
        types.headers,
        0x04,
        1,
        Buffer.concat([
          grpcHeaders,
          Buffer.of(0x40),
          literal('x', 'y'.repeat(120)).subarray(1),
          Buffer.alloc(10_000, 0xbe),
        ]),
      ),
    ]),
  ),
  'a window that overflows': onHttp2(() =>
    Buffer.concat([open, repeated(3, () => frame(types.window, 0, 0, Buffer.of(0x7f, 0xff, 0xff, 0xff)))]),
  ),
  'data before any call': onHttp2((random) =>
    Buffer.concat([open, frame(types.data, 1, whole(random, 0, 3), bytesOf(random, 100))]),
  ),
  'a call that is none of ours': grpc(
    () => prefixed(Buffer.alloc(0)),
    (random) => ({ ':path': `/${'x'.repeat(whole(random, 1, 2_000))}` }),
  ),
  'a call of another content': grpc(
    () => Buffer.from('<html>'),
    () => ({ 'content-type': 'text/html' }),
  ),
  'a message that says it is longer': grpc((random) => prefixed(bytesOf(random, 20), { length: 5_000 })),
  'a message that says it is enormous': grpc((random) => prefixed(bytesOf(random, 20), { length: 0xffffffff })),
  'a message that says it is packed': grpc((random) => prefixed(bytesOf(random, 20), { compressed: 1 })),
  'a packed message that is none': grpc(
    (random) => prefixed(bytesOf(random, 200), { compressed: 1 }),
    () => ({ 'grpc-encoding': 'gzip' }),
  ),
  'two messages where one is expected': grpc(() =>
    Buffer.concat([prefixed(Buffer.alloc(0)), prefixed(Buffer.alloc(0))]),
  ),
  'no message at all': grpc(() => Buffer.alloc(0)),
  'a deadline that is none': grpc(
    () => prefixed(Buffer.alloc(0)),
    () => ({ 'grpc-timeout': '99999999999999999H' }),
  ),
  'calls that never end': async ({ random, inside }) => {
    const session = await sessionOn(await inside());
    const streams = Array.from({ length: whole(random, 40, 60) }, () => session.request(callHeaders));
    const ends = streams.map(endOf);
    for (const stream of streams) stream.write(prefixed(bytesOf(random, 10), { length: 1_000 }));
    session.destroy();
    await Promise.all(ends);
  },
  'a reader that takes nothing': async ({ random, inside }) => {
    const session = await sessionOn(await inside(), { initialWindowSize: 0 });
    const streams = Array.from({ length: whole(random, 1, 20) }, () =>
      session.request({ ...callHeaders, ':path': pick(random, [path, path.replace('Status', 'Profile')]) }),
    );
    const ends = streams.map(endOf);
    const headers = streams.map(
      async (stream) =>
        new Promise<void>((resolve) => {
          stream.once('response', () => {
            resolve();
          });
          stream.once('close', () => {
            resolve();
          });
        }),
    );
    for (const stream of streams) stream.end(prefixed(bytesOf(random, 10)));
    // Each has an answer waiting that it does not take.
    await Promise.all(headers);
    session.destroy(undefined, constants.NGHTTP2_NO_ERROR);
    await Promise.all(ends);
  },
};
