import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { SmallDisk } from '../../support/small-disk.ts';
import type { Status } from '../../../codecs/dno/messages.ts';
import { configured, pagesOf, statusOf as statusAt } from '../../support/ask.ts';
import { cellsOf } from '../../support/half-hours.ts';

const halfHourMs = 1_800_000;
const start = Date.UTC(2026, 2, 1);

describe('a store in trouble', function () {
  this.timeout(30_000);
  let disk: SmallDisk | undefined;
  let system: MemoryGateway | undefined;

  afterEach(async () => {
    await system?.gateway.stop();
    if (system !== undefined) expect(system.clock.pending, 'timers left behind').to.equal(0);
    system = undefined;
    disk?.unmount();
    disk = undefined;
  });

  async function begin(storePath: string, startMs = start): Promise<MemoryGateway> {
    system = await memoryGateway({ storePath, pollSeconds: 600, startMs });
    return system;
  }

  const statusOf = async ({ gateway }: MemoryGateway): Promise<Status> => statusAt(gateway, systemId);

  /** End, in half-hours since the start, and quality of what a DNO reads of the supply. */
  async function read({ gateway }: MemoryGateway): Promise<(readonly [number, string | undefined])[]> {
    const found: (readonly [number, string | undefined])[] = [];
    for (const page of await pagesOf(gateway, systemId, { quantities: ['mean-voltage-l1'] }))
      for (const [end, [, quality]] of cellsOf(page, 'mean-voltage-l1'))
        found.push([(end * 1000 - start) / halfHourMs, quality]);
    return found;
  }

  const valid = (count: number): [number, string][] => Array.from({ length: count }, (_unused, k) => [k + 1, 'valid']);

  it('that is full: the gateway says so and reads on, and nothing is lost when there is room again', async function () {
    disk = SmallDisk.mount(this, 768);
    const running = await begin(disk.at('store.db'));
    const { clock, gateway } = running;
    await running.record();
    await clock.advance(2 * halfHourMs + 2000);
    disk.fill();
    await clock.advance(2 * halfHourMs);
    const full = await statusOf(running);
    expect(full.alarms).to.deep.equal(['store-full']);
    expect(full.devices.map(({ health }) => health)).to.deep.equal(['ok', 'ok']);
    expect(await read(running), 'what was accepted').to.deep.equal(valid(2));
    const refused = await configured(gateway, systemId, { recording: false });
    expect(refused).to.include({ errorType: 'unavailable' });
    expect((await statusOf(running)).configuration?.recording, 'nothing half done').to.equal(true);

    disk.makeRoom();
    await clock.advance(20_000);
    expect((await statusOf(running)).alarms).to.deep.equal([]);
    expect(await read(running)).to.deep.equal(valid(4));
  });

  it('that is full when the gateway starts: it goes on with what it was told', async function () {
    disk = SmallDisk.mount(this, 768);
    const first = await begin(disk.at('store.db'));
    await first.record();
    await first.clock.advance(halfHourMs + 2000);
    await first.gateway.stop();
    disk.fill();
    const running = await begin(disk.at('store.db'), first.clock.now());
    await running.clock.advance(halfHourMs);
    const full = await statusOf(running);
    expect([full.alarms, full.configuration?.recording]).to.deep.equal([['store-full'], true]);
    expect(await read(running)).to.deep.equal(valid(1));
    disk.makeRoom();
    await running.clock.advance(20_000);
    expect((await statusOf(running)).alarms).to.deep.equal([]);
    expect((await read(running)).map(([end]) => end)).to.deep.equal([1, 2]);
  });

  it('that is read-only when the gateway starts: it serves what is there, and writes when it may', async function () {
    disk = SmallDisk.mount(this, 768);
    const first = await begin(disk.at('store.db'));
    await first.record();
    await first.clock.advance(halfHourMs + 2000);
    await first.gateway.stop();
    disk.readOnly();
    const running = await begin(disk.at('store.db'), first.clock.now());
    expect((await statusOf(running)).alarms, 'before anything is to be written').to.include('store-not-writable');
    await running.clock.advance(halfHourMs);
    const status = await statusOf(running);
    expect([status.alarms, status.configuration?.recording]).to.deep.equal([['store-not-writable'], true]);
    expect(await read(running)).to.deep.equal(valid(1));
    disk.writable();
    await running.clock.advance(20_000);
    expect((await statusOf(running)).alarms).to.deep.equal([]);
    expect((await read(running)).map(([end]) => end)).to.deep.equal([1, 2]);
  });

  it('that is damaged: the gateway starts, reads its meters, says so, and leaves the file alone', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-damaged-'));
    try {
      const file = path.join(folder, 'store.db');
      const damaged = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176, 0xa5)]);
      writeFileSync(file, damaged);
      const running = await begin(file);
      await running.clock.advance(60_000);
      const status = await statusOf(running);
      expect(status.alarms).to.deep.equal(['store-damaged']);
      expect(status.devices.map(({ health }) => health)).to.deep.equal(['ok', 'ok']);
      const refused = await configured(running.gateway, systemId, { recording: true });
      expect(refused).to.include({ errorType: 'unavailable' });
      expect(readFileSync(file).equals(damaged), 'the file').to.equal(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
