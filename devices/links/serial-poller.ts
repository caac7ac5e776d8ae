/**
 * Guards what the serial package leaves to chance: its poller tells from outside of what Node ends with running promises
 * and ticks. Up to Node 26.3 they ran soon after all the same; since then they wait until something else happens, a
 * timer for instance, and an answer that is there already is read when its time is over.
 */
import type { SerialPort } from 'serialport';

const told = ['readable', 'writable', 'disconnect'] as const;

/** Has what waits for the poller of an open port go on at once. Nothing to do on platforms that have none. */
export function goOnWhenPolled({ port }: SerialPort): void {
  if (port === undefined || !('poller' in port)) return;
  for (const event of told)
    port.poller.on(event, () => {
      // Node ends an immediate with running them.
      setImmediate(() => undefined);
    });
}
