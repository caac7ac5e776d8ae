/** Meters by their places: one line a wire, shared by the meters on it. */
import { DeviceDescriptionError } from '../driver.ts';
import type { DeviceEvent, DevicePlaces, OpenDevices, Surroundings } from '../driver.ts';
import type { LineEvent, ModbusLine } from './modbus-line.ts';
import { RtuLine } from './rtu-line.ts';
import { TcpLine } from './tcp-line.ts';
import type { MeterPort } from '../ports.ts';
import { ModbusMeter } from './meter.ts';
import { isModbusProfile } from './profile.ts';

/** Nothing is opened yet: a line opens its wire with its first request. @throws DeviceDescriptionError */
export function openModbusMeters(places: DevicePlaces, surroundings: Surroundings): OpenDevices {
  const { clock, wires, openWire } = surroundings;
  const onEvent = (event: LineEvent): void => surroundings.onEvent?.(deviceEvent(event));
  const lines = new Map<string, ModbusLine>();
  const lineOn = (wire: string, id: string): ModbusLine => {
    const open = lines.get(wire);
    if (open !== undefined) return open;
    const spec = wires.find(({ name }) => name === wire)?.spec;
    if (spec === undefined) throw new DeviceDescriptionError(`meter ${id}: there is no wire ${wire}`);
    const opener = openWire(spec);
    const line =
      spec.kind === 'tcp'
        ? new TcpLine({ opener, clock, onEvent })
        : new RtuLine({ opener, clock, baudRate: spec.baudRate, onEvent });
    lines.set(wire, line);
    return line;
  };
  const meters = new Map<string, MeterPort>();
  for (const { id, at, profile } of places.meters) {
    if (at.kind !== 'line' || !isModbusProfile(profile))
      throw new DeviceDescriptionError(
        `meter ${id} (${profile.name}) is read over Modbus on a wire, not at an address`,
      );
    meters.set(id, new ModbusMeter({ id, unit: at.unit, profile, line: lineOn(at.wire, id), clock }));
  }
  return {
    meters,
    displays: new Map(),
    energyManagers: new Map(),
    close: async () => {
      await Promise.all([...lines.values()].map(async (line) => line.close()));
    },
  };
}

function deviceEvent({ kind, ...fields }: LineEvent): DeviceEvent {
  const level = kind === 'opened' || kind === 'unit-back' ? 'info' : 'warn';
  return { level, event: `line: ${kind}`, fields };
}
