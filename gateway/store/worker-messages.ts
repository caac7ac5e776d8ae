/** What the store and its worker say to each other. */
import type { Held, OutboxRow, PartyState, RecordQuery, StoreErrorCode, StoredSystem } from './store.ts';
import type { PackedChange, PackedRecord } from './sqlite-file.ts';

export interface WorkerStart {
  readonly path: string;
  readonly capacityRecords: number;
}

export type WorkerCall =
  | { readonly do: 'open' }
  | { readonly do: 'commit'; readonly change: PackedChange }
  | { readonly do: 'read'; readonly query: RecordQuery }
  | { readonly do: 'load'; readonly systemId: string }
  | { readonly do: 'held'; readonly systemId: string }
  | { readonly do: 'party'; readonly party: string }
  | { readonly do: 'outbox'; readonly party: string; readonly after: number; readonly limit: number }
  | { readonly do: 'acknowledge'; readonly party: string; readonly epoch: number; readonly number: number }
  | { readonly do: 'close' };

export interface WorkerRequest {
  readonly id: number;
  readonly call: WorkerCall;
}

export type WorkerResult =
  // Of `open`: why the file can be read but not written.
  undefined | StoreErrorCode | Held | readonly PackedRecord[] | StoredSystem | PartyState | readonly OutboxRow[];

export type WorkerAnswer =
  | { readonly id: number; readonly ok: WorkerResult }
  | { readonly id: number; readonly error: { readonly code: StoreErrorCode; readonly message: string } };
