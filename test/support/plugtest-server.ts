/** The resources the ETSI plugtest descriptions ask of a server, offered by our endpoint. */
import { responses } from '../../codecs/coap/codes.ts';
import { contentFormats } from '../../codecs/coap/content-formats.ts';
import { sameBytes } from '../../codecs/coap/message.ts';
import { writeText } from '../../codecs/coap/options.ts';
import type { CoapAnswer } from '../../codecs/coap/request.ts';
import type { CoapEndpoint } from '../../devices/coap/endpoint.ts';
import type { Clock, CoapHandler, CoapResource } from '../../devices/ports.ts';

/** 1,759 bytes: two blocks of 1,024 bytes, 110 of 16. */
export const largeBody = Array.from(
  { length: 80 },
  (_unused, k) => `line ${`${k}`.padStart(2, '0')} of the body..\n`,
).join('');
/** What /separate waits before it answers. */
export const separateAfter = 2_000;

const plain = (text: string): CoapAnswer => ({
  code: responses.content,
  contentFormat: contentFormats.text,
  payload: writeText(text),
});
const textOf = (payload: Uint8Array | undefined): string => Buffer.from(payload ?? []).toString();

export interface PlugtestServer {
  /** What each path was last given, as text. */
  readonly received: ReadonlyMap<string, string>;
  /** Changes what /obs and /obs-non show. */
  observed(answer: CoapAnswer): void;
}

export function offerPlugtest(server: CoapEndpoint, clock: Clock): PlugtestServer {
  const received = new Map<string, string>();
  let observed = plain('0');
  let validated = 'first';
  const takes =
    (code: number, more: Partial<CoapAnswer> = {}): CoapHandler =>
    ({ path, payload }) => {
      received.set(path, textOf(payload));
      return { code, ...more };
    };
  const etag = (): Uint8Array => writeText(validated.slice(0, 8));
  const observable = (path: string, kind: 'confirmable' | 'non-confirmable'): CoapResource => ({
    path,
    observable: kind,
    handlers: { GET: () => observed },
  });
  const link = (path: string, ...attributes: readonly (readonly [string, string])[]): CoapResource => ({
    path,
    attributes: attributes.map(([name, text]) => ({ name, text })),
    handlers: { GET: () => plain(path) },
  });
  server.serve([
    {
      path: '/test',
      handlers: {
        GET: () => plain('tested'),
        PUT: takes(responses.changed),
        POST: takes(responses.created, { location: '/location1/location2/location3' }),
        DELETE: takes(responses.deleted),
      },
    },
    {
      path: '/separate',
      handlers: {
        GET: async () =>
          new Promise((resolve) => {
            clock.after(separateAfter, () => {
              resolve(plain('later'));
            });
          }),
      },
    },
    { path: '/seg1/seg2/seg3', handlers: { GET: () => plain('three segments') } },
    { path: '/query', handlers: { GET: ({ query = [] }) => plain(query.join('&')) } },
    {
      path: '/location-query',
      handlers: { POST: takes(responses.created, { location: '/?first=1&second=2' }) },
    },
    {
      path: '/multi-format',
      handlers: {
        GET: ({ accept = contentFormats.text }) =>
          accept === contentFormats.xml
            ? { code: responses.content, contentFormat: contentFormats.xml, payload: writeText('<text/>') }
            : plain('text'),
      },
    },
    {
      path: '/validate',
      conditional: true,
      handlers: {
        GET: () => ({ ...plain(validated), etag: etag() }),
        PUT: ({ payload, ifMatch }) => {
          if (ifMatch !== undefined && !ifMatch.some((one) => sameBytes(one, etag())))
            return { code: responses.preconditionFailed };
          validated = textOf(payload);
          return { code: responses.changed };
        },
      },
    },
    {
      path: '/create1',
      conditional: true,
      handlers: {
        PUT: ({ path, payload, ifNoneMatch = false }) => {
          if (ifNoneMatch && received.has(path)) return { code: responses.preconditionFailed };
          received.set(path, textOf(payload));
          return { code: responses.created };
        },
      },
    },
    { path: '/large', attributes: [{ name: 'sz', text: '2000' }], handlers: { GET: () => plain(largeBody) } },
    { path: '/large-update', handlers: { PUT: takes(responses.changed) } },
    { path: '/large-create', handlers: { POST: takes(responses.created, { location: '/large-create/7' }) } },
    { path: '/large-create/7', handlers: { GET: () => plain(received.get('/large-create') ?? '') } },
    {
      path: '/large-post',
      handlers: {
        POST: ({ path, payload }) => {
          received.set(path, textOf(payload));
          return { ...plain(textOf(payload).toUpperCase()), code: responses.changed };
        },
      },
    },
    observable('/obs', 'confirmable'),
    observable('/obs-non', 'non-confirmable'),
    link('/link1', ['rt', 'Type1 Type2'], ['if', 'If1']),
    link('/link2', ['rt', 'Type2 Type3'], ['if', 'If2']),
    link('/link3', ['rt', 'Type1 Type3'], ['if', 'foo']),
    link('/link4', ['rt', '']),
    {
      path: '/path',
      attributes: [{ name: 'ct', text: '40' }],
      handlers: {
        GET: () => ({
          code: responses.content,
          contentFormat: contentFormats.linkFormat,
          payload: writeText('</path/sub1>,</path/sub2>'),
        }),
      },
    },
    link('/path/sub1'),
    link('/path/sub2'),
  ]);
  return {
    received,
    observed: (answer) => {
      observed = answer;
      server.changed('/obs');
      server.changed('/obs-non');
    },
  };
}
