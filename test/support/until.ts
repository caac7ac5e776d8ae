/** Waiting for what happens in its own time: sockets, processes. */
import type { Socket } from 'node:net';
import { SystemClock } from '../../devices/clock/system-clock.ts';

const clock = new SystemClock();
const lookEveryMs = 5;

/** Settles once the condition holds; rejects, naming it, when it does not within `withinMs`. */
export async function until(what: string, holds: () => boolean, withinMs = 10_000): Promise<void> {
  const end = clock.monotonic() + withinMs;
  while (!holds()) {
    if (clock.monotonic() > end) throw new Error(`waited ${withinMs} ms in vain until ${what}`);
    await new Promise<void>((resolve) => clock.after(lookEveryMs, resolve));
  }
}

/** Settles when the socket is closed; what comes before is thrown away. */
export async function closed(socket: Socket): Promise<void> {
  socket.on('error', () => undefined);
  socket.resume();
  if (!socket.closed)
    await new Promise<void>((resolve) => {
      socket.once('close', () => {
        resolve();
      });
    });
}
