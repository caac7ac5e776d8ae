/** A DNO asks how a system is: what it is composed of, can do, holds and is configured to do. */
import type { HanDeviceWatch } from '../home/han-device-watch.ts';
import { StoreError } from '../store/store.ts';
import type { Held } from '../store/store.ts';
import type { MeteringSystem, MeterState } from '../systems/metering-system.ts';
import { softwareVersion } from '../runtime/version.ts';
import { configurationOf } from './configure.ts';
import { oneSystem } from './targets.ts';
import type { Directory } from './targets.ts';
import type { Capability, DeviceStatus, Refusal, SystemStatus, Target } from './types.ts';

export async function readStatus(directory: Directory, target: Target, party = ''): Promise<SystemStatus | Refusal> {
  const system = oneSystem(directory, target);
  if ('outcome' in system) return system;
  const { config } = system;
  const configuration = configurationOf(system, party);
  const { state: clockState } = directory.clockWatch;
  const held = await heldBy(system);
  return {
    outcome: 'status',
    systemId: config.id,
    importMpan: config.importMpan,
    exportMpan: config.exportMpan,
    devices: [...system.meters.map((meter) => meterOf(system, meter)), ...system.home.map(homeDeviceOf)],
    capabilities: capabilitiesOf(system),
    clock: { now: directory.clock.now(), offset: clockState.offset, lastSync: clockState.lastSync },
    recording: {
      active: configuration.recording,
      oldestEnd: held.oldestEnd,
      newestEnd: held.newestEnd,
      recordsHeld: held.records,
      capacity: system.capacityRecords,
    },
    configuration,
    softwareVersion,
    alarms: [...system.alarms, ...clockState.alarms],
  };
}

/** A store that cannot be read is an alarm of the status, not the end of it. */
async function heldBy(system: MeteringSystem): Promise<Held> {
  try {
    return await system.held();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { records: 0, oldestEnd: undefined, newestEnd: undefined };
  }
}

function meterOf(system: MeteringSystem, meter: MeterState): DeviceStatus {
  return {
    deviceId: meter.id,
    role: meter.role === 'supply' ? 'supply-meter' : 'generation-meter',
    maker: meter.identity?.maker ?? '',
    model: meter.identity?.model ?? '',
    serial: meter.identity?.serial ?? '',
    firmware: meter.identity?.firmware ?? '',
    health: meter.health,
    phase: system.config.phase,
  };
}

function homeDeviceOf({ id, role, health }: HanDeviceWatch): DeviceStatus {
  // The HAN interface has nothing by which a device says who made it.
  return { deviceId: id, role, maker: '', model: '', serial: '', firmware: '', health, phase: 'unknown' };
}

/** Names as in the conformance suite's capability statement. */
function capabilitiesOf({
  channels,
  intervalSeconds,
  shortestIntervalSeconds,
  capacityRecords,
}: MeteringSystem): readonly Capability[] {
  const has = (part: string): 'yes' | 'no' => (channels.some((name) => name.includes(part)) ? 'yes' : 'no');
  return [
    { name: 'profile.import', support: has('active-power-import'), figure: 0 },
    { name: 'profile.export', support: has('active-power-export'), figure: 0 },
    { name: 'profile.reactive', support: has('mean-reactive-power'), figure: 0 },
    { name: 'profile.voltage', support: has('mean-voltage'), figure: 0 },
    { name: 'profile.generation', support: has('mean-generation'), figure: 0 },
    { name: 'profile.on-request', support: 'yes', figure: 0 },
    { name: 'profile.scheduled', support: 'yes', figure: 0 },
    { name: 'interval-seconds', support: 'yes', figure: intervalSeconds },
    { name: 'shortest-interval-seconds', support: 'yes', figure: shortestIntervalSeconds },
    { name: 'store.capacity-records', support: 'yes', figure: capacityRecords },
  ];
}
