/** The catalogue of quantities (specs/quantities.yaml) as data. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { QuantityName } from './quantities.ts';

export interface Quantity {
  readonly kind: 'instantaneous' | 'register' | 'interval-mean';
  /** `net`: import positive. `none`: the quantity has no direction. */
  readonly direction: 'import' | 'export' | 'net' | 'none';
  readonly phase: 'L1' | 'L2' | 'L3' | 'total';
  readonly unit: string;
  /** On the DNO interface a value is an integer; amount = integer x 10^scale. */
  readonly scale: number;
  /** `-` where the standard has none that fits. */
  readonly obis: string;
  readonly label: string;
}

const file = new URL('../specs/quantities.yaml', import.meta.url);
let loaded: Readonly<Record<QuantityName, Quantity>> | undefined;

/** The whole catalogue; read once. */
export function catalogue(): Readonly<Record<QuantityName, Quantity>> {
  loaded ??= (parse(readFileSync(file, 'utf8')) as { quantities: Record<QuantityName, Quantity> }).quantities;
  return loaded;
}
