/** What a DNO has configured of one system. A change that is absent leaves what is in force as it is. */
import type { ChannelName } from './channels.ts';

export interface Schedule {
  readonly active: boolean;
  /** First sending time, seconds since 1970-01-01T00:00:00Z. */
  readonly start: number;
  readonly periodSeconds: number;
  /** Empty = all that are recorded. */
  readonly quantities: readonly ChannelName[];
}

export interface ConfigurationState {
  readonly recording: boolean;
  readonly channels: readonly ChannelName[];
  readonly extractionPermitted: boolean;
  readonly delivery: Schedule;
}

/** What to change; what is absent stays as it is. */
export interface ConfigurationChanges {
  readonly recording?: boolean;
  readonly channels?: readonly ChannelName[];
  readonly extractionPermitted?: boolean;
  readonly delivery?: Schedule;
}

export interface ConfigurationInput {
  readonly kind: 'change';
  readonly changes: ConfigurationChanges;
}

export type ConfigurationEffect =
  /** To be on disk before the change is acknowledged. */
  | { readonly kind: 'persist'; readonly configuration: ConfigurationState }
  | { readonly kind: 'record'; readonly recording: boolean; readonly channels: readonly ChannelName[] };

/** A new system records nothing until it is told to, and lets itself be read. */
export function initialConfiguration(channels: readonly ChannelName[]): ConfigurationState {
  return {
    recording: false,
    channels,
    extractionPermitted: true,
    delivery: { active: false, start: 0, periodSeconds: 0, quantities: [] },
  };
}

export function applyConfiguration(
  state: ConfigurationState,
  input: ConfigurationInput,
  _now: number,
): { readonly state: ConfigurationState; readonly effects: readonly ConfigurationEffect[] } {
  const next: ConfigurationState = { ...state, ...input.changes };
  const effects: ConfigurationEffect[] = [{ kind: 'persist', configuration: next }];
  if (next.recording !== state.recording || next.channels !== state.channels)
    effects.push({ kind: 'record', recording: next.recording, channels: next.channels });
  return { state: next, effects };
}
