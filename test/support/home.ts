/** A gateway's CoAP endpoint and virtual devices of a home on a network in memory, under virtual time. */
import type { CoapEndpoint } from '../../devices/coap/endpoint.ts';
import type { CoapResource } from '../../devices/ports.ts';
import { serveCoap } from '../../devices/virtual/home/coap-host.ts';
import type { CoapHost } from '../../devices/virtual/home/coap-host.ts';
import type { DatagramFaults } from '../../devices/links/memory-datagrams.ts';
import { CoapNetwork } from './coap-network.ts';

export class Home extends CoapNetwork {
  readonly gateway: CoapEndpoint;
  private readonly hosts: CoapHost[] = [];

  constructor(faults: DatagramFaults = {}) {
    super({ seed: 7, faults });
    this.gateway = this.endpoint('gateway');
  }

  /** UTC seconds. */
  get now(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** Offers a device's resources at port 5683 of a host of that name. */
  async host(device: { resources(): CoapResource[]; onChange: (path: string) => void }, name: string): Promise<void> {
    const wire = await this.network.opener(name, 5683).open();
    const host = serveCoap({ wire, clock: this.clock, resources: device.resources() });
    device.onChange = (path) => {
      host.changed(path);
    };
    this.hosts.push(host);
  }

  override async close(): Promise<void> {
    await super.close();
    for (const host of this.hosts) await host.close();
  }
}
