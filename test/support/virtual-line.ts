/** A virtual RS-485 line in memory under virtual time, and the product's line owner on it. */
import { RtuLine } from '../../devices/modbus/rtu-line.ts';
import type { LineEvent, LineRequest } from '../../devices/modbus/modbus-line.ts';
import { VirtualClock } from '../../devices/clock/virtual-clock.ts';
import type { Wire } from '../../devices/ports.ts';
import { virtualEastron } from '../../devices/virtual/eastron.ts';
import { LineFaults } from '../../devices/virtual/line-faults.ts';
import type { FaultRow } from '../../devices/virtual/line-faults.ts';
import { serveModbusRtu } from '../../devices/virtual/modbus-server.ts';
import { Premises } from '../../devices/virtual/premises.ts';
import type { RegisterModel } from '../../devices/virtual/register-model.ts';
import { frameGap, SerialLine } from '../../devices/virtual/serial-line.ts';
import { memoryOpener } from '../../devices/links/memory.ts';

export interface VirtualLineOptions {
  /** Undefined = not paced. */
  readonly baudRate?: number;
  /** What the virtual clock starts at, and what ends a frame in virtual time: Infinity hands over whole frames. */
  readonly pieceMs?: number;
  readonly turnaroundMs?: number;
  readonly units?: readonly number[];
  readonly models?: ReadonlyMap<number, RegisterModel>;
  readonly faults?: readonly FaultRow[];
}

export interface VirtualLine {
  readonly clock: VirtualClock;
  readonly premises: Premises;
  readonly faults: LineFaults;
  readonly line: RtuLine;
  readonly events: readonly LineEvent[];
  /** The copper since it was opened last; undefined while it is not paced or not open. */
  readonly copper: () => SerialLine | undefined;
  /** The devices' end, to write on by hand. */
  readonly farEnd: () => Wire | undefined;
  /** What happens at the devices' end whenever the line is opened. */
  readonly opened: (then: () => void) => void;
  /** Runs virtual time until the work settles. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
}

export function virtualLine(options: VirtualLineOptions = {}): VirtualLine {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const premises = new Premises(clock);
  const faults = new LineFaults(options.faults ?? [], 7, clock);
  const units =
    options.models ??
    new Map((options.units ?? [1]).map((unit) => [unit, virtualEastron('sdm230', premises, 'supply', `${unit}`)]));
  const events: LineEvent[] = [];
  let copper: SerialLine | undefined;
  let farEnd: Wire | undefined;
  let onOpened: () => void = () => undefined;
  const { baudRate, pieceMs = Number.POSITIVE_INFINITY, turnaroundMs = 0 } = options;
  const turnaround = turnaroundMs + (baudRate === undefined ? 0 : frameGap(baudRate));
  const line = new RtuLine({
    opener: memoryOpener('line', clock, (end) => {
      copper =
        baudRate === undefined ? undefined : new SerialLine(end, clock, { baudRate, bitsPerCharacter: 10, pieceMs });
      farEnd = copper ?? end;
      serveModbusRtu({ wire: farEnd, clock, units, turnaround, faults });
      onOpened();
    }),
    clock,
    baudRate: baudRate ?? 9600,
    onEvent: (event) => events.push(event),
  });
  return {
    clock,
    premises,
    faults,
    line,
    events,
    copper: () => copper,
    farEnd: () => farEnd,
    opened: (then) => {
      onOpened = then;
    },
    during: async (work) => {
      let over = false;
      const marked = work.finally(() => {
        over = true;
      });
      marked.catch(() => undefined);
      const isOver = (): boolean => over;
      while (!isOver()) await clock.advance(1);
      return marked;
    },
  };
}

/** A read of input registers of an SDM230. */
export function readOf(unit: number, address: number, count: number, more: Partial<LineRequest> = {}): LineRequest {
  return {
    unit,
    request: { kind: 'read-registers', functionCode: 4, address, count },
    priority: 'polling',
    answerWithin: 200,
    pause: 0,
    probe: { kind: 'read-registers', functionCode: 4, address: 0x46, count: 2 },
    window: 1,
    ...more,
  };
}
