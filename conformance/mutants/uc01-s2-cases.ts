/** Which case a mutant of scenario 2 runs in, and which of its reads is which. */
import type { ReadProfileResponse } from '../../codecs/dno/messages.ts';
import { nth } from './change.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import type { Mutant } from './gate.ts';

/** Which read of a case is which: before permission, before recording, at any moment, then the case's own. */
export const forbiddenRead = nth(1);
export const emptyRead = nth(2);
export const anyMomentRead = nth(3);
export const ownRead = nth(4);
export const laterRead = nth(5);
/** Reads after the preconditions. */
export const ownReads = ({ ordinal }: { readonly ordinal: number }): boolean => ordinal > 3;

export const hour = 3_600_000;

export const basic = (id: string, what: string, killedBy: string, change: ChangeAnswers): Mutant => ({
  id,
  what,
  case: 'UC01.S2.B',
  killedBy: `UC01.S2.${killedBy}`,
  change,
});
export const invalid = (id: string, what: string, killedBy: string, change: ChangeAnswers): Mutant => ({
  ...basic(id, what, killedBy, change),
  case: 'UC01.S2.A2',
});
export const nothing = (id: string, what: string, killedBy: string, change: ChangeAnswers): Mutant => ({
  ...basic(id, what, killedBy, change),
  case: 'UC01.S2.A3',
});

export const unavailable = (at: number): ReadProfileResponse['body'] => ({
  kind: 'rejection',
  rejection: { errorType: 'unavailable', field: '', detail: 'not now', refusedAtUtcMs: at },
});
