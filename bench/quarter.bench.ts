/** A quarter of a year: how long recording 92 days of half-hours takes under the virtual clock, and reading them back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Sqlite } from '../gateway/store/sqlite.ts';
import { memoryGateway, systemId } from '../test/support/memory-gateway.ts';
import type { BenchRow } from './table.ts';
import { pagesOf } from '../test/support/ask.ts';

const days = 92;
const halfHour = 1800;
const records = days * 48;

/** The peer of the same run: SQLite told to keep as many rows of the same size, one durable transaction each. */
function plainSqlite(file: string): { readonly write: number; readonly read: number } {
  const database = new Sqlite(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE record (end INTEGER PRIMARY KEY, cells BLOB NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO record VALUES (?, ?)');
  const cells = Buffer.alloc(88);
  const from = performance.now();
  for (let k = 0; k < records; k++) insert.run(k, cells);
  const written = performance.now();
  const rows = database.prepare('SELECT end, cells FROM record ORDER BY end').all().length;
  const read = performance.now();
  database.close();
  if (rows !== records) throw new Error(`the peer kept ${rows} of ${records} rows`);
  return { write: written - from, read: read - written };
}

export async function quarter(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-bench-'));
  const system = await memoryGateway({
    pollSeconds: halfHour,
    storePath: path.join(folder, 'quarter.db'),
  });
  try {
    const { clock, premises, gateway } = system;
    await system.record();
    const from = performance.now();
    for (let k = 0; k < records; k++) {
      premises.set({ loadWatts: 500 + ((k * 37) % 4001) });
      await clock.advance(halfHour * 1000);
    }
    await clock.advance(1000);
    const recorded = performance.now();
    let held = 0;
    for (const page of await pagesOf(gateway, systemId, { pageSize: 1000 })) held += page.recordCount;
    const read = performance.now();
    if (held !== records) throw new Error(`${held} of ${records} half-hours were read back`);
    const peer = plainSqlite(path.join(folder, 'peer.db'));
    const row = (what: string, ours: number, theirs: number, how: string): BenchRow => ({
      what,
      figure: `${Math.round(ours)} ms`,
      peer: `SQLite used plainly, ${how}: ${Math.round(theirs)} ms`,
      ratio: ours / theirs,
    });
    const recording = `record ${days} days × 48 of 8 channels, two meters read at each end, on disk`;
    return [
      row(recording, recorded - from, peer.write, 'a durable row a half-hour and no meters'),
      row("read them back through the DNO's use case", read - recorded, peer.read, 'the rows as bytes'),
    ];
  } finally {
    await system.gateway.stop();
    await rm(folder, { recursive: true });
  }
}
