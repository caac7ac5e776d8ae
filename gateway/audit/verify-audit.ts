/** Whether an audit log is as it was written. */
import { createReadStream } from 'node:fs';
import { entryOf, genesis, hashOf } from './entry.ts';

export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly hash: string }
  /** `line` counts from 1: the first that is not as it was written, or does not follow the one before. */
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** No line is written that is longer. */
const longestLine = 64 * 1024;

/**
 * Names the first broken line. A chain cannot show what was cut off its end: compare the last hash with one that was
 * kept elsewhere. Rejects when the file cannot be read.
 */
export async function verifyAudit(file: string): Promise<AuditVerdict> {
  let previous = genesis;
  let line = 0;
  for await (const { text, whole } of linesOf(file)) {
    line += 1;
    const entry = whole ? entryOf(text) : undefined;
    if (!whole) return { ok: false, line, problem: 'was never finished' };
    if (entry === undefined) return { ok: false, line, problem: 'is no entry as they are written' };
    if (entry.sequence !== line)
      return { ok: false, line, problem: `has sequence ${entry.sequence}, expected ${line}` };
    if (entry.hash !== hashOf(previous, entry))
      return { ok: false, line, problem: 'does not fit the hash it carries: it, or a line before it, was changed' };
    previous = entry.hash;
  }
  return { ok: true, entries: line, hash: previous };
}

/** Lines end with LF and nothing else: a readline would also split at characters that JSON leaves as they are. */
async function* linesOf(file: string): AsyncIterable<{ readonly text: string; readonly whole: boolean }> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) yield { text, whole: true };
    if (rest.length > longestLine) break;
  }
  if (rest !== '') yield { text: rest, whole: false };
}
