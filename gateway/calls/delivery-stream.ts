/**
 * One stream of deliveries to a party on one call: numbered deliveries go out in order, a bounded number of them ahead of
 * the acknowledgements; an acknowledgement is answered when it is on disk; a resend starts again at an older number.
 */
import type { DeliveryRequest, DeliveryResponse } from '../../codecs/dno/messages.ts';
import type { OutboxRow, StreamName } from '../store/store.ts';
import type { Fault, Sender, Services, StreamPeer } from './call.ts';
import type { Carried } from './delivery-board.ts';
import { deliveryOf } from './delivery-content.ts';

/** Deliveries that may be under way unacknowledged on one stream. */
const window = 16;

export type DeliveryPeer = StreamPeer;
type Request = NonNullable<DeliveryRequest['body']>;

export interface DeliveryStreamOptions {
  readonly services: Services;
  readonly peer: DeliveryPeer;
  readonly name: StreamName;
  /** Nothing is sent on it any more. */
  readonly onClosed: () => void;
}

export class DeliveryStream implements Carried {
  private readonly options: DeliveryStreamOptions;
  private party: string | undefined;
  private stopListening: (() => void) | undefined;
  private epoch = 0;
  private acknowledged = 0;
  /** The last number that went out on this call. */
  private sent = 0;
  private openedBy = '';
  /** Counts the times the stream was opened on this call. */
  private opening = 0;
  private pumping: Promise<void> | undefined;
  private again = false;
  private closed = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(options: DeliveryStreamOptions) {
    this.options = options;
  }

  /** Requests are answered one after another, in the order they came. Never rejects. */
  receive(body: Request, sender: Sender): Promise<void> {
    this.turn = this.turn.then(async () => {
      if (this.isClosed()) return;
      try {
        await this.handle(body, sender);
      } catch (error) {
        this.options.services.log.error('a delivery request failed', { error });
        await this.refuse(
          { errorType: 'unavailable', field: '', detail: 'the store does not answer' },
          sender.messageId,
        );
      }
    });
    return this.turn;
  }

  /** Leaves nothing behind; what was not acknowledged is sent again on the next call. Settles when the turn is over. */
  async close(): Promise<void> {
    this.leave();
    await this.turn;
  }

  private leave(): void {
    if (this.closed) return;
    this.closed = true;
    this.stopListening?.();
    const { services, name } = this.options;
    if (this.party !== undefined) services.board.leave(this.party, name, this);
  }

  /** Another call of the same party opened the stream. */
  displace(): void {
    if (this.closed) return;
    this.leave();
    const detail = `another call of this party took the stream ${this.options.name} over`;
    void this.refuse({ errorType: 'unavailable', field: '', detail }, this.openedBy).then(this.options.onClosed);
  }

  private async handle(body: Request, sender: Sender): Promise<void> {
    if (body.kind === 'open') {
      await this.open(sender);
      return;
    }
    const { messageId } = sender;
    if (this.party === undefined || sender.party !== this.party) {
      const detail = `${body.kind} comes after open`;
      await this.refuse({ errorType: 'missing-field', field: 'open', detail }, messageId);
      return;
    }
    const asked = body.kind === 'acknowledge' ? body.acknowledge : body.resend;
    if (asked.epoch !== BigInt(this.epoch)) {
      const detail = `the epoch is ${this.epoch}`;
      await this.refuse({ errorType: 'invalid-range', field: `${body.kind}.epoch`, detail }, messageId);
      return;
    }
    await this.options.peer.record(sender, body.kind);
    if (body.kind === 'acknowledge') await this.acknowledge(this.party, body.acknowledge.number, messageId);
    else await this.resend(this.party, body.resend, messageId);
  }

  private async open(sender: Sender): Promise<void> {
    const { party, messageId } = sender;
    const { services, peer, name } = this.options;
    const { store, board, log } = services;
    await peer.record(sender, 'answered');
    this.stopListening?.();
    // What was opened before brings nothing more; a delivery that is on its way goes first.
    this.opening += 1;
    this.again = false;
    await this.pumping;
    if (this.isClosed()) return;
    if (this.party !== undefined && this.party !== party) board.leave(this.party, name, this);
    this.party = party;
    this.openedBy = messageId;
    board.take(party, name, this);
    log.info('deliveries opened', { party, stream: name });
    const { epoch, acknowledged, newest } = await store.party(party, name);
    if (board.lastSent(party, name, epoch) === undefined) {
      // What went out before this process began is not known, but that it was no more than a window.
      const mayBeOut = (await store.outbox(party, name, acknowledged, window)).at(-1)?.number ?? acknowledged;
      board.remember(party, name, { epoch, number: mayBeOut });
    }
    if (this.isClosed()) return;
    Object.assign(this, { epoch, acknowledged, sent: acknowledged });
    this.stopListening = board.notifier.on(party, name, () => {
      this.pump();
    });
    await this.send(
      {
        kind: 'opened',
        opened: { stream: name, epoch: BigInt(epoch), lastAcknowledged: BigInt(acknowledged), newest: BigInt(newest) },
      },
      messageId,
    );
    this.pump();
  }

  private async acknowledge(party: string, number: bigint, id: string): Promise<void> {
    const { services, name } = this.options;
    const last = this.lastSent(party);
    if (number > BigInt(last)) {
      const detail = `number ${number} was not sent; the last one is ${last}`;
      await this.refuse({ errorType: 'invalid-range', field: 'acknowledge.number', detail }, id);
      return;
    }
    const { epoch, acknowledged } = await services.store.acknowledge(party, name, this.epoch, Number(number));
    this.acknowledged = acknowledged;
    this.sent = Math.max(this.sent, acknowledged);
    const reached = { stream: name, epoch: BigInt(epoch), number: BigInt(acknowledged) };
    await this.send({ kind: 'acknowledged', acknowledged: reached }, id);
    this.pump();
  }

  /** The last number that may have gone out to the party, on this call or one before. */
  private lastSent(party: string): number {
    return this.options.services.board.lastSent(party, this.options.name, this.epoch) ?? this.sent;
  }

  private async resend(
    party: string,
    { after, upTo }: { readonly after: bigint; readonly upTo: bigint },
    id: string,
  ): Promise<void> {
    const last = this.lastSent(party);
    if (after >= upTo || after < BigInt(this.acknowledged) || upTo > BigInt(last)) {
      const detail = `expected a range within (${this.acknowledged}, ${last}]: what was acknowledged is gone`;
      await this.refuse({ errorType: 'invalid-range', field: 'resend', detail }, id);
      return;
    }
    const { services, name } = this.options;
    let reached = Number(after);
    while (reached < Number(upTo)) {
      const rows = await services.store.outbox(party, name, reached, window);
      if (rows.length === 0) return;
      for (const row of rows) {
        if (row.number > Number(upTo) || this.isClosed()) return;
        await this.deliver(party, row, id);
        reached = row.number;
      }
    }
  }

  /** Sends what may go. One at a time; what falls due meanwhile is looked at once more. */
  private pump(): void {
    if (this.pumping !== undefined) {
      this.again = true;
      return;
    }
    this.pumping = this.sendWaiting()
      .catch((error: unknown) => {
        this.options.services.log.error('deliveries cannot be read', { party: this.party, error });
      })
      .finally(() => {
        this.pumping = undefined;
        const again = this.again;
        this.again = false;
        if (again && !this.closed) this.pump();
      });
  }

  private async sendWaiting(): Promise<void> {
    const { services, name } = this.options;
    const { opening } = this;
    const isOver = (): boolean => this.isClosed() || this.opening !== opening;
    for (;;) {
      const { party } = this;
      const room = window - (this.sent - this.acknowledged);
      if (party === undefined || room <= 0 || isOver()) return;
      const rows = await services.store.outbox(party, name, this.sent, room);
      if (rows.length === 0) return;
      for (const row of rows) {
        if (isOver()) return;
        this.sent = Math.max(this.sent, row.number);
        services.board.remember(party, name, { epoch: this.epoch, number: row.number });
        await this.deliver(party, row, this.openedBy);
      }
    }
  }

  private async deliver(party: string, row: OutboxRow, correlationId: string): Promise<void> {
    const { services, peer, name: stream } = this.options;
    // What was scheduled once may be out of the party's scope by now.
    const reaches = peer.reaches(party, row.systemId);
    const delivery = await deliveryOf(services, { stream, epoch: this.epoch, reaches }, row);
    if (!this.isClosed()) await peer.send({ kind: 'delivery', delivery }, correlationId, row.systemId);
  }

  private async send(body: NonNullable<DeliveryResponse['body']>, correlationId: string): Promise<void> {
    await this.options.peer.send(body, correlationId);
  }

  private async refuse(fault: Fault, correlationId: string): Promise<void> {
    await this.options.peer.refuse(fault, correlationId);
  }

  /** Asked again after an await: it may have changed meanwhile. */
  private isClosed(): boolean {
    return this.closed;
  }
}
