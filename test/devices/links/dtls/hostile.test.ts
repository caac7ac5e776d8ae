import { inspect } from 'node:util';
import { expect } from 'chai';
import fc from 'fast-check';
import { joined, uint, vector } from '../../../../devices/links/dtls/bytes.ts';
import { encodeClientHello, encodeMessage } from '../../../../devices/links/dtls/handshake-messages.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { contentTypes, encodeRecord, versions } from '../../../../devices/links/dtls/records.ts';
import { ReplayWindow } from '../../../../devices/links/dtls/replay-window.ts';
import { clientAddress, credential, DtlsPair, key, serverAddress, texts } from './pair.ts';
import type { Datagram } from './pair.ts';

const inTheClear = (type: 20 | 21 | 22 | 23, fragment: Uint8Array, sequence = 5): Uint8Array =>
  encodeRecord({ type, version: versions.dtls12, epoch: 0, sequence, fragment });

const hello = (random: Uint8Array, cookie = new Uint8Array(0), messageSequence = 0): Uint8Array =>
  encodeRecord({
    type: contentTypes.handshake,
    version: versions.dtls10,
    epoch: 0,
    sequence: messageSequence,
    fragment: encodeMessage({ type: 1, messageSequence, body: encodeClientHello(random, cookie) }),
  });

describe('DTLS: hostile peers', () => {
  it('keep nothing of 4,000 hellos from addresses that did not prove themselves, and answer with less than came', async () => {
    const pair = new DtlsPair();
    const server = await pair.server();
    pair.network.intercept = ({ from, bytes }) => (from.host === serverAddress.host ? undefined : bytes);
    const random = pair.randomBytes(32);
    const asked = hello(random).length;
    for (let round = 0; round < 4; round++) {
      for (let k = 0; k < 1_000; k++)
        pair.network.send({
          from: { host: `198.51.100.${k % 250}`, port: 1_024 + k },
          to: serverAddress,
          bytes: hello(random),
        });
      await pair.clock.advance(20);
      const answers = pair.network.sent.splice(0).filter(({ from }) => from.host === serverAddress.host);
      expect(answers.length).to.equal(1_000);
      expect(Math.max(...answers.map(({ bytes }) => bytes.length))).to.be.below(asked);
      expect([server.wire.peers, pair.clock.pending, server.events.length]).to.deep.equal([0, 0, 0]);
    }
  });

  it('keep no more than 16 handshakes of one host half open, whatever it proves, and let others in meanwhile', async () => {
    const pair = new DtlsPair();
    const server = await pair.server();
    const from = (port: number) => ({ host: '198.51.100.9', port });
    for (let port = 2_000; port < 2_200; port++) {
      const random = pair.randomBytes(32);
      pair.network.send({ from: from(port), to: serverAddress, bytes: hello(random) });
      await pair.clock.advance(6);
      const answer = pair.network.sent.at(-1)!.bytes;
      pair.network.send({ from: from(port), to: serverAddress, bytes: hello(random, answer.slice(-16), 1) });
      await pair.clock.advance(6);
    }
    expect(server.wire.peers).to.equal(16);
    expect(await pair.send(await pair.client(), serverAddress, 'one')).to.equal('sent');
    expect(texts(server)).to.deep.equal(['one']);
    await pair.clock.advance(31_000);
    expect(server.wire.peers).to.equal(1);
  });

  it('close the peer unused for longest past the most there may be', async () => {
    const pair = new DtlsPair();
    const server = await pair.server({ mostPeers: 8 });
    const clients = await Promise.all(
      Array.from({ length: 12 }, async (_unused, index) =>
        pair.client({}, { host: `192.0.2.${index + 10}`, port: 5684 }),
      ),
    );
    for (const client of clients) await pair.send(client, serverAddress, 'one');
    expect(server.wire.peers).to.equal(8);
    expect(clients.map(({ wire }) => wire.peers)).to.deep.equal([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('deliver a record once, however often it comes', async () => {
    const pair = new DtlsPair();
    const [client, server] = [await pair.client(), await pair.server()];
    await pair.send(client, serverAddress, 'one');
    await pair.send(client, serverAddress, 'two');
    const all: readonly Datagram[] = [...pair.network.sent];
    for (let round = 0; round < 3; round++) {
      for (const datagram of all) pair.network.send(datagram);
      await pair.clock.advance(1_000);
    }
    expect(texts(server)).to.deep.equal(['one', 'two']);
    expect(await pair.send(client, serverAddress, 'three')).to.equal('sent');
    expect(texts(server)).to.deep.equal(['one', 'two', 'three']);
  });

  it('take nothing that comes in the clear for data or for a goodbye', async () => {
    const pair = new DtlsPair();
    const [client, server] = [await pair.client(), await pair.server()];
    const poison = [
      inTheClear(contentTypes.applicationData, Buffer.from('open the switch')),
      inTheClear(contentTypes.applicationData, Buffer.from('open the switch'), 2 ** 48 - 1),
    ];
    const afterwards = [
      ...poison,
      inTheClear(contentTypes.alert, Uint8Array.of(2, 40)),
      inTheClear(contentTypes.alert, Uint8Array.of(1, 0)),
      inTheClear(contentTypes.changeCipherSpec, Uint8Array.of(1)),
      inTheClear(contentTypes.handshake, encodeMessage({ type: 0, messageSequence: 0, body: new Uint8Array(0) })),
    ];
    const spray = (datagrams: readonly Uint8Array[]): void => {
      for (const bytes of datagrams) {
        pair.network.send({ from: clientAddress, to: serverAddress, bytes });
        pair.network.send({ from: serverAddress, to: clientAddress, bytes });
      }
    };
    const sent = pair.send(client, serverAddress, 'one');
    for (let k = 0; k < 6; k++) {
      spray(poison);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await sent).to.equal('sent');
    spray(afterwards);
    await pair.clock.advance(1_000);
    expect(await pair.send(server, clientAddress, 'two')).to.equal('sent');
    expect([texts(client), texts(server)]).to.deep.equal([['two'], ['one']]);
  });

  it('who send a client round with one cookie after the other are left at the fifth', async () => {
    const pair = new DtlsPair();
    const client = await pair.client();
    let cookies = 0;
    const liar = await pair.network.wire(serverAddress);
    liar.onDatagram((peer) => {
      const body = joined(uint(2, versions.dtls10), vector(1, Uint8Array.of(++cookies)));
      const fragment = encodeMessage({ type: 3, messageSequence: cookies - 1, body });
      void liar.send(peer, inTheClear(contentTypes.handshake, fragment, cookies));
    });
    expect(await pair.send(client, serverAddress, 'one')).to.equal('no-connection');
    expect(client.events[0]?.message).to.equal('one cookie after the other');
    expect([client.wire.peers, pair.clock.pending]).to.deep.equal([0, 0]);
  });

  it('who begin messages without end, far ahead or too long have nothing kept of them', async () => {
    const pair = new DtlsPair();
    const client = await pair.client();
    const sent = client.wire.send(serverAddress, Buffer.from('one')).catch((error: unknown) => error);
    await pair.clock.advance(10);
    for (let k = 0; k < 2_000; k++) {
      const head = joined(uint(1, 11), uint(3, k % 2 === 0 ? 2_000 : 0xffffff), uint(2, 6 + k), uint(3, 0), uint(3, 1));
      const bytes = inTheClear(contentTypes.handshake, joined(head, Uint8Array.of(0)), k);
      pair.network.send({ from: serverAddress, to: clientAddress, bytes });
    }
    await pair.clock.advance(100);
    const server = await pair.server();
    await pair.clock.advance(3_000);
    expect(await sent).to.equal(undefined);
    expect(texts(server)).to.deep.equal(['one']);
  });

  it('are survived with random bytes and with broken datagrams of a handshake, at every moment; each send settles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            at: fc.nat(12),
            toServer: fc.boolean(),
            noise: fc.oneof(
              fc.uint8Array({ maxLength: 80 }),
              fc.record({ change: fc.nat(400), to: fc.nat(255), cut: fc.nat(300) }),
            ),
          }),
          { maxLength: 8 },
        ),
        async (attacks) => {
          const pair = new DtlsPair();
          const [client, server] = [await pair.client(), await pair.server()];
          let count = 0;
          pair.network.intercept = ({ bytes }) => {
            const now = count++;
            for (const { at, toServer, noise } of attacks) {
              if (at !== now) continue;
              const [from, to] = toServer ? [clientAddress, serverAddress] : [serverAddress, clientAddress];
              pair.network.send({ from, to, bytes: noise instanceof Uint8Array ? noise : broken(bytes, noise) });
            }
            return bytes;
          };
          expect(await pair.send(client, serverAddress, 'one', 31_000)).to.be.oneOf([
            'sent',
            'timeout',
            'no-connection',
          ]);
          pair.network.intercept = ({ bytes }) => bytes;
          await pair.clock.advance(40_000);
          expect(await pair.send(client, serverAddress, 'two', 31_000)).to.equal('sent');
          for (const text of texts(server)) expect(text).to.be.oneOf(['one', 'two']);
          await client.wire.close();
          await server.wire.close();
          await pair.clock.advance(1_000);
          expect(pair.clock.pending).to.equal(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('DTLS: the replay window', () => {
  it('agrees with a list of everything that came, 64 records back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(2 ** 31)), { maxLength: 300 }), (numbers) => {
        const window = new ReplayWindow();
        const come = new Set<number>();
        for (const number of numbers) {
          const highest = Math.max(-1, ...come);
          const isNew = number > highest - 64 && !come.has(number);
          expect(window.isNew(number)).to.equal(isNew);
          if (!isNew) continue;
          window.mark(number);
          come.add(number);
        }
      }),
    );
  });
});

describe('DTLS: a key', () => {
  it('shows itself in nothing that is logged, printed or turned into JSON', async () => {
    const pair = new DtlsPair();
    const [client, server] = [await pair.client(), await pair.server()];
    await pair.send(client, serverAddress, 'one');
    const wrong = await pair.client(
      { credentialFor: () => ({ identity: 'meter-1', key: new PreSharedKey(Buffer.from('hush-hush')) }) },
      { host: '192.0.2.9', port: 1 },
    );
    const failed = await wrong.wire.resolve(serverAddress).then(() => pair.send(wrong, serverAddress, 'two'));
    const shown = [key, credential, client.events, server.events, wrong.events, failed].flatMap((each) => [
      inspect(each, { depth: 9, showHidden: true }),
      JSON.stringify(each),
    ]);
    const text = [...shown, String(key)].join('\n');
    expect(text).to.contain('[key]');
    for (const secret of ['a key of the cellar', 'hush-hush'])
      for (const form of [
        secret,
        Buffer.from(secret).toString('hex'),
        Buffer.from(secret).toString('base64'),
        [...Buffer.from(secret)].join(','),
        [...Buffer.from(secret)].join(', '),
      ])
        expect(text).to.not.contain(form);
  });
});

function broken(bytes: Uint8Array, { change, to, cut }: { change: number; to: number; cut: number }): Uint8Array {
  const changed = bytes.length === 0 ? bytes : bytes.with(change % bytes.length, to);
  return joined(changed.slice(0, cut < 30 ? cut : changed.length));
}
