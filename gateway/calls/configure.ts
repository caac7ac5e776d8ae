/** A DNO says what is measured, kept and sent. */
import type { Configuration, Schedule } from '../../codecs/dno/messages.ts';
import type { EpochMilliseconds } from '../../devices/ports.ts';
import type { ChannelName } from '../machines/channels.ts';
import { furthestStartMs } from '../machines/schedules.ts';
import type { ScheduleChange } from '../machines/schedules.ts';
import { dividesDay } from '../machines/series-wanted.ts';
import { StoreError } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { Fault, SystemCall } from './call.ts';
import { refusal, refused } from './call.ts';
import { configurationOf } from './configuration-of.ts';
import { limitFault, listFault } from './limits.ts';
import { channelsFault } from './quantities.ts';

/** 92 days. */
const longestPeriodSeconds = 92 * 86_400;
/** Schedules that a party has at a system, and that one message names. */
const mostSchedules = 64;
const scheduleIdForm = /^[A-Za-z0-9._-]{1,64}$/;

export const configure: SystemCall<'Configure'> = {
  of: 'system',
  roles: ['dno', 'lab-administrator'],

  fault({ body: { channels, schedules } }) {
    if (channels?.length === 0)
      return invalid('body.channels.quantities', 'expected at least one channel; recording switches all off');
    if (schedules.length > mostSchedules)
      return limitFault(`expected at most ${mostSchedules} schedules`, 'body.schedules');
    const ids = schedules.map(({ scheduleId }) => scheduleId);
    for (const [index, { active, quantities, scheduleId }] of schedules.entries()) {
      const path = `body.schedules[${index}]`;
      if (!scheduleIdForm.test(scheduleId))
        return invalid(`${path}.schedule_id`, 'expected 1 to 64 characters of A-Z a-z 0-9 . _ -');
      if (ids.indexOf(scheduleId) !== index) return invalid(`${path}.schedule_id`, `${scheduleId} is named twice`);
      const fault = active ? listFault(`${path}.quantities`, quantities) : undefined;
      if (fault !== undefined) return fault;
    }
    return listFault('body.channels.quantities', channels ?? []);
  },

  async *answer({ clock }, { body, party, keep }, system) {
    const { recording, channels, extractionPermitted, schedules } = body;
    const fault = faultFor(system, body, party, clock.now());
    if (fault !== undefined) {
      yield refusal(fault);
      return;
    }
    const applied = () => ({ kind: 'applied', applied: configurationOf(system, party) }) as const;
    try {
      await system.configure(
        {
          ...(recording !== undefined && { recording }),
          ...(channels !== undefined && { channels: channels as ChannelName[] }),
          ...(extractionPermitted !== undefined && { extractionPermitted }),
        },
        schedules.map((schedule) => scheduleChange(system, schedule)),
        party,
        () => keep(applied()),
      );
    } catch (error) {
      if (!(error instanceof StoreError) || error.code === 'answered') throw error;
      yield refused('unavailable', '', `the change could not be written: ${error.message}`);
      return;
    }
    yield applied();
  },
};

const invalid = (field: string, detail: string): Fault => ({ errorType: 'invalid-field', field, detail });

function faultFor(
  system: MeteringSystem,
  { channels, schedules }: Configuration,
  party: string,
  now: EpochMilliseconds,
): Fault | undefined {
  const wrong = channelsFault(system, channels ?? [], 'body.channels.quantities');
  if (wrong !== undefined) return wrong;
  const kept = new Set(system.schedulesOf(party).map(({ scheduleId }) => scheduleId));
  for (const [index, schedule] of schedules.entries()) {
    if (schedule.active) kept.add(schedule.scheduleId);
    else kept.delete(schedule.scheduleId);
    const fault = schedule.active ? scheduleFault(system, schedule, `body.schedules[${index}]`, now) : undefined;
    if (fault !== undefined) return fault;
  }
  if (kept.size <= mostSchedules) return undefined;
  return limitFault(`${party} would have more than ${mostSchedules} schedules here`, 'body.schedules');
}

/** As specs/dno/v1/status.proto asks. */
function scheduleFault(
  system: MeteringSystem,
  schedule: Schedule,
  path: string,
  now: EpochMilliseconds,
): Fault | undefined {
  const { content, stream, intervalS = system.intervalSeconds } = schedule;
  if (content === 'events' || content === 'registers') {
    const detail = `${system.config.id} has no ${content} to send (capability ${content}.scheduled)`;
    return { errorType: 'not-supported', field: `${path}.content`, detail };
  }
  if (content !== 'profile') return invalid(`${path}.content`, 'expected profile, events or registers');
  if (stream === 'events' || stream === 'unrecognised')
    return invalid(`${path}.stream`, 'expected bulk or live; nothing but events goes on events');
  if (!dividesDay(intervalS)) return invalid(`${path}.interval_s`, 'expected seconds that divide a day');
  if (intervalS < system.shortestIntervalSeconds) {
    const detail = `the shortest interval of ${system.config.id} is ${system.shortestIntervalSeconds} s`;
    return { errorType: 'not-supported', field: `${path}.interval_s`, detail };
  }
  return timesFault(schedule, intervalS, path, now) ?? channelsFault(system, schedule.quantities, `${path}.quantities`);
}

function timesFault(
  { startUtcS: start, periodS: period, endUtcS: end }: Schedule,
  intervalS: number,
  path: string,
  now: EpochMilliseconds,
): Fault | undefined {
  if (start <= 0 || start % intervalS !== 0)
    return invalid(`${path}.start_utc_s`, `expected a multiple of ${intervalS}, the interval, above 0`);
  if (start * 1000 > now + furthestStartMs)
    return invalid(`${path}.start_utc_s`, 'expected seconds, not more than ten years from now');
  if (period <= 0 || period % intervalS !== 0 || period > longestPeriodSeconds)
    return invalid(
      `${path}.period_s`,
      `expected a multiple of ${intervalS}, the interval, above 0 and up to ${longestPeriodSeconds}`,
    );
  if (end !== undefined && end < 0)
    return invalid(`${path}.end_utc_s`, 'expected seconds since 1970-01-01T00:00:00Z, or none');
  return undefined;
}

function scheduleChange(system: MeteringSystem, schedule: Schedule): ScheduleChange {
  const { scheduleId, active, stream, intervalS = system.intervalSeconds, quantities, startUtcS, periodS } = schedule;
  if (!active) return { active, scheduleId };
  return {
    ...{ active, scheduleId, content: 'profile', stream: stream === 'live' ? 'live' : 'bulk' },
    ...{ intervalSeconds: intervalS, quantities, startMs: startUtcS * 1000, periodMs: periodS * 1000 },
    ...(schedule.endUtcS !== undefined && { endMs: schedule.endUtcS * 1000 }),
  };
}
