/** A virtual home: a display, an energy manager with appliances, a CoAP meter and a consumer, as a bench asks for them. */
import type { ApplianceKind } from '../../../codecs/han/control.ts';
import type { Clock, CoapResource, DatagramOpener, PeerAddress } from '../../ports.ts';
import type { Premises } from '../premises.ts';
import { Appliance, applianceTable } from './appliances.ts';
import { serveCoap } from './coap-host.ts';
import type { CoapHost } from './coap-host.ts';
import { Consumer } from './consumer.ts';
import type { ConsumerHabits } from './consumer.ts';
import { VirtualDisplay } from './display.ts';
import { VirtualEnergyManager } from './energy-manager.ts';
import { VirtualSenmlMeter } from './senml-meter.ts';

/** Which devices there are; ports on loopback, 0 takes a free one. */
export interface HomeSpec {
  readonly display?: { readonly port: number } | undefined;
  readonly energyManager?: { readonly port: number; readonly appliances: readonly ApplianceKind[] } | undefined;
  readonly meter?: { readonly port: number; readonly name: string } | undefined;
  readonly consumer?: ConsumerHabits | undefined;
}

export type HomeDevice = 'display' | 'energyManager' | 'meter';

export interface VirtualHomeOptions {
  readonly clock: Clock;
  readonly premises: Premises;
  readonly spec: HomeSpec;
  readonly network: (device: HomeDevice, port: number) => DatagramOpener;
  /** Sees every request and its answer. */
  readonly tap?: ((device: HomeDevice, line: string) => void) | undefined;
}

export interface VirtualHome {
  readonly addresses: ReadonlyMap<HomeDevice, PeerAddress>;
  readonly display: VirtualDisplay | undefined;
  readonly energyManager: VirtualEnergyManager | undefined;
  close(): Promise<void>;
}

interface Device {
  resources(): CoapResource[];
  onChange: (path: string) => void;
  stop(): void;
}

/** Opens every device; rejects with nothing left open when one cannot be. */
export async function openVirtualHome(options: VirtualHomeOptions): Promise<VirtualHome> {
  const { clock, premises, spec, network, tap } = options;
  const addresses = new Map<HomeDevice, PeerAddress>();
  const hosts: CoapHost[] = [];
  const devices: Device[] = [];

  const close = async (): Promise<void> => {
    for (const device of devices) device.stop();
    await Promise.all(hosts.map(async (host) => host.close()));
  };
  const host = async <D extends Device>(name: HomeDevice, port: number, device: D): Promise<D> => {
    devices.push(device);
    const wire = await network(name, port).open();
    const log = (line: string): void => tap?.(name, line);
    const served = serveCoap({ wire, clock, resources: device.resources(), tap: log });
    device.onChange = (path) => {
      served.changed(path);
    };
    hosts.push(served);
    addresses.set(name, wire.local);
    return device;
  };

  try {
    const { display, energyManager, meter, consumer } = spec;
    const shown = display && (await host('display', display.port, new VirtualDisplay(clock)));
    const appliances = energyManager?.appliances.map((kind) => new Appliance(applianceTable[kind])) ?? [];
    const manager =
      energyManager &&
      (await host('energyManager', energyManager.port, new VirtualEnergyManager(clock, premises, appliances)));
    if (meter !== undefined) await host('meter', meter.port, new VirtualSenmlMeter(clock, premises, meter.name));
    const person = consumer && new Consumer({ clock, habits: consumer, display: shown, manager });
    return {
      addresses,
      display: shown,
      energyManager: manager,
      close: async () => {
        person?.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
