import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { StoreError } from '../../../gateway/store/store.ts';
import { TroubledStore, driven, halfHour, minute, schedule, second, start, turns } from './system-driver.ts';
import type { Driven } from './system-driver.ts';

const everyHalfHour = schedule('a', 1800, { first: halfHour, period: halfHour });

describe('the runner of a system', () => {
  let store: TroubledStore;
  let running: Driven;

  beforeEach(async () => {
    store = new TroubledStore(20);
    running = await driven({ store });
    await running.configure('dno', true, everyHalfHour);
  });

  afterEach(async () => {
    store.full = false;
    letGo();
    store.slow = undefined;
    await running.stop();
    await store.close();
    expect(running.machineClock.pending, 'timers left behind').to.equal(0);
  });

  function letGo(): void {
    while (store.slow !== undefined && store.slow.length > 0) store.slow.shift()?.();
  }

  const ends = async (): Promise<number[]> => (await running.records(1800)).map(([end]) => end);

  it('writes a record and the sending of it in one transaction, and rings when it is on disk', async () => {
    const before = store.commits;
    await running.machineClock.advance(halfHour + second);
    expect(store.commits - before, 'readings alone are not written').to.equal(1);
    expect(await running.sent('dno')).to.deep.equal([['a', 1800, 0, 1]]);
    expect(running.rings).to.deep.equal(['dno/bulk']);
  });

  it('keeps a half-hour that ends while the one before is still being written, one write at a time', async () => {
    store.slow = [];
    await running.machineClock.advance(3 * halfHour + minute);
    expect(store.slow).to.have.length(1);
    expect(running.rings, 'nothing is stored yet').to.deep.equal([]);
    for (let writes = 0; writes < 4; writes++) {
      letGo();
      await turns();
    }
    expect(await ends()).to.deep.equal([1, 2, 3]);
    expect((await running.sent('dno')).at(-1)?.[3]).to.equal(3);
  });

  it('never lets a sending that is being written bring a schedule back that was stopped meanwhile', async () => {
    store.slow = [];
    await running.machineClock.advance(halfHour + second);
    const stopped = running.configure('dno', undefined, { active: false, scheduleId: 'a' });
    for (let writes = 0; writes < 3; writes++) {
      await turns();
      letGo();
    }
    await stopped;
    store.slow = undefined;
    await running.machineClock.advance(2 * halfHour);
    expect(await running.sent('dno')).to.deep.equal([['a', 1800, 0, 1]]);
    expect((await store.load('a')).states['schedules']).to.equal('{"schedules":[]}');
  });

  it('tries again when the disk is full, and sends each half-hour once', async () => {
    store.full = true;
    await running.machineClock.advance(2 * halfHour + 25 * second);
    expect([await running.sent('dno'), running.rings]).to.deep.equal([[], []]);
    store.full = false;
    await running.machineClock.advance(halfHour + minute);
    expect(await ends()).to.deep.equal([1, 2, 3]);
    expect(await running.sent('dno')).to.deep.equal([
      ['a', 1800, 0, 1],
      ['a', 1800, 1, 2],
      ['a', 1800, 2, 3],
    ]);
  });

  it('changes nothing when a command cannot be written, and loses nothing that came meanwhile', async () => {
    store.full = true;
    const change = running.configure('dno', false, { active: false, scheduleId: 'a' });
    const error: unknown = await change.catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StoreError);
    expect(running.system.configuration.recording).to.equal(true);
    expect(running.system.schedulesOf('dno')).to.have.length(1);
    store.full = false;
    await running.machineClock.advance(halfHour + minute);
    expect(await running.records(1800)).to.deep.equal([[1, 'valid/none']]);
    expect(await running.sent('dno')).to.have.length(1);
  });

  it('tells the machines what came while a command was being written in its order', async () => {
    await running.machineClock.advance(25 * minute);
    store.slow = [];
    const change = running.configure('other', undefined, everyHalfHour);
    await running.machineClock.advance(10 * minute);
    for (let writes = 0; writes < 3; writes++) {
      letGo();
      await turns();
    }
    await change;
    store.slow = undefined;
    await running.machineClock.advance(minute);
    expect(await running.records(1800)).to.deep.equal([[1, 'valid/none']]);
    expect(await running.sent('other')).to.deep.equal([['a', 1800, 0, 1]]);
  });

  it('keeps no more unwritten than the store would hold', async () => {
    store.full = true;
    await running.machineClock.advance(30 * halfHour);
    store.full = false;
    await running.machineClock.advance(minute);
    expect(await ends()).to.have.length(20);
    expect((await ends()).at(-1)).to.equal(30);
  });

  it('writes at once that a jump of the clock is held, and takes it away when that is settled', async () => {
    const states = async (): Promise<string[]> => Object.keys((await store.load('a')).states).sort();
    const { machineClock, clock } = running;
    machineClock.setNow(machineClock.now() + 1440 * halfHour + 7 * minute);
    await machineClock.advance(11 * second);
    expect(await states()).to.deep.equal(['agreed-time', 'configuration', 'recording', 'schedules']);
    await machineClock.advance(halfHour);
    expect(await states()).to.include.members(['aside/new/1800/1', 'aside/old/1800/1']);
    clock.accept();
    await machineClock.advance(11 * second);
    expect(await states()).to.deep.equal(['configuration', 'recording', 'schedules']);
  });

  it('writes everything that was measured when it stops', async () => {
    await running.machineClock.advance(20 * minute);
    await running.stop();
    const again = await driven({ store, machineClock: running.machineClock });
    running = again;
    await again.machineClock.advance(10 * minute + second);
    expect(await again.records(1800)).to.deep.equal([[1, 'valid/none']]);
  });
});

describe('states that an earlier version stored', () => {
  let running: Driven | undefined;

  afterEach(async () => {
    await running?.stop();
    await running?.store.close();
    running = undefined;
  });

  const source = (kind: 'register' | 'sample') => ({
    kind,
    startMs: start,
    cursorMs: start + 9 * minute,
    trouble: null,
    bucket: {
      ...{ positive: 1200 * 9 * minute * (kind === 'register' ? 1 : 0), negative: 0, coveredMs: 9 * minute },
      ...{ gapsMs: {}, estimated: null, marked: null, spoilt: null },
    },
    ...(kind === 'register' ? { base: { atMs: start + 9 * minute, amount: 180 }, step: 0.001 } : { held: null }),
  });

  /** As `schema 2` had them in columns. */
  async function stored(schedule: object | null): Promise<TroubledStore> {
    const store = new TroubledStore(100);
    const delivery = { active: schedule !== null, start: 0, periodSeconds: 1800, quantities: [] };
    const channels = ['mean-active-power-import'];
    const log = {
      recording: true,
      channels,
      sources: {
        'supply/active-energy-import': source('register'),
        'supply/active-energy-export': source('register'),
        'supply/active-power': source('sample'),
        'supply/voltage-l1': source('sample'),
      },
      waiting: {},
    };
    const meters = { supply: { maker: 'Ideal', model: 'M1', serial: '1' } };
    await store.commit({
      systemId: 'a',
      states: {
        configuration: JSON.stringify({ recording: true, channels, extractionPermitted: false, delivery }),
        resume: JSON.stringify({ format: 1, intervalSeconds: 1800, log, meters }),
        schedule: JSON.stringify(schedule),
      },
    });
    return store;
  }

  async function takenUp(schedule: object | null): Promise<Driven> {
    const machineClock = new VirtualClock(start);
    await machineClock.advance(10 * minute);
    running = await driven({ store: await stored(schedule), machineClock });
    return running;
  }

  const seconds = start / 1000;

  it('are taken up under their new names: configuration, log and schedule go on', async () => {
    const former = {
      party: 'dno',
      periodSeconds: 3600,
      quantities: [],
      sentUpTo: seconds - 1800,
      nextDue: seconds + 1800,
    };
    const { system, machineClock, records, sent, store } = await takenUp(former);
    expect(system.configuration).to.deep.equal({
      recording: true,
      channels: ['mean-active-power-import'],
      extractionPermitted: false,
    });
    expect(system.schedulesOf('dno').map(({ scheduleId, stream }) => `${scheduleId}/${stream}`)).to.deep.equal([
      'default/bulk',
    ]);
    await machineClock.advance(21 * minute);
    expect(await records(1800)).to.deep.equal([[1, 'valid/none']]);
    expect(await sent('dno')).to.deep.equal([['default', 1800, 0, 1]]);
    const { states } = await store.load('a');
    expect(Object.keys(states).sort()).to.deep.equal(['configuration', 'recording', 'schedules']);
    expect(JSON.parse(states['configuration']!)).to.not.have.property('delivery');
  });

  it('no schedule is none', async () => {
    const { system } = await takenUp(null);
    expect(system.schedulesOf('dno')).to.deep.equal([]);
  });

  it('a schedule that never sends again, since its start had been given in milliseconds, sends once it is corrected', async () => {
    // Corrected before the update already, or after it.
    const spoilt = { party: 'dno', periodSeconds: 1800, quantities: [], sentUpTo: start - 1800 };
    for (const nextDue of [seconds + 1800, start]) {
      const { machineClock, configure, sent } = await takenUp({ ...spoilt, nextDue });
      if (nextDue === start)
        await configure('dno', undefined, schedule('default', 1800, { first: halfHour, period: halfHour }));
      await machineClock.advance(21 * minute);
      expect(await sent('dno')).to.deep.equal([['default', 1800, 0, 1]]);
      await running?.stop();
    }
  });

  it('that cannot be read are said to be so, and the others count', async () => {
    const store = await stored(null);
    await store.commit({ systemId: 'a', states: { configuration: '{' } });
    running = await driven({ store });
    expect(running.system.configuration.recording).to.equal(false);
  });
});
