/** The same store without a file: for trials and tests. It is gone when it is closed. */
import { StoreError } from './errors.ts';
import { ask } from './operations.ts';
import type { ArgsOf, OperationName, ResultOf } from './operations.ts';
import { SqliteFile } from './sqlite-file.ts';
import { Store } from './store.ts';

export class MemoryStore extends Store {
  readonly trouble = undefined;
  private file: SqliteFile | undefined;

  constructor(capacityRecords: number) {
    super(capacityRecords);
    this.file = new SqliteFile(':memory:', capacityRecords);
  }

  close(): Promise<void> {
    this.file?.close();
    this.file = undefined;
    return Promise.resolve();
  }

  protected ask<Name extends OperationName>(name: Name, ...args: ArgsOf<Name>): Promise<ResultOf<Name>> {
    const { file } = this;
    if (file === undefined) return Promise.reject(new StoreError('closed', 'the store in memory is closed'));
    return new Promise((resolve) => {
      resolve(ask(file, name, ...args));
    });
  }
}
