/** Enumerations of the generated module as names. */

/** `unrecognised` stands for a number that this edition of the interface does not define; it cannot be encoded. */
export type Name<Table extends readonly string[]> = Table[number] | 'unrecognised';

/** Between the numbers of an enumeration on the wire and its names. */
export interface Enumeration<Table extends readonly string[]> {
  name(number: number | null | undefined): Name<Table>;
  /** RangeError for a name that has no number; `at`, `field` and `index` are the place told in it. */
  number(name: Name<Table>, at: string, field: string, index?: number): number;
}

/** @param numbers those of the names in their order, where they are not 0, 1, 2 ... */
export function enumeration<const Table extends readonly string[]>(
  names: Table,
  numbers: readonly number[] = [...names.keys()],
): Enumeration<Table> {
  const byNumber = new Map<number, Table[number]>(names.map((name, index) => [numbers[index] ?? index, name]));
  const byName = new Map<string, number>([...byNumber].map(([number, name]) => [name, number]));
  return {
    name: (number) => byNumber.get(number ?? 0) ?? 'unrecognised',
    number: (name, at, field, index) => {
      const number = byName.get(name);
      if (number !== undefined) return number;
      const place = `${at}${field}${index === undefined ? '' : `[${index}]`}`;
      throw new RangeError(`${place} must be one of ${names.join(', ')}, not ${name}`);
    },
  };
}
