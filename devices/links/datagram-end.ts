/** The listeners of a datagram wire, which are told of its end exactly once. */
import type { DeviceError, PeerAddress } from '../ports.ts';
import { WireEnd } from './wire-end.ts';

export class DatagramEnd {
  private readonly wireEnd = new WireEnd();
  private listener: ((peer: PeerAddress, bytes: Uint8Array) => void) | undefined;

  get ended(): DeviceError | undefined {
    return this.wireEnd.ended;
  }

  onDatagram(listener: (peer: PeerAddress, bytes: Uint8Array) => void): void {
    this.listener = listener;
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.wireEnd.onEnd(listener);
  }

  arrived(peer: PeerAddress, bytes: Uint8Array): void {
    if (this.ended === undefined) this.listener?.(peer, bytes);
  }

  end(reason: DeviceError): void {
    this.wireEnd.end(reason);
  }
}
