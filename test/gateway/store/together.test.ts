import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openStore } from '../../../gateway/store/open-store.ts';
import { Sqlite } from '../../../gateway/store/sqlite.ts';
import type { Store } from '../../../gateway/store/store.ts';
import { bulkHalfHours } from '../../support/bulk-half-hours.ts';

/** Transactions in a log of SQLite's: the frames that say how large the file is after them. */
function transactionsIn(log: string): number {
  const bytes = readFileSync(log);
  const frame = 24 + bytes.readUInt32BE(8);
  const salt = bytes.readUInt32BE(16);
  let transactions = 0;
  for (let at = 32; at + frame <= bytes.length; at += frame) {
    // Of a former round of the log, which is written over from its beginning.
    if (bytes.readUInt32BE(at + 8) !== salt) break;
    if (bytes.readUInt32BE(at + 4) > 0) transactions++;
  }
  return transactions;
}

describe('what waits to be written', () => {
  let folder = '';
  let store: Store;
  const file = (): string => path.join(folder, 'store.db');

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-together-'));
    store = await openStore({ kind: 'file', path: file() }, new VirtualClock(0));
    const records = Array.from({ length: 50 }, (_unused, k) => ({
      end: (k + 1) * 1800,
      intervalSeconds: 1800,
      cells: {},
    }));
    const due = (k: number) => ({
      party: 'dno',
      ...bulkHalfHours,
      due: k,
      from: (k - 1) * 1800,
      to: k * 1800,
      quantities: [],
    });
    await store.commit({ systemId: 'a', records, deliveries: records.map((_unused, k) => due(k + 1)) });
  });

  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** The worker cannot write meanwhile, so that all that is asked for waits for it. */
  async function whileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
    const other = new Sqlite(file(), { timeoutMs: 500 });
    other.exec('BEGIN IMMEDIATE');
    const asked = work();
    other.exec('ROLLBACK');
    other.close();
    return asked;
  }

  it('goes to disk in one transaction: changes, acknowledgements and commands, and reads do not part them', async () => {
    const { epoch } = await store.party('dno', 'bulk');
    const before = transactionsIn(`${file()}-wal`);
    const command = { party: 'dno', digest: 'd', keepUntilMs: 1, nowMs: 0 };
    const held = await whileBusy(async () => {
      const all = Array.from({ length: 50 }, async (_unused, k) => {
        const written = [
          store.commit({ systemId: `s${k}`, states: { state: `${k}` } }),
          store.acknowledge('dno', 'bulk', epoch, k + 1),
          store.beginCommand({ ...command, id: `${k}` }),
          store.commitGateway({ group: { party: 'dno', id: `${k}`, members: [] } }),
        ];
        const states = store.load(`s${k}`).then((loaded) => loaded.states);
        await Promise.all(written);
        return states;
      });
      return Promise.all(all);
    });
    // What the worker had taken up when the first of them came, and then the rest.
    expect(transactionsIn(`${file()}-wal`) - before).to.be.within(1, 2);
    expect(held, 'each read sees what was asked before it').to.deep.equal(
      Array.from({ length: 50 }, (_unused, k) => ({ state: `${k}` })),
    );
    expect((await store.party('dno', 'bulk')).acknowledged).to.equal(50);
  });

  it('fails alone where it is spoilt', async () => {
    const spoilt = { party: null as unknown as string, ...bulkHalfHours, due: 1, from: 0, to: 1800, quantities: [] };
    const outcomes = await whileBusy(async () =>
      Promise.allSettled(
        Array.from({ length: 20 }, async (_unused, k) =>
          store.commit({ systemId: 'a', states: { [`s${k}`]: 'x' }, deliveries: k === 7 ? [spoilt] : [] }),
        ),
      ),
    );
    expect(outcomes.map(({ status }) => status === 'fulfilled')).to.deep.equal(outcomes.map((_unused, k) => k !== 7));
    const { states } = await store.load('a');
    expect([Object.keys(states).length, states['s7']]).to.deep.equal([19, undefined]);
    await store.commit({ systemId: 'a', states: { last: 'x' } });
    expect(store.trouble, 'the next write is sound').to.equal(undefined);
  });
});
