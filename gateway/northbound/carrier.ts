/** What all calls have of gRPC: streams that go as fast as they are taken, and how they end. */
import type { EventEmitter } from 'node:events';
import { status } from '@grpc/grpc-js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Milliseconds } from '../../devices/ports.ts';
import type { Log } from '../runtime/log.ts';

export type Carried = EventEmitter & { readonly cancelled: boolean; getPeer(): string };

/** Settles at one of these events, or when the reader took nothing for too long: then its connection is cut. */
export type Taken = (call: Carried, events: readonly string[]) => Promise<void>;

/** What comes when a reader took what it was sent, or hung up. */
export const drained: readonly string[] = ['drain', 'cancelled', 'close'];

/** What comes when nothing more goes out on a call. */
const over: readonly string[] = ['cancelled', 'close', 'finish'];

/** What a call is told whose answer is not there or cannot be encoded. */
export const unsent = { code: status.INTERNAL, details: 'the gateway failed to send its answer' };

/** Ends a call with a status; what was written before goes out first. */
export function endWith(call: Carried, code: status, details: string): void {
  call.emit('error', { code, details });
}

/** Sends page after page as fast as the reader takes them; stops when it hangs up. Never rejects. */
export async function pour<Message>(
  call: ServerWritableStream<unknown, unknown>,
  messages: AsyncIterable<Message>,
  taken: Taken,
  log: Log,
): Promise<void> {
  try {
    for await (const message of messages) {
      if (call.cancelled || call.writableEnded) return;
      if (!call.write(message)) await taken(call, drained);
    }
    call.end();
    await taken(call, ['finish', ...drained]);
  } catch (error) {
    log.error('an answer could not be sent', { error });
    call.emit('error', unsent);
  }
}

/** Settles at one of these events, or when none came for so long: then after calling `late`. */
export async function within(
  call: Carried,
  events: readonly string[],
  wait: Milliseconds,
  late: () => void,
): Promise<void> {
  if (call.cancelled) return;
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      timer.cancel();
      for (const event of events) call.off(event, settle);
      resolve();
    };
    // A reader lives in real time, whatever clock the rest of the gateway has.
    const timer = new SystemClock().after(wait, () => {
      late();
      settle();
    });
    for (const event of events) call.on(event, settle);
  });
}

/** Streams that are open: when the gateway stops, each is told so. */
export class OpenStreams {
  private readonly open = new Map<Carried, () => void>();
  private stopping = false;

  /** @param finish what goes before the end: it has to call its argument at last. Left out: nothing. */
  add(
    call: Carried,
    finish: (end: () => void) => void = (end) => {
      end();
    },
  ): void {
    const end = (): void => {
      finish(() => {
        endWith(call, status.UNAVAILABLE, 'the gateway stops');
      });
    };
    if (this.stopping) {
      end();
      return;
    }
    this.open.set(call, end);
    for (const event of over)
      call.once(event, () => {
        this.open.delete(call);
      });
  }

  stop(): void {
    this.stopping = true;
    for (const end of [...this.open.values()]) end();
    this.open.clear();
  }
}
