/** What the resources of virtual HAN devices have in common: bodies in and out, in CBOR or as JSON. */
import type { Notation } from '../../../codecs/cbor/items.ts';
import { responses } from '../../../codecs/coap/codes.ts';
import { contentFormats } from '../../../codecs/coap/content-formats.ts';
import { writeText } from '../../../codecs/coap/options.ts';
import type { CoapAnswer, CoapRequest } from '../../../codecs/coap/request.ts';
import { readBody, writeBody } from '../../../codecs/han/body.ts';
import type { Read } from '../../../codecs/han/fields.ts';
import { hanInterface, hanResources } from '../../../codecs/han/resources.ts';
import type { HanResource } from '../../../codecs/han/resources.ts';
import type { CoapHandler, CoapResource } from '../../ports.ts';

const notations = new Map<number, Notation>([
  [contentFormats.cbor, 'cbor'],
  [contentFormats.json, 'json'],
]);

/** Seconds after which an observer that heard nothing knows nothing any more. */
const maxAge = 600;

const said = (code: number, text: string): CoapAnswer => ({
  code,
  contentFormat: contentFormats.text,
  payload: writeText(text),
});

/** Takes a body; `act` gives the code of the answer. */
export function taking<T>(read: Read<T>, act: (body: T) => number): CoapHandler {
  return ({ contentFormat = contentFormats.cbor, payload = new Uint8Array(0) }: CoapRequest) => {
    const notation = notations.get(contentFormat);
    if (notation === undefined) return said(responses.unsupportedContentFormat, 'expected CBOR (60) or JSON (50)');
    const outcome = readBody(read, payload, notation);
    return outcome.ok ? { code: act(outcome.body) } : said(responses.badRequest, outcome.detail);
  };
}

/** Gives a body. */
export function giving<T>(read: Read<T>, body: () => T): CoapHandler {
  return ({ accept = contentFormats.cbor }) => {
    const notation = notations.get(accept);
    if (notation === undefined) return said(responses.notAcceptable, 'CBOR (60) or JSON (50) can be had');
    return { code: responses.content, contentFormat: accept, maxAge, payload: writeBody(read, body(), notation) };
  };
}

export function hanResource(name: HanResource, handlers: CoapResource['handlers']): CoapResource {
  const { path, rt } = hanResources[name];
  return {
    path,
    attributes: [
      { name: 'rt', text: rt },
      { name: 'if', text: hanInterface },
      { name: 'ct', text: `${contentFormats.cbor} ${contentFormats.json}` },
    ],
    handlers,
    ...(handlers.GET !== undefined && { observable: 'confirmable' as const }),
  };
}
