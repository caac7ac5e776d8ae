/**
 * What the options of a message mean (RFC 7252 clause 5.10, RFC 7641, RFC 7959, RFC 8613 for the number only).
 * A row of the table: number, format, whether it may come more than once, shortest and longest value in bytes.
 */
import type { CoapMessage, CoapOption } from './message.ts';
import { sameBytes } from './message.ts';

export type OptionFormat = 'empty' | 'opaque' | 'uint' | 'string';

export interface OptionDefinition {
  readonly number: number;
  readonly format: OptionFormat;
  readonly repeatable: boolean;
  readonly shortest: number;
  readonly longest: number;
}

const row = (number: number, format: OptionFormat, repeatable: boolean, shortest: number, longest: number) => ({
  number,
  format,
  repeatable,
  shortest,
  longest,
});

export const optionTable = {
  ifMatch: row(1, 'opaque', true, 0, 8),
  uriHost: row(3, 'string', false, 1, 255),
  etag: row(4, 'opaque', true, 1, 8),
  ifNoneMatch: row(5, 'empty', false, 0, 0),
  observe: row(6, 'uint', false, 0, 3),
  uriPort: row(7, 'uint', false, 0, 2),
  locationPath: row(8, 'string', true, 0, 255),
  uriPath: row(11, 'string', true, 0, 255),
  contentFormat: row(12, 'uint', false, 0, 2),
  maxAge: row(14, 'uint', false, 0, 4),
  uriQuery: row(15, 'string', true, 0, 255),
  accept: row(17, 'uint', false, 0, 2),
  locationQuery: row(20, 'string', true, 0, 255),
  block2: row(23, 'uint', false, 0, 3),
  block1: row(27, 'uint', false, 0, 3),
  size2: row(28, 'uint', false, 0, 4),
  proxyUri: row(35, 'string', false, 1, 1034),
  proxyScheme: row(39, 'string', false, 1, 255),
  size1: row(60, 'uint', false, 0, 4),
} as const satisfies Record<string, OptionDefinition>;

export type OptionName = keyof typeof optionTable;

const definitions = new Map<number, OptionDefinition>(Object.values(optionTable).map((one) => [one.number, one]));

/** A recipient that does not know a critical option refuses the message; an elective one it ignores (5.4.1). */
export const isCritical = (optionNumber: number): boolean => (optionNumber & 1) === 1;

type WithOptions = Pick<CoapMessage, 'options'>;

/**
 * The options that count: unknown elective ones, elective ones of a wrong length and repeats of what comes once are
 * left out (5.4.1, 5.4.3, 5.4.5). `refused` is the number of a critical option for which that cannot be done.
 */
export function understoodOptions(options: readonly CoapOption[]): {
  readonly options: readonly CoapOption[];
  readonly refused: number | undefined;
} {
  const kept: CoapOption[] = [];
  const seen = new Set<number>();
  let refused: number | undefined;
  for (const option of options) {
    const definition = definitions.get(option.number);
    const { length } = option.value;
    const fits =
      definition !== undefined &&
      length >= definition.shortest &&
      length <= definition.longest &&
      (definition.repeatable || !seen.has(option.number)) &&
      (definition.format !== 'string' || readText(option.value) !== undefined);
    seen.add(option.number);
    if (fits) kept.push(option);
    else if (isCritical(option.number)) refused ??= option.number;
  }
  return { options: kept, refused };
}

/** The value of an unsigned option: 0 to 8 bytes, most significant first; leading zeros are allowed (3.2). */
export function readUint(value: Uint8Array): number {
  return value.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The shortest form: 0 is no bytes. @throws RangeError outside 0 to 2^32-1. */
export function writeUint(amount: number): Uint8Array {
  if (!Number.isInteger(amount) || amount < 0 || amount > 0xffff_ffff)
    throw new RangeError(`an option's number is 0 to 4294967295, not ${amount}`);
  const bytes: number[] = [];
  for (let left = amount; left > 0; left = Math.floor(left / 256)) bytes.unshift(left & 0xff);
  return Uint8Array.from(bytes);
}

const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined when the bytes are no UTF-8. */
export function readText(value: Uint8Array): string | undefined {
  try {
    return strictText.decode(value);
  } catch {
    return undefined;
  }
}

export const writeText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All values of an option, in order. */
export function valuesOf(message: WithOptions, name: OptionName): readonly Uint8Array[] {
  const { number } = optionTable[name];
  return message.options.filter((option) => option.number === number).map(({ value }) => value);
}

export function hasOption(message: WithOptions, name: OptionName): boolean {
  const { number } = optionTable[name];
  return message.options.some((option) => option.number === number);
}

/** The first value of an unsigned option. */
export function uintOf(message: WithOptions, name: OptionName): number | undefined {
  const [value] = valuesOf(message, name);
  return value === undefined ? undefined : readUint(value);
}

/** The values of a text option; what is no UTF-8 is left out. */
export function textsOf(message: WithOptions, name: OptionName): readonly string[] {
  return valuesOf(message, name)
    .map((value) => readText(value))
    .filter((text) => text !== undefined);
}

export const uintOption = (name: OptionName, amount: number): CoapOption => ({
  number: optionTable[name].number,
  value: writeUint(amount),
});

export const textOption = (name: OptionName, text: string): CoapOption => ({
  number: optionTable[name].number,
  value: writeText(text),
});

export const bytesOption = (name: OptionName, value: Uint8Array): CoapOption => ({
  number: optionTable[name].number,
  value,
});

/** The options without those named. */
export function withoutOptions(options: readonly CoapOption[], ...names: readonly OptionName[]): CoapOption[] {
  const numbers = new Set<number>(names.map((name) => optionTable[name].number));
  return options.filter(({ number }) => !numbers.has(number));
}

/** Whether one of the message's ETags is `etag`. */
export function hasEtag(message: WithOptions, etag: Uint8Array): boolean {
  return valuesOf(message, 'etag').some((value) => sameBytes(value, etag));
}
