/** Every mutant and every harmless variation. */
import type { Mutant } from './gate.ts';
import { uc01PortMutants } from './uc01-ports.ts';
import { uc01s1Mutants } from './uc01-s1.ts';
import { uc01s2Mutants } from './uc01-s2.ts';

export const mutants: readonly Mutant[] = [...uc01s1Mutants, ...uc01s2Mutants, ...uc01PortMutants];
export { variations } from './harmless.ts';
