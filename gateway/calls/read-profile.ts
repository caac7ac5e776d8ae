/** A DNO asks for stored half-hours (UC01, data on request). */
import { catalogue } from '../../devices/catalogue.ts';
import type { EpochSeconds } from '../../devices/ports.ts';
import { isQuantityName } from '../../devices/quantities.ts';
import { channelNames, isChannelName } from '../machines/channels.ts';
import type { ChannelName } from '../machines/channels.ts';
import { notAvailable } from '../machines/quality.ts';
import type { StoredRecord } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import { allSystems, refusal } from './targets.ts';
import type { Directory } from './targets.ts';
import type { ProfileAnswer, ProfileColumn, ProfilePage, ProfileQuery, Refusal, Target } from './types.ts';

/** A day of half-hours: a page of a few kilobytes. */
const defaultPageSize = 48;
const largestPageSize = 4464;

export async function* readProfile(
  directory: Directory,
  target: Target,
  query: ProfileQuery,
): AsyncIterable<ProfileAnswer> {
  const { clock } = directory;
  const systems = allSystems(directory, target);
  if ('outcome' in systems) {
    yield { ...systems, systemId: undefined };
    return;
  }
  for (const system of systems) {
    const systemId = system.config.id;
    const wrong = queryProblem(directory, system, query);
    if (wrong !== undefined) {
      yield { ...wrong, systemId };
      continue;
    }
    const from = query.from ?? 0;
    const to = query.to ?? Math.floor(clock.now() / 1000);
    if (from >= to) {
      yield { ...refusal(clock, 'invalid-range', 'from_utc_s', `from ${from} is not before to ${to}`), systemId };
      continue;
    }
    let pageNumber = 0;
    for await (const { records, last } of pagesOf(system, from, to, query.pageSize ?? defaultPageSize)) {
      pageNumber++;
      const { oldestEnd } = await system.held();
      const page = pageOf(system, records, query.quantities as ChannelName[], oldestEnd ?? 0);
      yield { outcome: 'page', systemId, pageNumber, last, page };
    }
    if (pageNumber === 0)
      yield { outcome: 'no-data', systemId, from, to, detail: await whyNothing(system, from, to), at: clock.now() };
  }
}

function queryProblem({ clock }: Directory, system: MeteringSystem, query: ProfileQuery): Refusal | undefined {
  const { from, to, quantities, pageSize } = query;
  if (!system.configuration.extractionPermitted)
    return refusal(clock, 'not-authorised', '', `${system.config.id} is configured not to let its data be read`);
  if (from !== undefined && from < 0)
    return refusal(clock, 'invalid-range', 'from_utc_s', 'expected 0 or more seconds since 1970-01-01T00:00:00Z');
  if (to !== undefined && to < 0)
    return refusal(clock, 'invalid-range', 'to_utc_s', 'expected 0 or more seconds since 1970-01-01T00:00:00Z');
  if (pageSize !== undefined && pageSize > largestPageSize)
    return refusal(clock, 'invalid-field', 'page_size', `expected 1 to ${largestPageSize}, or 0`);
  for (const [index, name] of quantities.entries()) {
    const field = `quantities[${index}]`;
    if (!isQuantityName(name)) return refusal(clock, 'unknown-quantity', field, `${name} is not in the catalogue`);
    if (!isChannelName(name)) return refusal(clock, 'not-supported', field, `${name} is not recorded by half-hours`);
    if (!system.channels.includes(name))
      return refusal(clock, 'not-supported', field, `no meter of ${system.config.id} measures ${name}`);
    if (quantities.indexOf(name) !== index) return refusal(clock, 'invalid-field', field, `${name} is asked for twice`);
  }
  return undefined;
}

/** For people: 2026-03-01T00:30:00Z. */
const utc = (seconds: EpochSeconds): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

async function whyNothing(system: MeteringSystem, from: EpochSeconds, to: EpochSeconds): Promise<string> {
  const { oldestEnd, newestEnd } = await system.held();
  if (oldestEnd === undefined || newestEnd === undefined) return 'nothing is stored';
  if (to < oldestEnd) return `the oldest half-hour held ends at ${utc(oldestEnd)}`;
  if (from >= newestEnd) return `the newest half-hour held ends at ${utc(newestEnd)}`;
  return 'nothing was recorded in this time';
}

/** Pages of consecutive intervals of one length, at most `size` each, the last one marked. */
async function* pagesOf(
  system: MeteringSystem,
  from: EpochSeconds,
  to: EpochSeconds,
  size: number,
): AsyncIterable<{ records: readonly StoredRecord[]; last: boolean }> {
  let page: StoredRecord[] = [];
  for await (const record of recordsOf(system, from, to, size)) {
    const former = page.at(-1);
    const goesOn =
      former !== undefined &&
      page.length < size &&
      former.intervalSeconds === record.intervalSeconds &&
      former.end + record.intervalSeconds === record.end;
    if (former !== undefined && !goesOn) {
      yield { records: page, last: false };
      page = [];
    }
    page.push(record);
  }
  if (page.length > 0) yield { records: page, last: true };
}

/** Read from the store in portions, so that a long answer needs no more memory than a short one. */
async function* recordsOf(
  system: MeteringSystem,
  from: EpochSeconds,
  to: EpochSeconds,
  portion: number,
): AsyncIterable<StoredRecord> {
  let after = from;
  for (;;) {
    const records = await system.records({ after, upTo: to, limit: portion });
    yield* records;
    const newest = records.at(-1);
    if (newest === undefined || records.length < portion) return;
    after = newest.end;
  }
}

/** A page of a system's records, with the channels asked for; none = all that are recorded. */
export function pageOf(
  system: MeteringSystem,
  records: readonly StoredRecord[],
  asked: readonly ChannelName[],
  oldestHeldEnd: EpochSeconds,
): ProfilePage {
  const [first] = records;
  if (first === undefined) throw new RangeError('a page has at least one record');
  const recorded = new Set<ChannelName>(system.configuration.channels);
  for (const { cells } of records) for (const name of Object.keys(cells)) recorded.add(name as ChannelName);
  const channels = asked.length > 0 ? asked : channelNames.filter((name) => recorded.has(name));
  return {
    systemId: system.config.id,
    start: first.end - first.intervalSeconds,
    intervalSeconds: first.intervalSeconds,
    recordCount: records.length,
    columns: channels.map((name) => columnOf(system, records, name)),
    oldestHeldEnd,
  };
}

function columnOf(system: MeteringSystem, records: readonly StoredRecord[], quantity: ChannelName): ProfileColumn {
  // A channel that was switched on later has nothing to say of the time before.
  const cells = records.map((record) => record.cells[quantity] ?? notAvailable('recording-changed'));
  return {
    quantity,
    amounts: cells.map(({ amount }) => amount ?? undefined),
    qualities: cells.map(({ quality }) => quality),
    reasons: cells.map(({ reason }) => reason),
    mpan: mpanOf(system, quantity),
  };
}

/** What flows in is settled under the import MPAN, what flows out under the export MPAN; a generator has none. */
function mpanOf({ config }: MeteringSystem, quantity: ChannelName): string | undefined {
  if (quantity.startsWith('mean-generation')) return undefined;
  return catalogue()[quantity].direction === 'export' ? config.exportMpan : config.importMpan;
}
