/** The time the gateway lives by, from what was recorded before it was started. */
import { AgreedClock } from '../runtime/agreed-clock.ts';
import { ClockWatch } from '../runtime/clock-watch.ts';
import type { KeptJump } from '../machines/agreed-time.ts';
import type { StoredSystem } from '../store/store.ts';
import { keptTimeName } from '../systems/system-runner.ts';
import type { GatewayOptions } from './parts.ts';

export interface GatewayTime {
  readonly clock: AgreedClock;
  readonly clockWatch: ClockWatch;
  /** What is stored of each system, by its id. */
  readonly stored: ReadonlyMap<string, StoredSystem>;
}

/** Rejects with StoreError. */
export async function openTime({ config, clock, store, log, timeService }: GatewayOptions): Promise<GatewayTime> {
  const loaded = config.systems.map(async ({ id }) => [id, await store.load(id)] as const);
  const stored = new Map(await Promise.all(loaded));
  const agreed = new AgreedClock({
    clock,
    log,
    boundMs: config.largestClockStepSeconds && config.largestClockStepSeconds * 1000,
  });
  const all = [...stored.values()];
  agreed.start(newestOf(all), keptOf(all));
  return { clock: agreed, clockWatch: new ClockWatch({ clock: agreed, log, service: timeService }), stored };
}

function newestOf(systems: readonly StoredSystem[]): number | undefined {
  const ends = systems.flatMap(({ series }) => series.flatMap(({ newestEnd }) => newestEnd ?? []));
  return ends.length === 0 ? undefined : Math.max(...ends) * 1000;
}

/** A jump that was held when the gateway was stopped, as it was looked at last. */
function keptOf(systems: readonly StoredSystem[]): KeptJump | undefined {
  const kept = systems.flatMap(({ states }) => parsed(states[keptTimeName]) ?? []);
  return kept.sort((a, b) => b.agreedMs - a.agreedMs)[0];
}

/** One that cannot be read is none: the newest record still says enough. */
function parsed(text: string | undefined): KeptJump | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as KeptJump);
  } catch {
    return undefined;
  }
}
