import { expect } from 'chai';
import fc from 'fast-check';
import { LearnedMap } from '../../../devices/modbus/learned-map.ts';
import { isAbsent, noHoles, planReads } from '../../../devices/modbus/read-plan.ts';
import type { BlockMember } from '../../../devices/modbus/read-plan.ts';
import type { ModbusLimits, ProfileRegister } from '../../../devices/modbus/profile.ts';
import { quantityNames } from '../../../devices/quantities.ts';

const register = (address: number): ProfileRegister => ({
  address,
  function: 4,
  type: 'f32',
  wordOrder: 'big',
  factor: 1,
  min: 0,
  max: 1,
  notAvailable: [],
});

/** Wanted registers at even addresses, holes anywhere, and what the meter takes. */
const meter = fc.record({
  addresses: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: quantityNames.length }),
  holes: fc.array(fc.tuple(fc.integer({ min: 0, max: 210 }), fc.integer({ min: 0, max: 20 })), { maxLength: 5 }),
  mostRegisters: fc.constantFrom(2, 10, 40, 80, 125),
  mostUnusedRegisters: fc.integer({ min: 0, max: 60 }),
});

describe('learning the holes of a register map', () => {
  it('reads everything that is there each time, and is refused at most three times a register until it knows', () => {
    fc.assert(
      fc.property(meter, ({ addresses, holes, mostRegisters, mostUnusedRegisters }) => {
        const limits: ModbusLimits = {
          mostRegisters,
          mostUnusedRegisters,
          pauseMs: 0,
          answerWithinMs: 0,
          tcpWindow: 1,
        };
        const members: BlockMember[] = addresses.map((address, k) => ({
          quantity: quantityNames[k]!,
          register: register(2 * address),
        }));
        const missing = (from: number, count: number): boolean =>
          holes.some(([first, length]) => from <= first + length && from + count > first);
        const learned = new LearnedMap();
        let refusals = 0;
        /** Reads everything once; true when nothing was refused. */
        const round = (got: Set<string>): boolean => {
          const before = refusals;
          const suspects = new Set<string>();
          learned.begin(0);
          const waiting = planReads(members, limits, learned.holes);
          for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
            expect(block.request.count).to.be.at.most(mostRegisters);
            if (!missing(block.request.address, block.request.count)) {
              for (const { quantity } of block.members) got.add(quantity);
              learned.answered(block);
              continue;
            }
            refusals++;
            expect(refusals, 'refusals').to.be.at.most(3 * members.length);
            const after = learned.refused(block, suspects, 0);
            if (after === 'split') waiting.unshift(...planReads(block.members, limits, learned.holes));
            else if (after === 'ask-again') waiting.unshift(block);
            else expect(after).to.equal('absent');
          }
          learned.end();
          return refusals === before;
        };
        const there = members.filter((each) => !missing(each.register.address, 2)).map(({ quantity }) => quantity);
        // Without what is not there blocks may reach further, into another hole: that is learnt with the next read.
        for (let quiet = false; !quiet;) {
          const got = new Set<string>();
          quiet = round(got);
          expect([...got].sort()).to.deep.equal([...there].sort());
        }
        const left = members.filter((each) => !isAbsent(learned.holes, each.register)).map(({ quantity }) => quantity);
        expect(left.sort()).to.deep.equal([...there].sort());
      }),
      { numRuns: 2000, seed: 20260301 },
    );
  });
});

/** The fewest blocks by trying every way to cut the registers, in order of address, into blocks that the limits allow. */
function fewestBlocks(addresses: readonly number[], limits: ModbusLimits): number {
  const sorted = [...addresses].sort((a, b) => a - b);
  const fewest = [0];
  sorted.forEach((last, k) => {
    let best = Number.POSITIVE_INFINITY;
    for (let first = k; first >= 0; first--) {
      const [from = 0, next = last] = [sorted[first], sorted[first + 1]];
      if (first < k && next - from - 2 > limits.mostUnusedRegisters) break;
      if (last + 2 - from > limits.mostRegisters) break;
      best = Math.min(best, (fewest[first] ?? 0) + 1);
    }
    fewest.push(best);
  });
  return fewest.at(-1) ?? 0;
}

describe('planning reads', () => {
  it('asks for the registers wanted in the fewest requests that the meter allows, each register once', () => {
    fc.assert(
      fc.property(meter, ({ addresses, mostRegisters, mostUnusedRegisters }) => {
        const limits: ModbusLimits = {
          mostRegisters,
          mostUnusedRegisters,
          pauseMs: 0,
          answerWithinMs: 0,
          tcpWindow: 1,
        };
        const members = addresses.map((address, k) => ({
          quantity: quantityNames[k]!,
          register: register(2 * address),
        }));
        const blocks = planReads(members, limits, noHoles);
        const read = blocks.flatMap((block) => block.members.map(({ quantity }) => quantity));
        expect([...read].sort()).to.deep.equal(members.map(({ quantity }) => quantity).sort());
        expect(blocks).to.have.length(
          fewestBlocks(
            addresses.map((address) => 2 * address),
            limits,
          ),
        );
      }),
      { numRuns: 2000, seed: 20260301 },
    );
  });
});
