import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { intervalLog } from '../../../gateway/machines/interval-log.ts';
import { intervalSettings } from '../../../gateway/machines/interval-settings.ts';
import { silentLog } from '../../../gateway/runtime/log.ts';
import { MemoryStore } from '../../../gateway/store/memory-store.ts';
import type { StoreChange } from '../../../gateway/store/store.ts';
import { SystemRecorder } from '../../../gateway/systems/system-recorder.ts';

const halfHourMs = 1_800_000;
const start = Date.UTC(2026, 2, 1);

/** A disk that writes only when it is told to. */
class SlowStore extends MemoryStore {
  readonly waiting: (() => void)[] = [];

  override async commit(given: StoreChange): Promise<void> {
    // As it is now: a worker is sent a copy.
    const change = structuredClone(given);
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
    });
    await super.commit(change);
  }
}

/** Lets what was promised happen. */
async function turn(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}

describe('the recorder', () => {
  it('keeps a half-hour that ends while the one before is still being written', async () => {
    const clock = new VirtualClock(start);
    const store = new SlowStore(100);
    const stored: number[] = [];
    const settings = intervalSettings(halfHourMs, { supply: 10_000, generation: 10_000 });
    const recorder = new SystemRecorder({
      systemId: 'a',
      intervalSeconds: 1800,
      machine: intervalLog(settings, { supply: ['voltage-l1'], generation: undefined }, 100),
      store,
      clock,
      log: silentLog,
      resume: undefined,
      newestEnd: undefined,
      recording: true,
      channels: ['mean-voltage-l1'],
      onStored: (end) => stored.push(end),
    });
    recorder.start();
    await clock.advance(3 * halfHourMs + 120_000);
    expect(store.waiting, 'one write at a time').to.have.length(1);
    expect(stored, 'nothing is stored yet').to.deep.equal([]);
    const ends = [1, 2, 3].map((k) => (start + k * halfHourMs) / 1000);
    for (let writes = 0; writes < 4; writes++) {
      store.waiting.shift()?.();
      await turn();
    }
    const records = await store.readRecords({ systemId: 'a', intervalSeconds: 1800, after: 0, upTo: 4e9, limit: 9 });
    expect(records.map(({ end }) => end)).to.deep.equal(ends);
    expect(stored.at(-1)).to.equal(ends.at(-1));
    const stopped = recorder.stop();
    await turn();
    store.waiting.shift()?.();
    await stopped;
    await store.close();
  });
});
