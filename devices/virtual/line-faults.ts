/** Faults a virtual line makes on purpose, and the record of those it made: what a reader saw is held against it. */
import { encodeException, exceptionCodes } from '../../codecs/modbus/pdu.ts';
import { encodeRtuFrame } from '../../codecs/modbus/rtu.ts';
import type { Clock, Milliseconds } from '../ports.ts';
import { chanceAt } from './chance.ts';

export const faultKinds = [
  'lose-request', // the device never hears it
  'lose-answer', // the device answers, nobody hears it
  'delay', // the answer comes `delayMs` later
  'noise', // characters of nobody's before the answer
  'truncate', // the second half of the answer is missing
  'wrong-unit', // a sound frame with another unit's address
  'wrong-crc', // one bit of the check is wrong
  'busy', // exception 6 instead of the answer
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Which requests are met by a fault; the first row that fits decides. */
export interface FaultRow {
  readonly fault: FaultKind;
  /** Undefined = every unit. */
  readonly unit?: number;
  /** Every n-th request that the row is asked about, the n-th first. */
  readonly every?: number;
  /** Share of the requests, 0 to 1, by the seed. */
  readonly chance?: number;
  /** For `delay`, 0 or more. */
  readonly delayMs?: Milliseconds;
}

/** One request of a unit of this line, counted from 1, and what was done to it. */
export interface FaultMade {
  readonly request: number;
  readonly unit: number;
  readonly fault: FaultKind | undefined;
  /** Milliseconds of the line's own clock, monotonic. */
  readonly at: Milliseconds;
}

/** What goes out instead of a device's answer. */
export interface Spoilt {
  readonly bytes: Uint8Array;
  readonly delay: Milliseconds;
}

const noiseBytes = new Uint8Array([0xff, 0x00, 0xff]);
/** Requests remembered; older ones are forgotten. */
const longestRecord = 100_000;

export class LineFaults {
  private readonly rows: readonly FaultRow[];
  private readonly seed: number;
  private readonly clock: Clock;
  private readonly asked = new Map<FaultRow, number>();
  private requests = 0;
  private readonly silent = new Set<number>();
  /** Every request in order, the unspoilt ones too. */
  readonly made: FaultMade[] = [];

  constructor(rows: readonly FaultRow[], seed: number, clock: Clock) {
    this.rows = rows;
    this.seed = seed;
    this.clock = clock;
  }

  /** A silent unit neither hears nor answers: switched off, or its cable cut. */
  silence(unit: number, on: boolean): void {
    if (on) this.silent.add(unit);
    else this.silent.delete(unit);
  }

  /** A request to a unit of this line came: what happens to it. Undefined = nothing does. */
  meet(unit: number): FaultRow | undefined {
    if (this.silent.has(unit)) return { fault: 'lose-request' };
    this.requests++;
    const row = this.rows.find((each) => (each.unit ?? unit) === unit && this.fits(each));
    if (this.made.length === longestRecord) this.made.shift();
    this.made.push({ request: this.requests, unit, fault: row?.fault, at: this.clock.monotonic() });
    return row;
  }

  /** How many requests there were, and what was done to them. */
  get tally(): { readonly asked: number; readonly faults: Readonly<Partial<Record<FaultKind, number>>> } {
    const faults: Partial<Record<FaultKind, number>> = {};
    for (const { fault } of this.made) if (fault !== undefined) faults[fault] = (faults[fault] ?? 0) + 1;
    return { asked: this.requests, faults };
  }

  private fits(row: FaultRow): boolean {
    const asked = (this.asked.get(row) ?? 0) + 1;
    this.asked.set(row, asked);
    if (row.every !== undefined && asked % row.every !== 0) return false;
    return row.chance === undefined || chanceAt(this.seed + this.rows.indexOf(row), asked) < row.chance;
  }
}

/** What leaves the device in place of `answer`; undefined = nothing does. */
export function spoilAnswer(row: FaultRow, answer: Uint8Array): Spoilt | undefined {
  const [unit = 0, functionCode = 0] = answer;
  switch (row.fault) {
    case 'lose-request':
    case 'lose-answer':
      return undefined;
    case 'delay':
      return { bytes: answer, delay: row.delayMs ?? 0 };
    case 'noise':
      return { bytes: Uint8Array.of(...noiseBytes, ...answer), delay: 0 };
    case 'truncate':
      return { bytes: answer.slice(0, Math.ceil(answer.length / 2)), delay: 0 };
    case 'wrong-unit':
      return { bytes: encodeRtuFrame((unit % 247) + 1, answer.slice(1, -2)), delay: 0 };
    case 'wrong-crc':
      return { bytes: answer.map((byte, k) => (k === answer.length - 1 ? byte ^ 1 : byte)), delay: 0 };
    case 'busy':
      return {
        bytes: encodeRtuFrame(unit, encodeException(functionCode & 0x7f, exceptionCodes.serverDeviceBusy)),
        delay: 0,
      };
  }
}
