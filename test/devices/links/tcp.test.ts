import { expect } from 'chai';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { DeviceError } from '../../../devices/ports.ts';
import type { Wire } from '../../../devices/ports.ts';
import { tcpOpener } from '../../../devices/links/tcp.ts';

/** Most of it waits in the process for a peer that does not read. */
const moreThanSystemHolds = 32 * 2 ** 20;

describe('a wire over TCP', () => {
  let wire: Wire;
  let peer: Socket;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const server = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const accepted = once(server, 'connection') as Promise<[Socket]>;
    wire = await tcpOpener({ kind: 'tcp', host: '127.0.0.1', port }).open();
    [peer] = await accepted;
    close = async () => {
      await wire.close();
      peer.destroy();
      server.close();
      await once(server, 'close');
    };
  });
  afterEach(async () => close());

  async function received(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let length = 0;
    peer.resume();
    while (length < count) {
      const [piece] = (await once(peer, 'data')) as [Buffer];
      pieces.push(piece);
      length += piece.length;
    }
    return Buffer.concat(pieces);
  }

  it('keeps the order of what is written in one go, from a promise meanwhile, and while the peer does not read', async () => {
    const large = Buffer.alloc(moreThanSystemHolds, 7);
    const first = wire.write(Uint8Array.of(1));
    const fourth = first.then(async () => wire.write(Uint8Array.of(4)));
    await Promise.all([wire.write(Uint8Array.of(2)), wire.write(Uint8Array.of(3)), fourth]);
    const gone = [wire.write(large), wire.write(Uint8Array.of(5)), wire.write(Uint8Array.of(6))];
    const all = await received(large.length + 6);
    await Promise.all(gone);
    expect([...all.subarray(0, 4)]).to.deep.equal([1, 2, 3, 4]);
    expect(all.subarray(4, 4 + large.length).equals(large)).to.equal(true);
    expect([...all.subarray(4 + large.length)]).to.deep.equal([5, 6]);
  });

  it('settles every write when it ends, those that wait for others too', async () => {
    const failure = (error: unknown): unknown => error;
    // Node takes a write that was cut off by the end of its socket for done.
    const cutOff = wire.write(Buffer.alloc(moreThanSystemHolds)).catch(failure);
    const waiting = [Uint8Array.of(1), Uint8Array.of(2)].map(async (bytes) => wire.write(bytes).catch(failure));
    peer.resetAndDestroy();
    await cutOff;
    for (const outcome of [...(await Promise.all(waiting)), await wire.write(Uint8Array.of(3)).catch(failure)])
      expect(outcome).to.be.instanceOf(DeviceError).with.property('code', 'no-connection');
  });
});
