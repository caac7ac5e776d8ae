/** AES-128-CCM with a tag of 8 bytes (RFC 3610), and records sealed with it (RFC 6655). */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { joined, uint } from './bytes.ts';
import type { WriteKey } from './key-schedule.ts';
import { recordNumber } from './records.ts';
import type { DtlsRecord } from './records.ts';

const algorithm = 'aes-128-ccm';
const authTagLength = 8;
/** The part of the nonce that is sent before the sealed bytes. */
const explicitNonceLength = 8;
export const sealingOverhead = explicitNonceLength + authTagLength;

/** The sealed bytes with the tag behind them. @param nonce 7 to 13 bytes, never used twice with a key */
export function ccmSeal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, associated: Uint8Array): Uint8Array {
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength });
  cipher.setAAD(associated, { plaintextLength: plain.length });
  const sealed = cipher.update(plain);
  cipher.final();
  return joined(sealed, cipher.getAuthTag());
}

/** Undefined where the tag does not fit: nothing of such bytes is seen. */
export function ccmOpen(
  key: Uint8Array,
  nonce: Uint8Array,
  sealed: Uint8Array,
  associated: Uint8Array,
): Uint8Array | undefined {
  const end = sealed.length - authTagLength;
  if (end < 0) return undefined;
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength });
  decipher.setAuthTag(sealed.subarray(end));
  decipher.setAAD(associated, { plaintextLength: end });
  try {
    const plain = decipher.update(sealed.subarray(0, end));
    decipher.final();
    return plain;
  } catch {
    return undefined;
  }
}

type RecordHeader = Omit<DtlsRecord, 'fragment'>;

function associatedWith({ type, version, epoch, sequence }: RecordHeader, length: number): Uint8Array {
  return joined(recordNumber(epoch, sequence), uint(1, type), uint(2, version), uint(2, length));
}

/** The fragment that carries `plain`. Its number is its nonce: no number is used twice. */
export function sealFragment({ key, salt }: WriteKey, header: RecordHeader, plain: Uint8Array): Uint8Array {
  const explicit = recordNumber(header.epoch, header.sequence);
  return joined(explicit, ccmSeal(key, joined(salt, explicit), plain, associatedWith(header, plain.length)));
}

/** Undefined where the record is not authentic. */
export function openFragment({ key, salt }: WriteKey, record: DtlsRecord): Uint8Array | undefined {
  const length = record.fragment.length - sealingOverhead;
  if (length < 0) return undefined;
  const nonce = joined(salt, record.fragment.subarray(0, explicitNonceLength));
  return ccmOpen(key, nonce, record.fragment.subarray(explicitNonceLength), associatedWith(record, length));
}
