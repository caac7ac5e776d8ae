/**
 * CoAP messages (RFC 7252 clause 3): bytes to values and back. Hostile bytes give a CoapProblem, never a throw.
 */
import { isReservedCode } from './codes.ts';

/** In the order of their numbers on the wire. */
export const messageTypes = ['CON', 'NON', 'ACK', 'RST'] as const;
export type MessageType = (typeof messageTypes)[number];

/** One option instance: its number (0 to 65535) and raw value. codecs/coap/options.ts gives them meaning. */
export interface CoapOption {
  readonly number: number;
  readonly value: Uint8Array;
}

export interface CoapMessage {
  readonly kind: 'message';
  readonly type: MessageType;
  /** 0 to 255: class in the upper three bits, detail in the lower five. See codecs/coap/codes.ts. */
  readonly code: number;
  /** 0 to 65535. */
  readonly messageId: number;
  /** 0 to 8 bytes. */
  readonly token: Uint8Array;
  /** Ascending by number; instances of one number in their order. */
  readonly options: readonly CoapOption[];
  /** Empty when there is none: the wire cannot carry a payload of no bytes. */
  readonly payload: Uint8Array;
}

/** Bytes that are no CoAP message of version 1. */
export interface CoapProblem {
  readonly kind: 'problem';
  readonly message: string;
  /** The header where it could be read: a confirmable message with a format error is answered with a Reset (4.2). */
  readonly header: { readonly type: MessageType; readonly messageId: number } | undefined;
}

export const noBytes = new Uint8Array(0);
export const longestToken = 8;
const payloadMarker = 0xff;

type Extended = { readonly amount: number; readonly next: number } | string;

/** A delta or length nibble with its extension (3.1). */
function readExtended(bytes: Uint8Array, nibble: number, at: number, what: string): Extended {
  if (nibble < 13) return { amount: nibble, next: at };
  if (nibble === 15) return `option ${what} 15 is reserved`;
  const width = nibble === 13 ? 1 : 2;
  if (at + width > bytes.length) return `an option's ${what} is cut short`;
  const first = bytes[at] ?? 0;
  return nibble === 13
    ? { amount: first + 13, next: at + 1 }
    : { amount: ((first << 8) | (bytes[at + 1] ?? 0)) + 269, next: at + 2 };
}

function readOptions(bytes: Uint8Array, from: number): { options: CoapOption[]; payload: Uint8Array } | string {
  const options: CoapOption[] = [];
  let at = from;
  let number = 0;
  while (at < bytes.length) {
    const head = bytes[at] ?? 0;
    if (head === payloadMarker) {
      if (at + 1 === bytes.length) return 'a payload marker without a payload';
      return { options, payload: bytes.slice(at + 1) };
    }
    const delta = readExtended(bytes, head >> 4, at + 1, 'delta');
    if (typeof delta === 'string') return delta;
    const length = readExtended(bytes, head & 0x0f, delta.next, 'length');
    if (typeof length === 'string') return length;
    number += delta.amount;
    if (number > 0xffff) return `option number ${number} is past 65535`;
    const end = length.next + length.amount;
    if (end > bytes.length) return `option ${number} ends past the message`;
    options.push({ number, value: bytes.slice(length.next, end) });
    at = end;
  }
  return { options, payload: noBytes };
}

/** Reads one datagram. The result keeps no reference to `bytes`. */
export function decodeMessage(bytes: Uint8Array): CoapMessage | CoapProblem {
  const without = (message: string): CoapProblem => ({ kind: 'problem', message, header: undefined });
  if (bytes.length < 4) return without(`${bytes.length} bytes are no CoAP message`);
  const [first = 0, code = 0, upper = 0, lower = 0] = bytes;
  if (first >> 6 !== 1) return without(`CoAP version ${first >> 6} is unknown`);
  const type = messageTypes[(first >> 4) & 3] ?? 'CON';
  const messageId = (upper << 8) | lower;
  const problem = (message: string): CoapProblem => ({ kind: 'problem', message, header: { type, messageId } });

  const tokenLength = first & 0x0f;
  if (tokenLength > longestToken) return problem(`token length ${tokenLength} is reserved`);
  if (isReservedCode(code)) return problem(`code class ${code >> 5} is reserved`);
  if (code === 0 && (tokenLength > 0 || bytes.length > 4))
    return problem('an empty message has bytes after its header');
  if (4 + tokenLength > bytes.length) return problem('the token is cut short');
  const rest = readOptions(bytes, 4 + tokenLength);
  if (typeof rest === 'string') return problem(rest);
  return { kind: 'message', type, code, messageId, token: bytes.slice(4, 4 + tokenLength), ...rest };
}

function pushExtension(into: number[], amount: number): void {
  if (amount >= 269) into.push((amount - 269) >> 8, (amount - 269) & 0xff);
  else if (amount >= 13) into.push(amount - 13);
}

const nibbleOf = (amount: number): number => (amount >= 269 ? 14 : amount >= 13 ? 13 : amount);

/** The bytes of a message; options may come in any order. @throws RangeError when a field does not fit its place. */
export function encodeMessage(message: Omit<CoapMessage, 'kind'>): Uint8Array {
  const { type, code, messageId, token, payload } = message;
  if (token.length > longestToken) throw new RangeError(`a token has up to 8 bytes, not ${token.length}`);
  if (!Number.isInteger(messageId) || messageId < 0 || messageId > 0xffff)
    throw new RangeError(`a message id is 0 to 65535, not ${messageId}`);
  if (!Number.isInteger(code) || code < 0 || code > 0xff) throw new RangeError(`a code is 0 to 255, not ${code}`);
  if (code === 0 && (token.length > 0 || payload.length > 0 || message.options.length > 0))
    throw new RangeError('an empty message has neither token, options nor payload');

  const head = [0x40 | (messageTypes.indexOf(type) << 4) | token.length, code, messageId >> 8, messageId & 0xff];
  const parts: Uint8Array[] = [Uint8Array.from(head), token];
  let former = 0;
  // Sorting is stable: repeated options keep their order.
  for (const { number, value } of [...message.options].sort((one, other) => one.number - other.number)) {
    if (!Number.isInteger(number) || number < 0 || number > 0xffff || value.length > 0xffff + 269)
      throw new RangeError(`option ${number} of ${value.length} bytes cannot be written`);
    const delta = number - former;
    const start = [(nibbleOf(delta) << 4) | nibbleOf(value.length)];
    pushExtension(start, delta);
    pushExtension(start, value.length);
    parts.push(Uint8Array.from(start), value);
    former = number;
  }
  if (payload.length > 0) parts.push(Uint8Array.of(payloadMarker), payload);
  return joinBytes(parts);
}

/** One array of all the bytes. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Lower-case hex: the form in which tokens and ETags serve as keys. */
export function hexKey(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
