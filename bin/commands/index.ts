/** Every command of the command line, in the order of --help. */
import type { Command } from 'commander';
import { registerAudit } from './audit.ts';
import { registerBackup, registerRestore } from './backup.ts';
import { registerCompare } from './compare.ts';
import { registerConformance } from './conformance.ts';
import { registerDno } from './dno.ts';
import { registerExplain } from './explain.ts';
import { registerForget } from './forget.ts';
import { registerLabCa } from './lab-ca.ts';
import { registerProfiles } from './profiles.ts';
import { registerRead } from './read.ts';
import { registerRejudge } from './rejudge.ts';
import { registerServe } from './serve.ts';
import { registerValidate } from './validate.ts';
import { registerVerify } from './verify.ts';
import { registerVirtual } from './virtual.ts';

export const commands: readonly ((program: Command) => void)[] = [
  registerConformance,
  registerServe,
  registerRead,
  registerVirtual,
  registerDno,
  registerValidate,
  registerProfiles,
  registerExplain,
  registerRejudge,
  registerVerify,
  registerCompare,
  registerLabCa,
  registerAudit,
  registerBackup,
  registerRestore,
  registerForget,
];
