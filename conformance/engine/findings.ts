/** Small words the judges share. */
import type { Evidence } from './evidence.ts';
import type { Finding } from './step-code.ts';

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

/** The stated accuracy of a system's clock, and how far a time of its own may lie from the bench's. */
export const clockBoundMs = 10_000;

/**
 * A time the system gave in entry `n`, against the bench's clock when it came. What was sent unasked may have been on its
 * way while time was moved on, `sinceMs` at the earliest.
 */
export function timeOff(evidence: Evidence, n: number, utcMs: number, sinceMs = Infinity): Finding {
  const { fromMs: atMs, toMs } = evidence.clockAt(n);
  const fromMs = Math.min(atMs, sinceMs);
  const ms = utcMs < fromMs ? utcMs - fromMs : Math.max(0, utcMs - toMs);
  return timed({ ms, boundMs: clockBoundMs, jitterMs: evidence.jitterMs }, 'off UTC', [n]);
}

/** Why nothing can be said of what should have been in the trace. */
export function nothingToJudge(evidence: Evidence, otherwise: string): Finding {
  const stopped = evidence.entries.find((entry) => entry.kind === 'stopped');
  return stopped?.kind === 'stopped'
    ? inconclusive(`ended early: ${stopped.reason}`, [stopped.n])
    : inconclusive(otherwise);
}

/** Seconds since 1970 as UTC for people: 2026-03-01T00:30Z. */
export function utc(seconds: number): string {
  if (!(Math.abs(seconds) <= 8.64e12)) return `${seconds} s`;
  const text = new Date(seconds * 1000).toISOString();
  return text.endsWith(':00.000Z') ? text.replace(':00.000Z', 'Z') : text.replace('.000Z', 'Z');
}
