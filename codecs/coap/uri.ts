/** coap: and coaps: addresses and the options they become (RFC 7252 clauses 6.4 and 6.5). */
import type { CoapMessage, CoapOption } from './message.ts';
import { textOption, textsOf } from './options.ts';

export interface CoapAddress {
  readonly secure: boolean;
  /** A name or an address; an IPv6 one without brackets. */
  readonly host: string;
  readonly port: number;
  readonly path: readonly string[];
  readonly query: readonly string[];
}

export const defaultPort = 5683;
export const defaultSecurePort = 5684;

function decoded(part: string): string {
  return decodeURIComponent(part);
}

/** Options for a path and query as people write them: `/han/v1/messages?room=1`. @throws URIError on a wrong %-escape. */
export function locationOptions(location: string): CoapOption[] {
  const [path = '', query] = location.split(/\?(.*)/s, 2);
  return [
    ...segments(path).map((segment) => textOption('uriPath', segment)),
    ...(query === undefined || query === '' ? [] : query.split('&')).map((part) =>
      textOption('uriQuery', decoded(part)),
    ),
  ];
}

function segments(path: string): string[] {
  const trimmed = path.startsWith('/') ? path.slice(1) : path;
  return trimmed === '' ? [] : trimmed.split('/').map(decoded);
}

/** @throws Error with the text and what was expected. */
export function parseAddress(text: string): CoapAddress {
  const match = /^(coaps?):\/\/(\[[0-9A-Fa-f:.]+\]|[^/?#:[\]@]+)(?::(\d{1,5}))?(\/[^?#]*)?(?:\?([^#]*))?$/i.exec(text);
  const expected = 'expected coap://HOST[:PORT]/PATH[?QUERY] or coaps://...';
  if (match === null) throw new Error(`${text} is no CoAP address: ${expected}`);
  const [, scheme = '', host = '', port, path = '', query] = match;
  const secure = scheme.toLowerCase() === 'coaps';
  const number = port === undefined ? (secure ? defaultSecurePort : defaultPort) : Number(port);
  if (number < 1 || number > 65_535) throw new Error(`${text}: port ${number} is not within 1 to 65535`);
  try {
    return {
      secure,
      host: host.replace(/^\[|\]$/g, '').toLowerCase(),
      port: number,
      path: segments(path),
      query: query === undefined || query === '' ? [] : query.split('&').map(decoded),
    };
  } catch {
    throw new Error(`${text} is no CoAP address: a %-escape is wrong`);
  }
}

/** The path of a request as a key and for people: `/a/b`; the root is `/`. A slash within a segment is escaped. */
export function pathOf(message: Pick<CoapMessage, 'options'>): string {
  return `/${textsOf(message, 'uriPath')
    .map((segment) => segment.replaceAll('%', '%25').replaceAll('/', '%2F'))
    .join('/')}`;
}

export const queryOf = (message: Pick<CoapMessage, 'options'>): readonly string[] => textsOf(message, 'uriQuery');
