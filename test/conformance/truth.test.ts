import { expect } from 'chai';
import type { TraceEntry } from '../../conformance/engine/trace.ts';
import { Truth } from '../../conformance/engine/truth.ts';

const start = Date.UTC(2026, 2, 1);
const halfHour = 1_800_000;

function actions(...list: readonly (readonly [action: string, parameters: object, nowUtcMs?: number])[]): TraceEntry[] {
  return list.map(([action, parameters, nowUtcMs], k) => ({
    n: k + 1,
    utcMs: 0,
    monotonicMs: 0,
    case: 'UC01.S2.B',
    step: '',
    kind: 'adapter',
    action,
    with: parameters,
    ok: nowUtcMs === undefined ? {} : { nowUtcMs },
  }));
}

describe('the truth a tester works out of its own trace', () => {
  it('is the mean of what held, each direction apart', () => {
    const truth = new Truth(
      actions(
        ['reset', {}, start],
        ['setLoad', { watts: 600, vars: -30 }],
        ['advance', { seconds: 600 }, start + 600_000],
        ['setGeneration', { watts: 1500, vars: 0 }],
        ['setVoltage', { volts: 245 }],
        ['advance', { seconds: 1200 }, start + halfHour],
      ),
    );
    expect(truth.mean('mean-active-power-import', start, start + halfHour)).to.be.closeTo(200, 1e-9);
    expect(truth.mean('mean-active-power-export', start, start + halfHour)).to.be.closeTo(600, 1e-9);
    expect(truth.mean('mean-reactive-power-export', start, start + halfHour)).to.be.closeTo(30, 1e-9);
    expect(truth.mean('mean-voltage-l1', start, start + halfHour)).to.be.closeTo(240, 1e-9);
    expect(truth.mean('mean-generation-active-power', start, start + halfHour)).to.be.closeTo(1000, 1e-9);
    expect(truth.variation('mean-voltage-l1', start, start + halfHour)).to.equal(15);
  });

  it('follows a preload, and starts again with a reset', () => {
    const life = { loadWatts: 100, loadVars: 0, generationWatts: 0, generationVars: 0, volts: 231 };
    const truth = new Truth(
      actions(
        ['reset', {}, start - halfHour],
        ['setLoad', { watts: 9999, vars: 0 }],
        ['reset', {}, start],
        [
          'preload',
          {
            segments: [
              { seconds: 900, ...life },
              { seconds: 900, ...life, loadWatts: 300 },
            ],
          },
          start + halfHour,
        ],
      ),
    );
    expect(truth.mean('mean-active-power-import', start, start + halfHour)).to.be.closeTo(200, 1e-9);
  });

  it('takes no action into account that the adapter did not do', () => {
    const [reset, failed] = actions(['reset', {}, start], ['setLoad', { watts: 500, vars: 0 }]);
    const entry = { ...failed, ok: undefined, error: { code: 'failed', message: '' } } as unknown as TraceEntry;
    const truth = new Truth([reset!, entry]);
    expect(truth.mean('mean-active-power-import', start, start + halfHour)).to.equal(0);
  });
});
