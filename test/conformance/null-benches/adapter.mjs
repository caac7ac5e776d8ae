// An adapter with nothing behind it. Usage: adapter.mjs silence|echo|noise|unplugged|ok-to-everything|claims-everything
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { Server, ServerCredentials } from '@grpc/grpc-js';

const kind = process.argv[2];
const sockets = new Set();

/** What the tester dials; each kind answers in its own way. */
async function endpoint() {
  if (kind === 'unplugged') return '127.0.0.1:9';
  if (kind === 'ok-to-everything') return okToEverything();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (kind === 'echo') socket.pipe(socket);
    else if (kind === 'noise')
      socket.write(Buffer.from(Array.from({ length: 4096 }, (_unused, k) => (k * 73 + 41) % 256)));
    else socket.resume();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `127.0.0.1:${server.address().port}`;
}

/** A gRPC server whose every answer is an empty message with status OK. */
async function okToEverything() {
  const asIs = (bytes) => bytes;
  const method = (name, requestStream, responseStream) => ({
    path: `/dno.v1.SmartMeteringSystem/${name}`,
    requestStream,
    responseStream,
    requestSerialize: asIs,
    requestDeserialize: asIs,
    responseSerialize: asIs,
    responseDeserialize: asIs,
  });
  const server = new Server();
  const empty = Buffer.alloc(0);
  server.addService(
    {
      ReadProfile: method('ReadProfile', false, true),
      ReadStatus: method('ReadStatus', false, false),
      Configure: method('Configure', false, false),
      Deliveries: method('Deliveries', true, true),
    },
    {
      ReadProfile: (call) => {
        call.write(empty);
        call.end();
      },
      ReadStatus: (_call, answer) => answer(null, empty),
      Configure: (_call, answer) => answer(null, empty),
      Deliveries: (call) => {
        call.on('data', () => call.write(empty));
        call.on('end', () => call.end());
      },
    },
  );
  const port = await new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  closers.push(() => server.forceShutdown());
  return `127.0.0.1:${port}`;
}

const closers = [];
let nowUtcMs = Date.UTC(2026, 2, 1);
const identity = { maker: 'Nobody', model: kind, serial: '', firmware: '', composition: [] };
const names = ['import', 'export', 'reactive', 'voltage', 'generation', 'on-request', 'scheduled'];
const controls = [
  'setClock',
  'advance',
  'preload',
  'setLoad',
  'setGeneration',
  'setVoltage',
  'cutPower',
  'cutLink',
  'restart',
  'pressButton',
  'readDisplay',
];
const address = await endpoint();

const actions = {
  identify: () => identity,
  capabilities: () => ({
    controls: Object.fromEntries(controls.map((name) => [name, 'automatic'])),
    pics: [
      ...names.map((name) => ({ name: `profile.${name}`, support: 'yes' })),
      { name: 'clock.follows-signal', support: 'yes' },
      ...['authority.parties', 'authority.commands', 'events.scheduled', 'registers.scheduled'].map((name) => ({
        name,
        support: 'no',
      })),
      // The coarsest resolution anybody could dare to declare.
      ...['watts', 'volts'].map((unit) => ({ name: `profile.resolution-${unit}`, support: 'yes', figure: 1e9 })),
    ],
  }),
  reset: () => ({
    endpoint: { address, security: 'plaintext' },
    systemId: '',
    importMpan: '',
    exportMpan: '',
    nowUtcMs,
  }),
  advance: ({ seconds }) => ({ nowUtcMs: (nowUtcMs += seconds * 1000) }),
  restart: () => ({ nowUtcMs }),
  setClock: ({ utcMs }) => ({ nowUtcMs: (nowUtcMs = utcMs) }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const ok = actions[request.do]?.(request.with) ?? {};
  console.log(JSON.stringify({ id: request.id, ok }));
  if (request.do === 'close') break;
}
for (const close of closers) close();
process.stdin.destroy();
