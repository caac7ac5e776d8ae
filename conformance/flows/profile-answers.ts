/** What a profile read brought, and how it is held against what was asked and what the premises did. Pure. */
import type { ProfileColumn, ProfilePage, ReadProfileRequest, ReadProfileResponse } from '../../codecs/dno/messages.ts';
import { qualitiesOf } from '../../codecs/dno/messages.ts';
import type { Evidence, Exchange } from '../engine/evidence.ts';
import type { Finding, Series } from '../engine/step-code.ts';
import { truthChannels } from '../engine/truth.ts';
import type { Truth, TruthChannel } from '../engine/truth.ts';
import { catalogue } from '../../devices/catalogue.ts';
import { fail, inconclusive, pass, utc } from './findings.ts';

export type ProfileExchange = Exchange<ReadProfileRequest, ReadProfileResponse>;

/** The request as it went out. */
export function requested(exchange: ProfileExchange): ReadProfileRequest | undefined {
  return exchange.request?.decoded.ok === true ? exchange.request.decoded.message : undefined;
}

/** The answers, or why they cannot be looked at. */
export function answersOf(exchange: ProfileExchange): readonly ReadProfileResponse[] | string {
  const messages: ReadProfileResponse[] = [];
  for (const { n, decoded } of exchange.answers) {
    if (!decoded.ok) return `answer ${n} cannot be decoded: ${decoded.problem.detail}`;
    messages.push(decoded.message);
  }
  return messages;
}

/** The pages of an answer that should consist of pages, or what came instead. */
export function pagesOf(exchange: ProfileExchange): readonly ProfilePage[] | string {
  const answers = answersOf(exchange);
  if (typeof answers === 'string') return answers;
  const pages: ProfilePage[] = [];
  for (const { body } of answers) {
    if (body?.kind === 'page') pages.push(body.page);
    else if (body?.kind === 'rejection')
      return `refused as ${body.rejection.errorType} (${body.rejection.field}): ${body.rejection.detail}`;
    else if (body?.kind === 'no-data-found') return `no data found: ${body.noDataFound.detail}`;
    else return 'an answer without a body';
  }
  return pages;
}

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
    if (column === undefined) return [];
    const qualities = qualitiesOf(column);
    return Array.from({ length: page.recordCount }, (_unused, k) => {
      const { quality, reason } = qualities[k] ?? { quality: 'unspecified', reason: 'unspecified' };
      const value = column.values[k];
      return {
        endUtcS: page.startUtcS + (k + 1) * page.intervalS,
        column,
        amount: quality === 'not-available' || value === undefined ? undefined : value * 10 ** column.scale,
        quality,
        reason,
      };
    });
  });
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
  asked: Pick<ReadProfileRequest, 'fromUtcS' | 'toUtcS'>,
  intervalS: number,
): string | undefined {
  const wanted = endsIn(asked.fromUtcS ?? 0, asked.toUtcS ?? 0, intervalS);
  const got = pages.flatMap((page) =>
    Array.from({ length: page.recordCount }, (_unused, k) => page.startUtcS + (k + 1) * page.intervalS),
  );
  const wrongLength = pages.find((page) => page.intervalS !== intervalS);
  if (wrongLength !== undefined) return `an interval of ${wrongLength.intervalS} s, expected ${intervalS} s`;
  const missing = wanted.filter((end) => !got.includes(end));
  const extra = got.filter((end) => !wanted.includes(end));
  if (missing.length > 0)
    return `${missing.length} of ${wanted.length} intervals are missing, the first ends ${utc(missing[0] ?? 0)}`;
  if (extra.length > 0) return `${extra.length} intervals nobody asked for, the first ends ${utc(extra[0] ?? 0)}`;
  const unordered = got.findIndex((end, index) => index > 0 && end <= (got[index - 1] ?? 0));
  if (unordered >= 0) return `the interval that ends ${utc(got[unordered] ?? 0)} comes out of order or twice`;
  return undefined;
}

/** How far a delivered mean may lie from the true one: declared resolution, half a step of the interface, sampling. */
export function boundOf(evidence: Evidence, channel: TruthChannel, fromMs: number, toMs: number): number {
  const { declaration, truth } = evidence;
  const { scale } = catalogue()[channel];
  const rounding = 10 ** scale / 2;
  if (channel !== 'mean-voltage-l1') return declaration.figure('profile.resolution-watts', 0) + rounding;
  // A value that is sampled is known only as of its last sample: each move may be seen one period late.
  const late = declaration.figure('profile.voltage-sampling-seconds', 0) * 1000;
  const missed = (truth.variation(channel, fromMs - late, toMs) * late) / (toMs - fromMs);
  return declaration.figure('profile.resolution-volts', 0) + rounding + missed;
}

/**
 * How far off a mean may seem because the tester's meters answered late at the interval's ends: what flowed meanwhile is
 * counted on the wrong side. Nothing where the bench's time waits for the tester.
 */
function doubtOf({ truth, jitterMs }: Evidence, channel: TruthChannel, fromMs: number, toMs: number): number {
  if (jitterMs === 0 || channel === 'mean-voltage-l1') return 0;
  const around = (atMs: number): number => truth.mean(channel, atMs - jitterMs, atMs + jitterMs);
  return ((around(fromMs) + around(toMs)) * jitterMs) / (toMs - fromMs);
}

/** How many values were looked at, and how far the furthest lies off; or the first complaint, or what is in doubt. */
interface Measured {
  readonly complaint?: string;
  readonly doubt?: string;
  readonly values: number;
  readonly furthest: number;
}

function measured(evidence: Evidence, pages: readonly ProfilePage[], channels: readonly TruthChannel[]): Measured {
  const intervalMs = (pages[0]?.intervalS ?? 0) * 1000;
  let values = 0;
  let furthest = 0;
  let doubt: string | undefined;
  const complain = (complaint: string): Measured => ({ complaint, values, furthest });
  for (const channel of channels) {
    const delivered = deliveredOf(pages, channel);
    if (delivered.length === 0) return complain(`${channel} is not delivered`);
    const { unit } = catalogue()[channel];
    for (const { endUtcS, amount, quality, reason } of delivered) {
      const to = endUtcS * 1000;
      const from = to - intervalMs;
      const at = `${channel}, interval ending ${utc(endUtcS)}`;
      const truth = evidence.truth.mean(channel, from, to);
      const did = `the premises did ${truth.toFixed(2)} ${unit}`;
      if (amount === undefined) return complain(`${at}: not available (${reason}), ${did}`);
      if (quality !== 'valid') return complain(`${at}: quality ${quality} (${reason}), although nothing disturbed it`);
      const bound = boundOf(evidence, channel, from, to);
      const off = Math.abs(amount - truth);
      if (off > bound) {
        const late = doubtOf(evidence, channel, from, to);
        const what = `${at}: delivered ${amount.toFixed(2)} ${unit}, ${did} (bound ${bound.toFixed(2)}`;
        if (off > bound + late) return complain(`${what})`);
        doubt ??= `${what}, the tester's own lateness ${late.toFixed(2)})`;
      }
      values++;
      furthest = Math.max(furthest, off);
    }
  }
  return { values, furthest, ...(doubt !== undefined && { doubt }) };
}

/**
 * Fails with the first value of the channels that is not the true mean of its interval. One that lies no further off
 * than the tester's own lateness explains stays undecided.
 */
export function ofValues(
  evidence: Evidence,
  pages: readonly ProfilePage[],
  channels: readonly TruthChannel[],
  trace: readonly number[],
  fine: (measured: Measured) => string,
): Finding {
  const result = measured(evidence, pages, channels);
  if (result.complaint !== undefined) return fail(result.complaint, trace);
  return result.doubt === undefined ? pass(fine(result), trace) : inconclusive(result.doubt, trace);
}

/** The same for the answers of a read. */
export function valuesFinding(
  evidence: Evidence,
  exchange: ProfileExchange,
  channels: readonly TruthChannel[],
): Finding {
  const pages = pagesOf(exchange);
  if (typeof pages === 'string') return fail(pages, exchange.trace);
  const { unit } = catalogue()[channels[0] ?? 'mean-active-power-import'];
  const fine = ({ values, furthest }: Measured): string =>
    `${values} values, the furthest ${furthest.toFixed(3)} ${unit} off`;
  return ofValues(evidence, pages, channels, exchange.trace, fine);
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
export function columnsComplaint(pages: readonly ProfilePage[]): string | undefined {
  for (const page of pages) {
    for (const column of page.columns) {
      const { quantity, unit, scale, values } = column;
      const qualities = qualitiesOf(column);
      const place = `page ${page.pageNumber}, ${quantity}`;
      const known = truthChannels.find((channel) => channel === quantity);
      if (known === undefined) return `${place}: not a channel that was asked for`;
      const expected = catalogue()[known];
      if (unit !== expected.unit) return `${place}: unit ${unit}, expected ${expected.unit}`;
      if (scale !== expected.scale) return `${place}: scale ${scale}, expected ${expected.scale}`;
      for (const list of [values, qualities]) {
        if (list.length !== page.recordCount)
          return `${place}: a list of ${list.length} for ${page.recordCount} records`;
      }
      const unsaid = qualities.findIndex(
        ({ quality, reason }) =>
          /^un(specified|recognised)$/.test(quality) || /^un(specified|recognised)$/.test(reason),
      );
      if (unsaid >= 0) return `${place}: value ${unsaid + 1} has no quality`;
      const below = values.findIndex((value) => value < 0);
      if (below >= 0) return `${place}: value ${below + 1} is negative, although directions are apart`;
    }
  }
  return undefined;
}

export function mpansComplaint(
  pages: readonly ProfilePage[],
  importMpan: string,
  exportMpan: string,
): string | undefined {
  for (const page of pages) {
    for (const { quantity, mpan } of page.columns) {
      const expected = mpanFor(quantity, importMpan, exportMpan);
      if (expected !== undefined && mpan !== expected)
        return `page ${page.pageNumber}, ${quantity}: under MPAN ${mpan === '' ? 'none' : mpan}, expected ${expected}`;
    }
  }
  return undefined;
}

/** A generator has no MPAN of its own that could be demanded. */
function mpanFor(quantity: string, importMpan: string, exportMpan: string): string | undefined {
  if (/^mean-(active|reactive)-power-import$/.test(quantity)) return importMpan;
  if (/^mean-(active|reactive)-power-export$/.test(quantity)) return exportMpan;
  return undefined;
}

/** For the report's plots. */
export function seriesOf(evidence: Evidence, exchange: ProfileExchange | undefined): Series[] {
  const asked = exchange === undefined ? undefined : requested(exchange);
  if (exchange === undefined || asked === undefined) return [];
  const found = pagesOf(exchange);
  const pages = typeof found === 'string' ? [] : found;
  const intervalS = pages[0]?.intervalS ?? 1800;
  const ends = endsIn(asked.fromUtcS ?? 0, asked.toUtcS ?? 0, intervalS);
  const channels = truthChannels.filter((channel) => asked.quantities.includes(channel));
  return plottedPages(evidence, pages, ends, intervalS, channels);
}

/** The true and the delivered means of some channels at these ends. */
export function plottedPages(
  evidence: Evidence,
  pages: readonly ProfilePage[],
  ends: readonly number[],
  intervalS: number,
  channels: readonly TruthChannel[],
): Series[] {
  return channels.map((channel) => {
    const delivered = new Map(deliveredOf(pages, channel).map(({ endUtcS, amount }) => [endUtcS, amount]));
    return {
      quantity: channel,
      unit: catalogue()[channel].unit,
      endsUtcS: ends,
      truth: ends.map((end) => evidence.truth.mean(channel, (end - intervalS) * 1000, end * 1000)),
      delivered: ends.map((end) => delivered.get(end) ?? null),
    };
  });
}

/** True where the truth of this channel is worth asking for: a flat zero proves nothing. */
export function tellsApart(truth: Truth, channel: TruthChannel, ends: readonly number[], intervalS: number): boolean {
  const means = ends.map((end) => truth.mean(channel, (end - intervalS) * 1000, end * 1000));
  return new Set(means).size > 1;
}
