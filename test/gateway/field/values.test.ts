import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { Profile } from '../../../devices/profiles/profile.ts';
import type { QuantityName } from '../../../devices/quantities.ts';
import { virtualEastron } from '../../../devices/virtual/eastron.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import type { RegisterModel } from '../../../devices/virtual/register-model.ts';
import { loadProfiles } from '../../../gateway/app.ts';
import { fieldCase } from '../../support/field-case.ts';
import { halfHoursOf } from '../../support/half-hours.ts';
import type { CellRead } from '../../support/half-hours.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway, MemoryGatewayOptions } from '../../support/memory-gateway.ts';

const minute = 60_000;
const halfHour = 30 * minute;
const start = Date.UTC(2026, 2, 1);
const settle = 2 * minute;

/** Everything a whole gateway can meet at its meter, and what a DNO then reads. Nothing of it is a number out of nothing. */
describe('what a meter shows in the field', function () {
  this.timeout(30_000);
  let system: MemoryGateway | undefined;

  async function begin(options: MemoryGatewayOptions = {}): Promise<MemoryGateway> {
    system = await memoryGateway({ startMs: start - minute, ...options });
    system.premises.set({ loadWatts: 1000, volts: 230 });
    await system.record();
    await system.clock.advance(minute);
    return system;
  }

  afterEach(async () => {
    await system?.gateway.stop();
    if (system !== undefined) expect(system.clock.pending, 'timers left behind').to.equal(0);
    system = undefined;
  });

  /** Of the half-hour that ends `k` half-hours after the start. */
  async function cell({ gateway }: MemoryGateway, k: number, quantity: QuantityName): Promise<CellRead | undefined> {
    return (await halfHoursOf(gateway, systemId, quantity)).get((start + k * halfHour) / 1000);
  }

  function expectCell(found: CellRead | undefined, watts: number | undefined, quality: string, reason: string): void {
    expect(found?.slice(1)).to.deep.equal([quality, reason]);
    if (watts === undefined) expect(found?.[0]).to.equal(undefined);
    else expect(found?.[0]).to.be.closeTo(watts, 1);
  }

  /** Shows other register contents than the meter has, from now on. */
  function showing(running: MemoryGateway, contents: Readonly<Record<number, number>>): void {
    const meter = running.units.get(1)!;
    const spoilt: RegisterModel = {
      ...meter,
      read: (functionCode, address, count) => {
        const answer = meter.read(functionCode, address, count);
        if (functionCode !== 4 || !('bytes' in answer)) return answer;
        const view = new DataView(answer.bytes.buffer);
        for (const [at, content] of Object.entries(contents)) {
          const offset = (Number(at) - address) * 2;
          if (offset >= 0 && offset + 4 <= answer.bytes.length) view.setFloat32(offset, content);
        }
        return answer;
      },
    };
    running.units.set(1, spoilt);
  }

  const volts = 0x0000;
  const importKiloWattHours = 0x0048;

  it('NaN for voltage: the time without a value is named, and the power is whole', async () => {
    const running = await begin();
    await running.clock.advance(10 * minute);
    const good = running.units.get(1)!;
    showing(running, { [volts]: Number.NaN });
    await running.clock.advance(10 * minute);
    running.units.set(1, good);
    await running.clock.advance(10 * minute + settle);
    expectCell(await cell(running, 1, 'mean-voltage-l1'), 230, 'partial', 'device-not-available');
    expectCell(await cell(running, 1, 'mean-active-power-import'), 1000, 'valid', 'none');
  });

  it('NaN for a register all along: no number', async () => {
    const running = await begin();
    showing(running, { [importKiloWattHours]: Number.NaN });
    await running.clock.advance(2 * halfHour + settle);
    expectCell(await cell(running, 2, 'mean-active-power-import'), undefined, 'not-available', 'device-not-available');
  });

  it('a register of nothing, once: no number, and the next half-hour is whole', async () => {
    const running = await begin();
    await running.clock.advance(10 * minute);
    const good = running.units.get(1)!;
    showing(running, { [importKiloWattHours]: 0 });
    await running.clock.advance(10_000);
    running.units.set(1, good);
    await running.clock.advance(2 * halfHour);
    expectCell(await cell(running, 1, 'mean-active-power-import'), undefined, 'not-available', 'register-rolled-back');
    expectCell(await cell(running, 2, 'mean-active-power-import'), 1000, 'valid', 'none');
  });

  it('a voltage beyond what the meter can measure is no voltage', async () => {
    const running = await begin();
    showing(running, { [volts]: 6553.5 });
    await running.clock.advance(2 * halfHour + settle);
    expectCell(await cell(running, 2, 'mean-voltage-l1'), undefined, 'not-available', 'implausible');
  });

  it('a meter without power: what was measured before and after counts, and only that', async () => {
    const running = await begin();
    await running.clock.advance(20 * minute);
    const meter = running.units.get(1)!;
    running.units.delete(1);
    await running.clock.advance(69 * minute);
    running.units.set(1, meter);
    await running.clock.advance(halfHour + settle);
    for (const quantity of ['mean-active-power-import', 'mean-voltage-l1'] as const) {
      const watts = quantity === 'mean-voltage-l1' ? 230 : 1000;
      expectCell(await cell(running, 1, quantity), watts, 'partial', 'no-answer');
      for (const k of [2, 3]) expectCell(await cell(running, k, quantity), undefined, 'not-available', 'no-answer');
    }
    expectCell(await cell(running, 4, 'mean-active-power-import'), 1000, 'valid', 'none');
  });

  it('a clock that is put on by ten minutes: the half-hour says so, and its mean is what was measured', async () => {
    const running = await begin();
    await running.clock.advance(10 * minute);
    running.clock.setNow(running.clock.now() + 10 * minute);
    await running.clock.advance(10 * minute + settle);
    expectCell(await cell(running, 1, 'mean-active-power-import'), 1000, 'partial', 'clock-step');
    await running.clock.advance(halfHour);
    expectCell(await cell(running, 2, 'mean-active-power-import'), 1000, 'valid', 'none');
  });

  it('a clock that is put back by ten minutes over the end of a half-hour: no end comes twice', async () => {
    const running = await begin();
    await running.clock.advance(halfHour + 5 * minute);
    const before = await cell(running, 1, 'mean-active-power-import');
    expectCell(before, 1000, 'valid', 'none');
    running.premises.set({ loadWatts: 4000 });
    running.clock.setNow(running.clock.now() - 10 * minute);
    await running.clock.advance(5 * minute + halfHour + settle);
    expect(await cell(running, 1, 'mean-active-power-import'), 'what was said once').to.deep.equal(before);
    expect((await cell(running, 2, 'mean-active-power-import'))?.slice(1)).to.deep.equal(['partial', 'clock-step']);
    await running.clock.advance(halfHour);
    expectCell(await cell(running, 3, 'mean-active-power-import'), 4000, 'valid', 'none');
  });

  it('a gateway without power: the register bridges what it can, the rest is not available', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-values-'));
    try {
      const storePath = path.join(folder, 'store.db');
      const first = await begin({ storePath });
      await first.clock.advance(20 * minute);
      await first.gateway.stop();
      const running = await begin({ storePath, startMs: start + 100 * minute });
      await running.clock.advance(halfHour + settle);
      for (const k of [2, 3])
        expectCell(await cell(running, k, 'mean-voltage-l1'), undefined, 'not-available', 'gateway-down');
      expectCell(await cell(running, 1, 'mean-voltage-l1'), 230, 'partial', 'gateway-down');
      expect((await cell(running, 4, 'mean-voltage-l1'))?.slice(1)).to.deep.equal(['partial', 'gateway-down']);
    } finally {
      await system?.gateway.stop();
      await rm(folder, { recursive: true });
    }
  });

  const withoutSerialNumber = (): ReadonlyMap<string, Profile> =>
    new Map(
      [...loadProfiles().profiles].map(([name, profile]) => {
        const kept = Object.entries(profile).filter(([key]) => key !== 'serialNumber');
        return [name, Object.fromEntries(kept) as unknown as Profile];
      }),
    );

  it('another meter that has no serial number is another meter too, and is read', async () => {
    const running = await begin();
    await running.clock.advance(10 * minute + 5000);
    running.units.delete(1);
    await running.clock.advance(30_000);
    const older = virtualEastron('sdm230', running.premises, 'supply', '1');
    running.units.set(1, {
      ...older,
      read: (functionCode, address, count) =>
        functionCode === 3 ? { exceptionCode: 1 } : older.read(functionCode, address, count),
    });
    await running.clock.advance(2 * halfHour + settle);
    expectCell(await cell(running, 1, 'mean-active-power-import'), 1000, 'partial', 'meter-replaced');
    expectCell(await cell(running, 2, 'mean-active-power-import'), 1000, 'valid', 'none');
  });

  for (const [what, pollSeconds] of [
    ['away for half a minute', 10],
    ['between two polls that are far apart', 600],
  ] as const) {
    fieldCase<MemoryGatewayOptions>(
      `another meter takes the place of one, ${what}: nothing is made of the difference of their registers`,
      { naive: () => ({ profiles: withoutSerialNumber() }), ours: () => ({}) },
      /the half-hour of the replacement: expected \d+/,
      async (options) => {
        const running = await begin({ ...options, pollSeconds });
        // The other meter has counted more, by as much as a kitchen might have used meanwhile.
        const elsewhere = new Premises(running.clock);
        elsewhere.set({ loadWatts: 4000 });
        await running.clock.advance(10 * minute + 5000);
        elsewhere.set({ loadWatts: 1000 });
        running.units.delete(1);
        if (pollSeconds < 30) await running.clock.advance(30_000);
        running.units.set(1, virtualEastron('sdm230', elsewhere, 'supply', '230099'));
        await running.clock.advance(2 * halfHour + settle);
        const [amount, quality, reason] = (await cell(running, 1, 'mean-active-power-import')) ?? [];
        expect(amount, 'the half-hour of the replacement').to.be.closeTo(1000, 1);
        expect([quality, reason]).to.deep.equal(['partial', 'meter-replaced']);
        expectCell(await cell(running, 2, 'mean-active-power-import'), 1000, 'valid', 'none');
      },
    );
  }
});
