/** The bounds the interval log judges by. All of them follow from the interval length and the poll period. */

export interface IntervalSettings {
  readonly intervalMs: number;
  /**
   * An instantaneous value holds until the next one, but for no longer than this: three poll periods, so that
   * two lost polls in a row do not open a gap.
   */
  readonly holdMs: Readonly<Record<'supply' | 'generation', number>>;
  /**
   * Where no reading falls on an interval's end E, the register there is interpolated between the readings at
   * t0 < E < t1. Whatever the load did in between, that shifts at most (change of power) x h of energy with
   * h = (E-t0)(t1-E)/(t1-t0). Up to this h the result counts as valid: interval/180 (10 s of a half-hour),
   * half a second at least so that a line's own delay does not matter on shortened intervals.
   */
  readonly validEdgeMs: number;
  /** Up to this h the result is `estimated`; beyond it the time counts as unmeasured. Interval/30: 60 s of a half-hour. */
  readonly estimatedEdgeMs: number;
  /** How long after its end an interval waits for the reading that follows it. Interval/30, one second at least. */
  readonly graceMs: number;
  /** A mean needs at least this share of the interval measured; with less the channel is not available. */
  readonly leastShare: number;
  /** An interval with no more than this share unmeasured is whole. */
  readonly negligibleShare: number;
  /**
   * A register is used while one of its steps, spread over the interval, is no more than this (W or var);
   * above it the mean of the instantaneous values is the better one.
   */
  readonly registerStepWatts: number;
  /** A register that rises faster than this (W or var) has jumped, not counted. */
  readonly implausibleWatts: number;
}

/** The settings for an interval length and the poll periods of the meters, all in milliseconds. */
export function intervalSettings(
  intervalMs: number,
  pollMs: Readonly<Record<'supply' | 'generation', number>>,
): IntervalSettings {
  return {
    intervalMs,
    holdMs: { supply: 3 * pollMs.supply, generation: 3 * pollMs.generation },
    validEdgeMs: Math.max(intervalMs / 180, 500),
    estimatedEdgeMs: Math.max(intervalMs / 30, 1000),
    graceMs: Math.max(intervalMs / 30, 1000),
    leastShare: 0.1,
    negligibleShare: 0.001,
    registerStepWatts: 10,
    implausibleWatts: 1_000_000,
  };
}
