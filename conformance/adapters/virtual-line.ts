/** The line of the virtual bench with its two meters: a pty that any program can open, or a wire in memory. */
import type { Clock, Wire, WireFactory } from '../../devices/ports.ts';
import { openVirtualBench } from '../../devices/virtual/bench.ts';
import { virtualEastron } from '../../devices/virtual/eastron.ts';
import { serveModbusRtu } from '../../devices/virtual/modbus-server.ts';
import type { FrameSeen } from '../../devices/virtual/modbus-server.ts';
import type { Premises } from '../../devices/virtual/premises.ts';
import { systemWires } from '../../devices/links/factory.ts';
import { InFlightBytes } from '../../devices/links/in-flight.ts';
import { memoryOpener } from '../../devices/links/memory.ts';
import type { GatewayOptions } from '../../gateway/app.ts';
import type { FrameEvent } from './protocol.ts';

/** What the gateway is given from outside, and what a mutant may stand in front of. */
export type GatewayPorts = Pick<GatewayOptions, 'clock' | 'wires' | 'store'>;

export interface VirtualLine {
  /** What the gateway opens. */
  readonly address: string;
  readonly wires: WireFactory;
  close(): Promise<void>;
}

export interface VirtualLineOptions {
  readonly clock: Clock;
  readonly premises: Premises;
  /** For the pty's link. */
  readonly folder: string;
  readonly tap: (frame: FrameEvent) => void;
}

const name = 'line-1';
const meters = [
  { model: 'sdm230', unit: 1, serial: '230001', point: 'supply' },
  { model: 'sdm230', unit: 2, serial: '230002', point: 'generation' },
] as const;

const event = (wire: string, { direction, bytes, at, note }: FrameSeen): FrameEvent => ({
  event: 'frame',
  wire,
  direction,
  hex: Buffer.from(bytes).toString('hex'),
  utcMs: at,
  note,
});

export async function ptyLine({ clock, premises, folder, tap }: VirtualLineOptions): Promise<VirtualLine> {
  const inFlight = new InFlightBytes(clock);
  const bench = await openVirtualBench({
    clock,
    folder,
    inFlight,
    tap: (wire, frame) => {
      tap(event(wire, frame));
    },
    lines: [{ kind: 'serial', name, meters: meters.map((meter) => ({ ...meter, premises })) }],
  });
  return {
    address: bench.addresses.get(name) ?? '',
    wires: systemWires({ inFlight }),
    close: async () => bench.close(),
  };
}

/** No kernel between gateway and meters: as quick as it gets. */
export function memoryLine({ clock, premises, tap }: VirtualLineOptions): Promise<VirtualLine> {
  const units = new Map(
    meters.map(({ unit, model, point, serial }) => [unit, virtualEastron(model, premises, point, serial)]),
  );
  const serve = (wire: Wire): void => {
    serveModbusRtu({
      wire,
      clock,
      units,
      tap: (frame) => {
        tap(event(name, frame));
      },
    });
  };
  return Promise.resolve({
    address: '/memory',
    wires: () => memoryOpener(name, clock, serve),
    close: () => Promise.resolve(),
  });
}
