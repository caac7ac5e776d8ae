import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openStore } from '../../../gateway/app.ts';
import { forgetSystem } from '../../../gateway/store/forget.ts';
import { StoreError } from '../../../gateway/store/store.ts';
import type { Store } from '../../../gateway/store/store.ts';
import { meterbridge } from '../../support/command-line.ts';
import { bulkHalfHours } from '../../support/bulk-half-hours.ts';

const noon = Date.UTC(2026, 2, 1, 12) / 1000;

describe('a system that is forgotten', function () {
  this.timeout(30_000);
  let folder = '';
  const file = (): string => path.join(folder, 'store.db');
  const open = async (): Promise<Store> => openStore({ kind: 'file', path: file() }, new VirtualClock(noon * 1000));

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-forget-'));
    const store = await open();
    for (const systemId of ['premises-of-a', 'premises-of-b'])
      await store.commit({
        systemId,
        states: { configuration: `configured: ${systemId}`, resume: `resumes: ${systemId}` },
        records: [1, 2, 3].map((k) => ({ end: noon + k * 1800, intervalSeconds: 1800, cells: {} })),
        deliveries: [
          { party: 'dno.example', ...bulkHalfHours, due: noon + 5400, from: noon, to: noon + 5400, quantities: ['q'] },
        ],
      });
    await store.close();
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const bytes = (): string => ['', '-wal', '-shm'].map((end) => readIfThere(`${file()}${end}`)).join('');

  it('leaves no row and no byte behind, and the others as they were', async () => {
    expect(bytes()).to.include('premises-of-a');
    const { exitCode, stdout, stderr } = await meterbridge(['forget', file(), 'premises-of-a']);
    expect(stdout, stderr).to.equal(
      `${file()}: nothing is left of premises-of-a (3 of record, 2 of state, 1 of outbox, 1 of system)\n`,
    );
    expect(exitCode).to.equal(0);
    expect(bytes()).to.include('premises-of-b');
    expect(bytes()).to.not.include('premises-of-a');
    const store = await open();
    expect(await store.load('premises-of-a')).to.deep.equal({ states: {}, series: [] });
    expect((await store.load('premises-of-b')).series[0]?.records).to.equal(3);
    expect((await store.outbox('dno.example', 'bulk', 0, 10)).map(({ systemId }) => systemId)).to.deep.equal([
      'premises-of-b',
    ]);
    await store.close();
  });

  it('is not forgotten while a gateway has the store, nor when it is not known, nor in what is no store', async () => {
    const store = await open();
    try {
      expect(() => forgetSystem(file(), 'premises-of-a')).to.throw(StoreError, /is in use by another process/);
    } finally {
      await store.close();
    }
    expect(() => forgetSystem(file(), 'premises')).to.throw(
      StoreError,
      'holds no system premises; expected one of premises-of-a, premises-of-b',
    );
    writeFileSync(path.join(folder, 'text'), 'no database, but a text that is long enough to be taken for one');
    expect(() => forgetSystem(path.join(folder, 'text'), 'a')).to.throw(StoreError);
    expect(() => forgetSystem(path.join(folder, 'none'), 'a')).to.throw(StoreError, /does not exist/);
  });
});

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
