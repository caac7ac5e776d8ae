/** What the DNO of the kill test has in hand, and whether what comes next agrees with it. */
import { decodeDeliveryResponse, qualitiesOf } from '../../../codecs/dno/messages.ts';
import type { DeliveriesOpened, Delivery, DeliveryResponse, ProfilePage } from '../../../codecs/dno/messages.ts';

/** End of a half-hour and what was said of it, one text a half-hour. */
export function halfHoursOf(page: ProfilePage): readonly (readonly [end: number, content: string])[] {
  return Array.from({ length: page.recordCount }, (_unused, k) => [
    page.startUtcS + (k + 1) * page.intervalS,
    page.columns
      .map((column) => {
        const { quality, reason } = qualitiesOf(column)[k] ?? { quality: '', reason: '' };
        return `${column.quantity}=${column.values[k]}/${quality}/${reason}`;
      })
      .join(' '),
  ]);
}

export class Archive {
  /** By end: under which number it came, and what it said. */
  readonly halfHours = new Map<number, { readonly number: bigint; readonly content: string }>();
  /** Every disagreement, in words. Empty = none. */
  readonly problems: string[] = [];
  epoch: bigint | undefined;
  /** The highest number the system has confirmed, and the highest that was asked to be. */
  confirmed = 0n;
  asked = 0n;
  newest = 0n;
  private next: bigint | undefined;

  /** Takes in a message as it came; gives the delivery where it is one. */
  take(bytes: Uint8Array): Delivery | undefined {
    const decoded = decodeDeliveryResponse(bytes);
    if (!decoded.ok) {
      this.problems.push(decoded.problem.detail);
      return undefined;
    }
    return this.body(decoded.message.body);
  }

  /** A new stream begins. */
  dialled(): void {
    this.next = undefined;
  }

  private body(body: DeliveryResponse['body']): Delivery | undefined {
    switch (body?.kind) {
      case 'opened':
        this.opened(body.opened);
        return undefined;
      case 'acknowledged':
        if (body.acknowledged.number > this.confirmed) this.confirmed = body.acknowledged.number;
        return undefined;
      case 'delivery':
        this.deliver(body.delivery);
        return body.delivery;
      case 'rejection':
      case undefined:
        this.problems.push(`unexpected: ${JSON.stringify(body)}`);
        return undefined;
    }
  }

  private opened({ epoch, lastAcknowledged }: DeliveriesOpened): void {
    this.epoch ??= epoch;
    if (epoch !== this.epoch) this.problems.push(`epoch ${epoch} after ${this.epoch}`);
    if (lastAcknowledged < this.confirmed)
      this.problems.push(`acknowledged ${this.confirmed}, but the system knows of ${lastAcknowledged}`);
    if (lastAcknowledged > this.asked)
      this.problems.push(`never acknowledged ${lastAcknowledged}, ${this.asked} at most`);
    this.next = lastAcknowledged + 1n;
  }

  private deliver({ number, content }: Delivery): void {
    if (number !== this.next) this.problems.push(`number ${number} came, ${this.next} was next`);
    this.next = number + 1n;
    if (number > this.newest) this.newest = number;
    if (content?.kind !== 'profile') {
      this.problems.push(`${number} is no profile`);
      return;
    }
    for (const [end, text] of halfHoursOf(content.profile)) {
      const known = this.halfHours.get(end);
      if (known !== undefined && known.number !== number)
        this.problems.push(`${end} came as ${known.number} and as ${number}`);
      if (known !== undefined && known.content !== text)
        this.problems.push(`${end} came as ${known.content} and as ${text}`);
      this.halfHours.set(end, { number, content: text });
    }
  }
}
