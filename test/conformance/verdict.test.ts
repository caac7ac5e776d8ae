import { expect } from 'chai';
import { caseVerdict, exitCodeOf, worst } from '../../conformance/engine/verdict.ts';
import { Evidence } from '../../conformance/engine/evidence.ts';
import { Declaration } from '../../conformance/engine/declaration.ts';
import type { TraceEntry } from '../../conformance/engine/trace.ts';
import { timed } from '../../conformance/engine/findings.ts';
import type { Verdict } from '../../conformance/engine/verdict.ts';

const observed = (verdict: Verdict) => ({ kind: 'observed' as const, verdict });
const performed = (verdict: Verdict) => ({ kind: 'performed' as const, verdict });

describe('verdicts', () => {
  it('the worst one holds: none < pass < inconclusive < fail < error', () => {
    expect(worst(['none', 'pass'])).to.equal('pass');
    expect(worst(['pass', 'inconclusive', 'none'])).to.equal('inconclusive');
    expect(worst(['inconclusive', 'fail', 'pass'])).to.equal('fail');
    expect(worst(['fail', 'error'])).to.equal('error');
    expect(worst(['not-applicable', 'pass'])).to.equal('pass');
  });

  it('a case passes only when every planned check was run', () => {
    expect(caseVerdict([observed('pass'), observed('pass')])).to.equal('pass');
    expect(caseVerdict([observed('pass'), observed('none')])).to.equal('inconclusive');
  });

  it('what the tester did makes no pass by itself', () => {
    expect(caseVerdict([performed('pass')])).to.equal('inconclusive');
    expect(caseVerdict([performed('pass'), observed('not-applicable')])).to.equal('inconclusive');
    expect(caseVerdict([performed('pass'), observed('pass')])).to.equal('pass');
  });

  it('no check at all is inconclusive', () => {
    expect(caseVerdict([])).to.equal('inconclusive');
    expect(caseVerdict([observed('none')])).to.equal('inconclusive');
  });

  it('exit codes: 0 conforms, 1 does not, 2 undecided or nothing applicable, 3 the tester failed', () => {
    const of = (...verdicts: Verdict[]): number => exitCodeOf(verdicts.map((verdict) => ({ verdict })));
    expect(of('pass', 'not-applicable')).to.equal(0);
    expect(of('pass', 'fail')).to.equal(1);
    expect(of('pass', 'inconclusive')).to.equal(2);
    expect(of('not-applicable')).to.equal(2);
    expect(of()).to.equal(2);
    expect(of('fail', 'error')).to.equal(3);
  });
});

describe('a time that was measured', () => {
  const verdictAt = (ms: number): Verdict => timed({ ms, boundMs: 10_000, jitterMs: 200 }, 'off UTC', []).verdict;

  it('is undecided within the tester’s own jitter of its bound', () => {
    expect([9_799, 9_801, 10_199, 10_201].map(verdictAt)).to.deep.equal([
      'pass',
      'inconclusive',
      'inconclusive',
      'fail',
    ]);
    expect([-9_799, -9_801, -10_201].map(verdictAt)).to.deep.equal(['pass', 'inconclusive', 'fail']);
  });

  it('says bound, measured value and jitter', () => {
    const { observed } = timed({ ms: 208, boundMs: 10_000, jitterMs: 22 }, 'off UTC', []);
    expect(observed).to.equal('208 ms off UTC (bound 10 s, jitter of the tester 22 ms)');
  });

  it('is counted on from the bench’s clock where that runs by itself', () => {
    const entry = (n: number, monotonicMs: number, body: object): TraceEntry =>
      ({ n, utcMs: 0, monotonicMs, case: '', step: '', ...body }) as TraceEntry;
    const advanced = (n: number, monotonicMs: number, nowUtcMs: number): TraceEntry =>
      entry(n, monotonicMs, { kind: 'adapter', action: 'advance', with: {}, ok: { nowUtcMs } });
    const at = (livedMs: number): number | undefined =>
      new Evidence(
        [advanced(1, 100, 5000), entry(2, 340, { kind: 'step' }), advanced(3, 10_100, 5000 + livedMs)],
        new Declaration(
          { maker: '', model: '', serial: '', firmware: '', composition: [] },
          { controls: {}, pics: [] },
        ),
      ).benchUtcMsAt(2);
    expect(at(10_000)).to.equal(5240);
    expect(at(3_600_000)).to.equal(undefined);
  });
});
