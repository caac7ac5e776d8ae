/** Whole requests: bodies of any allowed size go out and come back block by block (RFC 7959). */
import { blockSize, readBlock, writeBlock } from '../../codecs/coap/block.ts';
import type { Block, SizeExponent } from '../../codecs/coap/block.ts';
import { formatCode, isSuccess, responses } from '../../codecs/coap/codes.ts';
import { noBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage, CoapOption } from '../../codecs/coap/message.ts';
import { bytesOption, understoodOptions, uintOption, valuesOf, withoutOptions } from '../../codecs/coap/options.ts';
import { readResponse, requestHead } from '../../codecs/coap/request.ts';
import type { CoapRequest, CoapResponse } from '../../codecs/coap/request.ts';
import { blockAfter, blockAt, collect, largestBody, largestExponent } from './block-transfer.ts';
import type { Collected } from './block-transfer.ts';
import type { CoapContent } from './peer.ts';
import { DeviceError } from '../ports.ts';
import type { Clock, DeviceErrorCode, Milliseconds, PeerAddress } from '../ports.ts';
import { formatPeer } from './peers.ts';
import type { CoapPeers } from './peers.ts';

/** Longest time for one answer, however many blocks it has. */
export const wholeWithin: Milliseconds = 600_000;
/** A representation that changes while it is fetched is fetched again so often. */
const mostRestarts = 2;

export interface CoapAskerOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly peers: CoapPeers;
}

type Ask = (content: CoapContent) => Promise<CoapMessage>;

const blockOption = (name: 'block1' | 'block2', block: Block): CoapOption => bytesOption(name, writeBlock(block));

export class CoapAsker {
  private readonly options: CoapAskerOptions;

  constructor(options: CoapAskerOptions) {
    this.options = options;
  }

  /** `peer` must be resolved. */
  async request(peer: PeerAddress, request: CoapRequest): Promise<CoapResponse> {
    const { payload: body = noBytes } = request;
    if (body.length > largestBody)
      throw this.error('bad-request', peer, `a body has up to ${largestBody} bytes, not ${body.length}`);
    const small = body.length <= blockSize(largestExponent);
    const head = this.headOf(peer, request);
    const ask = this.asking(peer, request);
    const first = small ? await ask({ ...head, payload: body }) : await this.upload(peer, head, body, ask);
    return this.whole(peer, head, first, ask);
  }

  /** The whole answer whose first message has come for an observation. */
  async rest(peer: PeerAddress, request: CoapRequest, first: CoapMessage): Promise<CoapResponse> {
    return this.whole(peer, this.headOf(peer, request), first, this.asking(peer, request));
  }

  /** Code and options of a request. @throws DeviceError `bad-request` when they cannot be written. */
  headOf(peer: PeerAddress, request: CoapRequest): CoapContent {
    try {
      const head = { ...requestHead(request), payload: noBytes };
      const { refused, options } = understoodOptions(head.options);
      if (refused === undefined && options.length === head.options.length) return head;
    } catch (error) {
      if (!(error instanceof URIError) && !(error instanceof RangeError)) throw error;
    }
    throw this.error('bad-request', peer, `${request.path} or another option of the request cannot be written`);
  }

  /** Sends the messages of one request, all with one token: there are servers that keep blocks together by it. */
  private asking(peer: PeerAddress, { confirmable = true }: CoapRequest): Ask {
    const { clock, peers } = this.options;
    const until = clock.monotonic() + wholeWithin;
    const token = peers.freshToken();
    return async (content) =>
      new Promise((resolve, reject) => {
        if (clock.monotonic() > until)
          throw this.error('timeout', peer, 'the answer has too many blocks, or too slow ones');
        peers.ask(
          peer,
          { ...content, token, confirmable, observes: false },
          {
            answered: (message) => {
              const { refused, options } = understoodOptions(message.options);
              if (refused === undefined) resolve({ ...message, options });
              else reject(this.error('bad-response', peer, `its critical option ${refused} is not understood`));
            },
            failed: reject,
          },
        );
      });
  }

  /** Sends a body block by block; resolves with the answer to the last one, or the one that ended it early. */
  private async upload(peer: PeerAddress, head: CoapContent, body: Uint8Array, ask: Ask): Promise<CoapMessage> {
    let block: Block | undefined = blockAt(body, 0, largestExponent);
    let restarted = false;
    while (block !== undefined) {
      const start: number = block.number * blockSize(block.sizeExponent);
      const answer: CoapMessage = await ask({
        code: head.code,
        options: [
          ...head.options,
          blockOption('block1', block),
          ...(start === 0 ? [uintOption('size1', body.length)] : []),
        ],
        payload: body.subarray(start, start + blockSize(block.sizeExponent)),
      });
      const [option] = valuesOf(answer, 'block1');
      const echoed: Block | undefined = option === undefined ? undefined : readBlock(option);
      const smaller: SizeExponent | undefined =
        echoed !== undefined && echoed.sizeExponent < block.sizeExponent ? echoed.sizeExponent : undefined;
      if (answer.code === responses.requestEntityTooLarge && start === 0 && smaller !== undefined) {
        block = blockAt(body, 0, smaller);
        continue;
      }
      if (answer.code === responses.requestEntityIncomplete && start > 0 && !restarted) {
        restarted = true;
        block = blockAt(body, 0, block.sizeExponent);
        continue;
      }
      if (!isSuccess(answer.code) || !block.more) return answer;
      if (echoed?.number !== block.number)
        throw this.error('bad-response', peer, `block ${block.number} is answered without its Block1`);
      block = blockAfter(body, block, smaller ?? block.sizeExponent);
    }
    throw this.error('internal', peer, 'a body without a last block');
  }

  /** Fetches the blocks of the answer that are still missing. */
  private async whole(peer: PeerAddress, head: CoapContent, first: CoapMessage, ask: Ask): Promise<CoapResponse> {
    let restarts = 0;
    let collected: Collected | undefined;
    let message = first;
    for (;;) {
      const step = collect(collected, message);
      switch (step.kind) {
        case 'whole':
          return readResponse(step.head, step.body);
        case 'problem':
          throw this.error('bad-response', peer, step.message);
        case 'changed':
          // Anything but GET has acted already: it must not run again for the sake of its answer.
          if (head.code !== 1 || restarts++ >= mostRestarts)
            throw this.error('bad-response', peer, `its answer changed while it came (${formatCode(message.code)})`);
          collected = undefined;
          message = await ask(head);
          break;
        case 'more':
          collected = step.collected;
          message = await ask({
            code: head.code,
            options: [...withoutOptions(head.options, 'contentFormat'), blockOption('block2', step.next)],
            payload: noBytes,
          });
          break;
      }
    }
  }

  private error(code: DeviceErrorCode, peer: PeerAddress, message: string): DeviceError {
    return new DeviceError(code, `${this.options.name}: ${formatPeer(peer)}: ${message}`, { wire: this.options.name });
  }
}
