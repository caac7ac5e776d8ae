/** What the premises does while the tester watches: six half-hours, each unlike its neighbours in every channel. */
import type { ActContext } from '../engine/step-code.ts';
import type { Segment } from '../adapters/protocol.ts';

type Life = Omit<Segment, 'seconds'>;

/** Each row is a half-hour, as shares of it and what holds meanwhile. */
const halfHours: readonly (readonly (readonly [share: number, life: Life])[])[] = [
  [[1, { loadWatts: 1_200, loadVars: 300, generationWatts: 0, generationVars: 0, volts: 238.4 }]],
  // Import and export within one half-hour: neither may be netted against the other.
  [
    [1 / 3, { loadWatts: 400, loadVars: 90, generationWatts: 2_800, generationVars: 240, volts: 246.2 }],
    [2 / 3, { loadWatts: 2_300, loadVars: 520, generationWatts: 650, generationVars: -60, volts: 236.1 }],
  ],
  [[1, { loadWatts: 3_050, loadVars: -410, generationWatts: 1_900, generationVars: 130, volts: 233.7 }]],
  // Nothing at all: zero must be measured, not missing.
  [[1, { loadWatts: 0, loadVars: 0, generationWatts: 0, generationVars: 0, volts: 241 }]],
  [
    [1 / 2, { loadWatts: 150, loadVars: 20, generationWatts: 3_600, generationVars: -300, volts: 251.9 }],
    [1 / 2, { loadWatts: 7_400, loadVars: 1_150, generationWatts: 0, generationVars: 0, volts: 222.3 }],
  ],
  [[1, { loadWatts: 840, loadVars: 175, generationWatts: 310, generationVars: 45, volts: 239.6 }]],
];

async function live(
  context: ActContext,
  { loadWatts, loadVars, generationWatts, generationVars, volts }: Life,
): Promise<void> {
  await context.bench('setLoad', { watts: loadWatts, vars: loadVars });
  await context.bench('setGeneration', { watts: generationWatts, vars: generationVars });
  await context.bench('setVoltage', { volts });
}

/** Lives through the half-hours, the next whole interval first. */
export async function household(context: ActContext, intervalS: number): Promise<void> {
  for (const row of halfHours) {
    for (const [share, life] of row) {
      await live(context, life);
      await context.bench('advance', { seconds: share * intervalS });
    }
  }
}
household.intervals = halfHours.length;

/** Lives as in the n-th half-hour, from now until `untilUtcS`. */
export async function liveUntil(context: ActContext, n: number, untilUtcS: number): Promise<void> {
  const row = halfHours[n] ?? [];
  const fromMs = context.nowUtcMs();
  let sofar = 0;
  for (const [share, life] of row) {
    sofar += share;
    await live(context, life);
    const end = fromMs + (untilUtcS * 1000 - fromMs) * sofar;
    await context.bench('advance', { seconds: Math.max(0, end - context.nowUtcMs()) / 1000 });
  }
}

/**
 * Goes on to the next boundary: what began inside an interval is not whole. In real time one wakes a little
 * late, and what was asked of the system before has taken its time: the clock is asked anew.
 */
export async function toTheNextInterval(context: ActContext, intervalS: number): Promise<number> {
  await context.bench('advance', { seconds: 0 });
  await context.bench('advance', { seconds: intervalS - ((context.nowUtcMs() / 1000) % intervalS) });
  return Math.round(context.nowUtcMs() / 1000 / intervalS) * intervalS;
}

/** Goes on into the next interval, to a moment no schedule has anything to do with. */
export async function quarterPast(context: ActContext, intervalS: number): Promise<void> {
  await context.bench('advance', { seconds: Math.round(intervalS * 0.23) });
}
