import type { Clock } from '../../devices/ports.ts';
import { MemoryStore } from './memory-store.ts';
import { defaultCapacityRecords } from './store.ts';
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
