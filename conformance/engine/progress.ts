/** What an unfinished run has done so far, so that it can be taken up again: one line a case, beside the trace. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CaseResult } from './judge-case.ts';
import { readTrace } from './trace.ts';
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

export function writeProgress(folder: string, specDigest: string, result: CaseResult, entries: number): void {
  const line: Line = { specDigest, entries, result };
  appendFileSync(path.join(folder, name), `${JSON.stringify(line)}\n`);
}

/** Nothing where there is no unfinished run, or it was of another specification. A line cut short does not count. */
export function readProgress(folder: string, specDigest: string): Progress {
  const file = path.join(folder, name);
  if (!existsSync(file)) return noProgress;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        return [JSON.parse(text) as Line];
      } catch {
        return [];
      }
    });
  const last = lines.at(-1);
  if (last === undefined || lines.some((line) => line.specDigest !== specDigest)) return noProgress;
  const entries = readTrace(path.join(folder, 'trace.jsonl')).slice(0, last.entries);
  return { cases: lines.map(({ result }) => result), entries };
}

export function removeProgress(folder: string): void {
  rmSync(path.join(folder, name), { force: true });
}
