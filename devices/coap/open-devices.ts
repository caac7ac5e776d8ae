/** Devices over CoAP by their description: one endpoint for all that are plain, one for all that are secured. */
import { CoapEndpoint } from './endpoint.ts';
import type { CoapEvent } from './endpoint.ts';
import type { Clock, DatagramOpener, DisplayPort, EnergyManagerPort, MeterPort, PeerAddress } from '../ports.ts';
import { MeterDescriptionError } from '../profiles/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import { CoapDisplay } from './display.ts';
import { CoapEnergyManager } from './energy-manager.ts';
import { CoapMeter } from './meter.ts';

/** The networks of this machine that datagrams go over. */
export interface DatagramOpeners {
  readonly plain: DatagramOpener;
  /** Left out: secured devices cannot be had. */
  readonly secured?: DatagramOpener | undefined;
}

export interface CoapPlace {
  readonly id: string;
  readonly peer: PeerAddress;
  readonly secured: boolean;
}

export interface OpenCoapDevicesOptions {
  readonly datagrams: DatagramOpeners | undefined;
  readonly meters: readonly (CoapPlace & { readonly profile: Profile })[];
  readonly displays: readonly CoapPlace[];
  readonly energyManagers: readonly CoapPlace[];
  readonly clock: Clock;
  /** Of node:crypto in production. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly onEvent?: ((event: CoapEvent) => void) | undefined;
}

export interface OpenCoapDevices {
  readonly meters: ReadonlyMap<string, MeterPort>;
  readonly displays: ReadonlyMap<string, DisplayPort>;
  readonly energyManagers: ReadonlyMap<string, EnergyManagerPort>;
  /** Ends observations, then the endpoints; what was pending rejects with `closed`. */
  close(): Promise<void>;
}

/** Nothing is opened yet: an endpoint opens its wire with its first request. @throws MeterDescriptionError */
export function openCoapDevices(options: OpenCoapDevicesOptions): OpenCoapDevices {
  const { datagrams, clock, randomBytes, onEvent } = options;
  const endpoints = new Map<'plain' | 'secured', CoapEndpoint>();
  const clientFor = ({ id, secured }: CoapPlace): CoapEndpoint => {
    const kind = secured ? 'secured' : 'plain';
    const wire = datagrams?.[kind];
    if (wire === undefined) throw new MeterDescriptionError(`${id}: there is no ${kind} network for CoAP here`);
    const endpoint = endpoints.get(kind) ?? new CoapEndpoint({ wire, clock, randomBytes, onEvent });
    endpoints.set(kind, endpoint);
    return endpoint;
  };
  const meterOf = (place: OpenCoapDevicesOptions['meters'][number]): CoapMeter => {
    const { id, peer, profile } = place;
    if (profile.protocol !== 'coap')
      throw new MeterDescriptionError(
        `meter ${id}: ${profile.name} is a profile for ${profile.protocol}, not for CoAP`,
      );
    return new CoapMeter({ id, peer, profile, client: clientFor(place), clock });
  };
  const byId = <Place extends CoapPlace, Device>(
    places: readonly Place[],
    make: (place: Place) => Device,
  ): ReadonlyMap<string, Device> => new Map(places.map((place) => [place.id, make(place)]));
  const meters = byId(options.meters, meterOf);
  const displays = byId(options.displays, (place) => new CoapDisplay({ ...place, client: clientFor(place) }));
  const energyManagers = byId(
    options.energyManagers,
    (place) => new CoapEnergyManager({ ...place, client: clientFor(place) }),
  );
  return {
    meters,
    displays,
    energyManagers,
    close: async () => {
      const devices = [...meters.values(), ...displays.values(), ...energyManagers.values()];
      // A device that is gone keeps nobody: the endpoints' end settles what still waits for it.
      const goodbyes = Promise.all(devices.map(async (device) => device.close()));
      await Promise.all([...endpoints.values()].map(async (endpoint) => endpoint.close()));
      await goodbyes;
    },
  };
}
