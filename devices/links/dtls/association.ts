/** What there is with one peer: a connection that stands, one that is being made beside it, and what waits for it. */
import { DeviceError } from '../../ports.ts';
import type { Milliseconds, PeerAddress } from '../../ports.ts';
import type { Connection } from './connection.ts';

/** So many datagrams wait for a handshake; more would be old when they arrive. */
const mostWaiting = 16;

interface Waiting {
  /** For whom, and for nobody else. */
  readonly identity: string;
  readonly bytes: Uint8Array;
  readonly resolve: () => void;
  readonly reject: (reason: DeviceError) => void;
}

export class Association {
  readonly peer: PeerAddress;
  /** Data goes over this one. */
  standing: Connection | undefined;
  /** It takes the place of the standing one when it is established (RFC 6347, 4.2.8). */
  pending: Connection | undefined;
  usedAt: Milliseconds;
  /** When the first datagram was sent that nothing authentic has come after; undefined = none is open. */
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
