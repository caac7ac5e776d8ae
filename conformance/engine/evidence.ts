/** One case of a trace as the judges see it. Pure: bytes are decoded here, never taken from what was noted beside them. */
import { calls } from '../../codecs/dno/messages.ts';
import type { CallName, Decoded, DeliveryResponse, RequestOf, ResponseOf } from '../../codecs/dno/messages.ts';
import type { ResetAnswer } from '../adapters/protocol.ts';
import type { Declaration } from './declaration.ts';
import type { TraceEntry } from './trace.ts';
import { Truth } from './truth.ts';

/** A message with its place in the trace. */
export interface Traced<Message> {
  readonly n: number;
  readonly decoded: Decoded<Message>;
}

/** One call: what was sent, what came back, or how the carrier ended it. */
export interface Exchange<Request, Response> {
  readonly request: Traced<Request> | undefined;
  readonly answers: readonly Traced<Response>[];
  readonly failure: { readonly n: number; readonly status: string; readonly detail: string } | undefined;
  /** Entries it consists of. */
  readonly trace: readonly number[];
}

export class Evidence {
  readonly declaration: Declaration;
  readonly entries: readonly TraceEntry[];
  readonly truth: Truth;

  constructor(entries: readonly TraceEntry[], declaration: Declaration) {
    this.entries = entries;
    this.declaration = declaration;
    this.truth = new Truth(entries);
  }

  /** Which case this is. */
  get caseId(): string {
    return this.entries[0]?.case ?? '';
  }

  /** The system as the adapter gave it at the last reset; undefined where there was none. */
  get system(): ResetAnswer | undefined {
    const resets = this.entries.filter((entry) => entry.kind === 'adapter' && entry.action === 'reset');
    const last = resets.at(-1);
    return last?.kind === 'adapter' ? (last.ok as ResetAnswer | undefined) : undefined;
  }

  /** How late the tester itself may have been, milliseconds; of no account where the bench's time waits for it. */
  get jitterMs(): number {
    const measured = this.entries.find((entry) => entry.kind === 'jitter');
    return measured?.kind === 'jitter' && this.timeRunsByItself ? measured.longestMs : 0;
  }

  /** What the bench's clock said when entry `n` was written; undefined where its time does not run by itself. */
  benchUtcMsAt(n: number): number | undefined {
    const before = this.timesTold.filter((entry) => entry.n < n).at(-1);
    const at = this.entries.find((entry) => entry.n === n);
    if (before === undefined || at === undefined || !this.timeRunsByItself) return undefined;
    return before.nowUtcMs + at.monotonicMs - before.monotonicMs;
  }

  /** Virtual time lives through hours in seconds of the tester. */
  private get timeRunsByItself(): boolean {
    const told = this.timesTold;
    const [first] = told;
    const last = told.at(-1);
    if (first === undefined || last === undefined) return true;
    return last.nowUtcMs - first.nowUtcMs <= (last.monotonicMs - first.monotonicMs) * 1.1 + 1000;
  }

  /** The bench's clock, whenever the adapter told it. */
  private get timesTold(): readonly { readonly n: number; readonly monotonicMs: number; readonly nowUtcMs: number }[] {
    return this.entries.flatMap((entry) => {
      const ok = entry.kind === 'adapter' ? (entry.ok as Partial<ResetAnswer> | undefined) : undefined;
      return ok?.nowUtcMs === undefined ? [] : [{ n: entry.n, monotonicMs: entry.monotonicMs, nowUtcMs: ok.nowUtcMs }];
    });
  }

  /** Whether the acts of this step were begun. */
  reached(stepId: string): boolean {
    return this.entries.some((entry) => entry.kind === 'step' && entry.step === stepId);
  }

  /** Every body that came on the stream of deliveries, in the order it came, with the step it came in. */
  streamBodies(): { readonly n: number; readonly step: string; readonly body: DeliveryResponse['body'] }[] {
    return this.entries.flatMap((entry) => {
      if (entry.kind !== 'message' || entry.call !== 'Deliveries' || entry.direction !== 'from-system') return [];
      const decoded = calls.Deliveries.response.decode(Buffer.from(entry.hex, 'hex'));
      return decoded.ok ? [{ n: entry.n, step: entry.step, body: decoded.message.body }] : [];
    });
  }

  /** The tester's own deeds of a step. */
  deeds(stepId: string): Extract<TraceEntry, { kind: 'did' }>[] {
    return this.entries.filter((entry): entry is Extract<TraceEntry, { kind: 'did' }> => {
      return entry.kind === 'did' && entry.step === stepId;
    });
  }

  /** What was said in a step by this call, exchange by exchange. */
  exchanges<Name extends CallName>(stepId: string, call: Name): Exchange<RequestOf<Name>, ResponseOf<Name>>[] {
    const { request, response } = calls[call];
    const groups = new Map<number, TraceEntry[]>();
    for (const entry of this.entries) {
      if (entry.step !== stepId || (entry.kind !== 'message' && entry.kind !== 'call-failed')) continue;
      if (entry.call !== call) continue;
      groups.set(entry.exchange, [...(groups.get(entry.exchange) ?? []), entry]);
    }
    return [...groups.values()].map((entries) => {
      const traced = <Message>(direction: string, decode: (bytes: Uint8Array) => Decoded<Message>): Traced<Message>[] =>
        entries.flatMap((entry) =>
          entry.kind === 'message' && entry.direction === direction
            ? [{ n: entry.n, decoded: decode(Buffer.from(entry.hex, 'hex')) }]
            : [],
        );
      const failed = entries.find((entry) => entry.kind === 'call-failed');
      return {
        request: traced('to-system', request.decode)[0],
        answers: traced('from-system', response.decode),
        failure: failed?.kind === 'call-failed' ? failed : undefined,
        trace: entries.map(({ n }) => n),
      };
    });
  }
}
