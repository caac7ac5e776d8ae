/**
 * What the gateway itself asks of a certificate revocation list (RFC 5280, clause 5.1): until when it holds, and whom it
 * names. OpenSSL decides at each handshake, with the list's signature; this is for warnings and for who is in already.
 */
import type { X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as x509 from '@peculiar/x509';

export interface RevocationList {
  /** The list as it stands in its file. */
  readonly pem: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly thisUpdate: number;
  /** The same; undefined = the list does not say. */
  readonly nextUpdate: number | undefined;
  /** Serial numbers of revoked certificates. */
  readonly revoked: ReadonlySet<bigint>;
}

const block = /-----BEGIN X509 CRL-----[A-Za-z0-9+/=\s]+-----END X509 CRL-----/g;

/** Every list of a PEM text. Throws an Error that says what is wrong: there is none, or one is cut or malformed. */
export function revocationLists(text: string): readonly RevocationList[] {
  const pems = text.match(block) ?? [];
  const begun = text.split('-----BEGIN X509 CRL-----').length - 1;
  if (pems.length === 0 || pems.length !== begun)
    throw new Error('expected certificate revocation lists in PEM (BEGIN X509 CRL)');
  return pems.map(listOf);
}

/** Whether one of the lists names this certificate by its serial number, whose list it is left aside. */
export function isRevoked(
  certificate: Pick<X509Certificate, 'serialNumber'>,
  lists: readonly RevocationList[],
): boolean {
  const serial = BigInt(`0x${certificate.serialNumber}`);
  return lists.some(({ revoked }) => revoked.has(serial));
}

function listOf(pem: string): RevocationList {
  const { X509Crl } = reader();
  const { thisUpdate, nextUpdate, entries } = new X509Crl(pem);
  return {
    ...{ pem, thisUpdate: thisUpdate.getTime(), nextUpdate: nextUpdate?.getTime() },
    revoked: new Set(entries.map(({ serialNumber }) => BigInt(`0x${serialNumber}`))),
  };
}

const require = createRequire(import.meta.url);

/** Loaded with the first list: it takes a while, and most gateways have none. */
function reader(): typeof x509 {
  // The certificate package builds on a container that needs this before anything else.
  require('reflect-metadata');
  return require('@peculiar/x509') as typeof x509;
}
