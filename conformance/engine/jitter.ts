/** How late the tester itself may have been: its event loop's own delay, so that timing verdicts can allow for it. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Jitter {
  /** The delay 99 of 100 turns stayed under, and the longest, in milliseconds. */
  readonly p99Ms: number;
  readonly longestMs: number;
}

export function measureJitter(): { stop(): Jitter } {
  const resolutionMs = 10;
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  const milliseconds = (nanoseconds: number): number =>
    Number.isFinite(nanoseconds) ? Math.max(0, Math.round(nanoseconds / 1e4) / 100 - resolutionMs) : 0;
  return {
    stop: () => {
      histogram.disable();
      return { p99Ms: milliseconds(histogram.percentile(99)), longestMs: milliseconds(histogram.max) };
    },
  };
}
