import { expect } from 'chai';
import fc from 'fast-check';
import type { ChannelName } from '../../../gateway/machines/channels.ts';
import { intervalSettings } from '../../../gateway/machines/interval-settings.ts';
import { LogDriver, Premises, halfHour, midnight, second } from './log-driver.ts';

/** Constant powers, one after another, each for whole seconds. */
const segments = fc.array(
  fc.record({
    seconds: fc.integer({ min: 1, max: 2500 }),
    watts: fc.integer({ min: -20_000, max: 20_000 }),
    vars: fc.integer({ min: -9_000, max: 9_000 }),
  }),
  { minLength: 1, maxLength: 20 },
);

type Segment = { seconds: number; watts: number; vars: number };

/** Mean of `part(segment)` over (fromMs, toMs], by plain summation. */
function meanOf(life: readonly Segment[], fromMs: number, toMs: number, part: (segment: Segment) => number): number {
  let sum = 0;
  let start = midnight;
  for (const segment of life) {
    const end = start + segment.seconds * second;
    sum += part(segment) * Math.max(0, Math.min(end, toMs) - Math.max(start, fromMs));
    start = end;
  }
  return sum / (toMs - fromMs);
}

const parts: readonly [ChannelName, (segment: Segment) => number][] = [
  ['mean-active-power-import', ({ watts }) => Math.max(watts, 0)],
  ['mean-active-power-export', ({ watts }) => Math.max(-watts, 0)],
  ['mean-reactive-power-import', ({ vars }) => Math.max(vars, 0)],
  ['mean-reactive-power-export', ({ vars }) => Math.max(-vars, 0)],
];

/** Feeds the log with readings of that life at the times given, registers cut to whole steps. */
function lived(life: readonly Segment[], times: readonly number[], step: number): LogDriver {
  const driver = new LogDriver({ step });
  const premises = new Premises();
  let index = 0;
  let segmentEnd = midnight;
  for (const at of times) {
    while (segmentEnd < at && index < life.length) {
      premises.at(segmentEnd);
      const segment = life[index++];
      premises.watts = segment?.watts ?? 0;
      premises.vars = segment?.vars ?? 0;
      segmentEnd += (segment?.seconds ?? 0) * second;
      if (segmentEnd < at) continue;
    }
    if (segmentEnd < at) {
      premises.at(segmentEnd);
      premises.watts = 0;
      premises.vars = 0;
    }
    const shown = premises.at(at);
    const cut = (amount: number): number => Math.floor(amount / step) * step;
    driver.read(at, {
      ...shown,
      'active-energy-import': cut(shown['active-energy-import']),
      'active-energy-export': cut(shown['active-energy-export']),
      'reactive-energy-import': cut(shown['reactive-energy-import']),
      'reactive-energy-export': cut(shown['reactive-energy-export']),
    });
  }
  return driver;
}

describe('interval log: any load', () => {
  const step = 0.5;
  const stepWatts = (step * 3_600_000) / halfHour;

  it('the means equal the integral within one register step when readings fall on the ends', () => {
    fc.assert(
      fc.property(segments, fc.integer({ min: 1, max: 60 }), (life, pollsPerInterval) => {
        const poll = halfHour / pollsPerInterval;
        const times = Array.from({ length: 4 * pollsPerInterval + 1 }, (_, index) => midnight + index * poll);
        const driver = lived(life, times, step);
        expect(driver.records.length).to.equal(4);
        for (const { endMs } of driver.records) {
          for (const [channel, part] of parts) {
            const [amount, quality] = driver.cell(endMs, channel) ?? [];
            expect(quality).to.equal('valid');
            expect(amount).to.be.closeTo(meanOf(life, endMs - halfHour, endMs, part), stepWatts + 1e-6);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('and within the documented edge error wherever the readings fall', () => {
    const { validEdgeMs } = intervalSettings(halfHour, { supply: 10_000, generation: 10_000 });
    fc.assert(
      fc.property(
        segments,
        fc.array(fc.integer({ min: 100, max: 19_000 }), { minLength: 500, maxLength: 900 }),
        (life, pauses) => {
          let at = midnight;
          const times = [at, ...pauses.map((pause) => (at += pause))];
          const driver = lived(life, times, step);
          for (const { endMs } of driver.records) {
            for (const [channel, part] of parts) {
              const [amount, quality] = driver.cell(endMs, channel) ?? [];
              expect(quality).to.equal('valid');
              // Two edges, each off by the change of power at most, 20 kW here, times h.
              const edges = (2 * 20_000 * validEdgeMs) / halfHour;
              const mean = meanOf(life, endMs - halfHour, endMs, part);
              expect(amount).to.be.closeTo(mean, edges + 2 * stepWatts);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never gives a number without readings, whatever comes in which order', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('fail' as const), after: fc.integer({ min: 0, max: 2_000_000 }) }),
      fc.record({ kind: fc.constant('tick' as const), after: fc.integer({ min: 0, max: 2_000_000 }) }),
      fc.record({ kind: fc.constant('step' as const), after: fc.integer({ min: -4_000_000, max: 4_000_000 }) }),
      fc.record({ kind: fc.constant('sentinel' as const), after: fc.integer({ min: 0, max: 600_000 }) }),
      fc.record({ kind: fc.constant('replace' as const), after: fc.integer({ min: 0, max: 600_000 }) }),
      fc.record({ kind: fc.constant('record' as const), after: fc.integer({ min: 0, max: 600_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const driver = new LogDriver();
        let now = midnight;
        let recording = true;
        for (const { kind, after } of events) {
          now += after;
          if (kind === 'fail') driver.apply({ kind: 'no-reading', role: 'supply', trouble: 'no-answer' }, now);
          else if (kind === 'tick') driver.tick(now);
          else if (kind === 'step') driver.apply({ kind: 'clock-step' }, now);
          else if (kind === 'sentinel')
            driver.read(now, { 'active-energy-import': 'device-not-available', 'voltage-l1': 'implausible' });
          else if (kind === 'replace') driver.apply({ kind: 'meter-replaced', role: 'supply' }, now);
          else
            driver.apply(
              { kind: 'configure', recording: (recording = !recording), channels: driver.state.channels },
              now,
            );
        }
        const ends = driver.records.map(({ endMs }) => endMs);
        expect(ends).to.deep.equal([...new Set(ends)].sort((a, b) => a - b));
        for (const record of driver.records) {
          for (const cell of Object.values(record.cells)) {
            expect(cell.amount).to.equal(null);
            expect(cell.quality).to.equal('not-available');
            expect(cell.reason).to.not.equal('none');
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
