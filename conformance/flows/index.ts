/** The code of every scenario, by its id. */
import type { ScenarioCode } from '../engine/step-code.ts';
import { uc01s1 } from './uc01-s1.ts';
import { uc01s2 } from './uc01-s2.ts';

export const scenarioCodes: Readonly<Record<string, ScenarioCode>> = {
  'UC01.S1': uc01s1,
  'UC01.S2': uc01s2,
};
