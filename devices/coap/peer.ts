/**
 * The state of the message layer of CoAP towards one peer, without wire or timer (RFC 7252 clause 4). One state a peer: an
 * answer can only match a request to that very endpoint. Incoming messages are handled in inbound.ts, outgoing messages
 * and the passing of time in outbound.ts.
 */
import { emptyCode } from '../../codecs/coap/codes.ts';
import { noBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage, CoapOption } from '../../codecs/coap/message.ts';
import type { Milliseconds } from '../ports.ts';
import { freshIds, idFreeAt, takeId } from './message-ids.ts';
import type { MessageIds } from './message-ids.ts';
import { change, mustKeep } from './deduplication.ts';
import type { ServedTable } from './deduplication.ts';
import { longestAckTimeout, mostOutstanding, shortestAckTimeout } from './timing.ts';

/** Code, options and payload of a message. */
export interface CoapContent {
  readonly code: number;
  readonly options: readonly CoapOption[];
  readonly payload: Uint8Array;
}

export interface OutgoingRequest extends CoapContent {
  /** Not guessable. In use towards this peer only where an observation is registered again. */
  readonly token: Uint8Array;
  readonly confirmable: boolean;
  /** With an Observe option: further responses (notifications) may follow the first. */
  readonly observes: boolean;
  /** 0 to 1: places the first timeout between 2 and 3 s. */
  readonly chance: number;
}

interface Asked {
  readonly request: OutgoingRequest;
  readonly deadline: Milliseconds;
  readonly messageId: number | undefined;
  /** Counts against NSTART until then, or until it is acknowledged or answered. */
  readonly outstandingUntil: Milliseconds;
}

/** A confirmable message of ours that has not been acknowledged. */
export interface Unacknowledged {
  readonly message: CoapMessage;
  readonly purpose: 'request' | 'answer' | 'notification';
  readonly sent: number;
  readonly timeout: Milliseconds;
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
export const mostOpenRequests = 256;

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

/** Whether the state can be dropped: no request would run twice, and none would stay unanswered. */
export function isIdle(peer: CoapPeer, now: Milliseconds): boolean {
  return isQuiet(peer) && peer.listening.size === 0 && !mustKeep(peer.served, now);
}

const isQuiet = ({ asked, unacknowledged, unanswered }: CoapPeer): boolean =>
  asked.size === 0 && unacknowledged.size === 0 && unanswered.size === 0;

export const without = <Key, Of>(map: ReadonlyMap<Key, Of>, key: Key): ReadonlyMap<Key, Of> => {
  if (!map.has(key)) return map;
  const left = new Map(map);
  left.delete(key);
  return left;
};

export const empty = (type: 'ACK' | 'RST', messageId: number): CoapMessage => ({
  kind: 'message',
  type,
  code: emptyCode,
  messageId,
  token: noBytes,
  options: [],
  payload: noBytes,
});
export const send = (message: CoapMessage): CoapEffect => ({ kind: 'send', message });

export function confirmable(
  message: CoapMessage,
  purpose: Unacknowledged['purpose'],
  chance: number,
  now: Milliseconds,
): Unacknowledged {
  const timeout = shortestAckTimeout + chance * (longestAckTimeout - shortestAckTimeout);
  return { message, purpose, sent: 1, timeout, again: now + timeout };
}

/** Sends what waits, as far as NSTART and free message ids allow. */
export function begin(peer: CoapPeer, now: Milliseconds): CoapStep {
  const effects: CoapEffect[] = [];
  let state = peer;
  for (const [key, asked] of peer.asked) {
    if (asked.messageId !== undefined) continue;
    const outstanding = [...state.asked.values()].filter(({ outstandingUntil }) => outstandingUntil > now).length;
    if (outstanding >= mostOutstanding || idFreeAt(state.askingIds) > now) break;
    const { id: messageId, ids: askingIds } = takeId(state.askingIds, now);
    const { code, options, payload, token, chance } = asked.request;
    const type = asked.request.confirmable ? 'CON' : 'NON';
    const message: CoapMessage = { kind: 'message', type, code, messageId, token, options, payload };
    effects.push(send(message));
    // The loss of a non-confirmable request is not noticed: it stops counting against NSTART after the longest timeout.
    const outstandingUntil = type === 'CON' ? Number.POSITIVE_INFINITY : now + longestAckTimeout;
    state = { ...state, askingIds, asked: new Map(state.asked).set(key, { ...asked, messageId, outstandingUntil }) };
    if (type === 'CON') {
      const entry = confirmable(message, 'request', chance, now);
      state = { ...state, unacknowledged: new Map(state.unacknowledged).set(messageId, entry) };
    }
  }
  return { peer: state, effects };
}

export function settled(peer: CoapPeer, token: string): CoapPeer {
  const messageId = peer.asked.get(token)?.messageId;
  return {
    ...peer,
    asked: without(peer.asked, token),
    unacknowledged: messageId === undefined ? peer.unacknowledged : without(peer.unacknowledged, messageId),
  };
}

/** The empty acknowledgement: the answer comes as a message of its own. */
export function acknowledge(peer: CoapPeer, messageId: number): CoapStep {
  const served = change(peer.served, messageId, { acknowledged: true });
  const unanswered = without(peer.unanswered, messageId);
  return { peer: { ...peer, served, unanswered }, effects: [send(empty('ACK', messageId))] };
}

/** When time has something to do next; Infinity when nothing waits. */
export function nextDue(peer: CoapPeer, now: Milliseconds): Milliseconds {
  const times = [...peer.unanswered.values()];
  for (const { again } of peer.unacknowledged.values()) times.push(again);
  for (const { deadline, outstandingUntil } of peer.asked.values()) {
    times.push(deadline);
    // What is in the past was handled already: the requests that waited for it have been sent.
    if (outstandingUntil > now) times.push(outstandingUntil);
  }
  if (peer.asked.size > 0 && idFreeAt(peer.askingIds) > now) times.push(idFreeAt(peer.askingIds));
  return times.reduce((soonest, at) => Math.min(soonest, at), Number.POSITIVE_INFINITY);
}
