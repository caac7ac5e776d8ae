/** What can be wrong with data that is sent on request: a row each, with the check it must die by. */
import type { ProfilePage, QualityName, QualityReasonName } from '../../codecs/dno/messages.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import {
  answers,
  at,
  bodies,
  idlePage,
  nothingFound,
  pages,
  refused,
  swappedDirections,
  values,
  withoutLast,
} from './change.ts';
import type { When } from './change.ts';
import { inFlow } from './rows.ts';
import type { MutantRow } from './rows.ts';

const theRead = at('B1', 'A2a4', 'A5a3');
const readPages = (change: (page: ProfilePage, index: number, of: number) => ProfilePage): ChangeAnswers =>
  pages(change, theRead);
const scaled = (quantity: RegExp, factor: number): ChangeAnswers =>
  values(quantity, (all) => all.map((value) => Math.round(value * factor)), theRead);
const reads = (change: Parameters<typeof answers<'ReadProfile'>>[1], when: When = theRead): ChangeAnswers =>
  answers('ReadProfile', change, when);
/** The read is answered with this alone. */
const answeredWith = (body: typeof refused | ReturnType<typeof nothingFound>, when: When): ChangeAnswers =>
  reads((messages) => messages.slice(0, 1).map((message) => ({ ...message, body })), when);

const qualified = (quantity: RegExp, quality: QualityName, reason: QualityReasonName): ChangeAnswers =>
  readPages((page) => ({
    ...page,
    columns: page.columns.map((each) =>
      quantity.test(each.quantity) ? { ...each, qualities: [{ quality, reason, count: page.recordCount }] } : each,
    ),
  }));

/** The values of each channel are those of the interval before, over the ends of pages. */
const shifted: ChangeAnswers = reads((messages) => {
  const former = new Map<string, number>();
  return messages.map((message) => {
    if (message.body?.kind !== 'page') return message;
    const { page } = message.body;
    const columns = page.columns.map((each) => {
      const all = each.values.map((_value, k) =>
        k === 0 ? (former.get(each.quantity) ?? 0) : (each.values[k - 1] ?? 0),
      );
      former.set(each.quantity, each.values.at(-1) ?? 0);
      return { ...each, values: all };
    });
    return { ...message, body: { kind: 'page', page: { ...page, columns } } };
  });
});

const netted: ChangeAnswers = readPages((page) => {
  const of = (quantity: string): readonly number[] =>
    page.columns.find((each) => each.quantity === quantity)?.values ?? [];
  const net = of('mean-active-power-import').map((value, k) => value - (of('mean-active-power-export')[k] ?? 0));
  const sign: Readonly<Record<string, number>> = { 'mean-active-power-import': 1, 'mean-active-power-export': -1 };
  return {
    ...page,
    columns: page.columns.map((each) => {
      const direction = sign[each.quantity];
      return direction === undefined ? each : { ...each, values: net.map((value) => Math.max(0, direction * value)) };
    }),
  };
});

export const requestedDataMutants: readonly MutantRow[] = [
  ...inFlow('B', {
    'permits extraction-c1: extraction is forbidden, and a read is answered': bodies(
      'ReadProfile',
      'rejection',
      () => nothingFound('nothing'),
      at('permits extraction'),
    ),
    'T1-c1: a read between two schedules is put off': answeredWith(refused, at('T1')),
    'B2-c1: the call ends without an answer': reads(() => []),
    'B2-c2: a valid request is refused': answeredWith(refused, theRead),
    'B3-c1: the last interval is missing': readPages((page, index, of) =>
      index === of - 1 ? withoutLast(page) : page,
    ),
    'B3-c1: only the first page is sent': reads((messages) => messages.slice(0, 1)),
    'B3-c1: a page is repeated': reads((messages) => [
      ...messages.slice(0, 1),
      ...messages.map((each) => ({
        ...each,
        header: each.header && { ...each.header, messageId: `again-${each.header.messageId}`.slice(0, 64) },
      })),
    ]),
    'B3-c1: pages come newest first': reads((messages) => [...messages].reverse()),
    'B3-c1: intervals are stamped with their start': readPages((page) => ({
      ...page,
      startUtcS: page.startUtcS - page.intervalS,
    })),
    'B3-c1: stamps are in summer time': readPages((page) => ({ ...page, startUtcS: page.startUtcS + 3600 })),
    'B3-c2: each value is that of the interval before': shifted,
    'B3-c2: active import and export are swapped': swappedDirections(/^mean-active-power/, theRead),
    'B3-c2: import and export of an interval are netted': netted,
    'B3-c2: values are in kW': scaled(/^mean-active-power/, 0.001),
    'B3-c2: energy of the interval instead of mean power': scaled(/^mean-active-power/, 0.5),
    'B3-c2: active power is one percent high': scaled(/^mean-active-power-import/, 1.01),
    'B3-c2: active import is not available': qualified(/^mean-active-power-import/, 'not-available', 'no-answer'),
    'B3-c4: voltage is called partial although nothing disturbed it': qualified(
      /^mean-voltage/,
      'partial',
      'no-answer',
    ),
    'B3-c3: reactive import and export are swapped': swappedDirections(/^mean-reactive-power/, theRead),
    'B3-c4: the last voltage instead of the mean': values(
      /^mean-voltage/,
      (all) => all.map(() => all.at(-1) ?? 0),
      theRead,
    ),
    'B3-c4: voltage is always 230 V': values(/^mean-voltage/, (all) => all.map(() => 23_000), theRead),
    'B3-c5: generation is always 0': scaled(/^mean-generation/, 0),
    'B4-c4: the oldest half-hour held is said to be the last one': readPages((page) => ({
      ...page,
      oldestHeldEndUtcS: page.startUtcS + page.recordCount * page.intervalS,
    })),
  }),
  ...inFlow('A3', {
    'A3a2-c1: nothing stored is a refusal': answeredWith(refused, at('A3a2')),
    'A3a2-c1: nothing stored is zeros': bodies('ReadProfile', 'no-data-found', idlePage, at('A3a2')),
    // The second read looks back to where nothing was recorded yet.
    'A3a2-c3: half-hours before the first one are filled with zeros': bodies(
      'ReadProfile',
      'no-data-found',
      (found) =>
        (found.toUtcS ?? 0) * 1000 < found.lookedAtUtcMs - 3_600_000
          ? idlePage(found)
          : { kind: 'no-data-found', noDataFound: found },
      at('A3a2'),
    ),
  }),
  ...inFlow('A5', {
    'POST1-c1: what did not arrive is not delivered again in full': reads((messages) => messages.slice(0, 1)),
    'POST1-c1: what was sent once is gone': answeredWith(nothingFound('sent already'), theRead),
  }),
];
