/** Follows one instantaneous value (W, var, V) of one meter through the intervals. */
import { withGap } from './bucket.ts';
import type { Bucket } from './bucket.ts';
import type { IntervalSettings } from './interval-settings.ts';
import type { GapReason } from './quality.ts';
import { accountUntil } from './register-source.ts';
import type { Advanced } from './register-source.ts';

/**
 * A sample holds until the next one. Against the trapezoid rule that is exact for a load that switches just before
 * it is sampled, splits net power into import and export by sign without a crossing to guess, and needs no
 * later reading to close an interval; for a smooth curve the two differ by half a poll period's change over the
 * whole interval.
 */
export interface SampleSource {
  readonly kind: 'sample';
  readonly startMs: number;
  readonly cursorMs: number;
  /** The value that holds, and until when at most; null = none. */
  readonly held: { readonly amount: number; readonly untilMs: number } | null;
  readonly trouble: GapReason | null;
  readonly bucket: Bucket;
}

/** Accounts for the time up to `toMs` with the value that holds. */
export function settleSample(
  source: SampleSource,
  toMs: number,
  recording: boolean,
  settings: IntervalSettings,
): Advanced<SampleSource> {
  const { held } = source;
  return accountUntil(source, toMs, settings.intervalMs, (bucket, from, to) => {
    if (!recording) return withGap(bucket, 'recording-changed', to - from);
    const heldTo = held === null ? from : Math.min(to, Math.max(from, held.untilMs));
    const covered = heldTo - from;
    const gap = withGap(bucket, source.trouble ?? 'no-answer', to - heldTo);
    if (held === null || covered === 0) return gap;
    return {
      ...gap,
      positive: gap.positive + Math.max(held.amount, 0) * covered,
      negative: gap.negative + Math.max(-held.amount, 0) * covered,
      coveredMs: gap.coveredMs + covered,
    };
  });
}

/** A good sample: settles the time before it and holds from now on. */
export function takeSample(
  source: SampleSource,
  sample: { readonly atMs: number; readonly amount: number },
  holdMs: number,
  recording: boolean,
  settings: IntervalSettings,
): Advanced<SampleSource> {
  const settled = settleSample(source, sample.atMs, recording, settings);
  const held = { amount: sample.amount, untilMs: sample.atMs + holdMs };
  return { closed: settled.closed, source: { ...settled.source, held, trouble: null } };
}
