/** JUnit XML: a suite a case, a test a check. Inconclusive is an error there, since it is neither pass nor failure. */
import type { CheckResult } from '../engine/judge-case.ts';
import type { Results } from '../engine/results.ts';
import { escapeXml } from './escape.ts';

export function junitReport(results: Results): string {
  const suites = results.cases.map((each) => {
    const tests = each.checks.map((check) => testCase(each.id, check));
    // A case without checks must not vanish.
    if (tests.length === 0) tests.push(wholeCase(each.id, each.verdict, each.reason));
    const count = (word: string): number => tests.filter((test) => test.includes(`<${word}`)).length;
    const counts = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
    return `  <testsuite name="${escapeXml(`${each.id} ${each.title}`)}" ${counts} timestamp="${results.started}">\n${tests.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="meterbridge ${results.suite.name}">\n${suites.join('\n')}\n</testsuites>\n`;
}

function testCase(caseId: string, check: CheckResult): string {
  const head = `    <testcase classname="${escapeXml(caseId)}" name="${escapeXml(`${check.id}: ${check.expected}`)}"`;
  const body = outcome(check.verdict, `${check.observed} (charged: ${check.charged})`);
  return body === '' ? `${head}/>` : `${head}>${body}</testcase>`;
}

function wholeCase(id: string, verdict: CheckResult['verdict'], reason: string): string {
  return `    <testcase classname="${escapeXml(id)}" name="${escapeXml(id)}">${outcome(verdict, reason)}</testcase>`;
}

function outcome(verdict: CheckResult['verdict'], text: string): string {
  const message = `message="${escapeXml(text)}"`;
  switch (verdict) {
    case 'pass':
      return '';
    case 'fail':
      return `<failure ${message}/>`;
    case 'not-applicable':
      return `<skipped ${message}/>`;
    case 'none':
    case 'inconclusive':
    case 'error':
      return `<error type="${verdict}" ${message}/>`;
  }
}
