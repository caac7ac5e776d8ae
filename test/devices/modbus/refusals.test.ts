import { expect } from 'chai';
import { exceptionCodes } from '../../../codecs/modbus/pdu.ts';
import { ModbusMeter } from '../../../devices/modbus/meter.ts';
import type { Measurement } from '../../../devices/ports.ts';
import type { QuantityName } from '../../../devices/quantities.ts';
import { virtualEastron } from '../../../devices/virtual/eastron.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { modbusProfile } from '../../support/profiles.ts';
import { virtualLine } from '../../support/virtual-line.ts';
import type { VirtualLine } from '../../support/virtual-line.ts';

const profile = modbusProfile('eastron-sdm230');
const second = 1000;
const voltage = 0x0000;
const frequency = 0x0046;
const wanted: readonly QuantityName[] = ['voltage-l1', 'active-power', 'frequency', 'active-energy-import'];

/** A meter on a line that refuses each read which touches a register of `refuses`, with the code it has there. */
function refusingMeter(gap: number): VirtualLine & {
  readonly meter: ModbusMeter;
  readonly refuses: Map<number, number>;
  readonly asked: { readonly address: number; readonly count: number }[];
  readonly read: () => Promise<ReadonlyMap<QuantityName, Measurement>>;
} {
  const refuses = new Map<number, number>();
  const asked: { address: number; count: number }[] = [];
  const premises = new Premises(new VirtualClock(Date.UTC(2026, 2, 1)));
  const whole = virtualEastron('sdm230', premises, 'supply', '230001');
  const models = new Map([
    [
      1,
      {
        ...whole,
        read: (functionCode: 3 | 4, address: number, count: number) => {
          asked.push({ address, count });
          for (const [at, exceptionCode] of refuses)
            if (functionCode === 4 && at >= address && at < address + count) return { exceptionCode };
          return whole.read(functionCode, address, count);
        },
      },
    ],
  ]);
  const line = virtualLine({ models });
  const limits = { ...profile.limits, mostUnusedRegisters: gap };
  const meter = new ModbusMeter({
    id: 'm',
    unit: 1,
    profile: { ...profile, limits },
    line: line.line,
    clock: line.clock,
  });
  return { ...line, meter, refuses, asked, read: async () => (await line.during(meter.read(wanted))).measurements };
}

const kinds = (measurements: ReadonlyMap<QuantityName, Measurement>): Record<string, string> =>
  Object.fromEntries(
    wanted.map((quantity) => {
      const read = measurements.get(quantity)!;
      return [quantity, read.kind === 'amount' ? 'amount' : read.reason];
    }),
  );
const all = { 'voltage-l1': 'amount', 'active-power': 'amount', frequency: 'amount', 'active-energy-import': 'amount' };

describe('blocks that a Modbus meter refuses', () => {
  let way: ReturnType<typeof refusingMeter>;

  afterEach(async () => {
    await way.line.close();
    expect(way.clock.pending, 'timers left behind').to.equal(0);
  });

  for (const [name, code] of Object.entries(exceptionCodes))
    it(`with ${name} lose nothing of what other blocks brought`, async () => {
      way = refusingMeter(0);
      await way.read();
      for (const at of [voltage, frequency]) {
        way.refuses.clear();
        way.refuses.set(at, code);
        const refused = at === voltage ? ['voltage-l1'] : ['frequency', 'active-energy-import'];
        const found = kinds(await way.read());
        for (const quantity of wanted)
          if (!refused.includes(quantity)) expect(found[quantity], quantity).to.equal('amount');
        expect(found[refused[0]!]).to.equal('device-exception');
      }
      way.refuses.clear();
      expect(kinds(await way.read()), 'with the next read').to.deep.equal(all);
      expect(way.meter.absentQuantities).to.deep.equal([]);
    });

  it('for the first time are asked again, each register alone, before it counts as absent', async () => {
    way = refusingMeter(0);
    way.refuses.set(voltage, exceptionCodes.illegalDataAddress);
    expect(kinds(await way.read())).to.deep.equal({ ...all, 'voltage-l1': 'not-supported' });
    const alone = way.asked.filter(({ address, count }) => address === voltage && count === 2);
    expect(alone, 'a block of its own already').to.have.length(2);
    expect(way.meter.absentQuantities).to.deep.equal(['voltage-l1']);
  });

  it('are tried again after half a minute, then after twice as long each time, up to an hour', async () => {
    way = refusingMeter(60);
    way.refuses.set(voltage, exceptionCodes.illegalDataAddress);
    const start = way.clock.monotonic();
    await way.read();
    const trials: number[] = [];
    while (way.clock.monotonic() - start < 8 * 3600 * second) {
      way.asked.length = 0;
      expect(kinds(await way.read())['voltage-l1']).to.equal('not-supported');
      if (way.asked.some(({ address }) => address === voltage)) trials.push(way.clock.monotonic() - start);
      await way.clock.advance(10 * second);
    }
    const pauses = trials.map((at, k) => Math.round((at - (trials[k - 1] ?? 0)) / (10 * second)) * 10);
    expect(pauses.slice(0, 7)).to.deep.equal([30, 60, 120, 240, 480, 960, 1920]);
    expect(pauses.slice(7)).to.have.length.at.least(3);
    expect(
      pauses.slice(7).every((pause) => pause >= 3590 && pause <= 3620),
      String(pauses),
    ).to.equal(true);
    way.refuses.clear();
    await way.clock.advance(3600 * second);
    expect(kinds(await way.read())).to.deep.equal(all);
    expect(way.meter.absentQuantities).to.deep.equal([]);
  });

  it('though they were read before are asked for with every read, and reported after a minute', async () => {
    way = refusingMeter(60);
    await way.read();
    way.refuses.set(voltage, exceptionCodes.illegalDataAddress);
    for (let k = 0; k < 12; k++) {
      way.asked.length = 0;
      expect(kinds(await way.read())).to.deep.equal({ ...all, 'voltage-l1': 'device-exception' });
      expect(
        way.asked.some(({ address }) => address === voltage),
        `read ${k}`,
      ).to.equal(true);
      expect(way.meter.absentQuantities, `after ${10 * k} s`).to.deep.equal(k < 6 ? [] : ['voltage-l1']);
      await way.clock.advance(10 * second);
    }
    way.refuses.clear();
    expect(kinds(await way.read())).to.deep.equal(all);
    expect(way.meter.absentQuantities).to.deep.equal([]);
  });

  it('are read in one request again when the trouble is over', async () => {
    way = refusingMeter(60);
    await way.read();
    for (let at = voltage; at <= 0x4e; at += 2) way.refuses.set(at, exceptionCodes.illegalDataAddress);
    expect(new Set(Object.values(kinds(await way.read())))).to.deep.equal(new Set(['device-exception']));
    way.refuses.clear();
    await way.clock.advance(31 * second);
    way.asked.length = 0;
    expect(kinds(await way.read())).to.deep.equal(all);
    expect(way.asked).to.have.length(1);
  });
});
