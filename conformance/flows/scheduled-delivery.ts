/** What is recorded is sent by itself, at a time set and on, until the DNO says stop. */
import { blankSchedule } from '../../codecs/dno/messages.ts';
import type { Configuration, Delivery, Schedule } from '../../codecs/dno/messages.ts';
import { all } from '../engine/expect.ts';
import { agreed, answer, deliveriesIn, delivery, nothing, performed, streamed } from '../engine/expect-sources.ts';
import { endsIn, intervalsComplaint } from '../engine/rules/pages.ts';
import { intervalOf, lateBy } from '../engine/rules/status.ts';
import { fail, inconclusive, nothingToJudge, pass, timed, utc } from '../engine/findings.ts';
import { CannotGoOn } from '../engine/step-code.ts';
import type { ActContext, Check, Denial, Place, Shape } from '../engine/step-code.ts';
import { channelsFor } from './channels.ts';
import { conditions } from './conditions.ts';
import { liveUntil, toTheNextInterval } from './household.ts';
import { missingComplaint, ofValues, plotted } from './values.ts';

/** Half-hours a sending holds. */
const periodIntervals = 2;

interface Plan {
  readonly startUtcS: number;
  readonly periodS: number;
  readonly intervalS: number;
}
const plan = agreed<Plan>('schedules deliveries');
const stop = 'says stop';

const due = ({ startUtcS, periodS }: Plan, k: number): number => startUtcS + k * periodS;
/** Half-hours of the k-th period, from 0: (from, to]. */
const periodOf = (it: Plan, k: number): { readonly fromUtcS: number; readonly toUtcS: number } => ({
  fromUtcS: due(it, k - 1),
  toUtcS: due(it, k),
});
const planned = (context: ActContext): Plan => context.recall(plan.what) as Plan;

const scheduleId = 'half-hours';
const schedule = ({ startUtcS, periodS }: Plan, quantities: readonly string[]): Partial<Configuration> => ({
  schedules: [
    {
      ...blankSchedule,
      ...{ scheduleId, active: true, content: 'profile', stream: 'bulk' },
      startUtcS,
      periodS,
      quantities,
    },
  ],
});
const noSchedule: Partial<Configuration> = { schedules: [{ ...blankSchedule, scheduleId }] };
const scheduleIn = (configuration: Configuration | undefined): Schedule | undefined =>
  configuration?.schedules.find((each) => each.scheduleId === scheduleId && each.active);

/** Goes past the k-th time to send, as far as a sending may take. */
async function passTime(context: ActContext, k: number): Promise<void> {
  const it = planned(context);
  const untilS = due(it, k) + lateBy(it.intervalS);
  await context.bench('advance', { seconds: Math.max(0, untilS - context.nowUtcMs() / 1000) });
}

const pageOf = ({ content }: Delivery) => (content?.kind === 'profile' ? content.profile : undefined);
const pagesIn = (place: Pick<Place, 'evidence'>) => deliveriesIn(place).flatMap((came) => pageOf(came.delivery) ?? []);

/** The k-th sending, in time. */
const sent = (k: number) =>
  delivery()
    .has({ number: BigInt(k + 1), dueUtcS: (at) => due(plan.of(at), k) })
    .and('it comes in time', ({ dueUtcS }, { evidence }, [n = 0]) => {
      const at = evidence.benchUtcMsAt(n);
      if (at === undefined) return undefined;
      const boundMs = lateBy(intervalOf(evidence)) * 1000;
      return timed({ ms: Math.max(0, at - dueUtcS * 1000), boundMs, jitterMs: evidence.jitterMs }, 'late', []);
    });
const holdsThePeriod = (k: number) =>
  delivery().and('it holds exactly the intervals of its period, in order', (it, place) => {
    const page = pageOf(it);
    const { intervalS } = plan.of(place);
    if (page === undefined) return `delivery ${it.number} holds ${it.content?.kind ?? 'nothing'}`;
    return (
      intervalsComplaint([page], periodOf(plan.of(place), k), intervalS) ?? pass('the half-hours of one period', [])
    );
  });
const isTrue = delivery().and('every value is the mean of its interval', (it, { evidence }, trace) => {
  const page = pageOf(it);
  return page === undefined ? 'no profile came' : ofValues(evidence, [page], channelsFor(evidence), trace);
});

/** Sendings whose time came before the DNO said stop, or before the case ended. */
function sendings({ evidence }: Place, it: Plan): number {
  const last = evidence.deeds().find(({ what }) => what === stop) ?? evidence.entries.at(-1);
  const untilS = evidence.clockAt(last?.n ?? 0).toMs / 1000;
  return Math.max(0, Math.floor((untilS - it.startUtcS) / it.periodS) + 1);
}

/** What lies in the archive after the last sending: each half-hour that should be there, once or more, right and whole. */
const archive: Check = {
  words: ['Deliveries: every delivery', 'every interval of every sending is there, with every channel, as it was'],
  judge: (place) => {
    const { evidence } = place;
    if (!evidence.deeds().some(({ what }) => what === plan.what))
      return nothingToJudge(evidence, 'nothing was scheduled');
    const it = plan.of(place);
    const trace = deliveriesIn(place).map(({ n }) => n);
    const wanted = endsIn(due(it, -1), due(it, sendings(place, it) - 1), it.intervalS);
    const missing = missingComplaint(pagesIn(place), wanted, channelsFor(evidence));
    if (missing !== undefined) return fail(missing, trace);
    return ofValues(evidence, pagesIn(place), channelsFor(evidence), trace);
  },
};

/** Who declares that nothing is sent unasked must not take a schedule. */
const takesNoSchedule: Denial = {
  expect: 'a schedule for sending is refused, or not taken over',
  act: async (context) => {
    const intervalS = intervalOf(context);
    const startUtcS = (Math.floor(context.nowUtcMs() / 1000 / intervalS) + 2) * intervalS;
    await context.dno.configure(schedule({ startUtcS, periodS: intervalS, intervalS }, []));
  },
  check: {
    words: ['Configure: the answer', 'no schedule is told as active'],
    judge: (place) => {
      const refused = answer('Configure', 'rejection').judge(place);
      if (refused.verdict === 'pass') return refused;
      return answer('Configure', 'applied')
        .and('none', (told) => (scheduleIn(told) === undefined ? undefined : 'a schedule for sending is taken'))
        .judge(place);
    },
  },
};

export const scheduledDelivery: Shape = {
  denials: { 'profile.scheduled': takesNoSchedule },
  steps: {
    ...conditions,
    T1: {
      act: async (context) => {
        const intervalS = intervalOf(context);
        const boundary = await toTheNextInterval(context, intervalS);
        const periodS = periodIntervals * intervalS;
        const it: Plan = { startUtcS: boundary + periodS, periodS, intervalS };
        context.did(plan.what, it);
        await context.dno.configure(schedule(it, channelsFor(context)));
        await liveUntil(context, 0, it.startUtcS - intervalS);
        await liveUntil(context, 1, it.startUtcS - 1);
        await context.dno.openDeliveries();
      },
      checks: {
        c1: answer('Configure', 'applied').and('schedules has the one that was set, as it was set', (told, place) => {
          const it = scheduleIn(told);
          const { startUtcS, periodS } = plan.of(place);
          if (it === undefined) return 'no schedule is read back';
          if (it.startUtcS !== startUtcS) return `it starts ${utc(it.startUtcS)}`;
          return it.periodS === periodS
            ? pass(`first ${utc(startUtcS)}, then every ${periodS} s`, [])
            : `its period is ${it.periodS} s`;
        }),
        c2: nothing(() => 0n),
      },
    },
    B1: {
      act: async (context) => {
        await passTime(context, 0);
        if ((await context.dno.nextDelivery()) === undefined) throw new CannotGoOn('the first delivery did not come');
      },
      checks: { c1: sent(0), c2: holdsThePeriod(0), c3: isTrue },
    },
    B2: {
      act: async ({ dno, did }) => {
        did('loads the delivery and acknowledges it');
        await dno.acknowledge();
      },
      checks: { c1: performed('loads the delivery and acknowledges it') },
    },
    B3: {
      act: async (context) => {
        const { dno } = context;
        const it = planned(context);
        await liveUntil(context, 2, due(it, 1) - it.intervalS);
        await liveUntil(context, 4, due(it, 1));
        await passTime(context, 1);
        if ((await dno.nextDelivery()) !== undefined) await dno.acknowledge();
        await dno.configure(noSchedule);
        context.did(stop);
        await liveUntil(context, 5, due(it, 2));
        await passTime(context, 2);
        await dno.openDeliveries();
      },
      checks: {
        c1: streamed('acknowledged', { in: 'B2' }).has({ number: 1n }),
        c2: all(sent(1), holdsThePeriod(1), isTrue),
        c3: nothing(() => 2n, stop),
      },
    },
    POST1: { checks: { c1: archive } },

    A2a1: {
      act: async (context) => {
        context.link('cut');
        await passTime(context, 0);
        await context.dno.streamEnds();
      },
      checks: {
        c1: {
          words: ['the tester cuts the link over the time to send', 'and no delivery comes'],
          judge: (place) => {
            const cut = place.evidence.deeds(place.step).map(({ n }) => n);
            const came = deliveriesIn(place).filter(({ step }) => step === place.step);
            if (cut.length === 0) return nothingToJudge(place.evidence, 'the link was not cut');
            return came.length === 0
              ? pass('nothing came', cut)
              : inconclusive('a delivery came in spite of the cut', cut);
          },
        },
      },
    },
    A2a2: {
      act: async ({ dno, link }) => {
        link('open');
        dno.reconnect();
        await dno.readStatus();
      },
      checks: {
        c1: answer('ReadStatus', 'status').and(
          'configuration.schedules has the one that was set',
          ({ configuration }) =>
            scheduleIn(configuration) === undefined ? 'no schedule was read back' : pass('sending is on', []),
        ),
      },
    },
    A2a3: {
      act: async ({ dno }) => {
        await dno.openDeliveries();
        if ((await dno.nextDelivery()) === undefined) throw new CannotGoOn('what was missed did not come');
        await dno.acknowledge();
      },
      checks: {
        c1: delivery().and('it came', ({ number, dueUtcS }) => pass(`number ${number}, due ${utc(dueUtcS)}`, [])),
      },
    },
  },
  series: (place) => {
    const pages = pagesIn(place);
    const [first] = pages;
    if (first === undefined) return [];
    const it = plan.of(place);
    const toUtcS = Math.max(...pages.map((page) => page.startUtcS + page.recordCount * page.intervalS));
    return plotted(
      place.evidence,
      pages,
      endsIn(due(it, -1), toUtcS, it.intervalS),
      it.intervalS,
      channelsFor(place.evidence),
    );
  },
};
