import { expect } from 'chai';
import { BusyWait, mostTurns } from '../../../devices/clock/busy-wait.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';

describe('staying awake for an answer', () => {
  /** Requests whose answers take so long, and how many turns of the loop each was waited for awake. */
  async function turnsFor(answersAfter: readonly number[], turnsUntilAnswer: number): Promise<number[]> {
    const clock = new VirtualClock(0);
    let next: (() => void) | undefined;
    let turns = 0;
    const turn = (): boolean => {
      const run = next;
      next = undefined;
      run?.();
      return run !== undefined;
    };
    const busyWait = new BusyWait(clock, (run) => {
      turns++;
      next = run;
    });
    const counts: number[] = [];
    for (const after of answersAfter) {
      turns = 0;
      busyWait.sent(clock.monotonic());
      for (let k = 0; k < turnsUntilAnswer; k++) turn();
      await clock.advance(after);
      busyWait.answered();
      while (turn());
      counts.push(turns);
    }
    return counts;
  }

  it('starts with the answer after one that came at once, and ends with the answer', async () => {
    expect(await turnsFor([0.05, 0.05, 0.05], 10)).to.deep.equal([0, 11, 11]);
  });

  it('is not tried for a peer on a network', async () => {
    expect(await turnsFor([3, 3, 3], 10)).to.deep.equal([0, 0, 0]);
  });

  it('is given up after some turns where the answer does not come, and not tried for the next', async () => {
    expect(await turnsFor([0.05, 40, 40], 1000)).to.deep.equal([0, mostTurns + 1, 0]);
  });
});
