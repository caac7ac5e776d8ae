/** Virtual devices on lines that any program can open: serial lines as ptys, TCP on loopback. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Clock, Milliseconds, Wire } from '../ports.ts';
import type { InFlightBytes } from '../links/in-flight.ts';
import { LinePathError, openPtyLine } from '../links/pty.ts';
import type { PtyLine } from '../links/pty.ts';
import type { PortListed, UsbIdentity } from '../links/serial-ports.ts';
import { listenTcp } from '../links/tcp.ts';
import type { TcpListener } from '../links/tcp.ts';
import { virtualEastron } from './eastron.ts';
import type { EastronModel, MeasuringPoint } from './eastron.ts';
import { LineFaults } from './line-faults.ts';
import type { FaultRow } from './line-faults.ts';
import { serveModbusRtu, serveModbusTcp } from './modbus-server.ts';
import type { FrameSeen } from './modbus-server.ts';
import type { Premises } from './premises.ts';
import type { RegisterModel } from './register-model.ts';
import { frameGap, SerialLine } from './serial-line.ts';
import type { LineCounts, LinePacing } from './serial-line.ts';

/** One virtual meter and where it hangs. */
export interface VirtualMeter {
  readonly model: EastronModel;
  readonly unit: number;
  readonly serial: string;
  readonly premises: Premises;
  readonly point: MeasuringPoint;
}

export interface VirtualSerialLine {
  readonly kind: 'serial';
  readonly name: string;
  readonly meters: readonly VirtualMeter[];
  /** Undefined = as quick as the machine. */
  readonly pacing?: LinePacing | undefined;
  /** What a meter takes before it answers, besides the line's gap. */
  readonly turnaroundMs?: Milliseconds | undefined;
  readonly faults?: { readonly rows: readonly FaultRow[]; readonly seed: number } | undefined;
  /** What its adapter says it is on USB. */
  readonly usb?: UsbIdentity | undefined;
}

export interface VirtualTcpHost {
  readonly kind: 'tcp';
  readonly name: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly meters: readonly VirtualMeter[];
}

export interface VirtualBenchOptions {
  readonly clock: Clock;
  /** Where the links to the serial lines are made. */
  readonly folder: string;
  readonly lines: readonly (VirtualSerialLine | VirtualTcpHost)[];
  readonly inFlight?: InFlightBytes | undefined;
  readonly tap?: ((line: string, frame: FrameSeen) => void) | undefined;
}

export interface VirtualBench {
  /** By name: the path of a serial line, or `tcp://host:port`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The adapters that are plugged in, as the machine's list of ports would show them. */
  ports(): Promise<readonly PortListed[]>;
  /** What a listener on a paced serial line has seen since it was plugged in. */
  seen(line: string): LineCounts | undefined;
  /** The fault machine of a serial line. */
  faults(line: string): LineFaults;
  /** Pulls the adapter of a serial line. */
  unplug(line: string): Promise<void>;
  /** Puts it back, under another path if one is given. */
  replug(line: string, path?: string): void;
  close(): Promise<void>;
}

interface SerialEnd {
  readonly spec: VirtualSerialLine;
  readonly line: PtyLine;
  readonly faults: LineFaults;
  paced: SerialLine | undefined;
  /** Serves the meters on the line's present wire. */
  serve: () => void;
}

function unitsOf(meters: readonly VirtualMeter[]): Map<number, RegisterModel> {
  return new Map(
    meters.map((meter) => [meter.unit, virtualEastron(meter.model, meter.premises, meter.point, meter.serial)]),
  );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new LinePathError(`no line can be made in ${folder}: ${why}; expected a folder`, { cause: error });
  }
}

/** Opens every line and serves its meters. Rejects, with nothing left open, when one of them cannot be. */
export async function openVirtualBench(options: VirtualBenchOptions): Promise<VirtualBench> {
  const { clock, folder, inFlight } = options;
  makeFolder(folder);
  const addresses = new Map<string, string>();
  const serial = new Map<string, SerialEnd>();
  const listeners: TcpListener[] = [];

  const close = async (): Promise<void> => {
    await Promise.all([...serial.values()].map(async ({ line }) => line.close()));
    await Promise.all(listeners.map(async (listener) => listener.close()));
  };

  try {
    for (const spec of options.lines) {
      const units = unitsOf(spec.meters);
      const tap = (frame: FrameSeen): void => options.tap?.(spec.name, frame);
      if (spec.kind === 'serial') {
        const line = openPtyLine({ linkPath: path.join(folder, spec.name), inFlight });
        const faults = new LineFaults(spec.faults?.rows ?? [], spec.faults?.seed ?? 1, clock);
        const end: SerialEnd = { spec, line, faults, paced: undefined, serve: () => undefined };
        const { turnaroundMs = 0, pacing } = spec;
        // A meter knows that a request has ended by the gap after it. The line keeps that gap itself, and more exactly.
        const gap = pacing === undefined || turnaroundMs === 0 ? 0 : frameGap(pacing.baudRate);
        const turnaround = turnaroundMs + gap;
        end.serve = () => {
          end.paced = pacing && new SerialLine(line.wire, clock, pacing);
          const wire: Wire = end.paced ?? line.wire;
          serveModbusRtu({ wire, clock, units, tap, turnaround, faults });
        };
        end.serve();
        serial.set(spec.name, end);
        addresses.set(spec.name, line.path);
      } else {
        const listener = await listenTcp('127.0.0.1', spec.port, (wire) => {
          serveModbusTcp({ wire, clock, units, tap });
        });
        listeners.push(listener);
        addresses.set(spec.name, `tcp://${listener.host}:${listener.port}`);
      }
    }
  } catch (error) {
    await close();
    throw error;
  }

  const find = (name: string): SerialEnd => {
    const found = serial.get(name);
    if (found === undefined) throw new Error(`no serial line ${name} on this bench`);
    return found;
  };
  return {
    addresses,
    ports: () =>
      Promise.resolve(
        [...serial.values()]
          .filter(({ line }) => line.plugged)
          .map(({ spec, line }) => ({ path: line.path, usb: spec.usb })),
      ),
    seen: (name) => find(name).paced?.seen,
    faults: (name) => find(name).faults,
    unplug: async (name) => find(name).line.unplug(),
    replug: (name, newPath) => {
      const { line, serve } = find(name);
      line.replug(newPath);
      serve();
      addresses.set(name, line.path);
    },
    close,
  };
}
