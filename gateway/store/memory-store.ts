/** The same store without a file: for trials and tests. It is gone when it is closed. */
import { SqliteFile } from './sqlite-file.ts';
import { StoreError } from './store.ts';
import type {
  Held,
  OutboxRow,
  PartyState,
  RecordQuery,
  Store,
  StoreChange,
  StoreErrorCode,
  StoredRecord,
  StoredSystem,
} from './store.ts';
import { packedChange, unpackedRecord } from './worker-store.ts';

export class MemoryStore implements Store {
  readonly capacityRecords: number;
  trouble: StoreErrorCode | undefined;
  private file: SqliteFile | undefined;

  constructor(capacityRecords: number) {
    this.capacityRecords = capacityRecords;
    this.file = new SqliteFile(':memory:', capacityRecords);
  }

  commit(change: StoreChange): Promise<void> {
    return this.run((file) => {
      file.commit([packedChange(change)]);
    });
  }

  readRecords(query: RecordQuery): Promise<readonly StoredRecord[]> {
    return this.run((file) => file.readRecords(query).map(unpackedRecord));
  }

  load(systemId: string): Promise<StoredSystem> {
    return this.run((file) => file.load(systemId));
  }

  held(systemId: string): Promise<Held> {
    return this.run((file) => file.held(systemId));
  }

  party(name: string): Promise<PartyState> {
    return this.run((file) => file.party(name));
  }

  outbox(party: string, after: number, limit: number): Promise<readonly OutboxRow[]> {
    return this.run((file) => file.outbox(party, after, limit));
  }

  acknowledge(party: string, epoch: number, number: number): Promise<PartyState> {
    return this.run((file) => file.acknowledge(party, epoch, number));
  }

  close(): Promise<void> {
    this.file?.close();
    this.file = undefined;
    return Promise.resolve();
  }

  private run<Result>(work: (file: SqliteFile) => Result): Promise<Result> {
    const { file } = this;
    if (file === undefined) return Promise.reject(new StoreError('closed', 'the store in memory is closed'));
    return new Promise((resolve) => {
      resolve(work(file));
    });
  }
}
