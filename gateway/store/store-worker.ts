/** The thread that owns the store's file, so that a commit to disk never stops the gateway's event loop. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { AvailableFile } from './available-file.ts';
import type { PackedChange } from './sqlite-file.ts';
import { StoreError } from './store.ts';
import type { WorkerAnswer, WorkerRequest, WorkerResult, WorkerStart } from './worker-messages.ts';

const port = parentPort;
if (port === null) throw new Error('store-worker.ts runs as a worker only');
const { path, capacityRecords } = workerData as WorkerStart;

const file = new AvailableFile(path, capacityRecords);

function answer(message: WorkerAnswer): void {
  port?.postMessage(message);
}

function fail(id: number, error: unknown): void {
  const known = error instanceof StoreError ? error : new StoreError('internal', String(error));
  answer({ id, error: { code: known.code, message: known.message } });
}

function perform({ call }: WorkerRequest): WorkerResult {
  switch (call.do) {
    case 'open':
      return file.open();
    case 'commit':
      file.write((opened) => {
        opened.commit([call.change]);
      });
      return undefined;
    case 'read':
      return file.forReading().readRecords(call.query);
    case 'load':
      return file.forReading().load(call.systemId);
    case 'held':
      return file.forReading().held(call.systemId);
    case 'party':
      return file.forReading().party(call.party);
    case 'outbox':
      return file.forReading().outbox(call.party, call.after, call.limit);
    case 'acknowledge':
      return file.write((opened) => opened.acknowledge(call.party, call.epoch, call.number));
    case 'close':
      file.close();
      return undefined;
  }
}

function single(request: WorkerRequest): void {
  try {
    answer({ id: request.id, ok: perform(request) });
  } catch (error) {
    fail(request.id, error);
  }
}

/** Commits that wait at the same time go to disk together: ten thousand systems end their half-hour at once. */
function commitTogether(requests: readonly WorkerRequest[], changes: readonly PackedChange[]): void {
  if (requests.length > 1) {
    try {
      file.write((opened) => {
        opened.commit(changes);
      });
      for (const { id } of requests) answer({ id, ok: undefined });
      return;
    } catch {
      // One of them spoilt it for all: each on its own.
    }
  }
  requests.forEach(single);
}

function drain(first: WorkerRequest): void {
  let commits: WorkerRequest[] = [];
  let changes: PackedChange[] = [];
  const flush = (): void => {
    commitTogether(commits, changes);
    commits = [];
    changes = [];
  };
  let request: WorkerRequest | undefined = first;
  while (request !== undefined) {
    if (request.call.do === 'commit') {
      commits.push(request);
      changes.push(request.call.change);
    } else {
      flush();
      single(request);
    }
    request = port === null ? undefined : (receiveMessageOnPort(port)?.message as WorkerRequest | undefined);
  }
  flush();
}

port.on('message', drain);
