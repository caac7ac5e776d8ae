/** Meters by their description: one line a wire, shared by the meters on it. */
import type { LineEvent, ModbusLine } from './modbus-line.ts';
import { RtuLine } from './rtu-line.ts';
import { TcpLine } from './tcp-line.ts';
import type { Clock, WireFactory, WireSpec } from '../ports.ts';
import { MeterDescriptionError } from '../profiles/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import { ModbusMeter } from './meter.ts';

export interface MeterPlace {
  readonly id: string;
  /** Name of the wire it hangs on. */
  readonly wire: string;
  readonly unit: number;
  readonly profile: Profile;
}

export interface OpenMetersOptions {
  readonly wires: readonly { readonly name: string; readonly spec: WireSpec }[];
  readonly meters: readonly MeterPlace[];
  readonly clock: Clock;
  readonly openWire: WireFactory;
  readonly onEvent?: ((event: LineEvent) => void) | undefined;
}

export interface OpenMeters {
  readonly meters: ReadonlyMap<string, ModbusMeter>;
  /** Closes every line; what was pending rejects with `closed`. */
  close(): Promise<void>;
}

/** Nothing is opened yet: a line opens its wire with its first request. */
export function openMeters(options: OpenMetersOptions): OpenMeters {
  const { clock, openWire, onEvent } = options;
  const lines = new Map<string, ModbusLine>();
  for (const { name, spec } of options.wires) {
    const opener = openWire(spec);
    lines.set(
      name,
      spec.kind === 'tcp'
        ? new TcpLine({ opener, clock, onEvent })
        : new RtuLine({ opener, clock, baudRate: spec.baudRate, onEvent }),
    );
  }
  const meters = new Map<string, ModbusMeter>();
  for (const { id, wire, unit, profile } of options.meters) {
    const line = lines.get(wire);
    if (line === undefined) throw new MeterDescriptionError(`meter ${id}: there is no wire ${wire}`);
    if (profile.protocol !== 'modbus')
      throw new MeterDescriptionError(
        `meter ${id}: there is no driver for ${profile.protocol}, the protocol of ${profile.name}`,
      );
    meters.set(id, new ModbusMeter({ id, unit, profile, line, clock }));
  }
  return {
    meters,
    close: async () => {
      await Promise.all([...lines.values()].map(async (line) => line.close()));
    },
  };
}
