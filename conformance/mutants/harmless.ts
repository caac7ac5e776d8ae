/** Differences an implementation is free to have. Each must pass: a suite that is red for legal behaviour is wrong. */
import {
  blankDevice,
  decodeReadProfileResponse,
  encodeReadProfileResponse,
  qualitiesOf,
  qualityRunsOf,
} from '../../codecs/dno/messages.ts';
import type { ProfilePage } from '../../codecs/dno/messages.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import {
  always,
  applied,
  both,
  columns,
  delivered,
  headers,
  noData,
  nth,
  pages,
  reads,
  refusals,
  status,
  streamed,
} from './change.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import type { Variation } from './gate.ts';

const unasked = ['UC01.S1.B', 'UC01.S1.A2'];
const basic = ['UC01.S2.B'];
const invalid = ['UC01.S2.A2'];
const nothing = ['UC01.S2.A3'];

/** A field no edition has, number 1000, as a newer system may send it. */
const unknownField = Uint8Array.from([0xc2, 0x3e, 0x03, 0x6e, 0x65, 0x77]);

const eachAnswer =
  (change: (bytes: Uint8Array) => Uint8Array): ChangeAnswers =>
  (answers) =>
    answers.map(change);

/** Cuts pages into pages of at most `size`. */
const repaged = (size: number): ChangeAnswers =>
  reads(nth(4), (messages) => {
    const parts = messages.flatMap((message) => {
      const { body } = message;
      return body?.kind === 'page' ? split(body.page, size).map((page) => ({ message, page })) : [];
    });
    return parts.map(({ message, page }, index) => ({
      header: message.header && { ...message.header, messageId: `part-${index + 1}` },
      body: { kind: 'page', page: { ...page, pageNumber: index + 1, last: index === parts.length - 1 } },
    }));
  });

function split(page: ProfilePage, size: number): ProfilePage[] {
  return Array.from({ length: Math.ceil(page.recordCount / size) }, (_unused, k) => {
    const from = k * size;
    const to = Math.min(page.recordCount, from + size);
    return {
      ...page,
      startUtcS: page.startUtcS + from * page.intervalS,
      recordCount: to - from,
      columns: page.columns.map((column) => ({
        ...column,
        values: column.values.slice(from, to),
        qualities: qualityRunsOf(qualitiesOf(column).slice(from, to)),
      })),
    };
  });
}

const late =
  (milliseconds: number): ChangeAnswers =>
  async (answers) => {
    await new Promise<void>((resolve) => {
      new SystemClock().after(milliseconds, resolve);
    });
    // A new list: the answers themselves are as they were.
    return [...answers];
  };

/** Encodes a page again with its fields in another order: header last. */
const headerLast: ChangeAnswers = (answers, { call }) =>
  call !== 'ReadProfile'
    ? answers
    : answers.map((bytes) => {
        const decoded = decodeReadProfileResponse(bytes);
        if (!decoded.ok) return bytes;
        const body = encodeReadProfileResponse({ header: undefined, body: decoded.message.body });
        const header = encodeReadProfileResponse({ header: decoded.message.header, body: undefined });
        return Uint8Array.from([...body, ...header]);
      });

export const variations: readonly Variation[] = [
  { id: 'a-record-a-page', what: 'every half-hour in a page of its own', cases: basic, change: repaged(1) },
  { id: 'three-a-page', what: 'pages smaller than asked for', cases: basic, change: repaged(3) },
  {
    id: 'columns-backwards',
    what: 'channels in another order',
    cases: basic,
    change: pages(always, (page) => ({ ...page, columns: [...page.columns].reverse() })),
  },
  {
    id: 'unknown-fields',
    what: 'fields of a newer edition',
    cases: [...basic, ...invalid, ...nothing],
    change: eachAnswer((bytes) => Uint8Array.from([...bytes, ...unknownField])),
  },
  {
    id: 'unknown-fields-first',
    what: 'fields of a newer edition before all others',
    cases: basic,
    change: eachAnswer((bytes) => Uint8Array.from([...unknownField, ...bytes])),
  },
  {
    id: 'header-last',
    what: 'fields of a message in another order',
    cases: [...basic, ...invalid],
    change: headerLast,
  },
  {
    id: 'extra-device',
    what: 'a display among the devices',
    cases: basic,
    change: status((each) => ({
      ...each,
      devices: [{ ...blankDevice, deviceId: 'd', role: 'display', health: 'ok' }, ...each.devices],
    })),
  },
  {
    id: 'alarms',
    what: 'alarms in the status',
    cases: basic,
    change: status((each) => ({ ...each, alarms: ['battery-low'] })),
  },
  {
    id: 'more-capabilities',
    what: 'capabilities this edition does not know',
    cases: basic,
    change: status((each) => ({
      ...each,
      capabilities: [...each.capabilities, { name: 'x.future', support: 'yes', figure: 7 }],
    })),
  },
  {
    id: 'another-version',
    what: 'another name for the software',
    cases: basic,
    change: status((each) => ({ ...each, softwareVersion: 'rev. B / 2031' })),
  },
  {
    id: 'degraded-health',
    what: 'a device that calls itself degraded',
    cases: basic,
    change: status((each) => ({ ...each, devices: each.devices.map((device) => ({ ...device, health: 'degraded' })) })),
  },
  { id: 'slow', what: 'answers a quarter of a second late', cases: nothing, change: late(250) },
  {
    id: 'ids-of-another-form',
    what: 'message ids of another form',
    cases: basic,
    change: headers(always, (header) => ({ ...header, messageId: `Z.${header.messageId.slice(0, 12)}_9` })),
  },
  {
    id: 'another-originator',
    what: 'another name for the sender',
    cases: basic,
    change: headers(always, (header) => ({ ...header, originator: 'hub-4711.example' })),
  },
  {
    id: 'sent-a-little-earlier',
    what: 'sending times 5 s off',
    cases: basic,
    change: headers(always, (header) => ({ ...header, sentAtUtcMs: header.sentAtUtcMs - 5_000 })),
  },
  {
    id: 'refusals-in-other-words',
    what: 'refusals in another language',
    cases: invalid,
    change: refusals(always, (rejection) => ({
      kind: 'rejection',
      rejection: { ...rejection, detail: 'So geht das nicht.' },
    })),
  },
  {
    id: 'refused-a-little-late',
    what: 'refusals dated 5 s off',
    cases: invalid,
    change: refusals(always, (rejection) => ({
      kind: 'rejection',
      rejection: { ...rejection, refusedAtUtcMs: rejection.refusedAtUtcMs + 5_000 },
    })),
  },
  {
    id: 'missing-is-invalid',
    what: 'a missing field called invalid',
    cases: invalid,
    change: refusals(always, (rejection) => ({
      kind: 'rejection',
      rejection:
        rejection.errorType === 'missing-field' && rejection.field !== 'header'
          ? { ...rejection, errorType: 'invalid-field' }
          : rejection,
    })),
  },
  {
    id: 'fields-named-deeper',
    what: 'a field named by a longer path',
    cases: invalid,
    change: refusals(always, (rejection) => ({
      kind: 'rejection',
      rejection: rejection.field === 'header.target' ? { ...rejection, field: 'header.target.system_id' } : rejection,
    })),
  },
  {
    id: 'nothing-found-in-other-words',
    what: 'no data found in other words',
    cases: nothing,
    change: noData(always, (found) => ({
      kind: 'no-data-found',
      noDataFound: { ...found, detail: 'Nothing measured yet.' },
    })),
  },
  {
    id: 'looked-a-little-late',
    what: 'no data found, dated 5 s off',
    cases: nothing,
    change: noData(always, (found) => ({
      kind: 'no-data-found',
      noDataFound: { ...found, lookedAtUtcMs: found.lookedAtUtcMs + 5_000 },
    })),
  },
  {
    id: 'rounded-up',
    what: 'values a tenth of a watt higher, within the declared resolution',
    cases: basic,
    change: columns(nth(4), (column) =>
      column.quantity.startsWith('mean-active-power')
        ? { ...column, values: column.values.map((value) => (value === 0 ? 0 : value + 1)) }
        : column,
    ),
  },
  {
    id: 'older-data-held',
    what: 'more history than was asked for',
    cases: basic,
    change: pages(always, (page) => ({ ...page, oldestHeldEndUtcS: page.oldestHeldEndUtcS - 86_400 })),
  },
  {
    id: 'delivery-unmentioned',
    what: 'a configuration that says nothing of deliveries',
    cases: basic,
    change: both(
      applied(always, (each) => ({ ...each, delivery: undefined })),
      status((each) => ({
        ...each,
        configuration: each.configuration && { ...each.configuration, delivery: undefined },
      })),
    ),
  },
  {
    id: 'delivered-twice',
    what: 'every delivery comes twice: at least once is what was asked for',
    cases: unasked,
    change: streamed(always, (messages) =>
      messages.some(({ body }) => body?.kind === 'delivery') ? [...messages, ...messages] : messages,
    ),
  },
  {
    id: 'delivered-columns-backwards',
    what: 'channels of a delivery in another order',
    cases: unasked,
    change: delivered((each) =>
      each.content?.kind === 'profile'
        ? {
            ...each,
            content: {
              kind: 'profile',
              profile: { ...each.content.profile, columns: [...each.content.profile.columns].reverse() },
            },
          }
        : each,
    ),
  },
];
