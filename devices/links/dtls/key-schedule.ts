/** From a pre-shared key to the keys of a connection: RFC 4279 clause 2, RFC 5246 clauses 5, 6.3, 7.4.9 and 8.1, RFC 7627. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { joined, uint, vector } from './bytes.ts';
import type { PreSharedKey } from './pre-shared-key.ts';

export type Role = 'client' | 'server';

/** What one side encrypts with. */
export interface WriteKey {
  /** 16 bytes, AES-128. */
  readonly key: Uint8Array;
  /** 4 bytes: the part of the nonce that is not sent. */
  readonly salt: Uint8Array;
}

export interface ConnectionKeys {
  readonly client: WriteKey;
  readonly server: WriteKey;
}

const keyLength = 16;
const saltLength = 4;
const masterSecretLength = 48;
const verifyDataLength = 12;

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

const hmac = (secret: Uint8Array, bytes: Uint8Array): Uint8Array => createHmac('sha256', secret).update(bytes).digest();

/** The pseudo-random function of TLS 1.2 with SHA-256. */
export function pseudoRandom(secret: Uint8Array, label: string, seed: Uint8Array, length: number): Uint8Array {
  const labelled = joined(Buffer.from(label, 'latin1'), seed);
  const output = new Uint8Array(length);
  let chained = labelled;
  for (let at = 0; at < length; at += 32) {
    chained = hmac(secret, chained);
    output.set(hmac(secret, joined(chained, labelled)).subarray(0, length - at), at);
  }
  return output;
}

export interface Randoms {
  readonly client: Uint8Array;
  readonly server: Uint8Array;
}

/** @param transcript all handshake messages up to ClientKeyExchange where both sides bind the secret to them (RFC 7627) */
export function masterSecret(key: PreSharedKey, randoms: Randoms, transcript: Uint8Array | undefined): Uint8Array {
  const zeros = new Uint8Array(key.bytes.length);
  const premaster = joined(uint(2, zeros.length), zeros, vector(2, key.bytes));
  return transcript === undefined
    ? pseudoRandom(premaster, 'master secret', joined(randoms.client, randoms.server), masterSecretLength)
    : pseudoRandom(premaster, 'extended master secret', sha256(transcript), masterSecretLength);
}

export function connectionKeys(master: Uint8Array, randoms: Randoms): ConnectionKeys {
  const seed = joined(randoms.server, randoms.client);
  const block = pseudoRandom(master, 'key expansion', seed, 2 * (keyLength + saltLength));
  const salts = 2 * keyLength;
  return {
    client: { key: block.slice(0, keyLength), salt: block.slice(salts, salts + saltLength) },
    server: { key: block.slice(keyLength, salts), salt: block.slice(salts + saltLength) },
  };
}

/** What a Finished message of `role` says after `transcript`. */
export const verifyData = (master: Uint8Array, role: Role, transcript: Uint8Array): Uint8Array =>
  pseudoRandom(master, `${role} finished`, sha256(transcript), verifyDataLength);

/** Compares in constant time. */
export const sameSecret = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
