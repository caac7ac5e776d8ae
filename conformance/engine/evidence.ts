/** One case of a trace as the judges see it. Pure: bytes are decoded here, never taken from what was noted beside them. */
import { calls } from '../../codecs/dno/messages.ts';
import type { CallName, Decoded, Header, RequestOf, ResponseOf } from '../../codecs/dno/messages.ts';
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
export type ExchangeOf<Name extends CallName> = Exchange<RequestOf<Name>, ResponseOf<Name>>;

/** A body of any answer: what it is called, and what it holds under that name. */
export interface AnyBody {
  readonly kind: string;
  readonly content: unknown;
}

/** An answer of any call, with the requests of its exchange that came before it. */
export interface Answered {
  readonly n: number;
  readonly step: string;
  readonly call: CallName;
  readonly exchange: number;
  readonly hex: string;
  readonly header: Header | undefined;
  /** `undecodable` where the bytes are no answer of this call. */
  readonly body: AnyBody | undefined;
  readonly requests: readonly { readonly n: number; readonly header: Header | undefined; readonly body: unknown }[];
}

type MessageEntry = Extract<TraceEntry, { kind: 'message' }>;

/** Decoded once: judges look at the same entries many times. */
const decodings = new WeakMap<TraceEntry, Decoded<unknown>>();

function decode(entry: MessageEntry): Decoded<unknown> {
  const known = decodings.get(entry);
  if (known !== undefined) return known;
  const { request, response } = calls[entry.call];
  const codec = entry.direction === 'to-system' ? request : response;
  const decoded = codec.decode(Buffer.from(entry.hex, 'hex'));
  decodings.set(entry, decoded);
  return decoded;
}

/** What a body holds, under whatever name. */
function contentIn(body: object): unknown {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(body);
  return entries.find(([key]) => key !== 'kind')?.[1];
}

export class Evidence {
  readonly declaration: Declaration;
  readonly entries: readonly TraceEntry[];
  readonly truth: Truth;
  private all: readonly Answered[] | undefined;

  constructor(entries: readonly TraceEntry[], declaration: Declaration) {
    this.entries = entries;
    this.declaration = declaration;
    this.truth = new Truth(entries);
  }

  /** The system as the adapter gave it at the last reset; undefined where there was none. */
  get system(): ResetAnswer | undefined {
    const last = this.entries.findLast((entry) => entry.kind === 'adapter' && entry.action === 'reset');
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

  /** Between which times of the bench entry `n` was written: while time is moved on it may be any of them. */
  clockAt(n: number): { readonly fromMs: number; readonly toMs: number } {
    const running = this.benchUtcMsAt(n);
    if (running !== undefined) return { fromMs: running, toMs: running };
    const fromMs = this.timesTold.findLast((entry) => entry.n < n)?.nowUtcMs ?? 0;
    const moved = this.timesTold.find((entry) => entry.n > n && entry.began <= n);
    return { fromMs, toMs: Math.max(fromMs, moved?.nowUtcMs ?? fromMs) };
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
  private get timesTold(): readonly {
    readonly n: number;
    readonly began: number;
    readonly monotonicMs: number;
    readonly nowUtcMs: number;
  }[] {
    return (this.told ??= this.entries.flatMap((entry) => {
      if (entry.kind !== 'adapter') return [];
      const { nowUtcMs } = (entry.ok ?? {}) as Partial<ResetAnswer>;
      const { n, began = n, monotonicMs } = entry;
      return nowUtcMs === undefined ? [] : [{ n, began, monotonicMs, nowUtcMs }];
    }));
  }
  private told: Evidence['timesTold'] | undefined;

  /** Whether the acts of this step were begun. */
  reached(stepId: string): boolean {
    return this.entries.some((entry) => entry.kind === 'step' && entry.step === stepId);
  }

  /** The tester's own deeds of a step; without one, of the case. */
  deeds(stepId?: string): Extract<TraceEntry, { kind: 'did' }>[] {
    return this.entries.filter((entry): entry is Extract<TraceEntry, { kind: 'did' }> => {
      return entry.kind === 'did' && (stepId === undefined || entry.step === stepId);
    });
  }

  /** Every answer of the case, in the order they came. */
  get answers(): readonly Answered[] {
    return (this.all ??= this.answered());
  }

  private answered(): readonly Answered[] {
    const requests = new Map<number, Answered['requests']>();
    return this.entries.flatMap((entry) => {
      if (entry.kind !== 'message') return [];
      const { n, step, call, hex, exchange } = entry;
      const decoded = decode(entry);
      const message = decoded.ok ? (decoded.message as { header?: Header; body?: AnyBody | Uint8Array }) : undefined;
      const before = requests.get(exchange) ?? [];
      if (entry.direction === 'to-system') {
        requests.set(exchange, [...before, { n, header: message?.header, body: message?.body ?? message }]);
        return [];
      }
      const body = message?.body as AnyBody | undefined;
      const named = body && { kind: body.kind, content: contentIn(body) };
      const shown = decoded.ok ? named : { kind: 'undecodable', content: decoded.problem.detail };
      return [{ n, step, call, exchange, hex, header: message?.header, body: shown, requests: before }];
    });
  }

  /** The calls of one kind in a step, or in the case where no step is named. */
  exchanges<Name extends CallName>(stepId: string | undefined, call: Name): ExchangeOf<Name>[] {
    const groups = new Map<number, (MessageEntry | Extract<TraceEntry, { kind: 'call-failed' }>)[]>();
    for (const entry of this.entries) {
      if (entry.kind !== 'message' && entry.kind !== 'call-failed') continue;
      if (entry.call !== call || (stepId !== undefined && entry.step !== stepId)) continue;
      groups.set(entry.exchange, [...(groups.get(entry.exchange) ?? []), entry]);
    }
    return [...groups.values()].map((entries) => {
      const traced = (direction: string): Traced<unknown>[] =>
        entries.flatMap((entry) =>
          entry.kind === 'message' && entry.direction === direction ? [{ n: entry.n, decoded: decode(entry) }] : [],
        );
      const failed = entries.find((entry) => entry.kind === 'call-failed');
      return {
        request: traced('to-system')[0] as Traced<RequestOf<Name>> | undefined,
        answers: traced('from-system') as Traced<ResponseOf<Name>>[],
        failure: failed?.kind === 'call-failed' ? failed : undefined,
        trace: entries.map(({ n }) => n),
      };
    });
  }
}
