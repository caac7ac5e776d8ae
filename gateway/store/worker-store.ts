/** The store in a file, asked through its worker thread. */
import { Worker } from 'node:worker_threads';
import type { Clock } from '../../devices/ports.ts';
import { StoreError } from './errors.ts';
import type { StoreErrorCode } from './errors.ts';
import type { ArgsOf, OperationName, ResultOf } from './operations.ts';
import { Store } from './store.ts';
import type { WorkerAnswer, WorkerCall, WorkerRequest, WorkerStart } from './worker-messages.ts';

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/**
 * The package has compiled JavaScript beside this file. From source the worker is TypeScript, and tsx registers its
 * loader in the main thread only: a script that is not part of the package registers it in the worker first.
 */
const workerFile = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './store-worker.js';

export class WorkerStore extends Store {
  trouble: StoreErrorCode | undefined;
  private readonly path: string;
  private readonly clock: Clock;
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private ended: Promise<void> | undefined;
  private failure: StoreError | undefined;

  private constructor(start: WorkerStart, clock: Clock) {
    super(start.capacityRecords);
    this.path = start.path;
    this.clock = clock;
    this.worker = new Worker(new URL(workerFile, import.meta.url), { workerData: start });
    this.worker.on('message', (answer: WorkerAnswer) => {
      this.settle(answer);
    });
    this.worker.on('error', (error) => {
      this.failAll(new StoreError('internal', `the store's worker failed: ${String(error)}`, { cause: error }));
    });
    this.worker.on('exit', () => {
      this.failAll(new StoreError('closed', `the store ${this.path} is closed`));
    });
  }

  /** Rejects with StoreError: damaged, not-a-store, newer-schema, locked, not-writable. */
  static async open(start: WorkerStart, clock: Clock): Promise<WorkerStore> {
    const store = new WorkerStore(start, clock);
    try {
      store.trouble = (await store.post({ name: 'open' })) as StoreErrorCode | undefined;
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.ended ??= this.end();
    await this.ended;
  }

  private async end(): Promise<void> {
    // A worker that failed has nothing left to close.
    if (this.failure === undefined) await this.post({ name: 'close' }).catch(() => undefined);
    const release = this.clock.hold();
    await this.worker.terminate();
    release();
  }

  protected async ask<Name extends OperationName>(name: Name, ...args: ArgsOf<Name>): Promise<ResultOf<Name>> {
    return (await this.post({ name, args } as WorkerCall)) as ResultOf<Name>;
  }

  private async post(call: WorkerCall): Promise<unknown> {
    if (this.failure !== undefined) throw this.failure;
    if (this.ended !== undefined && call.name !== 'close')
      throw new StoreError('closed', `the store ${this.path} is closed`);
    const release = this.clock.hold();
    try {
      return await new Promise<unknown>((resolve, reject) => {
        const request: WorkerRequest = { id: this.nextId++, call };
        this.pending.set(request.id, { resolve, reject });
        this.worker.postMessage(request);
      });
    } finally {
      release();
    }
  }

  private settle(answer: WorkerAnswer): void {
    const pending = this.pending.get(answer.id);
    this.pending.delete(answer.id);
    if ('error' in answer) {
      const { code, message } = answer.error;
      // What is refused for its own sake says nothing about the file.
      if (code !== 'answered') this.trouble = code;
      pending?.reject(new StoreError(code, message));
      return;
    }
    if (answer.written === true) this.trouble = undefined;
    pending?.resolve(answer.ok);
  }

  private failAll(error: StoreError): void {
    this.failure ??= error;
    this.trouble ??= error.code;
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }
}
