/**
 * Generated from specs/dno/v1/profile.proto by `npm run generate`.
 * Interval data: what a DNO asks for and what it is sent. A series is what a system records of one interval length:
 * half-hours are one, five minutes another.
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
  /** Nothing to remark. With VALID, and only with it. */
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

/** Asks for stored records of one series whose END lies in (from, to]. */
export interface ReadProfileRequest {
  readonly header?: Header | undefined;
  /** Whole seconds since 1970-01-01T00:00:00Z; absent = as far back as there is. */
  readonly fromUtcS?: number | undefined;
  /** Whole seconds since 1970-01-01T00:00:00Z; absent = now. */
  readonly toUtcS?: number | undefined;
  /** Names from the catalogue of quantities (kind interval-mean), each once; empty = every channel recorded. */
  readonly quantities: readonly string[];
  /** Records a page at most: 1 to 4464; absent = the system's choice. */
  readonly pageSize?: number | undefined;
  /** Length of the series' intervals, seconds; absent = that of the recording configuration (half-hours). */
  readonly intervalS?: number | undefined;
}

/** With nothing set, to spread from. */
export const blankReadProfileRequest: ReadProfileRequest = {
  quantities: [],
};

export function readReadProfileRequest(raw: dno.v1.ReadProfileRequest.$Shape, at: string): ReadProfileRequest {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    fromUtcS: raw.fromUtcS == null ? undefined : toNumber(raw.fromUtcS, at, 'from_utc_s'),
    toUtcS: raw.toUtcS == null ? undefined : toNumber(raw.toUtcS, at, 'to_utc_s'),
    quantities: raw.quantities ?? [],
    pageSize: raw.pageSize ?? undefined,
    intervalS: raw.intervalS ?? undefined,
  };
}

export function writeReadProfileRequest(
  message: ReadProfileRequest,
  at: string,
): dno.v1.ReadProfileRequest.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    fromUtcS: message.fromUtcS === undefined ? null : fromNumber(message.fromUtcS, at, 'from_utc_s'),
    toUtcS: message.toUtcS === undefined ? null : fromNumber(message.toUtcS, at, 'to_utc_s'),
    quantities: [...message.quantities],
    pageSize: message.pageSize === undefined ? null : uint32(message.pageSize, at, 'page_size'),
    intervalS: message.intervalS === undefined ? null : uint32(message.intervalS, at, 'interval_s'),
  };
}

/**
 * A stream of these answers a request: pages in order of time, the last one marked;
 * or exactly one no_data_found; or exactly one rejection. With a group target: so for each member, one after the other.
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

/**
 * Record k (from 0) covers (start + k*interval, start + (k+1)*interval] and is stamped with that END.
 * A page holds 1 record at least and has no holes: where records are missing (recording was off, or they were
 * overwritten) the next page begins. Apart from that a system may begin a new page wherever it likes.
 * Numbers 9 to 15 are left for the time a live value was measured at.
 */
export interface ProfilePage {
  /** The system whose records these are. */
  readonly systemId: string;
  /** Counts from 1 within the answer of a system. In a delivery: 1. */
  readonly pageNumber: number;
  /** Set in the last page of a system's answer, and in no other. In a delivery: set. */
  readonly last: boolean;
  /** Whole seconds since 1970-01-01T00:00:00Z; a multiple of interval_s. */
  readonly startUtcS: number;
  /** Seconds; 1800 for half-hours. */
  readonly intervalS: number;
  /** 1 or more. */
  readonly recordCount: number;
  /** Each channel asked for once, in any order. */
  readonly columns: readonly ProfileColumn[];
  /**
   * End of the oldest record of this series still held, whole seconds since 1970-01-01T00:00:00Z: what the range asked
   * for beyond it is no longer there. Not later than the first record of the page.
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

/** One channel of a page. */
export interface ProfileColumn {
  /** Name in the catalogue of quantities, which also gives direction and phase. */
  readonly quantity: string;
  /** Unit in the catalogue: W, var, V. */
  readonly unit: string;
  /** amount = value * 10^scale, in unit; the scale of the catalogue. */
  readonly scale: number;
  /**
   * record_count entries. Where the quality is NOT_AVAILABLE the value is 0 and means nothing. Never negative where the
   * quantity has a direction.
   */
  readonly values: readonly number[];
  /** Of the values in order: runs of the same quality and reason, whose counts add up to record_count. */
  readonly qualities: readonly QualityRun[];
  /** 13 digits; the MPAN this direction is settled under; empty where there is none (a generation meter's). */
  readonly mpan: string;
}

/** With nothing set, to spread from. */
export const blankProfileColumn: ProfileColumn = {
  quantity: '',
  unit: '',
  scale: 0,
  values: [],
  qualities: [],
  mpan: '',
};

export function readProfileColumn(raw: dno.v1.ProfileColumn.$Shape, at: string): ProfileColumn {
  return {
    quantity: raw.quantity ?? '',
    unit: raw.unit ?? '',
    scale: raw.scale ?? 0,
    values: (raw.values ?? []).map((each, k) => toNumber(each, at, 'values', k)),
    qualities: (raw.qualities ?? []).map((each, k) => readQualityRun(each, `${at}qualities[${k}].`)),
    mpan: raw.mpan ?? '',
  };
}

export function writeProfileColumn(message: ProfileColumn, at: string): dno.v1.ProfileColumn.$Properties {
  return {
    quantity: message.quantity,
    unit: message.unit,
    scale: int32(message.scale, at, 'scale'),
    values: message.values.map((each, k) => fromNumber(each, at, 'values', k)),
    qualities: message.qualities.map((each, k) => writeQualityRun(each, `${at}qualities[${k}].`)),
    mpan: message.mpan,
  };
}

/** So many values in a row have this quality, for this reason. */
export interface QualityRun {
  readonly quality: QualityName;
  readonly reason: QualityReasonName;
  /** 1 or more. */
  readonly count: number;
}

/** With nothing set, to spread from. */
export const blankQualityRun: QualityRun = {
  quality: 'unspecified',
  reason: 'unspecified',
  count: 0,
};

export function readQualityRun(raw: dno.v1.QualityRun.$Shape, _at: string): QualityRun {
  return {
    quality: qualityNumbers.name(raw.quality),
    reason: qualityReasonNumbers.name(raw.reason),
    count: raw.count ?? 0,
  };
}

export function writeQualityRun(message: QualityRun, at: string): dno.v1.QualityRun.$Properties {
  return {
    quality: qualityNumbers.number(message.quality, at, 'quality'),
    reason: qualityReasonNumbers.number(message.reason, at, 'reason'),
    count: uint32(message.count, at, 'count'),
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
