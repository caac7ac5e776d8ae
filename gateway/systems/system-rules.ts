/** The rules of a system, in the order in which they are told what happens: a new one is one machine and one line here. */
import { configuration } from '../machines/configuration.ts';
import type { ChannelName, Fitted } from '../machines/channels.ts';
import { intervalSettings } from '../machines/interval-settings.ts';
import type { EpochMs } from '../machines/machine.ts';
import { recording } from '../machines/recording.ts';
import { schedules } from '../machines/schedules.ts';
import type { SchedulesInput } from '../machines/schedules.ts';
import { seriesWanted } from '../machines/series-wanted.ts';
import { rule } from './rule.ts';
import type { SystemInput } from './system-inputs.ts';
import { storedConfiguration, storedRecording, storedSchedules } from './stored-states.ts';

export interface SystemRulesOptions {
  readonly fitted: Fitted;
  /** What the fitted meters feed. */
  readonly channels: readonly ChannelName[];
  readonly standardSeconds: number;
  readonly pollMs: Readonly<Record<'supply' | 'generation', number>>;
  /** Records that are kept of a series, by the length of its intervals. */
  readonly capacityOf: (intervalSeconds: number) => number;
}

export type SystemRules = ReturnType<typeof systemRules>;

/** After these there are records to make good. */
const catchesUp: ReadonlySet<SystemInput['kind']> = new Set(['resume', 'clock-step', 'owe']);
/** A record is given up after the grace of its interval; this much later it has left the log. */
const afterGraceMs = 1000;

export function systemRules(options: SystemRulesOptions, now: EpochMs) {
  const { fitted, channels, standardSeconds, pollMs, capacityOf } = options;
  const settings = (intervalSeconds: number): ReturnType<typeof intervalSettings> => {
    const intervalMs = intervalSeconds * 1000;
    // A meter is read at the end of every interval at least.
    const { supply, generation } = pollMs;
    const polled = { supply: Math.min(supply, intervalMs), generation: Math.min(generation, intervalMs) };
    return intervalSettings(intervalMs, polled);
  };
  return {
    configuration: rule(
      {
        machine: configuration(channels),
        stored: storedConfiguration,
        inputs: (input) => (input.kind === 'configure' ? [{ kind: 'change', changes: input.changes }] : []),
      },
      now,
    ),
    schedules: rule(
      {
        machine: schedules((intervalSeconds) => settings(intervalSeconds).graceMs + afterGraceMs),
        stored: (parsed, at) => storedSchedules(parsed, standardSeconds, at),
        pauses: true,
        inputs: (input, { recordedUpTo, paused }): readonly SchedulesInput[] => {
          if (input.kind === 'configure') return [{ kind: 'set', party: input.party, schedules: input.schedules }];
          return input.kind !== 'review' || paused ? [] : [{ kind: 'tick', recordedUpTo }];
        },
      },
      now,
    ),
    recording: rule(
      {
        machine: recording({ fitted, standardSeconds, settings, longestCatchUp: capacityOf }),
        stored: (parsed) => storedRecording(parsed, standardSeconds),
        changesOften: true,
        inputs: (input, view) => {
          if (input.kind === 'configure') return [];
          if (input.kind !== 'review') return catchesUp.has(input.kind) ? [input, { kind: 'tick' }] : [input];
          return [{ kind: 'wanted', series: seriesWanted(view.configuration, view.schedules, standardSeconds) }];
        },
      },
      now,
    ),
  };
}
