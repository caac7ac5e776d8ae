import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { RemoteInfo } from 'node:dgram';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { CoapClient } from 'node-coap-client';
import { SystemClock } from '../../../../devices/clock/system-clock.ts';
import { DtlsWire } from '../../../../devices/links/dtls/dtls-wire.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { contentTypes, encodeRecord, versions } from '../../../../devices/links/dtls/records.ts';
import { udpOpener } from '../../../../devices/links/udp.ts';
import { built } from '../../../support/built.ts';
import { fieldCase } from '../../../support/field-case.ts';
import { secret, secureServer } from './real.ts';

const program = built('test/devices/links/dtls/dtls-client-program.ts');

/** What is between client and server: given the datagram, passes it on, or not, or says something of its own. */
type OnTheWay = (way: {
  readonly from: 'client' | 'server';
  readonly count: number;
  readonly pass: () => void;
  readonly inject: (bytes: Uint8Array) => void;
}) => void;

interface Said {
  readonly what: string;
  readonly detail: string;
}

interface Dialled {
  readonly exitCode: number | null;
  readonly said: readonly Said[];
}

type Way = (onTheWay: OnTheWay) => Promise<Dialled>;

const cutShort = encodeRecord({
  type: contentTypes.handshake,
  version: versions.dtls12,
  epoch: 0,
  sequence: 40,
  fragment: Uint8Array.of(2, 0, 0, 1, 0),
});
const inTheClear = encodeRecord({
  type: contentTypes.applicationData,
  version: versions.dtls12,
  epoch: 0,
  sequence: 41,
  fragment: Buffer.from('open the switch'),
});

const dialWith =
  (which: 'naive' | 'ours'): Way =>
  async (onTheWay) => {
    const server = new DtlsWire(await udpOpener({ host: '127.0.0.1', port: 0 }).open(), {
      clock: new SystemClock(),
      randomBytes,
      accepts: { keyOf: () => new PreSharedKey(Buffer.from(secret)), hint: 'cellar' },
    });
    // Greets back and hangs up: then the program is done.
    server.onDatagram((peer) => void server.send(peer, Buffer.from('welcome')).then(async () => server.close()));
    const [front, back] = [createSocket('udp4'), createSocket('udp4')];
    let client: RemoteInfo | undefined;
    let count = 0;
    const toClient = (bytes: Uint8Array): void => {
      if (client !== undefined) front.send(bytes, client.port, client.address);
    };
    front.on('message', (bytes, from) => {
      client = from;
      const pass = (): void => {
        back.send(bytes, server.local.port, '127.0.0.1');
      };
      onTheWay({ from: 'client', count: count++, inject: toClient, pass });
    });
    back.on('message', (bytes) => {
      const pass = (): void => {
        toClient(bytes);
      };
      onTheWay({ from: 'server', count: count++, inject: toClient, pass });
    });
    await Promise.all(
      [front, back].map(async (socket) => new Promise<void>((resolve) => void socket.bind(0, '127.0.0.1', resolve))),
    );
    try {
      return await dial([which, `${front.address().port}`, secret]);
    } finally {
      front.close();
      back.close();
      await server.close();
    }
  };

async function dial(args: readonly string[]): Promise<Dialled> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said: Said[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line) as Said));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, said };
}

const messages = ({ said }: Dialled): readonly string[] =>
  said.filter(({ what }) => what === 'message').map(({ detail }) => detail);

const ways = { naive: () => dialWith('naive'), ours: () => dialWith('ours') };

describe('node-dtls-client 2.0.3', function () {
  this.timeout(60_000);

  fieldCase(
    'a handshake record that is cut short, from whoever can reach the port',
    ways,
    /the process ended with/,
    async (way) => {
      const { exitCode, said } = await way(({ count, pass, inject }) => {
        if (count === 0) inject(cutShort);
        pass();
      });
      expect(exitCode, `the process ended with ${exitCode ?? 'a signal'}`).to.equal(0);
      expect(said.map(({ what }) => what)).to.include('connected');
    },
  );

  fieldCase(
    'data in the clear, slipped in between the messages of a handshake',
    ways,
    /open the switch/,
    async (way) => {
      const dialled = await way(({ from, pass, inject }) => {
        if (from === 'server') inject(inTheClear);
        pass();
      });
      expect(messages(dialled)).to.deep.equal(['welcome']);
    },
  );

  fieldCase('the first datagram of a handshake is lost', ways, /was never connected/, async (way) => {
    const { said } = await way(({ count, pass }) => {
      if (count > 0) pass();
    });
    expect(
      said.some(({ what }) => what === 'connected'),
      'was never connected',
    ).to.equal(true);
  });

  it('runs on this Node as a peer of our server, without the extended master secret', async () => {
    const dialled = await dialWith('naive')(({ pass }) => {
      pass();
    });
    expect([dialled.exitCode, messages(dialled)]).to.deep.equal([0, ['welcome']]);
  });
});

describe('node-coap-client 2.1.0', function () {
  this.timeout(30_000);

  it('asks our server over DTLS', async () => {
    const server = await secureServer('cellar');
    CoapClient.setSecurityParams('127.0.0.1', { psk: { 'meter-1': secret } });
    const { payload } = await CoapClient.request(`coaps://127.0.0.1:${server.port}/whoami`, 'get', undefined, {
      keepAlive: false,
    });
    expect(payload?.toString()).to.equal('you are meter-1');
    CoapClient.reset();
    await server.close();
  });
});
