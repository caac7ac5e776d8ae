/**
 * Staying awake for an answer that comes at once. Falling asleep and being woken takes a process as long as a peer on
 * the same machine needs to answer: a gateway beside us, a virtual meter. A meter on a network takes longer than that,
 * and for it nothing is spent.
 */
import type { Clock, Milliseconds } from '../ports.ts';

/** An answer within this of its request came at once. */
const atOnce: Milliseconds = 0.15;
/** So many turns of the event loop at most for one request, some 0.1 ms: then the answer is waited for asleep. */
export const mostTurns = 40;

export class Alertness {
  private readonly clock: Clock;
  private readonly nextTurn: (run: () => void) => void;
  private sentAt: Milliseconds = 0;
  private quickPeer = false;
  private turnsLeft = 0;
  private awake = false;

  constructor(clock: Clock, nextTurn: (run: () => void) => void = setImmediate) {
    this.clock = clock;
    this.nextTurn = nextTurn;
  }

  /** A request has been sent at this moment of the monotonic scale. */
  sent(now: Milliseconds): void {
    this.sentAt = now;
    if (!this.quickPeer) return;
    this.turnsLeft = mostTurns;
    if (this.awake) return;
    this.awake = true;
    this.nextTurn(this.turn);
  }

  /** An answer has come: what it took tells whether the next one is worth staying awake for. */
  answered(): void {
    this.quickPeer = this.clock.monotonic() - this.sentAt < atOnce;
    this.turnsLeft = 0;
  }

  private readonly turn = (): void => {
    if (this.turnsLeft-- > 0) this.nextTurn(this.turn);
    else this.awake = false;
  };
}
