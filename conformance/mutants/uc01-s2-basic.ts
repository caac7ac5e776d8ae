/** What can be wrong with an answer to the basic flow of scenario 2. Each row is a mutant with the check that must kill it. */
import { qualitiesOf, qualityRunsOf } from '../../codecs/dno/messages.ts';
import {
  applied,
  columnsOf,
  headers,
  idlePage,
  noData,
  nothingFound,
  nth,
  pages,
  reads,
  refusals,
  status,
} from './change.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import type { Mutant } from './gate.ts';
import { anyMomentRead, basic, emptyRead, forbiddenRead, ownRead, unavailable } from './uc01-s2-cases.ts';

/** The values of each channel are those of the interval before, over the ends of pages. */
const shifted: ChangeAnswers = reads(ownRead, (messages) => {
  const former = new Map<string, number>();
  return messages.map((message) => {
    if (message.body?.kind !== 'page') return message;
    const { page } = message.body;
    const columns = page.columns.map((column) => {
      const values = column.values.map((_value, k) =>
        k === 0 ? (former.get(column.quantity) ?? 0) : (column.values[k - 1] ?? 0),
      );
      former.set(column.quantity, column.values.at(-1) ?? 0);
      return { ...column, values };
    });
    return { ...message, body: { kind: 'page', page: { ...page, columns } } };
  });
});

function swapped(quantity: string): string {
  return quantity.endsWith('import') ? quantity.replace(/import$/, 'export') : quantity.replace(/export$/, 'import');
}

/** The columns of a pair of directions carry each other's values. */
const swappedDirections = (pattern: RegExp): ChangeAnswers =>
  pages(ownRead, (page) => ({
    ...page,
    columns: page.columns.map((column) =>
      pattern.test(column.quantity)
        ? {
            ...column,
            values: page.columns.find(({ quantity }) => quantity === swapped(column.quantity))?.values ?? [],
          }
        : column,
    ),
  }));

const scaled = (quantity: RegExp, factor: number): ChangeAnswers =>
  columnsOf(quantity, (column) => ({ ...column, values: column.values.map((value) => Math.round(value * factor)) }));

const flattened = (quantity: RegExp, to: (values: readonly number[]) => number): ChangeAnswers =>
  columnsOf(quantity, (column) => ({ ...column, values: column.values.map(() => to(column.values)) }));

const netted: ChangeAnswers = pages(ownRead, (page) => {
  const of = (quantity: string): readonly number[] =>
    page.columns.find((column) => column.quantity === quantity)?.values ?? [];
  const net = of('mean-active-power-import').map((value, k) => value - (of('mean-active-power-export')[k] ?? 0));
  return {
    ...page,
    columns: page.columns.map((column) => {
      if (column.quantity === 'mean-active-power-import')
        return { ...column, values: net.map((value) => Math.max(0, value)) };
      if (column.quantity === 'mean-active-power-export')
        return { ...column, values: net.map((value) => Math.max(0, -value)) };
      return column;
    }),
  };
});

export const basicMutants: readonly Mutant[] = [
  basic(
    'another-system-answers',
    'the status is that of another system',
    'PRE1-c1',
    status((each) => ({ ...each, systemId: 'SMS-2' })),
  ),
  basic(
    'phase-misspelt',
    'the phase is called by a name of its own',
    'PRE1-c2',
    status((each) => ({ ...each, devices: each.devices.map((device) => ({ ...device, phase: 'R' })) })),
  ),
  basic(
    'reads-though-forbidden',
    'extraction is forbidden, and a read is answered',
    'PRE2-c1',
    refusals(forbiddenRead, ({ refusedAtUtcMs }) => nothingFound('nothing', refusedAtUtcMs)),
  ),
  basic(
    'forbidden-for-another-reason',
    'the refusal of a forbidden read does not say that it is forbidden',
    'PRE2-c1',
    refusals(forbiddenRead, (rejection) => ({ kind: 'rejection', rejection: { ...rejection, errorType: 'internal' } })),
  ),
  basic(
    'permission-not-kept',
    'the permission is acknowledged and not kept',
    'PRE2-c2',
    applied(nth(2), (each) => ({ ...each, extractionPermitted: false })),
  ),
  basic(
    'zeros-instead-of-nothing',
    'half-hours that were never recorded are delivered as zeros',
    'PRE4-c1',
    noData(emptyRead, (found) => idlePage('SMS-1', found)),
  ),
  basic(
    'recording-not-switched-on',
    'recording is acknowledged and not read back',
    'PRE4-c2',
    applied(nth(3), (each) => ({ ...each, recording: false })),
  ),
  basic(
    'channels-left-out',
    'fewer channels are recorded than were asked for',
    'PRE4-c2',
    applied(nth(3), (each) => ({ ...each, channels: each.channels?.slice(1) })),
  ),
  basic(
    'generation-meter-unlisted',
    'the generation meter is not among the devices',
    'PRE5-c1',
    status((each) => ({ ...each, devices: each.devices.filter(({ role }) => role !== 'generation-meter') })),
  ),
  basic(
    'reads-by-schedule-only',
    'a read between two schedules is put off',
    'T1-c1',
    reads(anyMomentRead, ([first]) =>
      first === undefined ? [] : [{ ...first, body: unavailable(first.header?.sentAtUtcMs ?? 0) }],
    ),
  ),

  basic(
    'answers-another-message',
    'the answer correlates with another message',
    'B2-c1',
    headers(ownRead, (header) => ({ ...header, correlationId: 'dno-0' })),
  ),
  basic(
    'one-id-for-all',
    'every answer has the same id',
    'B2-c1',
    headers(ownRead, (header) => ({ ...header, messageId: 'answer' })),
  ),
  basic(
    'unsigned-origin',
    'an answer does not say who sends it',
    'B2-c1',
    headers(ownRead, (header) => ({ ...header, originator: '' })),
  ),
  basic(
    'refuses-valid',
    'a valid request is refused',
    'B2-c2',
    reads(ownRead, ([first]) =>
      first === undefined ? [] : [{ ...first, body: unavailable(first.header?.sentAtUtcMs ?? 0) }],
    ),
  ),
  basic(
    'never-answers',
    'the call ends without an answer',
    'B2-c1',
    reads(ownRead, () => []),
  ),

  basic(
    'drops-the-last',
    'the last interval is missing',
    'B3-c1',
    pages(ownRead, (page, index, of) => (index === of - 1 ? withoutLast(page) : page)),
  ),
  basic(
    'first-page-only',
    'only the first page is sent',
    'B3-c1',
    reads(ownRead, (messages) => messages.slice(0, 1)),
  ),
  basic(
    'a-page-twice',
    'a page is repeated',
    'B3-c1',
    reads(ownRead, (messages) => [
      ...messages.slice(0, 1),
      ...messages.map((message) => ({
        ...message,
        header: message.header && { ...message.header, messageId: `again-${message.header.messageId}`.slice(0, 64) },
      })),
    ]),
  ),
  basic(
    'newest-first',
    'pages come newest first',
    'B3-c1',
    reads(ownRead, (messages) => [...messages].reverse()),
  ),
  basic(
    'stamped-with-the-start',
    'intervals are stamped with their start',
    'B3-c1',
    pages(ownRead, (page) => ({ ...page, startUtcS: page.startUtcS - page.intervalS })),
  ),
  basic(
    'local-time',
    'stamps are in summer time',
    'B3-c1',
    pages(ownRead, (page) => ({ ...page, startUtcS: page.startUtcS + 3600 })),
  ),
  basic(
    'hours-for-half-hours',
    'the interval is said to be an hour',
    'B3-c1',
    pages(ownRead, (page) => ({ ...page, intervalS: 3600 })),
  ),

  basic('shifted-by-one-interval', 'each value is that of the interval before', 'B3-c2', shifted),
  basic('directions-swapped', 'active import and export are swapped', 'B3-c2', swappedDirections(/^mean-active-power/)),
  basic('netted', 'import and export of an interval are netted', 'B3-c2', netted),
  basic('kilowatts', 'values are in kW', 'B3-c2', scaled(/^mean-active-power/, 0.001)),
  basic('watt-hours', 'energy of the interval instead of mean power', 'B3-c2', scaled(/^mean-active-power/, 0.5)),
  basic('a-percent-off', 'active power is one percent high', 'B3-c2', scaled(/^mean-active-power-import/, 1.01)),
  basic(
    'reactive-directions-swapped',
    'reactive import and export are swapped',
    'B3-c3',
    swappedDirections(/^mean-reactive-power/),
  ),
  basic('reactive-dropped', 'reactive power is always 0', 'B3-c3', scaled(/^mean-reactive-power/, 0)),
  basic(
    'voltage-of-one-moment',
    'the last voltage instead of the mean',
    'B3-c4',
    flattened(/^mean-voltage/, (values) => values.at(-1) ?? 0),
  ),
  basic(
    'nominal-voltage',
    'voltage is always 230 V',
    'B3-c4',
    flattened(/^mean-voltage/, () => 23_000),
  ),
  basic('generation-dropped', 'generation is always 0', 'B3-c5', scaled(/^mean-generation/, 0)),
  basic(
    'generation-reactive-dropped',
    'reactive power of the generator is always 0',
    'B3-c5',
    scaled(/^mean-generation-reactive/, 0),
  ),
  basic(
    'not-measured',
    'active import is not available',
    'B3-c2',
    columnsOf(/^mean-active-power-import/, (column) => ({
      ...column,
      qualities: column.qualities.map((run) => ({ ...run, quality: 'not-available', reason: 'no-answer' })),
    })),
  ),
  basic(
    'always-partial',
    'voltage is called partial although nothing disturbed it',
    'B3-c4',
    columnsOf(/^mean-voltage/, (column) => ({
      ...column,
      qualities: column.qualities.map((run) => ({ ...run, quality: 'partial' })),
    })),
  ),

  basic(
    'pages-count-from-0',
    'pages are numbered from 0',
    'B4-c1',
    pages(ownRead, (page) => ({ ...page, pageNumber: page.pageNumber - 1 })),
  ),
  basic(
    'no-last-page',
    'no page is marked as the last',
    'B4-c1',
    pages(ownRead, (page) => ({ ...page, last: false })),
  ),
  basic(
    'every-page-last',
    'every page is marked as the last',
    'B4-c1',
    pages(ownRead, (page) => ({ ...page, last: true })),
  ),
  basic(
    'unit-unsaid',
    'the unit is not said',
    'B4-c2',
    columnsOf(/^mean-active/, (column) => ({ ...column, unit: '' })),
  ),
  basic(
    'quality-unsaid',
    'reasons are left out',
    'B4-c2',
    columnsOf(/^mean-reactive/, (column) => ({
      ...column,
      qualities: column.qualities.map((run) => ({ ...run, reason: 'unspecified' })),
    })),
  ),
  basic(
    'mpans-swapped',
    'import is delivered under the export MPAN',
    'B4-c3',
    columnsOf(/^mean-(active|reactive)/, (column) => ({
      ...column,
      mpan: column.mpan === '1000000000003' ? '2000000000006' : '1000000000003',
    })),
  ),
  basic(
    'depth-unsaid',
    'no page tells how far back the system holds',
    'B4-c4',
    pages(ownRead, (page) => ({ ...page, oldestHeldEndUtcS: 0 })),
  ),
  basic(
    'holds-less-than-it-sends',
    'the oldest half-hour held is said to be the last one',
    'B4-c4',
    pages(ownRead, (page) => ({ ...page, oldestHeldEndUtcS: page.startUtcS + page.recordCount * page.intervalS })),
  ),
  basic(
    'mpan-left-out',
    'the MPAN is left out',
    'B4-c3',
    columnsOf(/export$/, (column) => ({ ...column, mpan: '' })),
  ),
];

function withoutLast(page: Parameters<Parameters<typeof pages>[1]>[0]): typeof page {
  return {
    ...page,
    recordCount: page.recordCount - 1,
    columns: page.columns.map((column) => ({
      ...column,
      values: column.values.slice(0, -1),
      qualities: qualityRunsOf(qualitiesOf(column).slice(0, -1)),
    })),
  };
}
