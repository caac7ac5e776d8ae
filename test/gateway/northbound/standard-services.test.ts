import { mkdtempSync, rmSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { connect as connectTls } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { Client, credentials } from '@grpc/grpc-js';
import type { ClientReadableStream, ServiceError } from '@grpc/grpc-js';
import { expect } from 'chai';
import { channelCredentials, channelOptions } from '../../../conformance/roles/dno-client.ts';
import { defaultLimits } from '../../../gateway/northbound/authority/limits.ts';
import type { Limits } from '../../../gateway/northbound/authority/limits.ts';
import { testAuthority } from '../../support/certificates.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { run } from '../../support/peers.ts';
import { securedGateway, securityOf } from '../../support/secured-gateway.ts';
import type { SecuredGateway } from '../../support/secured-gateway.ts';
import { closed, until } from '../../support/until.ts';

const buf = fileURLToPath(new URL('../../../node_modules/.bin/buf', import.meta.url));
const dno = 'dno.v1.SmartMeteringSystem';
const health = '/grpc.health.v1.Health';
const reflection = '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo';

const asIs = (bytes: Uint8Array): Buffer => Buffer.from(bytes);
/** A message whose field `number` is this text. */
const text = (number: number, content: string): Buffer =>
  Buffer.concat([Buffer.of((number << 3) | 2, content.length), Buffer.from(content)]);
const [unknown, serving, notServing, serviceUnknown] = ['', '0801', '0802', '0803'];

/** Every message of a stream as hex, then the status it ended with. */
function heard(stream: ClientReadableStream<Buffer>): string[] {
  const said: string[] = [];
  stream.on('data', (bytes: Buffer) => said.push(bytes.toString('hex')));
  stream.on('error', () => undefined);
  stream.on('status', ({ code, details }: { code: number; details: string }) => said.push(`${code} ${details}`));
  return said;
}

async function unary(client: Client, call: string, request: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    client.makeUnaryRequest(
      `${health}/${call}`,
      asIs,
      (bytes) => bytes,
      request,
      (error: ServiceError | null, answer) => {
        resolve(error === null ? (answer?.toString('hex') ?? '') : `${error.code} ${error.details}`);
      },
    );
  });
}

describe('health and reflection', function () {
  this.timeout(30_000);
  let folder = '';
  let system: MemoryGateway | undefined;
  const clients: Client[] = [];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-standard-'));
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await system?.gateway.stop();
    rmSync(folder, { recursive: true });
  });

  async function plain(limits: Partial<Limits> = {}): Promise<Client> {
    system = await memoryGateway({ config: { limits: { ...defaultLimits, ...limits } } });
    const client = new Client(system.gateway.address, credentials.createInsecure());
    clients.push(client);
    return client;
  }

  async function secured(config: Parameters<typeof memoryGateway>[0] = {}): Promise<SecuredGateway> {
    const authority = await testAuthority(folder);
    for (const party of ['dno.example', 'stranger']) await authority.issue(party);
    const opened = await securedGateway(folder, config);
    system = opened;
    return opened;
  }

  function dial({ gateway }: SecuredGateway, party: string): Client {
    const security = securityOf(folder, party);
    const client = new Client(gateway.address, channelCredentials(security), channelOptions(security));
    clients.push(client);
    return client;
  }

  describe('asked by buf', () => {
    for (const version of ['grpc-v1', 'grpc-v1alpha'])
      it(`over ${version}: lists every service, and reads a status that nobody described to it`, async () => {
        await plain();
        const address = `http://${system?.gateway.address ?? ''}`;
        const common = ['curl', '--protocol', 'grpc', '--http2-prior-knowledge', '--reflect-protocol', version];
        const { stdout: services } = await run(buf, [...common, '--list-services', address]);
        expect(services.trim().split('\n').sort()).to.deep.equal([
          dno,
          'grpc.health.v1.Health',
          'grpc.reflection.v1.ServerReflection',
          'grpc.reflection.v1alpha.ServerReflection',
        ]);
        const sentAtUtcMs = String(system?.clock.now() ?? 0);
        const header = { messageId: 'm-1', originator: 'dno.example', sentAtUtcMs, target: { systemId } };
        const data = JSON.stringify({ header });
        const { stdout } = await run(buf, [...common, '--data', data, `${address}/${dno}/ReadStatus`]);
        expect(JSON.parse(stdout)).to.have.nested.property('status.systemId', systemId);
        const { stdout: alive } = await run(buf, [...common, `${address}/grpc.health.v1.Health/List`]);
        const status = { status: 'SERVING' };
        expect(JSON.parse(alive)).to.deep.equal({ statuses: { '': status, [dno]: status } });
      });
  });

  it('tell what is served, what is not known, and what was no message', async () => {
    const client = await plain();
    expect(await unary(client, 'Check', new Uint8Array())).to.equal(serving);
    expect(await unary(client, 'Check', text(1, dno))).to.equal(serving);
    expect(await unary(client, 'Check', text(1, 'dno.v9'))).to.equal('5 there is no such service here');
    expect(await unary(client, 'Check', Buffer.of(0x0a, 9))).to.equal('3 these bytes are no such message');
    const watch = client.makeServerStreamRequest(`${health}/Watch`, asIs, (bytes) => bytes, text(1, 'dno.v9'));
    const said = heard(watch);
    await until('it is told', () => said.length > 0);
    expect(said).to.deep.equal([serviceUnknown]);
    watch.cancel();
  });

  it('answer each question of reflection in its turn, and go on after one that has no answer', async () => {
    const client = await plain();
    const stream = client.makeBidiStreamRequest(reflection, asIs, (bytes) => bytes);
    const answers: Buffer[] = [];
    stream.on('data', (bytes: Buffer) => answers.push(bytes));
    const questions = [
      text(3, 'no/such.proto'),
      text(4, 'dno.v1.NoSuch'),
      text(4, `${dno}.ReadProfile`),
      text(4, 'dno.v1.Header.message_id'),
      text(6, 'dno.v1.Header'),
      Buffer.of(0x2a, 2, 0x10, 1),
      unknown,
    ];
    for (const question of questions) stream.write(asIs(Buffer.from(question)));
    stream.end();
    await new Promise((resolve) => stream.once('end', resolve));
    const shown = answers.map((bytes) => bytes.toString('latin1'));
    expect(shown).to.have.length(questions.length);
    expect(shown[0]).to.include('there is no file no/such.proto here');
    expect(shown[1]).to.include('there is no symbol dno.v1.NoSuch here');
    expect(shown[2]).to.include('dno/v1/service.proto').and.include('dno/v1/header.proto');
    expect(shown[3], 'what was sent is sent again where it is asked for').to.include('dno/v1/header.proto');
    expect(shown[4]).to.include('dno.v1.Header');
    expect(shown[5]).to.include('there is no extension 1 of  here');
    expect(shown[6]).to.include('this question is not known here');
  });

  it('are for parties: a certificate of the authority alone is refused, which is on record', async () => {
    const opened = await secured({
      config: { parties: [{ name: 'dno.example', role: 'dno', scope: undefined, keys: [] }] },
    });
    const stranger = dial(opened, 'stranger');
    const denied = '7 stranger is no party here';
    expect(await unary(stranger, 'Check', new Uint8Array())).to.equal(denied);
    expect(await unary(stranger, 'List', new Uint8Array())).to.equal(denied);
    const watch = heard(stranger.makeServerStreamRequest(`${health}/Watch`, asIs, (bytes) => bytes, new Uint8Array()));
    const stream = stranger.makeBidiStreamRequest(reflection, asIs, (bytes) => bytes);
    const reflected = heard(stream);
    stream.write(text(7, '*'));
    await until('both have ended', () => watch.length + reflected.length === 2);
    expect([watch, reflected]).to.deep.equal([[denied], [denied]]);
    expect(
      opened
        .logged('request refused')
        .map((line) => line['call'])
        .sort(),
    ).to.deep.equal([...['Health', 'Health', 'Health', 'ServerReflection']]);
    expect(await unary(dial(opened, 'dno.example'), 'Check', new Uint8Array())).to.equal(serving);
  });

  it('count as requests and calls of their party', async () => {
    const client = await plain({ burst: 4, requestsPerSecond: 1 });
    for (let k = 0; k < 2; k++) expect(await unary(client, 'Check', new Uint8Array())).to.equal(serving);
    const stream = client.makeBidiStreamRequest(reflection, asIs, (bytes) => bytes);
    const said = heard(stream);
    // Entering took one, the first question the last.
    for (let k = 0; k < 3; k++) stream.write(text(7, '*'));
    await until('it is refused', () => said.length === 2);
    const refused = '8 more than 1 requests a second (4 at once)';
    expect(said[1]).to.equal(refused);
    expect(await unary(client, 'Check', new Uint8Array())).to.equal(refused);
    await system?.clock.advance(1000);
    expect(await unary(client, 'Check', new Uint8Array())).to.equal(serving);
  });

  it('leave their place when they are over', async () => {
    const client = await plain({ concurrentCalls: 1 });
    // Of another connection: on one there are no more streams than that.
    const other = new Client(system?.gateway.address ?? '', credentials.createInsecure(), {
      'grpc.use_local_subchannel_pool': 1,
    });
    clients.push(other);
    const watch = other.makeServerStreamRequest(`${health}/Watch`, asIs, (bytes) => bytes, new Uint8Array());
    const said = heard(watch);
    await until('it is told', () => said.length > 0);
    expect(await unary(client, 'Check', new Uint8Array())).to.equal('8 more than 1 calls under way');
    watch.cancel();
    let answer = '';
    for (let k = 0; k < 100 && answer !== serving; k++) answer = await unary(client, 'Check', new Uint8Array());
    expect(answer).to.equal(serving);
  });

  it('take no memory for a reader that takes nothing, and cut it', async () => {
    const opened = await secured({
      config: { limits: { ...defaultLimits, readerSeconds: 1, burst: 1e6, requestsPerSecond: 1e6 } },
    });
    const { ca, certificate, key } = securityOf(folder, 'dno.example');
    const socket = connectTls({
      ...{ port: opened.port, host: '127.0.0.1', servername: 'localhost', ALPNProtocols: ['h2'] },
      ...{ ca: readFileSync(ca), cert: readFileSync(certificate), key: readFileSync(key) },
    });
    await new Promise((resolve) => socket.once('secureConnect', resolve));
    const session = connectHttp2('https://localhost', {
      createConnection: () => socket,
      settings: { initialWindowSize: 0 },
    });
    session.on('error', () => undefined);
    const stream = session.request({
      ...{ ':method': 'POST', ':path': reflection, 'content-type': 'application/grpc', te: 'trailers' },
    });
    stream.on('error', () => undefined);
    const question = text(4, dno);
    const frame = Buffer.concat([Buffer.of(0, 0, 0, 0, question.length), question]);
    const flood = Buffer.concat(Array.from({ length: 1000 }, () => frame));
    const before = process.memoryUsage().rss;
    const gone = closed(socket);
    let asked = 0;
    const ask = (): void => {
      // As fast as it is taken.
      while (!stream.destroyed && asked < 300_000) {
        asked += 1000;
        if (!stream.write(flood)) {
          stream.once('drain', ask);
          return;
        }
      }
    };
    ask();
    await gone;
    expect(asked, 'questions that were let through').to.be.below(100_000);
    expect(process.memoryUsage().rss - before).to.be.below(128 * 2 ** 20);
    expect(opened.logged('a reader that takes nothing was cut')).to.have.length(1);
  });
});

describe('a gateway that stops', function () {
  this.timeout(30_000);

  it('says so to who watches, then to every stream that is open', async () => {
    const system = await memoryGateway();
    const client = new Client(system.gateway.address, credentials.createInsecure());
    const watch = heard(client.makeServerStreamRequest(`${health}/Watch`, asIs, (bytes) => bytes, text(1, dno)));
    const open = (call: string, first: Uint8Array): string[] => {
      const stream = client.makeBidiStreamRequest(call, asIs, (bytes) => bytes);
      stream.write(first);
      return heard(stream);
    };
    const reflected = open(reflection, text(7, '*'));
    const deliveries = open(`/${dno}/Deliveries`, new Uint8Array());
    await until('all are open', () => [watch, reflected, deliveries].every((each) => each.length === 1));
    await system.gateway.stop();
    await until('all have ended', () =>
      [watch, reflected, deliveries].every((each) => /^\d+ /.test(each.at(-1) ?? '')),
    );
    const ended = '14 the gateway stops';
    expect(watch).to.deep.equal([serving, notServing, ended]);
    expect([reflected.at(-1), deliveries.at(-1)]).to.deep.equal([ended, ended]);
    client.close();
  });
});
