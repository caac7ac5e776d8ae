/** What an energy manager is asked, and what it says became of it (specs/han/README.md). */
import { flag, list, messageId, oneOf, optional, record, utcSeconds, wholeNumber, text } from './fields.ts';
import type { Content, Read } from './fields.ts';

/** What can be named as what an event is for. */
export const applianceKinds = [
  'electric-vehicle',
  'heat-pump',
  'immersion-heater',
  'washing-machine',
  'battery',
  'solar',
] as const;
export type ApplianceKind = (typeof applianceKinds)[number];

/** Other words may come; an energy manager rejects an event for kinds that it has none of. */
const applianceWord = text(1, 32, { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, means: 'lower case, digits, hyphens' });

export const controlEvent = record({
  kind: oneOf(['event']),
  id: messageId,
  sentAt: utcSeconds,
  change: oneOf(['more', 'less']),
  of: oneOf(['demand', 'generation']),
  /** How much more or less than without the event. */
  watts: wholeNumber(1, 1_000_000),
  start: utcSeconds,
  /** A start that lies in the past is now; the end is counted from `start` all the same. */
  durationSeconds: wholeNumber(60, 86_400),
  /** The consumer may opt out. */
  overridable: flag,
  /** Left out: whatever the energy manager co-ordinates. */
  appliances: optional(list(applianceWord, 1, 16)),
  /** Ids of events that this one takes the place of. */
  supersedes: optional(list(messageId, 1, 16)),
});
export type ControlEvent = Content<typeof controlEvent>;

export const cancellation = record({
  kind: oneOf(['cancel']),
  id: messageId,
  sentAt: utcSeconds,
  /** Id of the event that is called off; what runs of it ends now. */
  cancels: messageId,
});
export type Cancellation = Content<typeof cancellation>;

export type ControlMessage = ControlEvent | Cancellation;

const kindOf = record({ kind: oneOf(['event', 'cancel']) });

export const controlMessage: Read<ControlMessage> = (item, field) => {
  const { kind } = kindOf(item, field);
  return kind === 'event' ? controlEvent(item, field) : cancellation(item, field);
};

/** `received` and the two that follow are under way; whatever comes after them is the end. */
export const eventStateNames = [
  'received',
  'started',
  'partial',
  'completed',
  'opted-out',
  'superseded',
  'cancelled',
  'rejected',
] as const;

export const rejectionReasons = ['not-supported', 'already-over', 'no-capacity'] as const;

/** The latest state of each event an energy manager knows, the oldest first. */
export const eventStates = record({
  events: list(
    record({
      id: messageId,
      state: oneOf(eventStateNames),
      /** Since when. */
      at: utcSeconds,
      /** What is given (`started`, `partial`), or was given for the whole of it (`completed`). */
      watts: optional(wholeNumber(0, 1_000_000)),
      /** With `rejected` only. */
      reason: optional(oneOf(rejectionReasons)),
    }),
    0,
    64,
  ),
});
export type EventStates = Content<typeof eventStates>;
export type EventState = EventStates['events'][number];
