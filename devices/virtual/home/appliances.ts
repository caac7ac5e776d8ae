/**
 * Virtual appliances: rows of a table, one model for all. Watts are drawn from the premises; what is given is negative.
 * An appliance wants a power by itself, and can be held anywhere between the least and the most it is able to.
 */
import type { ApplianceKind } from '../../../codecs/han/control.ts';
import type { EpochMilliseconds } from '../../ports.ts';

export interface ApplianceRow {
  readonly kind: ApplianceKind;
  /** What it draws when it runs. */
  readonly ratedWatts: number;
  /** What it can give. */
  readonly givesWatts: number;
  /** What it can take up: a battery's or a tank's energy, the energy of a programme. */
  readonly capacityWattHours: number;
  /** What it loses by itself: heat, mostly. */
  readonly lossWatts: number;
  /** How full it is in the beginning, 0 to 1. */
  readonly fullness: number;
  /**
   * `fill`: runs until it is full. `hold`: runs from 80 % until it is full. `programme`: fills, and cannot be stopped once it
   * runs. `wait`: does nothing unless it is asked. `sun`: gives what the sun gives.
   */
  readonly wants: 'fill' | 'hold' | 'programme' | 'wait' | 'sun';
}

const row = (
  kind: ApplianceKind,
  wants: ApplianceRow['wants'],
  ratedWatts: number,
  givesWatts: number,
  capacityWattHours: number,
  lossWatts: number,
  fullness: number,
): ApplianceRow => ({ kind, wants, ratedWatts, givesWatts, capacityWattHours, lossWatts, fullness });

/** Sizes of an ordinary home. */
export const applianceTable: Readonly<Record<ApplianceKind, ApplianceRow>> = {
  'electric-vehicle': row('electric-vehicle', 'fill', 7_200, 0, 54_000, 0, 0.4),
  'heat-pump': row('heat-pump', 'hold', 2_500, 0, 6_000, 900, 0.7),
  'immersion-heater': row('immersion-heater', 'hold', 3_000, 0, 9_000, 120, 0.9),
  'washing-machine': row('washing-machine', 'programme', 2_000, 0, 1_500, 0, 0),
  battery: row('battery', 'wait', 3_600, 3_600, 10_000, 0, 0.5),
  solar: row('solar', 'sun', 0, 3_600, 0, 0, 0),
};

export const thermostatOnAt = 0.8;

export class Appliance {
  readonly row: ApplianceRow;
  /** Energy taken up, between 0 and the capacity. */
  private storedWattHours: number;
  private filling: boolean;
  private drawn = 0;
  private available = true;
  private sunShare = 0;

  constructor(row: ApplianceRow) {
    this.row = row;
    this.storedWattHours = row.capacityWattHours * row.fullness;
    this.filling = row.wants === 'fill' || row.wants === 'programme';
  }

  get watts(): number {
    return this.drawn;
  }

  get fullness(): number {
    return this.row.capacityWattHours === 0 ? 0 : this.storedWattHours / this.row.capacityWattHours;
  }

  /** The consumer switches it off, or on again. */
  switch(on: boolean): void {
    this.available = on;
  }

  get on(): boolean {
    return this.available;
  }

  /** What it draws when nobody asks for anything else. */
  get wants(): number {
    const { ratedWatts, givesWatts, wants } = this.row;
    if (!this.available || wants === 'wait') return 0;
    if (wants === 'sun') return -Math.round(givesWatts * this.sunShare);
    return this.filling ? ratedWatts : 0;
  }

  get least(): number {
    if (!this.available) return 0;
    if (this.row.wants === 'sun') return this.wants;
    if (this.row.wants === 'programme' && this.drawn > 0) return this.wants;
    return this.storedWattHours > 0 ? -this.row.givesWatts : 0;
  }

  get most(): number {
    if (!this.available || this.row.wants === 'sun') return 0;
    return this.storedWattHours < this.row.capacityWattHours ? this.row.ratedWatts : 0;
  }

  draw(watts: number): void {
    this.drawn = watts;
  }

  /** `hours` have passed since it was last told, at the power it was told to draw. */
  live(hours: number, at: EpochMilliseconds): void {
    const { capacityWattHours, lossWatts, wants } = this.row;
    this.sunShare = sunAt(at);
    const stored = this.storedWattHours + (this.drawn - lossWatts) * hours;
    // A millionth of a watt-hour is full: sums of fractions are not exact.
    const full = stored >= capacityWattHours - 1e-6;
    this.storedWattHours = Math.min(capacityWattHours, Math.max(0, stored));
    if (full) this.filling = false;
    else if (wants === 'hold' && this.fullness < thermostatOnAt) this.filling = true;
    else if (wants === 'fill' && this.fullness < thermostatOnAt) this.filling = true;
  }

  /** Hours until it is full or empty at this power; Infinity where it never is. */
  hoursToTurn(): number {
    const { capacityWattHours, lossWatts } = this.row;
    const net = this.drawn - lossWatts;
    if (capacityWattHours === 0 || net === 0) return Infinity;
    const left = net > 0 ? capacityWattHours - this.storedWattHours : this.storedWattHours;
    return left <= 0 ? Infinity : left / Math.abs(net);
  }
}

/** The sun from six to six, UTC, 0 to 1. */
function sunAt(at: EpochMilliseconds): number {
  const hour = (at % 86_400_000) / 3_600_000;
  return Math.max(0, Math.sin(((hour - 6) / 12) * Math.PI));
}
