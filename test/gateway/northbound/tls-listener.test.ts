import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectTls } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { expect } from 'chai';
import { blankHeader } from '../../../codecs/dno/messages.ts';
import { firstAnswer } from '../../../conformance/roles/dno-client.ts';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { defaultLimits } from '../../../gateway/northbound/authority/limits.ts';
import { silentLog } from '../../../gateway/app.ts';
import { openTlsListener } from '../../../gateway/northbound/tls-listener.ts';
import { day, testAuthority } from '../../support/certificates.ts';
import type { TestAuthority } from '../../support/certificates.ts';
import { systemId } from '../../support/memory-gateway.ts';
import { needs } from '../../support/peers.ts';
import { securedGateway, securityOf } from '../../support/secured-gateway.ts';
import type { SecuredGateway } from '../../support/secured-gateway.ts';
import { closed, until } from '../../support/until.ts';

const now = new SystemClock().now();

describe('the door of the DNO side', function () {
  this.timeout(30_000);
  let folder = '';
  let authority: TestAuthority;
  let system: SecuredGateway | undefined;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-door-'));
    authority = await testAuthority(folder);
    await authority.issue('dno.example');
  });

  afterEach(async () => {
    await system?.gateway.stop();
    system = undefined;
    rmSync(folder, { recursive: true });
  });

  const at = (name: string): string => path.join(folder, `${name}.pem`);
  const refusals = (): unknown[] => system?.logged('connection refused').map(({ reason }) => reason) ?? [];

  describe('refuses openssl s_client, with its reason in the log,', () => {
    const asParty = (name: string): string[] => ['-cert', at(name), '-key', at(`${name}-key`)];
    const rows: Readonly<Record<string, { reason: string; args: () => string[]; prepare?: () => Promise<void> }>> = {
      'without a certificate': { reason: 'no-certificate', args: () => ['-alpn', 'h2'] },
      'with one that has expired': {
        reason: 'certificate-expired',
        prepare: async () =>
          authority.issue('late', { notBefore: new Date(now - 2 * day), notAfter: new Date(now - day) }),
        args: () => ['-alpn', 'h2', ...asParty('late')],
      },
      'with one that is not valid yet': {
        reason: 'certificate-not-valid-yet',
        prepare: async () => authority.issue('early', { notBefore: new Date(now + day) }),
        args: () => ['-alpn', 'h2', ...asParty('early')],
      },
      'with one of another authority': {
        reason: 'certificate-of-another-authority',
        prepare: async () => {
          const elsewhere = path.join(folder, 'elsewhere');
          mkdirSync(elsewhere);
          await (await testAuthority(elsewhere)).issue('dno.example');
        },
        args: () => ['-alpn', 'h2', ...asParty('elsewhere/dno.example')],
      },
      'with one that is for servers': {
        reason: 'certificate-for-another-purpose',
        args: () => ['-alpn', 'h2', ...asParty('gateway')],
      },
      'with one that names nobody': {
        reason: 'no-name',
        prepare: async () => authority.issue('nobody', { names: [{ type: 'ip', value: '192.0.2.7' }] }),
        args: () => ['-alpn', 'h2', ...asParty('nobody')],
      },
      'with one that names two parties': {
        reason: 'several-names',
        prepare: async () =>
          authority.issue('both', {
            names: ['a', 'b'].map((name) => ({ type: 'url', value: `urn:meterbridge:party:${name}` })),
          }),
        args: () => ['-alpn', 'h2', ...asParty('both')],
      },
      'that does not speak HTTP/2': { reason: 'does-not-speak-http2', args: () => asParty('dno.example') },
      'with TLS 1.1': {
        reason: 'no-tls-handshake',
        args: () => ['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0', ...asParty('dno.example')],
      },
    };
    for (const [what, { reason, args, prepare }] of Object.entries(rows))
      it(`${what}: ${reason}`, async function () {
        needs(this, 'openssl');
        await prepare?.();
        system = await securedGateway(folder);
        await turnedAway(system.port, ['-CAfile', at('ca'), ...args()]);
        expect(refusals()).to.deep.equal([reason]);
        expect(system.logged('connection opened')).to.deep.equal([]);
      });
  });

  it('refuses who speaks plain text, and lets a party in', async () => {
    system = await securedGateway(folder);
    const plain = connectTcp(system.port, '127.0.0.1', () => plain.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'));
    await closed(plain);
    expect(refusals()).to.deep.equal(['no-tls-handshake']);
    const socket = await shakenHands('dno.example');
    // The party's own settings are the first thing that HTTP/2 says.
    await new Promise((resolve) => socket.once('data', resolve));
    expect(system.logged('connection opened').map(({ party }) => party)).to.deep.equal(['dno.example']);
    socket.destroy();
  });

  it('takes no more connections of a party, or of all, than it may have, and says which', async () => {
    await authority.issue('other.example');
    const limits = { ...defaultLimits, connections: 3, connectionsPerParty: 2 };
    system = await securedGateway(folder, { config: { limits } });
    const held = [await letIn('dno.example'), await letIn('dno.example')];
    await closed(await shakenHands('dno.example'));
    held.push(await letIn('other.example'));
    const fourth = connectTcp(system.port, '127.0.0.1');
    await closed(fourth);
    expect(refusals()).to.deep.equal(['too-many-connections-of-this-party', 'too-many-connections']);
    held[0]?.destroy();
    await until('one is gone', () => system?.logged('connection closed').length === 1);
    held.push(await letIn('dno.example'));
    for (const socket of held) socket.destroy();
  });

  describe('with certificates that change', () => {
    it('shows the new one at once, and the connections there are go on', async () => {
      system = await securedGateway(folder);
      const first = await letIn('dno.example');
      const before = first.getPeerCertificate().fingerprint256;
      await authority.issue('gateway', { purpose: 'server', names: [{ type: 'dns', value: 'localhost' }] });
      const second = await letIn('dno.example');
      expect(second.getPeerCertificate().fingerprint256).to.not.equal(before);
      expect(system.logged('certificates read again')).to.have.length(1);
      expect(first.destroyed).to.equal(false);
      first.destroy();
      second.destroy();
    });

    it('keeps the former pair while the new one is half written', async () => {
      system = await securedGateway(folder);
      const first = await letIn('dno.example');
      writeFileSync(at('gateway-key'), readFileSync(at('dno.example-key')));
      const second = await letIn('dno.example');
      expect(second.getPeerCertificate().fingerprint256).to.equal(first.getPeerCertificate().fingerprint256);
      expect(system.logged('changed certificates cannot be used yet')).to.have.length(1);
      first.destroy();
      second.destroy();
    });

    it('follows a new authority: who has a certificate of the former one is a stranger', async () => {
      system = await securedGateway(folder);
      const former = securityOf(folder, 'dno.example');
      const [cert, key] = [readFileSync(former.certificate), readFileSync(former.key)];
      await (await testAuthority(folder)).issue('dno.example');
      await closed(await shakenHands('dno.example', { cert, key }));
      expect(refusals()).to.deep.equal(['certificate-of-another-authority']);
      (await letIn('dno.example')).destroy();
    });

    it('warns of the end of one, in the log and in the status', async () => {
      await authority.issue('gateway', {
        ...{ purpose: 'server', names: [{ type: 'dns', value: 'localhost' }] },
        notAfter: new Date(now + 20 * day),
      });
      system = await securedGateway(folder);
      const [warning] = system.logged('a certificate must be renewed');
      expect(warning).to.include({ file: at('gateway'), alarm: 'certificate-expires-soon', level: 40 });
      expect(warning?.['daysLeft']).to.be.within(18, 20);
      const client = system.dial('dno.example');
      try {
        const { decoded } = firstAnswer(
          await client.call('ReadStatus', {
            header: {
              ...{ ...blankHeader, messageId: 'm-1', originator: 'dno.example', sentAtUtcMs: system.clock.now() },
              target: { kind: 'system', id: systemId },
            },
          }),
        );
        expect(
          decoded.ok && decoded.message.body?.kind === 'status' && decoded.message.body.status.alarms,
        ).to.deep.equal(['certificate-expires-soon']);
      } finally {
        client.close();
      }
    });

    it('takes nobody at a word whose certificate ended while the connection was open', async () => {
      const machine = new VirtualClock(now);
      const peers: string[] = [];
      const { ca, certificate, key } = securityOf(folder, 'gateway');
      const door = await openTlsListener({
        ...{ host: '127.0.0.1', port: 0, security: { kind: 'tls', ca, certificate, key }, machine, log: silentLog },
        limits: defaultLimits,
        accept: ({ remoteAddress, remotePort }) => peers.push(`${remoteAddress ?? ''}:${remotePort ?? 0}`),
      });
      const socket = await shakenHands('dno.example', {}, door.port);
      await until('it is let in', () => peers.length === 1);
      expect(door.peerOf(peers[0] ?? '')).to.deep.equal({ kind: 'certificate', party: 'dno.example' });
      machine.setNow(now + 366 * day);
      expect(door.peerOf(peers[0] ?? '')).to.include({ kind: 'nobody' });
      socket.destroy();
      await door.close();
    });
  });

  it('does not open in plain text for anybody but this machine', async () => {
    const opened = openTlsListener({
      ...{ host: '0.0.0.0', port: 0, security: { kind: 'plaintext' }, log: silentLog, limits: defaultLimits },
      accept: () => undefined,
    });
    const error = await opened.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect((error as Error).message).to.match(/^plain text is for loopback addresses only/);
  });

  /** A client that has done its part of the handshake. */
  async function shakenHands(
    party: string,
    own: { readonly cert?: Buffer; readonly key?: Buffer } = {},
    port = system?.port ?? 0,
  ): Promise<TLSSocket> {
    const { ca, certificate, key } = securityOf(folder, party);
    const socket = connectTls({
      ...{ port, host: '127.0.0.1', servername: 'localhost', ALPNProtocols: ['h2'] },
      ...{ ca: readFileSync(ca), cert: readFileSync(certificate), key: readFileSync(key), ...own },
    });
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('secureConnect', resolve));
    return socket;
  }

  /** One that the gateway has let in: HTTP/2 says its settings. */
  async function letIn(party: string): Promise<TLSSocket> {
    const socket = await shakenHands(party);
    await new Promise<void>((resolve, reject) => {
      socket.once('data', () => {
        resolve();
      });
      socket.once('close', () => {
        reject(new Error('refused'));
      });
    });
    return socket;
  }
});

/** Runs openssl s_client, which stays as long as it is let: settles when it is turned away. */
async function turnedAway(port: number, args: readonly string[]): Promise<void> {
  const client = spawn('openssl', ['s_client', '-connect', `127.0.0.1:${port}`, '-servername', 'localhost', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  client.stdin.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    client.once('close', () => {
      resolve();
    });
  });
}
