import type { Clock } from '../../devices/ports.ts';
import type { Log } from '../runtime/log.ts';
import { BrokenStore } from './broken-store.ts';
import { MemoryStore } from './memory-store.ts';
import { StoreError } from './errors.ts';
import { defaultCapacityRecords } from './kinds.ts';
import type { Store } from './store.ts';
import { WorkerStore } from './worker-store.ts';

/** Where the gateway keeps its data. */
export type StoreSpec =
  | { readonly kind: 'file'; readonly path: string; readonly capacityRecords?: number | undefined }
  | { readonly kind: 'memory'; readonly capacityRecords?: number | undefined };

/** Rejects with StoreError where the file cannot serve. */
export async function openStore(spec: StoreSpec, clock: Clock): Promise<Store> {
  const capacityRecords = spec.capacityRecords ?? defaultCapacityRecords;
  if (spec.kind === 'memory') return new MemoryStore(capacityRecords);
  return WorkerStore.open({ path: spec.path, capacityRecords }, clock);
}

/** The same for a gateway that has to go on reading its meters: a damaged file is said to be one, and is left alone. */
export async function openStoreToServe(spec: StoreSpec, clock: Clock, log: Log): Promise<Store> {
  try {
    const store = await openStore(spec, clock);
    if (store.trouble !== undefined) log.error('the store cannot be written', { why: store.trouble });
    return store;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
    log.error('the store is damaged: nothing is recorded until it is restored', { error });
    return new BrokenStore(error, spec.capacityRecords ?? defaultCapacityRecords);
  }
}
