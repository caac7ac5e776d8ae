import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { blankHeader } from '../../../../codecs/dno/messages.ts';
import type { Delivery, Header } from '../../../../codecs/dno/messages.ts';
import { DeliveryClient } from '../../../../conformance/roles/delivery-client.ts';
import { backupStore } from '../../../../gateway/store/backup.ts';
import { restoreStore } from '../../../../gateway/store/restore.ts';
import { openStore } from '../../../../gateway/store/open-store.ts';
import { memoryGateway, systemId } from '../../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../../support/memory-gateway.ts';
import { bulkHalfHours } from '../../../support/bulk-half-hours.ts';
import { configure, scheduleOf } from '../../../support/ask.ts';

const halfHourMs = 1_800_000;
const withinMs = 5_000;
const target = { kind: 'system', id: systemId } as const;

let messages = 0;
function header(originator = 'dno.example'): Header {
  return { ...blankHeader, messageId: `d-${++messages}`, originator, sentAtUtcMs: 1, target };
}

/** Ends of the half-hours of a delivery. */
function ends({ content }: Delivery): number[] {
  if (content?.kind !== 'profile') return [];
  const { profile } = content;
  return Array.from({ length: profile.recordCount }, (_unused, k) => profile.startUtcS + (k + 1) * profile.intervalS);
}

describe('deliveries', function () {
  this.timeout(20_000);
  let folder = '';
  let system: MemoryGateway;
  const clients: DeliveryClient[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-deliveries-'));
    system = await memoryGateway({ storePath: path.join(folder, 'store.db') });
    await system.record();
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await system.gateway.stop();
    await rm(folder, { recursive: true });
  });

  function dial(): DeliveryClient {
    const client = new DeliveryClient({
      address: system.gateway.address,
      security: 'plaintext',
      deadlineMs: withinMs,
    });
    clients.push(client);
    return client;
  }

  async function opened(client: DeliveryClient, originator?: string) {
    client.send(header(originator), { kind: 'open', open: { stream: 'bulk' } });
    const body = await client.next('opened', withinMs);
    if (body === undefined)
      throw new Error(JSON.stringify(client.all, (_k, v: unknown) => (typeof v === 'bigint' ? `${v}` : v)));
    return body;
  }

  async function delivery(client: DeliveryClient): Promise<Delivery> {
    const came = await client.next('delivery', withinMs);
    if (came === undefined) throw new Error('no delivery came');
    return came;
  }

  async function schedule(startMs: number, periodSeconds: number, active = true): Promise<void> {
    const schedule = scheduleOf({ active, startUtcS: startMs / 1000, periodS: periodSeconds });
    await configure(system.gateway, systemId, { schedules: [schedule] });
  }

  it('begin at the time set, go on at the period, and hold what was recorded since the last', async () => {
    const start = system.clock.now();
    await schedule(start + 2 * halfHourMs, 3600);
    const client = dial();
    const { newest, lastAcknowledged } = await opened(client);
    expect([newest, lastAcknowledged]).to.deep.equal([0n, 0n]);
    await system.clock.advance(2 * halfHourMs - 1000);
    expect(client.all).to.have.length(1);
    await system.clock.advance(2000);
    const first = await delivery(client);
    expect(first.number).to.equal(1n);
    expect(first.dueUtcS * 1000).to.equal(start + 2 * halfHourMs);
    expect(ends(first)).to.deep.equal([1, 2].map((k) => (start + k * halfHourMs) / 1000));
    await system.clock.advance(2 * halfHourMs);
    const second = await delivery(client);
    expect(second.number).to.equal(2n);
    expect(ends(second)).to.deep.equal([3, 4].map((k) => (start + k * halfHourMs) / 1000));
    await schedule(start, 3600, false);
    await system.clock.advance(4 * halfHourMs);
    expect(await client.next('delivery', 200)).to.equal(undefined);
  });

  it('come again with their numbers until they are acknowledged, and then no more', async () => {
    const start = system.clock.now();
    await schedule(start + halfHourMs, 1800);
    await system.clock.advance(3 * halfHourMs + 1000);
    const lost = dial();
    await opened(lost);
    expect((await delivery(lost)).number).to.equal(1n);
    lost.close();

    const client = dial();
    const { epoch, newest } = await opened(client);
    expect(newest).to.equal(3n);
    const numbers = [await delivery(client), await delivery(client), await delivery(client)].map(
      ({ number }) => number,
    );
    expect(numbers).to.deep.equal([1n, 2n, 3n]);
    client.send(header(), { kind: 'resend', resend: { stream: 'bulk', epoch, after: 1n, upTo: 2n } });
    const again = await delivery(client);
    expect(again.number).to.equal(2n);
    expect(ends(again)).to.deep.equal([(start + 2 * halfHourMs) / 1000]);
    client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch, number: 2n } });
    expect((await client.next('acknowledged', withinMs))?.number).to.equal(2n);

    const next = dial();
    const reopened = await opened(next);
    expect(reopened.lastAcknowledged).to.equal(2n);
    expect((await delivery(next)).number).to.equal(3n);
    expect(await client.next('rejection', withinMs), 'the former stream is told').to.not.equal(undefined);
  });

  it('are made up once after the gateway was down over several sending times', async () => {
    const start = system.clock.now();
    await schedule(start + halfHourMs, 1800);
    await system.gateway.stop();
    system = await memoryGateway({
      storePath: path.join(folder, 'store.db'),
      startMs: start + 5 * halfHourMs + 120_000,
    });
    await system.clock.advance(120_000);
    const client = dial();
    await opened(client);
    const made = await delivery(client);
    expect(made.number).to.equal(1n);
    expect(ends(made)).to.deep.equal([1, 2, 3, 4, 5].map((k) => (start + k * halfHourMs) / 1000));
    expect(await client.next('delivery', 200)).to.equal(undefined);
  });

  it('say which half-hours were overwritten before they were acknowledged, under their number', async () => {
    await system.gateway.stop();
    system = await memoryGateway({ capacityRecords: 4, pollSeconds: 600 });
    await system.record();
    const start = system.clock.now();
    await schedule(start + halfHourMs, 1800);
    await system.clock.advance(7 * halfHourMs + 1000);
    const client = dial();
    const { epoch, newest } = await opened(client);
    expect(newest).to.equal(7n);
    const gap = await delivery(client);
    expect(gap.number).to.equal(3n);
    expect(gap.content).to.deep.equal({
      kind: 'gap',
      gap: { detail: 'overwritten before it was acknowledged' },
    });
    expect(gap).to.include({ systemId, fromUtcS: start / 1000, toUtcS: (start + 3 * halfHourMs) / 1000 });
    for (const k of [4, 5, 6, 7]) {
      const next = await delivery(client);
      expect([next.number, ends(next)]).to.deep.equal([BigInt(k), [(start + k * halfHourMs) / 1000]]);
    }
    client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch, number: 3n } });
    expect((await client.next('acknowledged', withinMs))?.number, 'a gap is acknowledged too').to.equal(3n);
  });

  it('belong to the party that asked for them', async () => {
    await schedule(system.clock.now() + halfHourMs, 1800);
    await system.clock.advance(halfHourMs + 1000);
    const other = dial();
    expect((await opened(other, 'other.example')).newest).to.equal(0n);
    expect(await other.next('delivery', 200)).to.equal(undefined);
  });

  it('refuse what does not fit, and the stream stays', async () => {
    const client = dial();
    client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: 1n, number: 1n } });
    expect((await client.next('rejection', withinMs))?.field).to.equal('open');
    const { epoch } = await opened(client);
    client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch, number: 7n } });
    expect((await client.next('rejection', withinMs))?.field).to.equal('acknowledge.number');
    client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: epoch + 1n, number: 0n } });
    expect((await client.next('rejection', withinMs))?.field).to.equal('acknowledge.epoch');
    client.send(header(), { kind: 'resend', resend: { stream: 'bulk', epoch, after: 0n, upTo: 4n } });
    expect((await client.next('rejection', withinMs))?.field).to.equal('resend');
    client.send({ ...header(), messageId: '' }, { kind: 'open', open: { stream: 'bulk' } });
    expect((await client.next('rejection', withinMs))?.errorType).to.equal('missing-field');
    expect((await opened(client)).epoch).to.equal(epoch);
  });

  it('begin a new epoch after a restore, with numbers from 1', async () => {
    const start = system.clock.now();
    await schedule(start + halfHourMs, 1800);
    await system.clock.advance(2 * halfHourMs + 1000);
    const client = dial();
    const before = await opened(client);
    await delivery(client);
    await system.gateway.stop();
    const backup = path.join(folder, 'backup.db');
    backupStore(path.join(folder, 'store.db'), backup);
    const restored = path.join(folder, 'restored.db');
    restoreStore(backup, restored);
    system = await memoryGateway({ storePath: restored, startMs: system.clock.now() });
    const after = await opened(dial());
    expect(after.epoch > before.epoch).to.equal(true);
    expect(after.newest).to.equal(2n);
    expect(after.lastAcknowledged).to.equal(0n);
  });
});

describe('the outbox', () => {
  it('says what was overwritten before it was acknowledged, and gives no half-hour two numbers', async () => {
    const { VirtualClock } = await import('../../../../devices/clock/virtual-clock.ts');
    const store = await openStore({ kind: 'memory', capacityRecords: 4 }, new VirtualClock(0));
    const record = (k: number) => ({ end: k * 1800, intervalSeconds: 1800, cells: {} });
    const due = (number: number, from: number, to: number) => ({
      party: 'dno',
      ...bulkHalfHours,
      due: number,
      from: from * 1800,
      to: to * 1800,
      quantities: [],
    });
    await store.commit({ systemId: 'a', records: [1, 2, 3, 4].map(record) });
    await store.commit({ systemId: 'a', deliveries: [due(1, 0, 1), due(2, 1, 4)] });
    await store.commit({ systemId: 'a', records: [5, 6].map(record) });
    const rows = await store.outbox('dno', 'bulk', 0, 10);
    expect(rows.map(({ number, from, to, content }) => [number, from / 1800, to / 1800, content])).to.deep.equal([
      [2, 2, 4, 'profile'],
      [3, 0, 2, 'gap'],
    ]);
    await store.close();
  });
});
