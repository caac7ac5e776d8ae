/** What is recorded is sent when the DNO asks for it: the data, nothing found, or nothing that arrives. */
import type { ExchangeOf } from '../engine/evidence.ts';
import { headerRuling } from '../engine/rules/answers.ts';
import { Expectation } from '../engine/expect.ts';
import { agreed, answer, cameInstead, exchangeOf, pages, pagesOf, performed } from '../engine/expect-sources.ts';
import {
  columnsComplaint,
  depthComplaint,
  endsIn,
  intervalsComplaint,
  mpansComplaint,
  pagingComplaint,
} from '../engine/rules/pages.ts';
import { intervalOf } from '../engine/rules/status.ts';
import { fail, inconclusive, nothingToJudge, pass, timeOff, utc } from '../engine/findings.ts';
import type { ActContext, Check, Place, Shape, StepCode } from '../engine/step-code.ts';
import type { TruthChannel } from '../engine/truth.ts';
import { activeChannels, channelsFor, generationChannels, reactiveChannels, voltageChannels } from './channels.ts';
import { conditions } from './conditions.ts';
import { household, quarterPast, toTheNextInterval } from './household.ts';
import { refusedRequests } from './refused-requests.ts';
import { missingComplaint, ofValues, plotted, twiceComplaint } from './values.ts';

/** Smaller than the answer, so that paging is seen. */
const pageSize = 4;
/** Enough for the answer to begin, too little for it to end. */
const cutAfterBytes = 120;

/** The first interval that was lived through whole. */
const firstWhole = agreed<{ readonly fromUtcS: number }>('lives from the interval that starts');
const asking = 'asks for everything';

/** The half-hours lived through, whole and all channels, in pages. */
async function asksForEverything(context: ActContext): Promise<void> {
  context.did(asking);
  const fromUtcS = (context.recall(firstWhole.what) as { readonly fromUtcS: number } | undefined)?.fromUtcS ?? 0;
  await context.dno.readProfile({
    fromUtcS,
    toUtcS: fromUtcS + household.intervals * intervalOf(context),
    quantities: channelsFor(context),
    pageSize,
  });
}

/** The read these flows are about: the last time everything was asked for. */
function theRead({ evidence }: Place): ExchangeOf<'ReadProfile'> | undefined {
  const last = evidence.deeds().findLast(({ what }) => what === asking);
  return last && evidence.exchanges(last.step, 'ReadProfile').at(-1);
}

/** What it asked for, as it went out. */
function asked(exchange: ExchangeOf<'ReadProfile'>) {
  const {
    fromUtcS = 0,
    toUtcS = 0,
    quantities = [],
  } = exchange.request?.decoded.ok === true ? exchange.request.decoded.message : {};
  return { fromUtcS, toUtcS, channels: quantities as readonly TruthChannel[] };
}

const read = pages('of the read for everything', theRead);
const valuesOf = (channels: readonly TruthChannel[]) =>
  read.and(`every value of ${channels.join(', ')} is the mean of its interval`, (found, { evidence }, trace) =>
    ofValues(evidence, found.pages, channels, trace),
  );
const loaded = read.and(
  'every value asked for is the mean of its interval',
  ({ pages: all, exchange }, { evidence }, trace) => ofValues(evidence, all, asked(exchange).channels, trace),
);

const wentOut: Check = {
  words: [
    'ReadProfile: the request',
    'for whole intervals, from the first that was lived through',
    'no channel stood still',
  ],
  judge: (place) => {
    const { evidence } = place;
    const exchange = theRead(place);
    if (exchange === undefined) return nothingToJudge(evidence, 'no request went out');
    const { fromUtcS, toUtcS, channels } = asked(exchange);
    const intervalMs = intervalOf(evidence) * 1000;
    if (fromUtcS !== firstWhole.of(place).fromUtcS)
      return inconclusive('the range does not start with what was lived through', exchange.trace);
    // A premises that did the same all the time could not tell a right value from a wrong one.
    const flat = channels.find((channel) => {
      const ends = endsIn(fromUtcS, toUtcS, intervalMs / 1000);
      return new Set(ends.map((end) => evidence.truth.mean(channel, end * 1000 - intervalMs, end * 1000))).size < 2;
    });
    if (flat !== undefined) return { verdict: 'error', observed: `${flat} never changed`, trace: exchange.trace };
    return pass(`${channels.length} channels in (${utc(fromUtcS)}, ${utc(toUtcS)}]`, exchange.trace.slice(0, 1));
  },
};

/** Every answer to the read, whatever it is. */
const answersToTheRead = new Expectation<ReturnType<typeof answeredIn>>({
  words: 'ReadProfile: every answer of the read for everything',
  find: (place) => {
    const exchange = theRead(place);
    if (exchange === undefined) return nothingToJudge(place.evidence, 'nothing was sent');
    const { failure, trace, answers } = exchange;
    if (failure !== undefined) return fail(`no answer: ${failure.detail}`, trace);
    return answers.length === 0 ? fail('no answer came', trace) : { message: answeredIn(place, exchange), trace };
  },
});

function answeredIn({ evidence }: Place, { answers }: ExchangeOf<'ReadProfile'>) {
  return evidence.answers.filter(({ n }) => answers.some((each) => each.n === n));
}

const answeredAtAnyMoment: Check = {
  words: ['ReadProfile: every answer', 'is a page or no_data_found'],
  judge: (place) => {
    const found = exchangeOf(place, 'ReadProfile', {});
    if ('verdict' in found) return found;
    const { answers, trace } = found.exchange;
    const wrong = answers.find(
      ({ decoded }) => !decoded.ok || !['page', 'no-data-found'].includes(decoded.message.body?.kind ?? ''),
    );
    if (wrong !== undefined)
      return fail(wrong.decoded.ok ? cameInstead(wrong.decoded.message.body) : 'no message', trace);
    return pass(`answered at ${utc(Math.floor(place.evidence.clockAt(trace[0] ?? 0).fromMs / 1000))}`, trace);
  },
};

/** The data is asked for and delivered. */
const delivered: Readonly<Record<string, StepCode>> = {
  T1: {
    act: async (context) => {
      const intervalS = intervalOf(context);
      if (context.with['stored'] === false) {
        await context.dno.readProfile();
        return;
      }
      context.did(firstWhole.what, { fromUtcS: await toTheNextInterval(context, intervalS) });
      await household(context, intervalS);
      await quarterPast(context, intervalS);
      await context.dno.readProfile({ fromUtcS: Math.floor(context.nowUtcMs() / 1000) - intervalS });
    },
    checks: { c1: answeredAtAnyMoment },
  },
  B1: { act: asksForEverything, checks: { c1: wentOut } },
  B2: {
    checks: {
      c1: answersToTheRead.and('its header is that of an answer', (answers, place) => {
        const rulings = answers.map((each) => headerRuling(each, place));
        return (
          rulings.find((ruling) => typeof ruling === 'string' || ruling?.verdict === 'fail') ??
          pass(`${answers.length} answers to ${answers[0]?.header?.correlationId ?? ''}`, [])
        );
      }),
      c2: read.and('nothing is refused', ({ pages: all }) => pass(`answered with ${all.length} pages`, [])),
    },
  },
  B3: {
    checks: {
      c1: read.and('exactly the intervals asked for, in order', ({ pages: all, exchange }, { evidence }) => {
        const records = all.reduce((sum, page) => sum + page.recordCount, 0);
        const complaint = intervalsComplaint(all, asked(exchange), intervalOf(evidence));
        return complaint ?? pass(`${records} intervals, the last ends ${utc(asked(exchange).toUtcS)}`, []);
      }),
      c2: valuesOf(activeChannels),
      c3: valuesOf(reactiveChannels),
      c4: valuesOf(voltageChannels),
      c5: valuesOf(generationChannels),
    },
  },
  B4: {
    checks: {
      c1: read.and(
        'page_number counts from 1, last marks the last, no more records than asked for',
        ({ pages: all }) => pagingComplaint(all, pageSize) ?? pass(`${all.length} pages of at most ${pageSize}`, []),
      ),
      c2: read.and('every column is as the catalogue and its page ask', ({ pages: all }) => {
        const complaint = all.map(columnsComplaint).find((each) => each !== undefined);
        return complaint ?? pass(`${all[0]?.columns.length ?? 0} channels a page, as in the catalogue`, []);
      }),
      c3: read.and('every column has the MPAN of its direction', ({ pages: all }, { evidence }) => {
        const { importMpan = '', exportMpan = '' } = evidence.system ?? {};
        const complaint = all.map((page) => mpansComplaint(page, evidence)).find((each) => each !== undefined);
        return complaint ?? pass(`${importMpan} and ${exportMpan}`, []);
      }),
      c4: read.and('oldest_held_end_utc_s is not after the first interval', ({ pages: all }) => {
        const startUtcS = all[0]?.startUtcS ?? 0;
        const complaint = all.map((page) => depthComplaint({ ...page, startUtcS })).find((each) => each !== undefined);
        return complaint ?? pass(`the oldest held ends ${utc(all[0]?.oldestHeldEndUtcS ?? 0)}`, []);
      }),
    },
  },
  B5: {
    act: ({ did }) => {
      did('loads what was received into the archive');
      return Promise.resolve();
    },
    checks: { c1: loaded },
  },
  POST1: {
    checks: {
      c1: read.and(
        'every interval of the range once, with every channel asked for',
        ({ pages: all, exchange }, { evidence }) => {
          const { fromUtcS, toUtcS, channels } = asked(exchange);
          const wanted = endsIn(fromUtcS, toUtcS, intervalOf(evidence));
          return (
            missingComplaint(all, wanted, channels) ??
            twiceComplaint(all) ??
            pass(`${wanted.length} intervals of ${channels.length} channels`, [])
          );
        },
      ),
    },
  },
};

const noData = (nth: number) => answer('ReadProfile', 'no-data-found', { nth });

/** Nothing is stored. */
const nothingStored: Readonly<Record<string, StepCode>> = {
  A3a1: {
    act: async ({ dno }) => {
      await dno.readStatus();
    },
    checks: {
      c1: answer('ReadStatus', 'status')
        .has({ recording: { active: true } })
        .and('no series has a record', ({ recording }) => {
          const held = recording?.series.find(
            ({ recordsHeld, newestEndUtcS }) => recordsHeld > 0 || newestEndUtcS !== undefined,
          );
          return held === undefined
            ? pass('nothing is held', [])
            : `${held.recordsHeld} records of ${held.intervalS} s are held`;
        }),
    },
  },
  A3a2: {
    act: async (context) => {
      const intervalS = intervalOf(context);
      const nowS = Math.floor(context.nowUtcMs() / 1000);
      await context.dno.readProfile({ fromUtcS: nowS - 10 * intervalS, toUtcS: nowS });
      // Two boundaries on there is a whole half-hour, and still nothing before it.
      await context.bench('advance', { seconds: 2 * intervalS });
      await context.dno.readProfile({ fromUtcS: nowS - 10 * intervalS, toUtcS: nowS - 5 * intervalS });
    },
    checks: {
      c1: noData(0).and('one answer, no page and no refusal', () => pass('no data found', [])),
      c2: noData(0).and('the range asked for, why, and when it looked', (found, place, trace) => {
        const exchange = place.evidence.exchanges(place.step, 'ReadProfile').at(0);
        const { fromUtcS, toUtcS } = exchange === undefined ? found : asked(exchange);
        const range = `(${utc(found.fromUtcS ?? 0)}, ${utc(found.toUtcS ?? 0)}]`;
        if (found.fromUtcS !== fromUtcS || found.toUtcS !== toUtcS) return `it speaks of ${range}`;
        if (found.detail.trim() === '') return 'it does not say why';
        const looked = timeOff(place.evidence, trace.at(-1) ?? 0, found.lookedAtUtcMs);
        return { ...looked, observed: `${range}: ${found.detail}; looked ${looked.observed}` };
      }),
      c3: noData(1).and('it says why', ({ detail }) => pass(detail, [])),
    },
  },
  A3a3: {
    act: async ({ dno }) => {
      await dno.readStatus();
    },
    checks: {
      c1: answer('ReadStatus', 'status').and(
        'configuration and health of the devices',
        ({ configuration, devices }) => {
          const health = devices.map(({ role, health: how }) => `${role} ${how}`).join(', ');
          return pass(`recording ${configuration?.recording === true ? 'on' : 'off'}; ${health}`, []);
        },
      ),
    },
  },
  A3a4: {
    act: ({ did }) => {
      did('ends the flow');
      return Promise.resolve();
    },
    checks: { c1: performed('ends the flow') },
  },
};

/** The data does not arrive. */
const lost: Readonly<Record<string, StepCode>> = {
  A5a1: {
    act: async (context) => {
      context.link({ cutAfterBytes });
      await asksForEverything(context);
    },
    checks: {
      c1: {
        words: ['ReadProfile: the call', 'the tester cuts the link under the answer, and it does not end'],
        judge: ({ evidence, step }) => {
          const exchange = evidence.exchanges(step, 'ReadProfile').at(0);
          if (exchange?.failure === undefined)
            return inconclusive('the answer arrived in spite of the cut', exchange?.trace);
          return pass(`${exchange.failure.status} after ${exchange.answers.length} messages`, exchange.trace);
        },
      },
    },
  },
  A5a2: {
    act: async ({ dno, link }) => {
      link('open');
      dno.reconnect();
      await dno.readStatus();
    },
    checks: {
      c1: answer('ReadStatus', 'status').and('configuration is told', ({ configuration }) =>
        configuration === undefined
          ? 'no configuration was read back'
          : pass(`recording is ${configuration.recording === true ? 'on' : 'off'}`, []),
      ),
    },
  },
  A5a3: { act: asksForEverything, checks: { c1: loaded } },
};

export const requestedData: Shape = {
  steps: {
    ...conditions,
    ...delivered,
    ...nothingStored,
    ...lost,
    ...refusedRequests,
    A2a4: { act: asksForEverything, checks: { c1: loaded } },
  },
  series: (place) => {
    const exchange = theRead(place);
    const found = exchange && pagesOf(exchange);
    if (exchange === undefined || found === undefined || 'verdict' in found) return [];
    const { fromUtcS, toUtcS, channels } = asked(exchange);
    const intervalS = intervalOf(place.evidence);
    return plotted(place.evidence, found, endsIn(fromUtcS, toUtcS, intervalS), intervalS, channels);
  },
};
