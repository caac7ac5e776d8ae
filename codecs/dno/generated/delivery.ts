/**
 * Generated from specs/dno/v1/delivery.proto by `npm run generate`.
 * Deliveries: what a Smart Metering System sends unasked. At least once, numbered per party, stream and epoch,
 * kept until acknowledged or overwritten by age.
 */
import { type Decoded, decodeWith } from '../decoded.ts';
import { enumeration } from '../enumerations.ts';
import { fromBigint, fromNumber, int32, toBigint, toNumber } from '../integers.ts';
import { type Header, type Rejection, readHeader, readRejection, writeHeader, writeRejection } from './header.ts';
import { dno } from './messages.js';
import {
  type ProfilePage,
  type QualityName,
  type QualityReasonName,
  qualityNumbers,
  qualityReasonNumbers,
  readProfilePage,
  writeProfilePage,
} from './profile.ts';

/**
 * What is sent to a party goes on three streams with numbers and acknowledgements of their own. None waits for another:
 * a quarter of half-hours on BULK does not hold up a ten-second value on LIVE.
 */
export const deliveryStreams = [
  'unspecified',
  /** Interval data and register readings for planning. */
  'bulk',
  /** Interval data for operation. */
  'live',
  /** Events. */
  'events',
] as const;

/** `unrecognised` stands for a number that is not defined here; it cannot be encoded. */
export type DeliveryStreamName = (typeof deliveryStreams)[number] | 'unrecognised';

/** Between the names of DeliveryStream and their numbers. */
export const deliveryStreamNumbers = enumeration(deliveryStreams);

/**
 * The DNO dials and sends `open` for each stream it wants, then acknowledgements and requests to resend. One call may
 * carry all three; each may as well have a call of its own. A stream that a party opens a second time is taken over by
 * the later call, and the earlier one is told so by a rejection (UNAVAILABLE).
 */
export interface DeliveryRequest {
  /**
   * The target of an `open` is a system, a group or the gateway, and says nothing about what is delivered: a stream
   * brings everything that is due to the party.
   */
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
  /** Never UNSPECIFIED. */
  readonly stream: DeliveryStreamName;
  /**
   * What the DNO believes it last acknowledged; absent = believes nothing. The system's own record decides;
   * the answer `opened` tells it.
   */
  readonly epoch?: bigint | undefined;
  readonly lastAcknowledged?: bigint | undefined;
}

/** With nothing set, to spread from. */
export const blankOpenDeliveries: OpenDeliveries = {
  stream: 'unspecified',
};

export function readOpenDeliveries(raw: dno.v1.OpenDeliveries.$Shape, _at: string): OpenDeliveries {
  return {
    stream: deliveryStreamNumbers.name(raw.stream),
    epoch: raw.epoch == null ? undefined : toBigint(raw.epoch),
    lastAcknowledged: raw.lastAcknowledged == null ? undefined : toBigint(raw.lastAcknowledged),
  };
}

export function writeOpenDeliveries(message: OpenDeliveries, at: string): dno.v1.OpenDeliveries.$Properties {
  return {
    stream: deliveryStreamNumbers.number(message.stream, at, 'stream'),
    epoch: message.epoch === undefined ? null : fromBigint(message.epoch, at, 'epoch'),
    lastAcknowledged:
      message.lastAcknowledged === undefined ? null : fromBigint(message.lastAcknowledged, at, 'last_acknowledged'),
  };
}

/**
 * Everything of the stream up to and including `number` of `epoch` is safe with the DNO. A number that was acknowledged
 * already changes nothing and is answered all the same; one that was never sent is refused (INVALID_RANGE).
 */
export interface Acknowledge {
  readonly stream: DeliveryStreamName;
  readonly epoch: bigint;
  readonly number: bigint;
}

/** With nothing set, to spread from. */
export const blankAcknowledge: Acknowledge = {
  stream: 'unspecified',
  epoch: 0n,
  number: 0n,
};

export function readAcknowledge(raw: dno.v1.Acknowledge.$Shape, _at: string): Acknowledge {
  return {
    stream: deliveryStreamNumbers.name(raw.stream),
    epoch: toBigint(raw.epoch),
    number: toBigint(raw.number),
  };
}

export function writeAcknowledge(message: Acknowledge, at: string): dno.v1.Acknowledge.$Properties {
  return {
    stream: deliveryStreamNumbers.number(message.stream, at, 'stream'),
    epoch: fromBigint(message.epoch, at, 'epoch'),
    number: fromBigint(message.number, at, 'number'),
  };
}

/**
 * Send again what is numbered in (after, up_to]; each keeps its number. What was acknowledged is gone: a range that
 * reaches before it, or beyond what was sent, is refused (INVALID_RANGE).
 */
export interface Resend {
  readonly stream: DeliveryStreamName;
  readonly epoch: bigint;
  readonly after: bigint;
  readonly upTo: bigint;
}

/** With nothing set, to spread from. */
export const blankResend: Resend = {
  stream: 'unspecified',
  epoch: 0n,
  after: 0n,
  upTo: 0n,
};

export function readResend(raw: dno.v1.Resend.$Shape, _at: string): Resend {
  return {
    stream: deliveryStreamNumbers.name(raw.stream),
    epoch: toBigint(raw.epoch),
    after: toBigint(raw.after),
    upTo: toBigint(raw.upTo),
  };
}

export function writeResend(message: Resend, at: string): dno.v1.Resend.$Properties {
  return {
    stream: deliveryStreamNumbers.number(message.stream, at, 'stream'),
    epoch: fromBigint(message.epoch, at, 'epoch'),
    after: fromBigint(message.after, at, 'after'),
    upTo: fromBigint(message.upTo, at, 'up_to'),
  };
}

/**
 * header.correlation_id: of `opened`, `acknowledged` and `rejection` the message they answer; of a delivery the `open`
 * of its stream, or the `resend` that asked for it.
 */
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

/** The first answer to an `open`, before any delivery of the stream. */
export interface DeliveriesOpened {
  readonly stream: DeliveryStreamName;
  readonly epoch: bigint;
  /** Number that was acknowledged last; 0 = none in this epoch. */
  readonly lastAcknowledged: bigint;
  /** Number that was given last; 0 = none in this epoch. That nothing is waiting is seen by it: newest = last_acknowledged. */
  readonly newest: bigint;
}

/** With nothing set, to spread from. */
export const blankDeliveriesOpened: DeliveriesOpened = {
  stream: 'unspecified',
  epoch: 0n,
  lastAcknowledged: 0n,
  newest: 0n,
};

export function readDeliveriesOpened(raw: dno.v1.DeliveriesOpened.$Shape, _at: string): DeliveriesOpened {
  return {
    stream: deliveryStreamNumbers.name(raw.stream),
    epoch: toBigint(raw.epoch),
    lastAcknowledged: toBigint(raw.lastAcknowledged),
    newest: toBigint(raw.newest),
  };
}

export function writeDeliveriesOpened(message: DeliveriesOpened, at: string): dno.v1.DeliveriesOpened.$Properties {
  return {
    stream: deliveryStreamNumbers.number(message.stream, at, 'stream'),
    epoch: fromBigint(message.epoch, at, 'epoch'),
    lastAcknowledged: fromBigint(message.lastAcknowledged, at, 'last_acknowledged'),
    newest: fromBigint(message.newest, at, 'newest'),
  };
}

/** How far the acknowledgements of the stream reach now: the number named, or a later one acknowledged before. */
export interface Acknowledged {
  readonly stream: DeliveryStreamName;
  readonly epoch: bigint;
  readonly number: bigint;
}

/** With nothing set, to spread from. */
export const blankAcknowledged: Acknowledged = {
  stream: 'unspecified',
  epoch: 0n,
  number: 0n,
};

export function readAcknowledged(raw: dno.v1.Acknowledged.$Shape, _at: string): Acknowledged {
  return {
    stream: deliveryStreamNumbers.name(raw.stream),
    epoch: toBigint(raw.epoch),
    number: toBigint(raw.number),
  };
}

export function writeAcknowledged(message: Acknowledged, at: string): dno.v1.Acknowledged.$Properties {
  return {
    stream: deliveryStreamNumbers.number(message.stream, at, 'stream'),
    epoch: fromBigint(message.epoch, at, 'epoch'),
    number: fromBigint(message.number, at, 'number'),
  };
}

/**
 * One content for one party: of one system, for a range, due at a time. A sending that falls due is cut into deliveries
 * where records are missing, where it would hold more than 1,344 records, and nowhere else a tester may count on: a
 * system may cut it anywhere between two records. All deliveries of a sending have the same due_utc_s.
 *
 * The first sending of a schedule holds what lies in the period before its due time, as far as it was recorded; every
 * later one what was recorded since the sending before. A sending with nothing to hold gets no number.
 */
export interface Delivery {
  readonly stream: DeliveryStreamName;
  /** A new epoch begins when the system was restored from a backup: numbers start again at 1 in each stream. */
  readonly epoch: bigint;
  /**
   * Rises by 1 within stream and epoch, from 1. Gaps that touch become one, which carries the number of the later; the
   * number of the other is then not sent any more.
   */
  readonly number: bigint;
  /** Whose data it is. */
  readonly systemId: string;
  /** The schedule that asked for it. Of a gap that several schedules share: empty. */
  readonly scheduleId: string;
  /** What it holds lies in (from, to]; whole seconds since 1970-01-01T00:00:00Z. */
  readonly fromUtcS: number;
  readonly toUtcS: number;
  /** When the sending time came that this belongs to, whole seconds since 1970-01-01T00:00:00Z. */
  readonly dueUtcS: number;
  readonly content?:
    /** Records of the schedule's interval that end in (from, to], one page: without holes, oldest first. */
    | { readonly kind: 'profile'; readonly profile: ProfilePage }
    | { readonly kind: 'events'; readonly events: EventList }
    | { readonly kind: 'registers'; readonly registers: RegisterReadings }
    /**
     * What lay in (from, to] was overwritten before it was acknowledged, or the party has no authority over the system
     * any more: it can no longer be delivered.
     */
    | { readonly kind: 'gap'; readonly gap: Gap }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankDelivery: Delivery = {
  stream: 'unspecified',
  epoch: 0n,
  number: 0n,
  systemId: '',
  scheduleId: '',
  fromUtcS: 0,
  toUtcS: 0,
  dueUtcS: 0,
};

function readDeliveryContent(raw: dno.v1.Delivery.$Shape, at: string): Delivery['content'] {
  switch (raw.content) {
    case 'profile':
      return { kind: 'profile', profile: readProfilePage(raw.profile, `${at}profile.`) };
    case 'events':
      return { kind: 'events', events: readEventList(raw.events, `${at}events.`) };
    case 'registers':
      return { kind: 'registers', registers: readRegisterReadings(raw.registers, `${at}registers.`) };
    case 'gap':
      return { kind: 'gap', gap: readGap(raw.gap, `${at}gap.`) };
    case undefined:
      return undefined;
  }
}

export function readDelivery(raw: dno.v1.Delivery.$Shape, at: string): Delivery {
  return {
    stream: deliveryStreamNumbers.name(raw.stream),
    epoch: toBigint(raw.epoch),
    number: toBigint(raw.number),
    systemId: raw.systemId ?? '',
    scheduleId: raw.scheduleId ?? '',
    fromUtcS: toNumber(raw.fromUtcS, at, 'from_utc_s'),
    toUtcS: toNumber(raw.toUtcS, at, 'to_utc_s'),
    dueUtcS: toNumber(raw.dueUtcS, at, 'due_utc_s'),
    content: readDeliveryContent(raw, at),
  };
}

function writeDeliveryContent(content: Delivery['content'], at: string): dno.v1.Delivery.$Properties {
  switch (content?.kind) {
    case 'profile':
      return { profile: writeProfilePage(content.profile, `${at}profile.`) };
    case 'events':
      return { events: writeEventList(content.events, `${at}events.`) };
    case 'registers':
      return { registers: writeRegisterReadings(content.registers, `${at}registers.`) };
    case 'gap':
      return { gap: writeGap(content.gap, `${at}gap.`) };
    case undefined:
      return {};
  }
}

export function writeDelivery(message: Delivery, at: string): dno.v1.Delivery.$Properties {
  return {
    stream: deliveryStreamNumbers.number(message.stream, at, 'stream'),
    epoch: fromBigint(message.epoch, at, 'epoch'),
    number: fromBigint(message.number, at, 'number'),
    systemId: message.systemId,
    scheduleId: message.scheduleId,
    fromUtcS: fromNumber(message.fromUtcS, at, 'from_utc_s'),
    toUtcS: fromNumber(message.toUtcS, at, 'to_utc_s'),
    dueUtcS: fromNumber(message.dueUtcS, at, 'due_utc_s'),
    ...writeDeliveryContent(message.content, at),
  };
}

/** For a person: why nothing can be delivered. Never empty. */
export interface Gap {
  readonly detail: string;
}

/** With nothing set, to spread from. */
export const blankGap: Gap = {
  detail: '',
};

export function readGap(raw: dno.v1.Gap.$Shape, _at: string): Gap {
  return {
    detail: raw.detail ?? '',
  };
}

export function writeGap(message: Gap, _at: string): dno.v1.Gap.$Properties {
  return {
    detail: message.detail,
  };
}

/** Events that began in the range of the delivery, oldest first; never empty. */
export type EventList = readonly Event[];

export function readEventList(raw: dno.v1.EventList.$Shape, at: string): EventList {
  return (raw.events ?? []).map((each, k) => readEvent(each, `${at}events[${k}].`));
}

export function writeEventList(message: EventList, at: string): dno.v1.EventList.$Properties {
  return { events: message.map((each, k) => writeEvent(each, `${at}events[${k}].`)) };
}

export interface Event {
  /** Stable code, for example "voltage-dip"; the kinds a system tells are capabilities. */
  readonly kind: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly startUtcMs: number;
  /** Absent while it goes on. */
  readonly endUtcMs?: number | undefined;
  /** "L1", "L2", "L3", or empty where it is of no phase. */
  readonly phase: string;
  /** The furthest it went: amount = value * 10^scale in unit; absent where nothing was measured. */
  readonly extreme?: number | undefined;
  readonly unit: string;
  readonly scale: number;
}

/** With nothing set, to spread from. */
export const blankEvent: Event = {
  kind: '',
  startUtcMs: 0,
  phase: '',
  unit: '',
  scale: 0,
};

export function readEvent(raw: dno.v1.Event.$Shape, at: string): Event {
  return {
    kind: raw.kind ?? '',
    startUtcMs: toNumber(raw.startUtcMs, at, 'start_utc_ms'),
    endUtcMs: raw.endUtcMs == null ? undefined : toNumber(raw.endUtcMs, at, 'end_utc_ms'),
    phase: raw.phase ?? '',
    extreme: raw.extreme == null ? undefined : toNumber(raw.extreme, at, 'extreme'),
    unit: raw.unit ?? '',
    scale: raw.scale ?? 0,
  };
}

export function writeEvent(message: Event, at: string): dno.v1.Event.$Properties {
  return {
    kind: message.kind,
    startUtcMs: fromNumber(message.startUtcMs, at, 'start_utc_ms'),
    endUtcMs: message.endUtcMs === undefined ? null : fromNumber(message.endUtcMs, at, 'end_utc_ms'),
    phase: message.phase,
    extreme: message.extreme === undefined ? null : fromNumber(message.extreme, at, 'extreme'),
    unit: message.unit,
    scale: int32(message.scale, at, 'scale'),
  };
}

/** Contents of registers at one moment. */
export interface RegisterReadings {
  /** When they were read, milliseconds since 1970-01-01T00:00:00Z. */
  readonly readAtUtcMs: number;
  readonly readings: readonly RegisterReading[];
}

/** With nothing set, to spread from. */
export const blankRegisterReadings: RegisterReadings = {
  readAtUtcMs: 0,
  readings: [],
};

export function readRegisterReadings(raw: dno.v1.RegisterReadings.$Shape, at: string): RegisterReadings {
  return {
    readAtUtcMs: toNumber(raw.readAtUtcMs, at, 'read_at_utc_ms'),
    readings: (raw.readings ?? []).map((each, k) => readRegisterReading(each, `${at}readings[${k}].`)),
  };
}

export function writeRegisterReadings(message: RegisterReadings, at: string): dno.v1.RegisterReadings.$Properties {
  return {
    readAtUtcMs: fromNumber(message.readAtUtcMs, at, 'read_at_utc_ms'),
    readings: message.readings.map((each, k) => writeRegisterReading(each, `${at}readings[${k}].`)),
  };
}

export interface RegisterReading {
  /** Name in the catalogue of quantities (kind register). */
  readonly quantity: string;
  /** Unit in the catalogue; amount = value * 10^scale. */
  readonly unit: string;
  readonly scale: number;
  readonly value: number;
  readonly quality: QualityName;
  readonly reason: QualityReasonName;
  /** 13 digits; empty where there is none. */
  readonly mpan: string;
}

/** With nothing set, to spread from. */
export const blankRegisterReading: RegisterReading = {
  quantity: '',
  unit: '',
  scale: 0,
  value: 0,
  quality: 'unspecified',
  reason: 'unspecified',
  mpan: '',
};

export function readRegisterReading(raw: dno.v1.RegisterReading.$Shape, at: string): RegisterReading {
  return {
    quantity: raw.quantity ?? '',
    unit: raw.unit ?? '',
    scale: raw.scale ?? 0,
    value: toNumber(raw.value, at, 'value'),
    quality: qualityNumbers.name(raw.quality),
    reason: qualityReasonNumbers.name(raw.reason),
    mpan: raw.mpan ?? '',
  };
}

export function writeRegisterReading(message: RegisterReading, at: string): dno.v1.RegisterReading.$Properties {
  return {
    quantity: message.quantity,
    unit: message.unit,
    scale: int32(message.scale, at, 'scale'),
    value: fromNumber(message.value, at, 'value'),
    quality: qualityNumbers.number(message.quality, at, 'quality'),
    reason: qualityReasonNumbers.number(message.reason, at, 'reason'),
    mpan: message.mpan,
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
