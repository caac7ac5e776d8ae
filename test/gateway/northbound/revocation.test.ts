import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { expect } from 'chai';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { createLog } from '../../../gateway/app.ts';
import { defaultLimits } from '../../../gateway/northbound/authority/limits.ts';
import { openTlsListener } from '../../../gateway/northbound/tls-listener.ts';
import type { TlsListener } from '../../../gateway/northbound/tls-listener.ts';
import { day, testAuthority } from '../../support/certificates.ts';
import { needs, run } from '../../support/peers.ts';
import { securityOf } from '../../support/secured-gateway.ts';
import type { LogLine } from '../../support/secured-gateway.ts';
import { closed, until } from '../../support/until.ts';

/** Lists are made by openssl ca, and clients are openssl s_client and Node's. */
describe('a revocation list', function () {
  this.timeout(30_000);
  let folder = '';
  let door: TlsListener | undefined;
  let machine: VirtualClock;
  let lines: LogLine[];
  const at = (name: string): string => path.join(folder, name);
  const logged = (event: string): LogLine[] => lines.filter((line) => line.event === event);
  const reasons = (): unknown[] => logged('connection refused').map(({ reason }) => reason);

  beforeEach(async function () {
    needs(this, 'openssl');
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-crl-'));
    const authority = await testAuthority(folder);
    await authority.issue('dno.example');
    await authority.issue('lost.example');
    writeFileSync(at('ca.cnf'), '[ca]\ndefault_ca=lab\n[lab]\ndatabase=index.txt\ndefault_md=sha256\n');
    writeFileSync(at('index.txt'), '');
    machine = new VirtualClock(new SystemClock().now());
    lines = [];
  });

  afterEach(async () => {
    await door?.close();
    door = undefined;
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  const ca = async (...args: string[]): Promise<unknown> =>
    run('openssl', ['ca', '-config', 'ca.cnf', '-cert', 'ca.pem', '-keyfile', 'ca-key.pem', ...args], { cwd: folder });
  const revoke = async (party: string): Promise<unknown> => ca('-revoke', `${party}.pem`);
  const publish = async (...args: string[]): Promise<unknown> =>
    ca('-gencrl', '-out', 'crl.pem', ...(args.length > 0 ? args : ['-crldays', '8']));

  async function open(): Promise<TlsListener> {
    const own = securityOf(folder, 'gateway');
    door = await openTlsListener({
      ...{ host: '127.0.0.1', port: 0, machine, limits: defaultLimits },
      security: { kind: 'tls', ca: own.ca, crl: [at('crl.pem')], certificate: own.certificate, key: own.key },
      log: createLog('debug', (line) => {
        lines.push(JSON.parse(line) as LogLine);
      }),
      accept: (socket) => {
        socket.resume();
      },
    });
    return door;
  }

  async function dial(party: string): Promise<TLSSocket> {
    const { ca, certificate, key } = securityOf(folder, party);
    const socket = connect({
      ...{ port: door?.port ?? 0, host: '127.0.0.1', servername: 'localhost', ALPNProtocols: ['h2'] },
      ...{ ca: readFileSync(ca), cert: readFileSync(certificate), key: readFileSync(key) },
    });
    socket.on('error', () => undefined).resume();
    await new Promise((resolve) => socket.once('secureConnect', resolve));
    return socket;
  }

  const inside = (): unknown[] => logged('connection opened').map(({ party }) => party);

  it('refuses openssl s_client with a certificate it names: certificate-revoked', async () => {
    await revoke('lost.example');
    await publish();
    const { port } = await open();
    const asLost = ['-cert', at('lost.example.pem'), '-key', at('lost.example-key.pem')];
    const to = ['-connect', `127.0.0.1:${port}`, '-alpn', 'h2'];
    const client = run('openssl', ['s_client', ...to, ...asLost], { timeout: 20_000 });
    await client.catch(() => undefined);
    expect(reasons()).to.deep.equal(['certificate-revoked']);
    const other = await dial('dno.example');
    await until('another is let in', () => inside().length === 1);
    other.destroy();
    expect(inside()).to.deep.equal(['dno.example']);
  });

  it('puts out who is in already, and lets nobody in again, once a new list names it', async () => {
    await publish();
    await open();
    const [lost, other] = [await dial('lost.example'), await dial('dno.example')];
    await until('both are let in', () => inside().length === 2);
    await revoke('lost.example');
    await publish();
    await machine.advance(60_000);
    await closed(lost);
    expect(reasons()).to.deep.equal(['certificate-revoked']);
    expect(other.destroyed).to.equal(false);
    await closed(await dial('lost.example'));
    expect(reasons()).to.deep.equal(['certificate-revoked', 'certificate-revoked']);
    other.destroy();
  });

  it('that becomes unusable is warned of, and the former one stays in force', async () => {
    await revoke('lost.example');
    await publish();
    await open();
    writeFileSync(at('crl.pem'), readFileSync(at('crl.pem')).subarray(0, 200));
    await closed(await dial('lost.example'));
    expect(reasons()).to.deep.equal(['certificate-revoked']);
    const [warning] = logged('changed certificates cannot be used yet');
    expect(warning?.['detail']).to.include(at('crl.pem')).and.include('expected certificate revocation lists in PEM');
  });

  it('that can no longer be looked at is warned of once, and the former one stays in force', async () => {
    await publish();
    await open();
    rmSync(at('crl.pem'));
    symlinkSync('crl.pem', at('crl.pem'));
    for (let minute = 0; minute < 3; minute++) await machine.advance(60_000);
    const details = logged('changed certificates cannot be used yet').map(({ detail }) => detail);
    expect(details).to.have.length(1);
    expect(details[0]).to.match(/^the revocation list for the DNO side cannot be read: ELOOP/);
    const other = await dial('dno.example');
    await until('another is let in', () => inside().length === 1);
    other.destroy();
  });

  it('that has expired lets nobody in, and is an alarm', async () => {
    await publish('-crl_lastupdate', '20260101000000Z', '-crl_nextupdate', '20260108000000Z');
    const opened = await open();
    await closed(await dial('dno.example'));
    expect(reasons()).to.deep.equal(['revocation-list-expired']);
    expect(opened.alarms()).to.deep.equal(['revocation-list-expired']);
    const [warning] = logged('a revocation list must be renewed');
    expect(warning).to.include({ file: at('crl.pem'), until: '2026-01-08T00:00:00.000Z', level: 40 });
  });

  it('is an alarm from the last quarter of its life on', async () => {
    await publish();
    const opened = await open();
    machine.setNow(machine.now() + 5.9 * day);
    expect(opened.alarms()).to.deep.equal([]);
    machine.setNow(machine.now() + 0.2 * day);
    expect(opened.alarms()).to.deep.equal(['revocation-list-expires-soon']);
  });

  const unusable: Readonly<Record<string, readonly [prepare: () => void, told: string]>> = {
    'is not there': [() => undefined, 'ENOENT'],
    'is something else': [
      () => {
        writeFileSync(at('crl.pem'), readFileSync(at('ca.pem')));
      },
      'expected certificate revocation lists in PEM',
    ],
  };
  for (const [what, [prepare, told]] of Object.entries(unusable))
    it(`that ${what} is named at the start`, async () => {
      prepare();
      const error: unknown = await open().catch((reason: unknown) => reason);
      expect(error).to.be.an('error');
      expect((error as Error).message)
        .to.include(at('crl.pem'))
        .and.include(told);
    });
});
