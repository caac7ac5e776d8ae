import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { LogRateLimiter } from '../../../gateway/runtime/log-rate-limiter.ts';

describe('a flood of events', () => {
  it('is so many lines in a while, then a count', async () => {
    const clock = new VirtualClock(0);
    const flood = new LogRateLimiter(clock, { most: 2, whileMs: 1_000 });
    const told = (count: number) => Array.from({ length: count }, () => flood.tell());
    expect(told(5)).to.deep.equal([{}, {}, undefined, undefined, undefined]);
    await clock.advance(999);
    expect(flood.tell()).to.equal(undefined);
    await clock.advance(1);
    expect(told(3)).to.deep.equal([{ unsaid: 4 }, {}, undefined]);
  });
});
