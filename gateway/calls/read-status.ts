/** A DNO asks how a system is: what it is composed of, can do, holds and is configured to do. */
import type { Capability, Device, SeriesStatus } from '../../codecs/dno/messages.ts';
import type { HanDeviceWatch } from '../home/han-device-watch.ts';
import { roles } from '../northbound/authority/roles.ts';
import { softwareVersion } from '../runtime/version.ts';
import { StoreError } from '../store/store.ts';
import type { HeldSeries } from '../store/store.ts';
import type { MeteringSystem, MeterState } from '../systems/metering-system.ts';
import type { SystemCall } from './call.ts';
import { configurationOf } from './configuration-of.ts';

export const readStatus: SystemCall<'ReadStatus'> = {
  of: 'system',
  roles,

  // The alarm that nothing can be written is in it.
  isToldUnrecorded: true,

  async *answer({ clock, clockWatch, alarms }, { party }, system) {
    const { config } = system;
    const { offset, lastSync, alarms: clockAlarms } = clockWatch.state;
    const series = await seriesOf(system);
    yield {
      kind: 'status',
      status: {
        systemId: config.id,
        importMpan: config.importMpan ?? '',
        exportMpan: config.exportMpan ?? '',
        devices: [...system.meters.map((meter) => meterOf(system, meter)), ...system.home.map(homeDeviceOf)],
        capabilities: capabilitiesOf(system),
        clock: {
          nowUtcMs: clock.now(),
          ...(offset !== undefined && { offsetMs: Math.round(offset) }),
          ...(lastSync !== undefined && { lastSyncUtcMs: lastSync }),
        },
        recording: { active: system.configuration.recording, series },
        configuration: configurationOf(system, party),
        softwareVersion,
        alarms: [...system.alarms, ...clockAlarms, ...(await alarms())],
      },
    };
  },
};

/** What is recorded or held. A store that cannot be read is an alarm of the status, not the end of it. */
async function seriesOf(system: MeteringSystem): Promise<SeriesStatus[]> {
  let held: readonly HeldSeries[] = [];
  try {
    held = await system.series();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  const lengths = new Set([...held.map(({ intervalSeconds }) => intervalSeconds), ...system.recordedSeconds]);
  return [...lengths]
    .sort((one, other) => one - other)
    .map((intervalSeconds) => {
      const series = held.find((each) => each.intervalSeconds === intervalSeconds);
      return {
        intervalS: intervalSeconds,
        oldestEndUtcS: series?.oldestEnd,
        newestEndUtcS: series?.newestEnd,
        recordsHeld: series?.records ?? 0,
        capacity: system.capacityOf(intervalSeconds),
      };
    });
}

function meterOf(system: MeteringSystem, meter: MeterState): Device {
  return {
    deviceId: meter.id,
    role: meter.role === 'supply' ? 'supply-meter' : 'generation-meter',
    maker: meter.identity?.maker ?? '',
    model: meter.identity?.model ?? '',
    serial: meter.identity?.serial ?? '',
    firmware: meter.identity?.firmware ?? '',
    health: meter.health,
    phase: system.config.phase,
    absentQuantities: [...meter.absentQuantities],
  };
}

function homeDeviceOf({ id, role, health }: HanDeviceWatch): Device {
  // The HAN interface has nothing by which a device says who made it.
  return {
    deviceId: id,
    role,
    maker: '',
    model: '',
    serial: '',
    firmware: '',
    health,
    phase: 'unknown',
    absentQuantities: [],
  };
}

/** Names as in the conformance suite's capability statement. */
function capabilitiesOf(system: MeteringSystem): readonly Capability[] {
  const { channels, intervalSeconds, shortestIntervalSeconds } = system;
  const has = (part: string): Capability['support'] => (channels.some((name) => name.includes(part)) ? 'yes' : 'no');
  const supports: Readonly<Record<string, Capability['support']>> = {
    'profile.import': has('active-power-import'),
    'profile.export': has('active-power-export'),
    'profile.reactive': has('mean-reactive-power'),
    'profile.voltage': has('mean-voltage'),
    'profile.generation': has('mean-generation'),
    'profile.on-request': 'yes',
    'profile.scheduled': 'yes',
    'profile.intervals': 'yes',
    'events.scheduled': 'no',
    'registers.scheduled': 'no',
  };
  const figures: Readonly<Record<string, number>> = {
    'interval-seconds': intervalSeconds,
    'shortest-interval-seconds': shortestIntervalSeconds,
    'store.capacity-records': system.capacityOf(intervalSeconds),
  };
  return [
    ...Object.entries(supports).map(([name, support]) => ({ name, support })),
    ...Object.entries(figures).map(([name, figure]) => ({ name, support: 'yes' as const, figure })),
  ];
}
