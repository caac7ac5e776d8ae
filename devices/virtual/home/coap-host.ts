/**
 * The server side of a virtual device: resources on the message layer of the `coap` package, which is another than that
 * of the one who asks. The package gathers blocks by token, gives different bodies the same ETag, and fails for large
 * notifications: blocks and observations are seen to here.
 */
import { createServer } from 'coap';
import type { IncomingMessage, ObserveWriteStream, OutgoingMessage } from 'coap';
import { formatCode, isSuccess, responses } from '../../../codecs/coap/codes.ts';
import { contentFormats } from '../../../codecs/coap/content-formats.ts';
import { formatLinks } from '../../../codecs/coap/link-format.ts';
import type { Link } from '../../../codecs/coap/link-format.ts';
import { hexKey, noBytes } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import { uintOf, withoutOptions, writeText, writeUint } from '../../../codecs/coap/options.ts';
import { defaultMaxAge, readRequest } from '../../../codecs/coap/request.ts';
import type { CoapAnswer } from '../../../codecs/coap/request.ts';
import { pathOf, queryOf } from '../../../codecs/coap/uri.ts';
import type { Clock, CoapResource, DatagramWire, Timer } from '../../ports.ts';
import { BodyGatherer, pieceOf } from './coap-blocks.ts';
import { OnceSocket } from './once-socket.ts';
import type { Arrived } from './once-socket.ts';

export interface CoapHost {
  /** Tells the observers of a path that what it shows has changed. */
  changed(path: string): void;
  /** Settles when nothing of it is left; the wire is closed too. */
  close(): Promise<void>;
}

export interface CoapHostOptions {
  readonly wire: DatagramWire;
  readonly clock: Clock;
  readonly resources: readonly CoapResource[];
  /** Sees every request with its answer. */
  readonly tap?: ((line: string) => void) | undefined;
}

interface Observer {
  readonly path: string;
  readonly arrived: Arrived;
  readonly stream: ObserveWriteStream;
  /** Says the same again before it counts as old (RFC 7641 clause 4.3.1). */
  renewal?: Timer;
}

const discoveryPath = '/.well-known/core';
const tokenKey = ({ peer, message }: Arrived): string => `${peer.host}|${peer.port}|${hexKey(message.token)}`;

export function serveCoap(options: CoapHostOptions): CoapHost {
  const { wire, clock, tap } = options;
  const resources = new Map(options.resources.map((resource) => [resource.path, resource]));
  const observers = new Map<string, Observer>();
  const gatherer = new BodyGatherer();

  const socket = new OnceSocket(wire, clock, (arrived) => {
    const observe = uintOf(arrived.message, 'observe');
    if (observe !== undefined) observers.get(tokenKey(arrived))?.stream.end();
    const stays = observe === 0 && resources.get(pathOf(arrived.message))?.observable !== undefined;
    const message = { ...arrived.message, options: withoutOptions(arrived.message.options, 'block1', 'block2') };
    // Observation that cannot be, or is over, is a GET like any other (RFC 7641 clauses 2 and 3.6).
    return stays ? message : { ...message, options: withoutOptions(message.options, 'observe') };
  });

  const answerTo = async ({ peer, message }: Arrived, body: Uint8Array): Promise<CoapAnswer> => {
    const request = readRequest(message);
    if (request === undefined) return { code: responses.methodNotAllowed };
    if (request.path === discoveryPath) return discovery(options.resources, queryOf(message));
    const resource = resources.get(request.path);
    if (resource === undefined) return { code: responses.notFound };
    const handler = resource.handlers[request.method];
    if (handler === undefined) return { code: responses.methodNotAllowed };
    try {
      return await handler({ ...request, ...(body.length > 0 && { payload: body }) }, peer);
    } catch (error) {
      return { code: responses.internalServerError, payload: writeText(String(error)) };
    }
  };

  const respond = async (response: OutgoingMessage | ObserveWriteStream, arrived: Arrived): Promise<void> => {
    const gathered = gatherer.gather(arrived.peer, arrived.message);
    const answer = gathered.kind === 'answer' ? { code: gathered.code } : await answerTo(arrived, gathered.body);
    if (gathered.block1 !== undefined) response.setOption('Block1', Buffer.from(gathered.block1));
    tap?.(`${formatCode(arrived.message.code)} ${pathOf(arrived.message)}: ${formatCode(answer.code)}`);
    if ('_counter' in response) observe(response, arrived, answer);
    else response.end(Buffer.from(fill(response, arrived.message, answer)));
  };

  const observe = (stream: ObserveWriteStream, arrived: Arrived, answer: CoapAnswer): void => {
    if (!isSuccess(answer.code)) {
      stream.statusCode = formatCode(answer.code);
      stream.end();
      return;
    }
    const key = tokenKey(arrived);
    const observer: Observer = { path: pathOf(arrived.message), arrived, stream };
    observers.set(key, observer);
    stream.on('finish', () => {
      observer.renewal?.cancel();
      if (observers.get(key) === observer) observers.delete(key);
    });
    write(observer, arrived.message, answer);
  };

  const notify = async (observer: Observer): Promise<void> => {
    const answer = await answerTo(observer.arrived, noBytes);
    if (observer.stream.writable) write(observer, withoutBlocks(observer.arrived.message), answer);
  };

  const write = (observer: Observer, message: CoapMessage, answer: CoapAnswer): void => {
    const { stream, renewal } = observer;
    stream.write(Buffer.from(fill(stream, message, answer)));
    renewal?.cancel();
    observer.renewal = clock.after((answer.maxAge ?? defaultMaxAge) * 750, () => {
      held(notify(observer));
    });
  };

  /** Virtual time stands still meanwhile. */
  const held = (work: Promise<void>): void => {
    const release = clock.hold();
    // What the package throws at a peer that is gone is told by the end of the wire.
    work.catch(() => undefined).finally(release);
  };

  const server = createServer((request: IncomingMessage, response: OutgoingMessage) => {
    const arrived = socket.arrivalOf(request.rsinfo);
    if (arrived === undefined) return;
    response.on('error', () => undefined);
    held(respond(response, arrived));
  });
  server.on('error', () => undefined);
  server.listen(socket);

  return {
    changed: (path) => {
      for (const observer of observers.values()) if (observer.path === path) held(notify(observer));
    },
    close: async () => {
      for (const { stream, renewal } of observers.values()) {
        renewal?.cancel();
        stream.destroy();
      }
      observers.clear();
      await new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      await wire.close();
    },
  };
}

const withoutBlocks = (message: CoapMessage): CoapMessage => ({
  ...message,
  options: withoutOptions(message.options, 'block2'),
});

/** Sets code and options of a response; gives the payload that goes with them. */
function fill(response: OutgoingMessage | ObserveWriteStream, message: CoapMessage, answer: CoapAnswer): Uint8Array {
  const piece = pieceOf(answer.payload ?? noBytes, message);
  if (piece === undefined) {
    response.statusCode = formatCode(responses.badOption);
    return noBytes;
  }
  response.statusCode = formatCode(answer.code);
  const options = [
    ['Content-Format', answer.contentFormat === undefined ? undefined : writeUint(answer.contentFormat)],
    ['Max-Age', answer.maxAge === undefined ? undefined : writeUint(answer.maxAge)],
    ['Block2', piece.block2],
    ['ETag', piece.etag ?? answer.etag],
  ] as const;
  for (const [name, content] of options) response.setOption(name, content === undefined ? [] : [Buffer.from(content)]);
  return piece.payload;
}

function discovery(resources: readonly CoapResource[], query: readonly string[]): CoapAnswer {
  const links: Link[] = resources.map(({ path, attributes = [], observable }) => ({
    target: path,
    attributes: [...attributes, ...(observable === undefined ? [] : [{ name: 'obs', text: undefined }])],
  }));
  const fits = links.filter((link) => query.every((filter) => matches(link, filter)));
  return { code: responses.content, contentFormat: contentFormats.linkFormat, payload: writeText(formatLinks(fits)) };
}

/** `rt=...`, `href=/han*` (RFC 6690 clause 4.1). */
function matches({ target, attributes }: Link, filter: string): boolean {
  const [name = '', wanted = ''] = filter.split(/=(.*)/s, 2);
  const has =
    name === 'href'
      ? [target]
      : attributes.filter((each) => each.name === name).flatMap(({ text = '' }) => text.split(' '));
  return wanted.endsWith('*') ? has.some((text) => text.startsWith(wanted.slice(0, -1))) : has.includes(wanted);
}
