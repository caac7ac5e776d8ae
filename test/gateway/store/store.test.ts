import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openStore } from '../../../gateway/store/open-store.ts';
import { Sqlite } from '../../../gateway/store/sqlite.ts';
import { StoreError } from '../../../gateway/store/store.ts';
import type { Store, StoredRecord } from '../../../gateway/store/store.ts';

const halfHour = 1800;
const start = Date.UTC(2026, 0, 1) / 1000;

function record(index: number, amount = index): StoredRecord {
  return {
    end: start + (index + 1) * halfHour,
    intervalSeconds: halfHour,
    cells: {
      'mean-active-power-import': { amount, quality: 'valid', reason: 'none' },
      'mean-voltage-l1': { amount: null, quality: 'not-available', reason: 'no-answer' },
      'mean-generation-active-power': { amount: -0.125, quality: 'partial', reason: 'clock-step' },
    },
  };
}

async function failure(work: Promise<unknown>): Promise<StoreError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('expected a StoreError');
}

describe('store', function () {
  let folder: string;
  let opened: Store[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-store-'));
    opened = [];
  });

  afterEach(async () => {
    for (const store of opened) await store.close();
    rmSync(folder, { recursive: true });
  });

  const file = (): string => path.join(folder, 'store.db');

  async function open(
    spec: { kind: 'file' | 'memory'; path?: string; capacityRecords?: number } = { kind: 'file' },
  ): Promise<Store> {
    const store = await openStore({ path: file(), ...spec }, new SystemClock());
    opened.push(store);
    return store;
  }

  for (const kind of ['file', 'memory'] as const) {
    describe(`in ${kind === 'file' ? 'a file' : 'memory'}`, () => {
      it('gives back what was committed, in order of time, in (after, upTo]', async () => {
        const store = await open({ kind });
        await store.commit({ systemId: 'a', records: [record(2), record(0), record(1), record(3)] });
        const rows = await store.readRecords({
          systemId: 'a',
          intervalSeconds: halfHour,
          after: start + halfHour,
          upTo: start + 3 * halfHour,
          limit: 10,
        });
        expect(rows).to.deep.equal([record(1), record(2)]);
        expect(
          await store.readRecords({ systemId: 'b', intervalSeconds: halfHour, after: 0, upTo: 4e9, limit: 10 }),
        ).to.deep.equal([]);
        expect(
          await store.readRecords({ systemId: 'a', intervalSeconds: halfHour, after: 0, upTo: 4e9, limit: 3 }),
        ).to.have.length(3);
      });

      it('keeps systems apart', async () => {
        const store = await open({ kind });
        await store.commit({ systemId: 'a', records: [record(0, 1)], states: { configuration: '{"of":"a"}' } });
        await store.commit({ systemId: 'b', records: [record(0, 2)], states: { resume: '{"of":"b"}' } });
        expect((await store.load('a')).states).to.deep.equal({ configuration: '{"of":"a"}' });
        expect((await store.load('b')).states).to.deep.equal({ resume: '{"of":"b"}' });
        const rows = await store.readRecords({
          systemId: 'b',
          intervalSeconds: halfHour,
          after: 0,
          upTo: 4e9,
          limit: 9,
        });
        expect(rows).to.deep.equal([record(0, 2)]);
      });

      it('overwrites the oldest when the capacity is reached, and only then', async () => {
        const store = await open({ kind, capacityRecords: 5 });
        for (let index = 0; index < 5; index++) await store.commit({ systemId: 'a', records: [record(index)] });
        expect(await store.held('a', halfHour)).to.deep.equal({
          records: 5,
          oldestEnd: record(0).end,
          newestEnd: record(4).end,
        });
        await store.commit({ systemId: 'a', records: [record(5)] });
        expect(await store.held('a', halfHour)).to.deep.equal({
          records: 5,
          oldestEnd: record(1).end,
          newestEnd: record(5).end,
        });
      });

      it('never stores an interval twice: the first one stays', async () => {
        const store = await open({ kind });
        await store.commit({ systemId: 'a', records: [record(0, 1)] });
        await store.commit({ systemId: 'a', records: [record(0, 2)] });
        expect(
          await store.readRecords({ systemId: 'a', intervalSeconds: halfHour, after: 0, upTo: 4e9, limit: 9 }),
        ).to.deep.equal([record(0, 1)]);
      });

      it('says closed after closing, twice without harm', async () => {
        const store = await open({ kind });
        await store.close();
        await store.close();
        expect((await failure(store.held('a', halfHour))).code).to.equal('closed');
      });
    });
  }

  it('is still there after closing and opening again', async () => {
    const first = await open();
    await first.commit({ systemId: 'a', records: [record(0)], states: { resume: 'r', configuration: 'c' } });
    await first.close();
    const second = await open();
    expect(await second.load('a')).to.deep.equal({
      states: { resume: 'r', configuration: 'c' },
      series: [
        { intervalSeconds: halfHour, capacity: 4560, records: 1, oldestEnd: record(0).end, newestEnd: record(0).end },
      ],
    });
  });

  it('writes ahead to a log beside the file and notes its schema version', async () => {
    const store = await open();
    await store.commit({ systemId: 'a', records: [record(0)] });
    // Whatever another reader of the files sees is what survives a kill of this process.
    expect(existsSync(`${file()}-wal`)).to.equal(true);
    await store.close();
    const database = new Sqlite(file(), { readOnly: true });
    expect(database.prepare('PRAGMA journal_mode').get()).to.deep.equal({ journal_mode: 'wal' });
    expect(database.value('SELECT count(*) FROM record')).to.equal(1);
    expect(database.prepare('SELECT version FROM schema_version').all()).to.deep.equal([
      { version: 1 },
      { version: 2 },
      { version: 3 },
    ]);
    database.close();
  });

  it('is closed when it says so: its log is gone, and no lock is left', async () => {
    const store = await open();
    await store.commit({ systemId: 'a', records: [record(0)] });
    await store.held('a', halfHour);
    await store.close();
    expect(existsSync(`${file()}-wal`), 'a log is left').to.equal(false);
    const alone = new Sqlite(file());
    alone.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    alone.close();
    const again = new Sqlite(file());
    again.exec('BEGIN EXCLUSIVE; COMMIT');
    again.close();
  });

  it('a thousand commits at once all arrive', async () => {
    const store = await open();
    const systems = Array.from({ length: 1000 }, (_, index) => `system-${index}`);
    await Promise.all(systems.map((systemId) => store.commit({ systemId, records: [record(0)] })));
    for (const systemId of systems) expect((await store.held(systemId, halfHour)).records).to.equal(1);
  });

  it('commits what was asked before close', async () => {
    const store = await open();
    const committed = store.commit({ systemId: 'a', records: [record(0)] });
    await store.close();
    await committed;
    const again = await open();
    expect((await again.held('a', halfHour)).records).to.equal(1);
  });

  it('holds virtual time while a call is under way', async () => {
    const clock = new VirtualClock(0);
    const store = await openStore({ kind: 'file', path: file() }, clock);
    opened.push(store);
    let done = false;
    clock.after(10, () => {
      void store.commit({ systemId: 'a', records: [record(0)] }).then(() => {
        done = true;
      });
    });
    let doneAtNext: boolean | undefined;
    clock.after(11, () => {
      doneAtNext = done;
    });
    await clock.advance(20);
    expect(doneAtNext).to.equal(true);
  });

  it('refuses a file that is no database', async () => {
    writeFileSync(file(), 'this is my diary, not a database, and it is longer than a header'.repeat(20));
    const error = await failure(open());
    expect(error.code).to.equal('damaged');
    expect(error.message).to.include(file()).and.include('restore a backup');
  });

  it('refuses a damaged file', async () => {
    const store = await open();
    for (let index = 0; index < 200; index++) await store.commit({ systemId: 'a', records: [record(index)] });
    await store.close();
    const bytes = readFileSync(file());
    bytes.fill(0xa5, 4096, bytes.length);
    writeFileSync(file(), bytes);
    expect((await failure(open())).code).to.equal('damaged');
  });

  it("refuses somebody else's database and leaves it as it was", async () => {
    const database = new Sqlite(file());
    database.exec('CREATE TABLE cats (name TEXT)');
    database.close();
    expect((await failure(open())).code).to.equal('not-a-store');
    const again = new Sqlite(file());
    expect(again.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()).to.deep.equal([
      { name: 'cats' },
    ]);
    again.close();
  });

  it('refuses a file of a later version', async () => {
    await (await open()).close();
    const database = new Sqlite(file());
    database.exec("INSERT INTO schema_version VALUES (99, 'later')");
    database.close();
    const error = await failure(open());
    expect(error.code).to.equal('newer-schema');
    expect(error.message).to.include('schema 99');
  });

  it('refuses a file that another store has open', async () => {
    await open();
    expect((await failure(open())).code).to.equal('locked');
  });

  it('refuses a folder that does not exist', async () => {
    const error = await failure(open({ kind: 'file', path: path.join(folder, 'nowhere', 'store.db') }));
    expect(error.code).to.equal('not-writable');
  });
});
