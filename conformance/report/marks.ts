/** The mark that stands beside the word of a verdict: colours carry no meaning alone. */
import type { CheckResult } from '../engine/judge-case.ts';

export const marks: Readonly<Record<CheckResult['verdict'], string>> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  error: '!',
  none: '–',
  'not-applicable': '∅',
};

export function badge(verdict: CheckResult['verdict']): string {
  return `<span class="badge ${verdict}">${marks[verdict]} ${verdict}</span>`;
}
