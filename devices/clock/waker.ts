/** A pause that somebody may cut short: for what is done from time to time, and at once when something has changed. */
import type { Clock, Milliseconds, Timer } from '../ports.ts';

export class Waker {
  private readonly clock: Clock;
  private readonly signal: AbortSignal;
  private end: ((passed: boolean) => void) | undefined;
  private woken = false;

  constructor(clock: Clock, signal: AbortSignal) {
    this.clock = clock;
    this.signal = signal;
  }

  /** Settles after `wait` (Infinity: never by itself), when it is woken, or when `signal` is aborted. */
  async pause(wait: Milliseconds): Promise<'passed' | 'woken' | 'stopped'> {
    const { clock, signal } = this;
    const passed =
      !this.woken &&
      !signal.aborted &&
      (await new Promise<boolean>((resolve) => {
        const end = (passedBy: boolean): void => {
          timer?.cancel();
          signal.removeEventListener('abort', this.wakeUp);
          this.end = undefined;
          resolve(passedBy);
        };
        const ring = (): void => {
          end(true);
        };
        const timer: Timer | undefined = Number.isFinite(wait) ? clock.after(wait, ring) : undefined;
        this.end = end;
        signal.addEventListener('abort', this.wakeUp);
      }));
    if (this.isStopped()) return 'stopped';
    this.woken = false;
    return passed ? 'passed' : 'woken';
  }

  /** Ends the pause, or the next one where there is none. */
  wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  private readonly wakeUp = (): void => {
    this.end?.(false);
  };

  /** Asked again after an await: it may have changed meanwhile. */
  private isStopped(): boolean {
    return this.signal.aborted;
  }
}

/**
 * Takes one turn after the other, as `repeat` does; what `onChange` tells of cuts the pause before the next short. The first
 * turn comes after `first`, or at once where that is 0. Settles when `signal` is aborted and no turn is under way any more.
 */
export async function repeatOrWoken(
  clock: Clock & { onChange(listener: () => void): () => void },
  signal: AbortSignal,
  first: Milliseconds,
  turn: () => Promise<Milliseconds>,
): Promise<void> {
  const waker = new Waker(clock, signal);
  const unsubscribe = clock.onChange(() => {
    waker.wake();
  });
  try {
    let wait = first > 0 || signal.aborted ? first : await turn();
    while ((await waker.pause(wait)) !== 'stopped') wait = await turn();
  } finally {
    unsubscribe();
  }
}
