/** Admits handshakes: the client's address must be verified by a cookie, and their number at a time is bounded. */
import type { Clock, PeerAddress } from '../../ports.ts';
import type { Association } from './association.ts';
import { DecodeError } from './bytes.ts';
import { Cookies } from './cookies.ts';
import {
  decodeClientHello,
  decodeFragments,
  encodeHelloVerifyRequest,
  encodeMessage,
  handshakeTypes,
} from './handshake-messages.ts';
import { contentTypes, encodeRecord, versions } from './records.ts';
import type { DtlsRecord } from './records.ts';
import type { CheckedHello } from './server-connection.ts';

/** Handshakes that are not done yet: of all hosts, and of one. */
const mostHalfOpen = 128;
const mostHalfOpenOfAHost = 16;

export type HelloCheck =
  /** The answer holds a cookie to be repeated; no state is kept. */
  | { readonly kind: 'unverified'; readonly answer: Uint8Array }
  | { readonly kind: 'verified'; readonly checked: CheckedHello };

export class CookieExchange {
  private readonly cookies: Cookies;
  /** In the order of arrival. */
  private readonly halfOpen = new Set<Association>();

  constructor(clock: Clock, randomBytes: (count: number) => Uint8Array) {
    this.cookies = new Cookies(clock, randomBytes);
  }

  /** Undefined where the record is no hello. A fragmented one counts as none: it would need state before it is verified. */
  check(peer: PeerAddress, record: DtlsRecord): HelloCheck | undefined {
    if (record.epoch !== 0 || record.type !== contentTypes.handshake) return undefined;
    const [first, second] = decodeFragments(record.fragment) ?? [];
    try {
      if (first?.type !== handshakeTypes.clientHello || second !== undefined) return undefined;
      if (first.offset !== 0 || first.bytes.length !== first.length) return undefined;
      const { messageSequence } = first;
      const hello = decodeClientHello(first.bytes);
      if (this.cookies.isGood(peer, hello)) {
        const message = { type: first.type, messageSequence, body: first.bytes };
        return { kind: 'verified', checked: { hello, message, record: record.sequence } };
      }
      const body = encodeHelloVerifyRequest(this.cookies.of(peer, hello));
      const fragment = encodeMessage({ type: handshakeTypes.helloVerifyRequest, messageSequence, body });
      // The number of the hello's record, for there is no counter of ours (RFC 6347, 4.2.1).
      return { kind: 'unverified', answer: encodeRecord({ ...record, version: versions.dtls10, fragment }) };
    } catch (error) {
      if (error instanceof DecodeError) return undefined;
      throw error;
    }
  }

  entered(association: Association): void {
    this.halfOpen.delete(association);
    this.halfOpen.add(association);
  }

  left(association: Association): void {
    this.halfOpen.delete(association);
  }

  /** The one to be dropped for the newest: the oldest of its host, or of all. */
  surplus(newest: Association): Association | undefined {
    const ofHost = [...this.halfOpen].filter(({ peer }) => peer.host === newest.peer.host);
    if (ofHost.length > mostHalfOpenOfAHost) return ofHost[0];
    return this.halfOpen.size > mostHalfOpen ? [...this.halfOpen][0] : undefined;
  }
}
