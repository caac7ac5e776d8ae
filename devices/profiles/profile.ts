/** A meter model as data: the content of devices/profiles/<maker>-<model>.yaml (schema: specs/schemas/profile.schema.json). */
import type { RegisterType, WordOrder } from '../../codecs/modbus/values.ts';
import type { SenmlUnit } from '../../codecs/senml/units.ts';
import type { Milliseconds } from '../ports.ts';
import type { QuantityName } from '../quantities.ts';

/** What every kind of profile says. */
interface ProfileCommon {
  readonly version: 1;
  /** `<maker>-<model>` in lower case: the name of the file, and what configuration calls it by. */
  readonly name: string;
  readonly maker: string;
  readonly model: string;
  /** Where the content was taken from. */
  readonly source: string;
  readonly phases: 1 | 3;
  /** Seconds between polls when configuration says nothing. */
  readonly pollSeconds: number;
}

/** One quantity in one place of the register map. Addresses count from 0. */
export interface ProfileRegister {
  readonly address: number;
  readonly function: 3 | 4;
  readonly type: RegisterType;
  readonly wordOrder: WordOrder;
  /** amount in the catalogue's unit = raw content x factor */
  readonly factor: number;
  /** Amounts outside are implausible and become not available. */
  readonly min: number;
  readonly max: number;
  /** Raw contents, besides NaN and infinities, that mean "not available". */
  readonly notAvailable: readonly number[];
}

export interface ModbusLimits {
  /** Most registers one read may ask this meter for. */
  readonly mostRegisters: number;
  /** Registers without meaning between two wanted ones that may be read through to save a request. */
  readonly mostUnusedRegisters: number;
  /** Least time between the end of an answer and the next request to the same meter. */
  readonly pauseMs: Milliseconds;
  /** Longest time from the end of a request to the first byte of its answer. */
  readonly answerWithinMs: Milliseconds;
  /** Requests that may be under way at once on TCP. */
  readonly tcpWindow: number;
}

/** A register whose content tells that it is this model. */
export interface IdentificationProbe {
  readonly address: number;
  readonly function: 3 | 4;
  readonly type: RegisterType;
  readonly wordOrder: WordOrder;
  readonly min: number;
  readonly max: number;
}

/** Where a meter keeps its serial number. */
export interface SerialNumberRegister {
  readonly address: number;
  readonly function: 3 | 4;
  readonly type: RegisterType;
  readonly wordOrder: WordOrder;
}

/** A clock in three registers, read with `function` and written at once with function 16 (see meter-clock.ts). */
export interface ClockRegisters {
  readonly address: number;
  readonly function: 3 | 4;
}

export interface ModbusProfile extends ProfileCommon {
  readonly protocol: 'modbus';
  readonly serial: {
    readonly baudRate: number;
    readonly dataBits: 7 | 8;
    readonly parity: 'none' | 'even' | 'odd';
    readonly stopBits: 1 | 2;
  };
  readonly identification: IdentificationProbe;
  /** Absent: a meter that takes the place of another of its model cannot be told from it. */
  readonly serialNumber?: SerialNumberRegister;
  /** Absent: the meter has no clock, or none that can be set. */
  readonly clock?: ClockRegisters;
  readonly limits: ModbusLimits;
  readonly registers: Readonly<Partial<Record<QuantityName, ProfileRegister>>>;
}

/** One quantity in a SenML record of a resource. */
export interface SenmlQuantity {
  /** Of the resource, for example `/meter/now`. */
  readonly path: string;
  /** The record's whole name, or what stands after `:` or `/` at its end. */
  readonly name: string;
  /** The unit where the record itself says none; what it says counts. */
  readonly unit: SenmlUnit;
  /** The smallest step the amount is seen to take, in the catalogue's unit. */
  readonly step: number;
  /** Amounts outside are implausible and become not available. In the catalogue's unit. */
  readonly min: number;
  readonly max: number;
}

/** A record that tells that it is this model: by its text, or by a number within bounds, in the unit it has. */
export type SenmlProbe = { readonly path: string; readonly name: string } & (
  { readonly text: string } | { readonly min: number; readonly max: number }
);

/** A meter over CoAP whose resources are SenML packs. */
export interface CoapProfile extends ProfileCommon {
  readonly protocol: 'coap';
  /** What it is asked for. */
  readonly format: 'senml+cbor' | 'senml+json';
  /** The resources can be observed: readings come as they change, between the polls. */
  readonly observe: boolean;
  readonly identification: SenmlProbe;
  readonly quantities: Readonly<Partial<Record<QuantityName, SenmlQuantity>>>;
}

/** Sketch: read out in mode C, quantities by OBIS code. No driver yet: loading one for a meter is refused. */
export interface Iec62056Profile extends ProfileCommon {
  readonly protocol: 'iec62056-21';
  readonly mode: 'A' | 'B' | 'C' | 'D';
  readonly codes: Readonly<Partial<Record<QuantityName, { readonly obis: string; readonly factor: number }>>>;
}

/** Sketch: a chain of models found by walking from "SunS". No driver yet. */
export interface SunSpecProfile extends ProfileCommon {
  readonly protocol: 'sunspec';
  readonly bases: readonly number[];
  readonly models: readonly number[];
}

export type Profile = ModbusProfile | CoapProfile | Iec62056Profile | SunSpecProfile;

/** One exchange that was seen or published, and what it means. Lies in <name>.golden.yaml beside the profile. */
export interface GoldenFrame {
  readonly provenance: 'capture' | 'makers-example' | 'derived-by-hand';
  readonly source: string;
  /** Whole RTU frames in hex. */
  readonly request: string;
  readonly response: string;
  /** Amounts in the catalogue's units. */
  readonly means: Readonly<Partial<Record<QuantityName, number>>>;
}

export interface GoldenFrames {
  readonly version: 1;
  readonly profile: string;
  readonly frames: readonly GoldenFrame[];
}

/** A pack that was seen or published, and what it means. Lies in <name>.golden.yaml beside the profile. */
export interface GoldenPack {
  readonly provenance: 'capture' | 'published-example' | 'derived-by-hand';
  readonly source: string;
  /** Of the resource it was read from. */
  readonly path: string;
  /** One of the two: hex, or the text. */
  readonly cbor?: string;
  readonly json?: string;
  readonly means: Readonly<Partial<Record<QuantityName, number>>>;
}

export interface GoldenPacks {
  readonly version: 1;
  readonly profile: string;
  readonly frames: readonly GoldenPack[];
}

/** A meter that is described wrongly: an unknown wire, or a protocol without a driver. */
export class MeterDescriptionError extends Error {
  override readonly name = 'MeterDescriptionError';
}
