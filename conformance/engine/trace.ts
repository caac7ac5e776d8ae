/** The trace: everything that went over any interface while a case ran. Judges see nothing else. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { plain } from '../roles/recorder.ts';
import type { RecordedFailure, RecordedMessage } from '../roles/recorder.ts';

/** What happened. */
export type TraceBody =
  /** The acts of a step begin; what follows belongs to it. */
  | { readonly kind: 'step' }
  /** The adapter was asked to do something, and what came of it. */
  | {
      readonly kind: 'adapter';
      readonly action: string;
      readonly with: unknown;
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

  /** `former`: the entries the file holds already, of a run that is taken up again. */
  constructor(clock: { now(): number; monotonic(): number }, file?: string, former: readonly TraceEntry[] = []) {
    this.clock = clock;
    this.file = file;
    this.entries.push(...former);
    if (file !== undefined) writeFileSync(file, former.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }

  /** What follows belongs to this case and step. */
  enter(caseId: string, stepId: string): void {
    this.flush();
    this.place = { case: caseId, step: stepId };
    this.add({ kind: 'step' });
  }

  add(body: TraceBody): number {
    const n = this.entries.length + 1;
    const entry: TraceEntry = {
      n,
      utcMs: this.clock.now(),
      monotonicMs: Math.round(this.clock.monotonic() * 1000) / 1000,
      ...this.place,
      ...body,
    };
    this.entries.push(entry);
    if (this.file !== undefined) this.unwritten.push(JSON.stringify(entry, plain));
    return n;
  }

  flush(): void {
    if (this.file === undefined || this.unwritten.length === 0) return;
    appendFileSync(this.file, `${this.unwritten.join('\n')}\n`);
    this.unwritten = [];
  }
}

/** A trace file that is not one; names the line. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
}

export function readTrace(file: string): TraceEntry[] {
  return readFileSync(file, 'utf8')
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
