import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { packCells } from '../../gateway/store/packed-cells.ts';
import { ask } from '../../gateway/store/operations.ts';
import { SqliteFile } from '../../gateway/store/sqlite-file.ts';
import { meterbridge } from '../support/command-line.ts';
import { bulkHalfHours } from '../support/bulk-half-hours.ts';

const halfHour = 1800;

describe('meterbridge backup and restore', function () {
  this.timeout(60_000);
  let folder = '';
  let file: SqliteFile | undefined;
  const at = (name: string): string => path.join(folder, name);

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-backup-'));
    await writeFile(
      at('meterbridge.yaml'),
      `version: 1
northbound: { listen: 127.0.0.1:0, plaintext: true }
wires: [{ name: cellar, kind: serial, path: meter-line }]
meters: [{ id: main, wire: cellar, profile: eastron-sdm230 }]
systems: [{ id: SMS-1, importMpan: '1000000000003', supplyMeter: main }]
`,
    );
  });

  after(async () => {
    file?.close();
    await rm(folder, { recursive: true });
  });

  const command = async (...args: string[]) => meterbridge([...args, '--config', at('meterbridge.yaml')]);

  /** Half-hour `k` is recorded and falls due. */
  function record(opened: SqliteFile, k: number): void {
    const due = {
      party: 'dno',
      ...bulkHalfHours,
      due: k * halfHour,
      from: (k - 1) * halfHour,
      to: k * halfHour,
      quantities: [],
    };
    ask(opened, 'commit', {
      systemId: 'SMS-1',
      records: [{ end: k * halfHour, intervalSeconds: halfHour, cells: packCells({}) }],
      states: { configuration: 'as it was' },
      deliveries: [due],
    });
  }

  it('copy a store that is in use, and put the copy back with numbers of a new epoch', async () => {
    file = new SqliteFile(at('meterbridge.db'), 4416);
    record(file, 1);
    record(file, 2);
    const former = ask(file, 'party', 'dno', 'bulk');
    ask(file, 'acknowledge', 'dno', 'bulk', former.epoch, 1);

    const made = await command('backup', '--to', at('copy.db'));
    expect(made.stdout, made.stderr).to.equal(
      `${at('copy.db')}: 2 records of 1 systems, the newest 1970-01-01T01:00:00.000Z\n`,
    );
    const again = await command('backup', '--to', at('copy.db'));
    expect([again.exitCode, again.stderr]).to.deep.equal([
      4,
      `${at('copy.db')} exists: nothing that is there is overwritten\n`,
    ]);
    record(file, 3);
    await rename(at('meterbridge.db'), at('former.db'));
    await rm(at('meterbridge.db-wal'), { force: true });
    // What others keep under names like those of a copy under way is theirs.
    for (const name of ['other.db.making', 'meterbridge.db.restoring']) await writeFile(at(name), 'a diary');
    await command('backup', '--to', at('other.db'));
    const running = await command('restore', '--from', at('copy.db'));
    expect(running.stderr, 'a gateway still has it').to.match(/is in use by another process/);
    file.close();
    await rm(at('meterbridge.db-wal'), { force: true });

    const restored = await command('restore', '--from', at('copy.db'));
    expect(restored.stdout, restored.stderr).to.match(
      /meterbridge\.db: restored; .* numbered from 1 in a new epoch\n$/,
    );
    file = new SqliteFile(at('meterbridge.db'), 4416);
    expect(file.load('SMS-1').states).to.deep.equal({ configuration: 'as it was' });
    expect(file.held('SMS-1', halfHour).records).to.equal(2);
    for (const name of ['other.db.making', 'meterbridge.db.restoring'])
      expect(await readFile(at(name), 'utf8'), name).to.equal('a diary');
    const party = ask(file, 'party', 'dno', 'bulk');
    expect(party.epoch).to.be.greaterThan(former.epoch);
    expect([party.newest, party.acknowledged]).to.deep.equal([1, 0]);
    expect(ask(file, 'outbox', 'dno', 'bulk', 0, 9).map(({ number, to }) => [number, to])).to.deep.equal([
      [1, 2 * halfHour],
    ]);
  });
});
