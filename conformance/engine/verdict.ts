/** Verdicts and how they combine (ISO/IEC 9646): none < pass < inconclusive < fail; error stands above, and is never charged. */

export type Verdict = 'none' | 'pass' | 'inconclusive' | 'fail' | 'error' | 'not-applicable';

const order: readonly Verdict[] = ['not-applicable', 'none', 'pass', 'inconclusive', 'fail', 'error'];

/** The worst one; what is not applicable counts for nothing beside others. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>(
    (sofar, verdict) => (order.indexOf(verdict) > order.indexOf(sofar) ? verdict : sofar),
    'not-applicable',
  );
}

export interface CountedCheck {
  readonly kind: 'observed' | 'performed';
  readonly verdict: Verdict;
}

/**
 * The verdict of a case from its checks. Pass needs every planned check run and at least one observed: what the tester
 * did is no proof of what the implementation does.
 */
export function caseVerdict(checks: readonly CountedCheck[]): Verdict {
  const overall = worst(checks.map(({ verdict }) => verdict));
  if (overall === 'not-applicable') return checks.length === 0 ? 'inconclusive' : 'not-applicable';
  if (overall === 'none') return 'inconclusive';
  if (overall !== 'pass') return overall;
  const unrun = checks.some(({ verdict }) => verdict === 'none');
  const observed = checks.some(({ kind, verdict }) => kind === 'observed' && verdict === 'pass');
  return unrun || !observed ? 'inconclusive' : 'pass';
}

/** Exit codes of `conformance`. */
export const suiteExitCodes = { conforms: 0, fails: 1, inconclusive: 2, testerFailed: 3, wrongUsage: 4 } as const;

/** The exit code of a run; nothing applicable is not conformance. */
export function exitCodeOf(cases: readonly { readonly verdict: Verdict }[]): number {
  const overall = worst(cases.map(({ verdict }) => verdict));
  switch (overall) {
    case 'pass':
      return suiteExitCodes.conforms;
    case 'fail':
      return suiteExitCodes.fails;
    case 'error':
      return suiteExitCodes.testerFailed;
    case 'none':
    case 'inconclusive':
    case 'not-applicable':
      return suiteExitCodes.inconclusive;
  }
}
