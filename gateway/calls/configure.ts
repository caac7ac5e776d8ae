/** A DNO says what is measured, kept and sent. */
import { isQuantityName } from '../../devices/quantities.ts';
import { isChannelName } from '../machines/channels.ts';
import type { ChannelName } from '../machines/channels.ts';
import { furthestStartMs } from '../machines/schedules.ts';
import type { ScheduleChange } from '../machines/schedules.ts';
import { StoreError } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import { unnamedScheduleId } from '../systems/stored-states.ts';
import { oneSystem, refusal } from './targets.ts';
import type { Directory } from './targets.ts';
import type { ConfigurationApplied, ConfigurationChange, Refusal, SystemConfiguration, Target } from './types.ts';

/** 92 days. */
const longestPeriodSeconds = 92 * 86_400;

export async function configure(
  directory: Directory,
  target: Target,
  change: ConfigurationChange,
  party: string,
): Promise<ConfigurationApplied | Refusal> {
  const { clock } = directory;
  const system = oneSystem(directory, target);
  if ('outcome' in system) return system;
  const { recording, channels, extractionPermitted, delivery } = change;

  if (channels?.length === 0)
    return refusal(
      clock,
      'invalid-field',
      'body.channels',
      'expected at least one channel; recording switches all off',
    );
  const wrong =
    quantitiesProblem(directory, system, channels ?? [], 'body.channels.quantities') ??
    quantitiesProblem(directory, system, delivery?.quantities ?? [], 'body.delivery.quantities');
  if (wrong !== undefined) return wrong;
  const schedule = delivery === undefined ? undefined : scheduleProblem(directory, system, delivery);
  if (schedule !== undefined) return schedule;

  try {
    await system.configure(
      {
        ...(recording !== undefined && { recording }),
        ...(channels !== undefined && { channels: channels as ChannelName[] }),
        ...(extractionPermitted !== undefined && { extractionPermitted }),
      },
      delivery === undefined ? [] : [scheduleChange(system, delivery)],
      party,
    );
    return { outcome: 'applied', systemId: system.config.id, configuration: configurationOf(system, party) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refusal(clock, 'unavailable', '', `the change could not be written: ${error.message}`);
  }
}

/** The configuration of a system as a party sees it: with its own schedule, and nobody else's. */
export function configurationOf(system: MeteringSystem, party: string): SystemConfiguration {
  const schedule = system.schedulesOf(party).find(({ scheduleId }) => scheduleId === unnamedScheduleId);
  if (schedule === undefined) return { ...system.configuration, delivery: noDelivery };
  const { startMs, periodMs, quantities } = schedule;
  const delivery = { active: true, start: startMs / 1000, periodSeconds: periodMs / 1000 };
  return { ...system.configuration, delivery: { ...delivery, quantities: quantities as ChannelName[] } };
}

const noDelivery = { active: false, start: 0, periodSeconds: 0, quantities: [] };

/** The one schedule that a party has by this call. */
function scheduleChange(
  { intervalSeconds }: MeteringSystem,
  { active, start, periodSeconds, quantities }: NonNullable<ConfigurationChange['delivery']>,
): ScheduleChange {
  const scheduleId = unnamedScheduleId;
  if (!active) return { active: false, scheduleId };
  const times = { startMs: start * 1000, periodMs: periodSeconds * 1000 };
  return { active, scheduleId, content: 'profile', stream: 'bulk', intervalSeconds, quantities, ...times };
}

/** As specs/dno/v1/status.proto asks: whole intervals, up to the three months that are kept. */
function scheduleProblem(
  { clock }: Directory,
  system: MeteringSystem,
  { active, start, periodSeconds }: NonNullable<ConfigurationChange['delivery']>,
): Refusal | undefined {
  if (!active) return undefined;
  const { intervalSeconds } = system;
  const startField = 'body.delivery.start_utc_s';
  if (start <= 0 || start % intervalSeconds !== 0)
    return refusal(clock, 'invalid-field', startField, `expected a multiple of ${intervalSeconds}`);
  if (start * 1000 > clock.now() + furthestStartMs)
    return refusal(clock, 'invalid-field', startField, 'expected seconds, not more than ten years from now');
  if (periodSeconds <= 0 || periodSeconds % intervalSeconds !== 0 || periodSeconds > longestPeriodSeconds)
    return refusal(
      clock,
      'invalid-field',
      'body.delivery.period_s',
      `expected a multiple of ${intervalSeconds} up to ${longestPeriodSeconds}`,
    );
  return undefined;
}

function quantitiesProblem(
  { clock }: Directory,
  system: MeteringSystem,
  names: readonly string[],
  path: string,
): Refusal | undefined {
  for (const [index, name] of names.entries()) {
    const field = `${path}[${index}]`;
    if (!isQuantityName(name)) return refusal(clock, 'unknown-quantity', field, `${name} is not in the catalogue`);
    if (!isChannelName(name) || !system.channels.includes(name))
      return refusal(clock, 'not-supported', field, `${system.config.id} cannot record ${name}`);
    if (names.indexOf(name) !== index) return refusal(clock, 'invalid-field', field, `${name} is named twice`);
  }
  return undefined;
}
