/**
 * One CoAP endpoint: the only owner of a datagram wire, asking and answering on it (RFC 7252, 7641, 7959, 6690).
 * The interface is complete; what it does is being built behind it.
 */
import type { Link } from '../../codecs/coap/link-format.ts';
import type { CoapRequest, CoapResponse } from '../../codecs/coap/request.ts';
import { DeviceError } from '../ports.ts';
import type {
  Clock,
  CoapClient,
  CoapResource,
  CoapServer,
  CoapUpdate,
  DatagramOpener,
  Observation,
  PeerAddress,
} from '../ports.ts';

/** What happens on an endpoint, for logs and traces. */
export type CoapEvent =
  | { readonly kind: 'opened'; readonly wire: string; readonly local: PeerAddress }
  | { readonly kind: 'lost'; readonly wire: string; readonly error: DeviceError }
  | {
      readonly kind: 'sent' | 'received';
      readonly wire: string;
      readonly peer: PeerAddress;
      readonly bytes: Uint8Array;
    }
  /** Bytes that are no message, answers nobody waits for, requests past a limit. */
  | {
      readonly kind: 'dropped';
      readonly wire: string;
      readonly peer: PeerAddress;
      readonly message: string;
      readonly bytes: Uint8Array;
    };

export interface CoapEndpointOptions {
  readonly wire: DatagramOpener;
  readonly clock: Clock;
  /** So many random bytes: of node:crypto in production (tokens must not be guessed), seeded in tests. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly onEvent?: ((event: CoapEvent) => void) | undefined;
  readonly resources?: readonly CoapResource[];
  /** Requests of peers for whom it says no are answered with 4.01. Left out: everybody may ask. */
  readonly admits?: (peer: PeerAddress) => boolean;
}

export class CoapEndpoint implements CoapClient, CoapServer {
  readonly name: string;

  constructor(options: CoapEndpointOptions) {
    this.name = options.wire.name;
  }

  open(): Promise<PeerAddress> {
    return Promise.reject(this.missing());
  }

  request(_peer: PeerAddress, _request: CoapRequest): Promise<CoapResponse> {
    return Promise.reject(this.missing());
  }

  observe(_peer: PeerAddress, _request: CoapRequest, _listener: (update: CoapUpdate) => void): Observation {
    throw this.missing();
  }

  discover(_peer: PeerAddress, _query?: string): Promise<readonly Link[]> {
    return Promise.reject(this.missing());
  }

  serve(_resources: readonly CoapResource[]): void {
    throw this.missing();
  }

  changed(_path: string): void {
    throw this.missing();
  }

  remove(_path: string): void {
    throw this.missing();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private missing(): DeviceError {
    return new DeviceError('internal', `${this.name}: CoAP is not there yet`, { wire: this.name });
  }
}
