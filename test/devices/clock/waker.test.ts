import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { Waker } from '../../../devices/clock/waker.ts';

describe('a pause that may be cut short', () => {
  let clock: VirtualClock;
  let stopping: AbortController;
  let waker: Waker;
  const ends: string[] = [];

  beforeEach(() => {
    clock = new VirtualClock(0);
    stopping = new AbortController();
    waker = new Waker(clock, stopping.signal);
    ends.length = 0;
  });

  afterEach(() => {
    expect(clock.pending, 'timers left behind').to.equal(0);
  });

  async function pause(wait: number): Promise<void> {
    ends.push(`${await waker.pause(wait)} at ${clock.monotonic()}`);
  }

  it('passes by itself', async () => {
    const paused = pause(1000);
    await clock.advance(5000);
    await paused;
    expect(ends).to.deep.equal(['passed at 1000']);
  });

  it('ends when it is woken, however long it was to be', async () => {
    for (const wait of [1000, Number.POSITIVE_INFINITY]) {
      const paused = pause(wait);
      waker.wake();
      await paused;
    }
    expect(ends).to.deep.equal(['woken at 0', 'woken at 0']);
  });

  it('is none where it was woken before: nothing that changed is missed', async () => {
    waker.wake();
    waker.wake();
    await pause(1000);
    const paused = pause(1000);
    await clock.advance(1000);
    await paused;
    expect(ends).to.deep.equal(['woken at 0', 'passed at 1000']);
  });

  it('ends when it is stopped, and each one after it at once', async () => {
    const paused = pause(1000);
    stopping.abort();
    await paused;
    await pause(1000);
    expect(ends).to.deep.equal(['stopped at 0', 'stopped at 0']);
  });
});
