/** The thread that owns the store's file, so that a commit to disk never stops the gateway's event loop. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { AvailableFile } from './available-file.ts';
import { StoreError } from './errors.ts';
import { isWrite, workOf } from './operations.ts';
import type { Call } from './operations.ts';
import type { WorkerAnswer, WorkerRequest, WorkerStart } from './worker-messages.ts';

const port = parentPort;
if (port === null) throw new Error('store-worker.ts runs as a worker only');
const { path, capacityRecords } = workerData as WorkerStart;

const file = new AvailableFile(path, capacityRecords);

/** Requests taken up at once: more wait for the next round. */
const mostTogether = 16_384;

interface Asked {
  readonly id: number;
  readonly call: Call;
}

function answer(message: WorkerAnswer): void {
  port?.postMessage(message);
}

function fail(id: number, error: unknown): void {
  const known = error instanceof StoreError ? error : new StoreError('internal', String(error));
  answer({ id, error: { code: known.code, message: known.message } });
}

function single(id: number, work: () => unknown): void {
  try {
    answer({ id, ok: work() });
  } catch (error) {
    fail(id, error);
  }
}

/** All of them go to disk together: ten thousand systems end their half-hour at once. */
function writeTogether(asked: readonly Asked[]): void {
  if (asked.length === 0) return;
  try {
    const outcomes = file.write((opened) => opened.write(asked.map(({ call }) => workOf(opened, call))));
    outcomes.forEach((outcome, index) => {
      const id = asked[index]?.id ?? 0;
      if ('error' in outcome) fail(id, outcome.error);
      else answer({ id, ok: outcome.ok, written: true });
    });
  } catch (error) {
    for (const { id } of asked) fail(id, error);
  }
}

/** Reads come after what waits to be written, so that they see it, and wait for nothing more. */
function carryOut(asked: readonly Asked[]): void {
  writeTogether(asked.filter(({ call }) => isWrite(call)));
  for (const { id, call } of asked) {
    if (isWrite(call)) continue;
    single(id, () => {
      const opened = file.forReading();
      return opened.read(workOf(opened, call));
    });
  }
}

function drain(first: WorkerRequest): void {
  let asked: Asked[] = [];
  let request: WorkerRequest | undefined = first;
  while (request !== undefined) {
    const { id, call } = request;
    if (call.name === 'open') single(id, () => file.open());
    else if (call.name === 'close') {
      carryOut(asked);
      asked = [];
      single(id, () => {
        file.close();
      });
    } else asked.push({ id, call });
    if (asked.length === mostTogether || port === null) break;
    request = receiveMessageOnPort(port)?.message as WorkerRequest | undefined;
  }
  carryOut(asked);
}

port.on('message', drain);
