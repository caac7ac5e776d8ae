/** The read that scenario 2 is about: everything the premises did, asked for whole. */
import type { Evidence } from '../engine/evidence.ts';
import type { ActContext, Finding, StepCode } from '../engine/step-code.ts';
import type { TruthChannel } from '../engine/truth.ts';
import { channelsFor, intervalOf } from './channels.ts';
import { fail, firstOf, inconclusive, ofExchange, pass } from './findings.ts';
import { household } from './household.ts';
import { deliveredOf, endsIn, pagesOf, requested, valuesFinding } from './profile-answers.ts';
import type { ProfileExchange } from './profile-answers.ts';

/** Smaller than the answer, so that paging is seen. */
export const pageSize = 4;

/** Where each flow asks for it, the last time it does. */
const readAt: Readonly<Record<string, string>> = {
  'UC01.S2.B': 'UC01.S2.B1',
  'UC01.S2.A2': 'UC01.S2.A2a4',
  'UC01.S2.A5': 'UC01.S2.A5a3',
};

/** What is on record of the first interval that was lived through whole. */
export const firstWholeInterval = 'first whole interval starts';

/** The half-hours lived through, whole and all channels, in pages. */
export async function askForEverything(context: ActContext): Promise<void> {
  const first = context.recall(firstWholeInterval) as { readonly fromUtcS: number } | undefined;
  const fromUtcS = first?.fromUtcS ?? 0;
  await context.dno.readProfile({
    fromUtcS,
    toUtcS: fromUtcS + household.intervals * intervalOf(context),
    quantities: channelsFor(context),
    pageSize,
  });
}

/** The read this scenario is about. */
export function theRead(evidence: Evidence): ProfileExchange | undefined {
  const step = readAt[evidence.caseId];
  return step === undefined ? undefined : evidence.exchanges(step, 'ReadProfile').at(-1);
}

export function ofTheRead(evidence: Evidence, judge: (exchange: ProfileExchange) => Finding): Finding {
  return ofExchange(evidence, theRead(evidence), judge);
}

/** A judge of the pages of the read; anything but pages fails. */
export function ofPages(
  evidence: Evidence,
  judge: (pages: Exclude<ReturnType<typeof pagesOf>, string>, exchange: ProfileExchange) => Finding,
): Finding {
  return ofTheRead(evidence, (exchange) => {
    const pages = pagesOf(exchange);
    return typeof pages === 'string' ? fail(pages, exchange.trace) : judge(pages, exchange);
  });
}

/** Evidence that the DNO could load it: received = asked for = what the premises did. It never charges anybody. */
export function loadedFinding(evidence: Evidence): Finding {
  const finding = ofPages(evidence, (pages, exchange) => {
    const values = pages.reduce((sum, page) => sum + page.recordCount * page.columns.length, 0);
    const right = valuesFinding(evidence, exchange, requested(exchange)?.quantities as TruthChannel[]);
    return right.verdict === 'pass' ? pass(`${values} values loaded, all within their bounds`, exchange.trace) : right;
  });
  return finding.verdict === 'pass' ? finding : inconclusive(`not loaded: ${finding.observed}`, finding.trace);
}

export const hasTheData: StepCode = {
  judges: {
    c1: (evidence) =>
      ofPages(evidence, (pages, exchange) => {
        const asked = requested(exchange);
        if (asked === undefined) return inconclusive('no request went out', exchange.trace);
        const wanted = endsIn(asked.fromUtcS ?? 0, asked.toUtcS ?? 0, intervalOf(evidence)).length;
        const complaints = asked.quantities.map((channel) => {
          const usable = deliveredOf(pages, channel).filter(({ amount }) => amount !== undefined);
          const ends = new Set(usable.map(({ endUtcS }) => endUtcS));
          if (ends.size !== wanted) return `${channel}: ${ends.size} of ${wanted} intervals have a value`;
          return usable.length === ends.size ? undefined : `${channel}: an interval came twice`;
        });
        return firstOf(complaints, `${wanted} intervals of ${asked.quantities.length} channels`, exchange.trace);
      }),
  },
};
