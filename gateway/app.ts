/** The composition root: everything the gateway consists of, put together from its configuration. */
import type { DisplayPort, EnergyManagerPort } from '../devices/ports.ts';
import { DeliveryBoard } from './calls/delivery-board.ts';
import { openGatewayDevices } from './compose/devices.ts';
import { openHome, shownMeters } from './compose/home.ts';
import { openNorthbound, servicesOf } from './compose/northbound.ts';
import type { GatewayOptions, Parts } from './compose/parts.ts';
import { openSystems } from './compose/systems.ts';
import { openTime } from './compose/time.ts';
import type { HanServer } from './home/han-server.ts';
import type { Calls } from './northbound/calls.ts';
import { openRequestPolicy } from './northbound/request-policy.ts';

export { loadProfiles } from '../devices/registry/load-profiles.ts';
export { createLog, silentLog } from './runtime/log.ts';
export { loadPreSharedKeys } from './runtime/pre-shared-keys.ts';
export { machineTimeService } from './runtime/time-services.ts';
export type { Log } from './runtime/log.ts';
export type { GatewayConfig, HanDeviceConfig } from './runtime/config.ts';
export { openStore, openStoreToServe } from './store/open-store.ts';
export type { GatewayOptions } from './compose/parts.ts';
export { softwareVersion } from './runtime/version.ts';

export interface Gateway {
  /** `host:port` the DNO dials. */
  readonly address: string;
  /** What a DNO can ask, without a carrier. */
  readonly calls: Calls;
  /** Where the gateway itself answers over CoAP; undefined where it does not. */
  readonly home: Pick<HanServer, 'secured' | 'plain'> | undefined;
  /** What is at the premises besides meters, by id. */
  readonly displays: ReadonlyMap<string, DisplayPort>;
  readonly energyManagers: ReadonlyMap<string, EnergyManagerPort>;
  /** An operator says that the clock of this machine is right. False: there was no jump of it that is held. */
  acceptTime(): boolean;
  /** The time the gateway lives by, milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Stops polling, writes what was measured, closes lines, store and server. Stopping twice is fine. */
  stop(): Promise<void>;
}

/** What was opened is closed in turn, the newest first. */
type Close = () => Promise<unknown>;

/** Starts a gateway. Rejects, with nothing left open, when a part of it cannot start. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { store } = options;
  const opened: Close[] = [async () => store.close()];
  const close = async (): Promise<void> => {
    const last = opened.pop();
    try {
      await last?.();
    } finally {
      if (opened.length > 0) await close();
    }
  };
  const keep = <Part extends { close(): Promise<unknown> }>(part: Part): Part => {
    opened.push(async () => part.close());
    return part;
  };

  try {
    const { clock, clockWatch, stored } = await openTime(options);
    const parts: Parts = { ...options, clock };
    const policy = keep(await openRequestPolicy(parts));
    const board = new DeliveryBoard();
    const shown = shownMeters(parts);
    const devices = keep(openGatewayDevices(parts));
    const systems = openSystems(parts, { devices, shown, clockWatch, stored, notifier: board.notifier });
    // A poll that is under way ends with its line, not with its deadline.
    opened.push(async () => Promise.all([systems.close(), devices.close()]));
    const home = await openHome(parts, shown);
    if (home !== undefined) keep(home);
    systems.start();
    const services = servicesOf(parts, systems.all, clockWatch, board);
    const northbound = await openNorthbound(parts, services, policy);
    opened.push(async () => northbound.close());
    let stopped: Promise<void> | undefined;
    return {
      address: northbound.address,
      calls: northbound.calls,
      home,
      displays: devices.displays,
      energyManagers: devices.energyManagers,
      acceptTime: () => clock.accept(),
      now: () => clock.now(),
      stop: async () => (stopped ??= close()),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
