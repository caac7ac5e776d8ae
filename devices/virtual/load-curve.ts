/**
 * A household's day when nobody scripts one: base load, a morning and an evening peak, appliances that come and go, and
 * a roof that generates between sunrise and sunset. Constant per minute and reproducible from its seed.
 */
import { repeat } from '../clock/repeat.ts';
import type { Clock, EpochMilliseconds } from '../ports.ts';
import { chanceAt } from './chance.ts';
import type { Premises, PremisesState } from './premises.ts';

const minute = 60_000;

/** A bell of height 1 around `centre`, hours. */
const bell = (hour: number, centre: number, width: number): number => Math.exp(-(((hour - centre) / width) ** 2));

/** What the household does in the minute that begins at `at`. */
export function householdAt(at: EpochMilliseconds, seed: number, peakGenerationWatts: number): PremisesState {
  const minuteNumber = Math.floor(at / minute);
  const hour = (minuteNumber % 1440) / 60;
  const shape = 180 + 900 * bell(hour, 7.5, 1.2) + 1_600 * bell(hour, 18.5, 2.2);
  // An appliance runs through a quarter of an hour or not at all.
  const appliance =
    chanceAt(seed, Math.floor(minuteNumber / 15)) > 0.8 ? 2_000 * chanceAt(seed + 1, Math.floor(minuteNumber / 15)) : 0;
  const loadWatts = Math.round(shape * (0.8 + 0.4 * chanceAt(seed + 2, minuteNumber)) + appliance);
  const daylight = Math.max(0, Math.sin(((hour - 6) / 12) * Math.PI));
  const clouds = 0.4 + 0.6 * chanceAt(seed + 3, Math.floor(minuteNumber / 10));
  const generationWatts = hour > 6 && hour < 18 ? Math.round(peakGenerationWatts * daylight * clouds) : 0;
  return {
    loadWatts,
    loadVars: Math.round(loadWatts * 0.25),
    generationWatts,
    generationVars: Math.round(generationWatts * -0.05),
    // The feeder sags under load and rises under generation: 0.4 ohm towards the transformer.
    volts: Math.round((236 - ((loadWatts - generationWatts) / 230) * 0.4 + chanceAt(seed + 4, minuteNumber)) * 10) / 10,
  };
}

/** Lets a premises live by the curve, minute by minute, until stopped. */
export function liveByCurve(
  premises: Premises,
  clock: Clock,
  seed: number,
  peakGenerationWatts: number,
): { stop(): void } {
  const stopping = new AbortController();
  void repeat(clock, stopping.signal, 0, () => {
    const now = clock.now();
    premises.set(householdAt(now, seed, peakGenerationWatts));
    return minute - (now % minute);
  });
  return {
    stop: () => {
      stopping.abort();
    },
  };
}
