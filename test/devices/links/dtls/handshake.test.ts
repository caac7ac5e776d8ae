import { expect } from 'chai';
import { contentTypes, encodeRecord, splitRecords } from '../../../../devices/links/dtls/records.ts';
import type { DtlsRecord } from '../../../../devices/links/dtls/records.ts';
import { decodeFragments, handshakeTypes } from '../../../../devices/links/dtls/handshake-messages.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { joined, uint } from '../../../../devices/links/dtls/bytes.ts';
import { hexOf } from '../../../support/fixtures.ts';
import { clientAddress, credential, DtlsPair, key, serverAddress, texts } from './pair.ts';

const wrongKey = { identity: 'meter-1', key: new PreSharedKey(Buffer.from('another key')) };
const unknown = { identity: 'nobody', key };

describe('DTLS: a handshake', () => {
  it('is made by the first datagram, which arrives with who sent it; both sides can send then', async () => {
    const pair = new DtlsPair();
    const [client, server] = [await pair.client(), await pair.server()];
    expect(await pair.send(client, serverAddress, 'one')).to.equal('sent');
    expect(server.received).to.deep.equal([{ peer: { ...clientAddress, identity: 'meter-1' }, text: 'one' }]);
    expect(await pair.send(server, clientAddress, 'two')).to.equal('sent');
    expect(texts(client)).to.deep.equal(['two']);
    expect(pair.network.sent.map(({ bytes }) => Buffer.from(bytes).includes('one')).includes(true)).to.equal(false);
    await client.wire.close();
    await server.wire.close();
    await pair.clock.advance(100);
    expect(pair.clock.pending).to.equal(0);
  });

  it('is tried again after 1, 3, 7, 15 and 23 s, and given up after 30', async () => {
    const pair = new DtlsPair();
    const client = await pair.client();
    const times: number[] = [];
    pair.network.intercept = () => {
      times.push(Math.round(pair.clock.monotonic() / 1000));
      return undefined;
    };
    expect(await pair.send(client, serverAddress, 'one')).to.equal('timeout');
    expect(times).to.deep.equal([0, 1, 3, 7, 15, 23]);
    expect(client.events.map(({ kind, message }) => [kind, message])).to.deep.equal([
      ['silent', 'no answer within 30 s'],
    ]);
    expect([client.wire.peers, pair.clock.pending]).to.deep.equal([0, 0]);
  });

  for (const [what, wrong] of [
    ['a wrong key', wrongKey],
    ['an identity nobody knows', unknown],
  ] as const) {
    it(`is refused for ${what}`, async () => {
      const pair = new DtlsPair();
      const [client, server] = [await pair.client({ credentialFor: () => wrong }), await pair.server()];
      expect(await pair.send(client, serverAddress, 'one')).to.equal('no-connection');
      expect(client.events[0]?.message).to.equal('the peer says decrypt_error');
      expect(server.events.map(({ kind, message }) => [kind, message])).to.deep.equal([['refused', 'the keys differ']]);
      expect([texts(server).length, server.wire.peers, client.wire.peers, pair.clock.pending]).to.deep.equal([
        0, 0, 0, 0,
      ]);
    });
  }

  it('does not let a peer tell an unknown identity from a wrong key', async () => {
    const said: unknown[] = [];
    for (const wrong of [wrongKey, unknown]) {
      const pair = new DtlsPair();
      const [client] = [await pair.client({ credentialFor: () => wrong }), await pair.server()];
      await pair.send(client, serverAddress, 'one');
      said.push(
        pair.network.sent
          .filter(({ from }) => from.host === serverAddress.host)
          .flatMap(({ bytes }) => splitRecords(bytes))
          .map(({ type, epoch, sequence, fragment }) => [
            type,
            epoch,
            sequence,
            fragment.length,
            hexOf(fragment.slice(-2)),
          ]),
      );
    }
    // The cookie depends on the hello, and the hello is the same: only its own random bytes would differ.
    expect(said[0]).to.deep.equal(said[1]);
  });

  it('is made of messages in pieces too, in any order, overlapping and doubled', async () => {
    for (const size of [1, 3, 16, 50]) {
      const pair = new DtlsPair();
      const [client, server] = [await pair.client(), await pair.server()];
      pair.network.intercept = ({ bytes }) => inPieces(bytes, size);
      expect(await pair.send(client, serverAddress, 'one'), `${size} bytes a piece`).to.equal('sent');
      expect(texts(server)).to.deep.equal(['one']);
    }
  });

  it('is refused where the suites, the version or the order of messages are not right', async () => {
    const wrong: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, RegExp])[] = [
      ['another suite', (bytes) => replaced(bytes, 'c0a800ff', 'c0a400ff'), /handshake_failure/],
      ['DTLS 1.0', (bytes) => replaced(bytes, 'fefd', 'feff', 'last'), /protocol_version/],
      ['a second hello in place of the key exchange', asFinished, /unexpected_message/],
    ];
    for (const [name, change, expected] of wrong) {
      const pair = new DtlsPair();
      const [client] = [await pair.client(), await pair.server()];
      pair.network.intercept = ({ from, bytes }) => (from.host === clientAddress.host ? change(bytes) : bytes);
      expect(await pair.send(client, serverAddress, 'one'), name).to.equal('no-connection');
      expect(client.events[0]?.message, name).to.match(expected);
    }
  });

  it('notices that hellos were changed on the way', async () => {
    const pair = new DtlsPair();
    const [client, server] = [await pair.client(), await pair.server()];
    // The extended master secret is taken out of what the client offers: the server does without, the transcripts differ.
    pair.network.intercept = ({ bytes }) => replaced(bytes, '00170000', '00180000');
    expect(await pair.send(client, serverAddress, 'one')).to.equal('no-connection');
    expect(texts(server)).to.deep.equal([]);
  });

  it('of two that dial each other at once comes to one connection, both ways', async () => {
    for (let seed = 1; seed <= 8; seed++) {
      const pair = new DtlsPair(seed);
      const both = { credentialFor: () => credential, accepts: { keyOf: () => key } };
      const [one, other] = [await pair.end(clientAddress, both), await pair.end(serverAddress, both)];
      const sent = Promise.all([
        pair.send(one, serverAddress, 'one'),
        other.wire.send(clientAddress, Buffer.from('two')),
      ]);
      expect((await sent)[0]).to.equal('sent');
      await pair.clock.advance(100);
      expect([texts(one), texts(other)]).to.deep.equal([['two'], ['one']]);
      await one.wire.close();
      await other.wire.close();
      await pair.clock.advance(100);
      expect(pair.clock.pending).to.equal(0);
    }
  });

  it('comes about on a link that loses three of ten each way, doubles and reorders: 200 seeds, each settles by 30 s', async () => {
    const outcomes = { sent: 0, timeout: 0 };
    for (let seed = 1; seed <= 200; seed++) {
      const pair = new DtlsPair(seed, { loss: 0.3, duplication: 0.2, delay: [5, 405] });
      const [client, server] = [await pair.client(), await pair.server()];
      const outcome = await pair.send(client, serverAddress, 'one', 31_000);
      expect(outcome, `seed ${seed}`).to.be.oneOf(['sent', 'timeout']);
      outcomes[outcome as 'sent' | 'timeout']++;
      await pair.clock.advance(1_000);
      expect(texts(server).length, `seed ${seed}`).to.be.at.most(1);
    }
    expect(outcomes.sent, JSON.stringify(outcomes)).to.be.at.least(190);
  });
});

/** The records of a datagram with each message of epoch 0 cut up, but for those of the cookie, which must be whole. */
function inPieces(datagram: Uint8Array, size: number): Uint8Array {
  const records = splitRecords(datagram).flatMap((record) => {
    if (record.epoch !== 0 || record.type !== contentTypes.handshake) return [record];
    return (decodeFragments(record.fragment) ?? []).flatMap(({ type, length, messageSequence, bytes }) => {
      if (type === handshakeTypes.clientHello || type === handshakeTypes.helloVerifyRequest) return [record];
      const pieces = [];
      for (let at = 0; at === 0 || at < length; at += size) {
        // One byte of the piece before comes again.
        const offset = Math.max(0, at - 1);
        const piece = bytes.slice(offset, at + size);
        const head = joined(
          uint(1, type),
          uint(3, length),
          uint(2, messageSequence),
          uint(3, offset),
          uint(3, piece.length),
        );
        pieces.push({ ...record, fragment: joined(head, piece) });
      }
      return [...pieces.reverse(), ...pieces.slice(0, 1)];
    });
  });
  // Pieces that follow each other share a record: a datagram holds only so many.
  const isPlain = ({ epoch, type }: DtlsRecord): boolean => epoch === 0 && type === contentTypes.handshake;
  const shared: DtlsRecord[] = [];
  for (const record of records) {
    const former = shared.at(-1);
    if (former !== undefined && isPlain(former) && isPlain(record))
      shared.splice(-1, 1, { ...former, fragment: joined(former.fragment, record.fragment) });
    else shared.push(record);
  }
  return joined(...shared.map(encodeRecord));
}

function replaced(bytes: Uint8Array, from: string, to: string, which: 'first' | 'last' = 'first'): Uint8Array {
  const hex = hexOf(bytes);
  const at = which === 'first' ? hex.indexOf(from) : hex.lastIndexOf(from);
  return at < 0 ? bytes : Buffer.from(hex.slice(0, at) + to + hex.slice(at + from.length), 'hex');
}

/** The key exchange, with the type of another message. */
function asFinished(datagram: Uint8Array): Uint8Array {
  const records = splitRecords(datagram).map((record) => {
    const isExchange =
      record.type === contentTypes.handshake && record.fragment[0] === handshakeTypes.clientKeyExchange;
    return isExchange && record.epoch === 0
      ? { ...record, fragment: record.fragment.with(0, handshakeTypes.serverHello) }
      : record;
  });
  return joined(...records.map(encodeRecord));
}
