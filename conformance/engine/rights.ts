/** What each role may ask of a system (specs/rights.yaml): what the tester expects, whatever the system thinks. */

import type { CallName } from '../../codecs/dno/messages.ts';
import type { PlayedParties } from '../adapters/protocol.ts';
import { readSpec, specTexts } from './spec-file.ts';

interface Rights {
  readonly roles: Readonly<Record<string, readonly CallName[]>>;
  /** Whom the tester plays, by the name the adapter gives it. */
  readonly played: Readonly<Record<keyof PlayedParties, string>>;
}

let loaded: Rights | undefined;

function rights(): Rights {
  const [text = { file: '', text: '' }] = specTexts('rights.yaml');
  return (loaded ??= readSpec(text, 'rights.schema.json') as Rights);
}

export function roleOf(party: keyof PlayedParties): string {
  return rights().played[party];
}

/** The calls this role may make; none for one that is not there. */
export function rightsOf(role: string): readonly CallName[] {
  return rights().roles[role] ?? [];
}
