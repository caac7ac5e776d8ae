/**
 * Generated from specs/dno/v1/status.proto by `npm run generate`.
 * State and configuration of a Smart Metering System.
 */
import { type Decoded, decodeWith } from '../decoded.ts';
import { enumeration } from '../enumerations.ts';
import { fromNumber, toNumber, uint32 } from '../integers.ts';
import { type Header, type Rejection, readHeader, readRejection, writeHeader, writeRejection } from './header.ts';
import { dno } from './messages.js';

export const capabilitySupports = ['unspecified', 'yes', 'no', 'unknown'] as const;

/** `unrecognised` stands for a number that is not defined here; it cannot be encoded. */
export type CapabilitySupportName = (typeof capabilitySupports)[number] | 'unrecognised';

/** Between the names of CapabilitySupport and their numbers. */
export const capabilitySupportNumbers = enumeration(capabilitySupports);

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
  readonly clock?: ClockStatus | undefined;
  readonly recording?: RecordingStatus | undefined;
  /** The configuration in force, as Configure last applied it. */
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
  };
}

/** Name and value of one capability (PICS). The three values of support are yes, no and unknown. */
export interface Capability {
  /** For example "profile.generation", "voltage-events". */
  readonly name: string;
  readonly support: CapabilitySupportName;
  /** A figure that belongs to it, with its unit in the name of the capability; 0 where there is none. */
  readonly figure: number;
}

/** With nothing set, to spread from. */
export const blankCapability: Capability = {
  name: '',
  support: 'unspecified',
  figure: 0,
};

export function readCapability(raw: dno.v1.Capability.$Shape, _at: string): Capability {
  return {
    name: raw.name ?? '',
    support: capabilitySupportNumbers.name(raw.support),
    figure: raw.figure ?? 0,
  };
}

export function writeCapability(message: Capability, at: string): dno.v1.Capability.$Properties {
  return {
    name: message.name,
    support: capabilitySupportNumbers.number(message.support, at, 'support'),
    figure: message.figure,
  };
}

export interface ClockStatus {
  /** The system's own UTC, milliseconds since 1970-01-01T00:00:00Z. */
  readonly nowUtcMs: number;
  /** Known offset of that clock from UTC in milliseconds, and whether one is known at all. */
  readonly offsetMs: number;
  readonly offsetKnown: boolean;
  /** Last time the clock was set or disciplined; 0 = unknown. */
  readonly lastSyncUtcMs: number;
}

/** With nothing set, to spread from. */
export const blankClockStatus: ClockStatus = {
  nowUtcMs: 0,
  offsetMs: 0,
  offsetKnown: false,
  lastSyncUtcMs: 0,
};

export function readClockStatus(raw: dno.v1.ClockStatus.$Shape, at: string): ClockStatus {
  return {
    nowUtcMs: toNumber(raw.nowUtcMs, at, 'now_utc_ms'),
    offsetMs: toNumber(raw.offsetMs, at, 'offset_ms'),
    offsetKnown: raw.offsetKnown ?? false,
    lastSyncUtcMs: toNumber(raw.lastSyncUtcMs, at, 'last_sync_utc_ms'),
  };
}

export function writeClockStatus(message: ClockStatus, at: string): dno.v1.ClockStatus.$Properties {
  return {
    nowUtcMs: fromNumber(message.nowUtcMs, at, 'now_utc_ms'),
    offsetMs: fromNumber(message.offsetMs, at, 'offset_ms'),
    offsetKnown: message.offsetKnown,
    lastSyncUtcMs: fromNumber(message.lastSyncUtcMs, at, 'last_sync_utc_ms'),
  };
}

export interface RecordingStatus {
  readonly active: boolean;
  /** Ends of the oldest and newest half-hour held, seconds since 1970-01-01T00:00:00Z; 0 = nothing is held. */
  readonly oldestEndUtcS: number;
  readonly newestEndUtcS: number;
  readonly recordsHeld: number;
  /** How many half-hours the store holds before the oldest is overwritten. */
  readonly capacity: number;
}

/** With nothing set, to spread from. */
export const blankRecordingStatus: RecordingStatus = {
  active: false,
  oldestEndUtcS: 0,
  newestEndUtcS: 0,
  recordsHeld: 0,
  capacity: 0,
};

export function readRecordingStatus(raw: dno.v1.RecordingStatus.$Shape, at: string): RecordingStatus {
  return {
    active: raw.active ?? false,
    oldestEndUtcS: toNumber(raw.oldestEndUtcS, at, 'oldest_end_utc_s'),
    newestEndUtcS: toNumber(raw.newestEndUtcS, at, 'newest_end_utc_s'),
    recordsHeld: raw.recordsHeld ?? 0,
    capacity: raw.capacity ?? 0,
  };
}

export function writeRecordingStatus(message: RecordingStatus, at: string): dno.v1.RecordingStatus.$Properties {
  return {
    active: message.active,
    oldestEndUtcS: fromNumber(message.oldestEndUtcS, at, 'oldest_end_utc_s'),
    newestEndUtcS: fromNumber(message.newestEndUtcS, at, 'newest_end_utc_s'),
    recordsHeld: uint32(message.recordsHeld, at, 'records_held'),
    capacity: uint32(message.capacity, at, 'capacity'),
  };
}

/** Body of Configure. A field that is not set leaves what is in force as it is. */
export interface Configuration {
  /** Measure, record and store half-hours. */
  readonly recording?: boolean | undefined;
  /** Channels recorded, as names of the catalogue; a list replaces the former one. */
  readonly channels?: QuantityList | undefined;
  /** Whether the DNO may read stored data at all. */
  readonly extractionPermitted?: boolean | undefined;
  readonly delivery?: DeliverySchedule | undefined;
}

/** With nothing set, to spread from. */
export const blankConfiguration: Configuration = {};

export function readConfiguration(raw: dno.v1.Configuration.$Shape, at: string): Configuration {
  return {
    recording: raw.recording ?? undefined,
    channels: raw.channels ? readQuantityList(raw.channels, `${at}channels.`) : undefined,
    extractionPermitted: raw.extractionPermitted ?? undefined,
    delivery: raw.delivery ? readDeliverySchedule(raw.delivery, `${at}delivery.`) : undefined,
  };
}

export function writeConfiguration(message: Configuration, at: string): dno.v1.Configuration.$Properties {
  return {
    recording: message.recording ?? null,
    channels: message.channels === undefined ? null : writeQuantityList(message.channels, `${at}channels.`),
    extractionPermitted: message.extractionPermitted ?? null,
    delivery: message.delivery === undefined ? null : writeDeliverySchedule(message.delivery, `${at}delivery.`),
  };
}

export type QuantityList = readonly string[];

export function readQuantityList(raw: dno.v1.QuantityList.$Shape, _at: string): QuantityList {
  return raw.quantities ?? [];
}

export function writeQuantityList(message: QuantityList, _at: string): dno.v1.QuantityList.$Properties {
  return { quantities: [...message] };
}

/** Sending unasked: at start, then every period, until told to stop. */
export interface DeliverySchedule {
  readonly active: boolean;
  /** First sending time, whole seconds since 1970-01-01T00:00:00Z. */
  readonly startUtcS: number;
  /** Seconds: a multiple of 1800 up to 92 days; the full set of half-hours since the last sending is sent. */
  readonly periodS: number;
  /** Channels sent, as names of the catalogue; empty = all that are recorded. */
  readonly quantities: readonly string[];
}

/** With nothing set, to spread from. */
export const blankDeliverySchedule: DeliverySchedule = {
  active: false,
  startUtcS: 0,
  periodS: 0,
  quantities: [],
};

export function readDeliverySchedule(raw: dno.v1.DeliverySchedule.$Shape, at: string): DeliverySchedule {
  return {
    active: raw.active ?? false,
    startUtcS: toNumber(raw.startUtcS, at, 'start_utc_s'),
    periodS: raw.periodS ?? 0,
    quantities: raw.quantities ?? [],
  };
}

export function writeDeliverySchedule(message: DeliverySchedule, at: string): dno.v1.DeliverySchedule.$Properties {
  return {
    active: message.active,
    startUtcS: fromNumber(message.startUtcS, at, 'start_utc_s'),
    periodS: uint32(message.periodS, at, 'period_s'),
    quantities: [...message.quantities],
  };
}

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
