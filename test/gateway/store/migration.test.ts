/**
 * fixtures/store/version-2.db was written by the software of schema 2, with a capacity of 6: SMS-1 recorded 8
 * half-hours, SMS-2 four. Both fell due to dno.example, who acknowledged the first two numbers; what fell due of SMS-1
 * to supplier.example too was never acknowledged, and its first two half-hours were overwritten.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { backupStore } from '../../../gateway/store/backup.ts';
import { forgetSystem } from '../../../gateway/store/forget.ts';
import { openStore } from '../../../gateway/store/open-store.ts';
import { restoreStore } from '../../../gateway/store/restore.ts';
import type { OutboxRow, Store } from '../../../gateway/store/store.ts';

const fixture = fileURLToPath(new URL('../../fixtures/store/version-2.db', import.meta.url));
const halfHour = 1800;
const capacity = 6;
const start = Date.UTC(2026, 2, 1) / 1000;
const end = (k: number): number => start + k * halfHour;
const epoch = 1795881515;

describe('a store of the version before', () => {
  let folder = '';
  let store: Store | undefined;
  const at = (name: string): string => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-migration-'));
    copyFileSync(fixture, at('store.db'));
  });

  afterEach(async () => {
    await store?.close();
    store = undefined;
    rmSync(folder, { recursive: true });
  });

  async function open(name = 'store.db'): Promise<Store> {
    store = await openStore({ kind: 'file', path: at(name), capacityRecords: capacity }, new VirtualClock(0));
    return store;
  }

  /** Number, system, range in half-hours, and what it is. */
  const short = ({ number, systemId, from, to, content, lost }: OutboxRow) =>
    [number, systemId, (from - start) / halfHour, (to - start) / halfHour, content, lost] as const;

  it('keeps its records, as a series of half-hours', async () => {
    const opened = await open();
    const ofOne = { intervalSeconds: halfHour, capacity, records: 6, oldestEnd: end(3), newestEnd: end(8) };
    expect((await opened.load('SMS-1')).series).to.deep.equal([ofOne]);
    const [first] = await opened.readRecords({
      ...{ systemId: 'SMS-2', intervalSeconds: halfHour },
      ...{ after: end(1), upTo: end(2), limit: 9 },
    });
    expect(first).to.deep.equal({
      end: end(2),
      intervalSeconds: halfHour,
      cells: {
        'mean-active-power-import': { amount: 202, quality: 'valid', reason: 'none' },
        'mean-voltage-l1': { amount: null, quality: 'not-available', reason: 'no-answer' },
      },
    });
  });

  it('keeps what its machines knew, to the letter', async () => {
    const opened = await open();
    expect((await opened.load('SMS-1')).states).to.deep.equal({
      configuration: '{"of":"SMS-1","recording":true,"channels":["mean-active-power-import","mean-voltage-l1"]}',
      resume: '{"format":1,"of":"SMS-1"}',
      schedule: '{"party":"dno.example","sentUpTo":1772330400}',
    });
    expect(Object.keys((await opened.load('SMS-2')).states)).to.deep.equal(['configuration', 'resume']);
  });

  it('keeps its outbox as the bulk stream, with numbers, acknowledgements and epoch', async () => {
    const opened = await open();
    expect(await opened.party('dno.example', 'bulk')).to.deep.equal({ epoch, newest: 6, acknowledged: 2 });
    expect(await opened.party('supplier.example', 'bulk')).to.deep.equal({ epoch, newest: 4, acknowledged: 0 });
    expect(await opened.party('dno.example', 'live')).to.deep.include({ newest: 0, acknowledged: 0 });
    const rows = await opened.outbox('dno.example', 'bulk', 0, 9);
    expect(rows.map(short)).to.deep.equal([
      [3, 'SMS-2', 0, 2, 'profile', undefined],
      [4, 'SMS-1', 2, 3, 'profile', undefined],
      [5, 'SMS-1', 3, 4, 'profile', undefined],
      [6, 'SMS-2', 2, 4, 'profile', undefined],
    ]);
    expect(rows[0]).to.deep.include({ scheduleId: '', intervalSeconds: halfHour, quantities: [], due: end(2) });
    const others = await opened.outbox('supplier.example', 'bulk', 0, 9);
    expect(others.map(short)).to.deep.equal([
      [2, 'SMS-1', 0, 2, 'gap', 'profile'],
      [3, 'SMS-1', 2, 3, 'profile', undefined],
      [4, 'SMS-1', 3, 4, 'profile', undefined],
    ]);
    expect(others[0]?.quantities).to.deep.equal(['mean-voltage-l1']);
    // A gap goes on growing over the upgrade.
    const more = [9, 10].map((k) => ({ end: end(k), intervalSeconds: halfHour, cells: {} }));
    await opened.commit({ systemId: 'SMS-1', records: more });
    expect((await opened.outbox('supplier.example', 'bulk', 0, 9)).map(short)).to.deep.equal([
      [4, 'SMS-1', 0, 4, 'gap', 'profile'],
    ]);
  });

  it('is backed up, restored and forgotten in as before', async () => {
    expect(backupStore(at('store.db'), at('backup.db'))).to.deep.equal({ systems: 2, records: 10, newestEnd: end(8) });
    restoreStore(at('backup.db'), at('restored.db'));
    const opened = await open('restored.db');
    const party = await opened.party('dno.example', 'bulk');
    expect([party.newest, party.acknowledged, party.epoch > epoch]).to.deep.equal([4, 0, true]);
    await opened.close();
    // One that was never opened since the upgrade.
    expect(forgetSystem(at('store.db'), 'SMS-1').rows).to.deep.equal({ record: 6, outbox: 5, system: 1 });
    expect(await (await open()).load('SMS-1')).to.deep.equal({ states: {}, series: [] });
  });
});
