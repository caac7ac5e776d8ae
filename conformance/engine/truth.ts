/**
 * What the premises really did, worked out by the tester from what it told the adapter to do: power is constant between
 * changes, so every mean is exact. Pure; the same from a trace as while it runs.
 */
import type { Phase, ResetAnswer, Segment } from '../adapters/protocol.ts';
import type { TraceEntry } from './trace.ts';

type State = Omit<Segment, 'seconds'>;

/** What an action of the adapter was given, whichever it was. */
type Given = Readonly<Record<string, number>> & {
  readonly segments?: readonly Segment[];
  readonly series?: readonly { readonly ms: number; readonly volts: number }[];
  readonly phase?: Phase;
};

interface Stretch extends State {
  readonly fromMs: number;
}

/** Means over one interval; powers in W and var, each direction apart. */
export interface IntervalTruth {
  readonly 'mean-active-power-import': number;
  readonly 'mean-active-power-export': number;
  readonly 'mean-reactive-power-import': number;
  readonly 'mean-reactive-power-export': number;
  readonly 'mean-voltage-l1': number;
  readonly 'mean-generation-active-power': number;
  readonly 'mean-generation-reactive-power-import': number;
  readonly 'mean-generation-reactive-power-export': number;
}
export type TruthChannel = keyof IntervalTruth;

const atReset: State = { loadWatts: 0, loadVars: 0, generationWatts: 0, generationVars: 0, volts: 230 };

const channels: Readonly<Record<TruthChannel, (state: State) => number>> = {
  'mean-active-power-import': (state) => Math.max(0, state.loadWatts - state.generationWatts),
  'mean-active-power-export': (state) => Math.max(0, state.generationWatts - state.loadWatts),
  'mean-reactive-power-import': (state) => Math.max(0, state.loadVars - state.generationVars),
  'mean-reactive-power-export': (state) => Math.max(0, state.generationVars - state.loadVars),
  'mean-voltage-l1': (state) => state.volts,
  'mean-generation-active-power': (state) => state.generationWatts,
  // In the generator's terms: what it gives is export, what it takes is import.
  'mean-generation-reactive-power-import': (state) => Math.max(0, -state.generationVars),
  'mean-generation-reactive-power-export': (state) => Math.max(0, state.generationVars),
};
export const truthChannels = Object.keys(channels) as TruthChannel[];

export class Truth {
  private readonly stretches: Stretch[];

  /** Follows the adapter actions of one case since its last reset. */
  constructor(entries: readonly TraceEntry[]) {
    this.stretches = [];
    let nowMs = 0;
    let state = atReset;
    const change = (next: Partial<State>): void => {
      state = { ...state, ...next };
      this.stretches.push({ fromMs: nowMs, ...state });
    };
    for (const entry of entries) {
      if (entry.kind !== 'adapter' || entry.ok === undefined) continue;
      const given = entry.with as Given;
      const { nowUtcMs } = entry.ok as Partial<ResetAnswer>;
      // In real time a change takes effect when its answer says. A stepped clock moves no energy: what was, was.
      if (entry.action.startsWith('set') && given.series === undefined) nowMs = nowUtcMs ?? nowMs;
      switch (entry.action) {
        case 'reset':
          this.stretches.length = 0;
          nowMs = nowUtcMs ?? 0;
          state = atReset;
          change({});
          break;
        case 'setLoad':
          change({ loadWatts: given['watts'] ?? 0, loadVars: given['vars'] ?? 0 });
          break;
        case 'setGeneration':
          change({ generationWatts: given['watts'] ?? 0, generationVars: given['vars'] ?? 0 });
          break;
        case 'setVoltage':
          if (given.phase !== undefined && given.phase !== 'L1') break;
          for (const { ms, volts } of given.series ?? [{ ms: 0, volts: given['volts'] ?? 0 }]) {
            change({ volts });
            nowMs += ms;
          }
          break;
        case 'preload':
          for (const { seconds, ...next } of given.segments ?? []) {
            change(next);
            nowMs += seconds * 1000;
          }
          break;
      }
      nowMs = nowUtcMs ?? nowMs;
    }
  }

  /** The mean of `channel` over (fromMs, toMs]. */
  mean(channel: TruthChannel, fromMs: number, toMs: number): number {
    const amountOf = channels[channel];
    let integral = 0;
    this.within(fromMs, toMs, (stretch, ms) => {
      integral += amountOf(stretch) * ms;
    });
    return integral / (toMs - fromMs);
  }

  /** How far `channel` moved in all over [fromMs, toMs]: what a sampling meter can miss, times its period. */
  variation(channel: TruthChannel, fromMs: number, toMs: number): number {
    const amountOf = channels[channel];
    let moved = 0;
    this.stretches.forEach((stretch, index) => {
      const former = this.stretches[index - 1];
      if (former !== undefined && stretch.fromMs >= fromMs && stretch.fromMs <= toMs)
        moved += Math.abs(amountOf(stretch) - amountOf(former));
    });
    return moved;
  }

  private within(fromMs: number, toMs: number, take: (stretch: Stretch, ms: number) => void): void {
    this.stretches.forEach((stretch, index) => {
      const end = this.stretches[index + 1]?.fromMs ?? Number.POSITIVE_INFINITY;
      const ms = Math.min(end, toMs) - Math.max(stretch.fromMs, fromMs);
      if (ms > 0) take(stretch, ms);
    });
  }
}
