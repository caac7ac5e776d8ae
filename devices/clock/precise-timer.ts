/**
 * Precise short delays, by one worker thread for the whole process. setTimeout counts whole milliseconds and fires up to one
 * late: a line's gap of 1.75 ms would become 3. A thread in Atomics.wait wakes within 0.1 ms, uses no processor time while
 * it waits, and is scheduled in time on a busy machine, where a busy-waiting one is not.
 */
import { Worker } from 'node:worker_threads';
import type { Milliseconds, Timer } from '../ports.ts';

/** The worker wakes this much before the time, about what its message takes to us; the rest is spent turning the event loop. */
const wokenEarly: Milliseconds = 0.35;

/** Milliseconds on a scale that every thread of the machine shares. */
function machineMilliseconds(): Milliseconds {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** Waits until the moment in `due`, then posts a message; a change of `signal` makes it read `due` again. */
const thread = `
  const { parentPort, workerData: { signal, due } } = require('node:worker_threads');
  for (;;) {
    const seen = Atomics.load(signal, 0);
    const [seconds, nanoseconds] = process.hrtime();
    const left = due[0] - (seconds * 1000 + nanoseconds / 1e6);
    if (left <= 0) parentPort.postMessage(null);
    Atomics.wait(signal, 0, seen, left <= 0 ? Infinity : left);
  }`;

interface Due {
  readonly at: Milliseconds;
  readonly run: () => void;
}

class PreciseTimers {
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly due = new Float64Array(new SharedArrayBuffer(8));
  private worker: Worker | undefined;
  private online = false;
  /** By time. */
  private readonly waiting: Due[] = [];
  private turn: NodeJS.Immediate | undefined;

  after(delay: Milliseconds, run: () => void): Timer {
    this.worker ??= this.start();
    if (!this.online) return plainTimer(delay, run);
    const due: Due = { at: machineMilliseconds() + delay, run };
    const later = this.waiting.findIndex(({ at }) => at > due.at);
    this.waiting.splice(later < 0 ? this.waiting.length : later, 0, due);
    if (this.waiting[0] === due) this.set();
    return {
      cancel: () => {
        const place = this.waiting.indexOf(due);
        if (place >= 0) this.waiting.splice(place, 1);
        if (place === 0) this.set();
      },
    };
  }

  private start(): Worker {
    const worker = new Worker(thread, { eval: true, workerData: { signal: this.signal, due: this.due } });
    worker.unref();
    worker.once('online', () => {
      this.online = true;
    });
    worker.on('message', () => {
      this.fire();
    });
    // Without the worker delays are as imprecise as those of setTimeout.
    worker.once('error', () => {
      this.online = false;
      for (const { at, run } of this.waiting.splice(0)) plainTimer(at - machineMilliseconds(), run);
    });
    return worker;
  }

  /** Hands the next moment to the worker. While there is one, the process stays alive. */
  private set(): void {
    const [next] = this.waiting;
    if (next === undefined) this.worker?.unref();
    else this.worker?.ref();
    this.due[0] = next === undefined ? Number.POSITIVE_INFINITY : next.at - wokenEarly;
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  private fire(): void {
    this.turn = undefined;
    for (let next = this.waiting[0]; next !== undefined && next.at <= machineMilliseconds(); next = this.waiting[0]) {
      this.waiting.shift();
      next.run();
    }
    const [next] = this.waiting;
    if (next === undefined || next.at - wokenEarly > machineMilliseconds()) this.set();
    else
      this.turn ??= setImmediate(() => {
        this.fire();
      });
  }
}

/** Imprecise, but never early: setTimeout counts from the time that the event loop read last. */
function plainTimer(delay: Milliseconds, run: () => void): Timer {
  const handle = setTimeout(run, Math.ceil(Math.max(0, delay)) + 1);
  return {
    cancel: () => {
      clearTimeout(handle);
    },
  };
}

export const preciseTimers = new PreciseTimers();
