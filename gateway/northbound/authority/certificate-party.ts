/** The party a client certificate names: pure. */
import type { X509Certificate } from 'node:crypto';

/** How a certificate names its party: a URI among its subject alternative names. */
export const partyUri = 'urn:meterbridge:party:';

export type PartyOfCertificate =
  | { readonly party: string }
  | { readonly problem: 'no-name' | 'several-names' | 'not-valid-now'; readonly detail: string };

const partyForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * The one party URI; where there is none, the one DNS name. A certificate that names two parties names none.
 * `now` is the machine's UTC: a connection may outlive the certificate that opened it.
 */
export function partyOfCertificate(
  certificate: Pick<X509Certificate, 'subjectAltName' | 'validFrom' | 'validTo'>,
  now: number,
): PartyOfCertificate {
  const { validFrom, validTo } = certificate;
  if (now < Date.parse(validFrom) || now >= Date.parse(validTo))
    return { problem: 'not-valid-now', detail: `the certificate is valid from ${validFrom} to ${validTo}` };
  const names = alternativeNames(certificate.subjectAltName ?? '');
  const parties = named(names, 'URI').flatMap((uri) => (uri.startsWith(partyUri) ? [uri.slice(partyUri.length)] : []));
  const candidates = [...new Set(parties.length > 0 ? parties : named(names, 'DNS'))];
  const [party] = candidates;
  if (party === undefined || !partyForm.test(party))
    return { problem: 'no-name', detail: `the certificate names no party: expected a URI ${partyUri}<name>` };
  if (candidates.length > 1)
    return { problem: 'several-names', detail: `the certificate names ${candidates.length} parties, expected one` };
  return { party };
}

interface AlternativeName {
  readonly type: string;
  readonly value: string;
}

function named(names: readonly AlternativeName[], type: string): string[] {
  return names.flatMap((name) => (name.type === type ? [name.value] : []));
}

/**
 * `DNS:a, URI:"b, c"` as a list. Node writes a value that could be taken for more than one as a JSON string:
 * nothing inside the quotes is a name of its own.
 */
function alternativeNames(text: string): AlternativeName[] {
  const names: AlternativeName[] = [];
  const entry = /([^:,"]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/gy;
  for (let match = entry.exec(text); match !== null; match = entry.exec(text)) {
    const [whole, type = '', raw = ''] = match;
    names.push({ type, value: raw.startsWith('"') ? unquoted(raw) : raw });
    if (whole === '' || entry.lastIndex >= text.length) break;
  }
  return names;
}

function unquoted(raw: string): string {
  try {
    return String(JSON.parse(raw));
  } catch {
    return '';
  }
}
