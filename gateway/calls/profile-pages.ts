/** Pages of recorded intervals, for whoever asks for them and for whoever is sent them. */
import { qualityRunsOf } from '../../codecs/dno/messages.ts';
import type { ProfileColumn, ProfilePage } from '../../codecs/dno/messages.ts';
import { catalogue } from '../../devices/catalogue.ts';
import type { EpochSeconds } from '../../devices/ports.ts';
import { channelNames } from '../machines/channels.ts';
import type { ChannelName } from '../machines/channels.ts';
import { notAvailable } from '../machines/quality.ts';
import type { StoredRecord } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';

export interface PageOptions {
  /** None = all that are recorded. */
  readonly quantities: readonly string[];
  readonly pageNumber: number;
  readonly last: boolean;
  readonly oldestHeldEnd: EpochSeconds | undefined;
}

/** Records of one interval length without holes, one at least. */
export function pageOf(
  system: MeteringSystem,
  records: readonly StoredRecord[],
  { quantities, pageNumber, last, oldestHeldEnd }: PageOptions,
): ProfilePage {
  const [first] = records;
  if (first === undefined) throw new RangeError('a page has at least one record');
  const { end, intervalSeconds } = first;
  return {
    systemId: system.config.id,
    pageNumber,
    last,
    startUtcS: end - intervalSeconds,
    intervalS: intervalSeconds,
    recordCount: records.length,
    columns: channelsOf(system, records, quantities).map((name) => columnOf(system, records, name)),
    // What is held was looked up a moment later: the oldest may have gone meanwhile.
    oldestHeldEndUtcS: Math.min(oldestHeldEnd ?? end, end),
  };
}

function channelsOf(
  system: MeteringSystem,
  records: readonly StoredRecord[],
  quantities: readonly string[],
): readonly ChannelName[] {
  if (quantities.length > 0) return quantities as readonly ChannelName[];
  const isStandard = records[0]?.intervalSeconds === system.intervalSeconds;
  const recorded = new Set<string>(isStandard ? system.configuration.channels : []);
  for (const { cells } of records) for (const name of Object.keys(cells)) recorded.add(name);
  return channelNames.filter((name) => recorded.has(name));
}

/** Amounts become integers of the catalogue's scale; a cell without an amount is 0, which its quality says to ignore. */
function columnOf(system: MeteringSystem, records: readonly StoredRecord[], quantity: ChannelName): ProfileColumn {
  const { unit, scale } = catalogue()[quantity];
  // A channel that was switched on later has nothing to say of the time before.
  const cells = records.map((record) => record.cells[quantity] ?? notAvailable('recording-changed'));
  return {
    quantity,
    unit,
    scale,
    // Dividing by a power of ten that is exact rounds once only.
    values: cells.map(({ amount }) => (amount === null ? 0 : Math.round(amount * 10 ** -scale))),
    qualities: qualityRunsOf(cells),
    mpan: mpanOf(system, quantity) ?? '',
  };
}

/** What flows in is settled under the import MPAN, what flows out under the export MPAN; a generator has none. */
function mpanOf({ config }: MeteringSystem, quantity: ChannelName): string | undefined {
  if (quantity.startsWith('mean-generation')) return undefined;
  return catalogue()[quantity].direction === 'export' ? config.exportMpan : config.importMpan;
}
