import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { expect } from 'chai';
import type { CoapEndpoint } from '../../../../devices/coap/endpoint.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { needs, run } from '../../../support/peers.ts';
import { secret, secretHex, secureClient, secureServer } from './real.ts';
import type { SecureServer } from './real.ts';

const libraries = ['openssl', 'gnutls'] as const;

for (const library of libraries) {
  describe(`DTLS with libcoap on ${library}`, function () {
    this.timeout(60_000);
    let server: SecureServer;

    before(async function () {
      needs(this, 'libcoap');
      server = await secureServer('cellar');
    });
    after(async () => {
      await (server as SecureServer | undefined)?.close();
    });

    const ask = async (identity: string, key: string, ...args: string[]) =>
      run(`coap-client-${library}`, ['-B', '3', '-u', identity, '-k', key, ...args]);

    it('its client reads and writes, and we know who it is', async () => {
      const { stdout } = await ask('meter-1', secret, `coaps://127.0.0.1:${server.port}/whoami`);
      expect(stdout).to.contain('you are meter-1');
      await ask('meter-1', secret, '-m', 'put', '-e', 'noted', `coaps://127.0.0.1:${server.port}/memo`);
      expect(server.memos).to.deep.equal(['noted']);
    });

    it('its client is refused with a wrong key, and with an unknown identity in the same way', async () => {
      const said: string[] = [];
      for (const [identity, key] of [
        ['meter-1', 'another key'],
        ['meter-9', secret],
      ] as const) {
        const { stdout, stderr } = await ask(identity, key, `coaps://127.0.0.1:${server.port}/whoami`);
        expect(stdout).to.not.contain('you are');
        said.push(`${stdout}${stderr}`.replaceAll(/^.*?(?=DTLS|ERR)|:\d+/gm, ''));
      }
      expect(said[0]).to.match(/decrypt error/i);
      expect(said[1]).to.equal(said[0]);
      expect(server.events.slice(-2).map(({ kind, message }) => `${kind}: ${message}`)).to.deep.equal([
        'refused: the keys differ',
        'refused: the keys differ',
      ]);
    });

    for (const hint of [undefined, 'h'.repeat(80)]) {
      it(`its server answers us ${hint === undefined ? 'without a hint' : `with a hint of ${hint.length} bytes`}`, async () => {
        await withServer(library, hint, async (port) => {
          const client = secureClient();
          await client.open();
          const { payload } = await client.request({ host: '127.0.0.1', port }, { method: 'GET', path: '/time' });
          expect(Buffer.from(payload).toString()).to.match(/^\w{3} \d\d \d\d:\d\d:\d\d$/);
          await client.close();
        });
      });
    }

    it('its server does not accept a wrong key, and we say so at our deadline', async () => {
      await withServer(library, 'cellar', async (port) => {
        const client = secureClient({ identity: 'meter-1', key: new PreSharedKey(Buffer.from('another key')) }, 2_500);
        await client.open();
        const failure = await failureOf(client, port);
        expect(failure).to.match(/did not accept identity and key|decrypt_error|bad_record_mac/);
        expect(failure).to.not.contain('another key');
        await client.close();
      });
    });
  });
}

describe('DTLS with openssl s_client', function () {
  this.timeout(60_000);

  it('makes a connection with the one suite there is; a second handshake inside it is refused', async function () {
    needs(this, 'openssl');
    const server = await secureServer();
    const client = spawn(
      'openssl',
      [
        's_client',
        '-dtls1_2',
        '-psk',
        secretHex,
        '-psk_identity',
        'meter-1',
        '-cipher',
        'PSK-AES128-CCM8',
        '-connect',
        `127.0.0.1:${server.port}`,
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [client.stdout, client.stderr])
      stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
    const ended = new Promise((resolve) => client.once('close', resolve));
    const asked = new Promise<void>((resolve) => {
      client.stdout.on('data', () => {
        if (!said.includes('Extended master secret')) return;
        client.stdin.write('R\n');
        resolve();
      });
    });
    await asked;
    await ended;
    expect(said).to.contain('Cipher is PSK-AES128-CCM8').and.contain('Secure Renegotiation IS supported');
    expect(said).to.match(/Extended master secret: yes/);
    expect(said).to.match(/RENEGOTIATING[\s\S]*no renegotiation/);
    expect(server.events.filter(({ kind }) => kind === 'established').length).to.equal(1);
    await server.close();
  });

  it('is told that no suite of its own will do', async function () {
    needs(this, 'openssl');
    const server = await secureServer();
    const outcome = await run('openssl', [
      's_client',
      '-dtls1_2',
      '-psk',
      secretHex,
      '-psk_identity',
      'meter-1',
      '-cipher',
      'PSK-AES128-GCM-SHA256',
      '-connect',
      `127.0.0.1:${server.port}`,
    ]).then(
      () => 'connected',
      (error: unknown) => (error as { stderr: string }).stderr,
    );
    expect(outcome).to.contain('handshake failure');
    await server.close();
  });
});

async function failureOf(client: CoapEndpoint, port: number): Promise<string> {
  return client.request({ host: '127.0.0.1', port }, { method: 'GET', path: '/time' }).then(
    () => 'answered',
    (error: unknown) => String(error),
  );
}

/** libcoap's server with its DTLS port, as long as `work` lasts. */
async function withServer(
  library: string,
  hint: string | undefined,
  work: (port: number) => Promise<void>,
): Promise<void> {
  const port = await freePorts();
  const server = spawn(
    `coap-server-${library}`,
    ['-A', '127.0.0.1', '-p', `${port}`, '-k', secret, ...(hint === undefined ? [] : ['-h', hint])],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('close', resolve));
  try {
    await work(port + 1);
  } finally {
    server.kill();
    await ended;
  }
}

/** A port that is free, as is the next one: libcoap takes both. */
async function freePorts(): Promise<number> {
  for (;;) {
    const [first, second] = [createSocket('udp4'), createSocket('udp4')];
    const bound = async (socket: typeof first, port: number): Promise<boolean> =>
      new Promise((resolve) => {
        socket.once('error', () => {
          resolve(false);
        });
        socket.bind(port, '127.0.0.1', () => {
          resolve(true);
        });
      });
    await bound(first, 0);
    const { port } = first.address();
    const both = await bound(second, port + 1);
    for (const socket of both ? [first, second] : [first])
      await new Promise<void>((resolve) => void socket.close(resolve));
    if (both) return port;
  }
}
