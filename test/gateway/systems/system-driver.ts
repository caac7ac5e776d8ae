/** A system on a virtual clock, with an ideal meter behind 1,200 W and a store as the test wants it. */
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { pause } from '../../../devices/clock/repeat.ts';
import { DeviceError } from '../../../devices/ports.ts';
import type { MeterPort } from '../../../devices/ports.ts';
import type { ChannelName } from '../../../gateway/machines/channels.ts';
import type { ScheduleChange } from '../../../gateway/machines/schedules.ts';
import { AgreedClock } from '../../../gateway/runtime/agreed-clock.ts';
import { silentLog } from '../../../gateway/runtime/log.ts';
import type { Log } from '../../../gateway/runtime/log.ts';
import { MemoryStore } from '../../../gateway/store/memory-store.ts';
import { StoreError } from '../../../gateway/store/store.ts';
import type { Store, StoreChange } from '../../../gateway/store/store.ts';
import { MeteringSystem } from '../../../gateway/systems/metering-system.ts';

export const start = Date.UTC(2026, 2, 1);
export const second = 1000;
export const minute = 60 * second;
export const halfHour = 30 * minute;
export const watts = 1200;

/** A disk that takes its time, or is full, as the test says. */
export class TroubledStore extends MemoryStore {
  /** While it is there, nothing is written until the test lets it. */
  slow: (() => void)[] | undefined;
  full = false;
  commits = 0;

  override async commit(given: StoreChange): Promise<void> {
    // As it is now: a worker is sent a copy.
    const change = structuredClone(given);
    const { slow } = this;
    if (slow !== undefined)
      await new Promise<void>((resolve) => {
        slow.push(resolve);
      });
    if (this.full) throw new StoreError('full', 'no space left');
    this.commits++;
    await super.commit(change);
  }
}

/** Lets what was promised happen. */
export async function turns(): Promise<void> {
  for (let count = 0; count < 5; count++) await new Promise<void>((resolve) => setImmediate(resolve));
}

function idealMeter(clock: AgreedClock, reads: { count: number }): MeterPort {
  const closed = new AbortController();
  return {
    id: 'main',
    capabilities: {
      quantities: ['active-energy-import', 'active-energy-export', 'active-power', 'voltage-l1'],
      phases: 1,
      shortestEvent: 10 * second,
    },
    clock: undefined,
    absentQuantities: [],
    identify: () => Promise.resolve({ maker: 'Ideal', model: 'M1', serial: '1', firmware: undefined }),
    read: async () => {
      reads.count++;
      if (!(await pause(clock, 0.2 * second, closed.signal)))
        throw new DeviceError('closed', 'closed', { wire: 'main' });
      const wattHours = (clock.monotonic() / 3_600_000) * watts;
      const amount = (of: number) => ({ kind: 'amount', amount: of }) as const;
      return {
        takenAt: clock.now(),
        measurements: new Map([
          ['active-energy-import', amount(wattHours)],
          ['active-energy-export', amount(0)],
          ['active-power', amount(watts)],
          ['voltage-l1', amount(230)],
        ]),
      };
    },
    resolutionAt: () => 0.001,
    close: () => {
      closed.abort();
      return Promise.resolve();
    },
  };
}

export interface Driven {
  readonly machineClock: VirtualClock;
  readonly clock: AgreedClock;
  readonly system: MeteringSystem;
  readonly store: Store;
  /** How often the meter was read. */
  readonly reads: { readonly count: number };
  /** `party/stream` whenever something fell due. */
  readonly rings: string[];
  readonly stop: () => Promise<void>;
  readonly configure: (party: string, recording: boolean | undefined, ...schedules: ScheduleChange[]) => Promise<void>;
  /** Ends of the records of a series, in intervals since the start, and `quality/reason` of each. */
  readonly records: (
    intervalSeconds: number,
    quantity?: ChannelName,
  ) => Promise<(readonly [end: number, quality: string])[]>;
  /** What a party is sent: [schedule, interval, from, to] in intervals since the start. */
  readonly sent: (party: string, stream?: 'bulk' | 'live') => Promise<(readonly [string, number, number, number])[]>;
}

export async function driven(options: {
  readonly store: Store;
  readonly machineClock?: VirtualClock;
  readonly pollMs?: number;
  readonly log?: Log;
}): Promise<Driven> {
  const { store, machineClock = new VirtualClock(start), pollMs = 10 * second, log = silentLog } = options;
  const clock = new AgreedClock({ clock: machineClock, log });
  const reads = { count: 0 };
  const rings: string[] = [];
  const port = idealMeter(clock, reads);
  const system = new MeteringSystem({
    config: {
      id: 'a',
      importMpan: undefined,
      exportMpan: undefined,
      phase: 'L1',
      supplyMeter: 'main',
      generationMeter: undefined,
      generationCountedAs: 'export',
    },
    supply: { port, pollMs, offsetMs: 0 },
    generation: undefined,
    home: [],
    intervalSeconds: 1800,
    stored: await store.load('a'),
    ...{ store, clock, log },
    onDue: (party, stream) => rings.push(`${party}/${stream}`),
  });
  system.start();
  const inIntervals = (seconds: number, intervalSeconds: number): number => (seconds - start / 1000) / intervalSeconds;
  return {
    ...{ machineClock, clock, system, store, reads, rings },
    stop: async () => {
      // A poll that is under way ends with its line.
      await Promise.all([system.stop(), port.close()]);
    },
    configure: async (party, recording, ...schedules) =>
      system.configure({ ...(recording !== undefined && { recording }) }, schedules, party),
    records: async (intervalSeconds, quantity = 'mean-active-power-import') => {
      const records = await store.readRecords({ systemId: 'a', intervalSeconds, after: 0, upTo: 4e9, limit: 1e6 });
      return records.map(({ end, cells }) => {
        const { quality, reason } = cells[quantity] ?? { quality: 'none', reason: 'none' };
        return [inIntervals(end, intervalSeconds), `${quality}/${reason}`] as const;
      });
    },
    sent: async (party, stream = 'bulk') => {
      const rows = await store.outbox(party, stream, 0, 1e6);
      return rows.map(({ scheduleId, intervalSeconds, from, to }) => [
        scheduleId,
        intervalSeconds,
        inIntervals(from, intervalSeconds),
        inIntervals(to, intervalSeconds),
      ]);
    },
  };
}

type Named = Extract<ScheduleChange, { active: true }>;

/** Profiles of that interval, times in ms from the start. */
export function schedule(
  scheduleId: string,
  intervalSeconds: number,
  times: { readonly first: number; readonly period: number; readonly end?: number },
  more: Partial<Named> = {},
): Named {
  return {
    ...{ active: true, scheduleId, content: 'profile', stream: 'bulk', intervalSeconds, quantities: [] },
    startMs: start + times.first,
    periodMs: times.period,
    ...(times.end !== undefined && { endMs: start + times.end }),
    ...more,
  };
}
