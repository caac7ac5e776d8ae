import { expect } from 'chai';
import fc from 'fast-check';
import { agreedTime, agreedTimeSettings, keptJump } from '../../../gateway/machines/agreed-time.ts';
import type {
  AgreedTimeEffect,
  AgreedTimeInput,
  AgreedTimeState,
  KeptJump,
} from '../../../gateway/machines/agreed-time.ts';

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;
const begin = Date.UTC(2026, 2, 1);
const machine = agreedTime(agreedTimeSettings);

/** A machine whose clock may be stepped, beside a steady one that began at 5,000 ms. */
class Life {
  steady = 5000;
  /** The clock less the steady one. */
  offset = begin - this.steady;
  state: AgreedTimeState;
  readonly effects: AgreedTimeEffect[] = [];

  constructor(newestMs?: number, kept?: KeptJump, clockMs = begin) {
    this.offset = clockMs - this.steady;
    this.state = machine.initial(this.steady);
    this.apply({ kind: 'start', clockMs, newestMs, kept });
  }

  get clockMs(): number {
    return this.offset + this.steady;
  }

  get agreed(): number {
    return this.state.offsetMs + this.steady;
  }

  apply(input: AgreedTimeInput): void {
    const { state, effects } = machine.apply(this.state, input, this.steady);
    this.state = JSON.parse(JSON.stringify(state)) as AgreedTimeState;
    this.effects.push(...effects);
  }

  pass(ms: number): void {
    this.steady += ms;
    this.look();
  }

  look(): void {
    this.apply({ kind: 'look', clockMs: this.clockMs });
  }

  step(ms: number): void {
    this.offset += ms;
    this.look();
  }

  service(report?: { synchronised: boolean; offsetMs?: number; lastSyncMs?: number }): void {
    const { synchronised = false, offsetMs, lastSyncMs } = report ?? {};
    this.apply({ kind: 'service', report: report === undefined ? undefined : { synchronised, offsetMs, lastSyncMs } });
  }

  /** `base by source` of each settlement. */
  get settled(): string[] {
    return this.effects.flatMap((each) => (each.kind === 'settled' ? [`${each.base} by ${each.by}`] : []));
  }

  get isHeld(): boolean {
    return this.state.held !== undefined;
  }
}

describe('the agreed time', () => {
  it('follows steps of up to an hour, and any step back', () => {
    const life = new Life();
    for (const step of [hour, -30 * day, 30 * day + hour, 5 * second]) {
      life.step(step);
      expect([life.isHeld, life.agreed]).to.deep.equal([false, life.clockMs]);
    }
    expect(life.effects.map(({ kind }) => kind)).to.deep.equal(['stepped', 'stepped', 'stepped', 'stepped']);
  });

  it('holds a larger step forward, and goes on as of the old time', () => {
    const life = new Life();
    life.pass(10 * second);
    life.step(40 * day);
    life.pass(3 * hour);
    expect(life.agreed).to.equal(begin + 10 * second + 3 * hour);
    expect(life.effects).to.deep.equal([{ kind: 'held', aheadMs: 40 * day, because: 'jump' }]);
  });

  it('is the old one where the clock comes back: nothing happened', () => {
    const life = new Life();
    life.step(40 * day);
    life.pass(8 * second);
    life.step(-40 * day);
    expect([life.isHeld, life.agreed]).to.deep.equal([false, begin + 8 * second]);
    expect(life.settled).to.deep.equal(['old by clock']);
  });

  it('is not settled by time alone', () => {
    const life = new Life();
    life.step(2 * hour);
    for (let count = 0; count < 30; count++) {
      life.service();
      life.pass(day);
      life.apply({ kind: 'tick' });
    }
    expect(life.isHeld).to.equal(true);
    expect(machine.nextDeadline(life.state)).to.equal(Number.POSITIVE_INFINITY);
  });

  const sources: readonly [string, (life: Life) => void, string | undefined][] = [
    [
      'an operator',
      (life) => {
        life.apply({ kind: 'operator' });
      },
      'operator',
    ],
    [
      'a meter near the new time',
      (life) => {
        life.apply({ kind: 'meter-clock', shownMs: life.clockMs - 10_000 });
      },
      'meter-clock',
    ],
    [
      'a meter further off',
      (life) => {
        life.apply({ kind: 'meter-clock', shownMs: life.clockMs + 10_001 });
      },
      undefined,
    ],
    [
      'a meter at the old time',
      (life) => {
        life.apply({ kind: 'meter-clock', shownMs: life.agreed });
      },
      undefined,
    ],
    [
      'the time service, measured since',
      (life) => {
        life.service({ synchronised: true, offsetMs: -10_000, lastSyncMs: life.clockMs - 60_000 });
      },
      'time-service',
    ],
    [
      'the time service, which has not noticed yet',
      (life) => {
        life.service({ synchronised: true, offsetMs: 0, lastSyncMs: life.agreed - second });
        life.service({ synchronised: true, offsetMs: 0 });
      },
      undefined,
    ],
    [
      'the time service, which says that the clock is off',
      (life) => {
        life.service({ synchronised: true, offsetMs: 10_001, lastSyncMs: life.clockMs });
      },
      undefined,
    ],
    [
      'the time service, not synchronised',
      (life) => {
        life.service({ synchronised: false });
      },
      undefined,
    ],
    [
      'two parties',
      (life) => {
        life.apply({ kind: 'message', party: 'one', sentAtMs: life.clockMs + 10_000 });
        life.pass(hour);
        life.apply({ kind: 'message', party: 'two', sentAtMs: life.clockMs - 10_000 });
      },
      'two-parties',
    ],
    [
      'one party twice',
      (life) => {
        life.apply({ kind: 'message', party: 'one', sentAtMs: life.clockMs });
        life.apply({ kind: 'message', party: 'one', sentAtMs: life.clockMs });
      },
      undefined,
    ],
    [
      'two parties, one at the old time',
      (life) => {
        life.apply({ kind: 'message', party: 'one', sentAtMs: life.clockMs });
        life.apply({ kind: 'message', party: 'two', sentAtMs: life.agreed });
      },
      undefined,
    ],
  ];
  for (const [who, says, by] of sources)
    it(`${by === undefined ? 'is not settled' : 'is the new one'} by ${who}`, () => {
      const life = new Life();
      life.step(40 * day);
      life.pass(5 * second);
      says(life);
      expect(life.settled).to.deep.equal(by === undefined ? [] : [`new by ${by}`]);
      if (by !== undefined) expect(life.agreed).to.equal(life.clockMs);
    });

  it('forgets who agreed with a new time when that changes', () => {
    const life = new Life();
    life.step(40 * day);
    life.apply({ kind: 'message', party: 'one', sentAtMs: life.clockMs });
    life.step(50 * second);
    life.apply({ kind: 'message', party: 'two', sentAtMs: life.clockMs });
    expect(life.isHeld).to.equal(true);
    life.step(5 * day);
    expect(life.effects.at(-1)).to.deep.equal({ kind: 'held', aheadMs: 45 * day + 50 * second, because: 'jump' });
  });

  it('follows a clock that was never set to whatever it is set', () => {
    const life = new Life(undefined, undefined, 5 * day);
    life.step(begin);
    expect([life.isHeld, life.agreed]).to.deep.equal([false, begin + 5 * day]);
  });

  describe('at the start', () => {
    const off = begin - 40 * day;

    it("is the clock's where nothing was recorded, or not long ago", () => {
      for (const newest of [undefined, begin - hour, begin + 9 * day]) {
        const life = new Life(newest);
        expect([life.isHeld, life.agreed]).to.deep.equal([false, begin]);
      }
    });

    it('is held after a longer absence, as of the newest record', () => {
      const life = new Life(off);
      expect([life.isHeld, life.agreed]).to.deep.equal([true, off]);
      expect(life.effects).to.deep.equal([{ kind: 'held', aheadMs: 40 * day, because: 'start' }]);
    });

    it("is the clock's at once where a time service says that it is synchronised", () => {
      const life = new Life(off);
      life.service({ synchronised: true, offsetMs: 3, lastSyncMs: off - day });
      expect(life.settled).to.deep.equal(['new by time-service']);
    });

    it('stays held while a time service says that it is not', () => {
      const life = new Life(off);
      life.service({ synchronised: false });
      life.pass(day);
      life.apply({ kind: 'tick' });
      expect([life.isHeld, machine.nextDeadline(life.state)]).to.deep.equal([true, Number.POSITIVE_INFINITY]);
    });

    it("is the clock's after 45 s without a step where there is no time service", () => {
      const life = new Life(off);
      expect(machine.nextDeadline(life.state)).to.equal(Number.POSITIVE_INFINITY);
      life.service();
      life.pass(40 * second);
      life.step(20 * second);
      expect(machine.nextDeadline(life.state)).to.equal(life.steady + 45 * second);
      life.pass(44 * second);
      life.apply({ kind: 'tick' });
      expect(life.isHeld).to.equal(true);
      life.pass(second);
      life.apply({ kind: 'tick' });
      expect(life.settled).to.deep.equal(['new by steady-clock']);
    });

    it('stays held over a restart where the clock had jumped', () => {
      const before = new Life();
      before.step(40 * day);
      before.pass(hour);
      const kept = keptJump(before.state, before.steady);
      const life = new Life(begin - hour, kept, before.clockMs + 10 * second);
      expect([life.isHeld, life.agreed]).to.deep.equal([true, begin + hour + 10 * second]);
      life.service();
      life.pass(2 * hour);
      life.apply({ kind: 'tick' });
      expect(life.isHeld, 'a steady clock says nothing').to.equal(true);
    });

    it('is the old one over a restart where the clock came back meanwhile', () => {
      const before = new Life();
      before.step(40 * day);
      before.pass(hour);
      const life = new Life(begin, keptJump(before.state, before.steady), begin + hour + 20 * second);
      expect([life.isHeld, life.agreed]).to.deep.equal([false, begin + hour + 20 * second]);
    });

    it('is held as of the start where the clock came back and the gateway was down for long', () => {
      const before = new Life();
      before.step(40 * day);
      const life = new Life(begin, keptJump(before.state, before.steady), begin + 3 * day);
      expect(life.state.held?.because).to.equal('start');
      expect(life.agreed).to.equal(begin);
    });
  });

  it('never moves forward by more than an hour at once unless a second source agreed', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 2 * day }) }),
      fc.record({ kind: fc.constant('step' as const), ms: fc.integer({ min: -90 * day, max: 90 * day }) }),
      fc.record({ kind: fc.constant('service' as const), ms: fc.integer({ min: -90 * day, max: 90 * day }) }),
      fc.record({ kind: fc.constant('message' as const), ms: fc.integer({ min: -90 * day, max: 90 * day }) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const life = new Life(begin - 10 * second);
        let furthest = life.agreed - life.steady;
        for (const { kind, ms } of events) {
          const settled = life.settled.length;
          if (kind === 'pass') life.pass(ms);
          else if (kind === 'step') life.step(ms);
          else if (kind === 'service')
            life.service({ synchronised: true, offsetMs: 0, lastSyncMs: life.agreed - Math.abs(ms) });
          else life.apply({ kind: 'message', party: 'one', sentAtMs: life.clockMs + ms });
          const offset = life.agreed - life.steady;
          expect(offset - furthest).to.be.at.most(hour);
          furthest = Math.max(furthest, offset);
          for (const each of life.settled.slice(settled)) expect(each).to.equal('old by clock');
        }
      }),
    );
  });
});
