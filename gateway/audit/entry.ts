/** One line of the audit log: what it holds, and how it is chained to the line before. */
import { createHash } from 'node:crypto';

/** What is said of one message. */
export interface AuditRecord {
  /** As the certificate (on plain text: the message) names it; empty where nobody could be told. */
  readonly party: string;
  readonly messageId: string;
  /** Name of the call, for example Configure. */
  readonly call: string;
  /** `kind:id`, for example `mpan:1000000000003`; empty where the message named none. */
  readonly target: string;
  /** `accepted` before a command acts; then `answered`, `applied`, or the error type of a refusal. */
  readonly outcome: string;
  /** For a person; empty where there is nothing to say. */
  readonly detail: string;
}

export interface AuditEntry extends AuditRecord {
  /** Rises by 1 from 1. */
  readonly sequence: number;
  /** ISO 8601 with Z. */
  readonly utc: string;
  /** SHA-256, hex, over the former line's hash (`genesis` for the first) and this entry without its hash. */
  readonly hash: string;
}

/** What stands for the hash of the line before the first. */
export const genesis = '0'.repeat(64);

const fields = ['sequence', 'utc', 'party', 'messageId', 'call', 'target', 'outcome', 'detail'] as const;
type Unhashed = Omit<AuditEntry, 'hash'>;

/** JSON with the fields in one order, without blanks: the same entry is always the same bytes. */
function canonical(entry: Unhashed): string {
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, entry[field]])));
}

export function hashOf(previous: string, entry: Unhashed): string {
  return createHash('sha256').update(previous, 'ascii').update(canonical(entry), 'utf8').digest('hex');
}

/** The line as it is written, with its line end. */
export function lineOf(entry: AuditEntry): string {
  const { hash } = entry;
  return `${canonical(entry).slice(0, -1)},"hash":${JSON.stringify(hash)}}\n`;
}

/** The entry of a line without its line end; undefined when it is none, or not written as one is. */
export function entryOf(line: string): AuditEntry | undefined {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  const entry = content as AuditEntry;
  const texts = [...fields.slice(1), 'hash'] as const;
  if (!Number.isSafeInteger(entry.sequence)) return undefined;
  if (!texts.every((field) => typeof (entry as unknown as Record<string, unknown>)[field] === 'string'))
    return undefined;
  // A line with anything more, or in another order, would pass unhashed.
  return lineOf(entry) === `${line}\n` ? entry : undefined;
}
