/** The names of the enumerations of specs/dno/v1, in the order of their numbers. */
export const errorTypes = [
  'unspecified',
  'malformed',
  'missing-field',
  'invalid-field',
  'invalid-range',
  'unknown-target',
  'unknown-quantity',
  'not-supported',
  'not-authorised',
  'bad-signature',
  'replayed',
  'not-valid-now',
  'limit-exceeded',
  'not-commissioned',
  'unavailable',
  'internal',
] as const;

export const qualities = ['unspecified', 'valid', 'partial', 'estimated', 'not-available'] as const;

export const qualityReasons = [
  'unspecified',
  'none',
  'no-answer',
  'recording-changed',
  'gateway-down',
  'power-failure',
  'clock-step',
  'register-rolled-back',
  'meter-replaced',
  'device-not-available',
  'implausible',
  'not-fitted',
  'device-exception',
] as const;

export const capabilitySupports = ['unspecified', 'yes', 'no', 'unknown'] as const;

/** `unrecognised` stands for a number that this edition of the interface does not define; it cannot be encoded. */
export type Name<Table extends readonly string[]> = Table[number] | 'unrecognised';

export type ErrorTypeName = Name<typeof errorTypes>;
export type QualityName = Name<typeof qualities>;
export type QualityReasonName = Name<typeof qualityReasons>;
export type SupportName = Name<typeof capabilitySupports>;

/** The name of a number on the wire. */
export function nameOf<Table extends readonly string[]>(table: Table, number: number | null | undefined): Name<Table> {
  const name: Table[number] | undefined = table[number ?? 0];
  return name ?? 'unrecognised';
}

/** The number of a name; RangeError for one that has none. */
export function numberOf(table: readonly string[], name: string, field: string): number {
  const number = table.indexOf(name);
  if (number < 0) throw new RangeError(`${field} must be one of ${table.join(', ')}, not ${name}`);
  return number;
}
