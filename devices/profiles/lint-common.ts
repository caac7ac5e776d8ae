/** What is looked at in profiles of every kind. */
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { Measurement } from '../ports.ts';

export type Yaml = Pick<CheckedYaml<unknown>, 'problemAt'>;

/** A single-phase meter has no L2, and a meter must at least show what a half-hour is made of. `key` holds the quantities. */
export function lintQuantities(phases: 1 | 3, names: readonly string[], key: string, yaml: Yaml): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const name of names) {
    if (phases === 1 && /-l[23]$/.test(name)) {
      problems.push(
        yaml.problemAt([key, name], 'is a quantity of a three-phase meter', 'phases: 3, or the quantity left out'),
      );
    }
  }
  if (!names.includes('active-energy-import') && !names.includes('active-power')) {
    problems.push(
      yaml.problemAt(
        [key],
        'neither active-energy-import nor active-power is there',
        'at least one of them: half-hours are made of it',
      ),
    );
  }
  return problems;
}

/** Every quantity must be shown by a golden frame. */
export function lintProven(
  names: readonly string[],
  proven: ReadonlySet<string>,
  key: string,
  yaml: Yaml,
): FileProblem[] {
  return names
    .filter((name) => !proven.has(name))
    .map((name) => yaml.problemAt([key, name], 'no golden frame shows this quantity', 'a frame with its amount'));
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** What is wrong with a stated amount, undefined where the profile reads the same. */
export function differs(read: Measurement | undefined, stated: number): string | undefined {
  if (read === undefined) return 'is not in this frame';
  if (read.kind !== 'amount') return `reads as not available by the profile: ${read.detail ?? read.reason}`;
  // Stated amounts are rounded as the source prints them: seven digits is what a float32 holds.
  const near = Math.abs(read.amount - stated) <= Math.abs(stated) * 1e-6 + 1e-9;
  return near ? undefined : `reads as ${read.amount} by the profile`;
}
