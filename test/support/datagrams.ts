/** Datagram wires for tests: real UDP on loopback, and a network in memory that loses, doubles and reorders by seed. */
import { createSocket } from 'node:dgram';
import { DeviceError } from '../../devices/ports.ts';
import type { Clock, DatagramWire, PeerAddress } from '../../devices/ports.ts';
import { chanceAt } from '../../devices/virtual/chance.ts';

/** A socket on 127.0.0.1. */
export async function loopbackWire(port = 0): Promise<DatagramWire> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => {
    socket.bind(port, '127.0.0.1', resolve);
  });
  const local = { host: '127.0.0.1', port: socket.address().port };
  const name = `udp:127.0.0.1:${local.port}`;
  let closed: Promise<void> | undefined;
  return {
    name,
    local,
    resolve: (peer) => Promise.resolve(peer),
    send: (peer, bytes) =>
      new Promise((resolve, reject) => {
        socket.send(bytes, peer.port, peer.host, (error) => {
          if (error === null) resolve();
          else reject(new DeviceError('no-connection', error.message, { wire: name }));
        });
      }),
    onDatagram: (listener) => {
      socket.on('message', (bytes, { address, port }) => {
        listener({ host: address, port }, bytes);
      });
    },
    onEnd: () => undefined,
    close: () => (closed ??= new Promise((resolve) => void socket.close(resolve))),
  };
}

export interface MemoryNetworkOptions {
  readonly seed?: number;
  /** Each 0 to 1, of every datagram on its own. */
  readonly loss?: number;
  readonly doubling?: number;
  /** Up to this is added to each datagram's way of 5 ms. */
  readonly jitterMs?: number;
}

export interface Datagram {
  readonly from: PeerAddress;
  readonly to: PeerAddress;
  readonly bytes: Uint8Array;
}

/** Everything sent is in `sent`; what `intercept` turns into nothing does not arrive. */
export class MemoryNetwork {
  readonly sent: Datagram[] = [];
  /** Hosts by their names. */
  readonly names = new Map<string, string>();
  intercept: (datagram: Datagram) => Uint8Array | undefined = ({ bytes }) => bytes;
  private readonly ends = new Map<string, (peer: PeerAddress, bytes: Uint8Array) => void>();
  private readonly clock: Clock;
  private readonly options: MemoryNetworkOptions;
  private chances = 0;

  constructor(clock: Clock, options: MemoryNetworkOptions = {}) {
    this.clock = clock;
    this.options = options;
  }

  /** A wire at this address; an earlier one there hears nothing more. */
  wire(host: string, port = 5684): DatagramWire {
    const local = { host, port };
    const key = `${host} ${port}`;
    let listener: (peer: PeerAddress, bytes: Uint8Array) => void = () => undefined;
    const hear = (peer: PeerAddress, bytes: Uint8Array): void => {
      listener(peer, bytes);
    };
    this.ends.set(key, hear);
    return {
      name: `memory:${host}:${port}`,
      local,
      resolve: ({ host: name, port: at }) => Promise.resolve({ host: this.names.get(name) ?? name, port: at }),
      send: (to, bytes) => {
        this.send({ from: local, to, bytes: bytes.slice() });
        return Promise.resolve();
      },
      onDatagram: (next) => {
        listener = next;
      },
      onEnd: () => undefined,
      close: () => {
        if (this.ends.get(key) === hear) this.ends.delete(key);
        return Promise.resolve();
      },
    };
  }

  /** Puts a datagram on the way, from whatever address it says. */
  send(datagram: Datagram): void {
    this.sent.push(datagram);
    const bytes = this.intercept(datagram);
    if (bytes === undefined) return;
    const { loss = 0, doubling = 0 } = this.options;
    if (this.chance() >= loss) this.deliver(datagram, bytes);
    if (this.chance() < doubling) this.deliver(datagram, bytes);
  }

  private deliver({ from, to }: Datagram, bytes: Uint8Array): void {
    const { jitterMs = 0 } = this.options;
    this.clock.after(5 + jitterMs * this.chance(), () => {
      this.ends.get(`${to.host} ${to.port}`)?.({ host: from.host, port: from.port }, bytes);
    });
  }

  private chance(): number {
    return chanceAt(this.options.seed ?? 1, this.chances++);
  }
}
