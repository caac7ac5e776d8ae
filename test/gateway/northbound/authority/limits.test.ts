import { expect } from 'chai';
import { VirtualClock } from '../../../../devices/clock/virtual-clock.ts';
import { expiryOf } from '../../../../gateway/northbound/authority/expiry.ts';
import { listFault } from '../../../../gateway/calls/limits.ts';
import { Admission, defaultLimits } from '../../../../gateway/northbound/authority/limits.ts';

const limits = { ...defaultLimits, requestsPerSecond: 2, burst: 3, concurrentCalls: 2 };

describe('what a party may use up', () => {
  let clock: VirtualClock;
  let admission: Admission;

  beforeEach(() => {
    clock = new VirtualClock(0);
    admission = new Admission(limits, clock);
  });

  const taken = (party: string, tries: number): number =>
    Array.from({ length: tries }, () => admission.request(party)).filter((fault) => fault === undefined).length;

  it('is a burst, then a rate', async () => {
    expect(taken('a', 10)).to.equal(3);
    await clock.advance(1_000);
    expect(taken('a', 10)).to.equal(2);
    await clock.advance(250);
    expect(taken('a', 10)).to.equal(0);
    await clock.advance(250);
    expect(taken('a', 10)).to.equal(1);
    await clock.advance(3_600_000);
    expect(taken('a', 10)).to.equal(3);
  });

  it('is not touched by what another party uses', () => {
    expect(taken('a', 10)).to.equal(3);
    expect(taken('b', 10)).to.equal(3);
  });

  it('is not given again by a clock that is set', () => {
    taken('a', 10);
    clock.setNow(86_400_000);
    expect(taken('a', 10)).to.equal(0);
  });

  it('is so many calls at once, whatever the rate', async () => {
    const enter = () => admission.enter('a');
    const first = enter();
    const second = enter();
    expect(enter()).to.deep.equal({ errorType: 'limit-exceeded', field: '', detail: 'more than 2 calls under way' });
    expect(admission.enter('b')).to.have.property('leave');
    if (!('leave' in first) || !('leave' in second)) throw new Error('refused');
    first.leave();
    first.leave();
    await clock.advance(10_000);
    expect(enter()).to.have.property('leave');
    expect(enter()).to.include({ errorType: 'limit-exceeded' });
  });

  it('is kept for a bounded number of parties, and not forgotten while calls are under way', () => {
    const busy = admission.enter('busy');
    for (let i = 0; i < 5_000; i++) admission.request(`p${i}`);
    expect((admission as unknown as { accounts: Map<string, unknown> }).accounts.size).to.equal(1_024);
    expect(busy).to.have.property('leave');
    expect(admission.enter('busy')).to.have.property('leave');
    expect(admission.enter('busy')).to.include({ detail: 'more than 2 calls under way' });
  });

  it('is so long a list of so long names', () => {
    expect(
      listFault(
        'quantities',
        Array.from({ length: 64 }, () => 'x'.repeat(64)),
      ),
    ).to.equal(undefined);
    expect(
      listFault(
        'quantities',
        Array.from({ length: 65 }, () => 'x'),
      ),
    ).to.include({ field: 'quantities' });
    expect(listFault('quantities', ['x', 'x'.repeat(65)])).to.include({
      errorType: 'limit-exceeded',
      field: 'quantities[1]',
    });
  });
});

describe('the end of a certificate', () => {
  const day = 86_400_000;
  const end = 100 * day;

  for (const [now, expected] of [
    [end - 30 * day - 1, undefined],
    [end - 30 * day, { daysLeft: 30, alarm: 'certificate-expires-soon' }],
    [end - 1, { daysLeft: 0, alarm: 'certificate-expires-soon' }],
    [end, { daysLeft: 0, alarm: 'certificate-expired' }],
    [end + day, { daysLeft: -1, alarm: 'certificate-expired' }],
  ] as const)
    it(`is ${expected?.alarm ?? 'nothing to tell'} ${(end - now) / day} days before`, () => {
      expect(expiryOf(end, now)).to.deep.equal(expected);
    });
});
