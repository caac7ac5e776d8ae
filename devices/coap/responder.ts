/** The answering side: a message becomes a whole request, a handler answers it once, the answer goes out in blocks. */
import { readBlock, writeBlock } from '../../codecs/coap/block.ts';
import type { Block } from '../../codecs/coap/block.ts';
import { isResponse, isSuccess, methodOf, responses } from '../../codecs/coap/codes.ts';
import { hexKey, noBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage, CoapOption } from '../../codecs/coap/message.ts';
import { bytesOption, hasOption, understoodOptions, uintOf, uintOption, valuesOf } from '../../codecs/coap/options.ts';
import { withoutOptions } from '../../codecs/coap/options.ts';
import { answerOptions, readRequest } from '../../codecs/coap/request.ts';
import type { CoapAnswer, CoapRequest } from '../../codecs/coap/request.ts';
import { cut, etagOf, largestBody, largestExponent, takeBlock } from './block-transfer.ts';
import type { Upload } from './block-transfer.ts';
import type { CoapContent } from './peer.ts';
import type { Clock, CoapHandler, CoapResource, PeerAddress } from '../ports.ts';
import { CoapBodies } from './bodies.ts';
import { CoapObservers } from './observers.ts';
import type { CoapEvent } from './events.ts';
import { peerKey } from './peers.ts';
import type { CoapPeers } from './peers.ts';
import { answerOf, CoapResources, refusal } from './resources.ts';

export interface CoapResponderOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly peers: () => CoapPeers;
  readonly admits: ((peer: PeerAddress) => boolean) | undefined;
  readonly onEvent: ((event: CoapEvent) => void) | undefined;
}

/** `acted`: a handler ran that must not run again for the same message. */
type Reply = CoapContent & { readonly acted: boolean };

const refuse = (code: number, ...options: readonly CoapOption[]): Reply => ({
  code,
  options,
  payload: noBytes,
  acted: false,
});

/** Methods that change nothing: running one again does no harm. */
const isSafe = (code: number): boolean => ['GET', 'FETCH'].includes(methodOf(code) ?? '');

export class CoapResponder {
  readonly resources = new CoapResources();
  readonly observers: CoapObservers;
  private readonly options: CoapResponderOptions;
  private readonly uploads: CoapBodies<Upload>;
  private readonly answers: CoapBodies<CoapAnswer>;

  constructor(options: CoapResponderOptions) {
    this.options = options;
    this.uploads = new CoapBodies(options.clock);
    this.answers = new CoapBodies(options.clock);
    this.observers = new CoapObservers({
      peers: options.peers,
      represent: async (observer) => this.representation(observer.request, observer.message, observer.peer),
    });
  }

  /** A message never seen before. Answers it, whatever happens. */
  received(message: CoapMessage, peer: PeerAddress): void {
    this.reply(message, peer)
      .catch((error: unknown) => this.handlerFailed('', error))
      .then((reply) => {
        if (reply !== undefined) this.options.peers().answer(peer, message.messageId, reply);
        this.observers.answered(peer, hexKey(message.token));
      })
      .catch(() => undefined);
  }

  close(): void {
    this.observers.clear();
    this.uploads.clear();
    this.answers.clear();
  }

  /** Undefined: no answer at all. */
  private async reply(raw: CoapMessage, peer: PeerAddress): Promise<Reply | undefined> {
    const { refused, options } = understoodOptions(raw.options);
    // A critical option that is not understood: 4.02 to who waits for an answer, silence to others (5.4.1).
    if (refused !== undefined) return raw.type === 'CON' ? refuse(responses.badOption) : undefined;
    const message = { ...raw, options };
    if (this.options.admits?.(peer) === false) return refuse(responses.unauthorised);
    if (hasOption(message, 'proxyUri') || hasOption(message, 'proxyScheme'))
      return refuse(responses.proxyingNotSupported);
    const request = readRequest(message);
    const resource = request === undefined ? undefined : this.resources.at(request.path);
    const refusedWith = refusal(resource, request, message.code);
    const handler = request === undefined ? undefined : resource?.handlers[request.method];
    if (refusedWith !== undefined || request === undefined || handler === undefined || resource === undefined)
      return refuse(refusedWith ?? responses.notFound);
    return this.admitted(message, request, { resource, handler, peer });
  }

  private async admitted(
    message: CoapMessage,
    request: CoapRequest,
    to: { readonly resource: CoapResource; readonly handler: CoapHandler; readonly peer: PeerAddress },
  ): Promise<Reply> {
    const { resource, handler, peer } = to;
    const key = bodyKey(peer, message);
    const wanted = blockOf(message, 'block2');
    if (wanted === 'broken') return refuse(responses.badOption);
    const kept = wanted !== undefined && wanted.number > 0 ? this.answers.get(key) : undefined;
    if (kept !== undefined) return this.inBlocks(kept, wanted, key, false);
    // Block n of an answer that is not kept: a GET can run again, anything else has acted already.
    if (wanted !== undefined && wanted.number > 0 && !isSafe(message.code))
      return refuse(responses.requestEntityIncomplete);

    const whole = this.assemble(message, key);
    if ('code' in whole) return whole;
    const { body, echo } = whole;
    const asked: CoapRequest = body === undefined ? request : { ...request, payload: body };
    const observes = this.observe(message, asked, resource, peer);
    const answer = await this.ran(handler, asked, peer);
    const sequence = observes ? this.observers.confirm(peer, message, answer) : undefined;
    const reply = this.inBlocks(answer, wanted, key, !isSafe(message.code));
    const options = [...reply.options, ...echo];
    return { ...reply, options: sequence === undefined ? options : [...options, uintOption('observe', sequence)] };
  }

  /** The whole body, or what is answered while it is not there. `echo`: the last block's own option. */
  private assemble(
    message: CoapMessage,
    key: string,
  ): Reply | { readonly body: Uint8Array | undefined; readonly echo: readonly CoapOption[] } {
    const block = blockOf(message, 'block1');
    if (block === 'broken') return refuse(responses.badOption);
    if (block === undefined) return { body: undefined, echo: [] };
    const echo = bytesOption('block1', writeBlock(block));
    const step = takeBlock(this.uploads.get(key), message, block);
    switch (step.kind) {
      case 'continue':
        this.uploads.set(key, step.upload);
        return refuse(responses.continue, echo);
      case 'whole':
        this.uploads.delete(key);
        return { body: step.body, echo: [echo] };
      case 'refused':
        this.uploads.delete(key);
        return step.code === responses.requestEntityTooLarge
          ? refuse(step.code, echo, uintOption('size1', largestBody))
          : refuse(step.code, echo);
    }
  }

  private async ran(handler: CoapHandler, request: CoapRequest, peer: PeerAddress): Promise<CoapAnswer> {
    try {
      const answer = await answerOf(handler, request, peer);
      if (!isResponse(answer.code)) throw new RangeError(`an answer with code ${answer.code}`);
      if ((answer.payload?.length ?? 0) <= largestBody) return answer;
      throw new RangeError(`an answer of ${answer.payload?.length ?? 0} bytes`);
    } catch (error) {
      return this.handlerFailed(request.path, error);
    }
  }

  private handlerFailed(path: string, error: unknown): Reply {
    this.options.onEvent?.({ kind: 'handler-failed', wire: this.options.name, path, error });
    return { ...refuse(responses.internalServerError), acted: true };
  }

  /** The block wanted of an answer, or its first; what comes after is kept until it is fetched. */
  private inBlocks(answer: CoapAnswer, wanted: Block | undefined, key: string, acted: boolean): Reply {
    const { payload: body = noBytes, code } = answer;
    const sizeExponent = wanted?.sizeExponent ?? largestExponent;
    const number = wanted?.number ?? 0;
    const piece = cut(body, number, sizeExponent);
    if (piece === undefined) return refuse(responses.badRequest);
    const { payload, more } = piece;
    if (!more && number === 0 && wanted === undefined) return { code, options: answerOptions(answer), payload, acted };
    const inPieces = number > 0 || more;
    const marked = { ...answer, etag: answer.etag ?? etagOf(body) };
    if (inPieces) this.answers.set(key, marked);
    const options = [
      ...answerOptions(inPieces ? marked : answer),
      bytesOption('block2', writeBlock({ number, more, sizeExponent })),
      ...(number === 0 && more ? [uintOption('size2', body.length)] : []),
    ];
    return { code, options, payload, acted };
  }

  /** Registers or deregisters; true when the answer is to say that others will follow. */
  private observe(message: CoapMessage, request: CoapRequest, resource: CoapResource, peer: PeerAddress): boolean {
    const wish = request.method === 'GET' ? uintOf(message, 'observe') : undefined;
    const later = (blockOf(message, 'block2') as Block | undefined)?.number ?? 0;
    if (wish === 1) this.observers.remove(peer, hexKey(message.token));
    if (wish !== 0 || resource.observable === undefined || later > 0) return false;
    const confirmable = resource.observable === 'confirmable';
    return this.observers.add({ peer, message, request, path: resource.path, confirmable });
  }

  /** The content of a notification: the answer to GET as it is now. */
  private async representation(
    request: CoapRequest,
    message: CoapMessage,
    peer: PeerAddress,
  ): Promise<{ readonly answer: CoapAnswer; readonly content: CoapContent }> {
    const handler = this.resources.at(request.path)?.handlers.GET;
    const answer = handler === undefined ? { code: responses.notFound } : await this.ran(handler, request, peer);
    const wanted = blockOf(message, 'block2');
    const first = wanted === 'broken' ? undefined : wanted;
    const content = this.inBlocks(answer, first, bodyKey(peer, message), false);
    return { answer, content: isSuccess(answer.code) ? content : { ...content, payload: noBytes } };
  }
}

function blockOf(message: CoapMessage, name: 'block1' | 'block2'): Block | 'broken' | undefined {
  const [value] = valuesOf(message, name);
  return value === undefined ? undefined : (readBlock(value) ?? 'broken');
}

/** Blocks belong together when peer, method and options are the same, those of the blocks apart (RFC 7959 clause 2.3). */
function bodyKey(peer: PeerAddress, { code, options }: CoapMessage): string {
  const rest = withoutOptions(options, 'block1', 'block2', 'size1', 'size2', 'observe', 'contentFormat', 'etag');
  return `${peerKey(peer)} ${code} ${rest.map(({ number, value }) => `${number}:${hexKey(value)}`).join(' ')}`;
}
