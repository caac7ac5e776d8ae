/** Our client and our plugtest server on a network in memory, and the messages between them. */
import type { CoapMessage } from '../../codecs/coap/message.ts';
import type { CoapRequest, CoapResponse } from '../../codecs/coap/request.ts';
import type { CoapEndpoint } from '../../devices/coap/endpoint.ts';
import { at, CoapNetwork } from './coap-network.ts';
import { offerPlugtest } from './plugtest-server.ts';
import type { PlugtestServer } from './plugtest-server.ts';

export class PlugtestPair {
  readonly network = new CoapNetwork();
  readonly server: CoapEndpoint;
  readonly client: CoapEndpoint;
  readonly plugtest: PlugtestServer;

  private constructor() {
    this.server = this.network.endpoint('server');
    this.client = this.network.endpoint('client');
    this.plugtest = offerPlugtest(this.server, this.network.clock);
  }

  static async open(): Promise<PlugtestPair> {
    const pair = new PlugtestPair();
    await pair.server.open();
    return pair;
  }

  /** In the order they were sent, the lost ones too. */
  get messages(): readonly CoapMessage[] {
    return this.network.sent.map(({ message }) => message);
  }

  async ask(request: CoapRequest): Promise<CoapResponse> {
    return this.network.during(this.client.request(at('server'), request));
  }

  /** Loses the n-th datagram from now on, counted from 0. */
  lose(nth: number): void {
    this.network.loseAt = this.network.sent.length + nth;
  }

  /** What the server says within 10 s to bytes nobody of ours has sent. */
  async byHand(bytes: Uint8Array): Promise<readonly CoapMessage[]> {
    const { wire, got } = await this.network.script('by-hand');
    await wire.send(at('server'), bytes);
    await this.network.clock.advance(10_000);
    return got;
  }

  async close(): Promise<void> {
    await this.network.close();
  }
}
