/**
 * MPANs name a home. Pseudonyms have their form (13 digits, check digit included), are the same through a run, and
 * stand in for them in plain text and in the bytes of messages alike, so that a trace can still be judged.
 */
import { createHash, randomBytes } from 'node:crypto';

const weights = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43];

function withCheckDigit(twelve: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(twelve[index]), 0);
  return `${twelve}${(sum % 11) % 10}`;
}

/** Gives a function that replaces every one of `mpans` in a text. `salt` ties pseudonyms to one run. */
export function pseudonyms(mpans: readonly string[], salt: Uint8Array = randomBytes(16)): (text: string) => string {
  const pairs = [...new Set(mpans)]
    .filter((mpan) => /^\d{13}$/.test(mpan))
    .flatMap((mpan) => {
      const digest = createHash('sha256').update(salt).update(mpan).digest();
      const twelve = `99${(digest.readBigUInt64BE(0) % 10_000_000_000n).toString().padStart(10, '0')}`;
      const pseudonym = withCheckDigit(twelve);
      const hex = (text: string): string => Buffer.from(text).toString('hex');
      return [
        [mpan, pseudonym],
        [hex(mpan), hex(pseudonym)],
      ] as const;
    });
  return (text) => pairs.reduce((sofar, [mpan, pseudonym]) => sofar.replaceAll(mpan, pseudonym), text);
}
