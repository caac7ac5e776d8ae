import { expect } from 'chai';
import { fieldCase } from '../../support/field-case.ts';
import { halfHour, LogDriver, midnight, second } from '../machines/log-driver.ts';

/** Half-hourly means of import, W, from readings of the register: undefined where there is none. */
type Means = (readings: readonly { readonly atMs: number; readonly wattHours: number }[]) => (number | undefined)[];

/** 1 kW for two half-hours; after 40 minutes the register starts again from nothing, as after a meter was replaced. */
const readings = Array.from({ length: 361 }, (_unused, k) => {
  const atMs = midnight + k * 10 * second;
  const wattHours = ((atMs - midnight) / 3_600_000) * 1000;
  return { atMs, wattHours: atMs < midnight + 40 * 60 * second ? 50_000 + wattHours : wattHours - 2000 / 3 };
});

describe('a counter in the field', () => {
  fieldCase<Means>(
    'that rolls back makes no number, and spoils no other interval',
    {
      naive: () => (all) => {
        const at = (ms: number): number => all.find(({ atMs }) => atMs === midnight + ms)?.wattHours ?? 0;
        return [1, 2].map((k) => (at(k * halfHour) - at((k - 1) * halfHour)) * 2);
      },
      ours: () => (all) => {
        const driver = new LogDriver();
        for (const { atMs, wattHours } of all)
          driver.read(atMs, {
            'active-energy-import': wattHours,
            'active-energy-export': 0,
            'reactive-energy-import': 0,
            'reactive-energy-export': 0,
            'active-power': 1000,
            'reactive-power': 0,
            'voltage-l1': 230,
          });
        return [1, 2].map((k) => driver.cell(midnight + k * halfHour, 'mean-active-power-import')?.[0] ?? undefined);
      },
    },
    /the interval of the roll-back: expected -\d+/,
    (means) => {
      const [first, second] = means(readings);
      expect(first).to.be.closeTo(1000, 1);
      expect(second, 'the interval of the roll-back').to.equal(undefined);
      return Promise.resolve();
    },
  );
});
