/** Two DTLS wires on a network in memory under virtual time, with seeded random bytes: a run comes out the same again. */
import { createHash } from 'node:crypto';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import type { PeerAddress } from '../../../devices/ports.ts';
import type { Credential } from '../../../devices/wires/dtls/client-connection.ts';
import { DtlsWire } from '../../../devices/wires/dtls/dtls-wire.ts';
import type { DtlsEvent, DtlsOptions } from '../../../devices/wires/dtls/dtls-wire.ts';
import { PreSharedKey } from '../../../devices/wires/dtls/pre-shared-key.ts';
import { MemoryNetwork } from '../../support/datagrams.ts';
import type { MemoryNetworkOptions } from '../../support/datagrams.ts';

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

export class DtlsPair {
  readonly clock = new VirtualClock(Date.UTC(2026, 2, 1));
  readonly network: MemoryNetwork;
  private readonly seed: number;
  private drawn = 0;

  constructor(options: MemoryNetworkOptions = {}) {
    this.network = new MemoryNetwork(this.clock, options);
    this.seed = options.seed ?? 1;
  }

  end(address: PeerAddress, options: Partial<DtlsOptions>): End {
    const received: Received[] = [];
    const events: DtlsEvent[] = [];
    const wire = new DtlsWire(this.network.wire(address.host, address.port), {
      clock: this.clock,
      randomBytes: (count) => this.randomBytes(count),
      onEvent: (event) => events.push(event),
      ...options,
    });
    wire.onDatagram((peer, bytes) => received.push({ peer, text: Buffer.from(bytes).toString() }));
    return { wire, received, events };
  }

  client(options: Partial<DtlsOptions> = {}, address = clientAddress): End {
    return this.end(address, { credentialFor: () => credential, ...options });
  }

  server(options: Partial<DtlsOptions> = {}): End {
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
