import { expect } from 'chai';
import { SystemClock } from '../../../devices/clock/system-clock.ts';

const clock = new SystemClock();
const waited = async (delay: number): Promise<number> => {
  const from = clock.monotonic();
  await new Promise<void>((resolve) => clock.after(delay, resolve));
  return clock.monotonic() - from;
};

describe("the machine's clock", () => {
  it('keeps the short delays of a line to a fraction of a millisecond, and is never early', async () => {
    const late: number[] = [];
    // setTimeout is half a millisecond late at its very best. The sleeper's thread may take a while to come up, and a
    // busy machine delays some calls, never all.
    while (late.length < 5000 && Math.min(...late) > 0.25) late.push((await waited(1.75)) - 1.75);
    expect(Math.min(...late), 'earliest').to.be.within(0, 0.25);
  });

  it('calls in the order of time, and nobody who has cancelled', async () => {
    const calls: number[] = [];
    const timers = [5, 3, 4, 1, 2].map((delay) => clock.after(delay, () => calls.push(delay)));
    timers[2]?.cancel();
    timers[3]?.cancel();
    timers[3]?.cancel();
    await waited(30);
    expect(calls).to.deep.equal([2, 3, 5]);
  });
});
