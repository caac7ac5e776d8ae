import { expect } from 'chai';
import { stallTolerantTimer } from '../../../devices/clock/stall-tolerant-timer.ts';
import type { Clock, Timer } from '../../../devices/ports.ts';

/** A machine whose timers ring when the test lets them. */
class SlowMachine implements Clock {
  at = 0;
  readonly timers: { readonly delay: number; readonly run: () => void; cancelled: boolean }[] = [];
  now = (): number => this.at;
  monotonic = (): number => this.at;
  hold = (): (() => void) => () => undefined;
  after(delay: number, run: () => void): Timer {
    const timer = { delay, run, cancelled: false };
    this.timers.push(timer);
    return {
      cancel: () => {
        timer.cancelled = true;
      },
    };
  }
}

describe('a deadline', () => {
  it('ends a request on time', () => {
    const machine = new SlowMachine();
    let over = 0;
    stallTolerantTimer(machine, 200, () => over++);
    machine.at = 203;
    machine.timers[0]?.run();
    expect(over).to.equal(1);
    expect(machine.timers).to.have.length(1);
  });

  it('of a process that was held up itself looks once more, and can still be cancelled by what it finds', () => {
    const machine = new SlowMachine();
    let over = 0;
    const deadline = stallTolerantTimer(machine, 200, () => over++);
    machine.at = 700;
    machine.timers[0]?.run();
    expect(over).to.equal(0);
    expect(machine.timers[1]?.delay).to.be.within(1, 100);
    deadline.cancel();
    expect(machine.timers[1]?.cancelled).to.equal(true);
    machine.timers[1]?.run();
    expect(over).to.equal(1);
  });
});
