/** Deadlines of a process that may be held up itself: it looks at what has come meanwhile before it gives up. */
import type { Clock, Milliseconds, Timer } from '../ports.ts';

/** A timer that rings later than this says that we were held up, not the device. */
const heldUpFrom: Milliseconds = 20;
/** What has come meanwhile is read within this. */
const lookAround: Milliseconds = 50;

/** Calls `run` once, `delay` from now or a little later. */
export function patiently(clock: Clock, delay: Milliseconds, run: () => void): Timer {
  const due = clock.monotonic() + delay;
  let timer = clock.after(delay, () => {
    if (clock.monotonic() - due < heldUpFrom) run();
    else timer = clock.after(lookAround, run);
  });
  return {
    cancel: () => {
      timer.cancel();
    },
  };
}
