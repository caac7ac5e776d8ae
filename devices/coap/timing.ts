/** Times of RFC 7252 clause 4.8, with the parameters left as they are. */
import type { Milliseconds } from '../ports.ts';

/** ACK_TIMEOUT. */
export const shortestAckTimeout: Milliseconds = 2_000;
/** ACK_TIMEOUT x ACK_RANDOM_FACTOR. */
export const longestAckTimeout: Milliseconds = 3_000;
/** MAX_RETRANSMIT. */
export const mostRetransmissions = 4;
/** MAX_TRANSMIT_WAIT: from the first transmission until the request is given up. */
export const giveUpAfter: Milliseconds = 93_000;
/** EXCHANGE_LIFETIME: a copy of a confirmable message may arrive until then. */
export const confirmableLifetime: Milliseconds = 247_000;
/** NON_LIFETIME. */
export const nonConfirmableLifetime: Milliseconds = 145_000;
/** NSTART. */
export const mostOutstanding = 1;
/** A request that is not answered by then gets an empty acknowledgement, before the peer sends it again. */
export const acknowledgeAfter: Milliseconds = 500;
