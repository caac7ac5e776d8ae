/** Follows one register (Wh or varh) of one meter through the intervals. */
import { emptyBucket, withGap } from './bucket.ts';
import type { Bucket, ClosedBucket } from './bucket.ts';
import type { IntervalSettings } from './interval-settings.ts';
import type { GapReason } from './quality.ts';

const hourMs = 3_600_000;

export interface RegisterSource {
  readonly kind: 'register';
  /** Start of the open interval. */
  readonly startMs: number;
  /** Everything up to here is accounted for. */
  readonly cursorMs: number;
  /** The last good reading. */
  readonly base: { readonly atMs: number; readonly amount: number } | null;
  /** Smallest step the register shows at its present content; null before the first good reading. */
  readonly step: number | null;
  /** What went wrong since the last good reading, first thing first. */
  readonly trouble: GapReason | null;
  readonly bucket: Bucket;
}

export interface RegisterReading {
  readonly atMs: number;
  readonly amount: number;
  readonly step: number;
}

export interface Advanced<Source> {
  readonly source: Source;
  readonly closed: readonly ClosedBucket[];
}

/** Accounts for everything up to the reading and makes it the new base. `recording` false: the time is a gap. */
export function takeRegister(
  source: RegisterSource,
  reading: RegisterReading,
  recording: boolean,
  settings: IntervalSettings,
): Advanced<RegisterSource> {
  const { base } = source;
  const jump = base === null ? null : jumpOf(base, reading, source.step ?? 0, settings);
  const credit = (bucket: Bucket, fromMs: number, toMs: number): Bucket => {
    if (!recording) return withGap(bucket, 'recording-changed', toMs - fromMs);
    if (base === null || base.atMs >= reading.atMs)
      return withGap(bucket, source.trouble ?? 'no-answer', toMs - fromMs);
    if (jump !== null) return { ...withGap(bucket, jump, toMs - fromMs), spoilt: bucket.spoilt ?? jump };
    const edge = Math.max(edgeOf(base.atMs, fromMs, reading.atMs), edgeOf(base.atMs, toMs, reading.atMs));
    if (edge > settings.estimatedEdgeMs) return withGap(bucket, source.trouble ?? 'no-answer', toMs - fromMs);
    const share = (toMs - fromMs) / (reading.atMs - base.atMs);
    return {
      ...bucket,
      positive: bucket.positive + (reading.amount - base.amount) * share * hourMs,
      coveredMs: bucket.coveredMs + toMs - fromMs,
      estimated: edge > settings.validEdgeMs ? (bucket.estimated ?? source.trouble ?? 'no-answer') : bucket.estimated,
    };
  };
  const moved = accountUntil(source, reading.atMs, settings.intervalMs, credit);
  const { atMs, amount, step } = reading;
  return { closed: moved.closed, source: { ...moved.source, base: { atMs, amount }, step, trouble: null } };
}

/** Accounts for the time up to `toMs` as unmeasured: an interval that waited long enough, or recording switched. */
export function giveUpRegister(
  source: RegisterSource,
  toMs: number,
  recording: boolean,
  settings: IntervalSettings,
): Advanced<RegisterSource> {
  const reason = recording ? (source.trouble ?? 'no-answer') : 'recording-changed';
  return accountUntil(source, toMs, settings.intervalMs, (bucket, from, to) => withGap(bucket, reason, to - from));
}

type Account = (bucket: Bucket, fromMs: number, toMs: number) => Bucket;

/** Moves the cursor to `toMs`, closing the intervals that end on the way. Never moves it back. */
export function accountUntil<
  Source extends { readonly startMs: number; readonly cursorMs: number; readonly bucket: Bucket },
>(source: Source, toMs: number, intervalMs: number, account: Account): Advanced<Source> {
  let { startMs, cursorMs, bucket } = source;
  const closed: ClosedBucket[] = [];
  while (toMs >= startMs + intervalMs) {
    const endMs = startMs + intervalMs;
    if (endMs > cursorMs) bucket = account(bucket, cursorMs, endMs);
    closed.push({ endMs, bucket });
    startMs = endMs;
    cursorMs = Math.max(cursorMs, endMs);
    bucket = emptyBucket;
  }
  if (toMs > cursorMs) {
    bucket = account(bucket, cursorMs, toMs);
    cursorMs = toMs;
  }
  return { source: { ...source, startMs, cursorMs, bucket }, closed };
}

/** The h of IntervalSettings.validEdgeMs: 0 where a reading falls on the edge. */
function edgeOf(beforeMs: number, edgeMs: number, afterMs: number): number {
  if (edgeMs <= beforeMs || edgeMs >= afterMs) return 0;
  return ((edgeMs - beforeMs) * (afterMs - edgeMs)) / (afterMs - beforeMs);
}

/** A register only rises, and only as fast as a supply can feed it. Two steps are always believed. */
function jumpOf(
  base: { readonly atMs: number; readonly amount: number },
  reading: RegisterReading,
  formerStep: number,
  settings: IntervalSettings,
): GapReason | null {
  const rise = reading.amount - base.amount;
  if (rise < 0) return 'register-rolled-back';
  if (rise <= 2 * Math.max(reading.step, formerStep)) return null;
  const elapsed = Math.max(reading.atMs - base.atMs, 1);
  return (rise * hourMs) / elapsed > settings.implausibleWatts ? 'implausible' : null;
}
