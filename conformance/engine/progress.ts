/** What an unfinished run has done so far, so that it can be taken up again: one line a case, beside the trace. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CaseResult } from './judge-case.ts';
import { recording } from './recording-error.ts';
import type { TraceEntry } from './trace.ts';

export interface Progress {
  readonly cases: readonly CaseResult[];
  /** The trace up to the end of the last finished case. */
  readonly entries: readonly TraceEntry[];
}

export const noProgress: Progress = { cases: [], entries: [] };

interface Line {
  readonly specDigest: string;
  readonly entries: number;
  readonly result: CaseResult;
}

const name = 'progress.jsonl';
const traceName = 'trace.jsonl';

/** What lies in the folder of an unfinished run, beside what the report consists of. */
export function isProgressFile(file: string): boolean {
  return file === name || file === `${traceName}.new`;
}

/** Throws RecordingError. */
export function writeProgress(folder: string, specDigest: string, result: CaseResult, entries: number): void {
  const line: Line = { specDigest, entries, result };
  recording(folder, () => {
    appendFileSync(path.join(folder, name), `${JSON.stringify(line)}\n`);
  });
}

/**
 * Nothing where there is no unfinished run, or it was of another specification. A line cut short does not count, nor
 * does a case whose trace is not there to its end.
 */
export function readProgress(folder: string, specDigest: string): Progress {
  const lines = wholeLines<Line>(path.join(folder, name));
  const trace = wholeLines<TraceEntry>(path.join(folder, traceName));
  const done = lines.filter(({ entries }) => entries <= trace.length);
  const last = done.at(-1);
  if (last === undefined || done.some((line) => line.specDigest !== specDigest)) return noProgress;
  return { cases: done.map(({ result }) => result), entries: trace.slice(0, last.entries) };
}

/** Of a file of JSON lines, those up to the first that is none. */
function wholeLines<Item>(file: string): Item[] {
  if (!existsSync(file)) return [];
  const items: Item[] = [];
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    try {
      items.push(JSON.parse(text) as Item);
    } catch {
      break;
    }
  }
  return items;
}

export function removeProgress(folder: string): void {
  rmSync(path.join(folder, name), { force: true });
}
