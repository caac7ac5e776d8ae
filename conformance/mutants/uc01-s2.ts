import { alternativeMutants } from './uc01-s2-alternatives.ts';
import { basicMutants } from './uc01-s2-basic.ts';
import { refusedMutants } from './uc01-s2-refused.ts';

/** Every mutant of use case 01, scenario 2. */
export const uc01s2Mutants = [...basicMutants, ...alternativeMutants, ...refusedMutants];
