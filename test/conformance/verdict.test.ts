import { expect } from 'chai';
import { caseVerdict, exitCodeOf, worst } from '../../conformance/engine/verdict.ts';
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
