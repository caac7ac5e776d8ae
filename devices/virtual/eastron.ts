/**
 * Virtual Eastron meters. The register tables are this file's own, taken from the makers' published input register
 * lists (function 04, float32, most significant register first); energies in kWh and kvarh.
 */
import { exceptionCodes } from '../../codecs/modbus/pdu.ts';
import type { Premises } from './premises.ts';
import { floatRegisterModel } from './register-model.ts';
import type { FloatRegister, RegisterAnswer, RegisterModel } from './register-model.ts';

/** What a meter is wired to measure: the supply terminals, or the generator's own terminals. */
export type MeasuringPoint = 'supply' | 'generation';

interface Terminals {
  volts(): number;
  watts(): number;
  vars(): number;
  importKiloWattHours(): number;
  exportKiloWattHours(): number;
  importKiloVarHours(): number;
  exportKiloVarHours(): number;
}

function supplyTerminals(premises: Premises): Terminals {
  return {
    volts: () => premises.state.volts,
    watts: () => premises.netNow().watts,
    vars: () => premises.netNow().vars,
    importKiloWattHours: () => premises.energiesNow().importWattHours / 1000,
    exportKiloWattHours: () => premises.energiesNow().exportWattHours / 1000,
    importKiloVarHours: () => premises.energiesNow().importVarHours / 1000,
    exportKiloVarHours: () => premises.energiesNow().exportVarHours / 1000,
  };
}

/** A generation meter sees what the generator gives as export, as if the generator were the network's load. */
function generatorTerminals(premises: Premises): Terminals {
  return {
    volts: () => premises.state.volts,
    watts: () => -premises.state.generationWatts,
    vars: () => -premises.state.generationVars,
    importKiloWattHours: () => 0,
    exportKiloWattHours: () => premises.energiesNow().generatedWattHours / 1000,
    importKiloVarHours: () => premises.energiesNow().generatorTakenVarHours / 1000,
    exportKiloVarHours: () => premises.energiesNow().generatedVarHours / 1000,
  };
}

const networkHertz = 50;
const serialNumberAddress = 0xfc00;

function apparent(terminals: Terminals): number {
  return Math.hypot(terminals.watts(), terminals.vars());
}

/** At no load the meter shows 1, as the real ones do. */
function powerFactor(terminals: Terminals): number {
  const voltAmperes = apparent(terminals);
  return voltAmperes === 0 ? 1 : terminals.watts() / voltAmperes;
}

const amperes = (terminals: Terminals, share: number): number =>
  terminals.volts() === 0 ? 0 : (apparent(terminals) * share) / terminals.volts();

/** Energies and frequency lie at the same addresses in the single- and three-phase meters. */
function commonRegisters(terminals: Terminals): FloatRegister[] {
  return [
    { address: 0x0046, name: 'frequency', read: () => networkHertz },
    { address: 0x0048, name: 'import kWh', read: () => terminals.importKiloWattHours() },
    { address: 0x004a, name: 'export kWh', read: () => terminals.exportKiloWattHours() },
    { address: 0x004c, name: 'import kvarh', read: () => terminals.importKiloVarHours() },
    { address: 0x004e, name: 'export kvarh', read: () => terminals.exportKiloVarHours() },
    {
      address: 0x0156,
      name: 'total kWh',
      read: () => terminals.importKiloWattHours() + terminals.exportKiloWattHours(),
    },
  ];
}

function singlePhaseRegisters(terminals: Terminals): FloatRegister[] {
  return [
    { address: 0x0000, name: 'volts', read: () => terminals.volts() },
    { address: 0x0006, name: 'amperes', read: () => amperes(terminals, 1) },
    { address: 0x000c, name: 'watts', read: () => terminals.watts() },
    { address: 0x0012, name: 'volt-amperes', read: () => apparent(terminals) },
    { address: 0x0018, name: 'vars', read: () => terminals.vars() },
    { address: 0x001e, name: 'power factor', read: () => powerFactor(terminals) },
    ...commonRegisters(terminals),
  ];
}

/** Three phases, evenly loaded. */
function threePhaseRegisters(terminals: Terminals): FloatRegister[] {
  const perPhase = (address: number, name: string, read: () => number): FloatRegister[] =>
    [0, 1, 2].map((phase) => ({ address: address + 2 * phase, name: `${name} L${phase + 1}`, read }));
  return [
    ...perPhase(0x0000, 'volts', () => terminals.volts()),
    ...perPhase(0x0006, 'amperes', () => amperes(terminals, 1 / 3)),
    ...perPhase(0x000c, 'watts', () => terminals.watts() / 3),
    ...perPhase(0x0012, 'volt-amperes', () => apparent(terminals) / 3),
    ...perPhase(0x0018, 'vars', () => terminals.vars() / 3),
    ...perPhase(0x001e, 'power factor', () => powerFactor(terminals)),
    { address: 0x0034, name: 'total watts', read: () => terminals.watts() },
    { address: 0x0038, name: 'total volt-amperes', read: () => apparent(terminals) },
    { address: 0x003c, name: 'total vars', read: () => terminals.vars() },
    { address: 0x003e, name: 'total power factor', read: () => powerFactor(terminals) },
    ...commonRegisters(terminals),
  ];
}

const models = {
  sdm120: { model: 'SDM120', registers: singlePhaseRegisters },
  sdm230: { model: 'SDM230', registers: singlePhaseRegisters },
  sdm630: { model: 'SDM630', registers: threePhaseRegisters },
} as const;

export type EastronModel = keyof typeof models;
export const eastronModels = Object.keys(models) as EastronModel[];

/** A virtual meter that measures `premises` at `point`. */
export function virtualEastron(
  model: EastronModel,
  premises: Premises,
  point: MeasuringPoint,
  serial: string,
): RegisterModel {
  const terminals = point === 'supply' ? supplyTerminals(premises) : generatorTerminals(premises);
  const table = models[model];
  const measured = floatRegisterModel({
    maker: 'Eastron',
    model: table.model,
    serial,
    functionCode: 4,
    // The makers' list: no more than 40 parameters, that is 80 registers, a request.
    mostRegisters: 80,
    spans: [
      [0x0000, 0x0065],
      [0x00c8, 0x010d],
      [0x0156, 0x017d],
    ],
    registers: table.registers(terminals),
  });
  return {
    ...measured,
    read: (functionCode, address, count) =>
      functionCode === 3 ? holdingRegisters(serial, address, count) : measured.read(functionCode, address, count),
  };
}

/** Of the holding registers only the serial number is here: an unsigned number in two registers. */
function holdingRegisters(serial: string, address: number, count: number): RegisterAnswer {
  if (address !== serialNumberAddress || count !== 2) return { exceptionCode: exceptionCodes.illegalDataAddress };
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, Number(serial));
  return { bytes };
}
