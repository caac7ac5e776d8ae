/** The channels a record can have, and what of which meter each is made from. Data only. */

export type MeterRole = 'supply' | 'generation';

/** Counters that only rise: Wh and varh. */
export const registerNames = [
  'active-energy-import',
  'active-energy-export',
  'reactive-energy-import',
  'reactive-energy-export',
] as const;
export type RegisterName = (typeof registerNames)[number];

/** Momentary values: W and var net with import positive, V. */
export const sampleNames = ['active-power', 'reactive-power', 'voltage-l1', 'voltage-l2', 'voltage-l3'] as const;
export type SampleName = (typeof sampleNames)[number];

/** What is read off a meter for the records. */
export type SourceName = RegisterName | SampleName;
export const sourceNames: readonly SourceName[] = [...registerNames, ...sampleNames];

export const channelNames = [
  'mean-active-power-import',
  'mean-active-power-export',
  'mean-reactive-power-import',
  'mean-reactive-power-export',
  'mean-voltage-l1',
  'mean-voltage-l2',
  'mean-voltage-l3',
  'mean-generation-active-power',
  'mean-generation-reactive-power-import',
  'mean-generation-reactive-power-export',
] as const;
export type ChannelName = (typeof channelNames)[number];

/** Import is the positive part of a net sample, export the negative part turned positive. */
export type Direction = 'import' | 'export';

/** A channel's meter, the register it is differenced from and the sample it is averaged from, best first. */
export interface ChannelRule {
  readonly role: MeterRole;
  readonly register: RegisterName | undefined;
  readonly sample: SampleName;
  readonly direction: Direction;
}

/**
 * A generation channel is in the terms of the generator: its output is the export of a meter that sees the
 * generator as a load. A generation meter wired the other way round is turned before it gets here.
 */
export const channelRules: Readonly<Record<ChannelName, ChannelRule>> = {
  'mean-active-power-import': flow('supply', 'active', 'import'),
  'mean-active-power-export': flow('supply', 'active', 'export'),
  'mean-reactive-power-import': flow('supply', 'reactive', 'import'),
  'mean-reactive-power-export': flow('supply', 'reactive', 'export'),
  'mean-voltage-l1': voltage('voltage-l1'),
  'mean-voltage-l2': voltage('voltage-l2'),
  'mean-voltage-l3': voltage('voltage-l3'),
  'mean-generation-active-power': flow('generation', 'active', 'export'),
  'mean-generation-reactive-power-import': flow('generation', 'reactive', 'import'),
  'mean-generation-reactive-power-export': flow('generation', 'reactive', 'export'),
};

function flow(role: MeterRole, power: 'active' | 'reactive', direction: Direction): ChannelRule {
  return { role, register: `${power}-energy-${direction}`, sample: `${power}-power`, direction };
}

function voltage(sample: SampleName): ChannelRule {
  return { role: 'supply', register: undefined, sample, direction: 'import' };
}

/** What each meter of a system can be read for; undefined = there is no such meter. */
export type Fitted = Readonly<Record<MeterRole, readonly SourceName[] | undefined>>;

/** The channels that the fitted meters can feed, in the order of `channelNames`. */
export function feedableChannels(fitted: Fitted): readonly ChannelName[] {
  return channelNames.filter((name) => {
    const rule = channelRules[name];
    const sources = fitted[rule.role] ?? [];
    return sources.includes(rule.sample) || (rule.register !== undefined && sources.includes(rule.register));
  });
}

export function isChannelName(name: string): name is ChannelName {
  return (channelNames as readonly string[]).includes(name);
}
