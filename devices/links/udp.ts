/** UDP, the only place that touches its sockets. */
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { ADDRCONFIG, V4MAPPED } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, isIPv6, SocketAddress } from 'node:net';
import { DeviceError } from '../ports.ts';
import type { DatagramOpener, DatagramWire, PeerAddress } from '../ports.ts';
import { DatagramEnd } from './datagram-end.ts';

class UdpWire implements DatagramWire {
  readonly name: string;
  readonly local: PeerAddress;
  private readonly end = new DatagramEnd();
  private readonly socket: Socket;
  private readonly family: 4 | 6;
  private gone = false;

  constructor(name: string, socket: Socket, family: 4 | 6) {
    this.name = name;
    this.socket = socket;
    this.family = family;
    const { address, port } = socket.address();
    this.local = { host: address, port };
    socket.on('message', (bytes, { address: host, port: from }) => {
      this.end.arrived({ host, port: from }, bytes);
    });
    socket.on('error', (error) => {
      this.lost(error.message, error);
      if (!this.gone) socket.close();
      this.gone = true;
    });
    socket.on('close', () => {
      this.gone = true;
      this.lost('closed');
    });
  }

  async resolve({ host, port }: PeerAddress): Promise<PeerAddress> {
    if (isIP(host) === this.family) return { host: this.family === 6 ? canonical(host) : host, port };
    try {
      // An IPv6 socket reaches IPv4 hosts under mapped addresses.
      const hints = this.family === 6 ? { hints: V4MAPPED | ADDRCONFIG } : {};
      const { address } = await lookup(host, { family: this.family, ...hints });
      return { host: isIPv6(address) ? canonical(address) : address, port };
    } catch (error) {
      throw new DeviceError('no-connection', `${host} cannot be found: ${String(error)}`, {
        wire: this.name,
        cause: error,
      });
    }
  }

  async send(peer: PeerAddress, bytes: Uint8Array): Promise<void> {
    if (this.end.ended !== undefined)
      throw new DeviceError('no-connection', `${this.name} is closed`, { wire: this.name });
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => {
        const message = `${this.name} cannot send to ${peer.host}:${peer.port}: ${error.message}`;
        reject(new DeviceError('no-connection', message, { wire: this.name, frame: bytes, cause: error }));
      };
      try {
        this.socket.send(bytes, peer.port, peer.host, (error) => {
          if (error === null) resolve();
          else fail(error);
        });
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  onDatagram(listener: (peer: PeerAddress, bytes: Uint8Array) => void): void {
    this.end.onDatagram(listener);
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.end.onEnd(listener);
  }

  async close(): Promise<void> {
    this.end.end(new DeviceError('closed', `${this.name} was closed`, { wire: this.name }));
    if (this.gone) return;
    this.gone = true;
    await new Promise<void>((resolve) => {
      this.socket.close(resolve);
    });
  }

  private lost(detail: string, cause?: unknown): void {
    this.end.end(new DeviceError('no-connection', `${this.name} was lost: ${detail}`, { wire: this.name, cause }));
  }
}

/** The one way an IPv6 address is written, as received datagrams have it. */
function canonical(address: string): string {
  const [bare = '', zone] = address.split('%');
  const written = new SocketAddress({ address: bare, family: 'ipv6' }).address;
  return zone === undefined ? written : `${written}%${zone}`;
}

/** Binds to `host` (an address of this machine) and `port`; port 0 takes a free one. */
export function udpOpener(bind: { readonly host: string; readonly port: number }): DatagramOpener {
  const { host, port } = bind;
  const name = `udp:${host}:${port}`;
  return {
    name,
    open: async () => {
      const family = isIPv6(host) ? 6 : 4;
      const socket = createSocket({ type: family === 6 ? 'udp6' : 'udp4' });
      return new Promise<DatagramWire>((resolve, reject) => {
        socket.once('error', (error) => {
          socket.close();
          reject(
            new DeviceError('no-connection', `cannot bind ${name}: ${error.message}`, { wire: name, cause: error }),
          );
        });
        socket.bind({ port, address: host, exclusive: true }, () => {
          socket.removeAllListeners('error');
          resolve(new UdpWire(`udp:${host}:${socket.address().port}`, socket, family));
        });
      });
    },
  };
}
