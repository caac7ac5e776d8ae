/** What one source of one meter brought in one interval. */
import { notAvailable } from './quality.ts';
import type { Cell, GapReason } from './quality.ts';
import type { IntervalSettings } from './interval-settings.ts';

export interface Bucket {
  /** Of samples: the integrals of the positive part and of the negative part turned positive, in amount x ms. Of a register: its rise (imported is always `positive`), in amount x ms of an hour. */
  readonly positive: number;
  readonly negative: number;
  readonly coveredMs: number;
  /** Unmeasured time by its reason, in ms. */
  readonly gapsMs: Readonly<Partial<Record<GapReason, number>>>;
  /** An edge was estimated, for this reason. */
  readonly estimated: GapReason | null;
  /** Something happened that leaves the amount usable but not whole (a clock step). */
  readonly marked: GapReason | null;
  /** What was counted cannot be trusted at all. */
  readonly spoilt: GapReason | null;
}

/** A bucket whose interval is over. */
export interface ClosedBucket {
  readonly endMs: number;
  readonly bucket: Bucket;
}

export const emptyBucket: Bucket = {
  positive: 0,
  negative: 0,
  coveredMs: 0,
  gapsMs: {},
  estimated: null,
  marked: null,
  spoilt: null,
};

export function withGap(bucket: Bucket, reason: GapReason, ms: number): Bucket {
  if (!(ms > 0)) return bucket;
  return { ...bucket, gapsMs: { ...bucket.gapsMs, [reason]: (bucket.gapsMs[reason] ?? 0) + ms } };
}

/** True where recording was on for some of the interval. */
export function wasRecorded(bucket: Bucket, intervalMs: number): boolean {
  return (bucket.gapsMs['recording-changed'] ?? 0) < intervalMs;
}

/** The mean of the interval, with its quality. Where several reasons left time unmeasured, the longest is named. */
export function cellOf(bucket: Bucket, part: 'positive' | 'negative', settings: IntervalSettings): Cell {
  const { intervalMs } = settings;
  if (bucket.spoilt !== null) return notAvailable(bucket.spoilt);
  const reason = longestGap(bucket);
  if (bucket.coveredMs === 0 || bucket.coveredMs < settings.leastShare * intervalMs) return notAvailable(reason);
  const amount = bucket[part] / bucket.coveredMs;
  if (intervalMs - bucket.coveredMs > settings.negligibleShare * intervalMs)
    return { amount, quality: 'partial', reason };
  if (bucket.marked !== null) return { amount, quality: 'partial', reason: bucket.marked };
  if (bucket.estimated !== null) return { amount, quality: 'estimated', reason: bucket.estimated };
  return { amount, quality: 'valid', reason: 'none' };
}

function longestGap(bucket: Bucket): GapReason {
  let longest: GapReason = 'no-answer';
  let length = 0;
  for (const [reason, ms] of Object.entries(bucket.gapsMs) as [GapReason, number][]) {
    if (ms > length) [longest, length] = [reason, ms];
  }
  return longest;
}
