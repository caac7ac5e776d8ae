/** The states of a system's machines as they are stored, and as earlier versions of this software stored them. */
import type { ConfigurationState } from '../machines/configuration.ts';
import type { IntervalLogState } from '../machines/interval-log.ts';
import type { EpochMs } from '../machines/machine.ts';
import type { RecordingState } from '../machines/recording.ts';
import type { SchedulesState } from '../machines/schedules.ts';

type Parsed = (name: string) => unknown;

/** Names that earlier versions used: what they held lives on under other names. */
export const formerNames = ['resume', 'schedule'] as const;

/** The schedule of a party that names none. */
export const unnamedScheduleId = 'default';

/** An earlier version kept the one schedule of a system in it. */
export function storedConfiguration(parsed: Parsed): ConfigurationState | undefined {
  const stored = parsed('configuration') as ConfigurationState | undefined;
  if (stored === undefined) return undefined;
  const { recording, channels, extractionPermitted } = stored;
  return { recording, channels, extractionPermitted };
}

/** The log of the one series there was, and who its meters were. */
interface FormerResume {
  readonly format: number;
  readonly intervalSeconds: number;
  readonly log: IntervalLogState;
  readonly meters: RecordingState['meters'];
}

export function storedRecording(parsed: Parsed, standardSeconds: number): RecordingState | undefined {
  const stored = parsed('recording') as RecordingState | undefined;
  if (stored !== undefined) return stored;
  const former = parsed('resume') as FormerResume | undefined;
  // The record of a state in another shape says nothing about this one.
  if (former?.format !== 1 || former.intervalSeconds !== standardSeconds) return undefined;
  return { series: { [standardSeconds]: { log: former.log } }, meters: former.meters };
}

/** The one schedule there was, in seconds. */
interface FormerSchedule {
  readonly party: string;
  readonly periodSeconds: number;
  readonly quantities: readonly string[];
  readonly sentUpTo: number;
  readonly nextDue: number;
}

export function storedSchedules(parsed: Parsed, standardSeconds: number, now: EpochMs): SchedulesState | undefined {
  const stored = parsed('schedules') as SchedulesState | undefined;
  if (stored !== undefined) return stored;
  const former = parsed('schedule') as FormerSchedule | null | undefined;
  if (former === undefined || former === null) return undefined;
  const [nextDueMs, sentUpToMs, periodMs] = [
    former.nextDue * 1000,
    former.sentUpTo * 1000,
    former.periodSeconds * 1000,
  ];
  if (!Number.isFinite(nextDueMs) || !(periodMs > 0)) return undefined;
  // What lies ahead cannot have been sent: its start had been given in another unit.
  const wasSent = sentUpToMs <= now && sentUpToMs <= nextDueMs;
  return {
    schedules: [
      {
        party: former.party,
        scheduleId: unnamedScheduleId,
        content: 'profile',
        stream: 'bulk',
        intervalSeconds: standardSeconds,
        quantities: former.quantities,
        startMs: nextDueMs,
        periodMs,
        nextDueMs,
        sentUpToMs: wasSent ? sentUpToMs : null,
        open: wasSent || now >= nextDueMs - periodMs,
      },
    ],
  };
}
