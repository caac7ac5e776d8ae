/** Chance that comes again: numbers in [0, 1), the same ones for the same seed. */
export function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export type Random = () => number;

/** A whole number in [from, to]. */
export const whole = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

export const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[whole(random, 0, items.length - 1)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

export const bytesOf = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => whole(random, 0, 255)));
