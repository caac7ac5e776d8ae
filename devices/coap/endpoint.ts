/**
 * One CoAP endpoint: the only owner of a datagram wire, asking and answering on it (RFC 7252, 7641, 7959, 6690).
 * All that peers can make it keep is bounded, and nothing that arrives can end it.
 */
import { formatCode, responses } from '../../codecs/coap/codes.ts';
import { parseLinks } from '../../codecs/coap/link-format.ts';
import type { Link } from '../../codecs/coap/link-format.ts';
import { readText } from '../../codecs/coap/options.ts';
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
import { CoapAsker } from './client.ts';
import type { CoapEvent } from './events.ts';
import { CoapObservation } from './observation.ts';
import { CoapPeers, formatPeer } from './peers.ts';
import { discoveryPath } from './resources.ts';
import { CoapResponder } from './responder.ts';
import { CoapWire } from './wire.ts';

export type { CoapEvent } from './events.ts';

export interface CoapEndpointOptions {
  readonly wire: DatagramOpener;
  readonly clock: Clock;
  /** So many random bytes: of node:crypto in production (tokens must not be guessed), seeded in tests. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly onEvent?: ((event: CoapEvent) => void) | undefined;
  readonly resources?: readonly CoapResource[];
  /** Requests of peers it does not admit are answered with 4.01. Left out: all are admitted. */
  readonly admits?: (peer: PeerAddress) => boolean;
}

export class CoapEndpoint implements CoapClient, CoapServer {
  readonly name: string;
  private readonly options: CoapEndpointOptions;
  private readonly wire: CoapWire;
  private readonly peers: CoapPeers;
  private readonly asker: CoapAsker;
  private readonly responder: CoapResponder;
  private readonly observations = new Set<CoapObservation>();

  constructor(options: CoapEndpointOptions) {
    this.options = options;
    const { clock, randomBytes, onEvent, admits, resources = [] } = options;
    this.name = options.wire.name;
    this.wire = new CoapWire({
      opener: options.wire,
      clock,
      onDatagram: (peer, bytes) => {
        this.peers.received(peer, bytes);
      },
      onLost: (error) => {
        this.peers.failAll(error);
      },
      onEvent,
    });
    this.responder = new CoapResponder({ name: this.name, clock, peers: () => this.peers, admits, onEvent });
    this.peers = new CoapPeers(
      {
        clock,
        randomBytes,
        onEvent,
        onRequest: (message, peer) => {
          this.responder.received(message, peer);
        },
        onNotification: (peer, token, outcome) => {
          this.responder.observers.outcome(peer, token, outcome);
        },
      },
      this.wire,
    );
    this.asker = new CoapAsker({ name: this.name, clock, peers: this.peers });
    this.serve(resources);
  }

  async open(): Promise<PeerAddress> {
    return this.wire.listen();
  }

  async request(peer: PeerAddress, request: CoapRequest): Promise<CoapResponse> {
    return this.asker.request(await this.resolve(peer), request);
  }

  observe(peer: PeerAddress, request: CoapRequest, listener: (update: CoapUpdate) => void): Observation {
    const { clock, randomBytes } = this.options;
    const observation: CoapObservation = new CoapObservation({
      name: this.name,
      clock,
      peers: this.peers,
      asker: this.asker,
      chance: () => (randomBytes(1)[0] ?? 0) / 0x100,
      request,
      resolve: async () => this.resolve(peer),
      listener,
      onOver: () => {
        this.observations.delete(observation);
      },
    });
    this.observations.add(observation);
    return observation;
  }

  async discover(peer: PeerAddress, query?: string): Promise<readonly Link[]> {
    const request: CoapRequest = {
      method: 'GET',
      path: discoveryPath,
      ...(query !== undefined && { query: [query] }),
    };
    const { code, payload } = await this.request(peer, request);
    const text = readText(payload);
    const links = code === responses.content && text !== undefined ? parseLinks(text) : undefined;
    if (links !== undefined) return links;
    const message = `${this.name}: ${formatPeer(peer)}: ${discoveryPath} gives no links (${formatCode(code)})`;
    throw new DeviceError('bad-response', message, { wire: this.name });
  }

  serve(resources: readonly CoapResource[]): void {
    this.responder.resources.add(resources);
  }

  changed(path: string): void {
    this.responder.observers.changed(path);
  }

  remove(path: string): void {
    this.responder.resources.remove(path);
    this.changed(path);
  }

  async close(): Promise<void> {
    const error = this.wire.closedError();
    for (const observation of [...this.observations]) observation.close(error);
    this.responder.close();
    this.peers.close(error);
    await this.wire.close();
  }

  /** Answers come from an address, not from a name. */
  private async resolve(peer: PeerAddress): Promise<PeerAddress> {
    const release = this.options.clock.hold();
    try {
      return await (await this.wire.open()).resolve(peer);
    } finally {
      release();
    }
  }
}
