/**
 * A physical premises: what is drawn, generated and what the voltage is, and the energy that follows from it.
 *
 * Power is constant between changes, so every integral is exact. Signs at the supply terminals: net = load - generation,
 * positive towards the premises (import); reactive power likewise.
 */
import type { Clock, EpochMilliseconds } from '../ports.ts';

/** What holds from a moment on. */
export interface PremisesState {
  readonly loadWatts: number;
  readonly loadVars: number;
  readonly generationWatts: number;
  readonly generationVars: number;
  readonly volts: number;
}

/** Energy since the premises exists, in Wh and varh, each direction apart. */
export interface Energies {
  readonly importWattHours: number;
  readonly exportWattHours: number;
  readonly importVarHours: number;
  readonly exportVarHours: number;
  /** At the generator's own terminals; reactive power it gives and takes apart. */
  readonly generatedWattHours: number;
  readonly generatedVarHours: number;
  readonly generatorTakenVarHours: number;
}

/** What happened over an interval. */
export interface IntervalTruth {
  readonly energies: Energies;
  readonly meanVolts: number;
}

interface Segment {
  readonly from: number;
  readonly state: PremisesState;
  /** Running totals at `from`. */
  readonly energies: Energies;
  readonly voltSeconds: number;
}

export const emptyPremises: PremisesState = {
  loadWatts: 0,
  loadVars: 0,
  generationWatts: 0,
  generationVars: 0,
  volts: 230,
};

const noEnergy: Energies = {
  importWattHours: 0,
  exportWattHours: 0,
  importVarHours: 0,
  exportVarHours: 0,
  generatedWattHours: 0,
  generatedVarHours: 0,
  generatorTakenVarHours: 0,
};

const positive = (amount: number): number => Math.max(0, amount);

function accumulate(start: Energies, state: PremisesState, hours: number): Energies {
  const watts = state.loadWatts - state.generationWatts;
  const vars = state.loadVars - state.generationVars;
  return {
    importWattHours: start.importWattHours + positive(watts) * hours,
    exportWattHours: start.exportWattHours + positive(-watts) * hours,
    importVarHours: start.importVarHours + positive(vars) * hours,
    exportVarHours: start.exportVarHours + positive(-vars) * hours,
    generatedWattHours: start.generatedWattHours + state.generationWatts * hours,
    generatedVarHours: start.generatedVarHours + positive(state.generationVars) * hours,
    generatorTakenVarHours: start.generatorTakenVarHours + positive(-state.generationVars) * hours,
  };
}

function difference(end: Energies, start: Energies): Energies {
  return {
    importWattHours: end.importWattHours - start.importWattHours,
    exportWattHours: end.exportWattHours - start.exportWattHours,
    importVarHours: end.importVarHours - start.importVarHours,
    exportVarHours: end.exportVarHours - start.exportVarHours,
    generatedWattHours: end.generatedWattHours - start.generatedWattHours,
    generatedVarHours: end.generatedVarHours - start.generatedVarHours,
    generatorTakenVarHours: end.generatorTakenVarHours - start.generatorTakenVarHours,
  };
}

const millisecondsPerHour = 3_600_000;

/** Time is the monotonic scale of the clock: a stepped wall clock moves no energy. */
export class Premises {
  private readonly clock: Clock;
  /** Without its appliances. */
  private own: PremisesState;
  private readonly appliances = new Map<string, number>();
  private readonly segments: Segment[];

  constructor(clock: Clock, start: PremisesState = emptyPremises) {
    this.clock = clock;
    this.own = start;
    this.segments = [{ from: clock.monotonic(), state: start, energies: noEnergy, voltSeconds: 0 }];
  }

  /** What holds now, appliances included. */
  get state(): PremisesState {
    return this.last().state;
  }

  /** Changes something of the rest of the premises from now on; appliances add to it. */
  set(change: Partial<PremisesState>): void {
    this.begin({ ...this.own, ...change });
  }

  /** What an appliance draws from now on; what it gives is negative. */
  setAppliance(name: string, watts: number): void {
    if (this.appliances.get(name) === watts) return;
    this.appliances.set(name, watts);
    this.begin(this.own);
  }

  /** Net power at the supply terminals, import positive. */
  netNow(): { watts: number; vars: number } {
    const { loadWatts, loadVars, generationWatts, generationVars } = this.state;
    return { watts: loadWatts - generationWatts, vars: loadVars - generationVars };
  }

  /** The registers now. */
  energiesNow(): Energies {
    return this.totalsAt(this.clock.monotonic()).energies;
  }

  /** What happened in (from, to] of the wall clock, which must not have been stepped in between. */
  over(from: EpochMilliseconds, to: EpochMilliseconds): IntervalTruth {
    const offset = this.clock.now() - this.clock.monotonic();
    const start = this.totalsAt(from - offset);
    const end = this.totalsAt(to - offset);
    return {
      energies: difference(end.energies, start.energies),
      meanVolts: (end.voltSeconds - start.voltSeconds) / ((to - from) / 1000),
    };
  }

  private begin(own: PremisesState): void {
    const from = this.clock.monotonic();
    const drawn = [...this.appliances.values()];
    const state = {
      ...own,
      loadWatts: drawn.reduce((sum, watts) => sum + positive(watts), own.loadWatts),
      generationWatts: drawn.reduce((sum, watts) => sum + positive(-watts), own.generationWatts),
    };
    for (const [name, amount] of Object.entries(state)) {
      if (!Number.isFinite(amount)) throw new RangeError(`${name} ${amount}: expected a finite number`);
    }
    if (own.generationWatts < 0) throw new RangeError('generationWatts: a generator gives 0 W or more');
    if (state.volts < 0) throw new RangeError('volts: expected 0 V or more');
    this.own = own;
    const next: Segment = { from, state, ...this.totalsAt(from) };
    if (this.last().from === from) this.segments.pop();
    this.segments.push(next);
  }

  private last(): Segment {
    const last = this.segments.at(-1);
    if (last === undefined) throw new Error('a premises always has a state');
    return last;
  }

  private totalsAt(time: number): { energies: Energies; voltSeconds: number } {
    const segment = this.segmentAt(time);
    const elapsed = Math.max(0, time - segment.from);
    return {
      energies: accumulate(segment.energies, segment.state, elapsed / millisecondsPerHour),
      voltSeconds: segment.voltSeconds + (segment.state.volts * elapsed) / 1000,
    };
  }

  /** The last segment that began at or before `time`. */
  private segmentAt(time: number): Segment {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.segments[middle]?.from ?? Infinity) <= time) low = middle;
      else high = middle - 1;
    }
    return this.segments[low] ?? this.last();
  }
}
