/** UC01 scenario 2: the DNO asks for the stored half-hours. Ids are those of specs/use-cases/UC01-*.yaml. */
import type { ScenarioCode, StepCode } from '../engine/step-code.ts';
import { intervalOf } from './channels.ts';
import { answersMessages, collectsGeneration, isLocated, permitsExtraction, recordsHalfHours } from './conditions.ts';
import { fail, ofExchange, pass, utc } from './findings.ts';
import { household, quarterPast } from './household.ts';
import { answersOf, requested, seriesOf } from './profile-answers.ts';
import { onRequest } from './uc01-s2-basic.ts';
import { invalidMessage } from './uc01-s2-invalid.ts';
import { lostAnswer } from './uc01-s2-lost.ts';
import { nothingFound } from './uc01-s2-nothing.ts';
import { firstWholeInterval, hasTheData, theRead } from './uc01-s2-read.ts';

/** In this flow nothing may be recorded before the DNO asks. */
const nothingStored = 'UC01.S2.A3';

/** Lives through some half-hours, then asks in the middle of one. */
const hasANeed = (step: string): StepCode => ({
  act: async (context) => {
    if (context.caseId === nothingStored) {
      await context.dno.readProfile();
      return;
    }
    const intervalS = intervalOf(context);
    // Recording began inside an interval: the first whole one starts at the next boundary.
    const intoInterval = (context.nowUtcMs() / 1000) % intervalS;
    await context.bench('advance', { seconds: intervalS - intoInterval });
    // In real time one wakes a little late.
    const boundary = Math.round(context.nowUtcMs() / 1000 / intervalS) * intervalS;
    context.did(firstWholeInterval, { fromUtcS: boundary });
    await household(context, intervalS);
    await quarterPast(context, intervalS);
    await context.dno.readProfile({ fromUtcS: Math.floor(context.nowUtcMs() / 1000) - intervalS });
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.exchanges(step, 'ReadProfile').at(0), (exchange) => {
        const answers = answersOf(exchange);
        if (typeof answers === 'string') return fail(answers, exchange.trace);
        const kinds = [...new Set(answers.map(({ body }) => body?.kind ?? 'nothing'))];
        const at = utc(Math.floor((requested(exchange)?.header?.sentAtUtcMs ?? 0) / 1000));
        return kinds.every((kind) => kind === 'page' || kind === 'no-data-found')
          ? pass(`answered at ${at} with ${kinds.join(', ')}`, exchange.trace)
          : fail(`answered with ${kinds.join(', ')}`, exchange.trace);
      }),
  },
});

export const uc01s2: ScenarioCode = {
  conditions: {
    'UC01.S2.PRE1': answersMessages('UC01.S2.PRE1'),
    'UC01.S2.PRE2': permitsExtraction('UC01.S2.PRE2'),
    'UC01.S2.PRE3': isLocated('UC01.S2.PRE1'),
    'UC01.S2.PRE4': recordsHalfHours('UC01.S2.PRE4'),
    'UC01.S2.PRE5': collectsGeneration('UC01.S2.PRE5'),
    'UC01.S2.T1': hasANeed('UC01.S2.T1'),
    'UC01.S2.POST1': hasTheData,
  },
  flows: {
    'UC01.S2.B': onRequest,
    'UC01.S2.A2': invalidMessage,
    'UC01.S2.A3': nothingFound,
    'UC01.S2.A5': lostAnswer,
  },
  series: {
    'UC01.S2.B': (evidence) => seriesOf(evidence, theRead(evidence)),
    'UC01.S2.A5': (evidence) => seriesOf(evidence, theRead(evidence)),
  },
};
