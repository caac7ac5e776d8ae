/**
 * Generated from specs/dno/v1/header.proto by `npm run generate`.
 * Shared parts of every message between a Distribution Network Operator (DNO) and a Smart Metering System.
 * Times are UTC. Ranges of records are (from, to]: the first end excluded, the second included.
 * A field that is `optional` and absent means what its comment says of "absent"; a 0 is a 0.
 */
import { type Decoded, decodeWith } from '../decoded.ts';
import { enumeration } from '../enumerations.ts';
import { fromBigint, fromNumber, toBigint, toNumber } from '../integers.ts';
import { dno } from './messages.js';

/** Why a message was refused. The numbers are stable. */
export const errorTypes = [
  'unspecified',
  /** The bytes are no such message. */
  'malformed',
  /** A required field is missing or empty. */
  'missing-field',
  /** A field is outside its documented range or form. */
  'invalid-field',
  /** from is not before to, or lies outside what can be asked. */
  'invalid-range',
  /** No such system, group or MPAN is known here. */
  'unknown-target',
  /** The quantity is not in the catalogue. */
  'unknown-quantity',
  /** The system does not have this capability. */
  'not-supported',
  /** The source does not have authority for this message or this target. */
  'not-authorised',
  /** The signature is missing or does not fit. */
  'bad-signature',
  /** The counter did not rise, or the message_id was used before for a command with other bytes. */
  'replayed',
  /** Now is outside the validity window, or sent_at lies too far off. */
  'not-valid-now',
  /** A limit of size, number or rate was passed. */
  'limit-exceeded',
  /** The system is not set up yet to do this. */
  'not-commissioned',
  /** The system cannot do it just now (store full, device lost); try again later. */
  'unavailable',
  /** A fault inside the system. */
  'internal',
] as const;

/** `unrecognised` stands for a number that is not defined here; it cannot be encoded. */
export type ErrorTypeName = (typeof errorTypes)[number] | 'unrecognised';

/** Between the names of ErrorType and their numbers. */
export const errorTypeNumbers = enumeration(errorTypes);

/**
 * Travels with every message in both directions. The same messages may travel over any other carrier.
 * Numbers 12 to 19 are left for an agreement that a command rests on and for the id of an action.
 */
export interface Header {
  /**
   * Unique per originator; 1 to 64 characters of [A-Za-z0-9._-]. A command whose id was used before is the same
   * command: see Command. A read is read afresh, whatever its id.
   */
  readonly messageId: string;
  /** In an answer: the message_id of the request. Empty in a request. */
  readonly correlationId: string;
  /**
   * Whom a request is for. In an answer: the one system, or the gateway, that answers; absent where no answer can be
   * attributed to one (bytes that are no message, a target that is not known).
   */
  readonly target?: Target | undefined;
  /**
   * Party that sends, as its certificate names it (for example "dno.example"); 1 to 128 characters. In an answer: the
   * gateway's own id.
   */
  readonly originator: string;
  /** When it was sent, milliseconds since 1970-01-01T00:00:00Z. */
  readonly sentAtUtcMs: number;
  /**
   * The fields below are for commands: messages that change or switch something.
   * Rises with every command of an originator to a system (or to the gateway itself), by 1 to 4294967296 at once; the
   * first may be any. One that did not rise is REPLAYED, one that rose by more is INVALID_FIELD and is not used up.
   */
  readonly counter: bigint;
  /** The command holds in (valid_from, valid_until]; milliseconds since 1970-01-01T00:00:00Z; absent = no bound. */
  readonly validFromUtcMs?: number | undefined;
  readonly validUntilUtcMs?: number | undefined;
  /**
   * Which key signed, and its Ed25519 signature (64 bytes) over the bytes that Command describes.
   * Empty where the system does not ask for signatures.
   */
  readonly keyId: string;
  readonly signature: Uint8Array;
  /**
   * The gateway a command is meant for, as the originator of its answers says; it is signed, so that no other gateway
   * takes the command. Must be there in a signed command; empty in anything else, or the gateway's own id.
   */
  readonly gatewayId: string;
}

/** With nothing set, to spread from. */
export const blankHeader: Header = {
  messageId: '',
  correlationId: '',
  originator: '',
  sentAtUtcMs: 0,
  counter: 0n,
  keyId: '',
  signature: new Uint8Array(),
  gatewayId: '',
};

export function readHeader(raw: dno.v1.Header.$Shape, at: string): Header {
  return {
    messageId: raw.messageId ?? '',
    correlationId: raw.correlationId ?? '',
    target: raw.target ? readTarget(raw.target, `${at}target.`) : undefined,
    originator: raw.originator ?? '',
    sentAtUtcMs: toNumber(raw.sentAtUtcMs, at, 'sent_at_utc_ms'),
    counter: toBigint(raw.counter),
    validFromUtcMs: raw.validFromUtcMs == null ? undefined : toNumber(raw.validFromUtcMs, at, 'valid_from_utc_ms'),
    validUntilUtcMs: raw.validUntilUtcMs == null ? undefined : toNumber(raw.validUntilUtcMs, at, 'valid_until_utc_ms'),
    keyId: raw.keyId ?? '',
    signature: raw.signature ?? new Uint8Array(),
    gatewayId: raw.gatewayId ?? '',
  };
}

export function writeHeader(message: Header, at: string): dno.v1.Header.$Properties {
  return {
    messageId: message.messageId,
    correlationId: message.correlationId,
    target: message.target === undefined ? null : writeTarget(message.target, `${at}target.`),
    originator: message.originator,
    sentAtUtcMs: fromNumber(message.sentAtUtcMs, at, 'sent_at_utc_ms'),
    counter: fromBigint(message.counter, at, 'counter'),
    validFromUtcMs:
      message.validFromUtcMs === undefined ? null : fromNumber(message.validFromUtcMs, at, 'valid_from_utc_ms'),
    validUntilUtcMs:
      message.validUntilUtcMs === undefined ? null : fromNumber(message.validUntilUtcMs, at, 'valid_until_utc_ms'),
    keyId: message.keyId,
    signature: message.signature,
    gatewayId: message.gatewayId,
  };
}

/**
 * Whom a message is for. A call answers as a stream: one answer for each system of the target (a read of profiles:
 * its pages, one system after the other), each with that system in its header. A member that is not known, or that the
 * party has no authority over, is refused alone; its answer names it in the header as the group names it.
 * group: A group that the party set (SetGroup), or one of the gateway's configuration; its own goes before.
 * mpan: 13 digits with check digit. An MPAN is an attribute of a system: import and export have different ones, a
 * generation meter may have none.
 * gateway: The gateway itself, by its id.
 */
export type Target = { readonly kind: 'system' | 'group' | 'mpan' | 'gateway'; readonly id: string };

export function readTarget(raw: dno.v1.Target.$Shape, _at: string): Target | undefined {
  switch (raw.target) {
    case 'systemId':
      return { kind: 'system', id: raw.systemId };
    case 'groupId':
      return { kind: 'group', id: raw.groupId };
    case 'mpan':
      return { kind: 'mpan', id: raw.mpan };
    case 'gatewayId':
      return { kind: 'gateway', id: raw.gatewayId };
    case undefined:
      return undefined;
  }
}

export function writeTarget(content: Target | undefined, _at: string): dno.v1.Target.$Properties {
  switch (content?.kind) {
    case 'system':
      return { systemId: content.id };
    case 'group':
      return { groupId: content.id };
    case 'mpan':
      return { mpan: content.id };
    case 'gateway':
      return { gatewayId: content.id };
    case undefined:
      return {};
  }
}

/**
 * The answer to a message that was not accepted. Sent with gRPC status OK: the transport worked. What was refused
 * changed nothing.
 */
export interface Rejection {
  readonly errorType: ErrorTypeName;
  /** The field at fault as a path, for example "from_utc_s" or "body.schedules[0].period_s"; empty where none is. */
  readonly field: string;
  /** For a person: what was wrong and what was expected. Never empty. */
  readonly detail: string;
  /** When it was refused, milliseconds since 1970-01-01T00:00:00Z. */
  readonly refusedAtUtcMs: number;
}

/** With nothing set, to spread from. */
export const blankRejection: Rejection = {
  errorType: 'unspecified',
  field: '',
  detail: '',
  refusedAtUtcMs: 0,
};

export function readRejection(raw: dno.v1.Rejection.$Shape, at: string): Rejection {
  return {
    errorType: errorTypeNumbers.name(raw.errorType),
    field: raw.field ?? '',
    detail: raw.detail ?? '',
    refusedAtUtcMs: toNumber(raw.refusedAtUtcMs, at, 'refused_at_utc_ms'),
  };
}

export function writeRejection(message: Rejection, at: string): dno.v1.Rejection.$Properties {
  return {
    errorType: errorTypeNumbers.number(message.errorType, at, 'error_type'),
    field: message.field,
    detail: message.detail,
    refusedAtUtcMs: fromNumber(message.refusedAtUtcMs, at, 'refused_at_utc_ms'),
  };
}

/** There is nothing stored in the range asked for. Distinct from an empty page and from a rejection. */
export interface NoDataFound {
  /** Whole seconds since 1970-01-01T00:00:00Z, as asked: (from, to]; what was absent in the request is absent here. */
  readonly fromUtcS?: number | undefined;
  readonly toUtcS?: number | undefined;
  /** For a person: what is stored instead, or why nothing is. Never empty. */
  readonly detail: string;
  /** When the system looked, milliseconds since 1970-01-01T00:00:00Z. */
  readonly lookedAtUtcMs: number;
}

/** With nothing set, to spread from. */
export const blankNoDataFound: NoDataFound = {
  detail: '',
  lookedAtUtcMs: 0,
};

export function readNoDataFound(raw: dno.v1.NoDataFound.$Shape, at: string): NoDataFound {
  return {
    fromUtcS: raw.fromUtcS == null ? undefined : toNumber(raw.fromUtcS, at, 'from_utc_s'),
    toUtcS: raw.toUtcS == null ? undefined : toNumber(raw.toUtcS, at, 'to_utc_s'),
    detail: raw.detail ?? '',
    lookedAtUtcMs: toNumber(raw.lookedAtUtcMs, at, 'looked_at_utc_ms'),
  };
}

export function writeNoDataFound(message: NoDataFound, at: string): dno.v1.NoDataFound.$Properties {
  return {
    fromUtcS: message.fromUtcS === undefined ? null : fromNumber(message.fromUtcS, at, 'from_utc_s'),
    toUtcS: message.toUtcS === undefined ? null : fromNumber(message.toUtcS, at, 'to_utc_s'),
    detail: message.detail,
    lookedAtUtcMs: fromNumber(message.lookedAtUtcMs, at, 'looked_at_utc_ms'),
  };
}

/**
 * A command as it travels: the body stays opaque bytes, so that a signature over it survives every carrier.
 *
 * A command acts once. One whose message_id and bytes were answered before gets that answer again, with a new
 * message_id and sent_at of its own, over restarts too; answers are kept until the command's window ends, and for 24 hours
 * at least (the latest 1,000 commands of a party). After that it is REPLAYED by its counter. The same message_id with
 * other bytes is refused as REPLAYED, field header.message_id.
 *
 * What header.signature signs, so that neither the order nor the addressee can be changed without breaking it
 * (integers big-endian; "text" = its length in UTF-8 bytes as 2 bytes, then the bytes; a time = 1 byte 1 and 8 bytes, or
 * 1 byte 0 where it is absent):
 * "dno.v1.Command" | text message_id | text originator | text gateway_id |
 * 1 byte kind of target (1 system, 2 group, 3 MPAN, 4 gateway) | text target | 8 bytes sent_at_utc_ms |
 * 8 bytes counter | time valid_from_utc_ms | time valid_until_utc_ms | text name of the call | body
 */
export interface Command {
  readonly header?: Header | undefined;
  /** A serialized message; which one, the call says (option command_body). */
  readonly body: Uint8Array;
}

/** With nothing set, to spread from. */
export const blankCommand: Command = {
  body: new Uint8Array(),
};

export function readCommand(raw: dno.v1.Command.$Shape, at: string): Command {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: raw.body ?? new Uint8Array(),
  };
}

export function writeCommand(message: Command, at: string): dno.v1.Command.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    body: message.body,
  };
}

/** Throws RangeError for what a field cannot carry. */
export function encodeCommand(message: Command): Uint8Array {
  return dno.v1.Command.encode(writeCommand(message, '')).finish();
}

/** Never throws. */
export function decodeCommand(bytes: Uint8Array): Decoded<Command> {
  return decodeWith(
    bytes,
    (input) => dno.v1.Command.decode(input),
    (raw) => readCommand(raw, ''),
  );
}
