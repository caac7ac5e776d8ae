/** The deliveries of scenario 1: what is scheduled, what came, and how it is held against the premises. */
import type { Delivery } from '../../codecs/dno/messages.ts';
import type { Evidence } from '../engine/evidence.ts';
import type { ActContext, Finding, Series } from '../engine/step-code.ts';
import { plain } from '../roles/recorder.ts';
import { truthChannels } from '../engine/truth.ts';
import { channelsFor, intervalOf } from './channels.ts';
import { fail, inconclusive, utc } from './findings.ts';
import { endsIn, intervalsComplaint, ofValues, plottedPages } from './profile-answers.ts';

/** Half-hours a sending holds. */
export const periodIntervals = 2;
/** How long the tester waits, in real time, for what should not come. */
export const quietMs = 400;

/** What was agreed, as it is on record. */
export interface Plan {
  readonly startUtcS: number;
  readonly periodS: number;
  readonly intervalS: number;
}

export const planned = 'schedules deliveries';

export function planOf(source: { recall(what: string): unknown }): Plan {
  const plan = source.recall(planned) as Plan | undefined;
  if (plan === undefined) throw new Error('nothing was scheduled');
  return plan;
}

/** The plan of a case from its trace; undefined where it never came to it. */
export function planIn(evidence: Evidence): Plan | undefined {
  const deed = evidence.entries.find((entry) => entry.kind === 'did' && entry.what === planned);
  return deed?.kind === 'did' ? (deed.data as Plan) : undefined;
}

/** A sending may take so long after its time: the half-hour that ends with it has to be read and written first. */
export function lateBy({ intervalS }: Plan): number {
  return Math.max(5, intervalS / 15);
}

/** The next whole interval; two of them on is the first time to send. */
export function planFrom(context: ActContext): Plan {
  const intervalS = intervalOf(context);
  const boundary = Math.round(context.nowUtcMs() / 1000 / intervalS) * intervalS;
  return { startUtcS: boundary + periodIntervals * intervalS, periodS: periodIntervals * intervalS, intervalS };
}

/** One delivery as it came. */
export interface Came {
  readonly n: number;
  readonly step: string;
  readonly delivery: Delivery;
}

/** Everything delivered in a case, repetitions included, in the order it came. */
export function cameIn(evidence: Evidence): Came[] {
  return evidence
    .streamBodies()
    .flatMap(({ n, step, body }) => (body?.kind === 'delivery' ? [{ n, step, delivery: body.delivery }] : []));
}

/** The same without repetitions: delivered at least once may be delivered twice. */
function newIn(evidence: Evidence): Came[] {
  const told = new Set<string>();
  return cameIn(evidence).filter(({ delivery }) => {
    const text = JSON.stringify(delivery, plain);
    return told.has(text) ? false : told.add(text);
  });
}

/** Half-hours of the k-th period, from 0: (from, to]. */
export function periodRange(plan: Plan, k: number): { readonly fromUtcS: number; readonly toUtcS: number } {
  const toUtcS = plan.startUtcS + k * plan.periodS;
  return { fromUtcS: toUtcS - plan.periodS, toUtcS };
}

/** Complains where a delivery does not hold exactly the half-hours of this range. */
export function rangeComplaint(
  { delivery }: Came,
  range: { readonly fromUtcS: number; readonly toUtcS: number },
  intervalS: number,
): string | undefined {
  const { content } = delivery;
  if (content?.kind !== 'profile') return `delivery ${delivery.number} holds ${content?.kind ?? 'nothing'}`;
  return intervalsComplaint([content.profile], range, intervalS);
}

/** Complains about the first value of a delivery that is not the true mean of its interval. */
export function deliveryValues(evidence: Evidence, came: Came): Finding {
  const { content } = came.delivery;
  if (content?.kind !== 'profile') return fail('no profile came', [came.n]);
  const channels = channelsFor(evidence);
  const { profile } = content;
  const fine = `${profile.recordCount} intervals of ${channels.length} channels`;
  return ofValues(evidence, [profile], channels, [came.n], () => fine);
}

/** The first new delivery that came in one of these steps. */
export function ofDelivery(
  evidence: Evidence,
  steps: readonly string[],
  judge: (came: Came, plan: Plan) => Finding,
): Finding {
  const plan = planIn(evidence);
  const stopped = evidence.entries.find((entry) => entry.kind === 'stopped');
  if (plan === undefined || !steps.some((step) => evidence.reached(step)))
    return inconclusive(stopped?.kind === 'stopped' ? `ended early: ${stopped.reason}` : 'nothing was scheduled');
  const came = newIn(evidence).find(({ step }) => steps.includes(step));
  return came === undefined ? fail('no delivery came', []) : judge(came, plan);
}

/** The archive after the last sending: each half-hour that should be there, once or more, right and whole. */
export function archiveFinding(evidence: Evidence, periods: number): Finding {
  const plan = planIn(evidence);
  if (plan === undefined) return inconclusive('nothing was scheduled');
  const came = cameIn(evidence);
  const pages = came.flatMap(({ delivery }) =>
    delivery.content?.kind === 'profile' ? [delivery.content.profile] : [],
  );
  const trace = came.map(({ n }) => n);
  const first = periodRange(plan, 0);
  const last = periodRange(plan, periods - 1);
  const wanted = endsIn(first.fromUtcS, last.toUtcS, plan.intervalS);
  const held = new Set(
    pages.flatMap((page) =>
      Array.from({ length: page.recordCount }, (_unused, k) => page.startUtcS + (k + 1) * page.intervalS),
    ),
  );
  const missing = wanted.filter((end) => !held.has(end));
  if (missing.length > 0) {
    const first = utc(missing[0] ?? 0);
    return fail(`${missing.length} of ${wanted.length} half-hours are missing, the first ends ${first}`, trace);
  }
  const fine = `${wanted.length} half-hours from ${came.length} deliveries`;
  return ofValues(evidence, pages, channelsFor(evidence), trace, () => fine);
}

/** For the report's plots. */
export function deliveredSeries(evidence: Evidence): Series[] {
  const plan = planIn(evidence);
  const came = cameIn(evidence);
  if (plan === undefined || came.length === 0) return [];
  const pages = came.flatMap(({ delivery }) =>
    delivery.content?.kind === 'profile' ? [delivery.content.profile] : [],
  );
  const { fromUtcS } = periodRange(plan, 0);
  const toUtcS = Math.max(...pages.map((page) => page.startUtcS + page.recordCount * page.intervalS));
  const wanted = channelsFor(evidence);
  return plottedPages(
    evidence,
    pages,
    endsIn(fromUtcS, toUtcS, plan.intervalS),
    plan.intervalS,
    truthChannels.filter((channel) => wanted.includes(channel)),
  );
}
