/**
 * A household's day when nobody scripts one: base load, a morning and an evening peak, appliances that come and go, and
 * a roof that generates between sunrise and sunset. Constant per minute and reproducible from its seed.
 */
import type { Clock, EpochMilliseconds, Timer } from '../ports.ts';
import type { Premises, PremisesState } from './premises.ts';

const minute = 60_000;

/** A pseudo-random number in [0, 1) from a seed and a counter (integer hash, no state). */
function noise(seed: number, counter: number): number {
  let hash = Math.imul(counter ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(seed ^ 0x27d4eb2f, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** A bell of height 1 around `centre`, hours. */
const bell = (hour: number, centre: number, width: number): number => Math.exp(-(((hour - centre) / width) ** 2));

/** What the household does in the minute that begins at `at`. */
export function householdAt(at: EpochMilliseconds, seed: number, peakGenerationWatts: number): PremisesState {
  const minuteNumber = Math.floor(at / minute);
  const hour = (minuteNumber % 1440) / 60;
  const shape = 180 + 900 * bell(hour, 7.5, 1.2) + 1_600 * bell(hour, 18.5, 2.2);
  // An appliance runs through a quarter of an hour or not at all.
  const appliance =
    noise(seed, Math.floor(minuteNumber / 15)) > 0.8 ? 2_000 * noise(seed + 1, Math.floor(minuteNumber / 15)) : 0;
  const loadWatts = Math.round(shape * (0.8 + 0.4 * noise(seed + 2, minuteNumber)) + appliance);
  const daylight = Math.max(0, Math.sin(((hour - 6) / 12) * Math.PI));
  const clouds = 0.4 + 0.6 * noise(seed + 3, Math.floor(minuteNumber / 10));
  const generationWatts = hour > 6 && hour < 18 ? Math.round(peakGenerationWatts * daylight * clouds) : 0;
  return {
    loadWatts,
    loadVars: Math.round(loadWatts * 0.25),
    generationWatts,
    generationVars: Math.round(generationWatts * -0.05),
    // The feeder sags under load and rises under generation: 0.4 ohm towards the transformer.
    volts: Math.round((236 - ((loadWatts - generationWatts) / 230) * 0.4 + noise(seed + 4, minuteNumber)) * 10) / 10,
  };
}

/** Lets a premises live by the curve, minute by minute, until stopped. */
export function liveByCurve(
  premises: Premises,
  clock: Clock,
  seed: number,
  peakGenerationWatts: number,
): { stop(): void } {
  let timer: Timer;
  const step = (): void => {
    const now = clock.now();
    premises.set(householdAt(now, seed, peakGenerationWatts));
    timer = clock.after(minute - (now % minute), step);
  };
  step();
  return {
    stop: () => {
      timer.cancel();
    },
  };
}
