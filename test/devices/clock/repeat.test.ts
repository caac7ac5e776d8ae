import { expect } from 'chai';
import { Backoff } from '../../../devices/clock/backoff.ts';
import { pause, repeat } from '../../../devices/clock/repeat.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';

describe('what is done again and again', () => {
  let clock: VirtualClock;
  let stopping: AbortController;
  const turns: number[] = [];

  beforeEach(() => {
    clock = new VirtualClock(0);
    stopping = new AbortController();
    turns.length = 0;
  });
  afterEach(() => {
    expect(clock.pending, 'timers left behind').to.equal(0);
  });

  it('has the pauses that it asks for, from the end of each turn on', async () => {
    const done = repeat(clock, stopping.signal, 5, async () => {
      turns.push(clock.monotonic());
      await pause(clock, 3, stopping.signal);
      return 10 * turns.length;
    });
    await clock.advance(60);
    expect(turns).to.deep.equal([5, 18, 41]);
    stopping.abort();
    await done;
  });

  it('may begin at once', async () => {
    const done = repeat(clock, stopping.signal, 0, () => turns.push(clock.monotonic()));
    expect(turns).to.deep.equal([0]);
    stopping.abort();
    await done;
  });

  it('ends with the turn that is under way, and begins no other', async () => {
    let finish = (): void => undefined;
    let over = false;
    const done = repeat(clock, stopping.signal, 1, async () => {
      turns.push(clock.monotonic());
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return 1;
    }).then(() => {
      over = true;
    });
    await clock.advance(1);
    stopping.abort();
    await clock.advance(10);
    expect(over, 'while the turn is under way').to.equal(false);
    finish();
    await done;
    expect(turns).to.deep.equal([1]);
  });

  it('does nothing where it was stopped before', async () => {
    stopping.abort();
    await repeat(clock, stopping.signal, 0, () => turns.push(0));
    expect(turns).to.deep.equal([]);
  });

  it('leaves no listener at the signal', async () => {
    let listeners = 0;
    const { signal } = stopping;
    const add = signal.addEventListener.bind(signal) as (...all: unknown[]) => void;
    const remove = signal.removeEventListener.bind(signal) as (...all: unknown[]) => void;
    Object.assign(signal, {
      addEventListener: (...all: unknown[]) => {
        listeners += 1;
        add(...all);
      },
      removeEventListener: (...all: unknown[]) => {
        listeners -= 1;
        remove(...all);
      },
    });
    const done = repeat(clock, signal, 1, () => 1);
    await clock.advance(100);
    expect(listeners).to.equal(1);
    stopping.abort();
    await done;
  });
});

describe('a back-off', () => {
  it('begins with its first wait, doubles to its longest, and begins again', () => {
    const backoff = new Backoff(250, 1_500);
    const waits = [1, 2, 3, 4, 5].map(() => backoff.next());
    expect(waits).to.deep.equal([250, 500, 1_000, 1_500, 1_500]);
    backoff.reset();
    expect(backoff.next()).to.equal(250);
  });
});
