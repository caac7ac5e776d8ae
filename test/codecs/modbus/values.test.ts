import { expect } from 'chai';
import fc from 'fast-check';
import {
  decodeRegisters,
  encodeRegisters,
  float32Step,
  registersOf,
  registerTypes,
} from '../../../codecs/modbus/values.ts';
import type { RegisterType, WordOrder } from '../../../codecs/modbus/values.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';

interface Vector {
  readonly type: RegisterType;
  readonly order: WordOrder;
  readonly bytes: string;
  readonly number: number;
}

describe('register values', () => {
  const vectors = readVectors('modbus/values.yaml') as Vector[];

  it('have a vector for every type', () => {
    expect(new Set(vectors.map(({ type }) => type))).to.deep.equal(new Set(registerTypes));
  });

  for (const { type, order, bytes, number } of vectors)
    it(`${type} ${order} ${bytes} is ${number}`, () => {
      const read = decodeRegisters(bytesOf(bytes), type, order);
      expect(Object.is(read, number), `read as ${read}`).to.equal(true);
      expect(hexOf(encodeRegisters(number, type, order))).to.equal(bytes);
      expect(registersOf(type)).to.equal(bytes.length / 4);
    });

  it('leave the bytes they were read from alone', () => {
    const bytes = bytesOf('59e40000');
    decodeRegisters(bytes, 'u32', 'swapped');
    expect(hexOf(bytes)).to.equal('59e40000');
  });

  it('read any content of the right length, and no other length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...registerTypes),
        fc.constantFrom<WordOrder>('big', 'swapped'),
        fc.uint8Array({ maxLength: 10 }),
        (type, order, bytes) => {
          if (bytes.length === registersOf(type) * 2) expect(decodeRegisters(bytes, type, order)).to.be.a('number');
          else expect(() => decodeRegisters(bytes, type, order)).to.throw(RangeError, `${type} needs`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const [type, number] of [
    ['u16', -1],
    ['u16', 65536],
    ['s16', 32768],
    ['s16', -32769],
    ['u32', 2 ** 32],
    ['s32', 2 ** 31],
    ['u64', -1],
    ['u32', Number.NaN],
  ] as const)
    it(`refuse ${number} as ${type}`, () => {
      expect(() => encodeRegisters(number, type)).to.throw(RangeError, `${number} does not fit ${type}`);
    });

  it('round to whole numbers', () => {
    expect(hexOf(encodeRegisters(2.5, 'u16'))).to.equal('0003');
    expect(hexOf(encodeRegisters(-1.4, 's16'))).to.equal('ffff');
  });

  it('know the step of a float32: the next float up is one step away', () => {
    const next = (number: number): number => {
      const bytes = encodeRegisters(number, 'f32');
      const view = new DataView(bytes.buffer);
      view.setUint32(0, view.getUint32(0) + 1);
      return view.getFloat32(0);
    };
    // 1234567.875 kWh stands in steps of an eighth: such a register shows no watt-hours.
    for (const number of [0, 1, 1.5, 2, 230.5, 1234567.875, 2 ** 24, 1e-40])
      expect(float32Step(number), String(number)).to.equal(next(number) - Math.fround(number));
    expect(float32Step(-230.5)).to.equal(float32Step(230.5));
    expect(float32Step(Number.POSITIVE_INFINITY)).to.equal(Number.POSITIVE_INFINITY);
  });
});
