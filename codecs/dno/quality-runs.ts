/** Qualities of a column: a run on the wire, one a value where they are looked at. */
import type { ProfileColumn, QualityName, QualityReasonName, QualityRun } from './generated/profile.ts';

export interface QualityOfValue {
  readonly quality: QualityName;
  readonly reason: QualityReasonName;
}

/** More than any page holds: a count beyond it is not laid out. */
const longestRun = 1_000_000;

/** One for each value, in order. */
export function qualitiesOf({ qualities }: Pick<ProfileColumn, 'qualities'>): QualityOfValue[] {
  return qualities.flatMap(({ quality, reason, count }) =>
    Array.from({ length: Math.min(count, longestRun) }, () => ({ quality, reason })),
  );
}

/** Those of consecutive values as runs. */
export function qualityRunsOf(values: readonly QualityOfValue[]): QualityRun[] {
  const runs: QualityRun[] = [];
  for (const { quality, reason } of values) {
    const last = runs.at(-1);
    if (last?.quality === quality && last.reason === reason) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ quality, reason, count: 1 });
  }
  return runs;
}
