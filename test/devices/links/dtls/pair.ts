/** Two DTLS wires on a network in memory under virtual time, with seeded random bytes: a run comes out the same again. */
import { createHash } from 'node:crypto';
import { VirtualClock } from '../../../../devices/clock/virtual-clock.ts';
import type { DatagramWire, PeerAddress } from '../../../../devices/ports.ts';
import { chanceAt } from '../../../../devices/virtual/chance.ts';
import type { Credential } from '../../../../devices/links/dtls/client-connection.ts';
import { DtlsWire } from '../../../../devices/links/dtls/dtls-wire.ts';
import type { DtlsEvent, DtlsOptions } from '../../../../devices/links/dtls/dtls-wire.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { MemoryNetwork } from '../../../../devices/links/memory-datagrams.ts';
import type { DatagramFaults } from '../../../../devices/links/memory-datagrams.ts';

export const secret = 'a key of the cellar';
export const key = new PreSharedKey(Buffer.from(secret));
export const credential: Credential = { identity: 'meter-1', key };
export const clientAddress: PeerAddress = { host: '192.0.2.1', port: 5684 };
export const serverAddress: PeerAddress = { host: '192.0.2.2', port: 5684 };

export interface Received {
  readonly peer: PeerAddress;
  readonly text: string;
}

export interface End {
  readonly wire: DtlsWire;
  readonly received: readonly Received[];
  readonly events: readonly DtlsEvent[];
}

export interface Datagram {
  readonly from: PeerAddress;
  readonly to: PeerAddress;
  readonly bytes: Uint8Array;
}

/** The network, and somebody on the way who sees everything, changes it and says things in the name of others. */
export class WatchedNetwork {
  readonly sent: Datagram[] = [];
  /** Hosts by their names. */
  readonly names = new Map<string, string>();
  /** What arrives of a datagram; undefined: nothing. */
  intercept: (datagram: Datagram) => Uint8Array | undefined = ({ bytes }) => bytes;
  private readonly network: MemoryNetwork;
  private readonly wires = new Map<string, DatagramWire>();

  constructor(network: MemoryNetwork) {
    this.network = network;
  }

  /** A wire at this address; who was there before is gone without a word. */
  async wire({ host, port }: PeerAddress): Promise<DatagramWire> {
    const key = `${host} ${port}`;
    await this.wires.get(key)?.close();
    const wire = await this.network.opener(host, port).open();
    this.wires.set(key, wire);
    return {
      name: wire.name,
      local: wire.local,
      resolve: async (peer) => wire.resolve({ ...peer, host: this.names.get(peer.host) ?? peer.host }),
      send: (to, bytes) => {
        this.send({ from: wire.local, to, bytes });
        return Promise.resolve();
      },
      onDatagram: (listener) => {
        wire.onDatagram(listener);
      },
      onEnd: (listener) => {
        wire.onEnd(listener);
      },
      close: async () => wire.close(),
    };
  }

  send(datagram: Datagram): void {
    this.sent.push(datagram);
    const bytes = this.intercept(datagram);
    if (bytes !== undefined) this.network.carry(datagram.from, datagram.to, bytes);
  }
}

export class DtlsPair {
  readonly clock = new VirtualClock(Date.UTC(2026, 2, 1));
  readonly network: WatchedNetwork;
  private readonly seed: number;
  private drawn = 0;

  constructor(seed = 1, faults: DatagramFaults = { delay: [5, 5] }) {
    let chances = 0;
    const chance = (): number => chanceAt(seed, chances++);
    this.network = new WatchedNetwork(new MemoryNetwork({ clock: this.clock, faults, chance }));
    this.seed = seed;
  }

  async end(address: PeerAddress, options: Partial<DtlsOptions>): Promise<End> {
    const received: Received[] = [];
    const events: DtlsEvent[] = [];
    const wire = new DtlsWire(await this.network.wire(address), {
      clock: this.clock,
      randomBytes: (count) => this.randomBytes(count),
      onEvent: (event) => events.push(event),
      ...options,
    });
    wire.onDatagram((peer, bytes) => received.push({ peer, text: Buffer.from(bytes).toString() }));
    return { wire, received, events };
  }

  async client(options: Partial<DtlsOptions> = {}, address = clientAddress): Promise<End> {
    return this.end(address, { credentialFor: () => credential, ...options });
  }

  async server(options: Partial<DtlsOptions> = {}): Promise<End> {
    const accepts = {
      keyOf: (identity: string) => (identity === credential.identity ? key : undefined),
      hint: 'cellar',
    };
    return this.end(serverAddress, { accepts, ...options });
  }

  /** Sends text, and lets time pass until it has left or was refused: what became of it. */
  async send(from: End, to: PeerAddress, text: string, within = 60_000): Promise<string> {
    let outcome = 'pending';
    from.wire.send(to, Buffer.from(text)).then(
      () => (outcome = 'sent'),
      (error: unknown) => (outcome = (error as { code: string }).code),
    );
    for (let passed = 0; passed < within && outcome === 'pending'; passed += 50) await this.clock.advance(50);
    await this.clock.advance(50);
    return outcome;
  }

  /** At most 200 bytes a call. */
  randomBytes(count: number): Uint8Array {
    const stream = createHash('shake256', { outputLength: 200 }).update(`${this.seed} ${this.drawn++}`).digest();
    return stream.subarray(0, count);
  }
}

export const texts = ({ received }: End): readonly string[] => received.map(({ text }) => text);
