import { expect } from 'chai';
import type { ProfilePage } from '../../codecs/dno/messages.ts';
import { Declaration } from '../../conformance/engine/declaration.ts';
import { Evidence } from '../../conformance/engine/evidence.ts';
import type { TraceEntry } from '../../conformance/engine/trace.ts';
import type { Verdict } from '../../conformance/engine/verdict.ts';
import { ofValues } from '../../conformance/flows/values.ts';

const start = Date.UTC(2026, 2, 1);
const interval = 10_000;
const watts = 3600;

describe('a value a tester holds against what the premises did', () => {
  /** Ten seconds of 3.6 kW that live as long as they say, or at once in virtual time, and a tester that was 25 ms late. */
  function evidence(livedMs: number): Evidence {
    const entry = (n: number, monotonicMs: number, body: object): TraceEntry =>
      ({ n, utcMs: 0, monotonicMs, case: 'UC01.S2.B', step: '', ...body }) as TraceEntry;
    const act = (n: number, monotonicMs: number, action: string, given: object, nowUtcMs: number): TraceEntry =>
      entry(n, monotonicMs, { kind: 'adapter', action, with: given, ok: { nowUtcMs } });
    return new Evidence(
      [
        act(1, 0, 'reset', {}, start - interval),
        act(2, 1, 'setLoad', { watts, vars: 0 }, start - interval),
        act(3, livedMs, 'advance', { seconds: 30 }, start + 2 * interval),
        entry(4, livedMs, { kind: 'jitter', p99Ms: 3, longestMs: 25 }),
      ],
      new Declaration({ maker: '', model: '', serial: '', firmware: '', composition: [] }, { controls: {}, pics: [] }),
    );
  }

  function verdictOf(delivered: number, livedMs: number): Verdict {
    const column = {
      ...{ quantity: 'mean-active-power-import', unit: 'W', scale: -1 },
      ...{ values: [delivered * 10], qualities: [{ quality: 'valid', reason: 'none', count: 1 }] },
    };
    const page = { startUtcS: start / 1000, intervalS: interval / 1000, recordCount: 1, columns: [column] };
    const pages = [page as unknown as ProfilePage];
    return ofValues(evidence(livedMs), pages, ['mean-active-power-import'], []).verdict;
  }

  it('is undecided where the tester was late enough at both ends of the interval, in real time', () => {
    // 25 ms of 3.6 kW at each end are 18 W over ten seconds; half a step of the interface is 0.05 W.
    const off = [0, 0.04, 1, 18, 19, -18, -19];
    const verdicts = ['pass', 'pass', 'inconclusive', 'inconclusive', 'fail', 'inconclusive', 'fail'];
    expect(off.map((each) => verdictOf(watts + each, 3 * interval))).to.deep.equal(verdicts);
  });

  it('fails in virtual time, which waits for the tester', () => {
    expect([0, 1, 18].map((each) => verdictOf(watts + each, 100))).to.deep.equal(['pass', 'fail', 'fail']);
  });
});
