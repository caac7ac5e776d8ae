import { expect } from 'chai';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { stateOf } from '../../../support/field-case.ts';
import { clientAddress, credential, DtlsPair, key, serverAddress, texts } from './pair.ts';

const other = new PreSharedKey(Buffer.from('the key of another'));

describe('DTLS: the life of a connection', () => {
  it('is dialled again when the server has forgotten it, on the first datagram sent 8 s after one without an answer', async () => {
    const pair = new DtlsPair();
    const client = await pair.client();
    const former = await pair.server();
    await pair.send(client, serverAddress, 'one');
    await pair.send(former, clientAddress, 'answer');
    const restarted = await pair.server();
    expect(await pair.send(client, serverAddress, 'lost')).to.equal('sent');
    await pair.clock.advance(7_000);
    await pair.send(client, serverAddress, 'lost too');
    await pair.clock.advance(1_000);
    expect(await pair.send(client, serverAddress, 'two')).to.equal('sent');
    expect(texts(restarted)).to.deep.equal(['two']);
    expect([client.wire.peers, restarted.wire.peers]).to.deep.equal([1, 1]);
  });

  it('is made anew for a client that has restarted at its address, and stands until the new one does', async () => {
    const pair = new DtlsPair();
    const server = await pair.server();
    await pair.send(await pair.client(), serverAddress, 'one');
    const restarted = await pair.client();
    // Of the new handshake only the hellos get through at first.
    pair.network.intercept = ({ from, bytes }) =>
      from.host === serverAddress.host && bytes.length > 90 ? undefined : bytes;
    void restarted.wire.send(serverAddress, Buffer.from('two'));
    await pair.clock.advance(500);
    expect(server.events.map(({ kind }) => kind)).to.deep.equal(['established']);
    pair.network.intercept = ({ bytes }) => bytes;
    await pair.clock.advance(10_000);
    expect(texts(server)).to.deep.equal(['one', 'two']);
    expect(server.wire.peers).to.equal(1);
  });

  it('ends with close_notify on both sides; the next datagram dials again', async () => {
    const pair = new DtlsPair();
    const client = await pair.client();
    const server = await pair.server();
    await pair.send(client, serverAddress, 'one');
    await server.wire.close();
    await pair.clock.advance(100);
    expect(client.events.at(-1)?.message).to.equal('the peer closed it');
    expect(client.wire.peers).to.equal(0);
    const restarted = await pair.server();
    expect(await pair.send(client, serverAddress, 'two')).to.equal('sent');
    expect(texts(restarted)).to.deep.equal(['two']);
  });

  it('settles what waits when it is closed in the middle of a handshake, and keeps no timer', async () => {
    const pair = new DtlsPair();
    const client = await pair.client();
    const sends = [1, 2, 3].map((each) => client.wire.send(serverAddress, Uint8Array.of(each)));
    await client.wire.close();
    const ends = await Promise.allSettled(sends);
    expect(
      ends.map((end) => (end.status === 'rejected' ? (end.reason as { code: string }).code : 'sent')),
    ).to.deep.equal(['closed', 'closed', 'closed']);
    await pair.clock.advance(100);
    expect(pair.clock.pending).to.equal(0);
    expect(await stateOf(client.wire.send(serverAddress, Uint8Array.of(4)))).to.equal('rejected');
  });

  it('lets 16 datagrams wait for a handshake and refuses the next', async () => {
    const pair = new DtlsPair();
    const client = await pair.client();
    const sends = Array.from({ length: 17 }, (_unused, index) => client.wire.send(serverAddress, Uint8Array.of(index)));
    expect(await stateOf(sends[16]!)).to.equal('rejected');
    await pair.server();
    await pair.clock.advance(5_000);
    await Promise.all(sends.slice(0, 16));
  });

  it('dials nobody it has no key for', async () => {
    const pair = new DtlsPair();
    const client = await pair.client({ credentialFor: () => undefined });
    expect(await pair.send(client, serverAddress, 'one')).to.equal('no-connection');
    expect(pair.network.sent).to.deep.equal([]);
  });

  it('gives what is meant for one peer to no other who has come to its address', async () => {
    const pair = new DtlsPair();
    const keys = new Map([
      ['meter-1', key],
      ['meter-2', other],
    ]);
    const server = await pair.server({ accepts: { keyOf: (identity) => keys.get(identity) } });
    await pair.send(await pair.client(), serverAddress, 'one');
    await pair.send(
      await pair.client({ credentialFor: () => ({ identity: 'meter-2', key: other }) }),
      serverAddress,
      'two',
    );
    const [asked, now] = server.received.map(({ peer }) => peer);
    expect(await pair.send(server, asked!, 'answer to one')).to.equal('no-connection');
    expect(await pair.send(server, now!, 'answer to two')).to.equal('sent');
  });

  it('gives what waits for a peer to no other who dials from its address meanwhile', async () => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 8; seed++) {
      const pair = new DtlsPair(seed);
      const keys = new Map([
        ['meter-1', key],
        ['meter-2', other],
      ]);
      const accepts = { keyOf: (identity: string) => keys.get(identity) };
      const one = await pair.client({ accepts });
      const intruder = await pair.end(serverAddress, { credentialFor: () => ({ identity: 'meter-2', key: other }) });
      intruder.wire.send(clientAddress, Buffer.from('let me in')).catch(() => undefined);
      outcomes.add(await pair.send(one, serverAddress, 'for the one with the key of meter-1'));
      expect(texts(intruder)).to.deep.equal([]);
    }
    expect([...outcomes])
      .to.include('no-connection')
      .and.not.include('sent');
  });

  it('carries datagrams of up to 16384 bytes, and nothing longer', async () => {
    const pair = new DtlsPair();
    const [client, server] = [await pair.client(), await pair.server()];
    expect(await pair.send(client, serverAddress, 'x'.repeat(16_384))).to.equal('sent');
    expect(await pair.send(client, serverAddress, 'x'.repeat(16_385))).to.equal('bad-request');
    expect(texts(server).map(({ length }) => length)).to.deep.equal([16_384]);
  });

  it('knows by its address a peer that was given by name', async () => {
    const pair = new DtlsPair();
    pair.network.names.set('meter.home', serverAddress.host);
    const server = await pair.server();
    const client = await pair.client({ credentialFor: ({ host }) => (host === 'meter.home' ? credential : undefined) });
    const address = await client.wire.resolve({ ...serverAddress, host: 'meter.home' });
    expect(address).to.deep.equal({ ...serverAddress, identity: 'meter-1' });
    expect(await pair.send(client, address, 'one')).to.equal('sent');
    expect(texts(server)).to.deep.equal(['one']);
  });
});
