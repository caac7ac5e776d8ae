/** Profiles of Modbus meters (schema: specs/schemas/profile-modbus.schema.json), and their golden frames. */
import type { RegisterType, WordOrder } from '../../codecs/modbus/values.ts';
import type { Milliseconds } from '../ports.ts';
import type { Profile, SerialSettings } from '../profiles/profile.ts';
import type { QuantityName } from '../quantities.ts';

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

export interface ModbusProfile extends Profile {
  readonly protocol: 'modbus';
  readonly serial: SerialSettings;
  readonly identification: IdentificationProbe;
  /** Absent: a meter that takes the place of another of its model cannot be told from it. */
  readonly serialNumber?: SerialNumberRegister;
  /** Absent: the meter has no clock, or none that can be set. */
  readonly clock?: ClockRegisters;
  readonly limits: ModbusLimits;
  readonly registers: Readonly<Partial<Record<QuantityName, ProfileRegister>>>;
}

export const isModbusProfile = (profile: Profile): profile is ModbusProfile => profile.protocol === 'modbus';

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

/** What the schema admits: optional keys are still missing. */
export type WrittenModbus = Omit<
  ModbusProfile,
  'serial' | 'limits' | 'registers' | 'identification' | 'serialNumber'
> & {
  serial: Partial<ModbusProfile['serial']> & { baudRate: number };
  identification: Omit<ModbusProfile['identification'], 'wordOrder'> & { wordOrder?: WordOrder };
  serialNumber?: Omit<SerialNumberRegister, 'wordOrder'> & { wordOrder?: WordOrder };
  limits: Partial<ModbusProfile['limits']> & { mostRegisters: number; answerWithinMs: number };
  registers: Partial<
    Record<QuantityName, Partial<ProfileRegister> & Pick<ProfileRegister, 'address' | 'function' | 'type'>>
  >;
};

export function completeModbus({ serialNumber, ...written }: WrittenModbus): ModbusProfile {
  const registers: Partial<Record<QuantityName, ProfileRegister>> = {};
  for (const [name, register] of Object.entries(written.registers)) {
    registers[name as QuantityName] = {
      wordOrder: 'big',
      factor: 1,
      min: Number.NEGATIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
      notAvailable: [],
      ...register,
    };
  }
  return {
    ...written,
    serial: { dataBits: 8, parity: 'none', stopBits: 1, ...written.serial },
    identification: { wordOrder: 'big', ...written.identification },
    ...(serialNumber && { serialNumber: { wordOrder: 'big', ...serialNumber } }),
    limits: { mostUnusedRegisters: 10, pauseMs: 0, tcpWindow: 1, ...written.limits },
    registers,
  };
}
