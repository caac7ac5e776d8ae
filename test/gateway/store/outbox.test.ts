import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { backupStore } from '../../../gateway/store/backup.ts';
import { MemoryStore } from '../../../gateway/store/memory-store.ts';
import { restoreStore } from '../../../gateway/store/restore.ts';
import { ask } from '../../../gateway/store/operations.ts';
import { SqliteFile } from '../../../gateway/store/sqlite-file.ts';
import { Sqlite } from '../../../gateway/store/sqlite.ts';
import type { DueDelivery, OutboxRow } from '../../../gateway/store/store.ts';
import { bulkHalfHours } from '../../support/bulk-half-hours.ts';

const halfHour = 1800;
const capacity = 4;
const record = (k: number) => ({ end: k * halfHour, intervalSeconds: halfHour, cells: {} });
const due = (from: number, to: number, party = 'dno'): DueDelivery => ({
  party,
  ...bulkHalfHours,
  due: to * halfHour,
  from: from * halfHour,
  to: to * halfHour,
  quantities: [],
});
/** [number, from, to, whether it is a gap] in half-hours. */
const short = (rows: readonly OutboxRow[]) =>
  rows.map(({ number, from, to, content }) => [number, from / halfHour, to / halfHour, content === 'gap']);

describe('the outbox', () => {
  let store: MemoryStore;

  beforeEach(() => {
    store = new MemoryStore(capacity);
  });

  afterEach(async () => {
    await store.close();
  });

  /** Each half-hour is recorded and falls due by itself. */
  async function live(from: number, to: number): Promise<void> {
    for (let k = from; k <= to; k++)
      await store.commit({ systemId: 'a', records: [record(k)], deliveries: [due(k - 1, k)] });
  }

  it('stays bounded however long nobody acknowledges: adjacent gaps become one', async () => {
    await live(1, 500);
    const rows = await store.outbox('dno', 'bulk', 0, 10_000);
    expect(rows.length).to.be.at.most(capacity + 1);
    expect(short(rows)).to.deep.equal([[496, 0, 496, true], ...[497, 498, 499, 500].map((k) => [k, k - 1, k, false])]);
    expect((await store.party('dno', 'bulk')).newest).to.equal(500);
  });

  it('stays bounded when a long delivery is overwritten bit by bit', async () => {
    await store.commit({ systemId: 'a', records: [1, 2, 3, 4].map(record), deliveries: [due(0, 4)] });
    for (let k = 5; k <= 7; k++) await store.commit({ systemId: 'a', records: [record(k)] });
    const rows = short(await store.outbox('dno', 'bulk', 0, 100));
    expect(rows.map((row) => row.slice(1))).to.deep.equal([
      [3, 4, false],
      [0, 3, true],
    ]);
  });

  it('never calls a gap what was acknowledged before', async () => {
    await live(1, 3);
    const { epoch } = await store.party('dno', 'bulk');
    await store.commit({ systemId: 'a', records: [4, 5, 6].map(record), deliveries: [due(3, 6)] });
    // 1 is a gap, 2 too; the party has both of them, and 3.
    await store.acknowledge('dno', 'bulk', epoch, 3);
    for (let k = 7; k <= 20; k++) await store.commit({ systemId: 'a', records: [record(k)] });
    const rows = await store.outbox('dno', 'bulk', 0, 100);
    for (const { from } of rows) expect(from).to.be.at.least(3 * halfHour);
    expect(short(rows).at(-1)?.slice(1)).to.deep.equal([3, 6, true]);
  });

  it('keeps the gaps of two systems and two parties apart', async () => {
    for (let k = 1; k <= 30; k++) {
      for (const systemId of ['a', 'b'])
        await store.commit({ systemId, records: [record(k)], deliveries: [due(k - 1, k), due(k - 1, k, 'other')] });
    }
    for (const party of ['dno', 'other']) {
      const gaps = (await store.outbox(party, 'bulk', 0, 1000)).filter(({ content }) => content === 'gap');
      expect(gaps.map(({ systemId, from, to }) => [systemId, from, to / halfHour])).to.have.deep.members([
        ['a', 0, 26],
        ['b', 0, 26],
      ]);
    }
  });
});

describe('a restore', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-restore-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function backup(): void {
    const file = new SqliteFile(at('store.db'), capacity);
    ask(file, 'commit', {
      systemId: 'a',
      records: [{ end: halfHour, intervalSeconds: halfHour, cells: new Uint8Array() }],
      deliveries: [due(0, 1)],
    });
    file.close();
    backupStore(at('store.db'), at('backup.db'));
  }

  it('has no numbers for whoever only asked', () => {
    const file = new SqliteFile(at('store.db'), capacity);
    const asked = ask(file, 'party', 'nobody', 'bulk');
    expect(asked).to.deep.include({ newest: 0, acknowledged: 0 });
    expect(ask(file, 'outbox', 'nobody', 'bulk', 0, 9)).to.deep.equal([]);
    expect(ask(file, 'acknowledge', 'nobody', 'bulk', asked.epoch, 1)).to.deep.equal(asked);
    file.close();
    const database = new Sqlite(at('store.db'));
    expect(database.value('SELECT count(*) FROM party_stream')).to.equal(0);
    database.close();
  });

  it('leaves nothing in the place of the store when the backup is none', () => {
    writeFileSync(at('backup.db'), 'no database at all, and long enough to be taken for one'.repeat(20));
    expect(() => {
      restoreStore(at('backup.db'), at('restored.db'));
    }).to.throw(/backup\.db|restored\.db/);
    expect(existsSync(at('restored.db')), 'a file with the old epoch would number anew').to.equal(false);
  });

  it('refuses to lie beside the log of another store', () => {
    backup();
    writeFileSync(at('restored.db-wal'), 'what another store has not yet taken in');
    expect(() => {
      restoreStore(at('backup.db'), at('restored.db'));
    }).to.throw(/restored\.db-wal exists/);
    expect(existsSync(at('restored.db'))).to.equal(false);
  });

  it('takes the place of nothing that is there, and neither does a backup', () => {
    backup();
    expect(() => {
      restoreStore(at('backup.db'), at('store.db'));
    }).to.throw(/store\.db exists: move it away/);
    expect(() => backupStore(at('store.db'), at('backup.db'))).to.throw(/backup\.db exists: nothing that is there/);
  });

  it('begins another epoch each time', () => {
    backup();
    const epochs = ['one.db', 'two.db', 'three.db'].map((name) => {
      restoreStore(at('backup.db'), at(name));
      const file = new SqliteFile(at(name), capacity);
      const { epoch, newest, acknowledged } = ask(file, 'party', 'dno', 'bulk');
      file.close();
      expect([newest, acknowledged]).to.deep.equal([1, 0]);
      return epoch;
    });
    expect(new Set(epochs).size).to.equal(3);
  });
});
