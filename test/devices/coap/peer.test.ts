import { expect } from 'chai';
import { freshIds, idFreeAt, takeId } from '../../../devices/coap/message-ids.ts';
import { isNewer } from '../../../devices/coap/observe-reordering.ts';

describe('message ids towards one CoAP peer', () => {
  it('come from two halves, none again within 247 s however fast they are taken', () => {
    for (const half of ['asking', 'answering'] as const) {
      let ids = freshIds(half, 30_000);
      const takenAt = new Map<number, number>();
      let now = 1_000;
      for (let k = 0; k < 100_000; k++) {
        now = Math.max(now, idFreeAt(ids)) + 1;
        const taken = takeId(ids, now);
        ids = taken.ids;
        if (taken.id >= 0x8000 !== (half === 'answering')) expect.fail(`${taken.id} is of the other half`);
        const before = takenAt.get(taken.id);
        if (before !== undefined && now - before < 247_000) expect.fail(`${taken.id} again after ${now - before} ms`);
        takenAt.set(taken.id, now);
      }
      expect(takenAt.size).to.equal(0x8000);
    }
  });
});

describe('notifications (RFC 7641 clause 3.4)', () => {
  const former = { sequence: 10, at: 0 };
  for (const [what, sequence, at, newer] of [
    ['a higher number is newer', 11, 1, true],
    ['the same number is not', 10, 1, false],
    ['a lower number is not', 9, 1, false],
    ['a number more than half the circle ahead is not', 10 + 2 ** 23 + 1, 1, false],
    ['after 128 s any number is newer', 9, 128_001, true],
    ['after 128 s exactly it is not', 9, 128_000, false],
  ] as const)
    it(what, () => {
      expect(isNewer({ sequence, at }, former)).to.equal(newer);
    });

  it('are newer when the number has gone round', () => {
    expect(isNewer({ sequence: 3, at: 1 }, { sequence: 2 ** 24 - 2, at: 0 })).to.equal(true);
  });
});
