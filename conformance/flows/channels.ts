/** What is asked for, by what is declared. */
import type { Declaration } from '../engine/declaration.ts';
import { truthChannels } from '../engine/truth.ts';
import type { TruthChannel } from '../engine/truth.ts';

export const activeChannels = ['mean-active-power-import', 'mean-active-power-export'] as const;
export const reactiveChannels = ['mean-reactive-power-import', 'mean-reactive-power-export'] as const;
export const voltageChannels = ['mean-voltage-l1'] as const;
export const generationChannels: readonly TruthChannel[] = truthChannels.filter((channel) =>
  channel.startsWith('mean-generation'),
);

/** Everything the system declares. */
export function channelsFor({ declaration }: { readonly declaration: Declaration }): TruthChannel[] {
  const generates = declaration.support('profile.generation') === 'yes';
  return truthChannels.filter((channel) => generates || !generationChannels.includes(channel));
}
