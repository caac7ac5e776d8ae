/**
 * Generated from specs/dno/v1/delivery.proto by `npm run generate`.
 * Deliveries: what a Smart Metering System sends unasked. At least once, numbered per party and epoch,
 * kept until acknowledged or overwritten by age.
 */
import { type Decoded, decodeWith } from '../decoded.ts';
import { fromBigint, fromNumber, toBigint, toNumber } from '../integers.ts';
import { type Header, type Rejection, readHeader, readRejection, writeHeader, writeRejection } from './header.ts';
import { dno } from './messages.js';
import { type ProfilePage, readProfilePage, writeProfilePage } from './profile.ts';

/** The DNO dials, sends `open` first, then acknowledgements and requests to resend. */
export interface DeliveryRequest {
  readonly header?: Header | undefined;
  readonly body?:
    | { readonly kind: 'open'; readonly open: OpenDeliveries }
    | { readonly kind: 'acknowledge'; readonly acknowledge: Acknowledge }
    | { readonly kind: 'resend'; readonly resend: Resend }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankDeliveryRequest: DeliveryRequest = {};

function readDeliveryRequestBody(raw: dno.v1.DeliveryRequest.$Shape, at: string): DeliveryRequest['body'] {
  switch (raw.body) {
    case 'open':
      return { kind: 'open', open: readOpenDeliveries(raw.open, `${at}open.`) };
    case 'acknowledge':
      return { kind: 'acknowledge', acknowledge: readAcknowledge(raw.acknowledge, `${at}acknowledge.`) };
    case 'resend':
      return { kind: 'resend', resend: readResend(raw.resend, `${at}resend.`) };
    case undefined:
      return undefined;
  }
}

export function readDeliveryRequest(raw: dno.v1.DeliveryRequest.$Shape, at: string): DeliveryRequest {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: readDeliveryRequestBody(raw, at),
  };
}

function writeDeliveryRequestBody(content: DeliveryRequest['body'], at: string): dno.v1.DeliveryRequest.$Properties {
  switch (content?.kind) {
    case 'open':
      return { open: writeOpenDeliveries(content.open, `${at}open.`) };
    case 'acknowledge':
      return { acknowledge: writeAcknowledge(content.acknowledge, `${at}acknowledge.`) };
    case 'resend':
      return { resend: writeResend(content.resend, `${at}resend.`) };
    case undefined:
      return {};
  }
}

export function writeDeliveryRequest(message: DeliveryRequest, at: string): dno.v1.DeliveryRequest.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    ...writeDeliveryRequestBody(message.body, at),
  };
}

/** Where to go on. Deliveries follow from the one after the last acknowledged. */
export interface OpenDeliveries {
  /**
   * What the DNO believes it last acknowledged; 0 = believes nothing. The system's own record decides;
   * where the two differ the answer `opened` says so.
   */
  readonly epoch: bigint;
  readonly lastAcknowledged: bigint;
}

/** With nothing set, to spread from. */
export const blankOpenDeliveries: OpenDeliveries = {
  epoch: 0n,
  lastAcknowledged: 0n,
};

export function readOpenDeliveries(raw: dno.v1.OpenDeliveries.$Shape, _at: string): OpenDeliveries {
  return {
    epoch: toBigint(raw.epoch),
    lastAcknowledged: toBigint(raw.lastAcknowledged),
  };
}

export function writeOpenDeliveries(message: OpenDeliveries, at: string): dno.v1.OpenDeliveries.$Properties {
  return {
    epoch: fromBigint(message.epoch, at, 'epoch'),
    lastAcknowledged: fromBigint(message.lastAcknowledged, at, 'last_acknowledged'),
  };
}

/** Everything up to and including `number` of `epoch` is safe with the DNO. */
export interface Acknowledge {
  readonly epoch: bigint;
  readonly number: bigint;
}

/** With nothing set, to spread from. */
export const blankAcknowledge: Acknowledge = {
  epoch: 0n,
  number: 0n,
};

export function readAcknowledge(raw: dno.v1.Acknowledge.$Shape, _at: string): Acknowledge {
  return {
    epoch: toBigint(raw.epoch),
    number: toBigint(raw.number),
  };
}

export function writeAcknowledge(message: Acknowledge, at: string): dno.v1.Acknowledge.$Properties {
  return {
    epoch: fromBigint(message.epoch, at, 'epoch'),
    number: fromBigint(message.number, at, 'number'),
  };
}

/** Send again what is numbered in (after, up_to]; each keeps its number. */
export interface Resend {
  readonly epoch: bigint;
  readonly after: bigint;
  readonly upTo: bigint;
}

/** With nothing set, to spread from. */
export const blankResend: Resend = {
  epoch: 0n,
  after: 0n,
  upTo: 0n,
};

export function readResend(raw: dno.v1.Resend.$Shape, _at: string): Resend {
  return {
    epoch: toBigint(raw.epoch),
    after: toBigint(raw.after),
    upTo: toBigint(raw.upTo),
  };
}

export function writeResend(message: Resend, at: string): dno.v1.Resend.$Properties {
  return {
    epoch: fromBigint(message.epoch, at, 'epoch'),
    after: fromBigint(message.after, at, 'after'),
    upTo: fromBigint(message.upTo, at, 'up_to'),
  };
}

export interface DeliveryResponse {
  readonly header?: Header | undefined;
  readonly body?:
    | { readonly kind: 'opened'; readonly opened: DeliveriesOpened }
    | { readonly kind: 'delivery'; readonly delivery: Delivery }
    /** Sent once the acknowledgement is on disk. */
    | { readonly kind: 'acknowledged'; readonly acknowledged: Acknowledged }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankDeliveryResponse: DeliveryResponse = {};

function readDeliveryResponseBody(raw: dno.v1.DeliveryResponse.$Shape, at: string): DeliveryResponse['body'] {
  switch (raw.body) {
    case 'opened':
      return { kind: 'opened', opened: readDeliveriesOpened(raw.opened, `${at}opened.`) };
    case 'delivery':
      return { kind: 'delivery', delivery: readDelivery(raw.delivery, `${at}delivery.`) };
    case 'acknowledged':
      return { kind: 'acknowledged', acknowledged: readAcknowledged(raw.acknowledged, `${at}acknowledged.`) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection, `${at}rejection.`) };
    case undefined:
      return undefined;
  }
}

export function readDeliveryResponse(raw: dno.v1.DeliveryResponse.$Shape, at: string): DeliveryResponse {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: readDeliveryResponseBody(raw, at),
  };
}

function writeDeliveryResponseBody(content: DeliveryResponse['body'], at: string): dno.v1.DeliveryResponse.$Properties {
  switch (content?.kind) {
    case 'opened':
      return { opened: writeDeliveriesOpened(content.opened, `${at}opened.`) };
    case 'delivery':
      return { delivery: writeDelivery(content.delivery, `${at}delivery.`) };
    case 'acknowledged':
      return { acknowledged: writeAcknowledged(content.acknowledged, `${at}acknowledged.`) };
    case 'rejection':
      return { rejection: writeRejection(content.rejection, `${at}rejection.`) };
    case undefined:
      return {};
  }
}

export function writeDeliveryResponse(message: DeliveryResponse, at: string): dno.v1.DeliveryResponse.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    ...writeDeliveryResponseBody(message.body, at),
  };
}

export interface DeliveriesOpened {
  readonly epoch: bigint;
  readonly lastAcknowledged: bigint;
  readonly newest: bigint;
}

/** With nothing set, to spread from. */
export const blankDeliveriesOpened: DeliveriesOpened = {
  epoch: 0n,
  lastAcknowledged: 0n,
  newest: 0n,
};

export function readDeliveriesOpened(raw: dno.v1.DeliveriesOpened.$Shape, _at: string): DeliveriesOpened {
  return {
    epoch: toBigint(raw.epoch),
    lastAcknowledged: toBigint(raw.lastAcknowledged),
    newest: toBigint(raw.newest),
  };
}

export function writeDeliveriesOpened(message: DeliveriesOpened, at: string): dno.v1.DeliveriesOpened.$Properties {
  return {
    epoch: fromBigint(message.epoch, at, 'epoch'),
    lastAcknowledged: fromBigint(message.lastAcknowledged, at, 'last_acknowledged'),
    newest: fromBigint(message.newest, at, 'newest'),
  };
}

export interface Acknowledged {
  readonly epoch: bigint;
  readonly number: bigint;
}

/** With nothing set, to spread from. */
export const blankAcknowledged: Acknowledged = {
  epoch: 0n,
  number: 0n,
};

export function readAcknowledged(raw: dno.v1.Acknowledged.$Shape, _at: string): Acknowledged {
  return {
    epoch: toBigint(raw.epoch),
    number: toBigint(raw.number),
  };
}

export function writeAcknowledged(message: Acknowledged, at: string): dno.v1.Acknowledged.$Properties {
  return {
    epoch: fromBigint(message.epoch, at, 'epoch'),
    number: fromBigint(message.number, at, 'number'),
  };
}

export interface Delivery {
  /** A new epoch begins when the system was restored from a backup: numbers start again at 1. */
  readonly epoch: bigint;
  /**
   * Rises by 1 within an epoch, from 1. Gaps that touch become one, which carries the number of the later; the number
   * of the other is then not sent any more.
   */
  readonly number: bigint;
  /** When the sending time came that this belongs to, seconds since 1970-01-01T00:00:00Z. */
  readonly dueUtcS: number;
  readonly content?:
    | { readonly kind: 'profile'; readonly profile: ProfilePage }
    /** Half-hours that were overwritten before they were acknowledged. */
    | { readonly kind: 'gap'; readonly gap: Gap }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankDelivery: Delivery = {
  epoch: 0n,
  number: 0n,
  dueUtcS: 0,
};

function readDeliveryContent(raw: dno.v1.Delivery.$Shape, at: string): Delivery['content'] {
  switch (raw.content) {
    case 'profile':
      return { kind: 'profile', profile: readProfilePage(raw.profile, `${at}profile.`) };
    case 'gap':
      return { kind: 'gap', gap: readGap(raw.gap, `${at}gap.`) };
    case undefined:
      return undefined;
  }
}

export function readDelivery(raw: dno.v1.Delivery.$Shape, at: string): Delivery {
  return {
    epoch: toBigint(raw.epoch),
    number: toBigint(raw.number),
    dueUtcS: toNumber(raw.dueUtcS, at, 'due_utc_s'),
    content: readDeliveryContent(raw, at),
  };
}

function writeDeliveryContent(content: Delivery['content'], at: string): dno.v1.Delivery.$Properties {
  switch (content?.kind) {
    case 'profile':
      return { profile: writeProfilePage(content.profile, `${at}profile.`) };
    case 'gap':
      return { gap: writeGap(content.gap, `${at}gap.`) };
    case undefined:
      return {};
  }
}

export function writeDelivery(message: Delivery, at: string): dno.v1.Delivery.$Properties {
  return {
    epoch: fromBigint(message.epoch, at, 'epoch'),
    number: fromBigint(message.number, at, 'number'),
    dueUtcS: fromNumber(message.dueUtcS, at, 'due_utc_s'),
    ...writeDeliveryContent(message.content, at),
  };
}

/** Half-hours whose END lies in (from, to] can no longer be delivered. */
export interface Gap {
  readonly systemId: string;
  readonly fromUtcS: number;
  readonly toUtcS: number;
  readonly detail: string;
}

/** With nothing set, to spread from. */
export const blankGap: Gap = {
  systemId: '',
  fromUtcS: 0,
  toUtcS: 0,
  detail: '',
};

export function readGap(raw: dno.v1.Gap.$Shape, at: string): Gap {
  return {
    systemId: raw.systemId ?? '',
    fromUtcS: toNumber(raw.fromUtcS, at, 'from_utc_s'),
    toUtcS: toNumber(raw.toUtcS, at, 'to_utc_s'),
    detail: raw.detail ?? '',
  };
}

export function writeGap(message: Gap, at: string): dno.v1.Gap.$Properties {
  return {
    systemId: message.systemId,
    fromUtcS: fromNumber(message.fromUtcS, at, 'from_utc_s'),
    toUtcS: fromNumber(message.toUtcS, at, 'to_utc_s'),
    detail: message.detail,
  };
}

/** Throws RangeError for what a field cannot carry. */
export function encodeDeliveryRequest(message: DeliveryRequest): Uint8Array {
  return dno.v1.DeliveryRequest.encode(writeDeliveryRequest(message, '')).finish();
}

/** Never throws. */
export function decodeDeliveryRequest(bytes: Uint8Array): Decoded<DeliveryRequest> {
  return decodeWith(
    bytes,
    (input) => dno.v1.DeliveryRequest.decode(input),
    (raw) => readDeliveryRequest(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeDeliveryResponse(message: DeliveryResponse): Uint8Array {
  return dno.v1.DeliveryResponse.encode(writeDeliveryResponse(message, '')).finish();
}

/** Never throws. */
export function decodeDeliveryResponse(bytes: Uint8Array): Decoded<DeliveryResponse> {
  return decodeWith(
    bytes,
    (input) => dno.v1.DeliveryResponse.decode(input),
    (raw) => readDeliveryResponse(raw, ''),
  );
}
