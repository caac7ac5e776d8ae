import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { blankHeader } from '../../../codecs/dno/messages.ts';
import { connectDno, firstAnswer } from '../../../conformance/roles/dno-client.ts';
import type { QuantityName } from '../../../devices/quantities.ts';
import type { ClockReport } from '../../../gateway/runtime/time-services.ts';
import { halfHoursOf } from '../../support/half-hours.ts';
import type { CellRead } from '../../support/half-hours.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import { statusOf } from '../../support/ask.ts';
import type { MemoryGateway, MemoryGatewayOptions } from '../../support/memory-gateway.ts';

const second = 1000;
const minute = 60 * second;
const halfHour = 30 * minute;
const day = 48 * halfHour;
const start = Date.UTC(2026, 2, 1);
const ahead = 40 * day;
const end = (k: number, from = start): number => (from + k * halfHour) / 1000;

describe('a clock that jumps far ahead', () => {
  let system: MemoryGateway | undefined;
  let folder = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-jump-'));
  });

  afterEach(async () => {
    await stop();
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  async function stop(): Promise<void> {
    await system?.gateway.stop();
    if (system !== undefined) expect(system.clock.pending, 'timers left behind').to.equal(0);
    system = undefined;
  }

  async function begin(options: MemoryGatewayOptions = {}): Promise<MemoryGateway> {
    system = await memoryGateway({ startMs: start, ...options });
    return system;
  }

  async function recordedFor(options: MemoryGatewayOptions = {}): Promise<MemoryGateway> {
    const running = await begin(options);
    await running.record();
    await running.clock.advance(3 * halfHour + minute);
    return running;
  }

  function jump({ clock }: MemoryGateway, by = ahead): void {
    clock.setNow(clock.now() + by);
  }

  const cells = async ({ gateway }: MemoryGateway, quantity: QuantityName = 'mean-voltage-l1') =>
    halfHoursOf(gateway, systemId, quantity);
  const qualities = (of: ReadonlyMap<number, CellRead>, ...ends: number[]): string[] =>
    ends.map((each) => (of.get(each) ?? []).slice(1).join('/'));

  async function alarms({ gateway }: MemoryGateway): Promise<readonly string[]> {
    return (await statusOf(gateway, systemId)).alarms;
  }

  it('for eight seconds changes no record, old or new', async () => {
    const running = await recordedFor({ capacityRecords: 100 });
    const before = await cells(running);
    jump(running);
    await running.clock.advance(8 * second);
    jump(running, -ahead);
    await running.clock.advance(halfHour);
    const after = await cells(running);
    expect([...after].slice(0, 3), 'what was recorded before').to.deep.equal([...before]);
    expect(qualities(after, end(4)), 'the half-hour it happened in').to.deep.equal(['valid/none']);
    expect(after.size).to.equal(4);
    expect(await alarms(running)).to.deep.equal([]);
  });

  it('for hours and back changes nothing either: what closed meanwhile is filed', async () => {
    const running = await recordedFor({ capacityRecords: 100 });
    jump(running);
    await running.clock.advance(3 * halfHour);
    expect(await alarms(running)).to.deep.equal(['clock-jump-held']);
    expect((await cells(running)).size, 'nothing is filed before it is settled').to.equal(3);
    jump(running, -ahead);
    await running.clock.advance(minute);
    const after = await cells(running);
    expect(qualities(after, ...[4, 5, 6].map((k) => end(k)))).to.deep.equal(Array(3).fill('valid/none'));
    expect(after.size).to.equal(6);
  });

  it('and stays there is settled by an operator: all that was measured is filed by the new time', async () => {
    const running = await recordedFor();
    jump(running);
    await running.clock.advance(2 * halfHour);
    expect(running.gateway.acceptTime()).to.equal(true);
    await running.clock.advance(halfHour);
    const after = await cells(running);
    const later = start + ahead;
    expect(qualities(after, ...[3, 4, 9].map((k) => end(k)))).to.deep.equal([
      'valid/none',
      'not-available/clock-step',
      'not-available/clock-step',
    ]);
    expect(qualities(after, ...[4, 5, 6].map((k) => end(k, later)))).to.deep.equal([
      'partial/clock-step',
      'valid/none',
      'valid/none',
    ]);
    expect(await alarms(running)).to.deep.equal([]);
    expect(running.gateway.acceptTime()).to.equal(false);
  });

  it('is followed at once where the time service stepped it', async () => {
    const report = (): ClockReport => ({
      service: 'chrony',
      synchronised: true,
      offset: 2,
      lastSync: (system?.clock.now() ?? start) - second,
    });
    const running = await recordedFor({ timeService: () => Promise.resolve(report()) });
    jump(running);
    await running.clock.advance(minute);
    expect(await alarms(running)).to.deep.equal([]);
    const status = await statusOf(running.gateway, systemId);
    expect(status.clock?.nowUtcMs).to.equal(running.clock.now());
  });

  it('is held while the time service has not noticed it', async () => {
    const report: ClockReport = { service: 'chrony', synchronised: true, offset: 2, lastSync: start };
    const running = await recordedFor({ timeService: () => Promise.resolve(report) });
    jump(running);
    await running.clock.advance(minute);
    expect(await alarms(running)).to.deep.equal(['clock-jump-held']);
  });

  it('is settled by two parties whose messages were sent then, though they are refused', async () => {
    const running = await recordedFor();
    jump(running);
    await running.clock.advance(20 * second);
    const client = connectDno({ address: running.gateway.address, security: 'plaintext', deadlineMs: 10_000 });
    const ask = async (originator: string): Promise<void> => {
      const target = { kind: 'system', id: 'nobody' } as const;
      const header = { ...blankHeader, messageId: 'm-1', originator, sentAtUtcMs: running.clock.now(), target };
      const { decoded } = firstAnswer(await client.call('ReadStatus', { header }));
      expect(decoded.ok && decoded.message.body?.kind).to.equal('rejection');
    };
    await ask('one.example');
    await ask('one.example');
    expect(await alarms(running)).to.deep.equal(['clock-jump-held']);
    await ask('two.example');
    client.close();
    expect(await alarms(running)).to.deep.equal([]);
  });

  it('is held over a restart, and settled then', async () => {
    const storePath = path.join(folder, 'held.db');
    const running = await recordedFor({ storePath });
    jump(running);
    await running.clock.advance(2 * halfHour);
    const now = running.clock.now();
    await stop();
    const again = await begin({ storePath, startMs: now + 5 * second });
    await again.clock.advance(halfHour);
    expect(await alarms(again)).to.deep.equal(['clock-jump-held']);
    expect((await cells(again)).size).to.equal(3);
    expect(again.gateway.acceptTime()).to.equal(true);
    await again.clock.advance(minute);
    const later = start + ahead;
    expect(qualities(await cells(again), ...[5, 6].map((k) => end(k, later)))).to.deep.equal([
      'valid/none',
      'partial/gateway-down',
    ]);
  });

  it('is held over a restart; a clock that came back meanwhile settles it', async () => {
    const storePath = path.join(folder, 'back.db');
    const running = await recordedFor({ storePath });
    jump(running);
    await running.clock.advance(2 * halfHour);
    const now = running.clock.now();
    await stop();
    const again = await begin({ storePath, startMs: now + 5 * second - ahead });
    await again.clock.advance(halfHour);
    expect(await alarms(again)).to.deep.equal([]);
    const after = await cells(again);
    expect(qualities(after, ...[4, 5, 6].map((k) => end(k)))).to.deep.equal([
      'valid/none',
      'valid/none',
      'partial/gateway-down',
    ]);
    expect(after.size).to.equal(6);
  });

  describe('while the gateway is off', () => {
    const off = async (storePath: string, options: MemoryGatewayOptions = {}): Promise<MemoryGateway> => {
      await recordedFor({ storePath });
      await stop();
      return begin({ storePath, startMs: start + ahead, ...options });
    };

    async function expectAbsence(running: MemoryGateway): Promise<void> {
      const after = await cells(running);
      expect(qualities(after, end(3), end(5), end(1900))).to.deep.equal([
        'valid/none',
        'not-available/gateway-down',
        'not-available/gateway-down',
      ]);
      expect(Math.max(...after.keys())).to.be.at.least(end(0, start + ahead));
    }

    it('is believed within a minute where nothing else is known: the absence is said to be one', async () => {
      const running = await off(path.join(folder, 'off.db'), { startMs: start + ahead + 5 * minute });
      await running.clock.advance(minute);
      expect(await alarms(running)).to.deep.equal([]);
      await expectAbsence(running);
      await running.clock.advance(2 * halfHour);
      const after = await cells(running);
      expect(qualities(after, end(1, start + ahead), end(2, start + ahead))).to.deep.equal([
        'partial/gateway-down',
        'valid/none',
      ]);
    });

    it('is believed at once where the time service says that it is right', async () => {
      const report: ClockReport = { service: 'chrony', synchronised: true, offset: 1, lastSync: undefined };
      const running = await off(path.join(folder, 'sure.db'), { timeService: () => Promise.resolve(report) });
      await running.clock.advance(second);
      expect(await alarms(running)).to.deep.equal([]);
      await expectAbsence(running);
    });

    it('is held where the time service does not know yet', async () => {
      const report: ClockReport = { service: 'chrony', synchronised: false, offset: undefined, lastSync: undefined };
      const told = { report };
      const running = await off(path.join(folder, 'unsure.db'), { timeService: () => Promise.resolve(told.report) });
      await running.clock.advance(2 * halfHour);
      expect(await alarms(running)).to.deep.equal(['clock-not-synchronised', 'clock-jump-held']);
      told.report = { service: 'chrony', synchronised: true, offset: 1, lastSync: running.clock.now() };
      await running.clock.advance(minute);
      await expectAbsence(running);
      expect(qualities(await cells(running), end(2, start + ahead))).to.deep.equal(['valid/none']);
    });
  });

  it('pushes out no record that is younger than what the store is to hold, when it is settled', async () => {
    const capacityRecords = 100;
    const running = await recordedFor({ capacityRecords });
    await running.clock.advance(60 * halfHour);
    jump(running, 50 * halfHour);
    await running.clock.advance(minute);
    running.gateway.acceptTime();
    await running.clock.advance(minute);
    const after = await cells(running);
    const newest = Math.max(...after.keys());
    expect(after.size).to.equal(capacityRecords);
    expect(Math.min(...after.keys())).to.equal(newest - (capacityRecords - 1) * 1800);
    for (const [each, cell] of after) if (each <= end(63)) expect(cell[1]).to.be.oneOf(['valid', 'partial']);
  });
});
