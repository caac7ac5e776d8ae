/**
 * What the gateway itself asks of a certificate revocation list (RFC 5280, clause 5.1): until when it holds, and whom it
 * names. OpenSSL decides at each handshake, with the list's signature; this is for warnings and for who is in already.
 */
import type { X509Certificate } from 'node:crypto';

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

const block = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]+)-----END X509 CRL-----/g;

/** Every list of a PEM text. Throws an Error that says what is wrong: there is none, or one is cut or malformed. */
export function revocationLists(text: string): readonly RevocationList[] {
  const lists = [...text.matchAll(block)].map(([pem, base64 = '']) => listOf(pem, Buffer.from(base64, 'base64')));
  const begun = text.split('-----BEGIN X509 CRL-----').length - 1;
  if (lists.length === 0 || lists.length !== begun)
    throw new Error('expected certificate revocation lists in PEM (BEGIN X509 CRL)');
  return lists;
}

/** Whether one of the lists names this certificate by its serial number, whose list it is left aside. */
export function isRevoked(
  certificate: Pick<X509Certificate, 'serialNumber'>,
  lists: readonly RevocationList[],
): boolean {
  const serial = BigInt(`0x${certificate.serialNumber}`);
  return lists.some(({ revoked }) => revoked.has(serial));
}

const tags = { integer: 0x02, utcTime: 0x17, generalizedTime: 0x18, sequence: 0x30 } as const;

function listOf(pem: string, der: Buffer): RevocationList {
  // CertificateList > tbsCertList > [version] signature issuer thisUpdate [nextUpdate] [revokedCertificates] [extensions]
  const [signed] = elementsOf(elementsOf(der)[0]?.content ?? der);
  const parts = elementsOf(signed?.content ?? Buffer.alloc(0));
  if (parts[0]?.tag === tags.integer) parts.shift();
  const [, , thisUpdate, ...rest] = parts;
  const next = rest[0];
  const nextUpdate = next && isTime(next) ? timeOf(next) : undefined;
  const entries = rest.find(({ tag }) => tag === tags.sequence);
  const serials = elementsOf(entries?.content ?? Buffer.alloc(0)).map((entry) => elementsOf(entry.content)[0]);
  if (thisUpdate === undefined || !isTime(thisUpdate)) throw new Error('a list says not when it was issued');
  return { pem, thisUpdate: timeOf(thisUpdate), nextUpdate, revoked: new Set(serials.map(serialOf)) };
}

interface Element {
  readonly tag: number;
  readonly content: Buffer;
}

/** The elements of DER that stand side by side. */
function elementsOf(der: Buffer): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < der.length;) {
    const tag = der[at] ?? 0;
    const first = der[at + 1] ?? 0;
    const bytes = first < 0x80 ? 0 : first & 0x7f;
    if (bytes > 4 || at + 2 + bytes > der.length) throw new Error('a list is cut off');
    const length = bytes === 0 ? first : der.readUIntBE(at + 2, bytes);
    const begin = at + 2 + bytes;
    if (begin + length > der.length) throw new Error('a list is cut off');
    elements.push({ tag, content: der.subarray(begin, begin + length) });
    at = begin + length;
  }
  return elements;
}

function serialOf(element: Element | undefined): bigint {
  if (element?.tag !== tags.integer || element.content.length === 0)
    throw new Error('a list has an entry without number');
  return BigInt(`0x${element.content.toString('hex')}`);
}

const isTime = ({ tag }: Element): boolean => tag === tags.utcTime || tag === tags.generalizedTime;

/** `YYMMDDHHMMSSZ`, the years 1950 to 2049, or `YYYYMMDDHHMMSSZ` (RFC 5280, clause 4.1.2.5). */
function timeOf({ tag, content }: Element): number {
  const written = content.toString('latin1');
  const century = tag === tags.generalizedTime ? '' : Number(written.slice(0, 2)) < 50 ? '20' : '19';
  const iso = (century + written).replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error('a list has a time that is none');
  return time;
}
