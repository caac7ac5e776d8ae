/** What an endpoint offers: resources by path, and the answer of their handlers to a whole request. */
import { methodOf, responses } from '../../codecs/coap/codes.ts';
import { contentFormats } from '../../codecs/coap/content-formats.ts';
import { filterLinks, formatLinks } from '../../codecs/coap/link-format.ts';
import type { Link } from '../../codecs/coap/link-format.ts';
import { sameBytes } from '../../codecs/coap/message.ts';
import { writeText } from '../../codecs/coap/options.ts';
import type { CoapAnswer, CoapRequest } from '../../codecs/coap/request.ts';
import type { CoapHandler, CoapResource, PeerAddress } from '../ports.ts';

export const discoveryPath = '/.well-known/core';

export class CoapResources {
  private readonly offered = new Map<string, CoapResource>();

  add(resources: readonly CoapResource[]): void {
    for (const resource of resources) this.offered.set(resource.path, resource);
  }

  remove(path: string): void {
    this.offered.delete(path);
  }

  at(path: string): CoapResource | undefined {
    if (path !== discoveryPath) return this.offered.get(path);
    return { path, handlers: { GET: ({ query = [] }) => this.discovery(query) } };
  }

  private discovery(query: readonly string[]): CoapAnswer {
    const links: Link[] = [...this.offered.values()].map(({ path, attributes = [], observable }) => ({
      target: path,
      attributes: [...attributes, ...(observable === undefined ? [] : [{ name: 'obs', text: undefined }])],
    }));
    const payload = writeText(formatLinks(filterLinks(links, query)));
    return { code: responses.content, contentFormat: contentFormats.linkFormat, payload };
  }
}

/** Why a request is refused before anybody looks at its body; undefined when it is not. */
export function refusal(
  resource: CoapResource | undefined,
  request: CoapRequest | undefined,
  code: number,
): number | undefined {
  if (request === undefined) return responses.methodNotAllowed;
  if (resource === undefined) return responses.notFound;
  const method = methodOf(code);
  if (method === undefined || resource.handlers[method] === undefined) return responses.methodNotAllowed;
  // If-Match and If-None-Match are critical: a handler that does not heed them must not be asked.
  const conditional = request.ifMatch !== undefined || request.ifNoneMatch === true;
  return conditional && resource.conditional !== true ? responses.badOption : undefined;
}

/** The handler's answer, made to fit what was asked: 2.03 for a known ETag, 4.06 for another format than is accepted. */
export async function answerOf(handler: CoapHandler, request: CoapRequest, peer: PeerAddress): Promise<CoapAnswer> {
  const answer = await handler(request, peer);
  const { code, etag, contentFormat, maxAge } = answer;
  if (code !== responses.content) return answer;
  if (request.accept !== undefined && contentFormat !== undefined && contentFormat !== request.accept)
    return { code: responses.notAcceptable };
  if (etag === undefined || !request.etags?.some((known) => sameBytes(known, etag))) return answer;
  return { code: responses.valid, etag, ...(maxAge !== undefined && { maxAge }) };
}
