/** A DNO asks for stored records of one interval length (UC01, data on request). */
import type { ReadProfileRequest } from '../../codecs/dno/messages.ts';
import type { EpochSeconds } from '../../devices/ports.ts';
import { dividesDay } from '../machines/series-wanted.ts';
import { roles } from '../northbound/authority/roles.ts';
import type { StoredRecord } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { Fault, SystemCall } from './call.ts';
import { refusal } from './call.ts';
import { listFault } from './limits.ts';
import { pageOf } from './profile-pages.ts';
import { channelsFault } from './quantities.ts';

/** A day of half-hours: a page of a few kilobytes. */
const defaultPageSize = 48;
const largestPageSize = 4464;

export const readProfile: SystemCall<'ReadProfile'> = {
  of: 'system',
  roles,

  fault({ message: { fromUtcS: from, toUtcS: to, quantities, pageSize, intervalS } }) {
    const fault = (errorType: Fault['errorType'], field: string, detail: string): Fault => ({
      errorType,
      field,
      detail,
    });
    const early = 'expected 0 or more seconds since 1970-01-01T00:00:00Z';
    if (from !== undefined && from < 0) return fault('invalid-range', 'from_utc_s', early);
    if (to !== undefined && to < 0) return fault('invalid-range', 'to_utc_s', early);
    if (pageSize !== undefined && (pageSize < 1 || pageSize > largestPageSize))
      return fault('invalid-field', 'page_size', `expected 1 to ${largestPageSize}, or none`);
    if (intervalS !== undefined && !dividesDay(intervalS))
      return fault('invalid-field', 'interval_s', 'expected seconds that divide a day');
    return listFault('quantities', quantities);
  },

  async *answer({ clock }, { message }, system) {
    const to = message.toUtcS ?? Math.floor(clock.now() / 1000);
    const fault = faultFor(system, message, to);
    if (fault !== undefined) {
      yield refusal(fault);
      return;
    }
    const { fromUtcS: from = 0, intervalS = system.intervalSeconds, pageSize = defaultPageSize, quantities } = message;
    let pageNumber = 0;
    for await (const { records, last } of pagesOf(system, { from, to, intervalS, size: pageSize })) {
      pageNumber += 1;
      const { oldestEnd: oldestHeldEnd } = await system.held(intervalS);
      yield { kind: 'page', page: pageOf(system, records, { quantities, pageNumber, last, oldestHeldEnd }) };
    }
    if (pageNumber > 0) return;
    const detail = await whyNothing(system, { from, to, intervalS });
    const { fromUtcS, toUtcS } = message;
    yield { kind: 'no-data-found', noDataFound: { fromUtcS, toUtcS, detail, lookedAtUtcMs: clock.now() } };
  },
};

function faultFor(system: MeteringSystem, message: ReadProfileRequest, to: EpochSeconds): Fault | undefined {
  const { fromUtcS: from = 0, quantities } = message;
  if (!system.configuration.extractionPermitted) {
    const detail = `${system.config.id} is configured not to let its data be read`;
    return { errorType: 'not-authorised', field: '', detail };
  }
  const fault = channelsFault(system, quantities, 'quantities');
  if (fault !== undefined || from < to) return fault;
  return { errorType: 'invalid-range', field: 'from_utc_s', detail: `from ${from} is not before to ${to}` };
}

interface Range {
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  readonly intervalS: number;
}

/** For people: 2026-03-01T00:30:00Z. */
const utc = (seconds: EpochSeconds): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

async function whyNothing(system: MeteringSystem, { from, to, intervalS }: Range): Promise<string> {
  const { oldestEnd, newestEnd } = await system.held(intervalS);
  if (oldestEnd === undefined || newestEnd === undefined) return `nothing is stored by ${intervalS} s`;
  if (to < oldestEnd) return `the oldest interval held ends at ${utc(oldestEnd)}`;
  if (from >= newestEnd) return `the newest interval held ends at ${utc(newestEnd)}`;
  return 'nothing was recorded in this time';
}

/** Pages of consecutive intervals, at most `size` each, the last one marked. */
async function* pagesOf(
  system: MeteringSystem,
  range: Range & { readonly size: number },
): AsyncIterable<{ readonly records: readonly StoredRecord[]; readonly last: boolean }> {
  let page: StoredRecord[] = [];
  for await (const record of recordsOf(system, range)) {
    const former = page.at(-1);
    const goesOn = page.length < range.size && former?.end === record.end - record.intervalSeconds;
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
  { from, to, intervalS, size }: Range & { readonly size: number },
): AsyncIterable<StoredRecord> {
  let after = from;
  for (;;) {
    const records = await system.records({ after, upTo: to, limit: size, intervalSeconds: intervalS });
    yield* records;
    const newest = records.at(-1);
    if (newest === undefined || records.length < size) return;
    after = newest.end;
  }
}
