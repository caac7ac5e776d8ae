/** The systems of the configuration, with the meters and devices they consist of. */
import type { OpenDevices } from '../../devices/driver.ts';
import type { HanDevice, MeterReading } from '../../devices/ports.ts';
import type { DeliveryNotifier } from '../calls/delivery-board.ts';
import { HanDeviceWatch } from '../home/han-device-watch.ts';
import type { MeterResources } from '../home/meter-resources.ts';
import { MeterClockKeeper } from '../polling/meter-clock-keeper.ts';
import type { ClockWatch } from '../runtime/clock-watch.ts';
import type { HanDeviceConfig } from '../runtime/config.ts';
import type { StoredSystem } from '../store/store.ts';
import { MeteringSystem } from '../systems/metering-system.ts';
import type { FittedMeter } from '../systems/metering-system.ts';
import { CompositionError, pollMsOf } from './devices.ts';
import type { Parts } from './parts.ts';

/** The polls of a line's meters lie this far apart. */
const staggerMs = 500;

export interface SystemsNeed {
  readonly devices: Omit<OpenDevices, 'close'>;
  readonly shown: MeterResources;
  readonly clockWatch: ClockWatch;
  readonly stored: ReadonlyMap<string, StoredSystem>;
  readonly notifier: DeliveryNotifier;
}

export interface Systems {
  /** By id. */
  readonly all: ReadonlyMap<string, MeteringSystem>;
  start(): void;
  /** Settles when everything measured is on disk. */
  close(): Promise<void>;
}

/** @throws CompositionError */
export function openSystems(parts: Parts, need: SystemsNeed): Systems {
  const { config, store, clock, log } = parts;
  const { devices, clockWatch, stored, notifier } = need;
  const systems = config.systems.map(
    (system) =>
      new MeteringSystem({
        config: system,
        supply: fittedMeter(parts, need, system.supplyMeter),
        generation: system.generationMeter === undefined ? undefined : fittedMeter(parts, need, system.generationMeter),
        home: watchesOf(parts, devices, system.id),
        intervalSeconds: config.intervalSeconds,
        stored: stored.get(system.id) ?? { states: {}, series: [] },
        ...{ store, clock, log },
        onDue: (party, stream) => {
          notifier.ring(party, stream);
        },
      }),
  );
  const stopping = new AbortController();
  let watching: Promise<void> | undefined;
  return {
    all: new Map(systems.map((system) => [system.config.id, system])),
    start: () => {
      for (const system of systems) system.start();
      watching = clockWatch.run(stopping.signal);
    },
    close: async () => {
      stopping.abort();
      await Promise.all([watching, ...(watching === undefined ? [] : systems.map(async (system) => system.stop()))]);
    },
  };
}

function fittedMeter(
  { config, profiles, clock, log }: Parts,
  { devices, shown, clockWatch }: SystemsNeed,
  id: string,
): FittedMeter {
  const index = config.meters.findIndex((each) => each.id === id);
  const description = config.meters[index];
  const port = devices.meters.get(id);
  if (port === undefined || description === undefined) throw new CompositionError(`there is no meter ${id}`);
  const pollMs = pollMsOf(description, profiles);
  const { setClock: allowed = false } = description;
  if (allowed && port.clock === undefined)
    throw new CompositionError(`meter ${id}: its profile ${description.profile} has no clock that could be set`);
  const trusted = (): boolean => clockWatch.trusted;
  const clockKeeper =
    port.clock && new MeterClockKeeper({ meter: id, meterClock: port.clock, clock, log, allowed, trusted });
  const onReading = (reading: MeterReading): void => {
    shown.reading(id, reading);
  };
  return { port, pollMs, offsetMs: (index * staggerMs) % pollMs, clockKeeper, onReading };
}

function watchesOf(
  { config, clock, log }: Parts,
  ports: Pick<OpenDevices, 'displays' | 'energyManagers'>,
  system: string,
): readonly HanDeviceWatch[] {
  const { displays = [], energyManagers = [] } = config;
  const watches = (
    role: HanDeviceWatch['role'],
    devices: readonly HanDeviceConfig[],
    portOf: ReadonlyMap<string, HanDevice>,
  ): readonly HanDeviceWatch[] =>
    devices
      .filter((device) => device.system === system)
      .flatMap(({ id }) => portOf.get(id) ?? [])
      .map((port) => new HanDeviceWatch({ role, port, clock, log }));
  return [
    ...watches('display', displays, ports.displays),
    ...watches('energy-manager', energyManagers, ports.energyManagers),
  ];
}
