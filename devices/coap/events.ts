/** What happens on a CoAP endpoint, for logs and traces. */
import type { DeviceError, PeerAddress } from '../ports.ts';

export type CoapEvent =
  | { readonly kind: 'opened'; readonly wire: string; readonly local: PeerAddress }
  | { readonly kind: 'lost'; readonly wire: string; readonly error: DeviceError }
  | {
      readonly kind: 'sent' | 'received';
      readonly wire: string;
      readonly peer: PeerAddress;
      readonly bytes: Uint8Array;
    }
  /** Bytes that are no message, answers without a request, requests past a limit. */
  | {
      readonly kind: 'dropped';
      readonly wire: string;
      readonly peer: PeerAddress;
      readonly message: string;
      readonly bytes: Uint8Array;
    }
  /** A handler threw: its request was answered with 5.00. */
  | { readonly kind: 'handler-failed'; readonly wire: string; readonly path: string; readonly error: unknown };
