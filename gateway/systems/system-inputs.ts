/** What a system's machines are told, and what they ask for: the vocabulary between them and their runner. */
import type { ConfigurationChanges, ConfigurationState } from '../machines/configuration.ts';
import type { EpochMs } from '../machines/machine.ts';
import type { RecordingEffect, RecordingInput, RecordingState } from '../machines/recording.ts';
import type { ScheduleChange, SchedulesState, Sending } from '../machines/schedules.ts';

export type SystemInput =
  | Exclude<RecordingInput, { kind: 'wanted' }>
  /** A party says what is measured, kept and sent to it. */
  | {
      readonly kind: 'configure';
      readonly party: string;
      readonly changes: ConfigurationChanges;
      readonly schedules: readonly ScheduleChange[];
    }
  /** Told after what may have changed what is due or what is wanted: time passed, a record was made, a configuration. */
  | { readonly kind: 'review' };

export type SystemEffect = RecordingEffect | Sending;

/** What the machines of a system see of each other. */
export interface SystemView {
  readonly configuration: ConfigurationState;
  readonly schedules: SchedulesState;
  readonly recording: RecordingState;
  /** End of the newest record by interval length in seconds. */
  readonly recordedUpTo: Readonly<Record<string, EpochMs>>;
  /** Nothing new falls due: it is not settled which time is right, or nothing can be written. */
  readonly paused: boolean;
}
