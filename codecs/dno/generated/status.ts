/**
 * Generated from specs/dno/v1/status.proto by `npm run generate`.
 * State and configuration of a Smart Metering System.
 */
import { type Decoded, decodeWith } from '../decoded.ts';
import { enumeration } from '../enumerations.ts';
import { fromNumber, toNumber, uint32 } from '../integers.ts';
import { type DeliveryStreamName, deliveryStreamNumbers } from './delivery.ts';
import { type Header, type Rejection, readHeader, readRejection, writeHeader, writeRejection } from './header.ts';
import { dno } from './messages.js';

export const capabilitySupports = ['unspecified', 'yes', 'no', 'unknown'] as const;

/** `unrecognised` stands for a number that is not defined here; it cannot be encoded. */
export type CapabilitySupportName = (typeof capabilitySupports)[number] | 'unrecognised';

/** Between the names of CapabilitySupport and their numbers. */
export const capabilitySupportNumbers = enumeration(capabilitySupports);

/** What is sent. */
export const contents = [
  'unspecified',
  /** Records of one interval length. */
  'profile',
  'events',
  'registers',
] as const;

/** `unrecognised` stands for a number that is not defined here; it cannot be encoded. */
export type ContentName = (typeof contents)[number] | 'unrecognised';

/** Between the names of Content and their numbers. */
export const contentNumbers = enumeration(contents);

export interface ReadStatusRequest {
  readonly header?: Header | undefined;
}

/** With nothing set, to spread from. */
export const blankReadStatusRequest: ReadStatusRequest = {};

export function readReadStatusRequest(raw: dno.v1.ReadStatusRequest.$Shape, at: string): ReadStatusRequest {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
  };
}

export function writeReadStatusRequest(message: ReadStatusRequest, at: string): dno.v1.ReadStatusRequest.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
  };
}

/** One for each system of the target. */
export interface ReadStatusResponse {
  readonly header?: Header | undefined;
  readonly body?:
    | { readonly kind: 'status'; readonly status: Status }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankReadStatusResponse: ReadStatusResponse = {};

function readReadStatusResponseBody(raw: dno.v1.ReadStatusResponse.$Shape, at: string): ReadStatusResponse['body'] {
  switch (raw.body) {
    case 'status':
      return { kind: 'status', status: readStatus(raw.status, `${at}status.`) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection, `${at}rejection.`) };
    case undefined:
      return undefined;
  }
}

export function readReadStatusResponse(raw: dno.v1.ReadStatusResponse.$Shape, at: string): ReadStatusResponse {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: readReadStatusResponseBody(raw, at),
  };
}

function writeReadStatusResponseBody(
  content: ReadStatusResponse['body'],
  at: string,
): dno.v1.ReadStatusResponse.$Properties {
  switch (content?.kind) {
    case 'status':
      return { status: writeStatus(content.status, `${at}status.`) };
    case 'rejection':
      return { rejection: writeRejection(content.rejection, `${at}rejection.`) };
    case undefined:
      return {};
  }
}

export function writeReadStatusResponse(
  message: ReadStatusResponse,
  at: string,
): dno.v1.ReadStatusResponse.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    ...writeReadStatusResponseBody(message.body, at),
  };
}

export interface Status {
  readonly systemId: string;
  /** 13 digits each; empty where there is none. */
  readonly importMpan: string;
  readonly exportMpan: string;
  readonly devices: readonly Device[];
  readonly capabilities: readonly Capability[];
  /** Always there. */
  readonly clock?: ClockStatus | undefined;
  /** Always there. */
  readonly recording?: RecordingStatus | undefined;
  /** The configuration in force, with the schedules of the party that asks. Always there. */
  readonly configuration?: Configuration | undefined;
  /** Version of the software that answers. */
  readonly softwareVersion: string;
  /** Conditions that need somebody's attention, as stable codes, for example "meter-not-answering". */
  readonly alarms: readonly string[];
}

/** With nothing set, to spread from. */
export const blankStatus: Status = {
  systemId: '',
  importMpan: '',
  exportMpan: '',
  devices: [],
  capabilities: [],
  softwareVersion: '',
  alarms: [],
};

export function readStatus(raw: dno.v1.Status.$Shape, at: string): Status {
  return {
    systemId: raw.systemId ?? '',
    importMpan: raw.importMpan ?? '',
    exportMpan: raw.exportMpan ?? '',
    devices: (raw.devices ?? []).map((each, k) => readDevice(each, `${at}devices[${k}].`)),
    capabilities: (raw.capabilities ?? []).map((each, k) => readCapability(each, `${at}capabilities[${k}].`)),
    clock: raw.clock ? readClockStatus(raw.clock, `${at}clock.`) : undefined,
    recording: raw.recording ? readRecordingStatus(raw.recording, `${at}recording.`) : undefined,
    configuration: raw.configuration ? readConfiguration(raw.configuration, `${at}configuration.`) : undefined,
    softwareVersion: raw.softwareVersion ?? '',
    alarms: raw.alarms ?? [],
  };
}

export function writeStatus(message: Status, at: string): dno.v1.Status.$Properties {
  return {
    systemId: message.systemId,
    importMpan: message.importMpan,
    exportMpan: message.exportMpan,
    devices: message.devices.map((each, k) => writeDevice(each, `${at}devices[${k}].`)),
    capabilities: message.capabilities.map((each, k) => writeCapability(each, `${at}capabilities[${k}].`)),
    clock: message.clock === undefined ? null : writeClockStatus(message.clock, `${at}clock.`),
    recording: message.recording === undefined ? null : writeRecordingStatus(message.recording, `${at}recording.`),
    configuration:
      message.configuration === undefined ? null : writeConfiguration(message.configuration, `${at}configuration.`),
    softwareVersion: message.softwareVersion,
    alarms: [...message.alarms],
  };
}

/** A part the system is composed of. */
export interface Device {
  /** Unique within the system. */
  readonly deviceId: string;
  /** "supply-meter", "generation-meter", "display", "energy-manager". */
  readonly role: string;
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly firmware: string;
  /** "ok", "degraded", "not-answering", "unknown". */
  readonly health: string;
  /** Phase the premises is connected to: "L1", "L2", "L3", "three-phase" or "unknown". */
  readonly phase: string;
  /** Quantities that a meter of this kind has and this one was found to lack; it is asked for them again from time to time. */
  readonly absentQuantities: readonly string[];
}

/** With nothing set, to spread from. */
export const blankDevice: Device = {
  deviceId: '',
  role: '',
  maker: '',
  model: '',
  serial: '',
  firmware: '',
  health: '',
  phase: '',
  absentQuantities: [],
};

export function readDevice(raw: dno.v1.Device.$Shape, _at: string): Device {
  return {
    deviceId: raw.deviceId ?? '',
    role: raw.role ?? '',
    maker: raw.maker ?? '',
    model: raw.model ?? '',
    serial: raw.serial ?? '',
    firmware: raw.firmware ?? '',
    health: raw.health ?? '',
    phase: raw.phase ?? '',
    absentQuantities: raw.absentQuantities ?? [],
  };
}

export function writeDevice(message: Device, _at: string): dno.v1.Device.$Properties {
  return {
    deviceId: message.deviceId,
    role: message.role,
    maker: message.maker,
    model: message.model,
    serial: message.serial,
    firmware: message.firmware,
    health: message.health,
    phase: message.phase,
    absentQuantities: [...message.absentQuantities],
  };
}

/** Name and value of one capability (PICS). The three values of support are yes, no and unknown. */
export interface Capability {
  /** For example "profile.generation", "voltage-events". Each once. */
  readonly name: string;
  readonly support: CapabilitySupportName;
  /** A figure that belongs to it, with its unit in the name of the capability; absent where there is none. */
  readonly figure?: number | undefined;
}

/** With nothing set, to spread from. */
export const blankCapability: Capability = {
  name: '',
  support: 'unspecified',
};

export function readCapability(raw: dno.v1.Capability.$Shape, _at: string): Capability {
  return {
    name: raw.name ?? '',
    support: capabilitySupportNumbers.name(raw.support),
    figure: raw.figure ?? undefined,
  };
}

export function writeCapability(message: Capability, at: string): dno.v1.Capability.$Properties {
  return {
    name: message.name,
    support: capabilitySupportNumbers.number(message.support, at, 'support'),
    figure: message.figure ?? null,
  };
}

export interface ClockStatus {
  /** The system's own UTC, milliseconds since 1970-01-01T00:00:00Z; within 10 s of UTC. */
  readonly nowUtcMs: number;
  /** Known offset of that clock from UTC in milliseconds (positive = it is fast); absent = nobody knows. */
  readonly offsetMs?: number | undefined;
  /** Last time the clock was set or disciplined; absent = unknown. */
  readonly lastSyncUtcMs?: number | undefined;
}

/** With nothing set, to spread from. */
export const blankClockStatus: ClockStatus = {
  nowUtcMs: 0,
};

export function readClockStatus(raw: dno.v1.ClockStatus.$Shape, at: string): ClockStatus {
  return {
    nowUtcMs: toNumber(raw.nowUtcMs, at, 'now_utc_ms'),
    offsetMs: raw.offsetMs == null ? undefined : toNumber(raw.offsetMs, at, 'offset_ms'),
    lastSyncUtcMs: raw.lastSyncUtcMs == null ? undefined : toNumber(raw.lastSyncUtcMs, at, 'last_sync_utc_ms'),
  };
}

export function writeClockStatus(message: ClockStatus, at: string): dno.v1.ClockStatus.$Properties {
  return {
    nowUtcMs: fromNumber(message.nowUtcMs, at, 'now_utc_ms'),
    offsetMs: message.offsetMs === undefined ? null : fromNumber(message.offsetMs, at, 'offset_ms'),
    lastSyncUtcMs:
      message.lastSyncUtcMs === undefined ? null : fromNumber(message.lastSyncUtcMs, at, 'last_sync_utc_ms'),
  };
}

export interface RecordingStatus {
  /** The recording configuration is on: half-hours are measured, recorded and stored. */
  readonly active: boolean;
  /** One for each interval length that is recorded or held. */
  readonly series: readonly SeriesStatus[];
}

/** With nothing set, to spread from. */
export const blankRecordingStatus: RecordingStatus = {
  active: false,
  series: [],
};

export function readRecordingStatus(raw: dno.v1.RecordingStatus.$Shape, at: string): RecordingStatus {
  return {
    active: raw.active ?? false,
    series: (raw.series ?? []).map((each, k) => readSeriesStatus(each, `${at}series[${k}].`)),
  };
}

export function writeRecordingStatus(message: RecordingStatus, at: string): dno.v1.RecordingStatus.$Properties {
  return {
    active: message.active,
    series: message.series.map((each, k) => writeSeriesStatus(each, `${at}series[${k}].`)),
  };
}

export interface SeriesStatus {
  /** Seconds. */
  readonly intervalS: number;
  /** Ends of the oldest and newest record held, whole seconds since 1970-01-01T00:00:00Z; absent = nothing is held. */
  readonly oldestEndUtcS?: number | undefined;
  readonly newestEndUtcS?: number | undefined;
  readonly recordsHeld: number;
  /** How many records the store holds before the oldest is overwritten. Half-hours: three months at least. */
  readonly capacity: number;
}

/** With nothing set, to spread from. */
export const blankSeriesStatus: SeriesStatus = {
  intervalS: 0,
  recordsHeld: 0,
  capacity: 0,
};

export function readSeriesStatus(raw: dno.v1.SeriesStatus.$Shape, at: string): SeriesStatus {
  return {
    intervalS: raw.intervalS ?? 0,
    oldestEndUtcS: raw.oldestEndUtcS == null ? undefined : toNumber(raw.oldestEndUtcS, at, 'oldest_end_utc_s'),
    newestEndUtcS: raw.newestEndUtcS == null ? undefined : toNumber(raw.newestEndUtcS, at, 'newest_end_utc_s'),
    recordsHeld: raw.recordsHeld ?? 0,
    capacity: raw.capacity ?? 0,
  };
}

export function writeSeriesStatus(message: SeriesStatus, at: string): dno.v1.SeriesStatus.$Properties {
  return {
    intervalS: uint32(message.intervalS, at, 'interval_s'),
    oldestEndUtcS:
      message.oldestEndUtcS === undefined ? null : fromNumber(message.oldestEndUtcS, at, 'oldest_end_utc_s'),
    newestEndUtcS:
      message.newestEndUtcS === undefined ? null : fromNumber(message.newestEndUtcS, at, 'newest_end_utc_s'),
    recordsHeld: uint32(message.recordsHeld, at, 'records_held'),
    capacity: uint32(message.capacity, at, 'capacity'),
  };
}

/** Body of Configure. A field that is not set leaves what is in force as it is. All of it is taken over, or nothing. */
export interface Configuration {
  /** Measure, record and store half-hours. Off: what schedules ask for is recorded all the same. */
  readonly recording?: boolean | undefined;
  /** Channels recorded, as names of the catalogue, each once; a list replaces the former one. Never empty. */
  readonly channels?: QuantityList | undefined;
  /** Whether the DNO may read stored data at all. */
  readonly extractionPermitted?: boolean | undefined;
  /**
   * Schedules of the party that asks. In a command: each is set, or ended by active = false; those not named stay as
   * they are. In an answer: all that are in force, and none of another party.
   */
  readonly schedules: readonly Schedule[];
}

/** With nothing set, to spread from. */
export const blankConfiguration: Configuration = {
  schedules: [],
};

export function readConfiguration(raw: dno.v1.Configuration.$Shape, at: string): Configuration {
  return {
    recording: raw.recording ?? undefined,
    channels: raw.channels ? readQuantityList(raw.channels, `${at}channels.`) : undefined,
    extractionPermitted: raw.extractionPermitted ?? undefined,
    schedules: (raw.schedules ?? []).map((each, k) => readSchedule(each, `${at}schedules[${k}].`)),
  };
}

export function writeConfiguration(message: Configuration, at: string): dno.v1.Configuration.$Properties {
  return {
    recording: message.recording ?? null,
    channels: message.channels === undefined ? null : writeQuantityList(message.channels, `${at}channels.`),
    extractionPermitted: message.extractionPermitted ?? null,
    schedules: message.schedules.map((each, k) => writeSchedule(each, `${at}schedules[${k}].`)),
  };
}

export type QuantityList = readonly string[];

export function readQuantityList(raw: dno.v1.QuantityList.$Shape, _at: string): QuantityList {
  return raw.quantities ?? [];
}

export function writeQuantityList(message: QuantityList, _at: string): dno.v1.QuantityList.$Properties {
  return { quantities: [...message] };
}

/**
 * Sending unasked: at start, then every period, until the end or until told to stop. A schedule belongs to the party that
 * set it. What a system records is the union of what its schedules and the recording configuration ask for: nobody can
 * end a series that another still wants.
 */
export interface Schedule {
  /** Unique among the schedules of the party at this system; 1 to 64 characters of [A-Za-z0-9._-]. */
  readonly scheduleId: string;
  /** false ends the schedule; the fields below are then not looked at. */
  readonly active: boolean;
  /** Never UNSPECIFIED. */
  readonly content: ContentName;
  /** UNSPECIFIED = EVENTS for events, BULK for anything else. Events go on EVENTS only, nothing else does. */
  readonly stream: DeliveryStreamName;
  /** Of a profile: length of its intervals, seconds; divides a day; absent = that of the recording configuration. */
  readonly intervalS?: number | undefined;
  /** Channels (of registers: registers) sent, as names of the catalogue, each once; empty = all that are recorded. */
  readonly quantities: readonly string[];
  /**
   * First sending time, whole seconds since 1970-01-01T00:00:00Z; of a profile a multiple of its interval. One in the past
   * is continued from now on, not made up. At most ten years from now.
   */
  readonly startUtcS: number;
  /** Seconds, up to 92 days; of a profile a multiple of its interval. */
  readonly periodS: number;
  /** Sending and recording for it end with the last sending time that is not after this; absent = until told to stop. */
  readonly endUtcS?: number | undefined;
}

/** With nothing set, to spread from. */
export const blankSchedule: Schedule = {
  scheduleId: '',
  active: false,
  content: 'unspecified',
  stream: 'unspecified',
  quantities: [],
  startUtcS: 0,
  periodS: 0,
};

export function readSchedule(raw: dno.v1.Schedule.$Shape, at: string): Schedule {
  return {
    scheduleId: raw.scheduleId ?? '',
    active: raw.active ?? false,
    content: contentNumbers.name(raw.content),
    stream: deliveryStreamNumbers.name(raw.stream),
    intervalS: raw.intervalS ?? undefined,
    quantities: raw.quantities ?? [],
    startUtcS: toNumber(raw.startUtcS, at, 'start_utc_s'),
    periodS: raw.periodS ?? 0,
    endUtcS: raw.endUtcS == null ? undefined : toNumber(raw.endUtcS, at, 'end_utc_s'),
  };
}

export function writeSchedule(message: Schedule, at: string): dno.v1.Schedule.$Properties {
  return {
    scheduleId: message.scheduleId,
    active: message.active,
    content: contentNumbers.number(message.content, at, 'content'),
    stream: deliveryStreamNumbers.number(message.stream, at, 'stream'),
    intervalS: message.intervalS === undefined ? null : uint32(message.intervalS, at, 'interval_s'),
    quantities: [...message.quantities],
    startUtcS: fromNumber(message.startUtcS, at, 'start_utc_s'),
    periodS: uint32(message.periodS, at, 'period_s'),
    endUtcS: message.endUtcS === undefined ? null : fromNumber(message.endUtcS, at, 'end_utc_s'),
  };
}

/** One for each system of the target. */
export interface ConfigureResponse {
  readonly header?: Header | undefined;
  readonly body?:
    /** The configuration now in force. */
    | { readonly kind: 'applied'; readonly applied: Configuration }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankConfigureResponse: ConfigureResponse = {};

function readConfigureResponseBody(raw: dno.v1.ConfigureResponse.$Shape, at: string): ConfigureResponse['body'] {
  switch (raw.body) {
    case 'applied':
      return { kind: 'applied', applied: readConfiguration(raw.applied, `${at}applied.`) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection, `${at}rejection.`) };
    case undefined:
      return undefined;
  }
}

export function readConfigureResponse(raw: dno.v1.ConfigureResponse.$Shape, at: string): ConfigureResponse {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: readConfigureResponseBody(raw, at),
  };
}

function writeConfigureResponseBody(
  content: ConfigureResponse['body'],
  at: string,
): dno.v1.ConfigureResponse.$Properties {
  switch (content?.kind) {
    case 'applied':
      return { applied: writeConfiguration(content.applied, `${at}applied.`) };
    case 'rejection':
      return { rejection: writeRejection(content.rejection, `${at}rejection.`) };
    case undefined:
      return {};
  }
}

export function writeConfigureResponse(message: ConfigureResponse, at: string): dno.v1.ConfigureResponse.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    ...writeConfigureResponseBody(message.body, at),
  };
}

/** Throws RangeError for what a field cannot carry. */
export function encodeReadStatusRequest(message: ReadStatusRequest): Uint8Array {
  return dno.v1.ReadStatusRequest.encode(writeReadStatusRequest(message, '')).finish();
}

/** Never throws. */
export function decodeReadStatusRequest(bytes: Uint8Array): Decoded<ReadStatusRequest> {
  return decodeWith(
    bytes,
    (input) => dno.v1.ReadStatusRequest.decode(input),
    (raw) => readReadStatusRequest(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeReadStatusResponse(message: ReadStatusResponse): Uint8Array {
  return dno.v1.ReadStatusResponse.encode(writeReadStatusResponse(message, '')).finish();
}

/** Never throws. */
export function decodeReadStatusResponse(bytes: Uint8Array): Decoded<ReadStatusResponse> {
  return decodeWith(
    bytes,
    (input) => dno.v1.ReadStatusResponse.decode(input),
    (raw) => readReadStatusResponse(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeConfiguration(message: Configuration): Uint8Array {
  return dno.v1.Configuration.encode(writeConfiguration(message, '')).finish();
}

/** Never throws. */
export function decodeConfiguration(bytes: Uint8Array): Decoded<Configuration> {
  return decodeWith(
    bytes,
    (input) => dno.v1.Configuration.decode(input),
    (raw) => readConfiguration(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeConfigureResponse(message: ConfigureResponse): Uint8Array {
  return dno.v1.ConfigureResponse.encode(writeConfigureResponse(message, '')).finish();
}

/** Never throws. */
export function decodeConfigureResponse(bytes: Uint8Array): Decoded<ConfigureResponse> {
  return decodeWith(
    bytes,
    (input) => dno.v1.ConfigureResponse.decode(input),
    (raw) => readConfigureResponse(raw, ''),
  );
}
