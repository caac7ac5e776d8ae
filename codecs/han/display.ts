/** What a display is told, and what it tells (specs/han/README.md). */
import { flag, list, messageId, oneOf, optional, record, text, utcSeconds, wholeNumber } from './fields.ts';
import type { Content } from './fields.ts';

export const severities = ['information', 'warning', 'alert'] as const;

/** Line feeds are the only control characters. */
const readable = {
  pattern: /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f]*$/u,
  means: 'no control characters but line feeds',
};

export const displayMessage = record({
  id: messageId,
  sentAt: utcSeconds,
  severity: oneOf(severities),
  text: text(1, 400, readable),
  /** The consumer is asked to acknowledge it. */
  acknowledge: flag,
  /** From then on it is not shown any more. */
  expires: optional(utcSeconds),
  /** Ids of messages that this one takes the place of. */
  replaces: optional(list(messageId, 1, 16)),
});
export type DisplayMessage = Content<typeof displayMessage>;

export const messageStateNames = ['shown', 'acknowledged', 'replaced', 'expired'] as const;

/** The latest state of each message a display knows, the oldest first. */
export const messageStates = record({
  messages: list(
    record({
      id: messageId,
      state: oneOf(messageStateNames),
      /** Since when. */
      at: utcSeconds,
      /** Kept when an acknowledged message is replaced or expires afterwards. */
      acknowledgedAt: optional(utcSeconds),
    }),
    0,
    64,
  ),
});
export type MessageStates = Content<typeof messageStates>;
export type MessageState = MessageStates['messages'][number];

/** Prices in 10^-5 of the currency's unit per kWh: 0.001 p where it is GBP. Negative and zero are prices too. */
export const priceList = record({
  id: messageId,
  sentAt: utcSeconds,
  direction: oneOf(['import', 'export']),
  currency: text(3, 3, { pattern: /^[A-Z]{3}$/, means: 'a code of ISO 4217' }),
  rates: list(
    record({
      /** The rate holds in [from, to). */
      from: utcSeconds,
      to: utcSeconds,
      price: wholeNumber(-100_000_000, 100_000_000),
      name: optional(text(1, 32, readable)),
    }),
    1,
    96,
  ),
  /** Index of the rate in force when the list was sent; left out where none is. */
  active: optional(wholeNumber(0, 95)),
});
export type PriceList = Content<typeof priceList>;

export const momentaryPower = record({
  at: utcSeconds,
  /** Net at the supply terminals: import positive, export negative. */
  watts: wholeNumber(-1_000_000, 1_000_000),
  importWattHours: optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
  exportWattHours: optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
});
export type MomentaryPower = Content<typeof momentaryPower>;
