/**
 * The message layer of CoAP towards one peer, without wire or timer (RFC 7252 clause 4): what is known of the peer, and what
 * waits for its turn. One state a peer: whatever arrives can only match what that very endpoint was asked. What arrives is
 * in coap-receiving.ts, what is said and what time does in coap-saying.ts.
 */
import { emptyCode } from '../../codecs/coap/codes.ts';
import { noBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage, CoapOption } from '../../codecs/coap/message.ts';
import type { Milliseconds } from '../ports.ts';
import { freshIds, idFreeAt, takeId } from './message-ids.ts';
import type { MessageIds } from './message-ids.ts';
import { change, mustKeep } from './deduplication.ts';
import type { ServedTable } from './deduplication.ts';
import { longestPatience, mostOutstanding, shortestPatience } from './timing.ts';

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
export interface Unacknowledged {
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
  const patience = shortestPatience + chance * (longestPatience - shortestPatience);
  return { message, purpose, sent: 1, patience, again: now + patience };
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
    // Once passed they have been heeded: whoever waited for them has begun.
    if (outstandingUntil > now) times.push(outstandingUntil);
  }
  if (peer.asked.size > 0 && idFreeAt(peer.askingIds) > now) times.push(idFreeAt(peer.askingIds));
  return times.reduce((soonest, at) => Math.min(soonest, at), Number.POSITIVE_INFINITY);
}
