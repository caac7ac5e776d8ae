/** Requests nobody sound would send: the bytes of each, made anew from chance. */
import {
  blankConfiguration,
  blankGroup,
  blankHeader,
  blankReadProfileRequest,
  encodeCommand,
  encodeConfiguration,
  encodeDeliveryRequest,
  encodeGroup,
  encodeReadGroupsRequest,
  encodeReadProfileRequest,
  encodeReadStatusRequest,
  requestCallNames,
} from '../../../../codecs/dno/messages.ts';
import type { CallName, Header } from '../../../../codecs/dno/messages.ts';
import { systemId } from '../../../support/memory-gateway.ts';
import { bytesOf, pick, whole } from '../../../support/random.ts';
import type { Random } from '../../../support/random.ts';

export interface HostileMessage {
  readonly call: CallName;
  readonly bytes: Uint8Array;
}

const calls = requestCallNames;

/** A varint of a length or a tag. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) | 0x80);
  }
}

const tag = (field: number, wireType: number): Buffer => varint(field * 8 + wireType);
const nested = (field: number, inner: Uint8Array): Buffer =>
  Buffer.concat([tag(field, 2), varint(inner.length), inner]);

function header(random: Random, change: Partial<Header> = {}): Header {
  return {
    ...{ ...blankHeader, messageId: `h-${whole(random, 0, 1e9)}`, originator: 'dno.example' },
    ...{ target: { kind: 'system', id: systemId }, sentAtUtcMs: Date.UTC(2026, 2, 1) },
    ...change,
  };
}

/** A request that is right in itself. */
function sound(random: Random, call: CallName, change: Partial<Header> = {}): Uint8Array {
  const head = header(random, change);
  switch (call) {
    case 'ReadProfile':
      return encodeReadProfileRequest({ ...blankReadProfileRequest, header: head });
    case 'ReadStatus':
      return encodeReadStatusRequest({ header: head });
    case 'Configure':
      return encodeCommand({ header: head, body: encodeConfiguration(blankConfiguration) });
    case 'SetGroup':
      return encodeCommand({ header: head, body: encodeGroup(blankGroup) });
    case 'ReadGroups':
      return encodeReadGroupsRequest({ header: head });
    case 'Deliveries':
      return encodeDeliveryRequest({ header: head, body: { kind: 'open', open: { stream: 'bulk' } } });
  }
}

const long = (random: Random, letter = 'A'): string => letter.repeat(whole(random, 65, 40_000));

/** Each gives the bytes of one request. */
export const hostileMessages: Readonly<Record<string, (random: Random) => HostileMessage>> = {
  'any bytes': (random) => ({ call: pick(random, calls), bytes: bytesOf(random, whole(random, 0, 300)) }),
  'a message that ends too early': (random) => {
    const call = pick(random, calls);
    const bytes = sound(random, call);
    return { call, bytes: bytes.slice(0, whole(random, 1, bytes.length - 1)) };
  },
  'a message with some bits turned over': (random) => {
    const call = pick(random, calls);
    const bytes = Uint8Array.from(sound(random, call));
    for (let k = whole(random, 1, 5); k > 0; k--) {
      const at = whole(random, 0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(random, 0, 7));
    }
    return { call, bytes };
  },
  'the message of another call': (random) => ({ call: pick(random, calls), bytes: sound(random, 'Deliveries') }),
  'more bytes than a request may have': (random) => ({
    call: pick(random, calls),
    bytes: Buffer.alloc(whole(random, 64 * 1024 + 1, 200_000), 0x0a),
  }),
  'more bytes than a call may carry': (random) => ({
    call: pick(random, calls),
    bytes: Buffer.alloc(1024 * 1024 + whole(random, 1, 1000)),
  }),
  'messages inside messages': (random) => {
    let bytes: Buffer = Buffer.alloc(0);
    for (let depth = whole(random, 10, 1_000); depth > 0; depth--) bytes = nested(pick(random, [1, 3, 15]), bytes);
    return { call: pick(random, calls), bytes };
  },
  'groups inside groups': (random) => {
    const depth = whole(random, 10, 5_000);
    const open = Buffer.concat(Array.from({ length: depth }, () => tag(15, 3)));
    return { call: pick(random, calls), bytes: random() < 0.5 ? open : Buffer.concat([open, endsOf(depth)]) };
  },
  'a length far beyond its end': (random) => ({
    call: pick(random, calls),
    bytes: Buffer.concat([tag(pick(random, [1, 2, 4]), 2), varint(pick(random, [2 ** 31 - 1, 2 ** 32, 2 ** 53]))]),
  }),
  'a number without an end': (random) => ({
    call: pick(random, calls),
    bytes: Buffer.concat([tag(2, 0), Buffer.alloc(whole(random, 10, 200), 0xff)]),
  }),
  'text that is none': (random) => ({
    call: pick(random, calls),
    bytes: nested(1, Buffer.concat([nested(1, Buffer.from([0xc3, 0x28, 0xff])), bytesOf(random, 20)])),
  }),
  'names that are too long': (random) => {
    const call = pick(random, calls);
    const change = pick<Partial<Header>>(random, [
      { messageId: long(random) },
      { originator: long(random, 'ä') },
      { target: { kind: 'group', id: long(random) } },
      { correlationId: long(random) },
      { keyId: long(random) },
      { signature: Buffer.alloc(whole(random, 65, 50_000)) },
    ]);
    return { call, bytes: sound(random, call, change) };
  },
  'names that are none': (random) => {
    const call = pick(random, calls);
    const name = pick(random, [
      '__proto__',
      'constructor',
      '\0',
      '../../etc/passwd',
      "'; DROP TABLE x; --",
      '\u202e',
      '\n{"a":1}',
    ]);
    const change = pick<Partial<Header>>(random, [
      { messageId: name },
      { originator: name },
      { target: { kind: 'system', id: name } },
      { target: { kind: 'mpan', id: name } },
    ]);
    return { call, bytes: sound(random, call, change) };
  },
  'a list that is too long': (random) => ({
    call: 'ReadProfile',
    bytes: encodeReadProfileRequest({
      ...{ header: header(random), fromUtcS: 0, toUtcS: 0, pageSize: 0 },
      quantities: Array.from({ length: whole(random, 65, 10_000) }, () => 'q'),
    }),
  }),
  'numbers at their ends': (random) => {
    const end = (): number =>
      pick(random, [0, -1, 1, 2 ** 31, -(2 ** 31), Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);
    const change = { sentAtUtcMs: end(), validFromUtcMs: end(), validUntilUtcMs: end(), counter: 2n ** 64n - 1n };
    return random() < 0.5
      ? { call: 'Configure', bytes: sound(random, 'Configure', change) }
      : {
          call: 'ReadProfile',
          bytes: encodeReadProfileRequest({
            ...{ header: header(random, change), quantities: [], fromUtcS: end(), toUtcS: end() },
            pageSize: whole(random, 0, 2 ** 32 - 1),
          }),
        };
  },
  'a body that is none': (random) => ({
    call: 'Configure',
    bytes: encodeCommand({ header: header(random), body: bytesOf(random, whole(random, 1, 200)) }),
  }),
};

function endsOf(depth: number): Buffer {
  return Buffer.concat(Array.from({ length: depth }, () => tag(15, 4)));
}
