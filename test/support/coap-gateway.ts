/** A gateway with a CoAP meter, a display and an energy manager on a network in memory: no kernel, all virtual time. */
import { VirtualClock } from '../../devices/clock/virtual-clock.ts';
import type { CoapResource } from '../../devices/ports.ts';
import { Appliance, applianceTable } from '../../devices/virtual/home/appliances.ts';
import { serveCoap } from '../../devices/virtual/home/coap-host.ts';
import type { CoapHost } from '../../devices/virtual/home/coap-host.ts';
import { VirtualDisplay } from '../../devices/virtual/home/display.ts';
import { VirtualEnergyManager } from '../../devices/virtual/home/energy-manager.ts';
import { VirtualSenmlMeter } from '../../devices/virtual/home/senml-meter.ts';
import { Premises } from '../../devices/virtual/premises.ts';
import { MemoryNetwork } from '../../devices/links/memory-datagrams.ts';
import { createGateway, loadProfiles, openStore, silentLog } from '../../gateway/app.ts';
import type { Gateway, Log } from '../../gateway/app.ts';
import { configure } from './ask.ts';

export const systemId = 'SMS-1';
export const baseName = 'urn:dev:mac:0024befffe804ff1:';

export type HostName = 'meter' | 'kitchen' | 'hall';

/** What a host can offer. */
interface Hosted {
  resources(): CoapResource[];
  onChange: (path: string) => void;
}

export interface CoapGatewayOptions {
  readonly pollSeconds?: number;
  /** Not there when the gateway starts. */
  readonly absent?: readonly HostName[];
  readonly log?: Log;
}

export interface CoapGateway {
  readonly clock: VirtualClock;
  readonly network: MemoryNetwork;
  readonly premises: Premises;
  readonly display: VirtualDisplay;
  readonly manager: VirtualEnergyManager;
  readonly gateway: Gateway;
  /** Puts a host on the network: with the device of that name, or with what another would offer. */
  plug(name: HostName, as?: HostName): Promise<void>;
  /** Takes it off the network. */
  unplug(name: HostName): Promise<void>;
  close(): Promise<void>;
}

export async function coapGateway({
  pollSeconds,
  absent = [],
  log = silentLog,
}: CoapGatewayOptions = {}): Promise<CoapGateway> {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const network = new MemoryNetwork({ clock });
  const premises = new Premises(clock);
  const meter = new VirtualSenmlMeter(clock, premises, baseName);
  const display = new VirtualDisplay(clock);
  const manager = new VirtualEnergyManager(clock, premises, [new Appliance(applianceTable.battery)]);
  const devices: Readonly<Record<HostName, Hosted>> = { meter, kitchen: display, hall: manager };
  const hosts = new Map<HostName, CoapHost>();
  const plug = async (name: HostName, as = name): Promise<void> => {
    const device = devices[as];
    const wire = await network.opener(name, 5683).open();
    const served = serveCoap({ wire, clock, resources: device.resources() });
    device.onChange = (path) => {
      served.changed(path);
    };
    hosts.set(name, served);
  };
  const unplug = async (name: HostName): Promise<void> => {
    await hosts.get(name)?.close();
    hosts.delete(name);
  };
  for (const name of ['meter', 'kitchen', 'hall'] as const) if (!absent.includes(name)) await plug(name);
  const coap = (name: string) => ({ host: name, port: 5683, key: undefined });
  const gateway = await createGateway({
    config: {
      northbound: { id: 'meterbridge', host: '127.0.0.1', port: 0, security: { kind: 'plaintext' } },
      store: { path: ':memory:', capacityRecords: undefined },
      wires: [],
      meters: [{ id: 'supply', profile: 'generic-senml', pollSeconds, coap: coap('meter') }],
      systems: [
        {
          id: systemId,
          importMpan: '1000000000003',
          exportMpan: '2000000000006',
          phase: 'L1',
          supplyMeter: 'supply',
          generationMeter: undefined,
          generationCountedAs: 'export',
        },
      ],
      displays: [{ id: 'kitchen', system: systemId, coap: coap('kitchen') }],
      energyManagers: [{ id: 'hall', system: systemId, coap: coap('hall') }],
      home: { plain: { host: '127.0.0.1', port: 5683 } },
      groups: [],
      intervalSeconds: 1800,
    },
    clock,
    wires: () => {
      throw new Error('there are no wires here');
    },
    datagrams: { plain: network.opener('gateway', 0), bind: ({ host, port }) => network.opener(host, port) },
    profiles: loadProfiles().profiles,
    store: await openStore({ kind: 'memory' }, clock),
    log,
  });
  await configure(gateway, systemId, { recording: true });
  return {
    clock,
    network,
    premises,
    display,
    manager,
    gateway,
    plug,
    unplug,
    close: async () => {
      await gateway.stop();
      // The last datagrams arrive.
      await clock.advance(100);
      for (const device of [meter, display, manager]) device.stop();
      await Promise.all([...hosts.values()].map(async (each) => each.close()));
    },
  };
}
