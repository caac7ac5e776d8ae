/** Bodies that are larger than a message, block by block (RFC 7959): putting them together, cutting them up. Pure. */
import { blockSize, largestBlockNumber, readBlock } from '../../codecs/coap/block.ts';
import type { Block, SizeExponent } from '../../codecs/coap/block.ts';
import { responses } from '../../codecs/coap/codes.ts';
import { joinBytes, sameBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import { uintOf, valuesOf } from '../../codecs/coap/options.ts';

/** Bytes of a body, either way. What is larger is refused: a peer must not decide how much is kept for it. */
export const largestBody = 65_536;
/** Blocks of 1,024 bytes: with its head such a message fits one datagram everywhere (RFC 7252 clause 4.6). */
export const largestExponent: SizeExponent = 6;

/** One block of a body; undefined past its end. An empty body has one empty block. */
export function cut(
  body: Uint8Array,
  number: number,
  sizeExponent: SizeExponent,
): { readonly payload: Uint8Array; readonly more: boolean } | undefined {
  const start = number * blockSize(sizeExponent);
  if (start > 0 && start >= body.length) return undefined;
  const end = start + blockSize(sizeExponent);
  return { payload: body.subarray(start, end), more: end < body.length };
}

/** A body of an answer, as far as it has come. */
export interface Collected {
  /** The message with its first block: code and options of the whole answer. */
  readonly head: CoapMessage;
  readonly parts: readonly Uint8Array[];
  readonly length: number;
}

export type Collecting =
  | { readonly kind: 'more'; readonly collected: Collected; readonly next: Block }
  | { readonly kind: 'whole'; readonly head: CoapMessage; readonly body: Uint8Array }
  /** The representation changed while it was fetched: the blocks so far do not belong to the new one. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'problem'; readonly message: string };

const problem = (message: string): Collecting => ({ kind: 'problem', message });

/** Takes the answer to the request for the next block, or the first answer. */
export function collect(before: Collected | undefined, message: CoapMessage): Collecting {
  const [option] = valuesOf(message, 'block2');
  if (option === undefined) {
    if (before !== undefined) return { kind: 'changed' };
    return { kind: 'whole', head: message, body: message.payload };
  }
  const block = readBlock(option);
  if (block === undefined) return problem('its Block2 option is broken');
  if (before !== undefined && !sameRepresentation(before.head, message)) return { kind: 'changed' };
  const { head, parts, length } = before ?? { head: message, parts: [], length: 0 };
  const size = blockSize(block.sizeExponent);
  // A block that was received before: the next one is asked for again.
  if (before !== undefined && block.number * size < length && length % size === 0)
    return { kind: 'more', collected: before, next: { ...block, number: length / size, more: false } };
  if (block.number * size !== length) return problem(`block ${block.number} of ${size} bytes is not the one asked for`);
  if (message.payload.length > size || (block.more && message.payload.length < size))
    return problem(`block ${block.number} has ${message.payload.length} bytes in place of ${size}`);
  const longer = length + message.payload.length;
  if (longer > largestBody) return problem(`its body has more than ${largestBody} bytes`);
  const collected = { head, parts: [...parts, message.payload], length: longer };
  if (!block.more) return { kind: 'whole', head, body: joinBytes(collected.parts) };
  return { kind: 'more', collected, next: { number: longer / size, more: false, sizeExponent: block.sizeExponent } };
}

function sameRepresentation(one: CoapMessage, other: CoapMessage): boolean {
  const [etag] = valuesOf(one, 'etag');
  const [otherEtag] = valuesOf(other, 'etag');
  const sameEtag = etag === undefined || otherEtag === undefined ? etag === otherEtag : sameBytes(etag, otherEtag);
  return sameEtag && one.code === other.code;
}

/** A body of a request that comes in, as far as it has come. */
export interface Upload {
  readonly parts: readonly Uint8Array[];
  readonly length: number;
  readonly contentFormat: number | undefined;
}

export type UploadStep =
  | { readonly kind: 'continue'; readonly upload: Upload }
  | { readonly kind: 'whole'; readonly body: Uint8Array }
  | { readonly kind: 'refused'; readonly code: number };

const refused = (code: number): UploadStep => ({ kind: 'refused', code });

/** Takes one block of a request (RFC 7959 clause 2.5); block 0 begins anew, the last block once more changes nothing. */
export function takeBlock(before: Upload | undefined, message: CoapMessage, block: Block): UploadStep {
  const { number, more, sizeExponent } = block;
  const { payload } = message;
  const size = blockSize(sizeExponent);
  const start = number * size;
  if (payload.length > size || (more && payload.length < size)) return refused(responses.badRequest);
  if (start + payload.length > largestBody || (uintOf(message, 'size1') ?? 0) > largestBody)
    return refused(responses.requestEntityTooLarge);
  const contentFormat = uintOf(message, 'contentFormat');
  const upload: Upload | undefined = number === 0 ? { parts: [], length: 0, contentFormat } : before;
  if (upload?.contentFormat !== contentFormat) return refused(responses.requestEntityIncomplete);
  const last = upload?.parts.at(-1);
  const again = last !== undefined && more && start + size === upload?.length && sameBytes(last, payload);
  if (again) return { kind: 'continue', upload };
  if (upload?.length !== start) return refused(responses.requestEntityIncomplete);
  const parts = [...upload.parts, payload];
  if (!more) return { kind: 'whole', body: joinBytes(parts) };
  return { kind: 'continue', upload: { parts, length: start + size, contentFormat } };
}

/** The next block to send, after the server has taken one and perhaps asked for smaller ones. Undefined: none is left. */
export function blockAfter(body: Uint8Array, sent: Block, wanted: SizeExponent): Block | undefined {
  const start = (sent.number + 1) * blockSize(sent.sizeExponent);
  if (start >= body.length) return undefined;
  const sizeExponent = wanted < sent.sizeExponent ? wanted : sent.sizeExponent;
  return blockAt(body, start, sizeExponent);
}

/** The block that begins at `start`, a multiple of its size. */
export function blockAt(body: Uint8Array, start: number, sizeExponent: SizeExponent): Block {
  const number = start / blockSize(sizeExponent);
  if (number > largestBlockNumber) throw new RangeError(`a body has no block ${number}`);
  return { number, more: start + blockSize(sizeExponent) < body.length, sizeExponent };
}

/** A short mark of a representation, for bodies whose resource gives them none: FNV-1a, 32 bits. */
export function etagOf(body: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5;
  for (const byte of body) hash = Math.imul(hash ^ byte, 0x01000193);
  return Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash);
}
