/**
 * Stands in for a store whose file is damaged, so that the gateway still reads its meters and says what is wrong. It
 * holds nothing and takes nothing: what was configured lies in the file that a person has to restore.
 */
import type { StoreError, StoreErrorCode } from './errors.ts';
import type { StoredSystem } from './kinds.ts';
import { Store } from './store.ts';

export class BrokenStore extends Store {
  private readonly error: StoreError;

  constructor(error: StoreError, capacityRecords: number) {
    super(capacityRecords);
    this.error = error;
  }

  get trouble(): StoreErrorCode {
    return this.error.code;
  }

  override load(): Promise<StoredSystem> {
    return Promise.resolve({ states: {}, series: [] });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  protected ask(): Promise<never> {
    return Promise.reject(this.error);
  }
}
