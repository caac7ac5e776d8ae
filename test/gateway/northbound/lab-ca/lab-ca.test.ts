import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { expect } from 'chai';
import { VirtualClock } from '../../../../devices/clock/virtual-clock.ts';
import { SystemClock } from '../../../../devices/clock/system-clock.ts';
import { createLabAuthority, partyUriPrefix } from '../../../../gateway/northbound/lab-ca/lab-ca.ts';
import { needs, run } from '../../../support/peers.ts';

const epoch = Date.UTC(2026, 2, 1, 12);

describe('lab certificate authority', () => {
  let folder: string;

  const at = (name: string): string => path.join(folder, 'ca', name);
  const create = (options: { hosts?: string[]; parties?: string[] } = {}) =>
    createLabAuthority(path.join(folder, 'ca'), { clock: new VirtualClock(epoch), ...options });
  const textOf = async (name: string): Promise<string> =>
    (await run('openssl', ['x509', '-in', at(name), '-noout', '-text'])).stdout;
  const failure = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      return (error as Error).message;
    }
    return 'nothing was refused';
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lab-ca-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the authority, the gateway and a party', async () => {
    const { files } = await create();
    const names = ['ca', 'gateway', 'dno.example', 'dno.example-sign'].flatMap((name) => [
      `${name}.pem`,
      `${name}-key.pem`,
    ]);
    expect(files).to.deep.equal(names.map(at));
    expect(readdirSync(path.join(folder, 'ca')).sort()).to.deep.equal([...names].sort());
  });

  it('keeps the folder and the keys to their owner', async () => {
    const { files } = await create();
    const mode = (file: string): number => statSync(file).mode & 0o777;
    expect(mode(path.join(folder, 'ca'))).to.equal(0o700);
    for (const file of files) expect(mode(file), file).to.equal(file.endsWith('-key.pem') ? 0o600 : 0o644);
  });

  it('makes certificates that openssl verifies for their purpose and for no other', async function () {
    needs(this, 'openssl');
    await create({ parties: ['north.example', 'south.example'] });
    const verify = (name: string, purpose: string, ...more: string[]) =>
      run('openssl', [
        'verify',
        '-x509_strict',
        '-attime',
        String(epoch / 1000 + 60),
        '-purpose',
        purpose,
        ...more,
        '-CAfile',
        at('ca.pem'),
        at(name),
      ]);
    for (const name of ['localhost']) await verify('gateway.pem', 'sslserver', '-verify_hostname', name);
    for (const ip of ['127.0.0.1', '::1']) await verify('gateway.pem', 'sslserver', '-verify_ip', ip);
    await verify('north.example.pem', 'sslclient');
    await verify('south.example.pem', 'sslclient');
    expect(await failure(verify('north.example.pem', 'sslserver'))).to.match(/certificate purpose/);
    expect(await failure(verify('gateway.pem', 'sslclient'))).to.match(/certificate purpose/);
    expect(await failure(verify('gateway.pem', 'sslserver', '-verify_hostname', 'elsewhere'))).to.match(/mismatch/);
  });

  it('holds for a year from now, the authority for five', async function () {
    needs(this, 'openssl');
    await create();
    const dates = async (name: string) => {
      const { stdout } = await run('openssl', ['x509', '-in', at(name), '-noout', '-startdate', '-enddate']);
      return stdout.trim().split('\n');
    };
    expect(await dates('gateway.pem')).to.deep.equal([
      'notBefore=Mar  1 12:00:00 2026 GMT',
      'notAfter=Mar  1 12:00:00 2027 GMT',
    ]);
    expect(await dates('dno.example.pem')).to.deep.equal(await dates('gateway.pem'));
    // Five times 365 days with one leap day between.
    expect(await dates('ca.pem')).to.deep.equal([
      'notBefore=Mar  1 12:00:00 2026 GMT',
      'notAfter=Feb 28 12:00:00 2031 GMT',
    ]);
  });

  it('shows purposes, names and constraints as openssl reads them', async function () {
    needs(this, 'openssl');
    await create({ hosts: ['meter-1.lab', '192.0.2.7', '2001:db8::7'] });
    const gateway = await textOf('gateway.pem');
    expect(gateway)
      .to.match(/Public-Key: \(256 bit\)/)
      .and.match(/ASN1 OID: prime256v1/);
    expect(gateway).to.match(/Extended Key Usage: *\n *TLS Web Server Authentication *\n/);
    expect(gateway).to.match(
      /DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:meter-1.lab, IP Address:192.0.2.7, IP Address:2001:DB8:0:0:0:0:0:7/,
    );
    const party = await textOf('dno.example.pem');
    expect(party).to.match(/Extended Key Usage: *\n *TLS Web Client Authentication *\n/);
    expect(party).to.include('URI:urn:meterbridge:party:dno.example, DNS:dno.example');
    const authority = await textOf('ca.pem');
    expect(authority).to.match(/Basic Constraints: critical\n *CA:TRUE, pathlen:0/);
    expect(authority).to.match(/Key Usage: critical\n *Certificate Sign, CRL Sign/);
  });

  it('gives every certificate a serial number of its own', async () => {
    await create({ parties: ['a.example', 'b.example'] });
    const serials = ['ca.pem', 'gateway.pem', 'a.example.pem', 'b.example.pem'].map(
      (name) => new X509Certificate(readFileSync(at(name))).serialNumber,
    );
    expect(new Set(serials).size).to.equal(4);
    for (const serial of serials) expect(serial).to.match(/^[4-7][0-9A-F]{31}$/);
  });

  it('serves mutual TLS, and the server sees who the party is', async () => {
    // Real time: TLS checks validity against the machine's clock.
    await createLabAuthority(path.join(folder, 'ca'), { clock: new SystemClock() });
    const pem = (name: string): Buffer => readFileSync(at(name));
    const server = tls.createServer({
      ca: pem('ca.pem'),
      cert: pem('gateway.pem'),
      key: pem('gateway-key.pem'),
      requestCert: true,
      rejectUnauthorized: true,
    });
    const seen = new Promise<string | undefined>((resolve, reject) => {
      server.once('tlsClientError', reject);
      server.once('secureConnection', (socket) => {
        resolve(socket.getPeerCertificate().subjectaltname);
        socket.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const client = tls.connect({
      port,
      host: '127.0.0.1',
      servername: 'localhost',
      ca: pem('ca.pem'),
      cert: pem('dno.example.pem'),
      key: pem('dno.example-key.pem'),
    });
    const closed = new Promise<void>((resolve, reject) => {
      client
        .once('error', reject)
        .once('close', () => {
          resolve();
        })
        .resume();
    });
    try {
      expect(await seen).to.equal(`URI:${partyUriPrefix}dno.example, DNS:dno.example`);
      await closed;
    } finally {
      client.destroy();
      server.close();
    }
  });

  for (const name of ['ca.pem', 'gateway-key.pem', 'dno.example.pem'])
    it(`refuses to write over ${name}, and writes nothing`, async () => {
      await create();
      for (const file of readdirSync(path.join(folder, 'ca'))) if (file !== name) rmSync(at(file));
      writeFileSync(at(name), 'mine');
      expect(await failure(create())).to.equal(
        `${at(name)} is there already: choose another folder, or move it away first`,
      );
      expect(readdirSync(path.join(folder, 'ca'))).to.deep.equal([name]);
      expect(readFileSync(at(name), 'utf8')).to.equal('mine');
    });

  for (const [party, message] of [
    ['../dno', '"../dno" is no name of a party: expected one such as dno.example'],
    ['', '"" is no name of a party: expected one such as dno.example'],
    ['gateway', 'the party gateway would share the file gateway.pem: give it another name'],
    ['CA', 'the party CA would share the file ca.pem: give it another name'],
  ] as const)
    it(`refuses the party ${JSON.stringify(party)}`, async () => {
      expect(await failure(create({ parties: [party] }))).to.equal(message);
      expect(readdirSync(folder)).to.deep.equal([]);
    });

  it('refuses a party named twice and a host that is none', async () => {
    expect(await failure(create({ parties: ['a', 'a'] }))).to.equal(
      'the party a would share the file a.pem: give it another name',
    );
    expect(await failure(create({ hosts: ['two words'] }))).to.equal(
      '"two words" is no host: expected a host name or an address',
    );
  });
});
