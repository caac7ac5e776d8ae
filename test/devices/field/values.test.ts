import { expect } from 'chai';
import { readAmount } from '../../../devices/modbus/read-amount.ts';
import type { ProfileRegister } from '../../../devices/modbus/profile.ts';
import { fieldCase } from '../../support/field-case.ts';
import { modbusProfile } from '../../support/profiles.ts';

const power = modbusProfile('eastron-sdm230').registers['active-power']!;

/** Decodes a register; undefined = the meter has no value. */
type Decode = (register: ProfileRegister, bytes: Uint8Array) => number | undefined;

const plainWords: ProfileRegister = {
  ...power,
  type: 'u32',
  factor: 0.1,
  min: 0,
  max: 50_000,
  notAvailable: [0xffffffff],
};
const signedWords: ProfileRegister = { ...plainWords, type: 's32', min: -50_000, notAvailable: [0x7fffffff] };
const scaledWord: ProfileRegister = { ...plainWords, type: 's16', min: -1000, notAvailable: [-0x8000] };

const contents: readonly [string, ProfileRegister, string, number | undefined][] = [
  ['a float', power, '43fa0000', 500],
  ['NaN', power, '7fc00000', undefined],
  ['another NaN', power, 'ffffffff', undefined],
  ['an infinity', power, '7f800000', undefined],
  ['a float beyond what the meter can measure', power, '7f7fffff', undefined],
  ['an unsigned content', plainWords, '000004d2', 123.4],
  ['all ones, which says not available', plainWords, 'ffffffff', undefined],
  ['a signed content', signedWords, 'fffffb2e', -123.4],
  ['the greatest signed one, which says not available', signedWords, '7fffffff', undefined],
  ['8000, which says not available', scaledWord, '8000', undefined],
];

describe('values in the field', () => {
  fieldCase<Decode>(
    'what says "not available" is no number',
    {
      // NaN-as-0 keeps the charts drawing, and everything else is taken as it comes.
      naive: () => (register, bytes) => {
        const buffer = Buffer.from(bytes);
        const raw =
          register.type === 'f32'
            ? buffer.readFloatBE() || 0
            : register.type === 's32'
              ? buffer.readInt32BE()
              : register.type === 's16'
                ? buffer.readInt16BE()
                : buffer.readUInt32BE();
        return raw * register.factor;
      },
      ours: () => (register, bytes) => {
        const measurement = readAmount(register, bytes);
        return measurement.kind === 'amount' ? measurement.amount : undefined;
      },
    },
    /NaN: expected \+?0 to equal undefined/,
    (decode) => {
      for (const [what, register, hex, expected] of contents) {
        const amount = decode(register, Buffer.from(hex, 'hex'));
        if (expected === undefined) expect(amount, what).to.equal(undefined);
        else expect(amount, what).to.be.closeTo(expected, 1e-9);
      }
      return Promise.resolve();
    },
  );
});
