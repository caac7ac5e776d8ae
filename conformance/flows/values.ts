/** Delivered values, held against what the premises did. Pure. */
import type { ProfilePage } from '../../codecs/dno/messages.ts';
import { catalogue } from '../../devices/catalogue.ts';
import type { Evidence } from '../engine/evidence.ts';
import { deliveredOf, endsOf } from '../engine/rules/pages.ts';
import { fail, inconclusive, pass, utc } from '../engine/findings.ts';
import type { Finding, Series } from '../engine/step-code.ts';
import type { TruthChannel } from '../engine/truth.ts';

/** How far a delivered mean may lie from the true one: declared resolution, half a step of the interface, sampling. */
function boundOf(evidence: Evidence, channel: TruthChannel, fromMs: number, toMs: number): number {
  const { declaration, truth } = evidence;
  const rounding = 10 ** catalogue()[channel].scale / 2;
  if (channel !== 'mean-voltage-l1') return declaration.figure('profile.resolution-watts', 0) + rounding;
  // A value that is sampled is known only as of its last sample: each move may be seen one period late.
  const late = declaration.figure('profile.voltage-sampling-seconds', 0) * 1000;
  const missed = (truth.variation(channel, fromMs - late, toMs) * late) / (toMs - fromMs);
  return declaration.figure('profile.resolution-volts', 0) + rounding + missed;
}

/**
 * How far off a mean may seem because the tester's meters answered late at the interval's ends: what flowed meanwhile is
 * counted on the wrong side. Nothing where the bench's time waits for the tester.
 */
function doubtOf({ truth, jitterMs }: Evidence, channel: TruthChannel, fromMs: number, toMs: number): number {
  if (jitterMs === 0 || channel === 'mean-voltage-l1') return 0;
  const around = (atMs: number): number => truth.mean(channel, atMs - jitterMs, atMs + jitterMs);
  return ((around(fromMs) + around(toMs)) * jitterMs) / (toMs - fromMs);
}

/**
 * Fails with the first value of the channels that is not the true mean of its interval. One that lies no further off
 * than the tester's own lateness explains stays undecided.
 */
export function ofValues(
  evidence: Evidence,
  pages: readonly ProfilePage[],
  channels: readonly TruthChannel[],
  trace: readonly number[],
): Finding {
  let values = 0;
  let furthest = 0;
  let doubt: string | undefined;
  const unit = catalogue()[channels[0] ?? 'mean-active-power-import'].unit;
  for (const channel of channels) {
    const delivered = deliveredOf(pages, channel);
    if (delivered.length === 0) return fail(`${channel} is not delivered`, trace);
    for (const { endUtcS, amount, quality, reason } of delivered) {
      const to = endUtcS * 1000;
      const from = to - (pages[0]?.intervalS ?? 0) * 1000;
      const at = `${channel}, interval ending ${utc(endUtcS)}`;
      const truth = evidence.truth.mean(channel, from, to);
      const did = `the premises did ${truth.toFixed(2)} ${catalogue()[channel].unit}`;
      if (amount === undefined) return fail(`${at}: not available (${reason}), ${did}`, trace);
      if (quality !== 'valid')
        return fail(`${at}: quality ${quality} (${reason}), although nothing disturbed it`, trace);
      const bound = boundOf(evidence, channel, from, to);
      const off = Math.abs(amount - truth);
      if (off > bound) {
        const late = doubtOf(evidence, channel, from, to);
        const what = `${at}: delivered ${amount.toFixed(2)}, ${did} (bound ${bound.toFixed(2)}`;
        if (off > bound + late) return fail(`${what})`, trace);
        doubt ??= `${what}, the tester's own lateness ${late.toFixed(2)})`;
      }
      values++;
      furthest = Math.max(furthest, off);
    }
  }
  return doubt === undefined
    ? pass(`${values} values, the furthest ${furthest.toFixed(3)} ${unit} off`, trace)
    : inconclusive(doubt, trace);
}

/** The true and the delivered means of some channels at these ends, for the report's plots. */
export function plotted(
  { truth }: Evidence,
  pages: readonly ProfilePage[],
  ends: readonly number[],
  intervalS: number,
  channels: readonly TruthChannel[],
): Series[] {
  return channels.map((channel) => {
    const delivered = new Map(deliveredOf(pages, channel).map(({ endUtcS, amount }) => [endUtcS, amount]));
    return {
      quantity: channel,
      unit: catalogue()[channel].unit,
      endsUtcS: ends,
      truth: ends.map((end) => truth.mean(channel, (end - intervalS) * 1000, end * 1000)),
      delivered: ends.map((end) => delivered.get(end) ?? null),
    };
  });
}

/** The intervals of a set that some pages do not hold with every channel, in words; undefined where they hold all. */
export function missingComplaint(
  pages: readonly ProfilePage[],
  wanted: readonly number[],
  channels: readonly string[],
): string | undefined {
  for (const channel of channels) {
    const usable = deliveredOf(pages, channel).flatMap(({ amount, endUtcS }) =>
      amount === undefined ? [] : [endUtcS],
    );
    const missing = wanted.filter((end) => !usable.includes(end));
    if (missing.length > 0)
      return `${channel}: ${missing.length} of ${wanted.length} intervals are missing, the first ends ${utc(missing[0] ?? 0)}`;
  }
  return undefined;
}

/** An interval that some pages hold twice, in words. */
export function twiceComplaint(pages: readonly ProfilePage[]): string | undefined {
  const ends = pages.flatMap(endsOf);
  const twice = ends.find((end, index) => ends.indexOf(end) !== index);
  return twice === undefined ? undefined : `the interval that ends ${utc(twice)} came twice`;
}
