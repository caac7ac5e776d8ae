/**
 * The messages that a peer has sent lately, by message id: a message acts once, however often it arrives (RFC 7252 clause
 * 4.5). The table is bounded. Harmless entries (a GET can run twice) are dropped for new ones; those of commands that ran are
 * kept for their whole lifetime, and while they fill the table further commands are refused.
 */
import { trim } from '../../codecs/bounded-map.ts';
import { sameBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import type { Milliseconds } from '../ports.ts';
import { confirmableLifetime, nonConfirmableLifetime } from './timing.ts';

/** Entries of one peer. A command and a block each take one. */
export const mostServed = 256;

export interface Served {
  readonly type: 'CON' | 'NON';
  readonly code: number;
  readonly token: Uint8Array;
  readonly until: Milliseconds;
  /** `working` and `acted` entries must not be dropped before `until`. */
  readonly state: 'working' | 'acted' | 'harmless';
  /** An empty acknowledgement has gone out. */
  readonly acknowledged: boolean;
  /** What a duplicate is answered with. */
  readonly reply: CoapMessage | undefined;
}

/** In the order of arrival. */
export type ServedTable = ReadonlyMap<number, Served>;

/** The entry that `message` is a duplicate of. The same id with another token or code is a new message: the peer has restarted. */
export function duplicateOf(table: ServedTable, message: CoapMessage, now: Milliseconds): Served | undefined {
  const served = table.get(message.messageId);
  const same = served !== undefined && served.code === message.code && sameBytes(served.token, message.token);
  return same && served.until > now ? served : undefined;
}

/** Undefined when there is no room for it. */
export function remember(
  table: ServedTable,
  message: CoapMessage,
  state: Served['state'],
  reply: CoapMessage | undefined,
  now: Milliseconds,
): ServedTable | undefined {
  const type = message.type === 'CON' ? 'CON' : 'NON';
  const lifetime = type === 'CON' ? confirmableLifetime : nonConfirmableLifetime;
  const { code, token, messageId } = message;
  const kept = new Map(table);
  kept.delete(messageId);
  for (const [id, { until }] of kept) {
    if (until > now) break;
    kept.delete(id);
  }
  if (!trim(kept, mostServed - 1, (served) => served.state === 'harmless')) return undefined;
  return kept.set(messageId, { type, code, token, until: now + lifetime, state, acknowledged: false, reply });
}

export function change(table: ServedTable, messageId: number, changes: Partial<Served>): ServedTable {
  const served = table.get(messageId);
  return served === undefined ? table : new Map(table).set(messageId, { ...served, ...changes });
}

/** Whether any entry must still be kept. */
export function mustKeep(table: ServedTable, now: Milliseconds): boolean {
  return [...table.values()].some(({ state, until }) => state !== 'harmless' && until > now);
}
