/** A virtual in-home display: takes messages, prices and power, shows them on a screen of text, has one button. */
import { trim } from '../../../codecs/bounded-map.ts';
import { isDeepStrictEqual } from 'node:util';
import { responses } from '../../../codecs/coap/codes.ts';
import { displayMessage, messageStates, severities } from '../../../codecs/han/display.ts';
import type { DisplayMessage, MessageState } from '../../../codecs/han/display.ts';
import { hanResources } from '../../../codecs/han/resources.ts';
import type { Clock, CoapResource, EpochSeconds, Timer } from '../../ports.ts';
import { giving, hanResource, taking } from './han-resource.ts';
import { PricesAndPower } from './prices.ts';
import { screenLines } from './screen.ts';

interface Shown {
  readonly message: DisplayMessage;
  state: MessageState['state'];
  at: EpochSeconds;
  acknowledgedAt?: EpochSeconds;
  /** The consumer has put it away. */
  away: boolean;
}

const mostKept = 64;

export class VirtualDisplay {
  /** Called with the path of a resource that shows something else from now on. */
  onChange: (path: string) => void = () => undefined;
  /** Called with every message that is new on the screen: for a consumer who looks at it. */
  onMessage: (message: DisplayMessage) => void = () => undefined;
  private readonly clock: Clock;
  private readonly tariff = new PricesAndPower();
  private readonly known = new Map<string, Shown>();
  /** Ids that were replaced before they came: kept as long as messages are. */
  private readonly replacedUnseen = new Map<string, true>();
  private expiry: Timer | undefined;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  resources(): CoapResource[] {
    return [
      hanResource('messages', {
        POST: taking(displayMessage, (message) => this.take(message)),
        GET: giving(messageStates, () => ({ messages: this.states() })),
      }),
      ...this.tariff.resources(),
    ];
  }

  /** What can be read on the screen, line by line. */
  lines(): readonly string[] {
    return screenLines(this.onScreen(), this.tariff, this.now());
  }

  /** Acknowledges the first message that wants it; without one, puts the first message away. Says whether it did anything. */
  pressButton(): boolean {
    const shown = this.onScreen();
    const wanting = shown.find(wantsAcknowledgement);
    if (wanting !== undefined) {
      wanting.acknowledgedAt = this.now();
      this.become(wanting, 'acknowledged');
      return true;
    }
    const [first] = shown;
    if (first === undefined) return false;
    first.away = true;
    return true;
  }

  stop(): void {
    this.expiry?.cancel();
  }

  private states(): readonly MessageState[] {
    return [...this.known.values()].map(({ message, state, at, acknowledgedAt }) => ({
      id: message.id,
      state,
      at,
      ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    }));
  }

  private take(message: DisplayMessage): number {
    const former = this.known.get(message.id);
    if (former !== undefined)
      return isDeepStrictEqual(former.message, message) ? responses.changed : responses.conflict;
    const shown: Shown = { message, state: 'shown', at: this.now(), away: false };
    this.known.set(message.id, shown);
    if (this.replacedUnseen.delete(message.id)) shown.state = 'replaced';
    for (const id of message.replaces ?? []) this.replace(id);
    trim(this.known, mostKept, ({ state }) => state === 'replaced' || state === 'expired');
    trim(this.known, mostKept);
    this.expire();
    this.onChange(hanResources.messages.path);
    if (shown.state === 'shown') this.onMessage(message);
    return responses.created;
  }

  private replace(id: string): void {
    const replaced = this.known.get(id);
    if (replaced === undefined) {
      this.replacedUnseen.set(id, true);
      trim(this.replacedUnseen, mostKept);
    } else if (isVisible(replaced)) this.become(replaced, 'replaced');
  }

  /** Ends what has expired, and comes back when the next does. */
  private expire(): void {
    this.expiry?.cancel();
    this.expiry = undefined;
    const now = this.now();
    let next = Infinity;
    for (const shown of this.known.values()) {
      const { expires = Infinity } = shown.message;
      if (!isVisible(shown)) continue;
      if (expires <= now) this.become(shown, 'expired');
      else next = Math.min(next, expires);
    }
    if (next !== Infinity)
      this.expiry = this.clock.after(next * 1000 - this.clock.now(), () => {
        this.expire();
      });
  }

  private become(shown: Shown, state: MessageState['state']): void {
    shown.state = state;
    shown.at = this.now();
    this.onChange(hanResources.messages.path);
  }

  /** The most severe first, then the latest. */
  private onScreen(): Shown[] {
    const rank = ({ message }: Shown): number => severities.indexOf(message.severity);
    return [...this.known.values()]
      .filter((shown) => isVisible(shown) && !shown.away)
      .sort((a, b) => rank(b) - rank(a) || b.message.sentAt - a.message.sentAt);
  }

  private now(): EpochSeconds {
    return Math.floor(this.clock.now() / 1000);
  }
}

const isVisible = ({ state }: Shown): boolean => state === 'shown' || state === 'acknowledged';

/** Asked for and not given yet. */
const wantsAcknowledgement = ({ message, state }: Pick<Shown, 'message' | 'state'>): boolean =>
  message.acknowledge && state === 'shown';
