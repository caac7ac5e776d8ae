/** The composition root: everything the gateway consists of, put together from its configuration. */
import { randomBytes } from 'node:crypto';
import type { DeviceEvent, Driver, OpenDevices } from '../devices/driver.ts';
import { openDevices } from '../devices/registry/open-devices.ts';
import type {
  Clock,
  DisplayPort,
  EnergyManagerPort,
  HanDevice,
  MeterReading,
  Milliseconds,
  WireFactory,
} from '../devices/ports.ts';
import type { Profile } from '../devices/profiles/profile.ts';
import { CompositionError, devicePlaces, pollMsOf } from './compose/devices.ts';
import type { HomeNetworks } from './home/home-datagrams.ts';
import { HanDeviceWatch } from './home/han-device-watch.ts';
import { openHanServer } from './home/han-server.ts';
import type { HanServer } from './home/han-server.ts';
import { MeterResources } from './home/meter-resources.ts';
import { MeterClockKeeper } from './polling/meter-clock-keeper.ts';
import { openRequestPolicy } from './northbound/request-policy.ts';
import type { RequestPolicy } from './northbound/request-policy.ts';
import { createNorthbound } from './northbound/server.ts';
import type { Northbound } from './northbound/server.ts';
import { ClockWatch } from './runtime/clock-watch.ts';
import type { GatewayConfig, HanDeviceConfig } from './runtime/config.ts';
import type { Log } from './runtime/log.ts';
import type { TimeService } from './runtime/time-services.ts';
import type { Store } from './store/store.ts';
import { MeteringSystem } from './systems/metering-system.ts';
import type { FittedMeter } from './systems/metering-system.ts';
import { configure } from './calls/configure.ts';
import { DeliveryNotifier, deliveriesOf } from './calls/deliveries.ts';
import { readProfile } from './calls/read-profile.ts';
import { readStatus } from './calls/read-status.ts';
import type { Directory } from './calls/targets.ts';
import type { GatewayUseCases } from './calls/types.ts';

export { loadProfiles } from '../devices/registry/load-profiles.ts';
export { createLog, silentLog } from './runtime/log.ts';
export { loadPreSharedKeys } from './runtime/pre-shared-keys.ts';
export { machineTimeService } from './runtime/time-services.ts';
export type { Log } from './runtime/log.ts';
export type { GatewayConfig, HanDeviceConfig } from './runtime/config.ts';
export { openStore, openStoreToServe } from './store/open-store.ts';
export { softwareVersion } from './runtime/version.ts';

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly clock: Clock;
  readonly wires: WireFactory;
  /** Left out: devices over CoAP cannot be had, and nothing is offered over it. */
  readonly datagrams?: HomeNetworks;
  /** By name. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Of the protocols its meters speak; left out: those of the product. */
  readonly drivers?: readonly Driver[];
  /** Belongs to the gateway from here on: it is closed with it. */
  readonly store: Store;
  readonly log: Log;
  /** Who knows how far the machine's clock is from UTC; absent = nobody. */
  readonly timeService?: TimeService;
}

export interface Gateway {
  /** `host:port` the DNO dials. */
  readonly address: string;
  readonly useCases: GatewayUseCases;
  /** Where the gateway itself answers over CoAP; undefined where it does not. */
  readonly home: Pick<HanServer, 'secured' | 'plain'> | undefined;
  /** What is at the premises besides meters, by id. */
  readonly displays: ReadonlyMap<string, DisplayPort>;
  readonly energyManagers: ReadonlyMap<string, EnergyManagerPort>;
  /** Stops polling, writes what was measured, closes lines, store and server. Stopping twice is fine. */
  stop(): Promise<void>;
}

/** The polls of a line's meters lie this far apart. */
const staggerMs = 500;

/** Starts a gateway. Rejects, with nothing left open, when a part of it cannot start. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, clock, store, log } = options;
  let devices: OpenDevices | undefined;
  let northbound: Northbound | undefined;
  let policy: RequestPolicy | undefined;
  let home: HanServer | undefined;
  const systems = new Map<string, MeteringSystem>();
  const notifier = new DeliveryNotifier();
  const stopping = new AbortController();
  let watching: Promise<void> | undefined;
  const clockWatch = new ClockWatch({ clock, log, service: options.timeService });

  const close = async (): Promise<void> => {
    await Promise.all([northbound?.close(), home?.close()]);
    stopping.abort();
    await watching;
    const stopped = Promise.all([...systems.values()].map(async (system) => system.stop()));
    // A poll that is under way ends with its line, not with its deadline.
    await devices?.close();
    await stopped;
    await policy?.close();
    await store.close();
  };

  try {
    policy = await openRequestPolicy(options);
    const places = devicePlaces(config, options.profiles);
    const onEvent = ({ level, event, fields }: DeviceEvent): void => {
      log[level](event, fields);
    };
    const { wires, datagrams, drivers } = options;
    devices = openDevices(
      places,
      { wires: config.wires, openWire: wires, datagrams, clock, randomBytes, onEvent },
      drivers,
    );
    const shown = new MeterResources(clock, new Map(polledMeters(options)));
    const opened = await openSystems(options, devices, shown, clockWatch, (party) => {
      notifier.ring(party);
    });
    home = await openHome(options, shown);
    for (const system of opened) {
      systems.set(system.config.id, system);
      system.start();
    }
    watching = clockWatch.run(stopping.signal);
    const directory: Directory = { systems, groups: config.groups, clock, clockWatch };
    const useCases: GatewayUseCases = {
      readProfile: (target, query) => readProfile(directory, target, query),
      readStatus: async (target) => readStatus(directory, target),
      configure: async (target, change, party) => configure(directory, target, change, party),
      deliveries: (party) => deliveriesOf(directory, store, notifier, party),
    };
    northbound = await createNorthbound({ useCases, ...config.northbound, policy, clock, log });
    let stopped: Promise<void> | undefined;
    return {
      address: northbound.address,
      useCases,
      home,
      displays: devices.displays,
      energyManagers: devices.energyManagers,
      stop: async () => (stopped ??= close()),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The meters of systems, with their poll periods. */
function polledMeters({ config, profiles }: GatewayOptions): readonly (readonly [id: string, pollMs: Milliseconds])[] {
  const { meters, systems } = config;
  const polled = systems.flatMap(({ supplyMeter, generationMeter }) => [supplyMeter, generationMeter]);
  return meters.filter(({ id }) => polled.includes(id)).map((meter) => [meter.id, pollMsOf(meter, profiles)] as const);
}

/** Opens what the configuration asks for, and nothing without it. */
async function openHome(
  { config: { home }, datagrams, clock, log }: GatewayOptions,
  shown: MeterResources,
): Promise<HanServer | undefined> {
  if (home === undefined) return undefined;
  const { listen, plain } = home;
  const { bind, keys } = datagrams ?? {};
  if (bind === undefined) throw new CompositionError('home: there is no network for CoAP here');
  if (listen !== undefined && keys === undefined) throw new CompositionError('home.listen: there are no device keys');
  const server = await openHanServer({
    secured: listen && keys && { listen, keys },
    plain: plain && { listen: plain },
    resources: shown.resources(),
    bind,
    clock,
    log,
  });
  shown.onChange = (path) => {
    server.changed(path);
  };
  return server;
}

async function openSystems(
  options: GatewayOptions,
  devices: Omit<OpenDevices, 'close'>,
  shown: MeterResources,
  clockWatch: ClockWatch,
  onDue: (party: string) => void,
): Promise<readonly MeteringSystem[]> {
  const { config, store, clock, log } = options;
  const fitted = (id: string): FittedMeter => {
    const index = config.meters.findIndex((each) => each.id === id);
    const description = config.meters[index];
    const port = devices.meters.get(id);
    if (port === undefined || description === undefined) throw new CompositionError(`there is no meter ${id}`);
    const pollMs = pollMsOf(description, options.profiles);
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
  };
  return Promise.all(
    config.systems.map(async (system) =>
      MeteringSystem.open({
        config: system,
        supply: fitted(system.supplyMeter),
        generation: system.generationMeter === undefined ? undefined : fitted(system.generationMeter),
        home: watchesOf(options, devices, system.id),
        intervalSeconds: config.intervalSeconds,
        store,
        clock,
        log,
        onDue,
      }),
    ),
  );
}

function watchesOf(
  { config, clock, log }: GatewayOptions,
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
