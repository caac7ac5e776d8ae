/** Times of RFC 7252 clause 4.8, with the parameters left as they are. */
import type { Milliseconds } from '../ports.ts';

/** ACK_TIMEOUT. */
export const shortestPatience: Milliseconds = 2_000;
/** ACK_TIMEOUT x ACK_RANDOM_FACTOR. */
export const longestPatience: Milliseconds = 3_000;
/** MAX_RETRANSMIT. */
export const mostRetransmissions = 4;
/** MAX_TRANSMIT_WAIT: from the first transmission to the time nobody waits any more. */
export const giveUpAfter: Milliseconds = 93_000;
/** EXCHANGE_LIFETIME: so long a confirmable message may still arrive once more. */
export const confirmableLifetime: Milliseconds = 247_000;
/** NON_LIFETIME. */
export const nonConfirmableLifetime: Milliseconds = 145_000;
/** NSTART. */
export const mostOutstanding = 1;
/** A request still without an answer is acknowledged on its own, well before it would be sent again. */
export const acknowledgeAfter: Milliseconds = 500;
