/** Whether a certificate is about to expire: pure. */

const dayMs = 86_400_000;
/** How long before its end a certificate is warned of. */
export const warningDays = 30;

export interface Expiry {
  /** Whole days left; negative when it has expired. */
  readonly daysLeft: number;
  /** Stable code for Status.alarms. */
  readonly alarm: 'certificate-expired' | 'certificate-expires-soon';
}

/** @param validTo milliseconds since 1970-01-01T00:00:00Z. Undefined = there is time enough. */
export function expiryOf(validTo: number, now: number): Expiry | undefined {
  const daysLeft = Math.floor((validTo - now) / dayMs);
  if (validTo <= now) return { daysLeft, alarm: 'certificate-expired' };
  return validTo - now <= warningDays * dayMs ? { daysLeft, alarm: 'certificate-expires-soon' } : undefined;
}

/** Stable codes for Status.alarms. */
export type ListExpiry = 'revocation-list-expired' | 'revocation-list-expires-soon';

/**
 * The same of a revocation list, whose life is hours or weeks: it is warned of in the last quarter of it. Past its end
 * nobody is let in. Times in milliseconds since 1970-01-01T00:00:00Z. Undefined = there is time enough.
 */
export function listExpiryOf(
  { thisUpdate, nextUpdate }: { readonly thisUpdate: number; readonly nextUpdate: number | undefined },
  now: number,
): ListExpiry | undefined {
  if (nextUpdate === undefined) return undefined;
  if (nextUpdate <= now) return 'revocation-list-expired';
  return nextUpdate - now <= (nextUpdate - thisUpdate) / 4 ? 'revocation-list-expires-soon' : undefined;
}
