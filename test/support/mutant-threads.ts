/** Threads that run mutants, as many as there are cores for them; results by what was asked for. */
import { Worker } from 'node:worker_threads';
import type { Outcome, Work } from './mutant-worker.ts';

export interface MutantThreads {
  run(work: Work): Promise<Outcome>;
  close(): Promise<void>;
}

const threads = 2;
/** In one thread: most of a run is waiting. */
const lanes = 4;

export function startMutantThreads(): MutantThreads {
  const file = new URL('mutant-worker.mjs', import.meta.url);
  const waiting = new Map<number, { resolve(outcome: Outcome): void; reject(error: unknown): void }>();
  let asked = 0;
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(file, { workerData: { lanes } });
    worker.on('message', ({ index, outcome }: { index: number; outcome: Outcome }) => {
      waiting.get(index)?.resolve(outcome);
      waiting.delete(index);
    });
    worker.on('error', (error) => {
      for (const each of waiting.values()) each.reject(error);
      waiting.clear();
    });
    return worker;
  });
  return {
    run: async (work) =>
      new Promise((resolve, reject) => {
        const index = asked++;
        waiting.set(index, { resolve, reject });
        workers[index % workers.length]?.postMessage({ index, work });
      }),
    close: async () => {
      await Promise.all(workers.map(async (worker) => worker.terminate()));
    },
  };
}
