/** Bodies cut into blocks and put together again (RFC 7959), as a virtual device does it. */
import { blockSize, readBlock, writeBlock } from '../../../codecs/coap/block.ts';
import type { Block, SizeExponent } from '../../../codecs/coap/block.ts';
import { responses } from '../../../codecs/coap/codes.ts';
import { joinBytes } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import { valuesOf, writeUint } from '../../../codecs/coap/options.ts';
import { pathOf } from '../../../codecs/coap/uri.ts';
import { longestBody } from '../../../codecs/han/body.ts';
import type { PeerAddress } from '../../ports.ts';

/** 512 bytes: the package would cut bodies of 1,024 by itself. */
const ownExponent: SizeExponent = 5;

export interface Piece {
  readonly payload: Uint8Array;
  /** Undefined where the body is whole. */
  readonly block2: Uint8Array | undefined;
  readonly etag: Uint8Array | undefined;
}

/** FNV-1a, 32 bits: other bytes have another ETag, as good as always. */
function etagOf(body: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5;
  for (const byte of body) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return writeUint(hash || 1);
}

function blockOf(message: CoapMessage, name: 'block1' | 'block2'): Block | undefined {
  const [value] = valuesOf(message, name);
  return value === undefined ? undefined : readBlock(value);
}

/** The piece of a body that a request asks for; undefined where the body is not that long. */
export function pieceOf(body: Uint8Array, message: CoapMessage): Piece | undefined {
  const asked = blockOf(message, 'block2');
  const sizeExponent = Math.min(asked?.sizeExponent ?? ownExponent, ownExponent) as SizeExponent;
  const size = blockSize(sizeExponent);
  const number = asked?.number ?? 0;
  if (number > 0 && number * size >= body.length) return undefined;
  if (number === 0 && body.length <= size) return { payload: body, block2: undefined, etag: undefined };
  const payload = body.subarray(number * size, (number + 1) * size);
  const more = (number + 1) * size < body.length;
  return { payload, block2: writeBlock({ number, more, sizeExponent }), etag: etagOf(body) };
}

/** What a request's body has become with this block: whole, or the answer to the block. */
export type Gathered =
  | { readonly kind: 'whole'; readonly body: Uint8Array; readonly block1: Uint8Array | undefined }
  | { readonly kind: 'answer'; readonly code: number; readonly block1: Uint8Array };

/** Puts the bodies of requests together; one a peer and path at a time. */
export class BodyGatherer {
  private readonly begun = new Map<string, readonly Uint8Array[]>();

  gather(peer: PeerAddress, message: CoapMessage): Gathered {
    const block = blockOf(message, 'block1');
    if (block === undefined) return { kind: 'whole', body: message.payload, block1: undefined };
    const key = `${peer.host}|${peer.port}|${message.code}|${pathOf(message)}`;
    const former = block.number === 0 ? [] : (this.begun.get(key) ?? []);
    this.begun.delete(key);
    const answer = (code: number): Gathered => ({ kind: 'answer', code, block1: writeBlock(block) });
    const size = former.reduce((sum, part) => sum + part.length, 0);
    if (size !== block.number * blockSize(block.sizeExponent)) return answer(responses.requestEntityIncomplete);
    if (size + message.payload.length > longestBody) return answer(responses.requestEntityTooLarge);
    const parts = [...former, message.payload];
    if (!block.more) return { kind: 'whole', body: joinBytes(parts), block1: writeBlock(block) };
    // A body that is begun and left is dropped when others begin theirs.
    if (this.begun.size >= 16) this.begun.clear();
    this.begun.set(key, parts);
    return answer(responses.continue);
  }
}
