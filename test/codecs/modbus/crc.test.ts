import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import { crc16 } from '../../../codecs/modbus/crc.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';
import { needs, python } from '../../support/peers.ts';

const peerCrc = createRequire(import.meta.url)('modbus-serial/utils/crc16.js') as (bytes: Uint8Array) => number;
const pymodbusCrc = fileURLToPath(new URL('pymodbus-crc.py', import.meta.url));

describe('CRC-16/MODBUS', () => {
  for (const { bytes, crc } of readVectors('modbus/crc.yaml') as { bytes: string; crc: number }[])
    it(`of ${bytes === '' ? 'nothing' : bytes} is ${crc.toString(16)}`, () => {
      expect(crc16(bytesOf(bytes))).to.equal(crc);
    });

  it('is that of modbus-serial for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 260 }), (bytes) => {
        expect(crc16(bytes)).to.equal(peerCrc(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('is that of pymodbus for any bytes', function () {
    needs(this, 'pymodbus');
    const samples = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 256 }), { numRuns: 300, seed: 1979 });
    const output = execFileSync(python, [pymodbusCrc], { input: samples.map(hexOf).join('\n'), encoding: 'utf8' });
    // pymodbus gives the two bytes as they go over the line.
    const own = samples.map((bytes) => {
      const crc = crc16(bytes);
      return hexOf(Uint8Array.of(crc & 0xff, crc >>> 8));
    });
    expect(own).to.deep.equal(output.trim().split('\n'));
  });

  it('tells any single flipped bit', () => {
    const frame = bytesOf('010400000050');
    for (let bit = 0; bit < frame.length * 8; bit++) {
      const flipped = frame.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(crc16(flipped), `bit ${bit}`).not.to.equal(crc16(frame));
    }
  });
});
