/** What can be wrong with refusals, with nothing found, and after a lost answer. */
import type { Rejection } from '../../codecs/dno/messages.ts';
import { idlePage, noData, nothingFound, reads, refusals, status } from './change.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import type { Mutant } from './gate.ts';
import { hour, invalid, laterRead, nothing, ownRead, ownReads, unavailable } from './uc01-s2-cases.ts';

/** Every refusal of this type is answered as if the message were fine. */
const accepts = (...types: readonly Rejection['errorType'][]): ChangeAnswers =>
  refusals(ownReads, (rejection) =>
    types.includes(rejection.errorType)
      ? nothingFound('accepted anything', rejection.refusedAtUtcMs)
      : { kind: 'rejection', rejection },
  );

export const alternativeMutants: readonly Mutant[] = [
  invalid('takes-any-bytes', 'bytes that are no message are taken for one', 'A2a1-c1', accepts('malformed')),
  invalid('takes-any-header', 'a header is not looked at', 'A2a1-c2', accepts('missing-field')),
  invalid('takes-any-range', 'a range is not looked at', 'A2a1-c3', accepts('invalid-range')),
  invalid('takes-any-quantity', 'quantities are not looked at', 'A2a1-c4', accepts('unknown-quantity')),
  invalid('takes-any-target', 'a target is not looked at', 'A2a1-c5', accepts('unknown-target')),
  invalid(
    'refuses-and-delivers',
    'a refusal is followed by data',
    'A2a1-c6',
    reads(ownReads, (messages) => {
      const [first] = messages;
      return first?.body?.kind === 'rejection' && first.body.rejection.errorType === 'invalid-range'
        ? [first, { ...first, body: idlePage('SMS-1', { fromUtcS: 0, toUtcS: 7200, detail: '', lookedAtUtcMs: 0 }) }]
        : messages;
    }),
  ),
  invalid(
    'one-type-for-all',
    'every mistake is called internal',
    'A2a2-c1',
    refusals(ownReads, (rejection) => ({ kind: 'rejection', rejection: { ...rejection, errorType: 'internal' } })),
  ),
  invalid(
    'refuses-without-a-word',
    'a refusal has no detail',
    'A2a2-c2',
    refusals(ownReads, (rejection) => ({ kind: 'rejection', rejection: { ...rejection, detail: '' } })),
  ),
  invalid(
    'blames-another-field',
    'a refusal names a field that is not at fault',
    'A2a2-c2',
    refusals(ownReads, (rejection) => ({ kind: 'rejection', rejection: { ...rejection, field: 'page_size' } })),
  ),
  invalid(
    'refuses-in-local-time',
    'the time of a refusal is local time',
    'A2a2-c3',
    refusals(ownReads, (rejection) => ({
      kind: 'rejection',
      rejection: { ...rejection, refusedAtUtcMs: rejection.refusedAtUtcMs + hour },
    })),
  ),
  invalid(
    'refusal-without-time',
    'a refusal has no time',
    'A2a2-c3',
    refusals(ownReads, (rejection) => ({ kind: 'rejection', rejection: { ...rejection, refusedAtUtcMs: 0 } })),
  ),
  invalid(
    'refusal-of-nothing',
    'a refusal does not say which message it is for',
    'A2a2-c4',
    reads(ownReads, (messages) =>
      messages.some(({ body }) => body?.kind === 'rejection')
        ? messages.map((message) => ({
            ...message,
            header: message.header && { ...message.header, correlationId: '' },
          }))
        : messages,
    ),
  ),

  nothing(
    'claims-to-hold-some',
    'the status says that half-hours are held',
    'A3a1-c1',
    status((each) => ({
      ...each,
      recording: each.recording && {
        ...each.recording,
        series: each.recording.series.map((one) => ({ ...one, recordsHeld: 7 })),
      },
    })),
  ),
  nothing(
    'empty-page',
    'an empty page instead of no data found',
    'A3a2-c1',
    noData(ownRead, (found) => {
      const body = idlePage('SMS-1', found);
      return body?.kind === 'page' ? { kind: 'page', page: { ...body.page, recordCount: 0, columns: [] } } : body;
    }),
  ),
  nothing(
    'refuses-for-lack-of-data',
    'a refusal instead of no data found',
    'A3a2-c1',
    noData(ownRead, ({ lookedAtUtcMs }) => unavailable(lookedAtUtcMs)),
  ),
  nothing(
    'another-range',
    'no data found, for another range',
    'A3a2-c2',
    noData(ownRead, (found) => ({
      kind: 'no-data-found',
      noDataFound: { ...found, fromUtcS: (found.fromUtcS ?? 0) - 1800 },
    })),
  ),
  nothing(
    'looked-in-local-time',
    'no data found, an hour off UTC',
    'A3a2-c2',
    noData(ownRead, (found) => ({
      kind: 'no-data-found',
      noDataFound: { ...found, lookedAtUtcMs: found.lookedAtUtcMs + hour },
    })),
  ),
  nothing(
    'no-reason',
    'no data found, without saying why',
    'A3a2-c2',
    noData(ownRead, (found) => ({ kind: 'no-data-found', noDataFound: { ...found, detail: '' } })),
  ),
  nothing(
    'fills-in-the-past',
    'half-hours before the first one are filled with zeros',
    'A3a2-c3',
    noData(laterRead, (found) => idlePage('SMS-1', found)),
  ),

  {
    id: 'lost-for-good',
    what: 'what did not arrive is not delivered again in full',
    case: 'UC01.S2.A5',
    killedBy: 'UC01.S2.POST1-c1',
    change: reads(laterRead, (messages) => messages.slice(0, 1)),
  },
  {
    id: 'once-only',
    what: 'what was sent once is gone',
    case: 'UC01.S2.A5',
    killedBy: 'UC01.S2.POST1-c1',
    change: reads(laterRead, ([first]) =>
      first === undefined ? [] : [{ ...first, body: nothingFound('sent already', first.header?.sentAtUtcMs ?? 0) }],
    ),
  },
];
