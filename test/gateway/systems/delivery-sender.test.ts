import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { silentLog } from '../../../gateway/runtime/log.ts';
import { MemoryStore } from '../../../gateway/store/memory-store.ts';
import { StoreError } from '../../../gateway/store/store.ts';
import type { StoreChange } from '../../../gateway/store/store.ts';
import { DeliverySender } from '../../../gateway/systems/delivery-sender.ts';

const halfHour = 1800;
const start = Date.UTC(2026, 2, 1);
const end = (k: number): number => start / 1000 + k * halfHour;

/** A disk that takes its time, or is full, as the test says. */
class TroubledStore extends MemoryStore {
  slow: (() => void)[] | undefined;
  full = false;

  override async commit(change: StoreChange): Promise<void> {
    const { slow } = this;
    if (slow !== undefined)
      await new Promise<void>((resolve) => {
        slow.push(resolve);
      });
    if (this.full) throw new StoreError('full', 'no space left');
    await super.commit(change);
  }
}

async function turns(): Promise<void> {
  for (let count = 0; count < 5; count++) await new Promise<void>((resolve) => setImmediate(resolve));
}

describe('the sender of deliveries', () => {
  let clock: VirtualClock;
  let store: TroubledStore;
  let sender: DeliverySender;
  let rings = 0;

  beforeEach(async () => {
    clock = new VirtualClock(start);
    store = new TroubledStore(100);
    rings = 0;
    sender = new DeliverySender({
      systemId: 'a',
      store,
      intervalSeconds: halfHour,
      clock,
      log: silentLog,
      graceSeconds: 60,
      stored: undefined,
      newestEnd: undefined,
      onDue: () => {
        rings++;
      },
    });
    sender.start();
    await configure(true);
  });

  afterEach(async () => {
    store.slow?.forEach((go) => {
      go();
    });
    store.slow = undefined;
    await sender.stop();
    await store.close();
    expect(clock.pending, 'timers left behind').to.equal(0);
  });

  async function configure(active: boolean): Promise<void> {
    const schedule = { active, start: end(1), periodSeconds: halfHour, quantities: [] };
    await sender.configure(schedule, 'dno', async (state) =>
      store.commit({ systemId: 'a', states: { schedule: state } }),
    );
  }

  async function record(k: number): Promise<void> {
    await store.commit({ systemId: 'a', records: [{ end: end(k), intervalSeconds: halfHour, cells: {} }] });
    sender.recorded(end(k));
    await turns();
  }

  it('puts what falls due into the outbox and rings', async () => {
    await clock.advance(halfHour * 1000);
    await record(1);
    expect((await store.outbox('dno', 'bulk', 0, 9)).map(({ number, to }) => [number, to])).to.deep.equal([
      [1, end(1)],
    ]);
    expect(rings).to.equal(1);
  });

  it('never lets a sending that is being written bring a schedule back that was stopped meanwhile', async () => {
    await clock.advance(halfHour * 1000);
    const recorded = { end: end(1), intervalSeconds: halfHour, cells: {} };
    await store.commit({ systemId: 'a', records: [recorded] });
    const slow: (() => void)[] = [];
    store.slow = slow;
    const stopped = configure(false);
    sender.recorded(end(1));
    await turns();
    while (slow.length > 0) {
      slow.shift()?.();
      await turns();
    }
    await stopped;
    store.slow = undefined;
    expect((await store.load('a')).states['schedule']).to.equal('null');
  });

  it('tries again when the disk is full, and gives each half-hour one number', async () => {
    await clock.advance(halfHour * 1000);
    await store.commit({ systemId: 'a', records: [{ end: end(1), intervalSeconds: halfHour, cells: {} }] });
    store.full = true;
    sender.recorded(end(1));
    await clock.advance(25_000);
    expect(await store.outbox('dno', 'bulk', 0, 9)).to.deep.equal([]);
    expect(rings).to.equal(0);
    store.full = false;
    await clock.advance(25_000);
    await clock.advance(halfHour * 1000);
    await record(2);
    const rows = await store.outbox('dno', 'bulk', 0, 9);
    expect(rows.map(({ number, from, to }) => [number, from, to])).to.deep.equal([
      [1, end(0), end(1)],
      [2, end(1), end(2)],
    ]);
  });

  it('changes nothing when the new schedule cannot be written', async () => {
    store.full = true;
    const error: unknown = await configure(false).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StoreError);
    store.full = false;
    await clock.advance(halfHour * 1000);
    await record(1);
    expect((await store.party('dno', 'bulk')).newest).to.equal(1);
  });
});
