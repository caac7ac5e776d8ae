/** The trace: everything that went over any interface while a case ran. Judges see nothing else. */
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { plain } from '../roles/recorder.ts';
import type { RecordedFailure, RecordedMessage } from '../roles/recorder.ts';
import { recording } from './recording-error.ts';

/** What happened. */
export type TraceBody =
  /** The acts of a step begin; what follows belongs to it. */
  | { readonly kind: 'step' }
  /** The adapter was asked to do something, and what came of it. */
  | {
      readonly kind: 'adapter';
      readonly action: string;
      readonly with: unknown;
      /** The entry that came next when it was asked: what lies between came while it was done. */
      readonly began?: number;
      readonly ok?: unknown;
      readonly error?: { readonly code: string; readonly message: string };
    }
  | RecordedMessage
  | RecordedFailure
  /** A frame on a wire of the bench. */
  | {
      readonly kind: 'frame';
      readonly wire: string;
      readonly direction: 'to-meter' | 'from-meter';
      readonly hex: string;
      readonly benchUtcMs: number;
      readonly note: string;
    }
  /** What the tester did or loaded by itself. */
  | { readonly kind: 'did'; readonly what: string; readonly data?: unknown }
  /** How late the tester itself may have been while the case ran, milliseconds. */
  | { readonly kind: 'jitter'; readonly p99Ms: number; readonly longestMs: number }
  /** The acts of the case ended early. */
  | { readonly kind: 'stopped'; readonly fault: 'implementation' | 'bench' | 'tester'; readonly reason: string };

/** One line of trace.jsonl. */
export type TraceEntry = TraceBody & {
  /** Counts from 1 through the run. */
  readonly n: number;
  /** The tester's clock. */
  readonly utcMs: number;
  readonly monotonicMs: number;
  /** Empty before the first case. */
  readonly case: string;
  readonly step: string;
};

/** Writes a trace as it happens; lines reach the file at every step. */
export class TraceWriter {
  readonly entries: TraceEntry[] = [];
  private readonly file: string | undefined;
  private readonly clock: { now(): number; monotonic(): number };
  private place = { case: '', step: '' };
  private unwritten: string[] = [];
  /** What could not be written once is not written later: a part of it may stand there. */
  private failure: unknown;

  /** `former`: the entries the file begins with, of a run that is taken up again. Throws RecordingError. */
  constructor(clock: { now(): number; monotonic(): number }, file?: string, former: readonly TraceEntry[] = []) {
    this.clock = clock;
    this.file = file;
    this.entries.push(...former);
    if (file === undefined) return;
    recording(file, () => {
      // Put in place whole: a run that was interrupted can be taken up until there is more of it.
      const beside = `${file}.new`;
      writeFileSync(beside, former.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      renameSync(beside, file);
    });
  }

  /** What follows belongs to this case and step. */
  enter(caseId: string, stepId: string): void {
    this.flush();
    this.place = { case: caseId, step: stepId };
    this.add({ kind: 'step' });
  }

  /** The step that is under way. */
  get step(): string {
    return this.place.step;
  }

  /** Number of the entry that comes next. */
  get next(): number {
    return this.entries.length + 1;
  }

  add(body: TraceBody): number {
    const n = this.next;
    const entry: TraceEntry = {
      n,
      utcMs: this.clock.now(),
      monotonicMs: Math.round(this.clock.monotonic() * 1000) / 1000,
      ...this.place,
      ...body,
    };
    this.keep(entry);
    return n;
  }

  /** Takes over what was recorded apart, in its order; numbers go on from here. */
  take(entries: readonly TraceEntry[]): readonly TraceEntry[] {
    const before = this.entries.length;
    for (const entry of entries) {
      const began = entry.kind === 'adapter' && entry.began !== undefined ? { began: entry.began + before } : {};
      this.keep({ ...entry, n: entry.n + before, ...began });
    }
    this.flush();
    return this.entries.slice(before);
  }

  private keep(entry: TraceEntry): void {
    this.entries.push(entry);
    if (this.file !== undefined) this.unwritten.push(JSON.stringify(entry, plain));
  }

  /** Throws RecordingError. */
  flush(): void {
    const { file, unwritten } = this;
    if (this.failure !== undefined) throw this.failure as Error;
    if (file === undefined || unwritten.length === 0) return;
    this.unwritten = [];
    try {
      recording(file, () => {
        appendFileSync(file, `${unwritten.join('\n')}\n`);
      });
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }
}

/** A trace file that cannot be read, or is none; names the line. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
}

export function readTrace(file: string): TraceEntry[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new TraceError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as TraceEntry;
      } catch {
        throw new TraceError(`${file}:${index + 1}: no JSON; expected one entry of a trace a line`);
      }
    });
}
