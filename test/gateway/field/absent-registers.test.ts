import { expect } from 'chai';
import { exceptionCodes } from '../../../codecs/modbus/pdu.ts';
import type { RegisterModel } from '../../../devices/virtual/register-model.ts';
import { createLog } from '../../../gateway/app.ts';
import { halfHoursOf } from '../../support/half-hours.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { statusOf } from '../../support/ask.ts';

const second = 1000;
const minute = 60 * second;
const halfHour = 30 * minute;
const start = Date.UTC(2026, 2, 1);
const importKiloWattHours = 0x0048;

/** Without these registers: a read that touches one is refused with exception 2. */
function lacking(meter: RegisterModel, lacks: (first: number, last: number) => boolean): RegisterModel {
  return {
    ...meter,
    read: (functionCode, address, count) =>
      functionCode === 4 && lacks(address, address + count - 1)
        ? { exceptionCode: exceptionCodes.illegalDataAddress }
        : meter.read(functionCode, address, count),
  };
}

describe('registers that a meter refuses', () => {
  let running: MemoryGateway;
  let said: Record<string, unknown>[];

  beforeEach(async () => {
    said = [];
    const log = createLog('info', (line) => said.push(JSON.parse(line) as Record<string, unknown>));
    running = await memoryGateway({ startMs: start - minute, log });
    running.premises.set({ loadWatts: 1000, volts: 230 });
    await running.record();
  });

  afterEach(async () => {
    await running.gateway.stop();
    expect(running.clock.pending, 'timers left behind').to.equal(0);
  });

  /** From now on the supply meter has all registers, or lacks those. */
  const supplyLacks = (lacks: ((first: number, last: number) => boolean) | undefined): void => {
    const whole = supply();
    running.units.set(1, lacks === undefined ? whole : lacking(whole, lacks));
  };
  let whole: RegisterModel | undefined;
  const supply = (): RegisterModel => (whole ??= running.units.get(1)!);
  afterEach(() => {
    whole = undefined;
  });

  async function health(): Promise<string | undefined> {
    const { devices } = await statusOf(running.gateway, systemId);
    return devices.find(({ role }) => role === 'supply-meter')?.health;
  }
  const cell = async (k: number, quantity: 'mean-active-power-import' | 'mean-voltage-l1') =>
    (await halfHoursOf(running.gateway, systemId, quantity)).get((start + k * halfHour) / 1000)?.slice(1);
  const saidOf = (event: string) =>
    said.filter((line) => line['event'] === event).map(({ meter, quantities }) => [meter, quantities]);

  it('for three seconds are recorded as valid again with the next poll, and nothing is learnt of it', async () => {
    await running.clock.advance(minute + 5 * minute + 9 * second);
    supplyLacks(() => true);
    await running.clock.advance(3 * second);
    expect(await health(), 'the trouble was seen').to.equal('degraded');
    supplyLacks(undefined);
    await running.clock.advance(minute - 3 * second);
    expect(await health()).to.equal('ok');
    await running.clock.advance(2 * halfHour);
    for (const quantity of ['mean-active-power-import', 'mean-voltage-l1'] as const)
      expect(await cell(2, quantity), quantity).to.deep.equal(['valid', 'none']);
    expect(await cell(1, 'mean-active-power-import'), 'its register went on').to.deep.equal(['valid', 'none']);
    expect(saidOf('quantities are absent')).to.deep.equal([]);
  });

  it('in the first three seconds are recorded within a minute, and the log says both', async () => {
    supplyLacks(() => true);
    await running.clock.advance(3 * second);
    supplyLacks(undefined);
    expect(await health()).to.equal('degraded');
    await running.clock.advance(minute - 3 * second);
    expect(await health()).to.equal('ok');
    const [[meter, quantities] = []] = saidOf('quantities are absent');
    expect(meter).to.equal('supply');
    expect(quantities).to.include.members(['active-power', 'voltage-l1']);
    expect(saidOf('quantities are there again')).to.deep.equal([['supply', quantities]]);
    await running.clock.advance(halfHour + minute);
    expect(await cell(1, 'mean-active-power-import')).to.deep.equal(['valid', 'none']);
  });

  it('and the serial number with them, for some seconds after an outage, are those of the same meter', async () => {
    await running.clock.advance(minute + 5 * minute);
    const meter = supply();
    running.units.delete(1);
    await running.clock.advance(25 * second);
    running.units.set(1, {
      ...meter,
      read: (functionCode, address, count) =>
        functionCode === 3
          ? { exceptionCode: exceptionCodes.illegalDataAddress }
          : meter.read(functionCode, address, count),
    });
    await running.clock.advance(20 * second);
    running.units.set(1, meter);
    await running.clock.advance(halfHour);
    expect(await health()).to.equal('ok');
    expect(await cell(1, 'mean-active-power-import'), 'its register went on').to.deep.equal(['valid', 'none']);
  });

  it('all along cost few requests, are told of once, and come when the meter has them after all', async () => {
    const within = (at: number) => (first: number, last: number) => first <= at && at <= last;
    supplyLacks(within(importKiloWattHours));
    const requestsIn = async (time: number): Promise<number> => {
      const before = running.polls();
      await running.clock.advance(time);
      return running.polls() - before;
    };
    await requestsIn(minute + 5 * second);
    // Between the first trials: one block for the generation meter, three round the hole for the supply meter.
    expect(await requestsIn(20 * second)).to.equal(8);
    const hours = 6;
    const needed = (4 * hours * 60 * minute) / (10 * second);
    expect(await requestsIn(hours * 60 * minute), 'requests').to.be.within(needed, needed * 1.01);
    expect(await health()).to.equal('degraded');
    expect(saidOf('quantities are absent')).to.deep.equal([['supply', ['active-energy-import']]]);
    supplyLacks(undefined);
    await running.clock.advance(61 * minute);
    expect(await health()).to.equal('ok');
    expect(saidOf('quantities are there again')).to.deep.equal([['supply', ['active-energy-import']]]);
  });
});
