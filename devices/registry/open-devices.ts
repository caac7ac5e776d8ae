/** Opens devices, each by the driver of its protocol. */
import { DeviceDescriptionError } from '../driver.ts';
import type { DevicePlaces, Driver, MeterPlace, OpenDevices, Surroundings } from '../driver.ts';
import { drivers as allDrivers } from './drivers.ts';

/** Nothing is opened yet: that is done with the first request. @throws DeviceDescriptionError, with nothing left open */
export function openDevices(
  places: DevicePlaces,
  surroundings: Surroundings,
  drivers: readonly Driver[] = allDrivers,
): OpenDevices {
  checkProtocols(places, drivers);
  checkWires(places.meters);
  const opened = drivers.flatMap(({ protocol, open }) => {
    const own: DevicePlaces = {
      meters: places.meters.filter(({ profile }) => profile.protocol === protocol),
      displays: places.displays.filter((place) => place.protocol === protocol),
      energyManagers: places.energyManagers.filter((place) => place.protocol === protocol),
    };
    return open === undefined || Object.values(own).every(({ length }) => length === 0) ? [] : open(own, surroundings);
  });
  return {
    meters: new Map(opened.flatMap(({ meters }) => [...meters])),
    displays: new Map(opened.flatMap(({ displays }) => [...displays])),
    energyManagers: new Map(opened.flatMap(({ energyManagers }) => [...energyManagers])),
    close: async () => {
      await Promise.all(opened.map(async (devices) => devices.close()));
    },
  };
}

function checkProtocols({ meters, displays, energyManagers }: DevicePlaces, drivers: readonly Driver[]): void {
  const known = (protocol: string): boolean => drivers.some((each) => each.protocol === protocol && each.open);
  for (const { id, profile } of meters)
    if (!known(profile.protocol))
      throw new DeviceDescriptionError(
        `meter ${id}: there is no driver for ${profile.protocol}, the protocol of ${profile.name}`,
      );
  for (const { id, protocol } of [...displays, ...energyManagers])
    if (!known(protocol)) throw new DeviceDescriptionError(`${id}: there is no driver for ${protocol}`);
}

/** Two protocols on one wire would talk across each other. */
function checkWires(meters: readonly MeterPlace[]): void {
  const protocols = new Map<string, MeterPlace>();
  for (const meter of meters) {
    const { id, at, profile } = meter;
    if (at.kind !== 'line') continue;
    const former = protocols.get(at.wire) ?? meter;
    protocols.set(at.wire, former);
    if (former.profile.protocol !== profile.protocol)
      throw new DeviceDescriptionError(
        `meter ${id}: ${profile.protocol} cannot share the wire ${at.wire} with ${former.profile.protocol} of meter ${former.id}`,
      );
  }
}
