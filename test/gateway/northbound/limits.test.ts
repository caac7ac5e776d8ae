import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectTls } from 'node:tls';
import { expect } from 'chai';
import {
  blankHeader,
  decodeReadProfileResponse,
  decodeReadStatusResponse,
  encodeReadProfileRequest,
  encodeReadStatusRequest,
} from '../../../codecs/dno/messages.ts';
import type { Header } from '../../../codecs/dno/messages.ts';
import { DeliveryClient } from '../../../conformance/roles/delivery-client.ts';
import { CarrierError, firstAnswer } from '../../../conformance/roles/dno-client.ts';
import type { DnoClient } from '../../../conformance/roles/dno-client.ts';
import { defaultLimits } from '../../../gateway/northbound/authority/limits.ts';
import type { Limits } from '../../../gateway/northbound/authority/limits.ts';
import { testAuthority } from '../../support/certificates.ts';
import { systemId } from '../../support/memory-gateway.ts';
import { securedGateway, securityOf } from '../../support/secured-gateway.ts';
import type { SecuredGateway } from '../../support/secured-gateway.ts';
import { closed } from '../../support/until.ts';

describe('a party past a limit', function () {
  this.timeout(30_000);
  let folder = '';
  let system: SecuredGateway;
  let greedy: DnoClient;
  let modest: DnoClient;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-limits-'));
    const authority = await testAuthority(folder);
    for (const party of ['greedy', 'modest']) await authority.issue(party);
  });

  afterEach(async () => {
    greedy.close();
    modest.close();
    await system.gateway.stop();
    rmSync(folder, { recursive: true });
  });

  async function start(limits: Partial<Limits>): Promise<void> {
    system = await securedGateway(folder, { config: { limits: { ...defaultLimits, ...limits } } });
    greedy = system.dial('greedy');
    modest = system.dial('modest');
  }

  const header = (originator: string): Header => ({
    ...{ ...blankHeader, messageId: 'm-1', originator, sentAtUtcMs: system.clock.now() },
    target: { kind: 'system', id: systemId },
  });

  async function status(client: DnoClient, party: string): Promise<string> {
    const { decoded } = firstAnswer(await client.call('ReadStatus', { header: header(party) }));
    if (!decoded.ok) throw new Error(decoded.problem.detail);
    const { body } = decoded.message;
    return body?.kind === 'rejection' ? `${body.rejection.errorType}: ${body.rejection.detail}` : (body?.kind ?? '');
  }

  it('of requests a second is told so, and others are answered; later it is answered again', async () => {
    await start({ burst: 3, requestsPerSecond: 1 });
    const said: string[] = [];
    for (let k = 0; k < 5; k++) said.push(await status(greedy, 'greedy'));
    const refused = 'limit-exceeded: more than 1 requests a second (3 at once)';
    expect(said).to.deep.equal(['status', 'status', 'status', refused, refused]);
    expect(await status(modest, 'modest')).to.equal('status');
    await system.clock.advance(1_000);
    expect(await status(greedy, 'greedy')).to.equal('status');
    expect(system.logged('request refused'), 'lines about it').to.have.length(1);
  });

  it('of streams is told so, and others open theirs', async () => {
    await start({ concurrentCalls: 2 });
    const opened: DeliveryClient[] = [];
    // A party may come over several connections: its streams count together.
    const open = async (party: string): Promise<string> => {
      const security = securityOf(folder, party);
      const stream = new DeliveryClient({ address: system.gateway.address, security, deadlineMs: 10_000 });
      opened.push(stream);
      // Before it is opened: one that is opened takes the place of its party's former one.
      stream.send(header(party), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: 1n, number: 1n } });
      await stream.firstWithin(10_000);
      const [first] = stream.all;
      if (first?.kind !== 'message') return first?.kind ?? 'nothing';
      const { body } = first.message;
      return body?.kind === 'rejection' ? `${body.rejection.errorType}: ${body.rejection.detail}` : (body?.kind ?? '');
    };
    try {
      expect(await open('greedy')).to.match(/^missing-field/);
      expect(await open('greedy')).to.match(/^missing-field/);
      expect(await open('greedy')).to.equal('limit-exceeded: more than 2 calls under way');
      expect(await open('modest')).to.match(/^missing-field/);
    } finally {
      for (const stream of opened) stream.close();
    }
  });

  it('of bytes is told so where it can be, ends its call where it cannot, and its connection goes on', async () => {
    await start({ requestBytes: 1_000 });
    const long = encodeReadStatusRequest({ header: { ...header('greedy'), keyId: 'k'.repeat(1_000) } });
    const [answer = new Uint8Array()] = await greedy.send('ReadStatus', long);
    const decoded = decodeReadStatusResponse(answer);
    expect(decoded.ok && decoded.message.body?.kind === 'rejection' && decoded.message.body.rejection).to.include({
      errorType: 'limit-exceeded',
      detail: `expected at most 1000 bytes, not ${long.length}`,
    });
    const ended: unknown = await greedy
      .send('ReadStatus', new Uint8Array(2 ** 22 + 1))
      .catch((error: unknown) => error);
    expect(ended).to.be.instanceOf(CarrierError).with.property('status', 'RESOURCE_EXHAUSTED');
    expect(await status(greedy, 'greedy')).to.equal('status');
    expect(system.logged('connection opened')).to.have.length(1);
  });

  it('of entries in a list, or of characters in one, is told so with its place', async () => {
    await start({});
    const asked = async (quantities: readonly string[]): Promise<unknown> => {
      const request = { header: header('greedy'), quantities };
      const [answer = new Uint8Array()] = await greedy.send('ReadProfile', encodeReadProfileRequest(request));
      const decoded = decodeReadProfileResponse(answer);
      const body = decoded.ok ? decoded.message.body : undefined;
      return body?.kind === 'rejection' ? [body.rejection.errorType, body.rejection.field] : body?.kind;
    };
    expect(await asked(Array.from({ length: 65 }, () => 'q'))).to.deep.equal(['limit-exceeded', 'quantities']);
    expect(await asked(['mean-voltage-l1', 'q'.repeat(65)])).to.deep.equal(['limit-exceeded', 'quantities[1]']);
  });

  it('of patience, a reader that takes nothing, is cut, and others are answered meanwhile', async () => {
    await start({ readerSeconds: 1 });
    const { ca, certificate, key } = securityOf(folder, 'greedy');
    const socket = connectTls({
      ...{ port: system.port, host: '127.0.0.1', servername: 'localhost', ALPNProtocols: ['h2'] },
      ...{ ca: readFileSync(ca), cert: readFileSync(certificate), key: readFileSync(key) },
    });
    await new Promise((resolve) => socket.once('secureConnect', resolve));
    // Not a byte of an answer is let through.
    const session = connectHttp2('https://localhost', {
      createConnection: () => socket,
      settings: { initialWindowSize: 0 },
    });
    session.on('error', () => undefined);
    const stream = session.request({
      ...{ ':method': 'POST', ':path': '/dno.v1.SmartMeteringSystem/ReadProfile' },
      ...{ 'content-type': 'application/grpc', te: 'trailers' },
    });
    stream.on('error', () => undefined);
    const request = { header: header('greedy'), fromUtcS: 0, toUtcS: 0, quantities: [], pageSize: 0 };
    const bytes = encodeReadProfileRequest(request);
    stream.end(Buffer.concat([Buffer.of(0, 0, 0, 0, bytes.length), bytes]));
    await new Promise((resolve) => stream.once('response', resolve));
    expect(await status(modest, 'modest')).to.equal('status');
    await closed(socket);
    expect(system.logged('a reader that takes nothing was cut')).to.have.length(1);
    expect(await status(modest, 'modest')).to.equal('status');
  });
});
