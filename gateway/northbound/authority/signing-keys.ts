/** The public keys commands are checked with: PEM files, read again when they have changed. */
import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** Where a party's key lies. */
export interface SigningKeyFile {
  readonly party: string;
  readonly id: string;
  /** Ed25519 public key, PEM. */
  readonly file: string;
}

/** A key that cannot be used; the message names the party, the key and the file. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
}

interface Loaded {
  readonly stamp: string;
  readonly key: KeyObject;
}

export interface SigningKeys {
  /** Whether the party has any key at all. */
  has(party: string): boolean;
  /** Is this signature the party's own, by the key of this id? `unknown-key` where it has no such key. */
  verify(party: string, id: string, bytes: Uint8Array, signature: Uint8Array): 'good' | 'bad' | 'unknown-key';
}

/**
 * Reads every key once, so that a wrong file is told at the start.
 * @param onProblem is told when a file that was changed later cannot be used; the key read before stays in force.
 * @throws SigningKeyError
 */
export function loadSigningKeys(
  files: readonly SigningKeyFile[],
  onProblem: (problem: SigningKeyError) => void,
): SigningKeys {
  const loaded = new Map(files.map((each) => [nameOf(each), { file: each, now: read(each) }]));

  const current = (party: string, id: string): KeyObject | undefined => {
    const entry = loaded.get(nameOf({ party, id }));
    if (entry === undefined) return undefined;
    try {
      if (stampOf(entry.file) !== entry.now.stamp) entry.now = read(entry.file);
    } catch (error) {
      if (!(error instanceof SigningKeyError)) throw error;
      onProblem(error);
    }
    return entry.now.key;
  };

  return {
    has: (party) => files.some((file) => file.party === party),
    verify: (party, id, bytes, signature) => {
      const key = current(party, id);
      if (key === undefined) return 'unknown-key';
      return signature.length === 64 && verify(null, bytes, key, signature) ? 'good' : 'bad';
    },
  };
}

const nameOf = ({ party, id }: Pick<SigningKeyFile, 'party' | 'id'>): string => JSON.stringify([party, id]);

function read(entry: SigningKeyFile): Loaded {
  const stamp = stampOf(entry);
  let key: KeyObject;
  try {
    key = createPublicKey(readFileSync(entry.file));
  } catch (error) {
    throw problemOf(entry, error instanceof Error ? error.message : String(error));
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw problemOf(entry, `it is of type ${key.asymmetricKeyType ?? 'unknown'}, expected ed25519`);
  return { stamp, key };
}

function stampOf(entry: SigningKeyFile): string {
  try {
    const { mtimeMs, size, ino } = statSync(entry.file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (error) {
    throw problemOf(entry, error instanceof Error ? error.message : String(error));
  }
}

function problemOf({ party, id, file }: SigningKeyFile, detail: string): SigningKeyError {
  return new SigningKeyError(`the key ${id} of ${party} (${file}) cannot be used: ${detail}`);
}
