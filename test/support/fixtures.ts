/** Files that tests are held against: vectors from outside (specs/vectors), and folders with a mistake each (test/fixtures). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The vectors of specs/vectors/<file>; their shape is for the test to state. Refuses a file without vectors, and one
 * that does not say where each is from (for itself, or for all at its head).
 */
export function readVectors(file: string): readonly unknown[] {
  const content = parse(readFileSync(path.join(root, 'specs/vectors', file), 'utf8')) as {
    source?: string;
    vectors: readonly { source?: string }[];
  };
  if (content.vectors.length === 0) throw new Error(`specs/vectors/${file} has no vectors`);
  content.vectors.forEach((vector, index) => {
    if (vector.source === undefined && content.source === undefined)
      throw new Error(`specs/vectors/${file}: vector ${index} has no source`);
  });
  return content.vectors;
}

/** Bytes from hex; blanks are for people. */
export function bytesOf(hex: string): Uint8Array {
  const digits = hex.replaceAll(/\s/g, '');
  if (!/^([0-9A-Fa-f]{2})*$/.test(digits)) throw new Error(`no hex: ${hex}`);
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** One folder of test/fixtures/<kind>: a file with a mistake, and the text a person sees for it. */
export interface Fixture {
  readonly name: string;
  readonly folder: string;
  /** Path of a file in the folder. */
  file(name: string): string;
  /** The content of expected.txt, without the line end at its end. */
  readonly expected: string;
  /** The same text with the folder's path taken out, so that it is the same on every machine. */
  relative(text: string): string;
}

export function fixtures(kind: string): readonly Fixture[] {
  const base = path.join(root, 'test/fixtures', kind);
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const folder = path.join(base, name);
      return {
        name,
        folder,
        file: (file: string) => path.join(folder, file),
        expected: readFileSync(path.join(folder, 'expected.txt'), 'utf8').trimEnd(),
        relative: (text: string) => text.replaceAll(`${folder}${path.sep}`, ''),
      };
    });
}
