/** What a virtual Modbus device answers with. Independent of the profiles the gateway reads it with. */
import { exceptionCodes } from '../../codecs/modbus/pdu.ts';
import type { ReadFunction } from '../../codecs/modbus/pdu.ts';

/** The register bytes asked for, or the exception code the device answers with. */
export type RegisterAnswer = { readonly bytes: Uint8Array } | { readonly exceptionCode: number };

export interface RegisterModel {
  /** For logs and identity. */
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  read(functionCode: ReadFunction, address: number, count: number): RegisterAnswer;
  /** Writes with function 16; the exception code it refuses with, or undefined. Absent: nothing can be written. */
  write?(address: number, contents: readonly number[]): number | undefined;
}

/** One float32 in two registers. */
export interface FloatRegister {
  readonly address: number;
  readonly name: string;
  read(): number;
}

/**
 * A device whose registers are float32 pairs, as Eastron's are: a read must start on a pair, hold whole pairs and at
 * most `mostRegisters`; an address inside `span` without a value reads as 0, one outside is illegal.
 */
export function floatRegisterModel(options: {
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly functionCode: ReadFunction;
  readonly mostRegisters: number;
  readonly spans: readonly (readonly [first: number, last: number])[];
  readonly registers: readonly FloatRegister[];
}): RegisterModel {
  const byAddress = new Map(options.registers.map((register) => [register.address, register]));
  const inSpan = (address: number): boolean =>
    options.spans.some(([first, last]) => address >= first && address <= last);
  return {
    maker: options.maker,
    model: options.model,
    serial: options.serial,
    read: (functionCode, address, count) => {
      if (functionCode !== options.functionCode) return { exceptionCode: exceptionCodes.illegalFunction };
      if (count > options.mostRegisters) return { exceptionCode: exceptionCodes.illegalDataValue };
      if (address % 2 !== 0 || count % 2 !== 0) return { exceptionCode: exceptionCodes.illegalDataAddress };
      const bytes = new Uint8Array(count * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < count; at += 2) {
        if (!inSpan(address + at)) return { exceptionCode: exceptionCodes.illegalDataAddress };
        view.setFloat32(at * 2, byAddress.get(address + at)?.read() ?? 0);
      }
      return { bytes };
    },
  };
}
