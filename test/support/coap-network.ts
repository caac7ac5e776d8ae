/** CoAP endpoints on a datagram network in memory under virtual time, and what went over it. */
import { CoapEndpoint } from '../../devices/coap/endpoint.ts';
import type { CoapEndpointOptions, CoapEvent } from '../../devices/coap/endpoint.ts';
import { VirtualClock } from '../../devices/clock/virtual-clock.ts';
import type { DatagramWire, PeerAddress } from '../../devices/ports.ts';
import { chanceAt } from '../../devices/virtual/chance.ts';
import { decodeMessage, encodeMessage, noBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import { MemoryNetwork } from '../../devices/links/memory-datagrams.ts';
import type { DatagramFaults, DatagramSent } from '../../devices/links/memory-datagrams.ts';

/** Numbers in [0, 1) that come out the same for the same seed. */
export function seeded(seed: number): () => number {
  let counter = 0;
  return () => chanceAt(seed, counter++);
}

export function seededBytes(seed: number): (count: number) => Uint8Array {
  const chance = seeded(seed);
  return (count) => Uint8Array.from({ length: count }, () => Math.floor(chance() * 256));
}

export interface SentMessage extends DatagramSent {
  readonly message: CoapMessage;
}

export class CoapNetwork {
  readonly clock = new VirtualClock(Date.UTC(2026, 2, 1));
  /** Every datagram that is a message, in order. */
  readonly sent: SentMessage[] = [];
  readonly events: CoapEvent[] = [];
  readonly network: MemoryNetwork;
  /** The index in `sent` of a datagram that is to be lost. */
  loseAt: number | undefined;
  private readonly seed: number;
  private readonly ends: { close(): Promise<void> }[] = [];

  constructor(options: { readonly seed?: number; readonly faults?: DatagramFaults } = {}) {
    const { seed = 1, faults } = options;
    this.seed = seed;
    const chance = seeded(seed);
    this.network = new MemoryNetwork({
      clock: this.clock,
      chance: () => (this.loseAt === this.sent.length ? -1 : chance()),
      ...(faults !== undefined && { faults }),
      tap: (sent) => {
        const message = decodeMessage(sent.bytes);
        if (message.kind === 'message') this.sent.push({ ...sent, message });
      },
    });
  }

  /** Port 5683 of a host of that name. */
  endpoint(host: string, options: Partial<CoapEndpointOptions> = {}): CoapEndpoint {
    const endpoint = new CoapEndpoint({
      wire: this.network.opener(host, 5683),
      clock: this.clock,
      randomBytes: seededBytes(this.seed * 1000 + this.ends.length),
      onEvent: (event) => this.events.push(event),
      ...options,
    });
    this.ends.push(endpoint);
    return endpoint;
  }

  /** A peer written by hand: what comes is kept, and goes to `onMessage`. */
  async script(
    host: string,
    onMessage: (message: CoapMessage, from: PeerAddress, wire: DatagramWire) => void = () => undefined,
  ): Promise<{ readonly wire: DatagramWire; readonly got: CoapMessage[] }> {
    const wire = await this.network.opener(host, 5683).open();
    this.ends.push(wire);
    const got: CoapMessage[] = [];
    wire.onDatagram((from, bytes) => {
      const message = decodeMessage(bytes);
      if (message.kind !== 'message') return;
      got.push(message);
      onMessage(message, from, wire);
    });
    return { wire, got };
  }

  /** Runs virtual time until the work settles. */
  async during<T>(work: Promise<T>): Promise<T> {
    let over = false;
    const marked = work.finally(() => {
      over = true;
    });
    marked.catch(() => undefined);
    const isOver = (): boolean => over;
    while (!isOver()) await this.clock.advance(100);
    return marked;
  }

  async close(): Promise<void> {
    for (const end of this.ends) await end.close();
  }
}

export const at = (host: string): PeerAddress => ({ host, port: 5683 });

/** The bytes of a message, of which only what matters is named. */
export function bytesOfMessage(message: Partial<CoapMessage>): Uint8Array {
  return encodeMessage({
    type: 'CON',
    code: 1,
    messageId: 1,
    token: noBytes,
    options: [],
    payload: noBytes,
    ...message,
  });
}
