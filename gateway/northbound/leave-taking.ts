/** How the server takes leave: what is under way is answered first, and nobody can hold it up for ever. */
import type { Server } from '@grpc/grpc-js';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Milliseconds } from '../../devices/ports.ts';
import type { OpenStreams } from './carrier.ts';
import type { TlsListener } from './tls-listener.ts';

/** How long answers that are under way are waited for: then their readers are told, and a little later cut. */
const patience: Milliseconds = 1_500;
const lastPatience: Milliseconds = 500;

export interface Leaving {
  readonly server: Server;
  readonly listener: Pick<TlsListener, 'emptied'>;
  /** Streams that end by themselves. */
  readonly answering: OpenStreams;
}

/**
 * Settles when every connection has gone with all that was written to it, or when the patience is over. Nothing that was
 * accepted is lost by force: commands answer only when they are on disk.
 */
export async function takeLeave({ server, listener, answering }: Leaving): Promise<void> {
  // Sockets live in real time, whatever clock the rest of the gateway has.
  const machine = new SystemClock();
  await new Promise<void>((resolve) => {
    const timers = [
      machine.after(patience, () => {
        answering.stop();
      }),
      machine.after(patience + lastPatience, () => {
        server.forceShutdown();
        // Who never closes its end keeps its connection for ever, forced or not.
        resolve();
      }),
    ];
    server.tryShutdown(() => {
      // From Node 24 on that is too early: it calls a connection closed whose streams still end.
      void listener.emptied().then(() => {
        for (const timer of timers) timer.cancel();
        resolve();
      });
    });
  });
}
