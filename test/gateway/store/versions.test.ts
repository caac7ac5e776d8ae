import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { applicationId, migrations } from '../../../gateway/store/migrations.ts';
import { ask } from '../../../gateway/store/operations.ts';
import { packCells } from '../../../gateway/store/packed-cells.ts';
import { SqliteFile } from '../../../gateway/store/sqlite-file.ts';
import { Sqlite } from '../../../gateway/store/sqlite.ts';
import { StoreError } from '../../../gateway/store/store.ts';
import { bulkHalfHours } from '../../support/bulk-half-hours.ts';

const halfHour = 1800;
const cells = packCells({ 'mean-voltage-l1': { amount: 230.5, quality: 'valid', reason: 'none' } });

describe('versions of the store', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-versions-'));
    file = path.join(folder, 'store.db');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A file as the software of that version left it. */
  function fileOf(version: number): void {
    const database = new Sqlite(file);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec('CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT');
    for (const step of migrations.slice(0, version)) {
      database.exec(step.sql);
      database.prepare(`INSERT INTO schema_version VALUES (?, '2026-01-01')`).run(step.version);
    }
    database.exec(`INSERT INTO system (id, configuration, resume) VALUES ('a', 'configured', 'resumed')`);
    database.prepare('INSERT INTO record VALUES (1, ?, ?, ?)').run(halfHour, halfHour, cells);
    database.close();
  }

  for (const { version } of migrations.slice(0, -1)) {
    it(`a file of version ${version} is brought to the newest, with all that is in it`, () => {
      fileOf(version);
      const store = new SqliteFile(file, 4416);
      try {
        expect(store.load('a').states).to.deep.equal({ configuration: 'configured', resume: 'resumed' });
        const query = { systemId: 'a', intervalSeconds: halfHour, after: 0, upTo: 4e9, limit: 9 };
        expect(ask(store, 'readRecords', query).map((record) => record.cells)).to.deep.equal([cells]);
        const due = { party: 'dno', ...bulkHalfHours, due: halfHour, from: 0, to: halfHour, quantities: [] };
        ask(store, 'commit', { systemId: 'a', deliveries: [due] });
        expect(ask(store, 'outbox', 'dno', 'bulk', 0, 9).map(({ number }) => number)).to.deep.equal([1]);
      } finally {
        store.close();
      }
      const database = new Sqlite(file, { readOnly: true });
      const newest = database.value('SELECT max(version) FROM schema_version');
      database.close();
      expect(newest).to.equal(migrations.at(-1)?.version);
    });
  }

  it('a step that fails leaves the file at the version it had', () => {
    fileOf(1);
    const database = new Sqlite(file);
    // Stands in the way of the second step's own table.
    database.exec('CREATE TABLE outbox (mine INTEGER)');
    database.close();
    expect(() => new SqliteFile(file, 4416)).to.throw(StoreError, /outbox/);
    const after = new Sqlite(file, { readOnly: true });
    expect(after.prepare('SELECT version FROM schema_version').all()).to.deep.equal([{ version: 1 }]);
    expect(after.prepare(`SELECT name FROM sqlite_master WHERE name = 'party'`).all()).to.deep.equal([]);
    after.close();
  });

  it('a file of a later version is refused, and left as it is to the byte', () => {
    fileOf(1);
    const database = new Sqlite(file);
    database.exec(`INSERT INTO schema_version VALUES (99, 'later')`);
    database.close();
    const before = readFileSync(file);
    try {
      new SqliteFile(file, 4416);
      expect.fail('opened');
    } catch (error) {
      expect(error).to.be.instanceOf(StoreError);
      expect((error as StoreError).code).to.equal('newer-schema');
      expect((error as StoreError).message).to.match(/store\.db has schema 99 .* knows up to \d+: upgrade/);
    }
    expect(readFileSync(file).equals(before)).to.equal(true);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.lock'))).to.deep.equal(['store.db']);
  });
});

describe('what the store holds', () => {
  const capacity = 4416;
  const record = (k: number) => ({ end: k * halfHour, intervalSeconds: halfHour, cells });
  const change = (records: readonly ReturnType<typeof record>[]) => ({
    systemId: 'a',
    records,
  });
  const from1 = (count: number, first = 1): ReturnType<typeof record>[] =>
    Array.from({ length: count }, (_unused, k) => record(first + k));
  let file: SqliteFile;

  beforeEach(() => {
    file = new SqliteFile(':memory:', capacity);
  });

  afterEach(() => {
    file.close();
  });

  const held = (): readonly [number, number, number] => {
    const { records, oldestEnd = 0, newestEnd = 0 } = file.held('a', halfHour);
    return [records, oldestEnd / halfHour, newestEnd / halfHour];
  };

  it('is 4,416 half-hours and not one less; the next one overwrites the oldest', () => {
    ask(file, 'commit', change(from1(capacity - 1)));
    ask(file, 'commit', change([record(capacity)]));
    expect(held()).to.deep.equal([4416, 1, 4416]);
    ask(file, 'commit', change([record(capacity + 1)]));
    expect(held()).to.deep.equal([4416, 2, 4417]);
    ask(file, 'commit', change(from1(10, capacity + 2)));
    expect(held()).to.deep.equal([4416, 12, 4427]);
  });

  it('is counted in half-hours: time without recording pushes none out', () => {
    ask(file, 'commit', change(from1(4000)));
    ask(file, 'commit', change(from1(416, 100_000)));
    expect(held()).to.deep.equal([4416, 1, 100_415]);
    ask(file, 'commit', change([record(100_416)]));
    expect(held()).to.deep.equal([4416, 2, 100_416]);
  });

  it('is counted right after a write that failed half way', () => {
    ask(file, 'commit', change(from1(capacity - 1)));
    const nobody = { ...bulkHalfHours, party: null as unknown as string, due: 1, from: 0, to: 4000 * halfHour };
    const broken = { ...change(from1(5, capacity)), deliveries: [{ ...nobody, quantities: [] }] };
    expect(() => {
      ask(file, 'commit', broken);
    }).to.throw(StoreError);
    expect(held()).to.deep.equal([4415, 1, 4415]);
    ask(file, 'commit', change([record(capacity)]));
    expect(held()).to.deep.equal([4416, 1, 4416]);
  });
});
