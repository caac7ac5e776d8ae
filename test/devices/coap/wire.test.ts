import { expect } from 'chai';
import { CoapWire } from '../../../devices/coap/wire.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { DeviceError } from '../../../devices/ports.ts';
import type { DatagramWire, Milliseconds } from '../../../devices/ports.ts';
import { DatagramEnd } from '../../../devices/links/datagram-end.ts';
import { at } from '../../support/coap-network.ts';

const unplugged = new DeviceError('no-connection', 'unplugged', { wire: 'socket' });

/** A wire that can be pulled, and cannot be opened for a while. */
class Socket {
  readonly clock = new VirtualClock(0);
  /** When somebody tried to open it, and how that ended. */
  readonly tries: (readonly [Milliseconds, 'opened' | 'refused'])[] = [];
  readonly told: string[] = [];
  readonly wire: CoapWire;
  refuses = false;
  sent = 0;
  received = 0;
  private end = new DatagramEnd();

  constructor() {
    this.wire = new CoapWire({
      opener: { name: 'socket', open: async () => this.open() },
      clock: this.clock,
      onDatagram: () => this.received++,
      onLost: ({ message }) => this.told.push(message),
      onEvent: ({ kind }) => this.told.push(kind),
    });
  }

  pull(): void {
    this.end.end(unplugged);
  }

  arrive(): void {
    this.end.arrived(at('peer'), Uint8Array.of(0));
  }

  private open(): Promise<DatagramWire> {
    this.tries.push([this.clock.monotonic(), this.refuses ? 'refused' : 'opened']);
    if (this.refuses) return Promise.reject(unplugged);
    const end = (this.end = new DatagramEnd());
    return Promise.resolve({
      name: 'socket',
      local: at('here'),
      resolve: (peer) => Promise.resolve(peer),
      send: () => {
        this.sent++;
        return Promise.resolve();
      },
      onDatagram: (listener) => {
        end.onDatagram(listener);
      },
      onEnd: (listener) => {
        end.onEnd(listener);
      },
      close: () => {
        end.end(new DeviceError('closed', 'closed', { wire: 'socket' }));
        return Promise.resolve();
      },
    });
  }
}

describe('the wire of a CoAP endpoint that is lost', () => {
  let socket: Socket;

  beforeEach(() => {
    socket = new Socket();
  });

  afterEach(async () => {
    await socket.wire.close();
    expect(socket.clock.pending, 'timers left behind').to.equal(0);
  });

  const times = (): Milliseconds[] => socket.tries.map(([time]) => time);

  it('is opened again for the next datagram where nobody listens, and not before', async () => {
    await socket.wire.send(at('peer'), Uint8Array.of(1));
    socket.pull();
    expect(socket.told).to.deep.equal(['opened', 'sent', 'lost', 'unplugged']);
    await socket.clock.advance(100_000);
    expect(times()).to.deep.equal([0]);
    await socket.wire.send(at('peer'), Uint8Array.of(2));
    expect([times(), socket.sent]).to.deep.equal([[0, 100_000], 2]);
  });

  it('is opened again by itself where somebody listens: after 250 ms, then twice as long, every 30 s at the most', async () => {
    await socket.wire.listen();
    socket.refuses = true;
    socket.pull();
    await socket.clock.advance(100_000);
    const waits = times().map((time, k) => time - (times()[k - 1] ?? 0));
    expect(waits).to.deep.equal([0, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    socket.refuses = false;
    await socket.clock.advance(30_000);
    expect(socket.tries.at(-1)).to.deep.equal([121_750, 'opened']);
    socket.arrive();
    expect(socket.received, 'it hears again').to.equal(1);
  });

  it('is opened after 250 ms again when it had come back in between', async () => {
    await socket.wire.listen();
    for (let loss = 0; loss < 3; loss++) {
      socket.pull();
      await socket.clock.advance(1_000);
    }
    expect(times()).to.deep.equal([0, 250, 1_250, 2_250]);
  });

  it('has one try under way, however often it is lost and opened by who sends', async () => {
    await socket.wire.listen();
    socket.pull();
    await socket.clock.advance(100);
    await socket.wire.send(at('peer'), Uint8Array.of(1));
    socket.refuses = true;
    socket.pull();
    expect(socket.clock.pending).to.equal(1);
    await socket.clock.advance(1_000);
    expect(times()).to.deep.equal([0, 100, 350, 850]);
  });

  it('stays closed once it was closed', async () => {
    await socket.wire.listen();
    socket.pull();
    await socket.wire.close();
    await socket.clock.advance(100_000);
    expect(times()).to.deep.equal([0]);
    const refused = await socket.wire.open().catch((error: unknown) => error);
    expect((refused as DeviceError).code).to.equal('closed');
  });
});
