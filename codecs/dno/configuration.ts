/** Configure of specs/dno/v1/status.proto as plain values: the body of the command, and its answer. */
import { dno } from './generated/messages.js';
import { type Decoded, decodeWith } from './decoded.ts';
import { type Header, readHeader, readRejection, type Rejection, writeHeader, writeRejection } from './header.ts';
import { fromNumber, toNumber, uint32 } from './integers.ts';

const { v1 } = dno;

/** What is undefined was not set. */
export interface Configuration {
  readonly recording: boolean | undefined;
  readonly channels: readonly string[] | undefined;
  readonly extractionPermitted: boolean | undefined;
  readonly delivery: DeliverySchedule | undefined;
}

export interface DeliverySchedule {
  readonly active: boolean;
  readonly startUtcS: number;
  readonly periodS: number;
  readonly quantities: readonly string[];
}

export interface ConfigureResponse {
  readonly header: Header | undefined;
  readonly body:
    | { readonly kind: 'applied'; readonly applied: Configuration }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

function readSchedule(raw: dno.v1.DeliverySchedule.$Properties, path: string): DeliverySchedule {
  return {
    active: raw.active ?? false,
    startUtcS: toNumber(raw.startUtcS, `${path}.start_utc_s`),
    periodS: raw.periodS ?? 0,
    quantities: raw.quantities ?? [],
  };
}

export function readConfiguration(raw: dno.v1.Configuration.$Properties, path: string): Configuration {
  return {
    recording: raw.recording ?? undefined,
    channels: raw.channels ? (raw.channels.quantities ?? []) : undefined,
    extractionPermitted: raw.extractionPermitted ?? undefined,
    delivery: raw.delivery ? readSchedule(raw.delivery, `${path}delivery`) : undefined,
  };
}

export function writeConfiguration(configuration: Configuration, path: string): dno.v1.Configuration.$Properties {
  const { recording, channels, extractionPermitted, delivery } = configuration;
  return {
    recording: recording ?? null,
    channels: channels === undefined ? null : { quantities: [...channels] },
    extractionPermitted: extractionPermitted ?? null,
    delivery:
      delivery === undefined
        ? null
        : {
            active: delivery.active,
            startUtcS: fromNumber(delivery.startUtcS, `${path}delivery.start_utc_s`),
            periodS: uint32(delivery.periodS, `${path}delivery.period_s`),
            quantities: [...delivery.quantities],
          },
  };
}

export function encodeConfiguration(message: Configuration): Uint8Array {
  return v1.Configuration.encode(writeConfiguration(message, '')).finish();
}

export function decodeConfiguration(bytes: Uint8Array): Decoded<Configuration> {
  return decodeWith(
    bytes,
    (input) => v1.Configuration.decode(input),
    (raw) => readConfiguration(raw, ''),
  );
}

export function encodeConfigureResponse(message: ConfigureResponse): Uint8Array {
  const { body } = message;
  return v1.ConfigureResponse.encode({
    header: writeHeader(message.header),
    ...(body?.kind === 'applied' && { applied: writeConfiguration(body.applied, 'applied.') }),
    ...(body?.kind === 'rejection' && { rejection: writeRejection(body.rejection) }),
  }).finish();
}

function readBody(raw: dno.v1.ConfigureResponse.$Shape): ConfigureResponse['body'] {
  switch (raw.body) {
    case 'applied':
      return { kind: 'applied', applied: readConfiguration(raw.applied, 'applied.') };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection) };
    case undefined:
      return undefined;
  }
}

export function decodeConfigureResponse(bytes: Uint8Array): Decoded<ConfigureResponse> {
  return decodeWith(
    bytes,
    (input) => v1.ConfigureResponse.decode(input),
    (raw) => ({ header: readHeader(raw.header), body: readBody(raw) }),
  );
}
