/**
 * The names of the catalogue of quantities (specs/quantities.yaml), as types. A test holds the two against each other.
 */

export const quantityNames = [
  'voltage-l1',
  'voltage-l2',
  'voltage-l3',
  'current-l1',
  'current-l2',
  'current-l3',
  'active-power',
  'active-power-l1',
  'active-power-l2',
  'active-power-l3',
  'reactive-power',
  'reactive-power-l1',
  'reactive-power-l2',
  'reactive-power-l3',
  'apparent-power',
  'power-factor',
  'frequency',
  'active-energy-import',
  'active-energy-export',
  'reactive-energy-import',
  'reactive-energy-export',
  'mean-active-power-import',
  'mean-active-power-export',
  'mean-reactive-power-import',
  'mean-reactive-power-export',
  'mean-voltage-l1',
  'mean-voltage-l2',
  'mean-voltage-l3',
  'mean-generation-active-power',
  'mean-generation-reactive-power-import',
  'mean-generation-reactive-power-export',
] as const;

export type QuantityName = (typeof quantityNames)[number];

/** True for a name the catalogue knows. */
export function isQuantityName(name: string): name is QuantityName {
  return (quantityNames as readonly string[]).includes(name);
}
