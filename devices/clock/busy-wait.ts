/**
 * Busy waiting for the answer of a quick peer. To block in the event loop and to be woken takes a process as long as a peer on
 * the same machine (a gateway, a virtual meter) takes to answer. A meter on a network takes longer, and for it this does
 * nothing.
 */
import type { Clock, Milliseconds } from '../ports.ts';

/** A peer that answers within this is quick. */
const atOnce: Milliseconds = 0.15;
/** Most turns of the event loop for one request, some 0.1 ms; after them the process blocks as usual. */
export const mostTurns = 40;

export class BusyWait {
  private readonly clock: Clock;
  private readonly nextTurn: (run: () => void) => void;
  private sentAt: Milliseconds = 0;
  private quickPeer = false;
  private turnsLeft = 0;
  private turning = false;

  constructor(clock: Clock, nextTurn: (run: () => void) => void = setImmediate) {
    this.clock = clock;
    this.nextTurn = nextTurn;
  }

  /** A request has been sent at this moment of the monotonic scale. */
  sent(now: Milliseconds): void {
    this.sentAt = now;
    if (!this.quickPeer) return;
    this.turnsLeft = mostTurns;
    if (this.turning) return;
    this.turning = true;
    this.nextTurn(this.turn);
  }

  /** An answer has come: the time it took decides whether to busy-wait for the next. */
  answered(): void {
    this.quickPeer = this.clock.monotonic() - this.sentAt < atOnce;
    this.turnsLeft = 0;
  }

  private readonly turn = (): void => {
    if (this.turnsLeft-- > 0) this.nextTurn(this.turn);
    else this.turning = false;
  };
}
