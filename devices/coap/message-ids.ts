/**
 * The message ids used towards one peer. None is used again within EXCHANGE_LIFETIME (RFC 7252 clause 4.4). Requests and
 * answers have a half of the range each, so that a flood of requests cannot use up the ids that our own requests need.
 */
import type { Milliseconds } from '../ports.ts';
import { confirmableLifetime } from './timing.ts';

export interface MessageIds {
  readonly first: number;
  readonly offset: number;
  /** When each stretch of ids is free again. */
  readonly freeAt: readonly Milliseconds[];
}

/** Ids in a half. */
export const idsInAll = 0x8000;
const stretch = 2_048;

/** `start`: a random number from 0 to 32767, so that the ids used before a restart are not repeated at once. */
export function freshIds(half: 'asking' | 'answering', start: number): MessageIds {
  return { first: half === 'asking' ? 0 : idsInAll, offset: start % idsInAll, freeAt: [] };
}

/** When the next id can be used; in the past for now. */
export function idFreeAt(ids: MessageIds): Milliseconds {
  // The ids of a stretch are used one after the other: when its first is free, the others are.
  return ids.offset % stretch === 0 ? (ids.freeAt[ids.offset / stretch] ?? 0) : 0;
}

/** The next id, which must be free. */
export function takeId(ids: MessageIds, now: Milliseconds): { readonly id: number; readonly ids: MessageIds } {
  const freeAt = [...ids.freeAt];
  freeAt[Math.floor(ids.offset / stretch)] = now + confirmableLifetime;
  return { id: ids.first + ids.offset, ids: { ...ids, offset: (ids.offset + 1) % idsInAll, freeAt } };
}
