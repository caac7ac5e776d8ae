/** specs/dno/v1/header.proto as plain values: header, target, rejection, no data found, command. */
import { dno } from './generated/messages.js';
import { type Decoded, decodeWith } from './decoded.ts';
import { fromBigint, fromNumber, toBigint, toNumber } from './integers.ts';
import { errorTypes, nameOf, numberOf, type ErrorTypeName } from './names.ts';

const { v1 } = dno;

export interface Target {
  readonly kind: 'system' | 'group' | 'mpan';
  readonly id: string;
}

export interface Header {
  readonly messageId: string;
  /** Empty in a request. */
  readonly correlationId: string;
  readonly target: Target | undefined;
  readonly originator: string;
  readonly sentAtUtcMs: number;
  readonly counter: bigint;
  /** 0 = no bound. */
  readonly validFromUtcMs: number;
  readonly validUntilUtcMs: number;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A header with nothing set, to spread from. */
export const blankHeader: Header = {
  messageId: '',
  correlationId: '',
  target: undefined,
  originator: '',
  sentAtUtcMs: 0,
  counter: 0n,
  validFromUtcMs: 0,
  validUntilUtcMs: 0,
  keyId: '',
  signature: new Uint8Array(),
};

export interface Rejection {
  readonly errorType: ErrorTypeName;
  readonly field: string;
  readonly detail: string;
  readonly refusedAtUtcMs: number;
}

/** Nothing is stored in (fromUtcS, toUtcS]. */
export interface NoDataFound {
  readonly fromUtcS: number;
  readonly toUtcS: number;
  readonly detail: string;
  readonly lookedAtUtcMs: number;
}

/** A command; `body` is the serialized message that the call says. */
export interface Command {
  readonly header: Header | undefined;
  readonly body: Uint8Array;
}

type Maybe<T> = T | null | undefined;

const targetFields = { system: 'systemId', group: 'groupId', mpan: 'mpan' } as const;

function readTarget(raw: Maybe<dno.v1.Target.$Properties>): Target | undefined {
  switch (raw?.target) {
    case 'systemId':
      return { kind: 'system', id: raw.systemId ?? '' };
    case 'groupId':
      return { kind: 'group', id: raw.groupId ?? '' };
    case 'mpan':
      return { kind: 'mpan', id: raw.mpan ?? '' };
    case undefined:
      return undefined;
  }
}

export function readHeader(raw: Maybe<dno.v1.Header.$Properties>): Header | undefined {
  if (raw === null || raw === undefined) return undefined;
  return {
    messageId: raw.messageId ?? '',
    correlationId: raw.correlationId ?? '',
    target: readTarget(raw.target),
    originator: raw.originator ?? '',
    sentAtUtcMs: toNumber(raw.sentAtUtcMs, 'header.sent_at_utc_ms'),
    counter: toBigint(raw.counter),
    validFromUtcMs: toNumber(raw.validFromUtcMs, 'header.valid_from_utc_ms'),
    validUntilUtcMs: toNumber(raw.validUntilUtcMs, 'header.valid_until_utc_ms'),
    keyId: raw.keyId ?? '',
    signature: raw.signature ?? new Uint8Array(),
  };
}

export function writeHeader(header: Header | undefined): dno.v1.Header.$Properties | null {
  if (header === undefined) return null;
  const { target } = header;
  return {
    messageId: header.messageId,
    correlationId: header.correlationId,
    target: target === undefined ? null : { [targetFields[target.kind]]: target.id },
    originator: header.originator,
    sentAtUtcMs: fromNumber(header.sentAtUtcMs, 'header.sent_at_utc_ms'),
    counter: fromBigint(header.counter, 'header.counter'),
    validFromUtcMs: fromNumber(header.validFromUtcMs, 'header.valid_from_utc_ms'),
    validUntilUtcMs: fromNumber(header.validUntilUtcMs, 'header.valid_until_utc_ms'),
    keyId: header.keyId,
    signature: header.signature,
  };
}

export function readRejection(raw: dno.v1.Rejection.$Properties): Rejection {
  return {
    errorType: nameOf(errorTypes, raw.errorType),
    field: raw.field ?? '',
    detail: raw.detail ?? '',
    refusedAtUtcMs: toNumber(raw.refusedAtUtcMs, 'rejection.refused_at_utc_ms'),
  };
}

export function writeRejection(rejection: Rejection): dno.v1.Rejection.$Properties {
  return {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the table is in the order of the numbers
    errorType: numberOf(errorTypes, rejection.errorType, 'rejection.error_type'),
    field: rejection.field,
    detail: rejection.detail,
    refusedAtUtcMs: fromNumber(rejection.refusedAtUtcMs, 'rejection.refused_at_utc_ms'),
  };
}

export function readNoDataFound(raw: dno.v1.NoDataFound.$Properties): NoDataFound {
  return {
    fromUtcS: toNumber(raw.fromUtcS, 'no_data_found.from_utc_s'),
    toUtcS: toNumber(raw.toUtcS, 'no_data_found.to_utc_s'),
    detail: raw.detail ?? '',
    lookedAtUtcMs: toNumber(raw.lookedAtUtcMs, 'no_data_found.looked_at_utc_ms'),
  };
}

export function writeNoDataFound(found: NoDataFound): dno.v1.NoDataFound.$Properties {
  return {
    fromUtcS: fromNumber(found.fromUtcS, 'no_data_found.from_utc_s'),
    toUtcS: fromNumber(found.toUtcS, 'no_data_found.to_utc_s'),
    detail: found.detail,
    lookedAtUtcMs: fromNumber(found.lookedAtUtcMs, 'no_data_found.looked_at_utc_ms'),
  };
}

export function encodeCommand(message: Command): Uint8Array {
  return v1.Command.encode({ header: writeHeader(message.header), body: message.body }).finish();
}

export function decodeCommand(bytes: Uint8Array): Decoded<Command> {
  return decodeWith(
    bytes,
    (input) => v1.Command.decode(input),
    (raw) => ({ header: readHeader(raw.header), body: raw.body }),
  );
}
