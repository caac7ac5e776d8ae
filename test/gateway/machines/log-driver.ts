/** Feeds an interval log in tests and keeps what comes out. */
import type { ChannelName, Fitted, MeterRole, SourceName } from '../../../gateway/machines/channels.ts';
import { channelNames, feedableChannels } from '../../../gateway/machines/channels.ts';
import type {
  IntervalLogInput,
  IntervalLogState,
  IntervalRecord,
  SourceReading,
} from '../../../gateway/machines/interval-log.ts';
import { intervalLog } from '../../../gateway/machines/interval-log.ts';
import { intervalSettings } from '../../../gateway/machines/interval-settings.ts';
import type { GapReason } from '../../../gateway/machines/quality.ts';

/** 2026-01-05T00:00:00Z, a Monday. */
export const midnight = Date.UTC(2026, 0, 5);
export const second = 1000;
export const halfHour = 1800 * second;

export const singlePhase: Fitted = {
  supply: [
    'active-energy-import',
    'active-energy-export',
    'reactive-energy-import',
    'reactive-energy-export',
    'active-power',
    'reactive-power',
    'voltage-l1',
  ],
  generation: undefined,
};

export interface DriverOptions {
  readonly fitted?: Fitted;
  readonly intervalMs?: number;
  readonly pollMs?: number;
  readonly channels?: readonly ChannelName[];
  readonly recording?: boolean;
  readonly start?: number;
  /** Smallest step of every register, Wh or varh. */
  readonly step?: number;
}

export class LogDriver {
  readonly records: IntervalRecord[] = [];
  readonly log: ReturnType<typeof intervalLog>;
  readonly step: number;
  state: IntervalLogState;

  constructor(options: DriverOptions = {}) {
    const fitted = options.fitted ?? singlePhase;
    const pollMs = options.pollMs ?? 10 * second;
    const settings = intervalSettings(options.intervalMs ?? halfHour, { supply: pollMs, generation: pollMs });
    this.log = intervalLog(settings, fitted, 4560);
    this.step = options.step ?? 0.01;
    const now = options.start ?? midnight;
    this.state = this.log.initial(now);
    const channels = options.channels ?? feedableChannels(fitted);
    this.apply({ kind: 'configure', recording: options.recording ?? true, channels }, now);
  }

  apply(input: IntervalLogInput, now: number): void {
    const { state, effects } = this.log.apply(this.state, input, now);
    // The state is stored between any two inputs: it has to survive that.
    this.state = JSON.parse(JSON.stringify(state)) as IntervalLogState;
    this.records.push(...effects);
  }

  /** A reading with these amounts; a string is why there is none. */
  read(atMs: number, amounts: Partial<Record<SourceName, number | GapReason>>, role: MeterRole = 'supply'): void {
    const values: Partial<Record<SourceName, SourceReading>> = {};
    for (const [name, amount] of Object.entries(amounts) as [SourceName, number | GapReason][]) {
      values[name] = typeof amount === 'number' ? { amount, step: this.step } : { trouble: amount };
    }
    this.apply({ kind: 'reading', role, atMs, values }, atMs);
  }

  tick(now: number): void {
    this.apply({ kind: 'tick' }, now);
  }

  /** `[amount, quality, reason]` of a channel of the record that ends at `endMs`. */
  cell(endMs: number, channel: ChannelName): [number | null, string, string] | undefined {
    const cell = this.records.find((record) => record.endMs === endMs)?.cells[channel];
    return cell === undefined ? undefined : [cell.amount, cell.quality, cell.reason];
  }
}

/** A premises with constant load between switchings, and ideal registers that count it. */
export class Premises {
  watts = 0;
  vars = 0;
  volts = 230;
  private registers = { importWh: 1000, exportWh: 50, importVarh: 300, exportVarh: 20 };
  private atMs: number;

  constructor(startMs: number = midnight) {
    this.atMs = startMs;
  }

  /** Lives until `atMs` and gives what its meter would show then. */
  at(
    atMs: number,
  ): Record<
    | 'active-energy-import'
    | 'active-energy-export'
    | 'reactive-energy-import'
    | 'reactive-energy-export'
    | 'active-power'
    | 'reactive-power'
    | 'voltage-l1',
    number
  > {
    const hours = (atMs - this.atMs) / 3_600_000;
    this.atMs = atMs;
    const { registers } = this;
    registers.importWh += Math.max(this.watts, 0) * hours;
    registers.exportWh += Math.max(-this.watts, 0) * hours;
    registers.importVarh += Math.max(this.vars, 0) * hours;
    registers.exportVarh += Math.max(-this.vars, 0) * hours;
    return {
      'active-energy-import': registers.importWh,
      'active-energy-export': registers.exportWh,
      'reactive-energy-import': registers.importVarh,
      'reactive-energy-export': registers.exportVarh,
      'active-power': this.watts,
      'reactive-power': this.vars,
      'voltage-l1': this.volts,
    };
  }
}

export { channelNames };
