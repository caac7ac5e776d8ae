/**
 * The DNO's signature over a command, as the tester makes it: written from the comment of Command in
 * specs/dno/v1/header.proto, apart from whatever the system under test checks it with.
 */
import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { CallName, Header } from '../../codecs/dno/messages.ts';

/** The order of this list is the byte that stands for the kind. */
const kinds: readonly string[] = ['', 'system', 'group', 'mpan', 'gateway'];

export interface Signer {
  readonly keyId: string;
  readonly key: KeyObject;
}

/** @param pem PKCS#8 Ed25519 private key. Throws TypeError for any other. */
export function signerOf(keyId: string, pem: string | Buffer): Signer {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new TypeError(`expected an Ed25519 private key, not ${key.asymmetricKeyType ?? 'another'}`);
  return { keyId, key };
}

/** What is signed; integers big-endian, a text with its length in UTF-8 bytes before it. */
export function bytesToSign(header: Header, call: CallName, body: Uint8Array): Uint8Array {
  const parts: number[] = [];
  const unsigned = (value: bigint, size: number): void => {
    for (let shift = BigInt(8 * (size - 1)); shift >= 0n; shift -= 8n) parts.push(Number((value >> shift) & 0xffn));
  };
  const text = (content: string): void => {
    const bytes = new TextEncoder().encode(content);
    unsigned(BigInt(bytes.length), 2);
    parts.push(...bytes);
  };
  const time = (milliseconds: number | undefined): void => {
    parts.push(milliseconds === undefined ? 0 : 1);
    if (milliseconds !== undefined) unsigned(BigInt(milliseconds), 8);
  };
  parts.push(...new TextEncoder().encode('dno.v1.Command'));
  text(header.messageId);
  text(header.originator);
  text(header.gatewayId);
  parts.push(kinds.indexOf(header.target?.kind ?? ''));
  text(header.target?.id ?? '');
  unsigned(BigInt(header.sentAtUtcMs), 8);
  unsigned(header.counter, 8);
  time(header.validFromUtcMs);
  time(header.validUntilUtcMs);
  text(call);
  return Uint8Array.from([...parts, ...body]);
}

/** The header with key id and signature; everything else in it must be final. */
export function signed({ keyId, key }: Signer, header: Header, call: CallName, body: Uint8Array): Header {
  return { ...header, keyId, signature: sign(null, bytesToSign(header, call, body), key) };
}
