/** From a trace to verdicts. Pure: a run and a later `rejudge` come to the same. */
import type { Declaration } from './declaration.ts';
import { Evidence } from './evidence.ts';
import type { CaseCode } from './case-code.ts';
import { checkId } from './spec.ts';
import type { CaseSpec, CheckSpec, StepSpec } from './spec.ts';
import type { Check, Finding, Place, Series } from './step-code.ts';
import type { TraceEntry } from './trace.ts';
import { caseVerdict } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface CheckResult {
  /** For example `UC01.S2.B3-c1`. */
  readonly id: string;
  readonly step: string;
  readonly kind: 'observed' | 'performed';
  readonly verdict: Verdict;
  readonly charged: 'meter' | 'gateway' | 'display' | 'manager' | 'tester';
  readonly expected: string;
  readonly observed: string;
  readonly trace: readonly number[];
}

/** A step as the report shows it, in our words. */
export interface StepShown {
  readonly id: string;
  readonly actor: string;
  readonly kind: 'observed' | 'performed';
  readonly text: string;
}

export interface CaseResult {
  readonly id: string;
  readonly title: string;
  /** Clause and title of the use case. */
  readonly source: string;
  /** Title of its scenario. */
  readonly scenario: string;
  readonly steps: readonly StepShown[];
  readonly verdict: Verdict;
  /** Why it is not a pass; empty for one. */
  readonly reason: string;
  readonly checks: readonly CheckResult[];
  readonly series: readonly Series[];
}

export function judgeCase(
  spec: CaseSpec,
  code: CaseCode,
  declaration: Declaration,
  entries: readonly TraceEntry[],
): CaseResult {
  const head = {
    id: spec.id,
    title: spec.title,
    source: spec.useCase.source,
    scenario: spec.scenario.title,
    steps: spec.steps.map(({ id, actor, kind, text }) => ({ id, actor, kind, text })),
  };
  const lacking = declaration.lacks(spec.needs);
  if (lacking !== undefined)
    return { ...head, ...notApplicable(spec, code, declaration, entries, lacking), series: [] };
  const undriven = spec.controls.find((name) => declaration.control(name) === 'unavailable');
  if (undriven !== undefined)
    return { ...head, verdict: 'inconclusive', reason: `the adapter cannot ${undriven}`, checks: [], series: [] };

  const evidence = new Evidence(entries, declaration);
  const stopped = entries.find((entry) => entry.kind === 'stopped');
  const checks = spec.steps.flatMap((step) => step.checks.map((check) => judgeCheck(code, evidence, step, check)));
  const byChecks = caseVerdict(checks);
  const tester = stopped?.kind === 'stopped' && stopped.fault === 'tester';
  const verdict = tester ? 'error' : byChecks;
  const ended = stopped?.kind === 'stopped' ? `ended early: ${stopped.reason}` : '';
  return {
    ...head,
    verdict,
    reason: verdict === 'pass' ? '' : reasonOf(checks, ended),
    checks,
    series: code.series(evidence),
  };
}

/** The first check of a case that fails. */
export function firstFailure(
  spec: CaseSpec,
  code: CaseCode,
  declaration: Declaration,
  entries: readonly TraceEntry[],
): string | undefined {
  const evidence = new Evidence(entries, declaration);
  for (const step of spec.steps)
    for (const check of step.checks) {
      const { id, verdict } = judgeCheck(code, evidence, step, check);
      if (verdict === 'fail') return id;
    }
  return undefined;
}

/** Declared no: not applicable, unless it does what it says it cannot. */
function notApplicable(
  spec: CaseSpec,
  code: CaseCode,
  declaration: Declaration,
  entries: readonly TraceEntry[],
  lacking: string,
): Pick<CaseResult, 'verdict' | 'reason' | 'checks'> {
  const reason = `${lacking} is declared no`;
  const denial = code.denial(lacking);
  if (denial === undefined) return { verdict: 'not-applicable', reason, checks: [] };
  const { verdict, observed, trace } = judged(denial.check, code.place(new Evidence(entries, declaration), ''));
  const check: CheckResult = {
    id: `${spec.id}-n1`,
    step: spec.id,
    kind: 'observed',
    verdict,
    charged: 'gateway',
    expected: denial.expect,
    observed,
    trace,
  };
  return verdict === 'fail'
    ? { verdict, reason: `${reason}, but: ${observed}`, checks: [check] }
    : { verdict: 'not-applicable', reason, checks: [check] };
}

function judgeCheck(code: CaseCode, evidence: Evidence, step: StepSpec, check: CheckSpec): CheckResult {
  const head = {
    id: checkId(step, check),
    step: step.id,
    kind: step.kind,
    charged: check.charged,
    expected: check.expect,
  };
  const lacking = evidence.declaration.lacks([...(step.needs ?? []), ...(check.needs ?? [])]);
  if (lacking !== undefined)
    return { ...head, verdict: 'not-applicable', observed: `${lacking} is declared no`, trace: [] };
  if (!evidence.reached(step.id)) return { ...head, verdict: 'none', observed: 'not reached', trace: [] };
  const finding = ofKind(step, judged(code.step(step)?.checks[check.id], code.place(evidence, step.id)));
  return {
    ...head,
    ...(finding.charged !== undefined && { charged: finding.charged }),
    ...(finding.verdict === 'error' && { charged: 'tester' as const }),
    verdict: finding.verdict,
    observed: finding.observed,
    trace: finding.trace,
  };
}

/** What the tester did by itself charges nobody: where it did not come to it, that is open. */
function ofKind({ kind }: StepSpec, finding: Finding): Finding {
  return kind === 'performed' && finding.verdict === 'fail' ? { ...finding, verdict: 'inconclusive' } : finding;
}

function judged(check: Check | undefined, place: Place): Finding {
  if (check === undefined) return { verdict: 'error', observed: 'no judge is written for this check', trace: [] };
  try {
    return check.judge(place);
  } catch (error) {
    return { verdict: 'error', observed: `the judge failed: ${String(error)}`, trace: [] };
  }
}

function reasonOf(checks: readonly CheckResult[], ended: string): string {
  for (const verdict of ['error', 'fail', 'inconclusive'] as const) {
    const found = checks.find((check) => check.verdict === verdict);
    if (found !== undefined) return `${found.id}: ${found.observed}`;
  }
  if (ended !== '') return ended;
  const unrun = checks.find(({ verdict }) => verdict === 'none');
  return unrun === undefined ? 'no observed check was run' : `${unrun.id} was not run`;
}
