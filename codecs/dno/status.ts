/** ReadStatus of specs/dno/v1/status.proto as plain values. */
import { dno } from './generated/messages.js';
import { type Configuration, readConfiguration, writeConfiguration } from './configuration.ts';
import { type Decoded, decodeWith } from './decoded.ts';
import { type Header, readHeader, readRejection, type Rejection, writeHeader, writeRejection } from './header.ts';
import { fromNumber, toNumber, uint32 } from './integers.ts';
import { capabilitySupports, nameOf, numberOf, type SupportName } from './names.ts';

const { v1 } = dno;

export interface ReadStatusRequest {
  readonly header: Header | undefined;
}

export interface Device {
  readonly deviceId: string;
  readonly role: string;
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly firmware: string;
  readonly health: string;
  readonly phase: string;
}

export interface Capability {
  readonly name: string;
  readonly support: SupportName;
  readonly figure: number;
}

export interface ClockStatus {
  readonly nowUtcMs: number;
  readonly offsetMs: number;
  readonly offsetKnown: boolean;
  /** 0 = unknown. */
  readonly lastSyncUtcMs: number;
}

export interface RecordingStatus {
  readonly active: boolean;
  /** 0 = nothing is held. */
  readonly oldestEndUtcS: number;
  readonly newestEndUtcS: number;
  readonly recordsHeld: number;
  readonly capacity: number;
}

export interface Status {
  readonly systemId: string;
  /** Empty where there is none. */
  readonly importMpan: string;
  readonly exportMpan: string;
  readonly devices: readonly Device[];
  readonly capabilities: readonly Capability[];
  readonly clock: ClockStatus | undefined;
  readonly recording: RecordingStatus | undefined;
  readonly configuration: Configuration | undefined;
  readonly softwareVersion: string;
  readonly alarms: readonly string[];
}

export interface ReadStatusResponse {
  readonly header: Header | undefined;
  readonly body:
    | { readonly kind: 'status'; readonly status: Status }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

function readDevice(raw: dno.v1.Device.$Properties): Device {
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

function readStatus(raw: dno.v1.Status.$Properties): Status {
  const { clock, recording, configuration } = raw;
  return {
    systemId: raw.systemId ?? '',
    importMpan: raw.importMpan ?? '',
    exportMpan: raw.exportMpan ?? '',
    devices: (raw.devices ?? []).map(readDevice),
    capabilities: (raw.capabilities ?? []).map(({ name, support, figure }) => ({
      name: name ?? '',
      support: nameOf(capabilitySupports, support),
      figure: figure ?? 0,
    })),
    clock: clock
      ? {
          nowUtcMs: toNumber(clock.nowUtcMs, 'status.clock.now_utc_ms'),
          offsetMs: toNumber(clock.offsetMs, 'status.clock.offset_ms'),
          offsetKnown: clock.offsetKnown ?? false,
          lastSyncUtcMs: toNumber(clock.lastSyncUtcMs, 'status.clock.last_sync_utc_ms'),
        }
      : undefined,
    recording: recording
      ? {
          active: recording.active ?? false,
          oldestEndUtcS: toNumber(recording.oldestEndUtcS, 'status.recording.oldest_end_utc_s'),
          newestEndUtcS: toNumber(recording.newestEndUtcS, 'status.recording.newest_end_utc_s'),
          recordsHeld: recording.recordsHeld ?? 0,
          capacity: recording.capacity ?? 0,
        }
      : undefined,
    configuration: configuration ? readConfiguration(configuration, 'status.configuration.') : undefined,
    softwareVersion: raw.softwareVersion ?? '',
    alarms: raw.alarms ?? [],
  };
}

function writeStatus(status: Status): dno.v1.Status.$Properties {
  const { clock, recording, configuration } = status;
  return {
    systemId: status.systemId,
    importMpan: status.importMpan,
    exportMpan: status.exportMpan,
    devices: status.devices.map((device) => ({ ...device })),
    capabilities: status.capabilities.map(({ name, support, figure }) => ({
      name,
      support: numberOf(capabilitySupports, support, 'status.capabilities.support'),
      figure,
    })),
    clock:
      clock === undefined
        ? null
        : {
            nowUtcMs: fromNumber(clock.nowUtcMs, 'status.clock.now_utc_ms'),
            offsetMs: fromNumber(clock.offsetMs, 'status.clock.offset_ms'),
            offsetKnown: clock.offsetKnown,
            lastSyncUtcMs: fromNumber(clock.lastSyncUtcMs, 'status.clock.last_sync_utc_ms'),
          },
    recording:
      recording === undefined
        ? null
        : {
            active: recording.active,
            oldestEndUtcS: fromNumber(recording.oldestEndUtcS, 'status.recording.oldest_end_utc_s'),
            newestEndUtcS: fromNumber(recording.newestEndUtcS, 'status.recording.newest_end_utc_s'),
            recordsHeld: uint32(recording.recordsHeld, 'status.recording.records_held'),
            capacity: uint32(recording.capacity, 'status.recording.capacity'),
          },
    configuration: configuration === undefined ? null : writeConfiguration(configuration, 'status.configuration.'),
    softwareVersion: status.softwareVersion,
    alarms: [...status.alarms],
  };
}

export function encodeReadStatusRequest(message: ReadStatusRequest): Uint8Array {
  return v1.ReadStatusRequest.encode({ header: writeHeader(message.header) }).finish();
}

export function decodeReadStatusRequest(bytes: Uint8Array): Decoded<ReadStatusRequest> {
  return decodeWith(
    bytes,
    (input) => v1.ReadStatusRequest.decode(input),
    (raw) => ({ header: readHeader(raw.header) }),
  );
}

export function encodeReadStatusResponse(message: ReadStatusResponse): Uint8Array {
  const { body } = message;
  return v1.ReadStatusResponse.encode({
    header: writeHeader(message.header),
    ...(body?.kind === 'status' && { status: writeStatus(body.status) }),
    ...(body?.kind === 'rejection' && { rejection: writeRejection(body.rejection) }),
  }).finish();
}

function readBody(raw: dno.v1.ReadStatusResponse.$Shape): ReadStatusResponse['body'] {
  switch (raw.body) {
    case 'status':
      return { kind: 'status', status: readStatus(raw.status) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection) };
    case undefined:
      return undefined;
  }
}

export function decodeReadStatusResponse(bytes: Uint8Array): Decoded<ReadStatusResponse> {
  return decodeWith(
    bytes,
    (input) => v1.ReadStatusResponse.decode(input),
    (raw) => ({ header: readHeader(raw.header), body: readBody(raw) }),
  );
}
