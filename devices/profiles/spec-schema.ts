/** The JSON Schemas that profiles and their golden frames are held against. */
import { readFileSync } from 'node:fs';

const folder = new URL('../../specs/schemas/', import.meta.url);

/** `name`: of a file in specs/schemas, without `.schema.json`. */
export function specSchema(name: string): object {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')) as object;
}
