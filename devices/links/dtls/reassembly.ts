/** Puts handshake messages together from fragments, in order (RFC 6347 clause 4.2.3). What it keeps is bounded. */
import type { Fragment, HandshakeMessage } from './handshake-messages.ts';

/** How far ahead of the next message fragments are kept: the longest flight has five messages. */
const ahead = 5;

interface Collected {
  readonly type: number;
  readonly body: Uint8Array;
  /** 1 where a byte has come. */
  readonly seen: Uint8Array;
}

export class Reassembly {
  private next: number;
  private readonly collected = new Map<number, Collected>();

  /** @param next the sequence number of the first message expected. */
  constructor(next: number) {
    this.next = next;
  }

  /** Whether the fragment belongs to a message that was complete before: its sender has not seen our answer. */
  isOld(fragment: Fragment): boolean {
    return fragment.messageSequence < this.next;
  }

  /** Adds a fragment; gives the messages that are complete now, in their order. What does not fit is dropped. */
  add(fragment: Fragment): HandshakeMessage[] {
    const { messageSequence, type, length, offset, bytes } = fragment;
    if (messageSequence < this.next || messageSequence >= this.next + ahead) return [];
    let message = this.collected.get(messageSequence);
    if (message === undefined) {
      message = { type, body: new Uint8Array(length), seen: new Uint8Array(length) };
      this.collected.set(messageSequence, message);
    }
    if (message.type !== type || message.body.length !== length) return [];
    message.body.set(bytes, offset);
    message.seen.fill(1, offset, offset + bytes.length);
    return this.complete();
  }

  private complete(): HandshakeMessage[] {
    const messages: HandshakeMessage[] = [];
    for (;;) {
      const message = this.collected.get(this.next);
      if (message === undefined || message.seen.includes(0)) return messages;
      this.collected.delete(this.next);
      messages.push({ type: message.type, messageSequence: this.next, body: message.body });
      this.next++;
    }
  }
}
