import { expect } from 'chai';
import fc from 'fast-check';
import { DeviceError } from '../../../devices/ports.ts';
import { faultKinds } from '../../../devices/virtual/line-faults.ts';
import type { FaultRow } from '../../../devices/virtual/line-faults.ts';
import type { RegisterModel } from '../../../devices/virtual/register-model.ts';
import { contentOf, contentsOf } from '../../support/scripted-meter.ts';
import { readOf, virtualLine } from '../../support/virtual-line.ts';

/** Every register holds its unit and address: a value of another read shows at once. */
function addressModel(unit: number): RegisterModel {
  return {
    maker: '',
    model: '',
    serial: '',
    read: (_functionCode, address, count) => {
      const bytes = new Uint8Array(2 * count);
      const view = new DataView(bytes.buffer);
      for (let k = 0; k < count; k++) view.setUint16(2 * k, contentOf(unit, address + k));
      return { bytes };
    },
  };
}

const units = [1, 2, 3];
const faultRow: fc.Arbitrary<FaultRow> = fc.record({
  fault: fc.constantFrom(...faultKinds),
  chance: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  // From within the patience to far beyond it, so that answers come while others are asked.
  delayMs: fc.integer({ min: 1, max: 900 }),
});
const read = fc.record({
  unit: fc.constantFrom(...units),
  address: fc.integer({ min: 0, max: 500 }),
  count: fc.constantFrom(1, 2, 2, 2, 8),
});

describe('a serial line with faults on it', function () {
  this.timeout(120_000);

  it('never gives a wrong value, settles every read, and is whole again when the faults are over', async () => {
    let answered = 0;
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(faultRow, { minLength: 1, maxLength: 4 }),
        fc.array(read, { minLength: 20, maxLength: 60 }),
        fc.constantFrom(9600, 115_200, undefined),
        async (rows, reads, baudRate) => {
          const models = new Map(units.map((unit) => [unit, addressModel(unit)]));
          const { line, clock, during, copper } = virtualLine({
            models,
            faults: rows,
            ...(baudRate !== undefined && { baudRate }),
          });
          try {
            for (const { unit, address, count } of reads) {
              const outcome = await during(
                line.ask(readOf(unit, address, count, { answerWithin: 100, priority: 'interactive' })).then(
                  (answer) => answer,
                  (error: unknown) => error,
                ),
              );
              if (outcome instanceof DeviceError) {
                failed++;
                expect(outcome.code).to.be.oneOf(['timeout', 'bad-frame', 'bad-response', 'device-exception']);
                continue;
              }
              answered++;
              const { bytes } = outcome as { bytes: Uint8Array };
              const words = Array.from({ length: count }, (_unused, k) => Buffer.from(bytes).readUInt16BE(2 * k));
              expect(words, `unit ${unit}, ${count} from ${address}`).to.deep.equal(contentsOf(unit, address, count));
            }
            expect(copper()?.seen.gapViolations ?? 0, 'gaps').to.equal(0);
          } finally {
            await line.close();
          }
          expect(clock.pending, 'timers left behind').to.equal(0);
        },
      ),
      { numRuns: 60, seed: 20260301, endOnFailure: true },
    );
    // A line on which nothing failed, or nothing came through, would prove nothing.
    expect(answered).to.be.greaterThan(500);
    expect(failed).to.be.greaterThan(100);
  });
});
