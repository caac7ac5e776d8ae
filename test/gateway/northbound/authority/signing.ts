/** Keys, and commands that are signed with them as the tester signs. */
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { blankHeader } from '../../../../codecs/dno/messages.ts';
import type { Header } from '../../../../codecs/dno/messages.ts';
import { signed, signerOf } from '../../../../conformance/roles/sign-command.ts';
import type { Signer } from '../../../../conformance/roles/sign-command.ts';

/** Writes the public key to `file`, gives what signs. */
export function newKey(file: string, keyId = 'k1'): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, publicKey.export({ type: 'spki', format: 'pem' }));
  return signerOf(keyId, privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

export const now = Date.UTC(2026, 2, 1, 12);
export const body = Uint8Array.of(8, 1);

export type Commanded = Header & { readonly target: NonNullable<Header['target']> };

/** A command's header, not signed yet. */
export function commandHeader(change: Partial<Commanded> = {}): Commanded {
  return {
    ...blankHeader,
    messageId: 'm-1',
    originator: 'dno.example',
    target: { kind: 'system', id: 'SMS-1' },
    sentAtUtcMs: now,
    counter: 7n,
    gatewayId: 'gw-1',
    ...change,
  };
}

export function signedHeader(signer: Signer, change: Partial<Commanded> = {}): Commanded {
  return signed(signer, commandHeader(change), 'Configure', body) as Commanded;
}
