/** What is recorded: the union of what the recording configuration and the schedules ask for. */
import { channelNames } from './channels.ts';
import type { ChannelName } from './channels.ts';
import type { ConfigurationState } from './configuration.ts';
import type { EpochMs } from './machine.ts';
import { channelsAskedBy, lastDueOf } from './schedules.ts';
import type { SchedulesState } from './schedules.ts';

/** Records of one interval length. */
export interface WantedSeries {
  readonly intervalSeconds: number;
  /** In the order of `channelNames`. */
  readonly channels: readonly ChannelName[];
  /** Records that end up to here; null = no end is known. */
  readonly untilMs: EpochMs | null;
}

/**
 * The series that somebody wants, shortest first. Nobody can end one that another wants: it goes on with what is left to
 * be asked for.
 */
export function seriesWanted(
  configuration: ConfigurationState,
  { schedules }: SchedulesState,
  standardSeconds: number,
): readonly WantedSeries[] {
  const asked = schedules
    .filter(({ content, open }) => content === 'profile' && open)
    .map((schedule) => ({
      intervalSeconds: schedule.intervalSeconds,
      channels: channelsAskedBy(schedule) ?? configuration.channels,
      untilMs: lastDueOf(schedule),
    }));
  if (configuration.recording)
    asked.push({
      intervalSeconds: standardSeconds,
      channels: configuration.channels,
      untilMs: Number.POSITIVE_INFINITY,
    });
  const lengths = [...new Set(asked.map(({ intervalSeconds }) => intervalSeconds))].sort((a, b) => a - b);
  return lengths.map((intervalSeconds) => {
    const all = asked.filter((each) => each.intervalSeconds === intervalSeconds);
    const channels = new Set(all.flatMap((each) => each.channels));
    const untilMs = Math.max(...all.map((each) => each.untilMs));
    return {
      intervalSeconds,
      channels: channelNames.filter((name) => channels.has(name)),
      untilMs: Number.isFinite(untilMs) ? untilMs : null,
    };
  });
}

const daySeconds = 86_400;

/** Whether a day is made of whole intervals of this length. */
export function dividesDay(intervalSeconds: number): boolean {
  return Number.isInteger(intervalSeconds) && intervalSeconds > 0 && daySeconds % intervalSeconds === 0;
}
