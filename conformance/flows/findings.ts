/** Small words the judges share. */
import type { Evidence, Exchange } from '../engine/evidence.ts';
import type { Finding } from '../engine/step-code.ts';

export function pass(observed: string, trace: readonly number[]): Finding {
  return { verdict: 'pass', observed, trace };
}

export function fail(observed: string, trace: readonly number[]): Finding {
  return { verdict: 'fail', observed, trace };
}

export function inconclusive(observed: string, trace: readonly number[] = []): Finding {
  return { verdict: 'inconclusive', observed, trace };
}

/** Fails with the first complaint, passes with `fine` where there is none. */
export function firstOf(complaints: readonly (string | undefined)[], fine: string, trace: readonly number[]): Finding {
  const complaint = complaints.find((each) => each !== undefined);
  return complaint === undefined ? pass(fine, trace) : fail(complaint, trace);
}

/** A time that was measured, against its bound: what lies within the tester's own jitter of it stays undecided. */
export function timed(
  measured: { readonly ms: number; readonly boundMs: number; readonly jitterMs: number },
  off: string,
  trace: readonly number[],
): Finding {
  const { ms, boundMs, jitterMs } = measured;
  const distance = Math.abs(ms) - boundMs;
  const observed = `${inSeconds(ms)} ${off} (bound ${inSeconds(boundMs)}, jitter of the tester ${inSeconds(jitterMs)})`;
  // In virtual time nothing is off at all, however late the tester is.
  if (distance <= 0 && (ms === 0 || distance <= -jitterMs)) return pass(observed, trace);
  return distance > jitterMs ? fail(observed, trace) : inconclusive(observed, trace);
}

function inSeconds(ms: number): string {
  return Math.abs(ms) < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

/** A judgement of one exchange; one that the carrier ended, or that never began, is judged here. */
export function ofExchange<Request, Response>(
  evidence: Evidence,
  exchange: Exchange<Request, Response> | undefined,
  judge: (exchange: Exchange<Request, Response>) => Finding,
): Finding {
  if (exchange === undefined) {
    const stopped = evidence.entries.find((entry) => entry.kind === 'stopped');
    const why = stopped?.kind === 'stopped' ? `ended early: ${stopped.reason}` : 'nothing was sent';
    return inconclusive(why, stopped === undefined ? [] : [stopped.n]);
  }
  if (exchange.failure !== undefined) return fail(`no answer: ${exchange.failure.detail}`, exchange.trace);
  if (exchange.answers.length === 0) return fail('no answer came', exchange.trace);
  return judge(exchange);
}

/** Seconds since 1970 as UTC for people: 2026-03-01T00:30Z. */
export function utc(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return text.endsWith(':00.000Z') ? text.replace(':00.000Z', 'Z') : text.replace('.000Z', 'Z');
}
