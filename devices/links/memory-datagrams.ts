/** A datagram network in one process: deterministic under virtual time, with loss, duplication and reordering on demand. */
import { DeviceError } from '../ports.ts';
import type { Clock, DatagramOpener, DatagramWire, Milliseconds, PeerAddress } from '../ports.ts';
import { DatagramEnd } from './datagram-end.ts';

/** Shares of the datagrams, 0 to 1. */
export interface DatagramFaults {
  readonly loss?: number;
  readonly duplication?: number;
  /** The least and the longest time under way; datagrams overtake each other within it. */
  readonly delay?: readonly [Milliseconds, Milliseconds];
}

/** One datagram that was sent, and when each copy arrives; none: it was lost. */
export interface DatagramSent {
  readonly at: Milliseconds;
  readonly from: PeerAddress;
  readonly to: PeerAddress;
  readonly bytes: Uint8Array;
  readonly arrives: readonly Milliseconds[];
}

export interface MemoryNetworkOptions {
  readonly clock: Clock;
  readonly faults?: DatagramFaults;
  /** A number in [0, 1) a call, the same for the same seed. */
  readonly chance?: () => number;
  readonly tap?: (sent: DatagramSent) => void;
}

const keyOf = ({ host, port }: PeerAddress): string => `${host}|${port}`;

export class MemoryNetwork {
  /** What is done to datagrams from now on. */
  faults: DatagramFaults;
  private readonly options: MemoryNetworkOptions;
  private readonly ends = new Map<string, MemoryDatagrams>();
  private nextPort = 49_152;

  constructor(options: MemoryNetworkOptions) {
    this.options = options;
    this.faults = options.faults ?? {};
  }

  /** An end at `host`; port 0 takes a free one at each opening. */
  opener(host: string, port: number): DatagramOpener {
    const name = `memory:${host}:${port}`;
    return {
      name,
      open: () => {
        const local = { host, port: port === 0 ? this.nextPort++ : port };
        if (this.ends.has(keyOf(local)))
          return Promise.reject(new DeviceError('no-connection', `${name} is in use`, { wire: name }));
        const wire = new MemoryDatagrams(local, this, () => this.ends.delete(keyOf(local)));
        this.ends.set(keyOf(local), wire);
        return Promise.resolve(wire);
      },
    };
  }

  /** Puts a datagram on the network, whoever it claims to be from. */
  carry(from: PeerAddress, to: PeerAddress, bytes: Uint8Array): void {
    const { clock, chance = () => 1, tap } = this.options;
    const { loss = 0, duplication = 0, delay: [least, longest] = [0, 0] } = this.faults;
    const copies = chance() < loss ? 0 : chance() < duplication ? 2 : 1;
    const copy = bytes.slice();
    const delays = Array.from({ length: copies }, () => least + (longest === least ? 0 : chance() * (longest - least)));
    const now = clock.monotonic();
    tap?.({ at: now, from, to, bytes: copy, arrives: delays.map((delay) => now + delay) });
    for (const delay of delays)
      clock.after(delay, () => {
        this.ends.get(keyOf(to))?.end.arrived({ host: from.host, port: from.port }, copy);
      });
  }
}

class MemoryDatagrams implements DatagramWire {
  readonly name: string;
  readonly local: PeerAddress;
  readonly end = new DatagramEnd();
  private readonly network: MemoryNetwork;
  private readonly leave: () => void;

  constructor(local: PeerAddress, network: MemoryNetwork, leave: () => void) {
    this.name = `memory:${local.host}:${local.port}`;
    this.local = local;
    this.network = network;
    this.leave = leave;
  }

  resolve({ host, port }: PeerAddress): Promise<PeerAddress> {
    return Promise.resolve({ host, port });
  }

  send(peer: PeerAddress, bytes: Uint8Array): Promise<void> {
    if (this.end.ended !== undefined)
      return Promise.reject(new DeviceError('no-connection', `${this.name} is closed`, { wire: this.name }));
    this.network.carry(this.local, peer, bytes);
    return Promise.resolve();
  }

  onDatagram(listener: (peer: PeerAddress, bytes: Uint8Array) => void): void {
    this.end.onDatagram(listener);
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.end.onEnd(listener);
  }

  close(): Promise<void> {
    this.leave();
    this.end.end(new DeviceError('closed', `${this.name} was closed`, { wire: this.name }));
    return Promise.resolve();
  }
}
