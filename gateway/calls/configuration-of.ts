/** The configuration of a system as a party sees it: with its own schedules, and nobody else's. */
import type { Configuration, Schedule } from '../../codecs/dno/messages.ts';
import type { RunningSchedule } from '../machines/schedules.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';

export function configurationOf(system: MeteringSystem, party: string): Configuration {
  const { recording, channels, extractionPermitted } = system.configuration;
  return { recording, channels, extractionPermitted, schedules: system.schedulesOf(party).map(scheduleOf) };
}

function scheduleOf(running: RunningSchedule): Schedule {
  const { scheduleId, content, stream, intervalSeconds, quantities, startMs, periodMs, endMs } = running;
  return {
    ...{ scheduleId, active: true, content, stream, quantities },
    ...(content === 'profile' && { intervalS: intervalSeconds }),
    ...{ startUtcS: startMs / 1000, periodS: periodMs / 1000 },
    ...(endMs !== undefined && { endUtcS: endMs / 1000 }),
  };
}
