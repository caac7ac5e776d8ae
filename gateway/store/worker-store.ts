/** The store in a file, asked through its worker thread. */
import { Worker } from 'node:worker_threads';
import type { Clock } from '../../devices/ports.ts';
import { packCells, unpackCells } from './packed-cells.ts';
import type { PackedChange, PackedRecord } from './sqlite-file.ts';
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
import type { WorkerAnswer, WorkerCall, WorkerRequest, WorkerResult, WorkerStart } from './worker-messages.ts';

interface Pending {
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (error: StoreError) => void;
}

/**
 * The package has compiled JavaScript beside this file. From source the worker is TypeScript, and tsx registers its
 * loader in the main thread only: a script that is not part of the package registers it in the worker first.
 */
const workerFile = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './store-worker.js';

export class WorkerStore implements Store {
  readonly capacityRecords: number;
  trouble: StoreErrorCode | undefined;
  private readonly path: string;
  private readonly clock: Clock;
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private ended: Promise<void> | undefined;
  private failure: StoreError | undefined;

  private constructor(start: WorkerStart, clock: Clock) {
    this.path = start.path;
    this.capacityRecords = start.capacityRecords;
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
      store.trouble = (await store.ask({ do: 'open' })) as StoreErrorCode | undefined;
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async commit(change: StoreChange): Promise<void> {
    await this.write({ do: 'commit', change: packedChange(change) });
  }

  async readRecords(query: RecordQuery): Promise<readonly StoredRecord[]> {
    const rows = (await this.ask({ do: 'read', query })) as readonly PackedRecord[];
    return rows.map(unpackedRecord);
  }

  async load(systemId: string): Promise<StoredSystem> {
    return (await this.ask({ do: 'load', systemId })) as StoredSystem;
  }

  async held(systemId: string): Promise<Held> {
    return (await this.ask({ do: 'held', systemId })) as Held;
  }

  async party(name: string): Promise<PartyState> {
    return (await this.ask({ do: 'party', party: name })) as PartyState;
  }

  async outbox(party: string, after: number, limit: number): Promise<readonly OutboxRow[]> {
    return (await this.ask({ do: 'outbox', party, after, limit })) as readonly OutboxRow[];
  }

  async acknowledge(party: string, epoch: number, number: number): Promise<PartyState> {
    return (await this.write({ do: 'acknowledge', party, epoch, number })) as PartyState;
  }

  async close(): Promise<void> {
    this.ended ??= this.end();
    await this.ended;
  }

  private async end(): Promise<void> {
    // A worker that failed has nothing left to close.
    if (this.failure === undefined) await this.ask({ do: 'close' }).catch(() => undefined);
    const release = this.clock.hold();
    await this.worker.terminate();
    release();
  }

  private async write(call: WorkerCall): Promise<WorkerResult> {
    const result = await this.ask(call);
    this.trouble = undefined;
    return result;
  }

  private async ask(call: WorkerCall): Promise<WorkerResult> {
    if (this.failure !== undefined) throw this.failure;
    if (this.ended !== undefined && call.do !== 'close')
      throw new StoreError('closed', `the store ${this.path} is closed`);
    const release = this.clock.hold();
    try {
      return await new Promise<WorkerResult>((resolve, reject) => {
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
      this.trouble = answer.error.code;
      pending?.reject(new StoreError(answer.error.code, answer.error.message));
    } else pending?.resolve(answer.ok);
  }

  private failAll(error: StoreError): void {
    this.failure ??= error;
    this.trouble ??= error.code;
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }
}

export function packedChange(change: StoreChange): PackedChange {
  return {
    systemId: change.systemId,
    records: (change.records ?? []).map(({ end, intervalSeconds, cells }) => ({
      end,
      intervalSeconds,
      cells: packCells(cells),
    })),
    resume: change.resume,
    configuration: change.configuration,
    schedule: change.schedule,
    deliveries: change.deliveries ?? [],
  };
}

export function unpackedRecord(row: PackedRecord): StoredRecord {
  return { end: row.end, intervalSeconds: row.intervalSeconds, cells: unpackCells(row.cells) };
}
