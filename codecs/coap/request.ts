/** Requests and responses as those see them who care about resources, not about datagrams (RFC 7252 clause 5). */
import { methodOf, methods } from './codes.ts';
import type { Method } from './codes.ts';
import type { CoapMessage, CoapOption } from './message.ts';
import {
  bytesOption,
  hasOption,
  readUint,
  textOption,
  textsOf,
  uintOf,
  uintOption,
  valuesOf,
  withoutOptions,
} from './options.ts';
import { locationOptions, pathOf, queryOf } from './uri.ts';

export interface CoapRequest {
  readonly method: Method;
  /** `/han/v1/messages`; a slash within a segment is escaped (%2F). */
  readonly path: string;
  /** Each `name=text`, unescaped. */
  readonly query?: readonly string[];
  /** Of the payload; see codecs/coap/content-formats.ts. */
  readonly contentFormat?: number;
  /** The only format wanted back. */
  readonly accept?: number;
  readonly payload?: Uint8Array;
  /** Representations known already (GET): 2.03 says that one of them still holds. 1 to 8 bytes each. */
  readonly etags?: readonly Uint8Array[];
  /** The request acts only on one of these representations; an empty one stands for any. */
  readonly ifMatch?: readonly Uint8Array[];
  /** The request acts only where there is nothing yet. */
  readonly ifNoneMatch?: boolean;
  /** Left out: true. A request that is not confirmable is sent once, and its answer may be lost too. */
  readonly confirmable?: boolean;
}

export interface CoapResponse {
  /** See codecs/coap/codes.ts. */
  readonly code: number;
  readonly payload: Uint8Array;
  readonly contentFormat?: number;
  readonly etag?: Uint8Array;
  /** Seconds the representation stays fresh; 60 when left out (5.10.5). */
  readonly maxAge?: number;
  /** Where what was created is: `/messages/7?room=1`. */
  readonly location?: string;
}

/** What a resource says; the payload may be left out. */
export type CoapAnswer = Omit<CoapResponse, 'payload'> & { readonly payload?: Uint8Array };

/** Seconds a representation without Max-Age stays fresh (RFC 7252 clause 5.10.5). */
export const defaultMaxAge = 60;

/** Code and options of a request, without those of blocks and observation. @throws URIError on a wrong %-escape. */
export function requestHead(request: CoapRequest): { readonly code: number; readonly options: readonly CoapOption[] } {
  const { method, path, query = [], contentFormat, accept, etags = [], ifMatch = [], ifNoneMatch = false } = request;
  return {
    code: methods[method],
    options: [
      ...ifMatch.map((etag) => bytesOption('ifMatch', etag)),
      ...etags.map((etag) => bytesOption('etag', etag)),
      ...(ifNoneMatch ? [bytesOption('ifNoneMatch', new Uint8Array(0))] : []),
      ...locationOptions(path),
      ...(contentFormat === undefined ? [] : [uintOption('contentFormat', contentFormat)]),
      ...query.map((text) => textOption('uriQuery', text)),
      ...(accept === undefined ? [] : [uintOption('accept', accept)]),
    ],
  };
}

/** Undefined when the code is no method known. */
export function readRequest(message: CoapMessage): CoapRequest | undefined {
  const method = methodOf(message.code);
  if (method === undefined) return undefined;
  const contentFormat = uintOf(message, 'contentFormat');
  const accept = uintOf(message, 'accept');
  const etags = valuesOf(message, 'etag');
  const ifMatch = valuesOf(message, 'ifMatch');
  return {
    method,
    path: pathOf(message),
    query: queryOf(message),
    ...(contentFormat !== undefined && { contentFormat }),
    ...(accept !== undefined && { accept }),
    ...(message.payload.length > 0 && { payload: message.payload }),
    ...(etags.length > 0 && { etags }),
    ...(ifMatch.length > 0 && { ifMatch }),
    ...(hasOption(message, 'ifNoneMatch') && { ifNoneMatch: true }),
    confirmable: message.type === 'CON',
  };
}

/** The options of an answer, without those of blocks and observation. */
export function answerOptions(answer: CoapAnswer): readonly CoapOption[] {
  const { contentFormat, etag, maxAge, location } = answer;
  return [
    ...(etag === undefined ? [] : [bytesOption('etag', etag)]),
    ...(location === undefined ? [] : asLocation(locationOptions(location))),
    ...(contentFormat === undefined ? [] : [uintOption('contentFormat', contentFormat)]),
    ...(maxAge === undefined ? [] : [uintOption('maxAge', maxAge)]),
  ];
}

/** Uri-Path and Uri-Query options as Location-Path and Location-Query. */
function asLocation(options: readonly CoapOption[]): CoapOption[] {
  const queries = new Set(withoutOptions(options, 'uriPath'));
  return options.map((option) => bytesOption(queries.has(option) ? 'locationQuery' : 'locationPath', option.value));
}

/** What a response says; `payload` is the whole body where the message holds only its first block. */
export function readResponse(message: CoapMessage, payload: Uint8Array = message.payload): CoapResponse {
  const [contentFormat] = valuesOf(message, 'contentFormat');
  const [etag] = valuesOf(message, 'etag');
  const [maxAge] = valuesOf(message, 'maxAge');
  const location = locationOf(message);
  return {
    code: message.code,
    payload,
    ...(contentFormat !== undefined && { contentFormat: readUint(contentFormat) }),
    ...(etag !== undefined && { etag }),
    ...(maxAge !== undefined && { maxAge: readUint(maxAge) }),
    ...(location !== undefined && { location }),
  };
}

function locationOf(message: CoapMessage): string | undefined {
  const path = textsOf(message, 'locationPath').map(encodeURIComponent);
  const query = textsOf(message, 'locationQuery').map(encodeURIComponent);
  if (path.length === 0 && query.length === 0) return undefined;
  return `/${path.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
