/**
 * The message layer of CoAP towards one peer, without wire or timer (RFC 7252 clause 4): what is sent and how often, which
 * answer belongs to which request, what is a duplicate. One state a peer: whatever arrives can only match what that very
 * endpoint was asked.
 */
import { emptyCode, isRequest, isResponse, responses } from '../../codecs/coap/codes.ts';
import { hexKey, noBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage, CoapOption } from '../../codecs/coap/message.ts';
import { hasOption, uintOption } from '../../codecs/coap/options.ts';
import type { Milliseconds } from '../ports.ts';
import { freshIds, idFreeAt, takeId } from './coap-message-ids.ts';
import type { MessageIds } from './coap-message-ids.ts';
import { change, duplicateOf, mustKeep, remember } from './coap-served.ts';
import type { Served, ServedTable } from './coap-served.ts';
import {
  acknowledgeAfter,
  giveUpAfter,
  longestPatience,
  mostOutstanding,
  mostRetransmissions,
  shortestPatience,
} from './coap-timing.ts';

/** What a message says, without type, id and token. */
export interface CoapContent {
  readonly code: number;
  readonly options: readonly CoapOption[];
  readonly payload: Uint8Array;
}

export interface CoapQuestion extends CoapContent {
  /** Not guessable, and not in use towards this peer but for the observation it goes on with. */
  readonly token: Uint8Array;
  readonly confirmable: boolean;
  /** Answers after the first are wanted too, where the first says that there will be some. */
  readonly observes: boolean;
  /** 0 to 1: where between 2 and 3 s the first patience ends. */
  readonly chance: number;
}

interface Asked {
  readonly question: CoapQuestion;
  readonly deadline: Milliseconds;
  readonly messageId: number | undefined;
  /** Counts against NSTART until then, or until it is acknowledged or answered. */
  readonly outstandingUntil: Milliseconds;
}

/** A confirmable message of ours that has not been acknowledged. */
interface Unacknowledged {
  readonly message: CoapMessage;
  readonly purpose: 'question' | 'answer' | 'notification';
  readonly sent: number;
  readonly patience: Milliseconds;
  readonly again: Milliseconds;
}

export interface CoapPeer {
  readonly askingIds: MessageIds;
  readonly answeringIds: MessageIds;
  /** By token: first those under way, then those that wait for their turn, in the order they came. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** Tokens of observations. */
  readonly listening: ReadonlySet<string>;
  readonly unacknowledged: ReadonlyMap<number, Unacknowledged>;
  readonly served: ServedTable;
  /** Confirmable requests without an answer so far: when the empty acknowledgement is due. */
  readonly unanswered: ReadonlyMap<number, Milliseconds>;
  /** Message ids of the last non-confirmable notifications, which a Reset may name. */
  readonly notified: ReadonlyMap<number, string>;
}

export type CoapEffect =
  | { readonly kind: 'send'; readonly message: CoapMessage }
  /** Never seen before: to be answered by its message id. */
  | { readonly kind: 'request'; readonly message: CoapMessage }
  | { readonly kind: 'response'; readonly token: string; readonly message: CoapMessage }
  | {
      readonly kind: 'failed';
      readonly token: string;
      readonly code: 'timeout' | 'bad-response';
      readonly message: string;
    }
  | {
      readonly kind: 'notification';
      readonly token: string;
      readonly outcome: 'acknowledged' | 'refused' | 'lost';
    }
  | { readonly kind: 'dropped'; readonly message: string; readonly dropped: CoapMessage };

export interface CoapStep {
  readonly peer: CoapPeer;
  readonly effects: readonly CoapEffect[];
}

/** Questions to one peer that may wait for their turn or answer. */
export const mostAsked = 256;
const mostNotified = 64;

/** `starts`: two random numbers from 0 to 32767 where message ids begin. */
export function freshPeer(starts: { readonly asking: number; readonly answering: number }): CoapPeer {
  return {
    askingIds: freshIds('asking', starts.asking),
    answeringIds: freshIds('answering', starts.answering),
    asked: new Map(),
    listening: new Set(),
    unacknowledged: new Map(),
    served: new Map(),
    unanswered: new Map(),
    notified: new Map(),
  };
}

/** Whether the state can be thrown away without anything acting twice or going unanswered. */
export function isIdle(peer: CoapPeer, now: Milliseconds): boolean {
  return isQuiet(peer) && peer.listening.size === 0 && !mustKeep(peer.served, now);
}

const isQuiet = ({ asked, unacknowledged, unanswered }: CoapPeer): boolean =>
  asked.size === 0 && unacknowledged.size === 0 && unanswered.size === 0;

const without = <Key, Of>(map: ReadonlyMap<Key, Of>, key: Key): ReadonlyMap<Key, Of> => {
  if (!map.has(key)) return map;
  const left = new Map(map);
  left.delete(key);
  return left;
};

const empty = (type: 'ACK' | 'RST', messageId: number): CoapMessage => ({
  kind: 'message',
  type,
  code: emptyCode,
  messageId,
  token: noBytes,
  options: [],
  payload: noBytes,
});
const send = (message: CoapMessage): CoapEffect => ({ kind: 'send', message });

/** What is sent for bytes that are a confirmable message of a broken format (4.2). */
export const resetOf = (messageId: number): CoapMessage => empty('RST', messageId);

function confirmable(
  message: CoapMessage,
  purpose: Unacknowledged['purpose'],
  chance: number,
  now: Milliseconds,
): Unacknowledged {
  const patience = shortestPatience + chance * (longestPatience - shortestPatience);
  return { message, purpose, sent: 1, patience, again: now + patience };
}

/** Asks, or waits for the turn. The peer must have fewer than `mostAsked` questions open. */
export function ask(peer: CoapPeer, question: CoapQuestion, now: Milliseconds): CoapStep {
  const key = hexKey(question.token);
  const fresh = { question, deadline: now + giveUpAfter, messageId: undefined, outstandingUntil: now };
  const left = settled(peer, key);
  return begin({ ...left, asked: new Map(left.asked).set(key, fresh) }, now);
}

/** Sends what waits, as far as NSTART and free message ids allow. */
function begin(peer: CoapPeer, now: Milliseconds): CoapStep {
  const effects: CoapEffect[] = [];
  let state = peer;
  for (const [key, asked] of peer.asked) {
    if (asked.messageId !== undefined) continue;
    const outstanding = [...state.asked.values()].filter(({ outstandingUntil }) => outstandingUntil > now).length;
    if (outstanding >= mostOutstanding || idFreeAt(state.askingIds) > now) break;
    const { id: messageId, ids: askingIds } = takeId(state.askingIds, now);
    const { code, options, payload, token, chance } = asked.question;
    const type = asked.question.confirmable ? 'CON' : 'NON';
    const message: CoapMessage = { kind: 'message', type, code, messageId, token, options, payload };
    effects.push(send(message));
    // Nothing tells that a non-confirmable request was lost: it stands back after the longest patience.
    const outstandingUntil = type === 'CON' ? Number.POSITIVE_INFINITY : now + longestPatience;
    state = { ...state, askingIds, asked: new Map(state.asked).set(key, { ...asked, messageId, outstandingUntil }) };
    if (type === 'CON') {
      const entry = confirmable(message, 'question', chance, now);
      state = { ...state, unacknowledged: new Map(state.unacknowledged).set(messageId, entry) };
    }
  }
  return { peer: state, effects };
}

/** Takes a question off the books; an answer that still comes is rejected. */
export function forget(peer: CoapPeer, token: string, now: Milliseconds): CoapStep {
  const listening = new Set(peer.listening);
  listening.delete(token);
  return begin(settled({ ...peer, listening }, token), now);
}

function settled(peer: CoapPeer, token: string): CoapPeer {
  const messageId = peer.asked.get(token)?.messageId;
  return {
    ...peer,
    asked: without(peer.asked, token),
    unacknowledged: messageId === undefined ? peer.unacknowledged : without(peer.unacknowledged, messageId),
  };
}

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
  if (entry === undefined || (code !== emptyCode && entry.purpose !== 'question')) return undefined;
  const key = hexKey(entry.message.token);
  const acknowledged: CoapPeer = { ...peer, unacknowledged: without(peer.unacknowledged, messageId) };
  if (entry.purpose !== 'question')
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
  const observes = peer.asked.get(key)?.question.observes ?? peer.listening.has(key);
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

/** The empty acknowledgement: the answer comes as a message of its own. */
function acknowledge(peer: CoapPeer, messageId: number): CoapStep {
  const served = change(peer.served, messageId, { acknowledged: true });
  const unanswered = without(peer.unanswered, messageId);
  return { peer: { ...peer, served, unanswered }, effects: [send(empty('ACK', messageId))] };
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
  // Where nothing can be remembered the order of notifications still holds: see coap-order.ts.
  const served = remember(peer.served, message, 'harmless', reply, now) ?? peer.served;
  const step = answered({ ...peer, served }, key, message);
  return reply === undefined ? step : { peer: step.peer, effects: [send(reply), ...step.effects] };
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
  return say(done, { ...content, token: known.token }, known.type, 'answer', chance, now);
}

/** Tells an observer; where it is confirmable the outcome comes as an effect. */
export function notify(
  peer: CoapPeer,
  content: CoapContent & { readonly token: Uint8Array; readonly confirmable: boolean },
  chance: number,
  now: Milliseconds,
): CoapStep {
  const type = content.confirmable ? 'CON' : 'NON';
  const step = say(peer, content, type, 'notification', chance, now);
  const [sent] = step.effects;
  if (type === 'CON' || sent?.kind !== 'send') return step;
  const notified = new Map(peer.notified).set(sent.message.messageId, hexKey(content.token));
  const [oldest] = notified.keys();
  if (notified.size > mostNotified && oldest !== undefined) notified.delete(oldest);
  return { peer: { ...step.peer, notified }, effects: step.effects };
}

function say(
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

/** When time has something to do next; Infinity when nothing waits. */
export function nextDue(peer: CoapPeer, now: Milliseconds): Milliseconds {
  const times = [...peer.unanswered.values()];
  for (const { again } of peer.unacknowledged.values()) times.push(again);
  for (const { deadline, outstandingUntil } of peer.asked.values()) {
    times.push(deadline);
    // Once passed they have been heeded: whoever waited for them has begun.
    if (outstandingUntil > now) times.push(outstandingUntil);
  }
  if (peer.asked.size > 0 && idFreeAt(peer.askingIds) > now) times.push(idFreeAt(peer.askingIds));
  return times.reduce((soonest, at) => Math.min(soonest, at), Number.POSITIVE_INFINITY);
}

/** Time passed: retransmits, acknowledges, gives up, and begins what has waited. */
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
    if (deadline <= now && state.asked.has(token)) take(gaveUp(state, token));
  take(begin(state, now));
  return { peer: state, effects };
}

function again(peer: CoapPeer, messageId: number, entry: Unacknowledged): CoapStep {
  if (entry.sent <= mostRetransmissions) {
    const patience = entry.patience * 2;
    const next = { ...entry, sent: entry.sent + 1, patience, again: entry.again + patience };
    const unacknowledged = new Map(peer.unacknowledged).set(messageId, next);
    return { peer: { ...peer, unacknowledged }, effects: [send(entry.message)] };
  }
  const token = hexKey(entry.message.token);
  if (entry.purpose === 'question') return gaveUp(peer, token);
  const left = { ...peer, unacknowledged: without(peer.unacknowledged, messageId) };
  return { peer: left, effects: entry.purpose === 'answer' ? [] : [{ kind: 'notification', token, outcome: 'lost' }] };
}

function gaveUp(peer: CoapPeer, token: string): CoapStep {
  const sent = peer.asked.get(token)?.messageId !== undefined;
  const message = sent ? 'no answer' : 'it waited for its turn behind others without an answer';
  return { peer: settled(peer, token), effects: [{ kind: 'failed', token, code: 'timeout', message }] };
}
