import { expect } from 'chai';
import fc from 'fast-check';
import { BoundedMap, trim } from '../../codecs/bounded-map.ts';

describe('a bounded map', () => {
  it('drops what was used longest ago', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    expect(map.use('a')).to.equal(1);
    expect(map.get('b'), 'looking is no use of it').to.equal(2);
    expect(map.set('c', 3)).to.equal(true);
    expect([...map.values()]).to.deep.equal([1, 3]);
  });

  it('takes nothing more while nothing may go, and changes nothing then', () => {
    const map = new BoundedMap<string, { busy: boolean }>(2, ({ busy }) => !busy);
    const [a, b] = [{ busy: true }, { busy: true }];
    map.set('a', a);
    map.set('b', b);
    expect(map.set('c', { busy: false })).to.equal(false);
    expect([...map.values()]).to.deep.equal([a, b]);
    expect(map.set('a', { busy: true }), 'one that is there already').to.equal(true);
    b.busy = false;
    expect(map.set('c', { busy: false })).to.equal(true);
    expect([map.get('b'), map.size]).to.deep.equal([undefined, 2]);
  });

  it('never has more than its size, and always what was set last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.integer({ min: 0, max: 20 })), (most, keys) => {
        const map = new BoundedMap<number, number>(most);
        for (const key of keys) {
          expect(map.set(key, key)).to.equal(true);
          expect(map.size).to.be.at.most(most);
          expect(map.get(key)).to.equal(key);
        }
        expect([...map.values()]).to.deep.equal([...new Set(keys.toReversed())].slice(0, most).toReversed());
      }),
      { seed: 20260301 },
    );
  });

  it('is trimmed from its oldest entries on, as far as they may go', () => {
    const map = new Map([1, 2, 3, 4].map((n) => [n, n]));
    expect(trim(map, 3, (n) => n % 2 === 0)).to.equal(true);
    expect([...map.keys()]).to.deep.equal([1, 3, 4]);
    expect(trim(map, 1, (n) => n % 2 === 0)).to.equal(false);
    expect([...map.keys()]).to.deep.equal([1, 3]);
  });
});
