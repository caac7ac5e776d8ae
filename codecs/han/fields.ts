/**
 * How the bodies of the HAN interface are described: a body is a record of fields, a field a reader of one content.
 * Readers throw Unfit, which only `readBody` catches: what arrives from outside never throws.
 */
import { entriesOf } from '../cbor/items.ts';

/** Thrown by readers; caught by readBody and turned into a RangeError by writeBody. */
export class Unfit extends Error {
  override readonly name = 'Unfit';

  constructor(field: string, expected: string) {
    super(`${field === '' ? 'the body' : field}: expected ${expected}`);
  }
}

/** `field`: its path, for example `rates[2].price`. */
export type Read<T> = (item: unknown, field: string) => T;

export interface Optional<T> {
  readonly optional: Read<T>;
}
type Fields = Readonly<Record<string, Read<unknown> | Optional<unknown>>>;

/** What a record of these fields reads as. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? never : K]: F[K] extends Read<infer T> ? T : never;
} & {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T> ? T : never;
};
export type Content<R> = R extends Read<infer T> ? T : never;

export const optional = <T>(read: Read<T>): Optional<T> => ({ optional: read });

/** Fields that are not named are passed over. */
export function record<F extends Fields>(fields: F): Read<RecordOf<F>> {
  return (item, field) => {
    const entries = entriesOf(item);
    if (entries === undefined) throw new Unfit(field, 'a map');
    const content: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries(fields)) {
      const path = field === '' ? name : `${field}.${name}`;
      const written = entries.get(name);
      if (typeof reader === 'function') content[name] = reader(written, path);
      else if (written !== undefined) content[name] = reader.optional(written, path);
    }
    return content as RecordOf<F>;
  };
}

export function list<T>(read: Read<T>, least: number, most: number): Read<readonly T[]> {
  return (item, field) => {
    if (!Array.isArray(item) || item.length < least || item.length > most)
      throw new Unfit(field, `a list of ${least} to ${most}`);
    return (item as readonly unknown[]).map((each, index) => read(each, `${field}[${index}]`));
  };
}

/** Counted in Unicode code points, as JSON Schema counts them. */
export function text(
  least: number,
  most: number,
  form?: { readonly pattern: RegExp; readonly means: string },
): Read<string> {
  return (item, field) => {
    const length = typeof item === 'string' ? Array.from(item).length : -1;
    if (typeof item !== 'string' || length < least || length > most)
      throw new Unfit(field, `text of ${least} to ${most}`);
    if (form?.pattern.test(item) === false) throw new Unfit(field, form.means);
    return item;
  };
}

export function wholeNumber(least: number, most: number): Read<number> {
  return (item, field) => {
    if (typeof item !== 'number' || !Number.isInteger(item) || item < least || item > most)
      throw new Unfit(field, `a whole number from ${least} to ${most}`);
    return item;
  };
}

export const flag: Read<boolean> = (item, field) => {
  if (typeof item !== 'boolean') throw new Unfit(field, 'true or false');
  return item;
};

export function oneOf<const Name extends string>(names: readonly Name[]): Read<Name> {
  return (item, field) => {
    const name = names.find((each) => each === item);
    if (name === undefined) throw new Unfit(field, `one of ${names.join(', ')}`);
    return name;
  };
}

/** The id of a message or an event: what makes a repetition known as one. */
export const messageId = text(1, 64, { pattern: /^[A-Za-z0-9._:-]+$/, means: 'letters, digits and . _ : -' });

/** UTC, whole seconds since 1970-01-01T00:00:00Z: 2020 to 2099. */
export const utcSeconds = wholeNumber(1_577_836_800, 4_102_444_799);
