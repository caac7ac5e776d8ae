/** A deadline that a stall of our own process does not make expire: what arrived during the stall is read first. */
import type { Clock, Milliseconds, Timer } from '../ports.ts';

/** A timer that fires later than this shows that our process was stalled. */
const stalledFrom: Milliseconds = 20;
/** What arrived during the stall is read within this. */
const catchUp: Milliseconds = 50;

/** Calls `run` once, `delay` from now or a little later. */
export function stallTolerantTimer(clock: Clock, delay: Milliseconds, run: () => void): Timer {
  const due = clock.monotonic() + delay;
  let timer = clock.after(delay, () => {
    if (clock.monotonic() - due < stalledFrom) run();
    else timer = clock.after(catchUp, run);
  });
  return {
    cancel: () => {
      timer.cancel();
    },
  };
}
