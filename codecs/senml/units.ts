/** Units of power and energy in SenML (RFC 8428 clause 12.1, RFC 8798) as multiples of the units the catalogue uses. */

export const senmlUnits = {
  W: { of: 'W', factor: 1 },
  kW: { of: 'W', factor: 1000 },
  MW: { of: 'W', factor: 1e6 },
  var: { of: 'var', factor: 1 },
  kvar: { of: 'var', factor: 1000 },
  VA: { of: 'VA', factor: 1 },
  kVA: { of: 'VA', factor: 1000 },
  J: { of: 'Wh', factor: 1 / 3600 },
  Wh: { of: 'Wh', factor: 1 },
  kWh: { of: 'Wh', factor: 1000 },
  vars: { of: 'varh', factor: 1 / 3600 },
  varh: { of: 'varh', factor: 1 },
  kvarh: { of: 'varh', factor: 1000 },
  V: { of: 'V', factor: 1 },
  mV: { of: 'V', factor: 0.001 },
  A: { of: 'A', factor: 1 },
  mA: { of: 'A', factor: 0.001 },
  Hz: { of: 'Hz', factor: 1 },
  '/': { of: '1', factor: 1 },
  '%': { of: '1', factor: 0.01 },
} as const;
export type SenmlUnit = keyof typeof senmlUnits;

/** What an amount in `unit` is multiplied by to be one in `wanted`; undefined where it is none of that. */
export function unitFactor(unit: string, wanted: string): number | undefined {
  const known = Object.hasOwn(senmlUnits, unit) ? senmlUnits[unit as SenmlUnit] : undefined;
  return known?.of === wanted ? known.factor : undefined;
}
