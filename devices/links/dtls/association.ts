/** The state kept of one peer: its established connection, a handshake beside it, and the datagrams that wait for that. */
import { DeviceError } from '../../ports.ts';
import type { Milliseconds, PeerAddress } from '../../ports.ts';
import type { Connection } from './connection.ts';

/** Most datagrams that wait for a handshake; more would be outdated when they arrive. */
const mostWaiting = 16;

interface Waiting {
  /** The identity they are meant for, and no other. */
  readonly identity: string;
  readonly bytes: Uint8Array;
  readonly resolve: () => void;
  readonly reject: (reason: DeviceError) => void;
}

export class Association {
  readonly peer: PeerAddress;
  /** Data goes over this one. */
  standing: Connection | undefined;
  /** It replaces the established one when it is done (RFC 6347, 4.2.8). */
  pending: Connection | undefined;
  usedAt: Milliseconds;
  /** When the first datagram was sent since an authentic record was last received; undefined = none was. */
  unansweredSince: Milliseconds | undefined;
  private waiting: Waiting[] = [];

  constructor(peer: PeerAddress, now: Milliseconds) {
    this.peer = peer;
    this.usedAt = now;
  }

  get isEmpty(): boolean {
    return this.standing === undefined && this.pending === undefined;
  }

  /** Keeps the bytes until the handshake is done. */
  wait(identity: string, bytes: Uint8Array, wire: string): Promise<void> {
    if (this.waiting.length >= mostWaiting) {
      const message = `${wire}: ${mostWaiting} datagrams wait for the handshake already`;
      return Promise.reject(new DeviceError('no-connection', message, { wire }));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ identity, bytes: bytes.slice(), resolve, reject });
    });
  }

  /** The handshake is done, with `identity`. */
  release(identity: string | undefined, send: (bytes: Uint8Array) => Promise<void>, other: DeviceError): void {
    for (const waiting of this.takeWaiting()) {
      if (waiting.identity === identity) send(waiting.bytes).then(waiting.resolve, waiting.reject);
      else waiting.reject(other);
    }
  }

  refuse(reason: DeviceError): void {
    for (const { reject } of this.takeWaiting()) reject(reason);
  }

  private takeWaiting(): Waiting[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }
}
