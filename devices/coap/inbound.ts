/** What an arriving message means: an answer, a duplicate, a request, or nothing (RFC 7252 clauses 4.2 to 4.5, 5.3.2). */
import { emptyCode, isRequest, isResponse, responses } from '../../codecs/coap/codes.ts';
import { hexKey } from '../../codecs/coap/message.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import { hasOption, uintOption } from '../../codecs/coap/options.ts';
import type { Milliseconds } from '../ports.ts';
import { acknowledge, begin, empty, send, settled, without } from './peer.ts';
import type { CoapEffect, CoapPeer, CoapStep } from './peer.ts';
import { duplicateOf, remember } from './deduplication.ts';
import type { Served } from './deduplication.ts';
import { acknowledgeAfter } from './timing.ts';

/** What is sent for bytes that are a confirmable message of a broken format (4.2). */
export const resetOf = (messageId: number): CoapMessage => empty('RST', messageId);

/** A message came. */
export function receive(peer: CoapPeer, message: CoapMessage, now: Milliseconds): CoapStep {
  const step = received(peer, message, now);
  const begun = begin(step.peer, now);
  return { peer: begun.peer, effects: [...step.effects, ...begun.effects] };
}

function received(peer: CoapPeer, message: CoapMessage, now: Milliseconds): CoapStep {
  const dropped = (why: string): CoapStep => ({ peer, effects: [{ kind: 'dropped', message: why, dropped: message }] });
  const { type, code, messageId } = message;
  if (type === 'ACK') return acknowledged(peer, message) ?? dropped('it acknowledges nothing that was sent');
  if (type === 'RST') return rejected(peer, messageId) ?? dropped('it rejects nothing that was sent');
  if (code === emptyCode)
    return type === 'CON' ? { peer, effects: [send(empty('RST', messageId))] } : dropped('it is empty');
  const known = duplicateOf(peer.served, message, now);
  if (known !== undefined) return duplicate(peer, known, message);
  if (isRequest(code)) return request(peer, message, now);
  return isResponse(code) ? response(peer, message, now) : dropped(`code ${code} is no request and no response`);
}

function acknowledged(peer: CoapPeer, message: CoapMessage): CoapStep | undefined {
  const { messageId, code, token } = message;
  const entry = peer.unacknowledged.get(messageId);
  if (entry === undefined || (code !== emptyCode && entry.purpose !== 'request')) return undefined;
  const key = hexKey(entry.message.token);
  const acknowledged: CoapPeer = { ...peer, unacknowledged: without(peer.unacknowledged, messageId) };
  if (entry.purpose !== 'request')
    return {
      peer: acknowledged,
      effects: entry.purpose === 'answer' ? [] : [{ kind: 'notification', token: key, outcome: 'acknowledged' }],
    };
  if (code === emptyCode) {
    const asked = peer.asked.get(key);
    if (asked === undefined) return { peer: acknowledged, effects: [] };
    const waits = new Map(peer.asked).set(key, { ...asked, outstandingUntil: Number.NEGATIVE_INFINITY });
    return { peer: { ...acknowledged, asked: waits }, effects: [] };
  }
  // Message id and token must both be those of the request (5.3.2).
  return isResponse(code) && hexKey(token) === key ? answered(peer, key, message) : undefined;
}

function answered(peer: CoapPeer, key: string, message: CoapMessage): CoapStep {
  const listening = new Set(peer.listening);
  const observes = peer.asked.get(key)?.request.observes ?? peer.listening.has(key);
  if (observes && hasOption(message, 'observe')) listening.add(key);
  else listening.delete(key);
  return { peer: settled({ ...peer, listening }, key), effects: [{ kind: 'response', token: key, message }] };
}

function rejected(peer: CoapPeer, messageId: number): CoapStep | undefined {
  const refused = (token: string, left: CoapPeer): CoapStep => ({
    peer: left,
    effects: [{ kind: 'notification', token, outcome: 'refused' }],
  });
  const entry = peer.unacknowledged.get(messageId);
  const left = { ...peer, unacknowledged: without(peer.unacknowledged, messageId) };
  if (entry?.purpose === 'answer') return { peer: left, effects: [] };
  if (entry?.purpose === 'notification') return refused(hexKey(entry.message.token), left);
  const notified = peer.notified.get(messageId);
  if (notified !== undefined) return refused(notified, { ...peer, notified: without(peer.notified, messageId) });
  const [token] = [...peer.asked].find(([, asked]) => asked.messageId === messageId) ?? [];
  if (token === undefined) return undefined;
  return {
    peer: settled(peer, token),
    effects: [{ kind: 'failed', token, code: 'bad-response', message: 'the peer rejects the message (Reset)' }],
  };
}

function duplicate(peer: CoapPeer, known: Served, message: CoapMessage): CoapStep {
  if (message.type === 'NON') return { peer, effects: [] };
  if (known.reply !== undefined) return { peer, effects: [send(known.reply)] };
  return acknowledge(peer, message.messageId);
}

function request(peer: CoapPeer, message: CoapMessage, now: Milliseconds): CoapStep {
  const { messageId, token, type } = message;
  const served = remember(peer.served, message, 'working', undefined, now);
  if (served === undefined) {
    // Without a place to remember it by, it must not act: it is refused, and may come again later.
    const why = 'too many requests of this peer are remembered';
    const effects: CoapEffect[] = [{ kind: 'dropped', message: why, dropped: message }];
    const code = responses.serviceUnavailable;
    const reply = { ...empty('ACK', messageId), code, token, options: [uintOption('maxAge', 60)] };
    return { peer, effects: type === 'CON' ? [...effects, send(reply)] : effects };
  }
  const unanswered = type === 'CON' ? new Map(peer.unanswered).set(messageId, now + acknowledgeAfter) : peer.unanswered;
  return { peer: { ...peer, served, unanswered }, effects: [{ kind: 'request', message }] };
}

function response(peer: CoapPeer, message: CoapMessage, now: Milliseconds): CoapStep {
  const { messageId, type } = message;
  const key = hexKey(message.token);
  if (!peer.asked.has(key) && !peer.listening.has(key))
    return {
      peer,
      effects: [
        { kind: 'dropped', message: 'an answer nobody asked for', dropped: message },
        send(empty('RST', messageId)),
      ],
    };
  const reply = type === 'CON' ? empty('ACK', messageId) : undefined;
  // Where nothing can be remembered the order of notifications still holds: see observe-reordering.ts.
  const served = remember(peer.served, message, 'harmless', reply, now) ?? peer.served;
  const step = answered({ ...peer, served }, key, message);
  return reply === undefined ? step : { peer: step.peer, effects: [send(reply), ...step.effects] };
}
