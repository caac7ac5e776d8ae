import { expect } from 'chai';
import { MemoryStore } from '../../../gateway/store/memory-store.ts';
import type { StoredEvent } from '../../../gateway/store/store.ts';

const day = 86_400_000;

describe('what the store keeps of a system', () => {
  let store: MemoryStore;

  beforeEach(() => {
    store = new MemoryStore(4);
  });

  afterEach(async () => {
    await store.close();
  });

  describe('in series', () => {
    const record = (intervalSeconds: number, end: number) => ({ end, intervalSeconds, cells: {} });
    const ends = async (intervalSeconds: number): Promise<readonly number[]> => {
      const query = { systemId: 'a', intervalSeconds, after: 0, upTo: 4e9, limit: 20_000 };
      return (await store.readRecords(query)).map(({ end }) => end);
    };

    it('a record of ten seconds and a half-hour end at the same moment', async () => {
      await store.commit({ systemId: 'a', records: [record(10, 1800)] });
      await store.commit({ systemId: 'a', records: [record(1800, 1800), record(10, 1810)] });
      expect([await ends(10), await ends(1800), await ends(60)]).to.deep.equal([[1800, 1810], [1800], []]);
      expect(await store.held('a', 10)).to.deep.equal({ records: 2, oldestEnd: 1800, newestEnd: 1810 });
      expect(await store.seriesOf('a')).to.deep.equal([
        { intervalSeconds: 10, records: 2, oldestEnd: 1800, newestEnd: 1810, capacity: 9000 },
        { intervalSeconds: 1800, records: 1, oldestEnd: 1800, newestEnd: 1800, capacity: 4 },
      ]);
      expect(await store.seriesOf('b')).to.deep.equal([]);
      expect((await store.load('a')).series).to.deep.equal(await store.seriesOf('a'));
    });

    it('each overwrites its own oldest, at its own capacity', async () => {
      expect([10, 300, 1799, 1800, 3600].map((length) => store.capacityOf(length))).to.deep.equal([
        9000, 9000, 9000, 4, 4,
      ]);
      const shorter = Array.from({ length: 9000 }, (_unused, k) => record(10, (k + 1) * 10));
      await store.commit({ systemId: 'a', records: [...shorter, ...[1, 2, 3, 4].map((k) => record(1800, k * 1800))] });
      expect((await ends(10)).length).to.equal(9000);
      await store.commit({ systemId: 'a', records: [record(10, 90_010), record(1800, 9000)] });
      const left = await ends(10);
      expect([left.length, left[0], left.at(-1)]).to.deep.equal([9000, 20, 90_010]);
      expect(await ends(1800)).to.deep.equal([3600, 5400, 7200, 9000]);
    });
  });

  describe('of events', () => {
    const event = (startMs: number, endMs?: number, kind = 'sag', phase = 'L1'): StoredEvent => ({
      ...{ kind, phase, startMs, endMs },
      ...{ extreme: undefined, unit: 'V', scale: -1 },
    });
    const read = async (fromMs: number, toMs: number, limit = 9): Promise<readonly (number | undefined)[][]> =>
      (await store.readEvents({ systemId: 'a', fromMs, toMs, limit })).map(({ startMs, endMs }) => [startMs, endMs]);

    it('an open one is brought up to date, and stays as it ended', async () => {
      const open = { ...event(1000), extreme: 1900 };
      await store.commit({ systemId: 'a', events: [open] });
      expect(await store.readEvents({ systemId: 'a', fromMs: 0, toMs: 9000, limit: 9 })).to.deep.equal([open]);
      const ended = { ...open, endMs: 4000, extreme: 1850 };
      await store.commit({ systemId: 'a', events: [ended] });
      await store.commit({ systemId: 'a', events: [{ ...open, endMs: 7000 }] });
      expect(await store.readEvents({ systemId: 'a', fromMs: 0, toMs: 9000, limit: 9 })).to.deep.equal([ended]);
    });

    it('those that last in a range are read, the open ones too, in order', async () => {
      const all = [event(5000, 5000), event(1000, 2000), event(1500), event(3000, 6000), event(8000, 8500)];
      await store.commit({ systemId: 'a', events: all });
      expect(await read(2000, 8000)).to.deep.equal([
        [1500, undefined],
        [3000, 6000],
        [5000, 5000],
      ]);
      expect(await read(8000, 8001), 'in [from, to)').to.deep.equal([
        [1500, undefined],
        [8000, 8500],
      ]);
    });

    it('are read page by page, those of one moment by kind and phase', async () => {
      const all = [event(1, 2, 'sag', 'L1'), event(1, 2, 'sag', 'L2'), event(1, 2, 'swell', 'L1'), event(2, 3)];
      await store.commit({ systemId: 'a', events: all.toReversed() });
      const seen: StoredEvent[] = [];
      for (;;) {
        const after = seen.at(-1);
        const query = { systemId: 'a', fromMs: 0, toMs: 9, limit: 1, ...(after && { after }) };
        const page = await store.readEvents(query);
        if (page.length === 0) break;
        seen.push(...page);
      }
      expect(seen).to.deep.equal(all);
    });

    it('go after three months, but not while they last', async () => {
      await store.commit({ systemId: 'a', events: [event(0), event(1000, 2000), event(day, day)] });
      await store.commit({ systemId: 'a', events: [event(92 * day + 2001, 92 * day + 2002)] });
      expect(await read(0, 100 * day)).to.deep.equal([
        [0, undefined],
        [day, day],
        [92 * day + 2001, 92 * day + 2002],
      ]);
    });

    it('are 100,000 at most, the newest', async () => {
      const all = Array.from({ length: 100_000 }, (_unused, k) => event(k, k + 1));
      await store.commit({ systemId: 'a', events: all });
      await store.commit({ systemId: 'a', events: [event(99_999, 100_000), event(100_000)] });
      expect(await read(0, 2)).to.deep.equal([[1, 2]]);
      const held = await store.readEvents({ systemId: 'a', fromMs: 0, toMs: 200_000, limit: 200_000 });
      expect(held.length).to.equal(100_000);
    });
  });

  describe('of registers', () => {
    const reading = (readAtMs: number, quantity = 'active-energy-import', amount = readAtMs) =>
      ({ readAtMs, quantity, amount, quality: 'valid', reason: 'none' }) as const;
    const nothing = {
      ...reading(2000, 'export'),
      amount: null,
      quality: 'not-available',
      reason: 'no-answer',
    } as const;

    it('are read in (after, upTo], a moment whole, and stay as they were stored first', async () => {
      await store.commit({ systemId: 'a', registers: [reading(1000), reading(2000, 'import'), nothing] });
      await store.commit({ systemId: 'a', registers: [reading(2000, 'import', 7), reading(3000)] });
      const query = { systemId: 'a', afterMs: 1000, upToMs: 3000, moments: 1 };
      expect(await store.readRegisters(query)).to.deep.equal([nothing, reading(2000, 'import')]);
      expect(await store.readRegisters({ ...query, afterMs: 2000, moments: 9 })).to.deep.equal([reading(3000)]);
    });

    const moments = async (): Promise<readonly number[]> => {
      const query = { systemId: 'a', afterMs: -1, upToMs: 1e15, moments: 20_000 };
      return [...new Set((await store.readRegisters(query)).map(({ readAtMs }) => readAtMs))];
    };

    it('go after 92 days, and the oldest past 10,000 moments, with all that was read then', async () => {
      await store.commit({ systemId: 'a', registers: [0, 1, 92 * day].map((at) => reading(at)) });
      expect(await moments(), '92 days').to.deep.equal([0, 1, 92 * day]);
      await store.commit({ systemId: 'a', registers: [reading(92 * day + 1)] });
      expect(await moments(), 'and no more').to.deep.equal([1, 92 * day, 92 * day + 1]);
      const many = Array.from({ length: 9998 }, (_unused, k) => [
        reading(92 * day + k, 'x'),
        reading(92 * day + k, 'y'),
      ]);
      await store.commit({ systemId: 'a', registers: many.flat() });
      expect((await moments()).length).to.equal(9998);
      await store.commit({ systemId: 'a', registers: [1, 2].map((k) => reading(92 * day + 1, `later-${k}`)) });
      await store.commit({ systemId: 'a', registers: [3, 4, 5].map((k) => reading(92 * day + 20_000 + k)) });
      const left = await moments();
      expect([left.length, left[0], left[1]]).to.deep.equal([10_000, 92 * day + 1, 92 * day + 2]);
    });
  });

  it('states come and go by name', async () => {
    await store.commit({ systemId: 'a', states: { one: '1', two: '2' } });
    await store.commit({ systemId: 'a', states: { one: '11', two: null, three: '3' } });
    expect((await store.load('a')).states).to.deep.equal({ one: '11', three: '3' });
    expect((await store.load('b')).states).to.deep.equal({});
  });
});
