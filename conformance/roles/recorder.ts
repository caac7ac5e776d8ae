/** What a role puts on record: the messages of its calls, and calls that the carrier ended. */
import type { CallName } from '../../codecs/dno/messages.ts';

/** A message on the DNO interface; those of one call share `exchange`. */
export interface RecordedMessage {
  readonly kind: 'message';
  readonly exchange: number;
  readonly call: CallName;
  readonly direction: 'to-system' | 'from-system';
  readonly hex: string;
  readonly decoded: unknown;
}

/** A call that the carrier ended: nobody there, cut, too slow. */
export interface RecordedFailure {
  readonly kind: 'call-failed';
  readonly exchange: number;
  readonly call: CallName;
  readonly status: string;
  readonly detail: string;
}

/** Where a role writes it down. */
export interface Recorder {
  add(record: RecordedMessage | RecordedFailure): void;
}

/** Counters are bigints and keys are bytes: JSON has neither. */
export function plain(_key: string, item: unknown): unknown {
  if (typeof item === 'bigint') return item.toString();
  if (item instanceof Uint8Array) return Buffer.from(item).toString('hex');
  // A Buffer turns itself into this before a replacer sees it.
  if (isBufferJson(item)) return Buffer.from(item.data).toString('hex');
  return item;
}

function isBufferJson(item: unknown): item is { readonly type: 'Buffer'; readonly data: number[] } {
  return typeof item === 'object' && item !== null && 'type' in item && item.type === 'Buffer' && 'data' in item;
}
