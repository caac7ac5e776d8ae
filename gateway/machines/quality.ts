/** How good a recorded amount is, and why it is no better. */

export type Quality =
  | 'valid' // measured over the whole interval
  | 'partial' // measured over part of the interval, or around a clock step
  | 'estimated' // an interval's edge was worked out from readings that lie too far from it
  | 'not-available';

export type QualityReason =
  | 'none'
  | 'no-answer'
  | 'recording-changed'
  | 'gateway-down'
  | 'power-failure'
  | 'clock-step'
  | 'register-rolled-back'
  | 'meter-replaced'
  | 'device-not-available'
  | 'implausible'
  | 'not-fitted'
  | 'device-exception';

/** Why time went unmeasured: every reason but `none`. */
export type GapReason = Exclude<QualityReason, 'none'>;

/** One channel of one record. `amount` (W, var or V) is null exactly where the quality is `not-available`. */
export interface Cell {
  readonly amount: number | null;
  readonly quality: Quality;
  readonly reason: QualityReason;
}

/** A cell without an amount. */
export function notAvailable(reason: GapReason): Cell {
  return { amount: null, quality: 'not-available', reason };
}
