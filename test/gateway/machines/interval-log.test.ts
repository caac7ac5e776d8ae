import { expect } from 'chai';
import type { Fitted } from '../../../gateway/machines/channels.ts';
import { LogDriver, Premises, halfHour, midnight, second } from './log-driver.ts';

const minute = 60 * second;

/** Polls every `pollMs` in (fromMs, toMs], the premises living along. */
function poll(driver: LogDriver, premises: Premises, fromMs: number, toMs: number, pollMs = 10 * second): void {
  for (let at = fromMs + pollMs; at <= toMs; at += pollMs) driver.read(at, premises.at(at));
}

function started(options: ConstructorParameters<typeof LogDriver>[0] = {}): { driver: LogDriver; premises: Premises } {
  const driver = new LogDriver(options);
  const premises = new Premises();
  driver.read(midnight, premises.at(midnight));
  return { driver, premises };
}

function close(
  actual: [number | null, string, string] | undefined,
  amount: number,
  quality: string,
  reason: string,
): void {
  expect(actual?.slice(1)).to.deep.equal([quality, reason]);
  expect(actual?.[0]).to.be.closeTo(amount, 1e-6);
}

describe('interval log: amounts', () => {
  it('divides the rise of the registers by the interval, each direction apart', () => {
    const { driver, premises } = started();
    premises.watts = 3000;
    premises.vars = 600;
    poll(driver, premises, midnight, midnight + 20 * minute);
    premises.watts = -1500;
    premises.vars = -120;
    poll(driver, premises, midnight + 20 * minute, midnight + halfHour);
    // By hand: 3000 W for 20 of 30 min, 1500 W out for 10 of 30 min; the same for 600 and 120 var.
    const end = midnight + halfHour;
    close(driver.cell(end, 'mean-active-power-import'), 2000, 'valid', 'none');
    close(driver.cell(end, 'mean-active-power-export'), 500, 'valid', 'none');
    close(driver.cell(end, 'mean-reactive-power-import'), 400, 'valid', 'none');
    close(driver.cell(end, 'mean-reactive-power-export'), 40, 'valid', 'none');
    close(driver.cell(end, 'mean-voltage-l1'), 230, 'valid', 'none');
  });

  it('averages voltage over time, not over samples, and does not take the last one', () => {
    const { driver } = started({ fitted: { supply: ['voltage-l1'], generation: undefined }, pollMs: 10 * minute });
    driver.read(midnight, { 'voltage-l1': 240 });
    driver.read(midnight + 5 * minute, { 'voltage-l1': 230 });
    driver.read(midnight + 25 * minute, { 'voltage-l1': 252 });
    driver.read(midnight + halfHour, { 'voltage-l1': 210 });
    // By hand: (240*5 + 230*20 + 252*5) / 30
    close(driver.cell(midnight + halfHour, 'mean-voltage-l1'), 7060 / 30, 'valid', 'none');
  });

  it('falls back on the mean of the power, split by sign, where a register step is too coarse', () => {
    // 10 Wh a step is 20 W over half an hour, more than the 10 W allowed; 5 Wh is just allowed.
    for (const [step, expected] of [
      [10, 'samples'],
      [5, 'registers'],
    ] as const) {
      const { driver } = started({ step });
      for (let at = midnight; at <= midnight + halfHour; at += 10 * second) {
        const powers = { 'active-power': at < midnight + 6 * minute ? -900 : 450, 'reactive-power': 0 };
        const wattHours = ((at - midnight) / halfHour) * 100;
        driver.read(at, { 'active-energy-import': wattHours, 'active-energy-export': 0, ...powers });
      }
      // By hand: 450 W for 24 of 30 min, 900 W out for 6; the register says 100 Wh in half an hour.
      const [imported, exported] = expected === 'samples' ? [360, 180] : [200, 0];
      driver.tick(midnight + halfHour + minute);
      close(driver.cell(midnight + halfHour, 'mean-active-power-import'), imported, 'valid', 'none');
      close(driver.cell(midnight + halfHour, 'mean-active-power-export'), exported, 'valid', 'none');
    }
  });

  it('has no number for a channel that no meter measures', () => {
    const { driver, premises } = started({ channels: ['mean-voltage-l2', 'mean-generation-active-power'] });
    poll(driver, premises, midnight, midnight + halfHour);
    expect(driver.cell(midnight + halfHour, 'mean-voltage-l2')).to.deep.equal([null, 'not-available', 'not-fitted']);
    expect(driver.cell(midnight + halfHour, 'mean-generation-active-power')).to.deep.equal([
      null,
      'not-available',
      'not-fitted',
    ]);
  });

  it('gives generation from the meter at the generator and waits for both meters', () => {
    const fitted: Fitted = {
      supply: ['active-energy-import', 'active-energy-export'],
      generation: ['active-energy-export', 'reactive-energy-import', 'reactive-energy-export'],
    };
    const driver = new LogDriver({ fitted });
    const supply = (at: number, imported: number, exported: number): void => {
      driver.read(at, { 'active-energy-import': imported, 'active-energy-export': exported });
    };
    const generation = (at: number, active: number, taken: number, given: number): void => {
      driver.read(
        at,
        { 'active-energy-export': active, 'reactive-energy-import': taken, 'reactive-energy-export': given },
        'generation',
      );
    };
    supply(midnight, 10, 20);
    generation(midnight, 100, 5, 7);
    supply(midnight + halfHour, 10, 520);
    expect(driver.records).to.deep.equal([]);
    generation(midnight + halfHour, 900, 55, 32);
    const end = midnight + halfHour;
    close(driver.cell(end, 'mean-active-power-export'), 1000, 'valid', 'none');
    close(driver.cell(end, 'mean-generation-active-power'), 1600, 'valid', 'none');
    close(driver.cell(end, 'mean-generation-reactive-power-import'), 100, 'valid', 'none');
    close(driver.cell(end, 'mean-generation-reactive-power-export'), 50, 'valid', 'none');
  });

  it('does not wait for a dead meter for longer than the grace', () => {
    const fitted: Fitted = { supply: ['active-energy-import'], generation: ['active-energy-export'] };
    const driver = new LogDriver({ fitted });
    driver.read(midnight, { 'active-energy-import': 10 });
    driver.read(midnight + halfHour, { 'active-energy-import': 20 });
    driver.apply({ kind: 'no-reading', role: 'generation', trouble: 'no-answer' }, midnight + halfHour);
    expect(driver.log.nextDeadline(driver.state)).to.equal(midnight + halfHour + minute);
    driver.tick(midnight + halfHour + minute);
    close(driver.cell(midnight + halfHour, 'mean-active-power-import'), 20, 'valid', 'none');
    expect(driver.cell(midnight + halfHour, 'mean-generation-active-power')?.[0]).to.equal(null);
  });
});

describe('interval log: the edges of an interval', () => {
  const end = midnight + halfHour;
  /** Readings of a steady 1200 W at these times; the mean must come out whatever the edges. */
  function edges(...times: number[]): [number | null, string, string] | undefined {
    const driver = new LogDriver({ fitted: { supply: ['active-energy-import'], generation: undefined } });
    for (const at of times) driver.read(at, { 'active-energy-import': 500 + (1200 * (at - midnight)) / 3_600_000 });
    driver.tick(end + minute);
    return driver.cell(end, 'mean-active-power-import');
  }

  it('uses the reading taken exactly at the end', () => {
    close(edges(midnight, end), 1200, 'valid', 'none');
  });

  it('interpolates between near readings and calls it valid', () => {
    close(edges(midnight, end - 10 * second, end + 10 * second), 1200, 'valid', 'none');
    // A quick answer after the end is near, however far the reading before it lies.
    close(edges(midnight, end + 0.2 * second), 1200, 'valid', 'none');
  });

  it('calls it estimated when they are far, and partial when they are too far', () => {
    // h = 40*50/90 = 22 s, above 10 s.
    close(edges(midnight, end - 40 * second, end + 50 * second), 1200, 'estimated', 'no-answer');
    // Nothing within 60 s after the end: the last ten minutes are unmeasured.
    close(edges(midnight, end - 10 * minute), 1200, 'partial', 'no-answer');
  });

  it('has no number when less than a tenth was measured', () => {
    expect(edges(midnight, midnight + 2 * minute)).to.deep.equal([null, 'not-available', 'no-answer']);
  });

  it('keeps the rest for the next interval', () => {
    const driver = new LogDriver({ fitted: { supply: ['active-energy-import'], generation: undefined } });
    for (const at of [0, 1795, 1805, 3595, 3605])
      driver.read(midnight + at * second, { 'active-energy-import': 3 * at });
    close(driver.cell(end, 'mean-active-power-import'), 10800, 'valid', 'none');
    close(driver.cell(end + halfHour, 'mean-active-power-import'), 10800, 'valid', 'none');
  });
});

describe('interval log: what can go wrong', () => {
  const end = midnight + halfHour;

  it('a register that runs backwards leaves no number, and the next interval is whole again', () => {
    const { driver, premises } = started();
    premises.watts = 1000;
    poll(driver, premises, midnight, midnight + 10 * minute);
    const rolledBack = (at: number): void => {
      driver.read(at, { ...premises.at(at), 'active-energy-import': 5 + (at - midnight) / 3600 });
    };
    for (let at = midnight + 10 * minute + 10 * second; at <= end + halfHour; at += 10 * second) rolledBack(at);
    expect(driver.cell(end, 'mean-active-power-import')).to.deep.equal([null, 'not-available', 'register-rolled-back']);
    close(driver.cell(end, 'mean-active-power-export'), 0, 'valid', 'none');
    close(driver.cell(end + halfHour, 'mean-active-power-import'), 1000, 'valid', 'none');
  });

  it('a single 0 from a register becomes neither a dip nor a jump', () => {
    const { driver, premises } = started();
    premises.watts = 1000;
    poll(driver, premises, midnight, midnight + 10 * minute);
    driver.read(midnight + 10 * minute + second, {
      ...premises.at(midnight + 10 * minute + second),
      'active-energy-import': 0,
    });
    poll(driver, premises, midnight + 10 * minute, end);
    expect(driver.cell(end, 'mean-active-power-import')).to.deep.equal([null, 'not-available', 'register-rolled-back']);
  });

  it('a register that leaps ahead is implausible', () => {
    const { driver, premises } = started();
    poll(driver, premises, midnight, midnight + 10 * minute);
    for (let at = midnight + 10 * minute + 10 * second; at <= end; at += 10 * second)
      driver.read(at, { ...premises.at(at), 'active-energy-import': 4_294_967 });
    expect(driver.cell(end, 'mean-active-power-import')).to.deep.equal([null, 'not-available', 'implausible']);
  });

  it('another meter: what both measured counts, the time between does not', () => {
    const { driver, premises } = started();
    premises.watts = 1000;
    poll(driver, premises, midnight, midnight + 10 * minute);
    const back = midnight + 15 * minute;
    driver.apply({ kind: 'no-reading', role: 'supply', trouble: 'no-answer' }, back - 10 * second);
    driver.apply({ kind: 'meter-replaced', role: 'supply' }, back);
    for (let at = back; at <= end; at += 10 * second)
      driver.read(at, { ...premises.at(at), 'active-energy-import': 7 + (at - back) / 1800 });
    // By hand: 1000 W for 10 min and 2000 W for 15 min.
    close(driver.cell(end, 'mean-active-power-import'), 40_000 / 25, 'partial', 'meter-replaced');
  });

  it('the meter says that it has no value: a short while is bridged by the register, not by the voltage', () => {
    const { driver, premises } = started();
    premises.watts = 1000;
    poll(driver, premises, midnight, midnight + 10 * minute);
    for (let at = midnight + 10 * minute + 10 * second; at <= midnight + 20 * minute; at += 10 * second)
      driver.read(at, {
        ...premises.at(at),
        'active-energy-import': 'device-not-available',
        'voltage-l1': 'device-not-available',
      });
    premises.volts = 240;
    poll(driver, premises, midnight + 20 * minute, end);
    close(driver.cell(end, 'mean-active-power-import'), 1000, 'valid', 'none');
    // 230 V for 10 min 10 s, nothing to 20 min 10 s, then 240 V.
    close(driver.cell(end, 'mean-voltage-l1'), (230 * 610 + 240 * 590) / 1200, 'partial', 'device-not-available');
  });

  it('the meter says so all along: no number, and its reason', () => {
    const { driver } = started({ fitted: { supply: ['voltage-l1'], generation: undefined } });
    for (let at = midnight; at <= end; at += 10 * second) driver.read(at, { 'voltage-l1': 'implausible' });
    expect(driver.cell(end, 'mean-voltage-l1')).to.deep.equal([null, 'not-available', 'implausible']);
  });

  it('no answer: a value holds for three polls and no longer', () => {
    const { driver, premises } = started();
    premises.volts = 250;
    poll(driver, premises, midnight, midnight + 10 * minute);
    for (let at = midnight + 10 * minute + 10 * second; at <= end; at += 10 * second)
      driver.apply({ kind: 'no-reading', role: 'supply', trouble: 'device-exception' }, at);
    driver.tick(end + minute);
    // 10 s of 230 V from the first reading, then 250 V to 30 s after the last.
    close(driver.cell(end, 'mean-voltage-l1'), (230 * 10 + 250 * 620) / 630, 'partial', 'device-exception');
    driver.tick(end + halfHour + minute);
    expect(driver.cell(end + halfHour, 'mean-voltage-l1')).to.deep.equal([null, 'not-available', 'device-exception']);
    expect(driver.cell(end + halfHour, 'mean-active-power-import')?.[1]).to.equal('not-available');
  });

  it('recording switched on inside an interval: partial, and nothing before', () => {
    const { driver, premises } = started({ recording: false });
    premises.watts = 500;
    poll(driver, premises, midnight, end + 12 * minute);
    expect(driver.records).to.deep.equal([]);
    driver.apply(
      { kind: 'configure', recording: true, channels: driver.state.channels },
      end + 12 * minute + 3 * second,
    );
    premises.at(end + 12 * minute + 3 * second);
    premises.watts = 900;
    poll(driver, premises, end + 12 * minute, end + halfHour);
    expect(driver.records.map(({ endMs }) => endMs)).to.deep.equal([end + halfHour]);
    const cell = driver.cell(end + halfHour, 'mean-active-power-import');
    expect(cell?.slice(1)).to.deep.equal(['partial', 'recording-changed']);
    // The poll before and the one after the switching are interpolated: within (400 W x 2.1 s) / 18 min.
    expect(cell?.[0]).to.be.closeTo(900, 0.8);
  });

  it('recording switched off inside an interval: the part before counts; then there are no records', () => {
    const { driver, premises } = started();
    premises.watts = 500;
    poll(driver, premises, midnight, midnight + 15 * minute);
    driver.apply({ kind: 'configure', recording: false, channels: driver.state.channels }, midnight + 15 * minute);
    premises.watts = 5000;
    poll(driver, premises, midnight + 15 * minute, end + 2 * halfHour);
    expect(driver.records.map(({ endMs }) => endMs)).to.deep.equal([end]);
    close(driver.cell(end, 'mean-active-power-import'), 500, 'partial', 'recording-changed');
  });

  it('gateway down: the interval inside is bridged by the register; whole ones are not available', () => {
    const { driver, premises } = started();
    premises.watts = 800;
    poll(driver, premises, midnight, midnight + 5 * minute);
    const saved = driver.state;
    const again = new LogDriver();
    again.state = saved;
    again.apply({ kind: 'resume' }, midnight + 20 * minute);
    again.tick(midnight + 20 * minute);
    poll(again, premises, midnight + 20 * minute - 10 * second, end);
    close(again.cell(end, 'mean-active-power-import'), 800, 'valid', 'none');
    close(again.cell(end, 'mean-voltage-l1'), 230, 'partial', 'gateway-down');

    const later = new LogDriver();
    later.state = again.state;
    later.apply({ kind: 'resume' }, end + 95 * minute);
    later.tick(end + 95 * minute);
    expect(later.records.map(({ endMs }) => (endMs - end) / halfHour)).to.deep.equal([1, 2, 3]);
    expect(later.cell(end + halfHour, 'mean-active-power-import')).to.deep.equal([
      null,
      'not-available',
      'gateway-down',
    ]);
    poll(later, premises, end + 95 * minute, end + 4 * halfHour);
    close(later.cell(end + 4 * halfHour, 'mean-active-power-import'), 800, 'partial', 'gateway-down');
  });

  it('owes the records since the last one even when no state was kept', () => {
    const driver = new LogDriver({ channels: ['mean-voltage-l1'], start: end + 65 * minute });
    driver.apply({ kind: 'owe', lastEndMs: end }, end + 65 * minute);
    driver.tick(end + 65 * minute);
    expect(
      driver.records.map(({ endMs, cells }) => [(endMs - end) / halfHour, cells['mean-voltage-l1']?.reason]),
    ).to.deep.equal([
      [1, 'gateway-down'],
      [2, 'gateway-down'],
    ]);
  });

  it('a clock stepped on: stamps go on rising and the intervals it touched say so', () => {
    const { driver, premises } = started();
    premises.watts = 1000;
    poll(driver, premises, midnight, midnight + 20 * minute);
    const after = end + halfHour + 10 * minute;
    driver.apply({ kind: 'clock-step' }, after);
    driver.tick(after);
    const second = new Premises(after);
    second.watts = 1000;
    driver.read(after, second.at(after));
    poll(driver, second, after, end + 2 * halfHour);
    expect(driver.records.map(({ endMs }) => (endMs - end) / halfHour)).to.deep.equal([0, 1, 2]);
    close(driver.cell(end, 'mean-active-power-import'), 1000, 'partial', 'clock-step');
    expect(driver.cell(end + halfHour, 'mean-active-power-import')).to.deep.equal([
      null,
      'not-available',
      'clock-step',
    ]);
    close(driver.cell(end + 2 * halfHour, 'mean-active-power-import'), 1000, 'partial', 'clock-step');
  });

  it('a clock stepped back: no stamp repeats, and the interval is not called whole', () => {
    const { driver, premises } = started();
    premises.watts = 1000;
    poll(driver, premises, midnight, end + 2 * minute);
    const back = end - 5 * minute;
    driver.apply({ kind: 'clock-step' }, back);
    const again = new Premises(back);
    again.watts = 1000;
    poll(driver, again, back, end + halfHour);
    expect(driver.records.map(({ endMs }) => (endMs - end) / halfHour)).to.deep.equal([0, 1]);
    close(driver.cell(end + halfHour, 'mean-active-power-import'), 1000, 'partial', 'clock-step');
  });

  it('after years away it makes good what the store can hold, no more', () => {
    const { driver } = started();
    driver.apply({ kind: 'tick' }, midnight + 3 * 365 * 86_400_000);
    expect(driver.records.length).to.be.within(4558, 4560);
  });
});

describe('interval log: settings for shortened intervals', () => {
  it('a minute long, polled each ten seconds', () => {
    const driver = new LogDriver({
      intervalMs: minute,
      fitted: { supply: ['active-energy-import'], generation: undefined },
    });
    for (let at = 0; at <= 120; at += 10) driver.read(midnight + at * second + 200, { 'active-energy-import': at });
    driver.tick(midnight + 2 * minute + 2 * second);
    close(driver.cell(midnight + minute, 'mean-active-power-import'), 3600, 'partial', 'gateway-down');
    close(driver.cell(midnight + 2 * minute, 'mean-active-power-import'), 3600, 'valid', 'none');
  });
});
