import { expect } from 'chai';
import fc from 'fast-check';
import { applySchedule, nextSendingDeadline } from '../../../gateway/machines/delivery-schedule.ts';
import type { ScheduleInput, ScheduleState, Sending } from '../../../gateway/machines/delivery-schedule.ts';

const halfHour = 1800;
const grace = 60;
const zero = 1_000_000 * halfHour;
const at = (k: number): number => zero + k * halfHour;

function schedule(start: number, period: number, active = true): ScheduleInput {
  return {
    kind: 'configure',
    party: 'dno',
    schedule: { active, start: at(start), periodSeconds: period * halfHour, quantities: [] },
  };
}
const tick = (recordedUpTo: number): ScheduleInput => ({ kind: 'tick', recordedUpTo: at(recordedUpTo) });

/** Applies inputs in order, each at its time; gives the sendings as [due, from, to] in half-hours. */
function run(inputs: readonly (readonly [now: number, input: ScheduleInput])[]): {
  readonly state: ScheduleState;
  readonly sent: number[][];
} {
  let state: ScheduleState = null;
  const effects: Sending[] = [];
  for (const [now, input] of inputs) {
    const step = applySchedule(state, input, now, grace);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, sent: effects.map(({ due, from, to }) => [due, from, to].map((time) => (time - zero) / halfHour)) };
}

describe('the delivery schedule', () => {
  it('sends nothing before it is told to, and nothing after it was told to stop', () => {
    expect(run([[at(5), tick(5)]]).sent).to.deep.equal([]);
    const { state, sent } = run([
      [at(0), schedule(2, 2)],
      [at(1), schedule(2, 2, false)],
      [at(4), tick(4)],
    ]);
    expect([state, sent]).to.deep.equal([null, []]);
    expect(nextSendingDeadline(null, grace)).to.equal(Number.POSITIVE_INFINITY);
  });

  it('sends at its start, as soon as the half-hour that ends then is stored, and then every period', () => {
    const { sent } = run([
      [at(0), schedule(2, 2)],
      [at(2) - 1, tick(1)],
      [at(2) + 5, tick(1)],
      [at(2) + 6, tick(2)],
      [at(2) + 7, tick(2)],
      [at(4) + 6, tick(4)],
    ]);
    expect(sent).to.deep.equal([
      [2, 0, 2],
      [4, 2, 4],
    ]);
  });

  it('waits no longer than its grace, and sends what is stored later with the next sending', () => {
    const { sent } = run([
      [at(0), schedule(2, 2)],
      [at(2) + grace, tick(1)],
      [at(2) + grace + 1, tick(2)],
      [at(4) + 1, tick(4)],
    ]);
    expect(sent).to.deep.equal([
      [2, 0, 1],
      [4, 1, 4],
    ]);
  });

  it('claims no half-hour that it does not know to be stored: it may get another number later', () => {
    const { sent } = run([
      [at(0), schedule(1, 1)],
      [at(1) + grace, tick(0)],
      [at(2) + grace, tick(2)],
    ]);
    expect(sent).to.deep.equal([[2, 0, 2]]);
  });

  it('makes up sendings that were missed, once', () => {
    const { sent } = run([
      [at(0), schedule(2, 2)],
      [at(9) + grace, tick(9)],
      [at(9) + grace + 1, tick(9)],
      [at(10) + 1, tick(10)],
    ]);
    expect(sent).to.deep.equal([
      [8, 0, 8],
      [10, 8, 10],
    ]);
  });

  it('goes on from the last sending when the same party changes start or period', () => {
    const { sent } = run([
      [at(0), schedule(4, 4)],
      [at(4), tick(4)],
      [at(6), schedule(7, 1)],
      [at(7), tick(7)],
      [at(8), schedule(9, 8)],
      [at(9), tick(9)],
    ]);
    expect(sent).to.deep.equal([
      [4, 0, 4],
      [7, 4, 7],
      [9, 7, 9],
    ]);
  });

  it('sends each half-hour once, in order and without a hole, whatever comes late or goes down', () => {
    const life = fc.array(fc.record({ wait: fc.integer({ min: 1, max: 9000 }), lag: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 6 }), (steps, period) => {
        let now = at(0);
        let recorded = 0;
        const inputs: (readonly [number, ScheduleInput])[] = [[now, schedule(period, period)]];
        for (const { wait, lag } of steps) {
          now += wait;
          recorded = Math.max(recorded, Math.floor((now - zero) / halfHour) - lag);
          inputs.push([now, tick(recorded)]);
        }
        let upTo = 0;
        for (const [, from, to] of run(inputs).sent) {
          expect(from).to.equal(upTo);
          expect(to).to.be.greaterThan(upTo);
          upTo = to ?? 0;
        }
      }),
    );
  });
});
