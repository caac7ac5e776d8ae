/** Which of two notifications is the newer one (RFC 7641 clause 3.4). */
import type { Milliseconds } from '../ports.ts';

export interface Notified {
  /** The Observe option, 24 bits. */
  readonly sequence: number;
  readonly at: Milliseconds;
}

const half = 2 ** 23;
/** After this the number may have wrapped round. */
const sequenceLifetime: Milliseconds = 128_000;

export function isNewer(later: Notified, former: Notified | undefined): boolean {
  if (former === undefined) return true;
  const ahead = later.sequence - former.sequence;
  return (ahead > 0 && ahead < half) || ahead < -half || later.at > former.at + sequenceLifetime;
}
