/** What the gateway keeps on disk, as an asynchronous interface. Everything is kept per system. */
import type { EpochSeconds } from '../../devices/ports.ts';
import type { ChannelName } from '../machines/channels.ts';
import type { Cell } from '../machines/quality.ts';

/** One interval: (end - intervalSeconds, end]. */
export interface StoredRecord {
  readonly end: EpochSeconds;
  readonly intervalSeconds: number;
  readonly cells: Readonly<Partial<Record<ChannelName, Cell>>>;
}

/** What is written in one transaction: all of it is on disk when the promise resolves, or nothing is. */
export interface StoreChange {
  readonly systemId: string;
  /** A record whose end is stored already is left as it was stored first. */
  readonly records?: readonly StoredRecord[];
  /** JSON the recorder takes up after a restart. */
  readonly resume?: string;
  /** JSON of the configuration in force. */
  readonly configuration?: string;
  /** JSON of how far sending unasked has come. */
  readonly schedule?: string;
  /** What fell due: numbered and put into the outbox together with the schedule's progress. */
  readonly deliveries?: readonly DueDelivery[];
}

/** The half-hours of a system that a party is to be sent: those that end in (from, to]. */
export interface DueDelivery {
  readonly party: string;
  readonly due: EpochSeconds;
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  /** Empty = all that were recorded. */
  readonly quantities: readonly string[];
}

/** One numbered delivery. `gap`: the half-hours were overwritten before they were acknowledged. */
export interface OutboxRow extends Omit<DueDelivery, 'party'> {
  readonly number: number;
  readonly systemId: string;
  readonly gap: boolean;
}

/** How far a party has come. Numbers start at 1 in each epoch; 0 = none yet. */
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

export interface RecordQuery {
  readonly systemId: string;
  /** Records with `after` < end <= `upTo`, oldest first. */
  readonly after: EpochSeconds;
  readonly upTo: EpochSeconds;
  readonly limit: number;
}

export interface StoredSystem {
  readonly held: Held;
  readonly resume: string | undefined;
  readonly configuration: string | undefined;
  readonly schedule: string | undefined;
}

export interface Store {
  /** Intervals kept per system before the oldest is overwritten. */
  readonly capacityRecords: number;
  /** Why nothing could be written the last time it was tried; undefined = all is well. */
  readonly trouble: StoreErrorCode | undefined;
  commit(change: StoreChange): Promise<void>;
  readRecords(query: RecordQuery): Promise<readonly StoredRecord[]>;
  load(systemId: string): Promise<StoredSystem>;
  held(systemId: string): Promise<Held>;
  party(name: string): Promise<PartyState>;
  /** Rows numbered above `after`, in order. */
  outbox(party: string, after: number, limit: number): Promise<readonly OutboxRow[]>;
  /** On disk when it resolves. What is of another epoch, or was never numbered, changes nothing. */
  acknowledge(party: string, epoch: number, number: number): Promise<PartyState>;
  /** Settles when everything asked for before is done and the file is closed. Closing twice is fine. */
  close(): Promise<void>;
}

/** 95 days of half-hours: the three months the use cases ask for (92 days, 4416) and some days to fetch them in. */
export const defaultCapacityRecords = 95 * 48;

export type StoreErrorCode =
  | 'damaged' // the file's content is broken
  | 'not-a-store' // a database of somebody else
  | 'newer-schema' // written by a later version of this software
  | 'locked' // another process has it open
  | 'not-writable' // folder missing, no permission, read-only
  | 'full' // no space left
  | 'closed'
  | 'internal';

/** Names the file and, where a person can do something, what. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
