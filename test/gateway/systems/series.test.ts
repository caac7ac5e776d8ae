import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { MemoryStore } from '../../../gateway/store/memory-store.ts';
import { openStore } from '../../../gateway/store/open-store.ts';
import { driven, halfHour, minute, schedule, second, start } from './system-driver.ts';
import type { Driven } from './system-driver.ts';

const upTo = (count: number, from = 1): number[] => Array.from({ length: count }, (_, index) => from + index);
const day = 48 * halfHour;

describe('series of a system', () => {
  let running: Driven | undefined;

  afterEach(async () => {
    await running?.stop();
    await running?.store.close();
    expect(running?.machineClock.pending, 'timers left behind').to.equal(0);
    running = undefined;
  });

  const ends = async ({ records }: Driven, seconds: number): Promise<number[]> =>
    (await records(seconds)).map(([end]) => end);

  it('of half-hours, five minutes for an hour and ten seconds go side by side, each party is sent its own, over a restart', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-series-'));
    try {
      const machineClock = new VirtualClock(start);
      const open = async (): Promise<Driven> =>
        driven({
          machineClock,
          store: await openStore({ kind: 'file', path: path.join(folder, 'store.db') }, machineClock),
        });
      running = await open();
      await running.configure(
        'one',
        true,
        schedule('monthly', 1800, { first: 30 * day, period: 30 * day }),
        schedule('hour', 300, { first: 10 * minute, period: 10 * minute, end: 60 * minute }),
        schedule('now', 10, { first: 20 * second, period: 20 * second }, { stream: 'live' }),
      );
      await running.configure('two', undefined, schedule('hour', 300, { first: 20 * minute, period: 20 * minute }));
      await machineClock.advance(42 * minute);
      await running.stop();
      await running.store.close();
      expect(machineClock.pending).to.equal(0);
      running = await open();
      await machineClock.advance(80 * minute);

      expect(await ends(running, 1800)).to.deep.equal(upTo(4));
      expect(await ends(running, 300)).to.deep.equal(upTo(24));
      expect((await ends(running, 10)).slice(0, 700)).to.deep.equal(upTo(700));
      const lives = await running.sent('one', 'live');
      expect(lives.slice(0, 3)).to.deep.equal([
        ['now', 10, 0, 2],
        ['now', 10, 2, 4],
        ['now', 10, 4, 6],
      ]);
      expect(lives.at(-1)?.[3]).to.be.within(728, 732);
      expect(await running.sent('one')).to.deep.equal(upTo(6).map((k) => ['hour', 300, 2 * k - 2, 2 * k]));
      expect(await running.sent('two')).to.deep.equal(upTo(6).map((k) => ['hour', 300, 4 * k - 4, 4 * k]));
      const qualities = new Set((await running.records(10)).slice(1, 240).map(([, quality]) => quality));
      expect(qualities).to.deep.equal(new Set(['valid/none']));
      const held = await running.store.seriesOf('a');
      expect(held.map(({ intervalSeconds, capacity }) => [intervalSeconds, capacity])).to.deep.equal([
        [10, 9000],
        [300, 9000],
        [1800, 4560],
      ]);
    } finally {
      await running?.stop();
      await running?.store.close();
      await rm(folder, { recursive: true });
    }
  });

  it('are read at the ends of their intervals, and as often as the shortest asks', async () => {
    running = await driven({ store: new MemoryStore(100), pollMs: 10 * minute });
    await running.machineClock.advance(10 * minute);
    const before = running.reads.count;
    await running.configure('one', true, schedule('a', 60, { first: halfHour, period: halfHour }));
    await running.machineClock.advance(20 * minute + second);
    expect(running.reads.count - before).to.equal(20);
    const records = await running.records(60);
    expect(records.slice(1)).to.deep.equal(upTo(19, 12).map((end) => [end, 'valid/none']));
  });

  it('end when nobody asks for them any more; nobody ends one that another wants', async () => {
    running = await driven({ store: new MemoryStore(100) });
    const five = schedule('a', 300, { first: 10 * minute, period: 10 * minute });
    await running.configure('one', undefined, five);
    await running.configure('two', undefined, five);
    await running.machineClock.advance(11 * minute);
    await running.configure('one', undefined, { active: false, scheduleId: 'a' });
    await running.machineClock.advance(10 * minute);
    expect(await running.sent('two')).to.have.length(2);
    await running.configure('two', undefined, { active: false, scheduleId: 'a' });
    await running.machineClock.advance(halfHour);
    expect(await running.records(300)).to.deep.equal([
      ...upTo(4).map((end) => [end, 'valid/none']),
      [5, 'partial/recording-changed'],
    ]);
    expect(await running.sent('one')).to.have.length(1);
    expect(await running.records(1800)).to.deep.equal([]);
  });

  it('that is switched off by the configuration goes on while a schedule wants it', async () => {
    running = await driven({ store: new MemoryStore(100) });
    await running.configure('one', true, schedule('a', 1800, { first: halfHour, period: halfHour }));
    await running.configure('two', false);
    await running.machineClock.advance(halfHour + minute);
    expect(await running.records(1800)).to.deep.equal([[1, 'valid/none']]);
  });

  it('begin one period before the first sending time, and hold what it asks for', async () => {
    running = await driven({ store: new MemoryStore(100) });
    await running.configure('one', undefined, schedule('a', 300, { first: halfHour, period: 10 * minute }));
    await running.machineClock.advance(41 * minute);
    expect(await ends(running, 300)).to.deep.equal(upTo(4, 5));
    expect(await running.sent('one')).to.deep.equal([
      ['a', 300, 4, 6],
      ['a', 300, 6, 8],
    ]);
  });
});
