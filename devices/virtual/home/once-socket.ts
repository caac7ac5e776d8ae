/**
 * What the server of the `coap` package takes for its socket: a datagram wire. By itself the package runs a handler again for a
 * confirmable request that comes twice while the first is worked on, or on a socket that is none of node:dgram. Here a
 * request goes through once, and its copies get what the first one got (RFC 7252 clause 4.5).
 */
import { EventEmitter } from 'node:events';
import { isRequest } from '../../../codecs/coap/codes.ts';
import { decodeMessage, encodeMessage, noBytes } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import type { Clock, DatagramWire, Milliseconds, PeerAddress } from '../../ports.ts';

/** EXCHANGE_LIFETIME (RFC 7252 clause 4.8.2). */
const remembered: Milliseconds = 247_000;
const mostRemembered = 4096;

interface Seen {
  readonly until: Milliseconds;
  reply: Uint8Array | undefined;
}

/** A request as it arrived, by the object that the package passes on as its sender. */
export interface Arrived {
  readonly peer: PeerAddress;
  readonly message: CoapMessage;
}

const peerKey = ({ host, port }: PeerAddress): string => `${host}|${port}`;

export class OnceSocket extends EventEmitter {
  private readonly wire: DatagramWire;
  private readonly clock: Clock;
  private readonly plain: (arrived: Arrived) => CoapMessage;
  private readonly seen = new Map<string, Seen>();
  private readonly arrivals = new WeakMap<object, Arrived>();

  /** `plain`: what the package is to see of a request. */
  constructor(wire: DatagramWire, clock: Clock, plain: (arrived: Arrived) => CoapMessage) {
    super();
    this.wire = wire;
    this.clock = clock;
    this.plain = plain;
    wire.onDatagram((peer, bytes) => {
      this.arrived(peer, bytes);
    });
  }

  /** The request whose sender the package names so. */
  arrivalOf(sender: object): Arrived | undefined {
    return this.arrivals.get(sender);
  }

  /** The form of dgram.Socket.send that the package uses. */
  send(
    bytes: Uint8Array,
    offset: number,
    length: number,
    port: number,
    host: string,
    done?: (error: Error | null, bytes: number) => void,
  ): void {
    const datagram = bytes.slice(offset, offset + length);
    const peer = { host, port };
    const message = decodeMessage(datagram);
    if (message.kind === 'message' && (message.type === 'ACK' || message.type === 'RST')) {
      const seen = this.seen.get(`${peerKey(peer)}|${message.messageId}`);
      if (seen !== undefined) seen.reply = datagram;
    }
    this.wire.send(peer, datagram).then(
      () => done?.(null, length),
      // A wire that is gone takes no answer; its end is told to whoever owns it.
      () => done?.(null, 0),
    );
  }

  private arrived(peer: PeerAddress, bytes: Uint8Array): void {
    const message = decodeMessage(bytes);
    if (message.kind === 'problem') return;
    if (!isRequest(message.code)) {
      if (message.type === 'CON') this.reset(peer, message);
      else this.hand({ peer, message }, message);
      return;
    }
    const key = `${peerKey(peer)}|${message.messageId}`;
    const former = this.recall(key);
    if (former !== undefined) {
      if (former.reply !== undefined) void this.wire.send(peer, former.reply).catch(() => undefined);
      return;
    }
    this.seen.set(key, { until: this.clock.monotonic() + remembered, reply: undefined });
    this.hand({ peer, message }, this.plain({ peer, message }));
  }

  /** The answer to a ping, and to a confirmable message that is no request (4.2, 4.3). */
  private reset(peer: PeerAddress, { messageId }: CoapMessage): void {
    const bytes = encodeMessage({ type: 'RST', code: 0, messageId, token: noBytes, options: [], payload: noBytes });
    void this.wire.send(peer, bytes).catch(() => undefined);
  }

  /** Written anew: the package meets nothing that a strict decoder has not read. */
  private hand(arrived: Arrived, shown: CoapMessage): void {
    const bytes = Buffer.from(encodeMessage(shown));
    const sender = { address: arrived.peer.host, port: arrived.peer.port, size: bytes.length };
    this.arrivals.set(sender, arrived);
    this.emit('message', bytes, sender);
  }

  private recall(key: string): Seen | undefined {
    const now = this.clock.monotonic();
    for (const [oldest, { until }] of this.seen) {
      if (until > now && this.seen.size < mostRemembered) break;
      this.seen.delete(oldest);
    }
    return this.seen.get(key);
  }
}
