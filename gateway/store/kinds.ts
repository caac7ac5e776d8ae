/** The kinds of things a store keeps, what each is bounded by, and how they are asked for. */
import type { EpochSeconds } from '../../devices/ports.ts';
import type { ChannelName } from '../machines/channels.ts';
import type { Cell, Quality, QualityReason } from '../machines/quality.ts';

/** One interval: (end - intervalSeconds, end]. Known by system, interval length and end. */
export interface StoredRecord {
  readonly end: EpochSeconds;
  readonly intervalSeconds: number;
  readonly cells: Readonly<Partial<Record<ChannelName, Cell>>>;
}

/** What happened, in [start, end). Known by system, kind, phase and start. */
export interface StoredEvent {
  readonly kind: string;
  readonly startMs: number;
  /** Undefined while it lasts. */
  readonly endMs: number | undefined;
  /** Empty where it is of no phase. */
  readonly phase: string;
  /** How far it went, as an integer of `unit` times ten to the power of `scale`. */
  readonly extreme: number | undefined;
  readonly unit: string;
  readonly scale: number;
}

/** What one register of a system showed at a moment. */
export interface RegisterReading {
  readonly readAtMs: number;
  readonly quantity: string;
  /** Null exactly where the quality is `not-available`. */
  readonly amount: number | null;
  readonly quality: Quality;
  readonly reason: QualityReason;
}

/** 95 days of half-hours: the three months the use cases ask for (92 days, 4416) and some days to fetch them in. */
export const defaultCapacityRecords = 95 * 48;

/** Records of a series of intervals below half an hour: 31 days of five minutes, a day of ten seconds. */
const shorterSeriesCapacity = 9000;

/** Records that a series holds before the oldest is overwritten; what is configured is meant for half-hours and longer. */
export function capacityOf(intervalSeconds: number, configured: number): number {
  return intervalSeconds >= 1800 ? configured : shorterSeriesCapacity;
}

/** 92 days. */
const threeMonthsMs = 92 * 86_400_000;

export interface Bound {
  /** Older than the newest by more than this: overwritten. */
  readonly keptMs: number;
  /** Of one system; the oldest go first. */
  readonly most: number;
}

export const eventBound: Bound = { keptMs: threeMonthsMs, most: 100_000 };

/** `most` counts moments: what several registers showed at one is kept, and overwritten, together. */
export const registerBound: Bound = { keptMs: threeMonthsMs, most: 10_000 };

/** What is written in one transaction: all of it is on disk when the promise resolves, or nothing is. */
export interface StoreChange {
  readonly systemId: string;
  /** A record that is stored already is left as it was stored first. */
  readonly records?: readonly StoredRecord[];
  /** An event that is open in the store is brought up to date; one that has ended is left as it is. */
  readonly events?: readonly StoredEvent[];
  /** A reading that is stored already is left as it was stored first. */
  readonly registers?: readonly RegisterReading[];
  /** JSON by the name of the machine whose state it is; null takes it away. */
  readonly states?: Readonly<Record<string, string | null>>;
  /** What fell due: numbered and put into the outbox together with the progress of whoever sends it. */
  readonly deliveries?: readonly DueDelivery[];
  /** What was answered to the command that this change is the effect of. */
  readonly answer?: CommandAnswer;
}

/** A change that is of no system. */
export interface GatewayChange {
  readonly answer?: CommandAnswer;
  readonly group?: GroupChange;
}

/** Deliveries of a party are numbered for each stream by itself. */
export type StreamName = 'bulk' | 'live' | 'events';

export type DeliveryContent = 'profile' | 'events' | 'registers';

/** What a party is to be sent of a system: the records that end, or what was read, in (from, to]; the events of [from, to). */
export interface DueDelivery {
  readonly party: string;
  readonly stream: StreamName;
  readonly scheduleId: string;
  readonly content: DeliveryContent;
  /** Of a profile; 0 of anything else. */
  readonly intervalSeconds: number;
  readonly due: EpochSeconds;
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  /** Empty = all that were recorded. */
  readonly quantities: readonly string[];
}

/** One numbered delivery. A `gap`: what it held was overwritten before it was acknowledged. */
export interface OutboxRow extends Omit<DueDelivery, 'party' | 'stream' | 'content'> {
  readonly number: number;
  readonly systemId: string;
  readonly content: DeliveryContent | 'gap';
  /** Of a gap: what is lost. */
  readonly lost: DeliveryContent | undefined;
}

/** How far a party has come with a stream. Numbers start at 1 in each epoch; 0 = none yet. */
export interface PartyState {
  readonly epoch: number;
  readonly newest: number;
  readonly acknowledged: number;
}

export interface Held {
  readonly records: number;
  readonly oldestEnd: EpochSeconds | undefined;
  readonly newestEnd: EpochSeconds | undefined;
}

/** The records of one interval length that are held of a system. */
export interface HeldSeries extends Held {
  readonly intervalSeconds: number;
  readonly capacity: number;
}

export interface RecordQuery {
  readonly systemId: string;
  readonly intervalSeconds: number;
  /** Records with `after` < end <= `upTo`, oldest first. */
  readonly after: EpochSeconds;
  readonly upTo: EpochSeconds;
  readonly limit: number;
}

/** The events that last in [fromMs, toMs), an open one among them, in order of start, kind and phase. */
export interface EventQuery {
  readonly systemId: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Only those that come after this one. */
  readonly after?: Pick<StoredEvent, 'startMs' | 'kind' | 'phase'>;
  readonly limit: number;
}

/** What was read in (afterMs, upToMs], oldest first, in order of quantity within a moment. */
export interface RegisterQuery {
  readonly systemId: string;
  readonly afterMs: number;
  readonly upToMs: number;
  /** Moments: what was read at one comes whole. */
  readonly moments: number;
}

export interface StoredSystem {
  readonly states: Readonly<Record<string, string>>;
  /** In order of interval length. */
  readonly series: readonly HeldSeries[];
}

/** A command as it came: `digest` is of all its bytes. */
export interface CommandBegun {
  readonly party: string;
  readonly id: string;
  readonly digest: string;
  readonly keepUntilMs: number;
  readonly nowMs: number;
}

/** Whether a command is new, came before as it is, or came before with other bytes. */
export type CommandStanding = 'new' | 'same' | 'other-bytes';

/** Commands of a party that are remembered; past that the oldest is forgotten. */
export const mostCommands = 1000;

/** `member`: whom of those the command addresses the answer is of; empty for the gateway itself. */
export interface CommandAnswer {
  readonly party: string;
  readonly id: string;
  readonly member: string;
  readonly bytes: Uint8Array;
}

export interface GroupMember {
  readonly kind: 'system' | 'mpan';
  readonly id: string;
  readonly technology: string;
  readonly generatorKind: string;
}

/** The whole of a group as a party sets it; `members: null` takes the group away. */
export interface GroupChange {
  readonly party: string;
  readonly id: string;
  readonly members: readonly GroupMember[] | null;
}

export interface GroupSize {
  readonly id: string;
  readonly members: number;
}

/** A member with its place, by which the next ones are asked for. */
export interface PlacedMember extends GroupMember {
  readonly position: number;
}
