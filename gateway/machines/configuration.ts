/** What is configured of one system as a whole. A change that is absent leaves what is in force as it is. */
import type { ChannelName } from './channels.ts';
import type { Machine } from './machine.ts';

export interface ConfigurationState {
  readonly recording: boolean;
  readonly channels: readonly ChannelName[];
  readonly extractionPermitted: boolean;
}

/** What to change; what is absent stays as it is. */
export interface ConfigurationChanges {
  readonly recording?: boolean;
  readonly channels?: readonly ChannelName[];
  readonly extractionPermitted?: boolean;
}

export interface ConfigurationInput {
  readonly kind: 'change';
  readonly changes: ConfigurationChanges;
}

export type ConfigurationMachine = Machine<ConfigurationState, ConfigurationInput, never>;

/** Of a system whose meters feed these channels. A new one records nothing until it is told to, and lets itself be read. */
export function configuration(channels: readonly ChannelName[]): ConfigurationMachine {
  return {
    initial: () => ({ recording: false, channels, extractionPermitted: true }),
    apply: (state, { changes }) => ({ state: { ...state, ...changes }, effects: [] }),
    nextDeadline: () => Number.POSITIVE_INFINITY,
  };
}
