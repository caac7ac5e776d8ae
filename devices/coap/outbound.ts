/** Outgoing requests, answers and notifications, and their retransmission (RFC 7252 clauses 4.2, 5.2). */
import { trim } from '../../codecs/bounded-map.ts';
import { hexKey } from '../../codecs/coap/message.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import type { Milliseconds } from '../ports.ts';
import { idFreeAt, takeId } from './message-ids.ts';
import { acknowledge, begin, confirmable, empty, send, settled, without } from './peer.ts';
import type { CoapContent, CoapEffect, CoapPeer, OutgoingRequest, CoapStep, Unacknowledged } from './peer.ts';
import { change } from './deduplication.ts';
import { giveUpAfter, mostRetransmissions } from './timing.ts';

const mostNotified = 64;

/** Sends a request, or queues it (NSTART). The peer must have fewer than `mostOpenRequests` open. */
export function ask(peer: CoapPeer, request: OutgoingRequest, now: Milliseconds): CoapStep {
  const key = hexKey(request.token);
  const fresh = { request, deadline: now + giveUpAfter, messageId: undefined, outstandingUntil: now };
  const left = settled(peer, key);
  return begin({ ...left, asked: new Map(left.asked).set(key, fresh) }, now);
}

/** Drops a request; an answer that still comes is rejected. */
export function forget(peer: CoapPeer, token: string, now: Milliseconds): CoapStep {
  const listening = new Set(peer.listening);
  listening.delete(token);
  return begin(settled({ ...peer, listening }, token), now);
}

/** Answers a request. `acted`: it must not run again. */
export function answer(
  peer: CoapPeer,
  messageId: number,
  content: CoapContent & { readonly acted: boolean },
  chance: number,
  now: Milliseconds,
): CoapStep {
  const known = peer.served.get(messageId);
  if (known?.state !== 'working') return { peer, effects: [] };
  const state = content.acted ? 'acted' : 'harmless';
  const { code, options, payload } = content;
  const unanswered = without(peer.unanswered, messageId);
  if (known.type === 'CON' && !known.acknowledged) {
    const reply: CoapMessage = { ...empty('ACK', messageId), code, options, payload, token: known.token };
    const served = change(peer.served, messageId, { state, reply });
    return { peer: { ...peer, served, unanswered }, effects: [send(reply)] };
  }
  const reply = known.type === 'CON' ? empty('ACK', messageId) : undefined;
  const done = { ...peer, unanswered, served: change(peer.served, messageId, { state, reply }) };
  return transmit(done, { ...content, token: known.token }, known.type, 'answer', chance, now);
}

/** Sends a notification; the outcome of a confirmable one comes as an effect. */
export function notify(
  peer: CoapPeer,
  content: CoapContent & { readonly token: Uint8Array; readonly confirmable: boolean },
  chance: number,
  now: Milliseconds,
): CoapStep {
  const type = content.confirmable ? 'CON' : 'NON';
  const step = transmit(peer, content, type, 'notification', chance, now);
  const [sent] = step.effects;
  if (type === 'CON' || sent?.kind !== 'send') return step;
  const notified = new Map(peer.notified).set(sent.message.messageId, hexKey(content.token));
  trim(notified, mostNotified);
  return { peer: { ...step.peer, notified }, effects: step.effects };
}

function transmit(
  peer: CoapPeer,
  content: CoapContent & { readonly token: Uint8Array },
  type: 'CON' | 'NON',
  purpose: 'answer' | 'notification',
  chance: number,
  now: Milliseconds,
): CoapStep {
  const { code, options, payload, token } = content;
  if (idFreeAt(peer.answeringIds) > now)
    return {
      peer,
      effects: purpose === 'answer' ? [] : [{ kind: 'notification', token: hexKey(token), outcome: 'lost' }],
    };
  const { id: messageId, ids: answeringIds } = takeId(peer.answeringIds, now);
  const message: CoapMessage = { kind: 'message', type, code, messageId, token, options, payload };
  const entry = confirmable(message, purpose, chance, now);
  const unacknowledged = type === 'CON' ? new Map(peer.unacknowledged).set(messageId, entry) : peer.unacknowledged;
  return { peer: { ...peer, answeringIds, unacknowledged }, effects: [send(message)] };
}

/** Time has passed: retransmits, acknowledges, gives up, and sends what was queued. */
export function elapse(peer: CoapPeer, now: Milliseconds): CoapStep {
  const effects: CoapEffect[] = [];
  let state = peer;
  const take = (step: CoapStep): void => {
    state = step.peer;
    effects.push(...step.effects);
  };
  for (const [messageId, at] of peer.unanswered) if (at <= now) take(acknowledge(state, messageId));
  for (const [messageId, entry] of peer.unacknowledged) if (entry.again <= now) take(again(state, messageId, entry));
  for (const [token, { deadline }] of peer.asked)
    if (deadline <= now && state.asked.has(token)) take(timedOut(state, token));
  take(begin(state, now));
  return { peer: state, effects };
}

function again(peer: CoapPeer, messageId: number, entry: Unacknowledged): CoapStep {
  if (entry.sent <= mostRetransmissions) {
    const timeout = entry.timeout * 2;
    const next = { ...entry, sent: entry.sent + 1, timeout, again: entry.again + timeout };
    const unacknowledged = new Map(peer.unacknowledged).set(messageId, next);
    return { peer: { ...peer, unacknowledged }, effects: [send(entry.message)] };
  }
  const token = hexKey(entry.message.token);
  if (entry.purpose === 'request') return timedOut(peer, token);
  const left = { ...peer, unacknowledged: without(peer.unacknowledged, messageId) };
  return { peer: left, effects: entry.purpose === 'answer' ? [] : [{ kind: 'notification', token, outcome: 'lost' }] };
}

function timedOut(peer: CoapPeer, token: string): CoapStep {
  const sent = peer.asked.get(token)?.messageId !== undefined;
  const message = sent ? 'no answer' : 'it waited for its turn behind others without an answer';
  return { peer: settled(peer, token), effects: [{ kind: 'failed', token, code: 'timeout', message }] };
}
