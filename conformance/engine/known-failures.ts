/** Failures that are known: they stay failures in the report, but do not turn a run red until they expire. */
import { readFileSync } from 'node:fs';
import { checkYaml, compileSchema } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { CaseResult } from './judge-case.ts';

export interface KnownFailure {
  readonly check: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day it counts: 2026-12-31. */
  readonly expires: string;
}

/** `failing` is excused; `stale` (it passes, or was not run) and `expired` are not. */
export interface KnownState extends KnownFailure {
  readonly state: 'failing' | 'stale' | 'expired';
}

const schemaFile = new URL('../../specs/schemas/known-failures.schema.json', import.meta.url);

export function readKnownFailures(
  file: string,
): readonly KnownFailure[] | { readonly problems: readonly FileProblem[] } {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const outcome = checkYaml<{ failures: readonly KnownFailure[] }>(
    readFileSync(file, 'utf8'),
    file,
    compileSchema(schema),
  );
  return outcome.ok ? outcome.yaml.content.failures : { problems: outcome.problems };
}

/** `today` is a UTC day: 2026-12-31. */
export function judgeKnown(
  known: readonly KnownFailure[],
  cases: readonly CaseResult[],
  today: string,
): readonly KnownState[] {
  const failing = new Set(
    cases.flatMap(({ checks }) => checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)),
  );
  return known.map((each) => ({
    ...each,
    state: !failing.has(each.check) ? 'stale' : each.expires < today ? 'expired' : 'failing',
  }));
}

/** Whether everything that failed is excused, and every excuse is used. */
export function allExcused(known: readonly KnownState[], cases: readonly CaseResult[]): boolean {
  const excused = new Set(known.filter(({ state }) => state === 'failing').map(({ check }) => check));
  const open = cases.some(
    ({ verdict, checks }) =>
      verdict !== 'not-applicable' &&
      (checks.some((check) => check.verdict === 'fail' && !excused.has(check.id)) ||
        (verdict !== 'pass' && verdict !== 'fail')),
  );
  return !open && known.length > 0 && known.every(({ state }) => state === 'failing');
}
