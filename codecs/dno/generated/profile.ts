/**
 * Generated from specs/dno/v1/profile.proto by `npm run generate`.
 * Half-hourly profile data: what a DNO asks for and what it is sent.
 */
import { type Decoded, decodeWith } from '../decoded.ts';
import { enumeration } from '../enumerations.ts';
import { fromNumber, int32, toNumber, uint32 } from '../integers.ts';
import {
  type Header,
  type NoDataFound,
  type Rejection,
  readHeader,
  readNoDataFound,
  readRejection,
  writeHeader,
  writeNoDataFound,
  writeRejection,
} from './header.ts';
import { dno } from './messages.js';

export const qualities = [
  'unspecified',
  /** Measured over the whole interval. */
  'valid',
  /** Measured over part of the interval, or around a clock step; the reason says which. */
  'partial',
  /** Worked out from neighbouring readings; the reason says why. */
  'estimated',
  /** No value. */
  'not-available',
] as const;

/** `unrecognised` stands for a number that is not defined here; it cannot be encoded. */
export type QualityName = (typeof qualities)[number] | 'unrecognised';

/** Between the names of Quality and their numbers. */
export const qualityNumbers = enumeration(qualities);

export const qualityReasons = [
  'unspecified',
  /** Nothing to remark. */
  'none',
  /** The meter did not answer in part or all of the interval. */
  'no-answer',
  /** Recording was switched on or off inside the interval. */
  'recording-changed',
  /** The gateway was not running in part or all of the interval. */
  'gateway-down',
  /** The supply failed in part or all of the interval. */
  'power-failure',
  /** A clock was stepped inside the interval. */
  'clock-step',
  /** A register ran backwards. */
  'register-rolled-back',
  /** Another meter answers than before. */
  'meter-replaced',
  /** The meter itself says it has no value. */
  'device-not-available',
  /** The value lies outside what the meter can measure. */
  'implausible',
  /** No meter measures this quantity here. */
  'not-fitted',
  /** The meter answered with an error of its own. */
  'device-exception',
] as const;

/** `unrecognised` stands for a number that is not defined here; it cannot be encoded. */
export type QualityReasonName = (typeof qualityReasons)[number] | 'unrecognised';

/** Between the names of QualityReason and their numbers. */
export const qualityReasonNumbers = enumeration(qualityReasons);

/** Asks for stored half-hours whose END lies in (from, to]. */
export interface ReadProfileRequest {
  readonly header?: Header | undefined;
  /** Whole seconds since 1970-01-01T00:00:00Z; 0 = as far back as there is. */
  readonly fromUtcS: number;
  /** Whole seconds since 1970-01-01T00:00:00Z; 0 = now. */
  readonly toUtcS: number;
  /** Names from the catalogue of quantities (kind interval-mean); empty = every channel recorded. */
  readonly quantities: readonly string[];
  /** Records a page at most: 1 to 4464; 0 = the system's choice. */
  readonly pageSize: number;
}

/** With nothing set, to spread from. */
export const blankReadProfileRequest: ReadProfileRequest = {
  fromUtcS: 0,
  toUtcS: 0,
  quantities: [],
  pageSize: 0,
};

export function readReadProfileRequest(raw: dno.v1.ReadProfileRequest.$Shape, at: string): ReadProfileRequest {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    fromUtcS: toNumber(raw.fromUtcS, at, 'from_utc_s'),
    toUtcS: toNumber(raw.toUtcS, at, 'to_utc_s'),
    quantities: raw.quantities ?? [],
    pageSize: raw.pageSize ?? 0,
  };
}

export function writeReadProfileRequest(
  message: ReadProfileRequest,
  at: string,
): dno.v1.ReadProfileRequest.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    fromUtcS: fromNumber(message.fromUtcS, at, 'from_utc_s'),
    toUtcS: fromNumber(message.toUtcS, at, 'to_utc_s'),
    quantities: [...message.quantities],
    pageSize: uint32(message.pageSize, at, 'page_size'),
  };
}

/**
 * A stream of these answers a request: pages in order of time, the last one marked;
 * or exactly one no_data_found; or exactly one rejection. With a group target: so for each member.
 */
export interface ReadProfileResponse {
  readonly header?: Header | undefined;
  readonly body?:
    | { readonly kind: 'page'; readonly page: ProfilePage }
    | { readonly kind: 'no-data-found'; readonly noDataFound: NoDataFound }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankReadProfileResponse: ReadProfileResponse = {};

function readReadProfileResponseBody(raw: dno.v1.ReadProfileResponse.$Shape, at: string): ReadProfileResponse['body'] {
  switch (raw.body) {
    case 'page':
      return { kind: 'page', page: readProfilePage(raw.page, `${at}page.`) };
    case 'noDataFound':
      return { kind: 'no-data-found', noDataFound: readNoDataFound(raw.noDataFound, `${at}no_data_found.`) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection, `${at}rejection.`) };
    case undefined:
      return undefined;
  }
}

export function readReadProfileResponse(raw: dno.v1.ReadProfileResponse.$Shape, at: string): ReadProfileResponse {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: readReadProfileResponseBody(raw, at),
  };
}

function writeReadProfileResponseBody(
  content: ReadProfileResponse['body'],
  at: string,
): dno.v1.ReadProfileResponse.$Properties {
  switch (content?.kind) {
    case 'page':
      return { page: writeProfilePage(content.page, `${at}page.`) };
    case 'no-data-found':
      return { noDataFound: writeNoDataFound(content.noDataFound, `${at}no_data_found.`) };
    case 'rejection':
      return { rejection: writeRejection(content.rejection, `${at}rejection.`) };
    case undefined:
      return {};
  }
}

export function writeReadProfileResponse(
  message: ReadProfileResponse,
  at: string,
): dno.v1.ReadProfileResponse.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    ...writeReadProfileResponseBody(message.body, at),
  };
}

/** Record k (from 0) covers (start + k*interval, start + (k+1)*interval] and is stamped with that END. */
export interface ProfilePage {
  readonly systemId: string;
  /** Counts from 1 within the answer. */
  readonly pageNumber: number;
  readonly last: boolean;
  /** Whole seconds since 1970-01-01T00:00:00Z; a multiple of interval_s. */
  readonly startUtcS: number;
  /** Seconds; 1800 for half-hours. */
  readonly intervalS: number;
  readonly recordCount: number;
  readonly columns: readonly ProfileColumn[];
  /**
   * End of the oldest record still held, seconds since 1970-01-01T00:00:00Z: what the range asked for
   * beyond it is no longer there.
   */
  readonly oldestHeldEndUtcS: number;
}

/** With nothing set, to spread from. */
export const blankProfilePage: ProfilePage = {
  systemId: '',
  pageNumber: 0,
  last: false,
  startUtcS: 0,
  intervalS: 0,
  recordCount: 0,
  columns: [],
  oldestHeldEndUtcS: 0,
};

export function readProfilePage(raw: dno.v1.ProfilePage.$Shape, at: string): ProfilePage {
  return {
    systemId: raw.systemId ?? '',
    pageNumber: raw.pageNumber ?? 0,
    last: raw.last ?? false,
    startUtcS: toNumber(raw.startUtcS, at, 'start_utc_s'),
    intervalS: raw.intervalS ?? 0,
    recordCount: raw.recordCount ?? 0,
    columns: (raw.columns ?? []).map((each, k) => readProfileColumn(each, `${at}columns[${k}].`)),
    oldestHeldEndUtcS: toNumber(raw.oldestHeldEndUtcS, at, 'oldest_held_end_utc_s'),
  };
}

export function writeProfilePage(message: ProfilePage, at: string): dno.v1.ProfilePage.$Properties {
  return {
    systemId: message.systemId,
    pageNumber: uint32(message.pageNumber, at, 'page_number'),
    last: message.last,
    startUtcS: fromNumber(message.startUtcS, at, 'start_utc_s'),
    intervalS: uint32(message.intervalS, at, 'interval_s'),
    recordCount: uint32(message.recordCount, at, 'record_count'),
    columns: message.columns.map((each, k) => writeProfileColumn(each, `${at}columns[${k}].`)),
    oldestHeldEndUtcS: fromNumber(message.oldestHeldEndUtcS, at, 'oldest_held_end_utc_s'),
  };
}

/** One channel of a page. The three lists have record_count entries each. */
export interface ProfileColumn {
  /** Name in the catalogue of quantities, which also gives direction and phase. */
  readonly quantity: string;
  /** Unit in the catalogue: W, var, V. */
  readonly unit: string;
  /** amount = value * 10^scale, in unit. */
  readonly scale: number;
  /** Where quality is NOT_AVAILABLE the value is 0 and means nothing. */
  readonly values: readonly number[];
  readonly qualities: readonly QualityName[];
  readonly reasons: readonly QualityReasonName[];
  /** 13 digits; the MPAN this direction is settled under; empty where there is none. */
  readonly mpan: string;
}

/** With nothing set, to spread from. */
export const blankProfileColumn: ProfileColumn = {
  quantity: '',
  unit: '',
  scale: 0,
  values: [],
  qualities: [],
  reasons: [],
  mpan: '',
};

export function readProfileColumn(raw: dno.v1.ProfileColumn.$Shape, at: string): ProfileColumn {
  return {
    quantity: raw.quantity ?? '',
    unit: raw.unit ?? '',
    scale: raw.scale ?? 0,
    values: (raw.values ?? []).map((each, k) => toNumber(each, at, 'values', k)),
    qualities: (raw.qualities ?? []).map((each) => qualityNumbers.name(each)),
    reasons: (raw.reasons ?? []).map((each) => qualityReasonNumbers.name(each)),
    mpan: raw.mpan ?? '',
  };
}

export function writeProfileColumn(message: ProfileColumn, at: string): dno.v1.ProfileColumn.$Properties {
  return {
    quantity: message.quantity,
    unit: message.unit,
    scale: int32(message.scale, at, 'scale'),
    values: message.values.map((each, k) => fromNumber(each, at, 'values', k)),
    qualities: message.qualities.map((each, k) => qualityNumbers.number(each, at, 'qualities', k)),
    reasons: message.reasons.map((each, k) => qualityReasonNumbers.number(each, at, 'reasons', k)),
    mpan: message.mpan,
  };
}

/** Throws RangeError for what a field cannot carry. */
export function encodeReadProfileRequest(message: ReadProfileRequest): Uint8Array {
  return dno.v1.ReadProfileRequest.encode(writeReadProfileRequest(message, '')).finish();
}

/** Never throws. */
export function decodeReadProfileRequest(bytes: Uint8Array): Decoded<ReadProfileRequest> {
  return decodeWith(
    bytes,
    (input) => dno.v1.ReadProfileRequest.decode(input),
    (raw) => readReadProfileRequest(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeReadProfileResponse(message: ReadProfileResponse): Uint8Array {
  return dno.v1.ReadProfileResponse.encode(writeReadProfileResponse(message, '')).finish();
}

/** Never throws. */
export function decodeReadProfileResponse(bytes: Uint8Array): Decoded<ReadProfileResponse> {
  return decodeWith(
    bytes,
    (input) => dno.v1.ReadProfileResponse.decode(input),
    (raw) => readReadProfileResponse(raw, ''),
  );
}
