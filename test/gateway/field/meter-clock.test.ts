import { expect } from 'chai';
import type { Profile } from '../../../devices/profiles/profile.ts';
import type { ModbusProfile } from '../../../devices/modbus/profile.ts';
import { clockTime, clockWords } from '../../../devices/modbus/meter-clock.ts';
import { loadProfiles } from '../../../gateway/app.ts';
import type { ClockReport } from '../../../gateway/runtime/time-services.ts';
import { halfHoursOf } from '../../support/half-hours.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { modbusProfile } from '../../support/profiles.ts';
import { statusOf } from '../../support/ask.ts';

const clockAddress = 0x8a00;
const hourMs = 3_600_000;
const start = Date.UTC(2026, 2, 1);
const right: ClockReport = { service: 'chrony', synchronised: true, offset: 1, lastSync: start };

/** The virtual meter's own arithmetic: bytes and what they say, as the maker's manual lays them out. */
function fields(time: number): number[] {
  const [year, month, day, hour, minute, second] = new Date(time)
    .toISOString()
    .split(/[-T:.]/)
    .map(Number);
  return [year! - 2000, month!, day!, hour!, minute!, second!];
}

describe('clock registers', () => {
  // ABB A43/A44 user manual 2CMC48001M0201, date and time format: year, month, day, hour, minute, second.
  it('are a byte each from the year on, highest byte first', () => {
    const time = Date.UTC(2026, 11, 31, 23, 5, 9);
    const words = [0x1a0c, 0x1f17, 0x0509];
    expect(clockWords(time)).to.deep.equal(words);
    expect(clockWords(time + 499)).to.deep.equal(words);
    expect(clockTime(Buffer.from('1a0c1f170509', 'hex'))).to.equal(time);
  });

  it('may show no time at all', () => {
    for (const hex of ['ffffffffffff', '000000000000', '1a021e000000', '1a0c1f180000', '1a0c1f17', '640101000000'])
      expect(clockTime(Buffer.from(hex, 'hex')), hex).to.equal(undefined);
  });

  it('end with the century', () => {
    expect(() => clockWords(Date.UTC(2100, 0, 1))).to.throw(RangeError, /2000 to 2099/);
    expect(() => clockWords(Number.NaN)).to.throw(RangeError);
  });
});

describe('a meter with a clock of its own', () => {
  let system: MemoryGateway | undefined;
  /** The meter's clock less the bench's. */
  let offset = 0;
  let writes = 0;

  afterEach(async () => {
    await system?.gateway.stop();
    if (system !== undefined) expect(system.clock.pending, 'timers left behind').to.equal(0);
    system = undefined;
  });

  async function begin(options: {
    setClock: boolean;
    report?: ClockReport;
    offset: number;
    refuses?: boolean;
  }): Promise<MemoryGateway> {
    const profiles = new Map<string, Profile>(loadProfiles().profiles);
    const withClock: ModbusProfile = {
      ...modbusProfile('eastron-sdm230'),
      clock: { address: clockAddress, function: 3 },
    };
    profiles.set(withClock.name, withClock);
    const running = await memoryGateway({
      profiles,
      setClock: options.setClock,
      pollSeconds: 60,
      timeService: () => Promise.resolve(options.report),
    });
    system = running;
    ({ offset } = options);
    writes = 0;
    const meter = running.units.get(1)!;
    running.units.set(1, {
      ...meter,
      read: (functionCode, address, count) =>
        functionCode === 3 && address === clockAddress && count === 3
          ? { bytes: Uint8Array.from(fields(running.clock.now() + offset)) }
          : meter.read(functionCode, address, count),
      write: (address, contents) => {
        writes++;
        if (options.refuses === true || address !== clockAddress) return 2;
        const [year, month, day, hour, minute, second] = contents.flatMap((word) => [word >> 8, word & 0xff]);
        offset = Date.UTC(2000 + year!, month! - 1, day, hour, minute, second) - running.clock.now();
        return undefined;
      },
    });
    await running.record();
    await running.clock.advance(hourMs + 120_000);
    return running;
  }

  async function alarms({ gateway }: MemoryGateway): Promise<readonly string[]> {
    return (await statusOf(gateway, systemId)).alarms;
  }

  it('is set where that is configured and the gateway is known to be right; no half-hour is touched by it', async () => {
    const running = await begin({ setClock: true, report: right, offset: -45 * 60_000 });
    expect(Math.abs(offset)).to.be.at.most(1000);
    expect(writes, 'set once, and right from then on').to.equal(1);
    expect(await alarms(running)).to.deep.equal([]);
    const voltages = await halfHoursOf(running.gateway, systemId, 'mean-voltage-l1');
    expect([...voltages.values()].map((cell) => cell[1])).to.deep.equal(['valid', 'valid']);
  });

  it('is left alone while it is right to the second', async () => {
    await begin({ setClock: true, report: right, offset: 900 });
    expect([writes, offset]).to.deep.equal([0, 900]);
  });

  it('is only watched where it is not configured to be set', async () => {
    const running = await begin({ setClock: false, report: right, offset: 11_500 });
    expect([writes, await alarms(running)]).to.deep.equal([0, ['meter-clock-off']]);
  });

  it('is never set by a clock that nobody vouches for', async () => {
    for (const report of [undefined, { ...right, offset: 60_000 }, { ...right, synchronised: false }]) {
      const running = await begin({ setClock: true, offset: hourMs, ...(report && { report }) });
      expect(writes).to.equal(0);
      expect(await alarms(running)).to.include('meter-clock-off');
      await running.gateway.stop();
    }
  });

  it('may refuse to be set: that is an alarm, and the meter is read on', async () => {
    const running = await begin({ setClock: true, report: right, offset: hourMs, refuses: true });
    expect(writes).to.be.greaterThan(0);
    expect(await alarms(running)).to.deep.equal(['meter-clock-off']);
    const voltages = await halfHoursOf(running.gateway, systemId, 'mean-voltage-l1');
    expect([...voltages.values()].map((cell) => cell[1])).to.deep.equal(['valid', 'valid']);
  });

  it("settles a jump of the gateway's clock where it shows the new time, and is not set by the old one", async () => {
    const running = await begin({ setClock: true, offset: 0 });
    const jump = 40 * 24 * hourMs;
    running.clock.setNow(running.clock.now() + jump);
    offset = -jump;
    await running.clock.advance(120_000);
    expect([writes, await alarms(running)], 'the meter shows the old time').to.deep.equal([0, ['clock-jump-held']]);
    offset = 900;
    await running.clock.advance(120_000);
    expect([writes, await alarms(running)]).to.deep.equal([0, []]);
  });
});
