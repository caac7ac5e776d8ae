/**
 * One open stream of deliveries to a party: numbered deliveries go out in order, a bounded number of them ahead of the
 * acknowledgements; an acknowledgement is answered when it is on disk; a resend starts again at an older number.
 */
import type { Decoded, DeliveryRequest, DeliveryResponse, Delivery } from '../../codecs/dno/messages.ts';
import type { Log } from '../runtime/log.ts';
import type { DeliveryItem, GatewayUseCases, PartyDeliveries } from '../calls/types.ts';
import { checkHeader, faultOfBytes } from './header-rules.ts';
import type { CheckedHeader, Fault } from './header-rules.ts';
import { pageMessage } from './translate.ts';

/** Deliveries that may be under way unacknowledged on one stream. */
const window = 16;

export interface DeliveryStreamOptions {
  readonly useCases: GatewayUseCases;
  readonly log: Log;
  /** May the other side send this, or receive what is of this target? Undefined = it may. */
  readonly check: (header: CheckedHeader) => Fault | undefined;
  /** Written down before the answer goes out. */
  readonly record: (header: CheckedHeader, outcome: string) => Promise<void>;
  /** Sends a body as the answer to a message; settles when the reader takes more. */
  readonly send: (body: NonNullable<DeliveryResponse['body']>, correlationId: string) => Promise<void>;
  readonly refuse: (fault: Fault, correlationId: string) => Promise<void>;
  /** Ends the stream from our side. */
  readonly end: () => void;
  /** A second stream of a party takes over from the first. */
  readonly takeOver: (party: string, stream: DeliveryStream) => void;
}

export class DeliveryStream {
  private readonly options: DeliveryStreamOptions;
  private party: PartyDeliveries | undefined;
  private partyName = '';
  private stopListening: (() => void) | undefined;
  private epoch = 0;
  private acknowledged = 0;
  /** The last number that went out on this stream. */
  private sent = 0;
  /** The last number there was when the stream was opened: it may have gone out on a former one. */
  private numberedBefore = 0;
  private openedBy = '';
  private opener: CheckedHeader | undefined;
  private pumping: Promise<void> | undefined;
  private again = false;
  private closed = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(options: DeliveryStreamOptions) {
    this.options = options;
  }

  /** Requests are answered one after another, in the order they came. Never rejects. */
  receive(request: Decoded<DeliveryRequest>): Promise<void> {
    this.turn = this.turn.then(async () => {
      if (this.isClosed()) return;
      try {
        await this.handle(request);
      } catch (error) {
        this.options.log.error('a delivery request failed', { error });
        await this.options.refuse({ errorType: 'unavailable', field: '', detail: 'the store does not answer' }, '');
      }
    });
    return this.turn;
  }

  /** Leaves nothing behind; what was not acknowledged is sent again on the next stream. */
  close(): void {
    this.closed = true;
    this.stopListening?.();
  }

  /** Another stream of the same party was opened. */
  async displace(): Promise<void> {
    if (this.closed) return;
    this.close();
    await this.options.refuse(
      { errorType: 'unavailable', field: '', detail: 'another stream of this party took over' },
      this.openedBy,
    );
    this.options.end();
  }

  private async handle(request: Decoded<DeliveryRequest>): Promise<void> {
    const { refuse } = this.options;
    if (!request.ok) {
      await refuse(faultOfBytes(request.problem), '');
      return;
    }
    const { header, body } = request.message;
    const checked = checkHeader(header);
    const id = header?.messageId.slice(0, 64) ?? '';
    if ('fault' in checked) {
      await refuse(checked.fault, id);
      return;
    }
    const unauthorised = this.options.check(checked);
    if (unauthorised !== undefined) {
      await refuse(unauthorised, id);
      return;
    }
    if (body === undefined) {
      await refuse({ errorType: 'missing-field', field: 'body', detail: 'expected open, acknowledge or resend' }, id);
      return;
    }
    if (body.kind === 'open') {
      await this.open(checked, id);
      return;
    }
    if (this.party === undefined || checked.originator !== this.partyName) {
      await refuse({ errorType: 'missing-field', field: 'open', detail: `${body.kind} comes after open` }, id);
      return;
    }
    const asked = body.kind === 'acknowledge' ? body.acknowledge : body.resend;
    if (Number(asked.epoch) !== this.epoch) {
      const detail = `the epoch is ${this.epoch}`;
      await refuse({ errorType: 'invalid-range', field: `${body.kind}.epoch`, detail }, id);
      return;
    }
    await this.options.record(checked, body.kind);
    if (body.kind === 'acknowledge') await this.acknowledge(this.party, Number(body.acknowledge.number), id);
    else await this.resend(this.party, Number(body.resend.after), Number(body.resend.upTo), id);
  }

  private async open(header: CheckedHeader, id: string): Promise<void> {
    const { useCases, send, takeOver, record } = this.options;
    const { originator: partyName } = header;
    await record(header, 'answered');
    this.opener = header;
    this.stopListening?.();
    this.party = useCases.deliveries(partyName);
    this.partyName = partyName;
    this.openedBy = id;
    takeOver(partyName, this);
    const { epoch, acknowledged, newest } = await this.party.progress();
    this.epoch = epoch;
    this.acknowledged = acknowledged;
    this.sent = acknowledged;
    this.numberedBefore = newest;
    this.stopListening = this.party.onDue(() => {
      this.pump();
    });
    await send(
      {
        kind: 'opened',
        opened: { epoch: BigInt(epoch), lastAcknowledged: BigInt(acknowledged), newest: BigInt(newest) },
      },
      id,
    );
    this.pump();
  }

  private async acknowledge(party: PartyDeliveries, number: number, id: string): Promise<void> {
    const { send, refuse } = this.options;
    const last = Math.max(this.sent, this.numberedBefore);
    if (number > last) {
      const detail = `number ${number} was not sent; the last one is ${last}`;
      await refuse({ errorType: 'invalid-range', field: 'acknowledge.number', detail }, id);
      return;
    }
    const { epoch, acknowledged } = await party.acknowledge(this.epoch, number);
    this.acknowledged = acknowledged;
    this.sent = Math.max(this.sent, acknowledged);
    await send({ kind: 'acknowledged', acknowledged: { epoch: BigInt(epoch), number: BigInt(acknowledged) } }, id);
    this.pump();
  }

  private async resend(party: PartyDeliveries, after: number, upTo: number, id: string): Promise<void> {
    if (after >= upTo || after < this.acknowledged || upTo > this.sent) {
      const detail = `expected a range within (${this.acknowledged}, ${this.sent}]: what was acknowledged is gone`;
      await this.options.refuse({ errorType: 'invalid-range', field: 'resend', detail }, id);
      return;
    }
    for (const item of await party.after(after, upTo - after)) {
      if (item.number <= upTo && !this.isClosed()) await this.deliver(item, id);
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
        this.options.log.error('deliveries cannot be read', { party: this.partyName, error });
      })
      .finally(() => {
        this.pumping = undefined;
        const again = this.again;
        this.again = false;
        if (again && !this.closed) this.pump();
      });
  }

  private async sendWaiting(): Promise<void> {
    for (;;) {
      const room = window - (this.sent - this.acknowledged);
      if (this.party === undefined || room <= 0 || this.isClosed()) return;
      const items = await this.party.after(this.sent, room);
      if (items.length === 0) return;
      for (const item of items) {
        if (this.isClosed()) return;
        this.sent = Math.max(this.sent, item.number);
        await this.deliver(item, this.openedBy);
      }
    }
  }

  private async deliver(item: DeliveryItem, correlationId: string): Promise<void> {
    const delivery = deliveryMessage(this.epoch, this.mayReceive(item) ? item : withheld(item));
    await this.options.send({ kind: 'delivery', delivery }, correlationId);
  }

  /** What was scheduled once may be out of the party's scope by now. */
  private mayReceive({ content }: DeliveryItem): boolean {
    const id = content.kind === 'profile' ? content.page.systemId : content.systemId;
    return (
      this.opener !== undefined && this.options.check({ ...this.opener, target: { kind: 'system', id } }) === undefined
    );
  }

  /** Asked again after an await: it may have changed meanwhile. */
  private isClosed(): boolean {
    return this.closed;
  }
}

/** Keeps its number, so that what follows can be acknowledged; says nothing but which half-hours it held. */
function withheld(item: DeliveryItem): DeliveryItem {
  const { content } = item;
  if (content.kind === 'gap') return item;
  const { systemId, start, recordCount, intervalSeconds } = content.page;
  return { ...item, content: { kind: 'gap', systemId, from: start, to: start + recordCount * intervalSeconds } };
}

function deliveryMessage(epoch: number, { number, due, content }: DeliveryItem): Delivery {
  return {
    epoch: BigInt(epoch),
    number: BigInt(number),
    dueUtcS: due,
    content:
      content.kind === 'profile'
        ? { kind: 'profile', profile: pageMessage(content.page, 1, true) }
        : {
            kind: 'gap',
            gap: {
              systemId: content.systemId,
              fromUtcS: content.from,
              toUtcS: content.to,
              detail: 'overwritten before it was acknowledged',
            },
          },
  };
}
