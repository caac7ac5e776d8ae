/** Differences an implementation is free to have. Each must pass: a suite that is red for legal behaviour is wrong. */
import { blankDevice, decodeReadProfileResponse, encodeReadProfileResponse } from '../../codecs/dno/messages.ts';
import type { Header, NoDataFound, ProfilePage, Rejection, Status } from '../../codecs/dno/messages.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import { always, answers, at, bodies, both, pages, partOf, values } from './change.ts';
import type { Variation } from './gate.ts';

/** A variation of every case of a shape with one of these flows. */
interface VariationRow extends Omit<Variation, 'cases'> {
  readonly shape: string;
  readonly flows: readonly string[];
}

const unasked = { shape: 'scheduled-delivery', flows: ['B', 'A2'] };
const requested = (...flows: readonly string[]) => ({ shape: 'requested-data', flows });
const basic = requested('B');
const invalid = requested('A2');
const nothing = requested('A3');

/** A field no edition has, number 1000, as a newer system may send it. */
const unknownField = Uint8Array.from([0xc2, 0x3e, 0x03, 0x6e, 0x65, 0x77]);

const eachAnswer =
  (change: (bytes: Uint8Array) => Uint8Array): ChangeAnswers =>
  (bytes) =>
    bytes.map(change);

const headers = (change: (header: Header) => Partial<Header>): ChangeAnswers => {
  const changed = <Message extends { readonly header?: Header | undefined }>(
    all: readonly Message[],
  ): readonly Message[] =>
    all.map((each) => ({ ...each, header: each.header && { ...each.header, ...change(each.header) } }));
  return both(answers('ReadProfile', changed), answers('ReadStatus', changed), answers('Configure', changed));
};
const status = (change: (status: Status) => Partial<Status>): ChangeAnswers =>
  bodies('ReadStatus', 'status', (each) => ({ kind: 'status', status: { ...each, ...change(each) } }));
const refusals = (change: (rejection: Rejection) => Partial<Rejection>): ChangeAnswers =>
  bodies('ReadProfile', 'rejection', (each) => ({ kind: 'rejection', rejection: { ...each, ...change(each) } }));
const noData = (change: (found: NoDataFound) => Partial<NoDataFound>): ChangeAnswers =>
  bodies('ReadProfile', 'no-data-found', (each) => ({
    kind: 'no-data-found',
    noDataFound: { ...each, ...change(each) },
  }));

/** Cuts pages into pages of at most `size`. */
const repaged = (size: number): ChangeAnswers =>
  answers(
    'ReadProfile',
    (messages) => {
      const parts = messages.flatMap((message) => {
        const { body } = message;
        return body?.kind === 'page' ? split(body.page, size).map((page) => ({ message, page })) : [];
      });
      return parts.map(({ message, page }, index) => ({
        header: message.header && { ...message.header, messageId: `part-${index + 1}` },
        body: { kind: 'page', page: { ...page, pageNumber: index + 1, last: index === parts.length - 1 } },
      }));
    },
    at('B1'),
  );

function split(page: ProfilePage, size: number): ProfilePage[] {
  const count = Math.ceil(page.recordCount / size);
  return Array.from({ length: count }, (_unused, k) =>
    partOf(page, k * size, Math.min(page.recordCount, (k + 1) * size)),
  );
}

const late =
  (milliseconds: number): ChangeAnswers =>
  async (bytes) => {
    await new Promise<void>((resolve) => {
      new SystemClock().after(milliseconds, resolve);
    });
    // A new list: the answers themselves are as they were.
    return [...bytes];
  };

/** Encodes a page again with its fields in another order: header last. */
const headerLast: ChangeAnswers = (bytes, { call }) =>
  call !== 'ReadProfile'
    ? bytes
    : bytes.map((each) => {
        const decoded = decodeReadProfileResponse(each);
        if (!decoded.ok) return each;
        const body = encodeReadProfileResponse({ header: undefined, body: decoded.message.body });
        const header = encodeReadProfileResponse({ header: decoded.message.header, body: undefined });
        return Uint8Array.from([...body, ...header]);
      });

/** Rows of the flows there: by id and what is different. */
const inFlows = (
  where: Pick<VariationRow, 'shape' | 'flows'>,
  rows: Readonly<Record<string, ChangeAnswers>>,
): VariationRow[] =>
  Object.entries(rows).map(([key, change]) => {
    const [id = '', what = ''] = key.split(': ');
    return { id, what, change, ...where };
  });

const unmet = { maker: '', model: '', serial: '', firmware: '', health: 'unknown' };
const display = { ...blankDevice, ...{ deviceId: 'd', role: 'display', health: 'ok' } };

export const variationRows: readonly VariationRow[] = [
  ...inFlows(basic, {
    'a-record-a-page: every half-hour in a page of its own': repaged(1),
    'three-a-page: pages smaller than asked for': repaged(3),
    'columns-backwards: channels in another order': pages((page) => ({
      ...page,
      columns: [...page.columns].reverse(),
    })),
    'unknown-fields-first: fields of a newer edition before all others': eachAnswer((bytes) =>
      Uint8Array.from([...unknownField, ...bytes]),
    ),
    'extra-device: a display among the devices': status(({ devices }) => ({ devices: [display, ...devices] })),
    'alarms: alarms in the status': status(() => ({ alarms: ['battery-low'] })),
    'more-capabilities: capabilities this edition does not know': status(({ capabilities }) => ({
      capabilities: [...capabilities, { name: 'x.future', support: 'yes', figure: 7 }],
    })),
    'another-version: another name for the software': status(() => ({ softwareVersion: 'rev. B / 2031' })),
    'degraded-health: a device that calls itself degraded': status(({ devices }) => ({
      devices: devices.map((device) => ({ ...device, health: 'degraded' })),
    })),
    'not-met-yet: meters that have not yet told who they are': status(({ devices }) => ({
      devices: devices.map((device) => ({ ...device, ...unmet })),
    })),
    'ids-of-another-form: message ids of another form': headers(({ messageId }) => ({
      messageId: `Z.${messageId.slice(0, 12)}_9`,
    })),
    'sent-a-little-earlier: sending times 5 s off': headers(({ sentAtUtcMs }) => ({
      sentAtUtcMs: sentAtUtcMs - 5_000,
    })),
    'rounded-up: values a tenth of a watt higher, within the declared resolution': values(/^mean-active-power/, (all) =>
      all.map((value) => (value === 0 ? 0 : value + 1)),
    ),
    'older-data-held: more history than was asked for': pages((page) => ({
      ...page,
      oldestHeldEndUtcS: page.oldestHeldEndUtcS - 86_400,
    })),
  }),
  ...inFlows(requested('B', 'A2', 'A3'), {
    'unknown-fields: fields of a newer edition': eachAnswer((bytes) => Uint8Array.from([...bytes, ...unknownField])),
  }),
  ...inFlows(requested('B', 'A2'), {
    'header-last: fields of a message in another order': headerLast,
  }),
  ...inFlows(nothing, {
    'slow: answers a quarter of a second late': late(250),
    'nothing-found-in-other-words: no data found in other words': noData(() => ({ detail: 'Nothing measured yet.' })),
    'looked-a-little-late: no data found, dated 5 s off': noData(({ lookedAtUtcMs }) => ({
      lookedAtUtcMs: lookedAtUtcMs + 5_000,
    })),
  }),
  ...inFlows(invalid, {
    'refusals-in-other-words: refusals in another language': refusals(() => ({ detail: 'So geht das nicht.' })),
    'refused-a-little-late: refusals dated 5 s off': refusals(({ refusedAtUtcMs }) => ({
      refusedAtUtcMs: refusedAtUtcMs + 5_000,
    })),
    'missing-is-invalid: a missing field called invalid': refusals(({ errorType, field }) =>
      errorType === 'missing-field' && field !== 'header' ? { errorType: 'invalid-field' } : {},
    ),
    'fields-named-deeper: a field named by a longer path': refusals(({ field }) =>
      field === 'header.target' ? { field: 'header.target.system_id' } : {},
    ),
  }),
  ...inFlows(unasked, {
    'delivered-twice: every delivery comes twice, as at least once is what was asked for': answers(
      'Deliveries',
      (messages) => (messages.some(({ body }) => body?.kind === 'delivery') ? [...messages, ...messages] : messages),
    ),
    'delivered-columns-backwards: channels of a delivery in another order': pages(
      (page) => ({ ...page, columns: [...page.columns].reverse() }),
      always,
    ),
  }),
  {
    ...{ id: 'another-originator', what: 'another name for the sender', change: (bytes) => [...bytes] },
    ...basic,
    gatewayId: 'hub-4711.example',
  },
];
