/** The handshake messages of DTLS 1.2 with pre-shared keys (RFC 6347 clause 4.2, RFC 4279), and their fragments. */
import { DecodeError, joined, Reader, uint, vector } from './bytes.ts';
import { versions } from './records.ts';

export const handshakeTypes = {
  helloRequest: 0,
  clientHello: 1,
  serverHello: 2,
  helloVerifyRequest: 3,
  serverKeyExchange: 12,
  serverHelloDone: 14,
  clientKeyExchange: 16,
  finished: 20,
} as const;

/** TLS_PSK_WITH_AES_128_CCM_8 (RFC 6655), the one suite RFC 7252 makes mandatory; there is no other here. */
export const cipherSuite = 0xc0a8;
/** Stands among the suites and means an empty renegotiation_info (RFC 5746). */
const renegotiationSuite = 0x00ff;
const noCompression = 0;
const extensionTypes = { extendedMasterSecret: 23, renegotiationInfo: 0xff01 } as const;

export const randomLength = 32;
const longestSessionId = 32;
const longestCookie = 255;
/** RFC 4279 (5.3) asks for identities of up to 128 bytes and says nothing of longer ones. */
export const longestIdentity = 128;
const longestHint = 512;
/** No message of this handshake comes near; a longer one is not collected. */
export const longestMessage = 2048;
const fragmentHeaderLength = 12;

/** A piece of a message; a whole one starts at 0 and is as long as the message. */
export interface Fragment {
  readonly type: number;
  /** Of the whole message, in bytes. */
  readonly length: number;
  readonly messageSequence: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

export interface HandshakeMessage {
  readonly type: number;
  readonly messageSequence: number;
  readonly body: Uint8Array;
}

/** The fragments of one record; undefined where it is not made of any. */
export function decodeFragments(record: Uint8Array): Fragment[] | undefined {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const uint24 = (at: number): number => (view.getUint8(at) << 16) | view.getUint16(at + 1);
  const fragments: Fragment[] = [];
  for (let at = 0; at < record.length;) {
    const start = at + fragmentHeaderLength;
    if (start > record.length) return undefined;
    const length = uint24(at + 1);
    const offset = uint24(at + 6);
    const end = start + uint24(at + 9);
    if (length > longestMessage || end > record.length || offset + end - start > length) return undefined;
    const bytes = record.slice(start, end);
    fragments.push({ type: view.getUint8(at), length, messageSequence: view.getUint16(at + 4), offset, bytes });
    at = end;
  }
  return fragments;
}

/** The message in one fragment: how it is sent, and how it enters the transcript however it came (RFC 6347, 4.2.6). */
export function encodeMessage({ type, messageSequence, body }: HandshakeMessage): Uint8Array {
  const length = uint(3, body.length);
  return joined(uint(1, type), length, uint(2, messageSequence), uint(3, 0), length, body);
}

export interface ClientHello {
  readonly version: number;
  /** 32 bytes. */
  readonly random: Uint8Array;
  /** Empty in the first hello. */
  readonly cookie: Uint8Array;
  /** The body without its cookie: what a second hello must repeat of the first. */
  readonly withoutCookie: Uint8Array;
  readonly offersSuite: boolean;
  readonly extendedMasterSecret: boolean;
  readonly secureRenegotiation: boolean;
}

/** @throws DecodeError */
export function decodeClientHello(body: Uint8Array): ClientHello {
  const reader = new Reader(body);
  const version = reader.uint(2);
  const random = reader.take(randomLength);
  const sessionId = reader.vector(1, longestSessionId);
  const cookie = reader.vector(1, longestCookie);
  const cookieEnd = body.length - reader.rest;
  const suites = new Set(uint16s(reader.vector(2, longestMessage)));
  const compression = reader.vector(1, 255);
  const extensions = readExtensions(reader);
  const cookieStart = 2 + randomLength + 1 + sessionId.length;
  return {
    version,
    random,
    cookie,
    withoutCookie: joined(body.slice(0, cookieStart), body.slice(cookieEnd)),
    offersSuite: suites.has(cipherSuite) && compression.includes(noCompression),
    extendedMasterSecret: extensions.has(extensionTypes.extendedMasterSecret),
    secureRenegotiation: suites.has(renegotiationSuite) || extensions.has(extensionTypes.renegotiationInfo),
  };
}

export function encodeClientHello(random: Uint8Array, cookie: Uint8Array): Uint8Array {
  return joined(
    uint(2, versions.dtls12),
    random,
    vector(1, new Uint8Array(0)),
    vector(1, cookie),
    vector(2, joined(uint(2, cipherSuite), uint(2, renegotiationSuite))),
    vector(1, uint(1, noCompression)),
    vector(2, extension(extensionTypes.extendedMasterSecret)),
  );
}

/** The server answers as DTLS 1.0 whatever comes after (RFC 6347, 4.2.1). */
export const encodeHelloVerifyRequest = (cookie: Uint8Array): Uint8Array =>
  joined(uint(2, versions.dtls10), vector(1, cookie));

/** The cookie. @throws DecodeError */
export function decodeHelloVerifyRequest(body: Uint8Array): Uint8Array {
  const reader = new Reader(body);
  reader.uint(2);
  const cookie = reader.vector(1, longestCookie);
  reader.end();
  return cookie;
}

export interface ServerHello {
  readonly version: number;
  readonly random: Uint8Array;
  readonly suite: number;
  readonly compression: number;
  readonly extendedMasterSecret: boolean;
  /** An extension that encodeClientHello does not ask for. */
  readonly unasked: boolean;
}

/** @throws DecodeError */
export function decodeServerHello(body: Uint8Array): ServerHello {
  const reader = new Reader(body);
  const version = reader.uint(2);
  const random = reader.take(randomLength);
  reader.vector(1, longestSessionId);
  const suite = reader.uint(2);
  const compression = reader.uint(1);
  const extensions = readExtensions(reader);
  const asked: readonly number[] = Object.values(extensionTypes);
  return {
    version,
    random,
    suite,
    compression,
    extendedMasterSecret: extensions.has(extensionTypes.extendedMasterSecret),
    unasked: [...extensions].some((type) => !asked.includes(type)),
  };
}

/** Without a session id: nothing is resumed. */
export function encodeServerHello(random: Uint8Array, hello: ClientHello): Uint8Array {
  const extensions = joined(
    hello.secureRenegotiation ? extension(extensionTypes.renegotiationInfo, uint(1, 0)) : new Uint8Array(0),
    hello.extendedMasterSecret ? extension(extensionTypes.extendedMasterSecret) : new Uint8Array(0),
  );
  return joined(
    uint(2, versions.dtls12),
    random,
    vector(1, new Uint8Array(0)),
    uint(2, cipherSuite),
    uint(1, noCompression),
    extensions.length === 0 ? extensions : vector(2, extensions),
  );
}

/** The body of ServerKeyExchange and of ClientKeyExchange: a hint there, an identity here (RFC 4279, 2). */
export const encodeName = (name: Uint8Array): Uint8Array => vector(2, name);

/** @throws DecodeError */
export function decodeName(body: Uint8Array, what: 'hint' | 'identity'): Uint8Array {
  const reader = new Reader(body);
  const name = reader.vector(2, what === 'hint' ? longestHint : longestIdentity);
  reader.end();
  return name;
}

const extension = (type: number, content: Uint8Array = new Uint8Array(0)): Uint8Array =>
  joined(uint(2, type), vector(2, content));

/** The types of the extensions. A hello may end before them. */
function readExtensions(reader: Reader): Set<number> {
  const types = new Set<number>();
  if (reader.rest === 0) return types;
  const list = new Reader(reader.vector(2, longestMessage));
  reader.end();
  while (list.rest > 0) {
    const type = list.uint(2);
    if (types.has(type)) throw new DecodeError(`extension ${type} stands twice`);
    types.add(type);
    const content = list.vector(2, longestMessage);
    // This is no renegotiation: the verify data of a former handshake must be empty (RFC 5746, 3.6).
    if (type === extensionTypes.renegotiationInfo && (content.length !== 1 || content[0] !== 0))
      throw new DecodeError('a first handshake that says it renegotiates');
  }
  return types;
}

function uint16s(bytes: Uint8Array): number[] {
  const reader = new Reader(bytes);
  const numbers: number[] = [];
  while (reader.rest > 0) numbers.push(reader.uint(2));
  return numbers;
}
