/** What is done again and again until it is stopped. */
import type { Clock, Milliseconds } from '../ports.ts';

/** Waits. True when the time has passed, false when `signal` was aborted before. */
export function pause(clock: Clock, wait: Milliseconds, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const stop = (): void => {
      timer.cancel();
      resolve(false);
    };
    const timer = clock.after(wait, () => {
      signal.removeEventListener('abort', stop);
      resolve(true);
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Takes one turn after the other, never two at a time; each gives the pause until the next, and must not reject. The first
 * is after `first`, or at once where that is 0. Settles when `signal` is aborted and no turn is under way any more.
 */
export async function repeat(
  clock: Clock,
  signal: AbortSignal,
  first: Milliseconds,
  turn: () => Milliseconds | Promise<Milliseconds>,
): Promise<void> {
  let wait = first > 0 || signal.aborted ? first : await turn();
  while (await pause(clock, wait, signal)) wait = await turn();
}
