/** The configuration's devices, as the drivers of their protocols take them. */
import { randomBytes } from 'node:crypto';
import type { DeviceEvent, DevicePlaces, HanPlace, NetworkPlace, OpenDevices } from '../../devices/driver.ts';
import type { Milliseconds } from '../../devices/ports.ts';
import { openDevices } from '../../devices/registry/open-devices.ts';
import type { Profile } from '../../devices/profiles/profile.ts';
import type { CoapPeerConfig, GatewayConfig, HanDeviceConfig, MeterConfig } from '../runtime/config.ts';
import type { Parts } from './parts.ts';

/** A configuration that names what does not exist. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

type Profiles = ReadonlyMap<string, Profile>;

/** Opens all of them. @throws CompositionError */
export function openGatewayDevices({
  config,
  profiles,
  wires: openWire,
  datagrams,
  drivers,
  clock,
  log,
}: Parts): OpenDevices {
  const places = devicePlaces(config, profiles);
  const open = { wires: config.wires, openWire, datagrams, clock, randomBytes };
  const onEvent = ({ level, event, fields }: DeviceEvent): void => {
    log[level](event, fields);
  };
  return openDevices(places, { ...open, onEvent }, drivers);
}

/** @throws CompositionError */
export function devicePlaces(
  { meters, displays = [], energyManagers = [] }: Pick<GatewayConfig, 'meters' | 'displays' | 'energyManagers'>,
  profiles: Profiles,
): DevicePlaces {
  return {
    meters: meters.map((meter) => ({
      id: meter.id,
      profile: profileOf(meter, profiles),
      at: 'coap' in meter ? networkPlace(meter.coap) : { kind: 'line', wire: meter.wire, unit: meter.unit },
    })),
    displays: displays.map(hanPlace),
    energyManagers: energyManagers.map(hanPlace),
  };
}

/** The poll period: the meter's own, or that of its profile. */
export function pollMsOf({ pollSeconds, profile }: MeterConfig, profiles: Profiles): Milliseconds {
  return (pollSeconds ?? profiles.get(profile)?.pollSeconds ?? 10) * 1000;
}

function profileOf({ id, profile: name }: MeterConfig, profiles: Profiles): Profile {
  const profile = profiles.get(name);
  if (profile === undefined) throw new CompositionError(`meter ${id}: there is no profile ${name}`);
  return profile;
}

/** The HAN interface (specs/han) is one over CoAP. */
function hanPlace({ id, coap }: HanDeviceConfig): HanPlace {
  return { id, protocol: 'coap', at: networkPlace(coap) };
}

function networkPlace({ host, port, key }: CoapPeerConfig): NetworkPlace {
  return { kind: 'network', peer: { host, port }, secured: key !== undefined };
}
