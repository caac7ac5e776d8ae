import { expect } from 'chai';
import { all, Expectation, GeneralExpectation, Undecided } from '../../conformance/engine/expect.ts';
import type { Source } from '../../conformance/engine/expect.ts';
import { fail, inconclusive, pass } from '../../conformance/engine/findings.ts';
import type { Place } from '../../conformance/engine/step-code.ts';

interface Told {
  readonly name: string;
  readonly atUtcS: number;
  readonly inner: { readonly count: bigint } | undefined;
  readonly list: readonly number[];
}

const told: Told = { name: 'n', atUtcS: 1_700_000_000, inner: { count: 3n }, list: [1, 2] };
const place = {} as Place;
const source: Source<Told> = { words: 'what was told', find: () => ({ message: told, trace: [7] }) };
const expectation = new Expectation(source);

describe('an expectation', () => {
  it('passes with the fields it read, and the entries they stand in', () => {
    const check = expectation.has({ name: 'n', inner: { count: 3n }, list: [1, 2] });
    expect(check.judge(place)).to.deep.equal(pass('name n, inner.count "3", list [1,2]', [7]));
  });

  it('says in words where it looks, what it reads and what it asks', () => {
    const check = expectation.has({ name: 'n', atUtcS: () => 1 }).and('in time', () => undefined);
    expect(check.words).to.deep.equal(['what was told', 'name = n', 'atUtcS', 'in time']);
  });

  it('fails with what is seen and what is expected, times as people read them', () => {
    const { verdict, observed, trace } = expectation.has({ atUtcS: () => 1_700_000_060 }).judge(place);
    expect(verdict).to.equal('fail');
    expect(observed).to.equal('atUtcS is 2023-11-14T22:13:20Z, expected 2023-11-14T22:14:20Z');
    expect(trace).to.deep.equal([7]);
  });

  it('fails for a field within a message that is not there', () => {
    const without = new Expectation<Told>({
      ...source,
      find: () => ({ message: { ...told, inner: undefined }, trace: [] }),
    });
    expect(without.has({ inner: { count: 3n } }).judge(place).observed).to.equal(
      'inner.count is nothing, expected "3"',
    );
  });

  it('fails by a later rule though an earlier one was undecided', () => {
    const open = expectation.and('open', () => inconclusive('not seen'));
    expect(open.judge(place)).to.deep.include({ verdict: 'inconclusive', observed: 'not seen' });
    expect(open.and('wrong', () => 'it is wrong').judge(place)).to.deep.equal(fail('it is wrong', [7]));
  });

  it('is undecided where the case has no answer to what a rule asks; other errors are the tester’s', () => {
    const asks = expectation.has({
      name: () => {
        throw new Undecided('it did not come to that');
      },
    });
    expect(asks.judge(place)).to.deep.include({ verdict: 'inconclusive', observed: 'it did not come to that' });
    const broken = expectation.and('broken', () => {
      throw new TypeError('a fault of the tester');
    });
    expect(() => broken.judge(place)).to.throw(TypeError);
  });

  it('is what came instead where the message is not there', () => {
    const absent = new Expectation<Told>({ ...source, find: () => fail('refused', [3]) });
    expect(absent.has({ name: 'n' }).judge(place)).to.deep.equal(fail('refused', [3]));
  });
});

describe('a general expectation', () => {
  const ofEach = (items: readonly { readonly n: number }[]): GeneralExpectation<{ readonly n: number }> =>
    new GeneralExpectation(
      ['below 3'],
      () => items,
      ({ n }) => (n < 3 ? undefined : n === 3 ? inconclusive('three') : `${n} is too much`),
    );

  it('counts what it looked at, and decides nothing where there is nothing', () => {
    expect(ofEach([{ n: 1 }, { n: 2 }]).judge(place)).to.deep.equal(pass('2 looked at', [1, 2]));
    expect(ofEach([]).judge(place).verdict).to.equal('inconclusive');
  });

  it('fails by the first complaint, whatever was undecided before', () => {
    expect(ofEach([{ n: 3 }, { n: 9 }, { n: 8 }]).judge(place)).to.deep.equal(fail('9 is too much', [9]));
    expect(ofEach([{ n: 3 }, { n: 1 }]).judge(place).verdict).to.equal('inconclusive');
  });
});

describe('several checks as one', () => {
  const check = (finding: ReturnType<typeof pass>) => ({ words: ['w'], judge: () => finding });

  it('fail if one fails, are open if one is open, and pass together', () => {
    const [good, open, bad] = [pass('good', [1]), inconclusive('open'), fail('bad', [2])].map(check);
    expect(all(good!, open!, bad!).judge(place)).to.deep.equal(fail('bad', [2]));
    expect(all(good!, open!).judge(place).verdict).to.equal('inconclusive');
    expect(all(good!, good!).judge(place)).to.deep.equal(pass('good; good', [1, 1]));
  });
});
