/** specs/dno/v1/delivery.proto as plain values: what a system sends unasked, and what the DNO says to it. */
import { dno } from './generated/messages.js';
import { type Decoded, decodeWith } from './decoded.ts';
import { type Header, readHeader, readRejection, type Rejection, writeHeader, writeRejection } from './header.ts';
import { fromBigint, fromNumber, toBigint, toNumber } from './integers.ts';
import { type ProfilePage, readPage, writePage } from './profile.ts';

const { v1 } = dno;

export interface DeliveryRequest {
  readonly header: Header | undefined;
  readonly body:
    | { readonly kind: 'open'; readonly epoch: bigint; readonly lastAcknowledged: bigint }
    | { readonly kind: 'acknowledge'; readonly epoch: bigint; readonly number: bigint }
    /** Numbers in (after, upTo]. */
    | { readonly kind: 'resend'; readonly epoch: bigint; readonly after: bigint; readonly upTo: bigint }
    | undefined;
}

/** Half-hours whose end lies in (fromUtcS, toUtcS] can no longer be delivered. */
export interface Gap {
  readonly systemId: string;
  readonly fromUtcS: number;
  readonly toUtcS: number;
  readonly detail: string;
}

export interface Delivery {
  readonly epoch: bigint;
  readonly number: bigint;
  readonly dueUtcS: number;
  readonly content:
    | { readonly kind: 'profile'; readonly profile: ProfilePage }
    | { readonly kind: 'gap'; readonly gap: Gap }
    | undefined;
}

export interface DeliveryResponse {
  readonly header: Header | undefined;
  readonly body:
    | { readonly kind: 'opened'; readonly epoch: bigint; readonly lastAcknowledged: bigint; readonly newest: bigint }
    | { readonly kind: 'delivery'; readonly delivery: Delivery }
    | { readonly kind: 'acknowledged'; readonly epoch: bigint; readonly number: bigint }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

function writeRequestBody(body: DeliveryRequest['body']): Partial<dno.v1.DeliveryRequest.$Properties> {
  switch (body?.kind) {
    case 'open':
      return {
        open: {
          epoch: fromBigint(body.epoch, 'open.epoch'),
          lastAcknowledged: fromBigint(body.lastAcknowledged, 'open.last_acknowledged'),
        },
      };
    case 'acknowledge':
      return {
        acknowledge: {
          epoch: fromBigint(body.epoch, 'acknowledge.epoch'),
          number: fromBigint(body.number, 'acknowledge.number'),
        },
      };
    case 'resend':
      return {
        resend: {
          epoch: fromBigint(body.epoch, 'resend.epoch'),
          after: fromBigint(body.after, 'resend.after'),
          upTo: fromBigint(body.upTo, 'resend.up_to'),
        },
      };
    case undefined:
      return {};
  }
}

function readRequestBody(raw: dno.v1.DeliveryRequest.$Shape): DeliveryRequest['body'] {
  switch (raw.body) {
    case 'open': {
      const { epoch, lastAcknowledged } = raw.open;
      return { kind: 'open', epoch: toBigint(epoch), lastAcknowledged: toBigint(lastAcknowledged) };
    }
    case 'acknowledge': {
      const { epoch, number } = raw.acknowledge;
      return { kind: 'acknowledge', epoch: toBigint(epoch), number: toBigint(number) };
    }
    case 'resend': {
      const { epoch, after, upTo } = raw.resend;
      return { kind: 'resend', epoch: toBigint(epoch), after: toBigint(after), upTo: toBigint(upTo) };
    }
    case undefined:
      return undefined;
  }
}

function writeDelivery(delivery: Delivery): dno.v1.Delivery.$Properties {
  const { content } = delivery;
  return {
    epoch: fromBigint(delivery.epoch, 'delivery.epoch'),
    number: fromBigint(delivery.number, 'delivery.number'),
    dueUtcS: fromNumber(delivery.dueUtcS, 'delivery.due_utc_s'),
    ...(content?.kind === 'profile' && { profile: writePage(content.profile, 'delivery.profile') }),
    ...(content?.kind === 'gap' && {
      gap: {
        systemId: content.gap.systemId,
        fromUtcS: fromNumber(content.gap.fromUtcS, 'delivery.gap.from_utc_s'),
        toUtcS: fromNumber(content.gap.toUtcS, 'delivery.gap.to_utc_s'),
        detail: content.gap.detail,
      },
    }),
  };
}

function readContent(raw: dno.v1.Delivery.$Shape): Delivery['content'] {
  switch (raw.content) {
    case 'profile':
      return { kind: 'profile', profile: readPage(raw.profile, 'delivery.profile') };
    case 'gap':
      return {
        kind: 'gap',
        gap: {
          systemId: raw.gap.systemId ?? '',
          fromUtcS: toNumber(raw.gap.fromUtcS, 'delivery.gap.from_utc_s'),
          toUtcS: toNumber(raw.gap.toUtcS, 'delivery.gap.to_utc_s'),
          detail: raw.gap.detail ?? '',
        },
      };
    case undefined:
      return undefined;
  }
}

function readDelivery(raw: dno.v1.Delivery.$Shape): Delivery {
  return {
    epoch: toBigint(raw.epoch),
    number: toBigint(raw.number),
    dueUtcS: toNumber(raw.dueUtcS, 'delivery.due_utc_s'),
    content: readContent(raw),
  };
}

function writeResponseBody(body: DeliveryResponse['body']): Partial<dno.v1.DeliveryResponse.$Properties> {
  switch (body?.kind) {
    case 'opened':
      return {
        opened: {
          epoch: fromBigint(body.epoch, 'opened.epoch'),
          lastAcknowledged: fromBigint(body.lastAcknowledged, 'opened.last_acknowledged'),
          newest: fromBigint(body.newest, 'opened.newest'),
        },
      };
    case 'delivery':
      return { delivery: writeDelivery(body.delivery) };
    case 'acknowledged':
      return {
        acknowledged: {
          epoch: fromBigint(body.epoch, 'acknowledged.epoch'),
          number: fromBigint(body.number, 'acknowledged.number'),
        },
      };
    case 'rejection':
      return { rejection: writeRejection(body.rejection) };
    case undefined:
      return {};
  }
}

function readResponseBody(raw: dno.v1.DeliveryResponse.$Shape): DeliveryResponse['body'] {
  switch (raw.body) {
    case 'opened': {
      const { epoch, lastAcknowledged, newest } = raw.opened;
      return {
        kind: 'opened',
        epoch: toBigint(epoch),
        lastAcknowledged: toBigint(lastAcknowledged),
        newest: toBigint(newest),
      };
    }
    case 'delivery':
      return { kind: 'delivery', delivery: readDelivery(raw.delivery) };
    case 'acknowledged': {
      const { epoch, number } = raw.acknowledged;
      return { kind: 'acknowledged', epoch: toBigint(epoch), number: toBigint(number) };
    }
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection) };
    case undefined:
      return undefined;
  }
}

export function encodeDeliveryRequest(message: DeliveryRequest): Uint8Array {
  return v1.DeliveryRequest.encode({ header: writeHeader(message.header), ...writeRequestBody(message.body) }).finish();
}

export function decodeDeliveryRequest(bytes: Uint8Array): Decoded<DeliveryRequest> {
  return decodeWith(
    bytes,
    (input) => v1.DeliveryRequest.decode(input),
    (raw) => ({ header: readHeader(raw.header), body: readRequestBody(raw) }),
  );
}

export function encodeDeliveryResponse(message: DeliveryResponse): Uint8Array {
  return v1.DeliveryResponse.encode({
    header: writeHeader(message.header),
    ...writeResponseBody(message.body),
  }).finish();
}

export function decodeDeliveryResponse(bytes: Uint8Array): Decoded<DeliveryResponse> {
  return decodeWith(
    bytes,
    (input) => v1.DeliveryResponse.decode(input),
    (raw) => ({ header: readHeader(raw.header), body: readResponseBody(raw) }),
  );
}
