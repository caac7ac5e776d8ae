/** Devices over CoAP by their places: one endpoint for all that are plain, one for all that are secured. */
import { DeviceDescriptionError } from '../driver.ts';
import type { DeviceEvent, DevicePlaces, MeterPlace, NetworkPlace, OpenDevices, Surroundings } from '../driver.ts';
import { CoapEndpoint } from './endpoint.ts';
import type { CoapEvent } from './events.ts';
import { CoapDisplay } from './display.ts';
import { CoapEnergyManager } from './energy-manager.ts';
import type { HanClientOptions } from './han-client.ts';
import { CoapMeter } from './meter.ts';
import { isCoapProfile } from './profile.ts';

/** Nothing is opened yet: an endpoint opens its wire with its first request. @throws DeviceDescriptionError */
export function openCoapDevices(places: DevicePlaces, surroundings: Surroundings): OpenDevices {
  const { datagrams, clock, randomBytes } = surroundings;
  const onEvent = (event: CoapEvent): void => {
    const told = deviceEvent(event);
    if (told !== undefined) surroundings.onEvent?.(told);
  };
  const endpoints = new Map<'plain' | 'secured', CoapEndpoint>();
  const reach = (id: string, { peer, secured }: NetworkPlace): HanClientOptions => {
    const kind = secured ? 'secured' : 'plain';
    const wire = datagrams?.[kind];
    if (wire === undefined) throw new DeviceDescriptionError(`${id}: there is no ${kind} network for CoAP here`);
    const client = endpoints.get(kind) ?? new CoapEndpoint({ wire, clock, randomBytes, onEvent });
    endpoints.set(kind, client);
    return { id, peer, client };
  };
  const meterAt = ({ id, at, profile }: MeterPlace): CoapMeter => {
    if (at.kind !== 'network' || !isCoapProfile(profile))
      throw new DeviceDescriptionError(`meter ${id} (${profile.name}) is read over CoAP at an address, not on a wire`);
    return new CoapMeter({ ...reach(id, at), profile, clock });
  };
  const byId = <Place extends { readonly id: string }, Device>(
    described: readonly Place[],
    make: (place: Place) => Device,
  ): ReadonlyMap<string, Device> => new Map(described.map((place) => [place.id, make(place)]));
  const meters = byId(places.meters, meterAt);
  const displays = byId(places.displays, ({ id, at }) => new CoapDisplay(reach(id, at)));
  const energyManagers = byId(places.energyManagers, ({ id, at }) => new CoapEnergyManager(reach(id, at)));
  return {
    meters,
    displays,
    energyManagers,
    close: async () => {
      const devices = [...meters.values(), ...displays.values(), ...energyManagers.values()];
      // Closing the endpoints settles the deregistrations that a device no longer answers.
      const deregistered = Promise.all(devices.map(async (device) => device.close()));
      await Promise.all([...endpoints.values()].map(async (endpoint) => endpoint.close()));
      await deregistered;
    },
  };
}

/** Undefined: of every datagram, nothing for a log. */
function deviceEvent(event: CoapEvent): DeviceEvent | undefined {
  const { kind, ...fields } = event;
  switch (kind) {
    case 'opened':
      return { level: 'info', event: 'coap: opened', fields };
    case 'lost':
    case 'handler-failed':
      return { level: 'warn', event: `coap: ${kind}`, fields };
    case 'dropped':
      return { level: 'debug', event: 'coap: dropped', fields: { ...fields, bytes: event.bytes.length } };
    case 'sent':
    case 'received':
      return undefined;
  }
}
