/** What the store and its worker say to each other. */
import type { StoreErrorCode } from './errors.ts';
import type { Call } from './operations.ts';

export interface WorkerStart {
  readonly path: string;
  readonly capacityRecords: number;
}

export type WorkerCall = Call | { readonly name: 'open' } | { readonly name: 'close' };

export interface WorkerRequest {
  readonly id: number;
  readonly call: WorkerCall;
}

export type WorkerAnswer =
  | { readonly id: number; readonly ok: unknown; readonly written?: boolean }
  | { readonly id: number; readonly error: { readonly code: StoreErrorCode; readonly message: string } };
