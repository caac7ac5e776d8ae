/**
 * The calls without their carrier: what came in and from whom, and what goes out. Everything that is the same for every
 * call is here: admission, header, authority, targets, log and audit. A refusal is an answer, never a broken stream.
 */
import type { Target } from '../../codecs/dno/messages.ts';
import type { AnyCall, Fault } from '../calls/call.ts';
import { addresseesOf } from './addressees.ts';
import type { Peer } from './authority/authoriser.ts';
import { answersOfOne, askedOf, gatewayTarget, isRefusal } from './call-parts.ts';
import type { Answer, CallParts, CallsOptions, Found, Message, Request } from './call-parts.ts';
import { commandDesk } from './command-desk.ts';
import { runCommand } from './commands.ts';
import { openRequest } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import type { About } from './request-policy.ts';
import { openStream } from './streams.ts';
import type { StreamCarrier, StreamEnd } from './streams.ts';
import { callOf, productTables } from './tables.ts';

/** None of them throws or rejects. */
export interface Calls {
  /** A call that takes one request: its answers, one after the other. */
  answer(name: string, request: Incoming<Message>, peer: Peer): AsyncIterable<Answer>;
  /** A call that takes a stream of requests. */
  open(name: string, carrier: StreamCarrier): StreamEnd;
}

type Begun = (Request & { readonly leave: () => void }) | { readonly about: About; readonly fault: Fault };

export function dnoCalls(options: CallsOptions): Calls {
  const { policy, services, clock, tables = productTables } = options;
  const parts: CallParts = {
    options,
    tables,
    answers: options.answers,
    desk: commandDesk(services.store, clock, policy.authoriser),
    seen: (peer, request) => {
      const header = request.ok ? request.message.header : undefined;
      if (header !== undefined)
        options.onMessage?.(peer.kind === 'certificate' ? peer.party : header.originator, header.sentAtUtcMs);
    },
  };
  return {
    answer: (name, request, peer) => answer(parts, name, request, peer),
    open: (name, carrier) => openStream(parts, name, carrier),
  };
}

async function* answer(parts: CallParts, name: string, incoming: Incoming<Message>, peer: Peer): AsyncIterable<Answer> {
  const { answers, options, tables } = parts;
  parts.seen(peer, incoming);
  const begun = begin(parts, name, incoming, peer);
  // Bytes that are no message cannot be attributed to anybody; of anything else the gateway answers.
  if ('fault' in begun) {
    const itself = incoming.ok ? gatewayTarget(options.services) : undefined;
    yield await answers.refuse(begun.about, begun.fault, itself);
    return;
  }
  let answerer: Target | undefined;
  try {
    const { call, wire } = callOf(tables, name);
    const found = await addressed(parts, begun, call);
    if ('fault' in found) {
      yield await answers.refuse(begun.about, found.fault, found.answerer);
      return;
    }
    answerer = found.answerer;
    if (wire.body === undefined) yield* read(parts, begun, found);
    else yield* runCommand(parts, begun, found, wire.body);
  } catch (error) {
    yield await answers.broken(begun.about, error, answerer);
  } finally {
    begun.leave();
  }
}

/** Admission and header: what every call begins with. */
function begin({ options }: CallParts, name: string, incoming: Incoming<Message>, peer: Peer): Begun {
  const { policy, services } = options;
  const opened = openRequest(incoming, services.gatewayId);
  const entered = policy.enter(peer);
  if ('fault' in opened) {
    if ('leave' in entered) entered.leave();
    const about: About = { peer, call: name, messageId: opened.messageId };
    return { about, fault: 'fault' in entered ? entered.fault : opened.fault };
  }
  const { message, header } = opened;
  const { messageId, originator, target } = header;
  const about: About = { peer, call: name, messageId, originator, target };
  if ('fault' in entered) return { about, fault: entered.fault };
  return { name, peer, about, header, message, leave: entered.leave };
}

async function addressed(
  { options }: CallParts,
  { name, peer, header }: Request,
  call: AnyCall,
): Promise<Found | { readonly fault: Fault; readonly answerer: Target | undefined }> {
  const { services, policy } = options;
  const itself = gatewayTarget(services);
  if (call.of === 'stream') throw new RangeError(`${name} takes a stream of requests`);
  const unauthorised = policy.authoriser.check(peer, name, header, undefined);
  if (unauthorised !== undefined) return { fault: unauthorised, answerer: itself };
  const wanted = call.of === 'gateway' ? 'the gateway' : 'systems';
  if ((header.target.kind === 'gateway') !== (call.of === 'gateway')) {
    const detail = `${name} is for ${wanted}, not for a ${header.target.kind}`;
    return { fault: { errorType: 'invalid-field', field: 'header.target', detail }, answerer: itself };
  }
  const reaches = (named: string): Fault | undefined => policy.authoriser.check(peer, name, header, named);
  const addressees = await addresseesOf(services, header.originator, header.target, reaches);
  if ('fault' in addressees) return { fault: addressees.fault, answerer: undefined };
  return { call, addressees, answerer: addressees.single ?? itself };
}

/** A call that changes nothing: each addressee answers, one after the other; those that cannot be asked are refused alone. */
async function* read(parts: CallParts, request: Request, { call, addressees, answerer }: Found): AsyncIterable<Answer> {
  const { answers, options } = parts;
  const { about, header } = request;
  const asked = askedOf(parts, request, undefined, () => ({}));
  const fault = call.fault?.(asked);
  if (fault !== undefined) {
    yield await answers.refuse(about, fault, answerer);
    return;
  }
  answers.note(about);
  let isRecorded = false;
  for await (const addressee of addressees.all) {
    if (addressee.fault !== undefined) {
      yield answers.rejection(header.messageId, addressee.fault, addressee.target);
      continue;
    }
    // What is told in spite of it is told with it.
    if (call.isToldUnrecorded === true && !isRecorded) await options.policy.recordOrMiss(about, 'answered');
    isRecorded ||= call.isToldUnrecorded === true;
    for await (const body of answersOfOne(parts, call, asked, addressee)) {
      if (isRefusal(body) && addressees.single !== undefined)
        yield await answers.refuse(about, body.rejection as Fault, addressee.target);
      else if (isRefusal(body)) yield answers.rejection(header.messageId, body.rejection as Fault, addressee.target);
      else {
        if (!isRecorded) await options.policy.record(about, 'answered');
        isRecorded = true;
        yield { header: answers.header(header.messageId, addressee.target), body };
      }
    }
  }
}
