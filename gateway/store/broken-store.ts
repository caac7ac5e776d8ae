/**
 * Stands in for a store whose file is damaged, so that the gateway still reads its meters and says what is wrong. It
 * holds nothing and takes nothing: what was configured lies in the file that a person has to restore.
 */
import type {
  Held,
  OutboxRow,
  PartyState,
  Store,
  StoreError,
  StoreErrorCode,
  StoredRecord,
  StoredSystem,
} from './store.ts';

export class BrokenStore implements Store {
  readonly capacityRecords: number;
  private readonly error: StoreError;

  constructor(error: StoreError, capacityRecords: number) {
    this.error = error;
    this.capacityRecords = capacityRecords;
  }

  get trouble(): StoreErrorCode {
    return this.error.code;
  }

  load(): Promise<StoredSystem> {
    const held = { records: 0, oldestEnd: undefined, newestEnd: undefined };
    return Promise.resolve({ held, resume: undefined, configuration: undefined, schedule: undefined });
  }

  commit(): Promise<void> {
    return Promise.reject(this.error);
  }

  readRecords(): Promise<readonly StoredRecord[]> {
    return Promise.reject(this.error);
  }

  held(): Promise<Held> {
    return Promise.reject(this.error);
  }

  party(): Promise<PartyState> {
    return Promise.reject(this.error);
  }

  outbox(): Promise<readonly OutboxRow[]> {
    return Promise.reject(this.error);
  }

  acknowledge(): Promise<PartyState> {
    return Promise.reject(this.error);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
