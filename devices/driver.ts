/**
 * What a protocol brings, the same shape for all: how its profiles are written, and how its devices are opened. A new
 * protocol is a folder that has a driver, and its row in devices/registry.
 */
import type { CheckedYaml, FileProblem } from '../codecs/yaml/checked-yaml.ts';
import type { Profile } from './profiles/profile.ts';
import type {
  Clock,
  DatagramOpener,
  DisplayPort,
  EnergyManagerPort,
  MeterPort,
  PeerAddress,
  WireFactory,
  WireSpec,
} from './ports.ts';
import type { QuantityName } from './quantities.ts';

/** A profile as it was read, and what a schema cannot see in it. */
export interface CompletedProfile {
  readonly profile: Profile;
  readonly problems: readonly FileProblem[];
}

export interface ProfileFormat {
  /** JSON Schema of a profile. */
  readonly schema: () => object;
  /** JSON Schema of the golden frames beside it; absent: it needs none. */
  readonly goldenSchema?: () => object;
  /** Fills in what was left out of a text that fits the schema. `golden`: undefined where there is none that fits its own. */
  readonly complete: (written: CheckedYaml<unknown>, golden: CheckedYaml<unknown> | undefined) => CompletedProfile;
  /** What a profile has a place for. */
  readonly quantities: (profile: Profile) => readonly QuantityName[];
}

export interface LinePlace {
  readonly kind: 'line';
  /** Name of the wire. */
  readonly wire: string;
  /** Address of the device on it. */
  readonly unit: number;
}

export interface NetworkPlace {
  readonly kind: 'network';
  readonly peer: PeerAddress;
  readonly secured: boolean;
}

export interface MeterPlace {
  readonly id: string;
  /** Its protocol is the meter's. */
  readonly profile: Profile;
  readonly at: LinePlace | NetworkPlace;
}

/** A display or an energy manager. */
export interface HanPlace {
  readonly id: string;
  readonly protocol: string;
  readonly at: NetworkPlace;
}

export interface DevicePlaces {
  readonly meters: readonly MeterPlace[];
  readonly displays: readonly HanPlace[];
  readonly energyManagers: readonly HanPlace[];
}

/** The networks of this machine that datagrams go over. */
export interface DatagramOpeners {
  readonly plain: DatagramOpener;
  /** Left out: secured devices cannot be had. */
  readonly secured?: DatagramOpener | undefined;
}

/** What happens at devices, for the log. */
export interface DeviceEvent {
  readonly level: 'debug' | 'info' | 'warn';
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What devices are reached by. */
export interface Surroundings {
  readonly clock: Clock;
  readonly wires: readonly { readonly name: string; readonly spec: WireSpec }[];
  readonly openWire: WireFactory;
  /** Undefined: there is no network for datagrams. */
  readonly datagrams: DatagramOpeners | undefined;
  /** Of node:crypto in production. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly onEvent?: ((event: DeviceEvent) => void) | undefined;
}

/** Devices by their id. */
export interface OpenDevices {
  readonly meters: ReadonlyMap<string, MeterPort>;
  readonly displays: ReadonlyMap<string, DisplayPort>;
  readonly energyManagers: ReadonlyMap<string, EnergyManagerPort>;
  /** What was pending rejects with `closed`; nothing is left behind. */
  close(): Promise<void>;
}

export interface Driver {
  /** What profiles name it by. */
  readonly protocol: string;
  readonly profiles: ProfileFormat;
  /**
   * Wires are opened with the first request. Absent: its profiles can be read, its devices cannot.
   * @throws DeviceDescriptionError
   */
  readonly open?: (places: DevicePlaces, surroundings: Surroundings) => OpenDevices;
}

/** A device that is described wrongly: an unknown wire, a place its protocol cannot reach, a protocol without a driver. */
export class DeviceDescriptionError extends Error {
  override readonly name = 'DeviceDescriptionError';
}
