/** Pages of interval data, in answers and deliveries, held against the interface, the catalogue and each other. Pure. */
import type { Delivery, ProfileColumn, ProfilePage, ReadProfileRequest } from '../../../codecs/dno/messages.ts';
import { catalogue } from '../../../devices/catalogue.ts';
import { isQuantityName } from '../../../devices/quantities.ts';
import type { Answered, Evidence } from '../evidence.ts';
import type { Ruling } from '../expect.ts';
import { channelsAt, intervalOf, scheduleOf } from './status.ts';
import { utc } from '../findings.ts';
import type { Place } from '../step-code.ts';

/** One delivered value. */
export interface Delivered {
  readonly endUtcS: number;
  readonly column: ProfileColumn;
  /** undefined where the quality says there is none. */
  readonly amount: number | undefined;
  readonly quality: string;
  readonly reason: string;
}

/** Every value of one channel, in the order delivered. */
export function deliveredOf(pages: readonly ProfilePage[], quantity: string): Delivered[] {
  return pages.flatMap((page) => {
    const column = page.columns.find((each) => each.quantity === quantity);
    return column === undefined ? [] : valuesOf(page, column);
  });
}

function valuesOf(page: ProfilePage, column: ProfileColumn): Delivered[] {
  const qualities = qualitiesIn(column);
  return endsOf(page).map((endUtcS, k) => {
    const { quality, reason } = qualities[k] ?? { quality: 'unspecified', reason: 'unspecified' };
    const value = column.values[k];
    const amount = quality === 'not-available' || value === undefined ? undefined : value * 10 ** column.scale;
    return { endUtcS, column, amount, quality, reason };
  });
}

/** The quality of each value; a run that never ends is not followed to its end. */
function qualitiesIn({ qualities }: ProfileColumn): { readonly quality: string; readonly reason: string }[] {
  return qualities.flatMap(({ quality, reason, count }) =>
    Array.from({ length: Math.min(count, mostRecords) }, () => ({ quality, reason })),
  );
}

/** No page has more: it would not be looked at. */
const mostRecords = 10_000;

/** Ends of the records of a page. */
export function endsOf({ recordCount, startUtcS, intervalS }: ProfilePage): number[] {
  return Array.from({ length: Math.min(recordCount, mostRecords) }, (_unused, k) => startUtcS + (k + 1) * intervalS);
}

/** The ends of the whole intervals in (from, to]. */
export function endsIn(fromUtcS: number, toUtcS: number, intervalS: number): number[] {
  const first = (Math.floor(fromUtcS / intervalS) + 1) * intervalS;
  const ends: number[] = [];
  for (let end = first; end <= toUtcS; end += intervalS) ends.push(end);
  return ends;
}

/** Complains where the intervals delivered are not exactly those asked for, in order, each once. */
export function intervalsComplaint(
  pages: readonly ProfilePage[],
  asked: { readonly fromUtcS: number; readonly toUtcS: number },
  intervalS: number,
): string | undefined {
  const wanted = endsIn(asked.fromUtcS, asked.toUtcS, intervalS);
  const got = pages.flatMap(endsOf);
  const wrongLength = pages.find((page) => page.intervalS !== intervalS);
  if (wrongLength !== undefined) return `an interval of ${wrongLength.intervalS} s, expected ${intervalS} s`;
  const missing = wanted.filter((end) => !got.includes(end));
  const extra = got.filter((end) => !wanted.includes(end));
  if (missing.length > 0)
    return `${missing.length} of ${wanted.length} intervals are missing, the first ends ${utc(missing[0] ?? 0)}`;
  if (extra.length > 0) return `${extra.length} intervals nobody asked for, the first ends ${utc(extra[0] ?? 0)}`;
  const unordered = got.findIndex((end, index) => index > 0 && end <= (got[index - 1] ?? 0));
  return unordered < 0 ? undefined : `the interval that ends ${utc(got[unordered] ?? 0)} comes out of order or twice`;
}

/** Complains where pages are not numbered, sized and marked as they should be. */
export function pagingComplaint(pages: readonly ProfilePage[], pageSize: number): string | undefined {
  for (const [index, page] of pages.entries()) {
    const name = `page ${index + 1} of ${pages.length}`;
    if (page.pageNumber !== index + 1) return `${name} has the number ${page.pageNumber}`;
    if (page.last !== (index === pages.length - 1)) return `${name} is ${page.last ? '' : 'not '}marked as the last`;
    if (page.recordCount === 0) return `${name} is empty`;
    if (pageSize > 0 && page.recordCount > pageSize)
      return `${name} has ${page.recordCount} records, ${pageSize} were asked for`;
    if (page.startUtcS % page.intervalS !== 0)
      return `${name} starts at ${page.startUtcS}, no multiple of ${page.intervalS} s`;
  }
  return undefined;
}

/** Complains where a column's form is not that of the catalogue and its page. */
export function columnsComplaint({ columns, recordCount }: ProfilePage): string | undefined {
  for (const column of columns) {
    const { quantity, unit, scale, values, qualities } = column;
    if (!isQuantityName(quantity)) return `${quantity} is not in the catalogue`;
    const expected = catalogue()[quantity];
    if (unit !== expected.unit) return `${quantity}: unit ${unit}, expected ${expected.unit}`;
    if (scale !== expected.scale) return `${quantity}: scale ${scale}, expected ${expected.scale}`;
    const told = qualities.reduce((sum, { count }) => sum + count, 0);
    if (values.length !== recordCount || told !== recordCount || qualities.some(({ count }) => count === 0))
      return `${quantity}: ${values.length} values and ${told} qualities for ${recordCount} records`;
    for (const [k, { quality, reason }] of qualitiesIn(column).entries()) {
      if ([quality, reason].some((word) => word === 'unspecified' || word === 'unrecognised'))
        return `${quantity}: value ${k + 1} has no quality, or no reason for it`;
      if ((quality === 'valid') !== (reason === 'none'))
        return `${quantity}: value ${k + 1} is ${quality} for ${reason}`;
      if (quality === 'not-available' && values[k] !== 0) return `${quantity}: value ${k + 1} is there and is not`;
    }
    const below = values.findIndex((value) => value < 0);
    if (below >= 0) return `${quantity}: value ${below + 1} is negative, although directions are apart`;
  }
  return undefined;
}

/** Import under the import MPAN, export under the export MPAN; the voltage under either, and a generator has none. */
export function mpansComplaint({ columns }: ProfilePage, { system }: Evidence): string | undefined {
  const { importMpan = '', exportMpan = '' } = system ?? {};
  for (const { quantity, mpan } of columns) {
    const generated = quantity.startsWith('mean-generation');
    const either = catalogue()[quantity as keyof ReturnType<typeof catalogue>].direction === 'none';
    const expected = generated
      ? ['', importMpan, exportMpan]
      : either
        ? [importMpan, exportMpan]
        : [quantity.endsWith('export') ? exportMpan : importMpan];
    if (!expected.includes(mpan))
      return `${quantity}: under MPAN ${mpan === '' ? 'none' : mpan}, expected ${expected.join(' or ')}`;
  }
  return undefined;
}

/** Complains where a page says that the system holds less than it sends. */
export function depthComplaint({ oldestHeldEndUtcS: held, startUtcS, intervalS }: ProfilePage): string | undefined {
  return held > 0 && held <= startUtcS + intervalS && held % intervalS === 0
    ? undefined
    : `it says that the oldest held ends ${utc(held)}`;
}

/** What holds for every page, in an answer or a delivery. */
export function pageRuling(answer: Answered, { evidence }: Place): Ruling {
  const page = pageIn(answer);
  if (page === undefined) return undefined;
  const { systemId = '' } = evidence.system ?? {};
  if (page.systemId !== systemId) return `it is of "${page.systemId}", not of ${systemId}`;
  if (page.intervalS !== seriesAsked(answer, evidence)) return `its intervals are of ${page.intervalS} s`;
  return (
    columnsComplaint(page) ??
    channelsComplaint(answer, page, evidence) ??
    mpansComplaint(page, evidence) ??
    depthComplaint(page) ??
    (answer.call === 'Deliveries' ? pagingComplaint([page], 0) : placeComplaint(answer, evidence)) ??
    otherwiseComplaint(page, evidence)
  );
}

function pageIn({ body }: Answered): ProfilePage | undefined {
  if (body?.kind === 'page') return body.content as ProfilePage;
  const content = body?.kind === 'delivery' ? (body.content as Delivery).content : undefined;
  return content?.kind === 'profile' ? content.profile : undefined;
}

/** Length of the intervals that were asked for. */
function seriesAsked(answer: Answered, evidence: Evidence): number {
  const named = answer.call === 'Deliveries' ? scheduleOf(answer, evidence) : readOf(answer);
  return named?.intervalS ?? intervalOf(evidence);
}

const readOf = ({ requests }: Answered) => requests[0]?.body as ReadProfileRequest | undefined;

/** Exactly the channels that were asked for, each once; all that are recorded where none was named. */
function channelsComplaint(answer: Answered, { columns }: ProfilePage, evidence: Evidence): string | undefined {
  const named = (answer.call === 'Deliveries' ? scheduleOf(answer, evidence) : readOf(answer))?.quantities ?? [];
  const wanted = named.length === 0 ? channelsAt(evidence, answer.n) : named;
  const got = columns.map(({ quantity }) => quantity);
  const same = [...got].sort().join() === [...wanted].sort().join();
  return same ? undefined : `it has the channels ${got.join(', ')}, expected ${wanted.join(', ')}`;
}

/** The place of a page among the pages of its answer; where the carrier cut it off, nothing follows. */
function placeComplaint(answer: Answered, evidence: Evidence): string | undefined {
  const ofCall = evidence.answers.filter(({ exchange }) => exchange === answer.exchange);
  const cut = evidence.entries.some((entry) => entry.kind === 'call-failed' && entry.exchange === answer.exchange);
  return cut
    ? undefined
    : pagingComplaint(
        ofCall.flatMap((each) => pageIn(each) ?? []),
        0,
      );
}

/** Each value once more where it came in another message: it may not be told in two ways. */
function otherwiseComplaint(page: ProfilePage, evidence: Evidence): string | undefined {
  const others = evidence.answers.flatMap((answer) => {
    const other = pageIn(answer);
    return other === undefined || other === page ? [] : [other];
  });
  for (const column of page.columns) {
    const told = new Map(
      others.flatMap((other) =>
        other.columns
          .filter(({ quantity }) => quantity === column.quantity)
          .flatMap((same) => valuesOf(other, same).map((each) => [each.endUtcS, each] as const)),
      ),
    );
    for (const here of valuesOf(page, column)) {
      const { endUtcS, amount, quality, reason } = here;
      const there = told.get(endUtcS) ?? here;
      if (there.amount !== amount || there.quality !== quality || there.reason !== reason)
        return `${column.quantity}, interval ending ${utc(endUtcS)}: ${amount ?? 'none'} ${quality} ${reason}, and elsewhere ${there.amount ?? 'none'} ${there.quality} ${there.reason}`;
    }
  }
  return undefined;
}
