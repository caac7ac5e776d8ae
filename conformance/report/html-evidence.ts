/** The messages and frames that the checks of a case rest on. */
import type { CaseResult } from '../engine/judge-case.ts';
import type { Results } from '../engine/results.ts';
import type { TraceEntry } from '../engine/trace.ts';
import { escapeXml as text } from './escape.ts';

export function evidenceBlock(each: CaseResult, evidence: Results['evidence']): string {
  const numbers = [...new Set(each.checks.flatMap(({ trace }) => trace))].sort((a, b) => a - b);
  const entries = numbers.flatMap((n) => evidence[String(n)] ?? []);
  if (entries.length === 0) return '';
  return `<div class="evidence"><h3 class="part">Evidence</h3>${entries.map(entryBlock).join('\n')}</div>`;
}

function entryBlock(entry: TraceEntry): string {
  const { title, content } = shown(entry);
  return `<details id="t${entry.n}"><summary><code>${entry.n}</code> ${text(title)}</summary><pre>${text(content)}</pre></details>`;
}

function shown(entry: TraceEntry): { readonly title: string; readonly content: string } {
  const at = new Date(entry.utcMs).toISOString().slice(11, 23);
  switch (entry.kind) {
    case 'message': {
      const arrow = entry.direction === 'to-system' ? 'DNO → system' : 'system → DNO';
      const bytes = entry.hex.length / 2;
      return {
        title: `${at} ${entry.call}, ${arrow}, ${bytes} bytes (${entry.step})`,
        content: `${compact(entry.decoded)}\n\n${entry.hex}`,
      };
    }
    case 'call-failed':
      return { title: `${at} ${entry.call} ended by the carrier: ${entry.status}`, content: entry.detail };
    case 'frame':
      return { title: `${at} ${entry.wire}, ${entry.direction}: ${entry.note}`, content: entry.hex };
    case 'adapter':
      return { title: `${at} adapter: ${entry.action}`, content: compact(entry) };
    case 'did':
      return { title: `${at} tester: ${entry.what}`, content: compact(entry.data ?? '') };
    case 'jitter':
      return { title: `${at} jitter of the tester`, content: `longest ${entry.longestMs} ms` };
    case 'stopped':
      return { title: `${at} ended early (${entry.fault})`, content: entry.reason };
    case 'step':
      return { title: `${at} ${entry.step}`, content: '' };
  }
}

/** JSON with lists of plain values on one line each. */
function compact(content: unknown): string {
  return JSON.stringify(content, null, 1).replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_all, items: string) => {
    return `[${items.replace(/\s*\n\s*/g, ' ')}]`;
  });
}
