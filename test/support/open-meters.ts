/** Meters on wires, as the registry opens them. */
import { randomBytes } from 'node:crypto';
import type { OpenDevices, Surroundings } from '../../devices/driver.ts';
import type { Profile } from '../../devices/profiles/profile.ts';
import { openDevices } from '../../devices/registry/open-devices.ts';

export interface MetersOnWires extends Pick<Surroundings, 'wires' | 'clock' | 'openWire'> {
  readonly meters: readonly {
    readonly id: string;
    readonly wire: string;
    readonly unit: number;
    readonly profile: Profile;
  }[];
}

export type OpenMeters = Pick<OpenDevices, 'meters' | 'close'>;

export function openMeters({ meters, ...surroundings }: MetersOnWires): OpenMeters {
  const places = meters.map(({ id, profile, wire, unit }) => ({
    id,
    profile,
    at: { kind: 'line' as const, wire, unit },
  }));
  return openDevices(
    { meters: places, displays: [], energyManagers: [] },
    { ...surroundings, datagrams: undefined, randomBytes },
  );
}
