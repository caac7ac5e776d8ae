import { expect } from 'chai';
import fc from 'fast-check';
import { schedules } from '../../../gateway/machines/schedules.ts';
import type { ScheduleChange, SchedulesInput, SchedulesState, Sending } from '../../../gateway/machines/schedules.ts';

const halfHour = 1_800_000;
const graceMs = 60_000;
const zero = 1_000_000 * halfHour;
const at = (k: number): number => zero + k * halfHour;
const machine = schedules(() => graceMs);

type Named = Extract<ScheduleChange, { active: true }>;

function named(start: number, period: number, more: Partial<Named> = {}): Named {
  return {
    active: true,
    scheduleId: 'default',
    content: 'profile',
    stream: 'bulk',
    intervalSeconds: 1800,
    quantities: [],
    startMs: at(start),
    periodMs: period * halfHour,
    ...more,
  };
}
const set = (...changes: ScheduleChange[]): SchedulesInput => ({ kind: 'set', party: 'dno', schedules: changes });
const schedule = (start: number, period: number): SchedulesInput => set(named(start, period));
const stopped: SchedulesInput = set({ active: false, scheduleId: 'default' });
const tick = (recordedUpTo: number): SchedulesInput => ({ kind: 'tick', recordedUpTo: { 1800: at(recordedUpTo) } });

interface Run {
  readonly state: SchedulesState;
  readonly effects: readonly Sending[];
  /** [due, from, to] in half-hours. */
  readonly sent: number[][];
}

/** Applies inputs in order, each at its time. */
function run(inputs: readonly (readonly [now: number, input: SchedulesInput])[]): Run {
  let state = machine.initial(zero);
  const effects: Sending[] = [];
  for (const [now, input] of inputs) {
    const step = machine.apply(state, input, now);
    state = JSON.parse(JSON.stringify(step.state)) as SchedulesState;
    effects.push(...step.effects);
  }
  const sent = effects.map(({ dueMs, fromMs, toMs }) => [dueMs, fromMs, toMs].map((time) => (time - zero) / halfHour));
  return { state, effects, sent };
}

describe('the schedules', () => {
  it('send nothing before they are told to, and nothing after they were told to stop', () => {
    expect(run([[at(5), tick(5)]]).sent).to.deep.equal([]);
    const { state, sent } = run([
      [at(0), schedule(2, 2)],
      [at(1), stopped],
      [at(4), tick(4)],
    ]);
    expect([state, sent]).to.deep.equal([{ schedules: [] }, []]);
    expect(machine.nextDeadline(state)).to.equal(Number.POSITIVE_INFINITY);
  });

  it('send at the start, as soon as the half-hour that ends then is recorded, and then every period', () => {
    const { sent } = run([
      [at(0), schedule(2, 2)],
      [at(2) - 1000, tick(1)],
      [at(2) + 5000, tick(1)],
      [at(2) + 6000, tick(2)],
      [at(2) + 7000, tick(2)],
      [at(4) + 6000, tick(4)],
    ]);
    expect(sent).to.deep.equal([
      [2, 0, 2],
      [4, 2, 4],
    ]);
  });

  it('wait no longer than their grace, and send what is recorded later with the next sending', () => {
    const { sent } = run([
      [at(0), schedule(2, 2)],
      [at(2) + graceMs, tick(1)],
      [at(2) + graceMs + 1, tick(2)],
      [at(4) + 1, tick(4)],
    ]);
    expect(sent).to.deep.equal([
      [2, 0, 1],
      [4, 1, 4],
    ]);
  });

  it('claim no half-hour that is not known to be recorded: it may get another number later', () => {
    const { sent } = run([
      [at(0), schedule(1, 1)],
      [at(1) + graceMs, tick(0)],
      [at(2) + graceMs, tick(2)],
    ]);
    expect(sent).to.deep.equal([[2, 0, 2]]);
  });

  it('make up sendings that were missed, once', () => {
    const { sent } = run([
      [at(0), schedule(2, 2)],
      [at(9) + graceMs, tick(9)],
      [at(9) + graceMs + 1, tick(9)],
      [at(10) + 1, tick(10)],
    ]);
    expect(sent).to.deep.equal([
      [8, 0, 8],
      [10, 8, 10],
    ]);
  });

  it('go on from the last sending when start or period are changed', () => {
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

  it('begin anew with another interval, content or stream: nothing was sent of it', () => {
    for (const other of [{ intervalSeconds: 900 }, { stream: 'live' }, { content: 'registers' }] as const) {
      const { state } = run([
        [at(0), schedule(4, 4)],
        [at(4), tick(4)],
        [at(4), set(named(6, 1, other))],
      ]);
      expect(state.schedules[0]?.sentUpToMs).to.equal(null);
    }
  });

  it('send again when a start that lay far ahead is corrected', () => {
    const { sent } = run([
      [at(0), set(named(0, 1, { startMs: at(1) * 1000 }))],
      [at(1), tick(1)],
      [at(1), schedule(2, 1)],
      [at(2), tick(2)],
    ]);
    expect(sent).to.deep.equal([[2, 1, 2]]);
  });

  it('are each on their own: setting or stopping one changes no other, of whichever party', () => {
    const { effects, state } = run([
      [at(0), set(named(1, 1, { scheduleId: 'a' }), named(2, 2, { scheduleId: 'b' }))],
      [at(0), { kind: 'set', party: 'other', schedules: [named(1, 1, { scheduleId: 'a', stream: 'live' })] }],
      [at(1), tick(1)],
      [at(1), set({ active: false, scheduleId: 'a' }, { active: false, scheduleId: 'unknown' })],
      [at(2), tick(2)],
    ]);
    expect(effects.map(({ party, scheduleId, dueMs }) => [party, scheduleId, (dueMs - zero) / halfHour])).to.deep.equal(
      [
        ['dno', 'a', 1],
        ['other', 'a', 1],
        ['dno', 'b', 2],
        ['other', 'a', 2],
      ],
    );
    expect(state.schedules.map(({ party, scheduleId }) => `${party}/${scheduleId}`)).to.deep.equal([
      'dno/b',
      'other/a',
    ]);
  });

  it('end with the last sending time that is not after their end', () => {
    const { sent, state } = run([
      [at(0), set(named(1, 2, { endMs: at(4) }))],
      [at(1), tick(1)],
      [at(3), tick(3)],
      [at(5), tick(5)],
    ]);
    expect(sent).to.deep.equal([
      [1, -1, 1],
      [3, 1, 3],
    ]);
    expect(state.schedules).to.deep.equal([]);
  });

  it('that are over when they are set are not there', () => {
    const { state } = run([
      [at(9), set(named(9, 1), named(1, 2, { endMs: at(8) }))],
      [at(9), set(named(5, 2, { endMs: at(4), scheduleId: 'never' }))],
    ]);
    expect(state.schedules).to.deep.equal([]);
  });

  it('that ended while the gateway was down are made up to their end', () => {
    const { sent, state } = run([
      [at(0), set(named(1, 1, { endMs: at(4) }))],
      [at(1), tick(1)],
      [at(90), tick(90)],
    ]);
    expect(sent).to.deep.equal([
      [1, 0, 1],
      [4, 1, 4],
    ]);
    expect(state.schedules).to.deep.equal([]);
  });

  it('wait with the last sending for a record that is late: there is no later one to bring it', () => {
    const { sent } = run([
      [at(0), set(named(2, 1, { endMs: at(2) }))],
      [at(2) + 10 * graceMs, tick(1)],
      [at(2) + 20 * graceMs, tick(2)],
    ]);
    expect(sent).to.deep.equal([[2, 1, 2]]);
    const never = run([
      [at(0), set(named(2, 2, { endMs: at(2) }))],
      [at(50), tick(1)],
    ]);
    expect(never.sent).to.deep.equal([[2, 0, 1]]);
    expect(never.state.schedules).to.deep.equal([]);
  });

  it('are recorded for from one period before their first sending time on, and not before', () => {
    const waiting = run([[at(0), schedule(9, 2)]]).state;
    expect(waiting.schedules[0]?.open).to.equal(false);
    expect(machine.nextDeadline(waiting)).to.equal(at(7));
    const { state } = run([
      [at(0), schedule(9, 2)],
      [at(7), tick(7)],
    ]);
    expect(state.schedules[0]?.open).to.equal(true);
    expect(machine.nextDeadline(state)).to.equal(at(9) + graceMs);
  });

  it('of events are sent when they are due: nothing is waited for', () => {
    const { sent } = run([
      [at(0), set(named(1, 1, { content: 'events', stream: 'events' }))],
      [at(1), tick(0)],
    ]);
    expect(sent).to.deep.equal([[1, 0, 1]]);
  });

  const life = fc.array(
    fc.record({ wait: fc.integer({ min: 1, max: 9_000_000 }), lag: fc.integer({ min: 0, max: 3 }) }),
    {
      maxLength: 60,
    },
  );

  it('send each half-hour once, in order and without a hole, whatever comes late or goes down', () => {
    fc.assert(
      fc.property(
        life,
        fc.integer({ min: 1, max: 6 }),
        fc.option(fc.integer({ min: 1, max: 40 })),
        (steps, period, end) => {
          let now = at(0);
          let recorded = 0;
          const endMs = end === null ? undefined : at(end);
          const inputs: (readonly [number, SchedulesInput])[] = [[now, set(named(period, period, { endMs }))]];
          for (const { wait, lag } of steps) {
            now += wait;
            recorded = Math.max(recorded, Math.floor((now - zero) / halfHour) - lag);
            inputs.push([now, tick(recorded)]);
          }
          let upTo = 0;
          for (const [due, from, to] of run(inputs).sent) {
            expect(from).to.equal(upTo);
            expect(to).to.be.greaterThan(upTo);
            expect(due).to.be.at.most(end ?? Infinity);
            upTo = to ?? 0;
          }
        },
      ),
    );
  });

  it('have their next deadline ahead after each tick', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 9 }), (steps, period, start) => {
        let now = at(0);
        let { state } = machine.apply(machine.initial(now), set(named(start, period, { endMs: at(20) })), now);
        for (const { wait, lag } of steps) {
          now += wait;
          ({ state } = machine.apply(state, tick(Math.floor((now - zero) / halfHour) - lag), now));
          expect(machine.nextDeadline(state)).to.be.greaterThan(now);
        }
      }),
    );
  });
});
