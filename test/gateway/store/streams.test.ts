import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { backupStore } from '../../../gateway/store/backup.ts';
import { MemoryStore } from '../../../gateway/store/memory-store.ts';
import { ask } from '../../../gateway/store/operations.ts';
import { restoreStore } from '../../../gateway/store/restore.ts';
import { SqliteFile } from '../../../gateway/store/sqlite-file.ts';
import type { DueDelivery, StoredEvent, StreamName } from '../../../gateway/store/store.ts';

const record = (intervalSeconds: number, end: number) => ({ end, intervalSeconds, cells: {} });
const due = (stream: StreamName, content: DueDelivery['content'], from: number, to: number): DueDelivery => ({
  ...{ party: 'dno', stream, scheduleId: stream, content, due: to, from, to, quantities: [] },
  intervalSeconds: content === 'profile' ? (stream === 'live' ? 10 : 1800) : 0,
});
const event = (startMs: number, endMs?: number): StoredEvent => ({
  ...{ kind: 'sag', phase: 'L1', startMs, endMs, extreme: undefined, unit: 'V', scale: 0 },
});
const reading = (readAtMs: number) =>
  ({ readAtMs, quantity: 'active-energy-import', amount: 1, quality: 'valid', reason: 'none' }) as const;

describe('the streams of an outbox', () => {
  let store: MemoryStore;

  beforeEach(() => {
    store = new MemoryStore(4);
  });

  afterEach(async () => {
    await store.close();
  });

  const rows = async (stream: StreamName): Promise<readonly unknown[][]> =>
    (await store.outbox('dno', stream, 0, 99)).map(({ number, content, from, to, lost }) => [
      ...[number, content, from, to],
      ...(lost === undefined ? [] : [lost]),
    ]);

  it('are numbered and acknowledged each by itself', async () => {
    await store.commit({
      systemId: 'a',
      records: [record(1800, 1800), record(1800, 3600), record(10, 10)],
      deliveries: [due('bulk', 'profile', 0, 1800), due('live', 'profile', 0, 10), due('bulk', 'profile', 1800, 3600)],
    });
    const { epoch } = await store.party('dno', 'bulk');
    expect(await store.acknowledge('dno', 'bulk', epoch, 1)).to.deep.equal({ epoch, newest: 2, acknowledged: 1 });
    expect(await store.party('dno', 'live')).to.deep.equal({ epoch, newest: 1, acknowledged: 0 });
    expect(await rows('bulk')).to.deep.equal([[2, 'profile', 1800, 3600]]);
    expect(await store.outbox('dno', 'live', 0, 9)).to.deep.equal([
      {
        ...{ number: 1, systemId: 'a', scheduleId: 'live', content: 'profile', lost: undefined, intervalSeconds: 10 },
        ...{ due: 10, from: 0, to: 10, quantities: [] },
      },
    ]);
  });

  it('cut a profile at its holes and at 1,344 records, those of its own length alone', async () => {
    const ends = [...Array.from({ length: 1400 }, (_unused, k) => (k + 1) * 10), 14_020];
    const records = [...ends.map((end) => record(10, end)), record(1800, 14_010)];
    await store.commit({ systemId: 'a', records, deliveries: [due('live', 'profile', 0, 20_000)] });
    expect(await rows('live')).to.deep.equal([
      [1, 'profile', 0, 13_440],
      [2, 'profile', 13_440, 14_000],
      [3, 'profile', 14_010, 14_020],
    ]);
  });

  it('hold events only where some last, and registers one a sending', async () => {
    await store.commit({
      ...{ systemId: 'a', events: [event(5000, 6000), event(20_000)], registers: [reading(1000)] },
      deliveries: [
        ...[due('events', 'events', 0, 5), due('events', 'events', 5, 10), due('events', 'events', 10, 20)],
        ...[due('events', 'events', 20, 30), due('events', 'events', 30, 40), due('bulk', 'registers', 0, 10)],
      ],
    });
    expect(await rows('events')).to.deep.equal([
      [1, 'events', 5, 10],
      [2, 'events', 20, 30],
      [3, 'events', 30, 40],
    ]);
    expect(await rows('bulk')).to.deep.equal([[1, 'registers', 0, 10]]);
  });

  it('turn into gaps where their own series is overwritten, merged where they touch', async () => {
    const records = [1, 2, 3, 4].flatMap((k) => [record(1800, k * 1800), record(10, k * 10)]);
    await store.commit({
      ...{ systemId: 'a', records },
      deliveries: [
        ...[1, 2, 3, 4].map((k) => due('bulk', 'profile', (k - 1) * 1800, k * 1800)),
        ...[due('live', 'profile', 0, 40), due('live', 'profile', 0, 20)],
      ],
    });
    await store.commit({ systemId: 'a', records: [record(1800, 5 * 1800), record(1800, 6 * 1800)] });
    expect(await rows('bulk')).to.deep.equal([
      [2, 'gap', 0, 3600, 'profile'],
      [3, 'profile', 3600, 5400],
      [4, 'profile', 5400, 7200],
    ]);
    expect(await rows('live'), 'the shorter series is whole').to.deep.equal([
      [1, 'profile', 0, 40],
      [2, 'profile', 0, 20],
    ]);
  });

  it('keep the gaps of two schedules apart', async () => {
    const both = ['one', 'two'].map((scheduleId) => ({ ...due('bulk', 'profile', 0, 1800), scheduleId }));
    await store.commit({ systemId: 'a', records: [record(1800, 1800)], deliveries: both });
    await store.commit({ systemId: 'a', records: [2, 3, 4, 5].map((k) => record(1800, k * 1800)) });
    const gaps = (await store.outbox('dno', 'bulk', 0, 9)).map(({ scheduleId, content }) => [scheduleId, content]);
    expect(gaps).to.deep.equal([
      ['one', 'gap'],
      ['two', 'gap'],
    ]);
  });

  it('say that events and registers are lost that were never acknowledged', async () => {
    const day = 86_400;
    await store.commit({
      ...{ systemId: 'a', events: [event(1500, 1600)], registers: [reading(1500)] },
      deliveries: [due('events', 'events', 0, 10), due('bulk', 'registers', 0, 10)],
    });
    const later = 100 * day * 1000;
    await store.commit({ systemId: 'a', events: [event(later)], registers: [reading(later)] });
    expect(await rows('events')).to.deep.equal([[1, 'gap', 0, 10, 'events']]);
    expect(await rows('bulk')).to.deep.equal([
      [1, 'registers', 2, 10],
      [2, 'gap', 0, 2, 'registers'],
    ]);
  });

  it('all begin a new epoch after a restore', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-streams-'));
    try {
      const made = new SqliteFile(path.join(folder, 'store.db'), 4);
      ask(made, 'commit', { systemId: 'a', registers: [reading(1000)] });
      const deliveries = (['bulk', 'live'] as const).map((stream) => due(stream, 'registers', 0, 1));
      for (let k = 0; k < 3; k++) ask(made, 'commit', { systemId: 'a', deliveries });
      const { epoch } = ask(made, 'party', 'dno', 'live');
      ask(made, 'acknowledge', 'dno', 'live', epoch, 2);
      made.close();
      backupStore(path.join(folder, 'store.db'), path.join(folder, 'backup.db'));
      restoreStore(path.join(folder, 'backup.db'), path.join(folder, 'restored.db'));
      const restored = new SqliteFile(path.join(folder, 'restored.db'), 4);
      const after = (['bulk', 'live'] as const).map((stream) => ask(restored, 'party', 'dno', stream));
      const numbers = ask(restored, 'outbox', 'dno', 'bulk', 0, 9).map(({ number }) => number);
      restored.close();
      expect(after.map(({ newest, acknowledged }) => [newest, acknowledged])).to.deep.equal([
        [3, 0],
        [1, 0],
      ]);
      expect(after.map((party) => party.epoch > epoch)).to.deep.equal([true, true]);
      expect(numbers).to.deep.equal([1, 2, 3]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
