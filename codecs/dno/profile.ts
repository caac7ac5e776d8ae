/** specs/dno/v1/profile.proto as plain values: the profile read and its pages. */
import { dno } from './generated/messages.js';
import { type Decoded, decodeWith } from './decoded.ts';
import {
  type Header,
  type NoDataFound,
  readHeader,
  readNoDataFound,
  readRejection,
  type Rejection,
  writeHeader,
  writeNoDataFound,
  writeRejection,
} from './header.ts';
import { fromNumber, int32, toNumber, toNumbers, uint32 } from './integers.ts';
import { nameOf, numberOf, qualities, qualityReasons, type QualityName, type QualityReasonName } from './names.ts';

const { v1 } = dno;

export interface ReadProfileRequest {
  readonly header: Header | undefined;
  /** 0 = as far back as there is. */
  readonly fromUtcS: number;
  /** 0 = now. */
  readonly toUtcS: number;
  readonly quantities: readonly string[];
  /** 0 = the system's choice. */
  readonly pageSize: number;
}

export interface ProfileColumn {
  readonly quantity: string;
  readonly unit: string;
  /** amount = value * 10^scale. */
  readonly scale: number;
  readonly values: readonly number[];
  readonly qualities: readonly QualityName[];
  readonly reasons: readonly QualityReasonName[];
  /** Empty where there is none. */
  readonly mpan: string;
}

export interface ProfilePage {
  readonly systemId: string;
  readonly pageNumber: number;
  readonly last: boolean;
  readonly startUtcS: number;
  readonly intervalS: number;
  readonly recordCount: number;
  readonly columns: readonly ProfileColumn[];
  readonly oldestHeldEndUtcS: number;
}

export interface ReadProfileResponse {
  readonly header: Header | undefined;
  /** undefined: the message carries none of the bodies known here. */
  readonly body:
    | { readonly kind: 'page'; readonly page: ProfilePage }
    | { readonly kind: 'no-data-found'; readonly noDataFound: NoDataFound }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

function readColumn(raw: dno.v1.ProfileColumn.$Properties, path: string): ProfileColumn {
  return {
    quantity: raw.quantity ?? '',
    unit: raw.unit ?? '',
    scale: raw.scale ?? 0,
    values: toNumbers(raw.values, `${path}.values`),
    qualities: (raw.qualities ?? []).map((number) => nameOf(qualities, number)),
    reasons: (raw.reasons ?? []).map((number) => nameOf(qualityReasons, number)),
    mpan: raw.mpan ?? '',
  };
}

function writeColumn(column: ProfileColumn, path: string): dno.v1.ProfileColumn.$Properties {
  return {
    quantity: column.quantity,
    unit: column.unit,
    scale: int32(column.scale, `${path}.scale`),
    values: column.values.map((value, index) => fromNumber(value, `${path}.values[${index}]`)),
    qualities: column.qualities.map((name) => numberOf(qualities, name, `${path}.qualities`)),
    reasons: column.reasons.map((name) => numberOf(qualityReasons, name, `${path}.reasons`)),
    mpan: column.mpan,
  };
}

export function readPage(raw: dno.v1.ProfilePage.$Properties, path: string): ProfilePage {
  return {
    systemId: raw.systemId ?? '',
    pageNumber: raw.pageNumber ?? 0,
    last: raw.last ?? false,
    startUtcS: toNumber(raw.startUtcS, `${path}.start_utc_s`),
    intervalS: raw.intervalS ?? 0,
    recordCount: raw.recordCount ?? 0,
    columns: (raw.columns ?? []).map((column, index) => readColumn(column, `${path}.columns[${index}]`)),
    oldestHeldEndUtcS: toNumber(raw.oldestHeldEndUtcS, `${path}.oldest_held_end_utc_s`),
  };
}

export function writePage(page: ProfilePage, path: string): dno.v1.ProfilePage.$Properties {
  return {
    systemId: page.systemId,
    pageNumber: uint32(page.pageNumber, `${path}.page_number`),
    last: page.last,
    startUtcS: fromNumber(page.startUtcS, `${path}.start_utc_s`),
    intervalS: uint32(page.intervalS, `${path}.interval_s`),
    recordCount: uint32(page.recordCount, `${path}.record_count`),
    columns: page.columns.map((column, index) => writeColumn(column, `${path}.columns[${index}]`)),
    oldestHeldEndUtcS: fromNumber(page.oldestHeldEndUtcS, `${path}.oldest_held_end_utc_s`),
  };
}

export function encodeReadProfileRequest(message: ReadProfileRequest): Uint8Array {
  return v1.ReadProfileRequest.encode({
    header: writeHeader(message.header),
    fromUtcS: fromNumber(message.fromUtcS, 'from_utc_s'),
    toUtcS: fromNumber(message.toUtcS, 'to_utc_s'),
    quantities: [...message.quantities],
    pageSize: uint32(message.pageSize, 'page_size'),
  }).finish();
}

export function decodeReadProfileRequest(bytes: Uint8Array): Decoded<ReadProfileRequest> {
  return decodeWith(
    bytes,
    (input) => v1.ReadProfileRequest.decode(input),
    (raw) => ({
      header: readHeader(raw.header),
      fromUtcS: toNumber(raw.fromUtcS, 'from_utc_s'),
      toUtcS: toNumber(raw.toUtcS, 'to_utc_s'),
      quantities: raw.quantities,
      pageSize: raw.pageSize,
    }),
  );
}

function writeBody(body: ReadProfileResponse['body']): Partial<dno.v1.ReadProfileResponse.$Properties> {
  switch (body?.kind) {
    case 'page':
      return { page: writePage(body.page, 'page') };
    case 'no-data-found':
      return { noDataFound: writeNoDataFound(body.noDataFound) };
    case 'rejection':
      return { rejection: writeRejection(body.rejection) };
    case undefined:
      return {};
  }
}

function readBody(raw: dno.v1.ReadProfileResponse.$Shape): ReadProfileResponse['body'] {
  switch (raw.body) {
    case 'page':
      return { kind: 'page', page: readPage(raw.page, 'page') };
    case 'noDataFound':
      return { kind: 'no-data-found', noDataFound: readNoDataFound(raw.noDataFound) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection) };
    case undefined:
      return undefined;
  }
}

export function encodeReadProfileResponse(message: ReadProfileResponse): Uint8Array {
  return v1.ReadProfileResponse.encode({ header: writeHeader(message.header), ...writeBody(message.body) }).finish();
}

export function decodeReadProfileResponse(bytes: Uint8Array): Decoded<ReadProfileResponse> {
  return decodeWith(
    bytes,
    (input) => v1.ReadProfileResponse.decode(input),
    (raw) => ({ header: readHeader(raw.header), body: readBody(raw) }),
  );
}
