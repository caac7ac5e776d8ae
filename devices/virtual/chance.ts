/** Chance that comes out the same for the same seed (integer hash, no state). */

/** A pseudo-random number in [0, 1) from a seed and a counter. */
export function chanceAt(seed: number, counter: number): number {
  let hash = Math.imul(counter ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(seed ^ 0x27d4eb2f, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
