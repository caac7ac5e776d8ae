/** UC01 scenario 1: the system sends half-hours by itself. Ids are those of specs/use-cases/UC01-*.yaml. */
import { blankSchedule } from '../../codecs/dno/messages.ts';
import type { Configuration, Schedule } from '../../codecs/dno/messages.ts';
import type { ActContext, Denial, ScenarioCode, StepCode } from '../engine/step-code.ts';
import { CannotGoOn } from '../engine/step-code.ts';
import { channelsFor, intervalOf } from './channels.ts';
import { answersMessages, collectsGeneration, isLocated, recordsHalfHours } from './conditions.ts';
import { fail, firstOf, inconclusive, ofExchange, pass, timed, utc } from './findings.ts';
import { liveUntil } from './household.ts';
import { clockBoundMs } from './uc01-s2-nothing.ts';
import {
  archiveFinding,
  cameIn,
  deliveredSeries,
  deliveryValues,
  lateBy,
  ofDelivery,
  periodRange,
  planFrom,
  planIn,
  planOf,
  planned,
  quietMs,
  rangeComplaint,
} from './uc01-s1-stream.ts';

/** So far the clock is moved by the time signal: enough to be seen, and no interval is lost. */
const signalStepMs = 37_000;
/** The one schedule of this scenario. */
const scheduleId = 'half-hours';

function scheduleIn(configuration: Configuration | undefined): Schedule | undefined {
  return configuration?.schedules.find((each) => each.scheduleId === scheduleId);
}

/** The alternative flow is the only one in which the first sending does not arrive. */
const lostFlow = 'UC01.S1.A2';

/** The clock a status request told, against the bench's when it was asked. */
const clockJudge =
  (step: string): StepCode['judges'][string] =>
  (evidence) =>
    ofExchange(evidence, evidence.exchanges(step, 'ReadStatus').at(-1), ({ answers, trace }) => {
      const decoded = answers[0]?.decoded;
      const clock =
        decoded?.ok === true && decoded.message.body?.kind === 'status' ? decoded.message.body.status.clock : undefined;
      const asked = evidence.deeds(step).find(({ what }) => what === 'asks for the clock')?.data as
        { readonly utcMs: number } | undefined;
      if (clock === undefined) return fail('the status does not tell the clock', trace);
      if (asked === undefined) return inconclusive('the clock was not asked for', trace);
      const ms = clock.nowUtcMs - asked.utcMs;
      const measured = timed({ ms, boundMs: clockBoundMs, jitterMs: evidence.jitterMs }, 'off UTC', trace);
      if (measured.verdict !== 'pass' || clock.offsetMs === undefined || Math.abs(clock.offsetMs) <= clockBoundMs)
        return measured;
      return fail(`it says itself that it is ${Math.round(clock.offsetMs / 1000)} s off UTC`, trace);
    });

async function askForClock(context: ActContext): Promise<void> {
  context.did('asks for the clock', { utcMs: context.nowUtcMs() });
  await context.dno.readStatus();
}

const accurateClock: StepCode = { act: askForClock, judges: { c1: clockJudge('UC01.S1.PRE3') } };

const followsSignal: StepCode = {
  act: async (context) => {
    await context.bench('setClock', { utcMs: context.nowUtcMs() + signalStepMs });
    await askForClock(context);
  },
  judges: { c1: clockJudge('UC01.S1.PRE4') },
};

const hasAnArchive: StepCode = {
  act: async (context) => {
    context.dno.openDeliveries();
    if ((await context.dno.nextOnStream('opened')) === undefined)
      throw new CannotGoOn('the stream of deliveries was not opened');
  },
  judges: {
    c1: (evidence) => {
      const opened = evidence.streamBodies().find(({ body }) => body?.kind === 'opened');
      return opened === undefined ? inconclusive('the stream was not opened') : pass('open', [opened.n]);
    },
  },
};

/** Schedules, and lives until just before the first time to send. */
const timeIsReached: StepCode = {
  act: async (context) => {
    const intervalS = intervalOf(context);
    const intoInterval = (context.nowUtcMs() / 1000) % intervalS;
    await context.bench('advance', { seconds: intervalS - intoInterval });
    const plan = planFrom(context);
    const schedule: Schedule = {
      ...{ ...blankSchedule, scheduleId, active: true, content: 'profile', stream: 'bulk' },
      ...{ startUtcS: plan.startUtcS, periodS: plan.periodS, quantities: channelsFor(context) },
    };
    context.did(planned, plan);
    await context.dno.configure({ schedules: [schedule] });
    await liveUntil(context, 0, plan.startUtcS - plan.intervalS);
    await liveUntil(context, 1, plan.startUtcS - 1);
    await context.dno.nextOnStream('delivery', quietMs);
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.exchanges('UC01.S1.T1', 'Configure').at(0), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        const delivery =
          decoded?.ok === true && decoded.message.body?.kind === 'applied'
            ? scheduleIn(decoded.message.body.applied)
            : undefined;
        const plan = planIn(evidence);
        if (delivery === undefined || plan === undefined) return fail('no schedule is read back', trace);
        return firstOf(
          [
            delivery.active ? undefined : 'the schedule is not active',
            delivery.startUtcS === plan.startUtcS ? undefined : `it starts ${utc(delivery.startUtcS)}`,
            delivery.periodS === plan.periodS ? undefined : `its period is ${delivery.periodS} s`,
          ],
          `first ${utc(plan.startUtcS)}, then every ${plan.periodS} s`,
          trace,
        );
      }),
    c2: (evidence) => {
      if (planIn(evidence) === undefined) return inconclusive('nothing was scheduled');
      const early = cameIn(evidence).filter(({ step }) => step === 'UC01.S1.T1');
      return early.length === 0
        ? pass('nothing came', [])
        : fail(
            `${early.length} deliveries came before their time`,
            early.map(({ n }) => n),
          );
    },
  },
};

/** Goes past a time to send, as far as a sending may take. */
async function passTime(context: ActContext, untilUtcS: number): Promise<void> {
  const plan = planOf(context);
  await context.bench('advance', { seconds: Math.max(0, untilUtcS + lateBy(plan) - context.nowUtcMs() / 1000) });
}

/** The next delivery that is not a repetition of what was loaded already. */
async function nextAfter({ dno }: ActContext, number: bigint): ReturnType<typeof dno.nextOnStream<'delivery'>> {
  for (;;) {
    const delivery = await dno.nextOnStream('delivery');
    if (delivery === undefined || delivery.number > number) return delivery;
  }
}

const basic: Readonly<Record<string, StepCode>> = {
  'UC01.S1.B1': {
    act: async (context) => {
      await passTime(context, planOf(context).startUtcS);
      const delivery = await context.dno.nextOnStream('delivery');
      if (delivery === undefined) throw new CannotGoOn('the first delivery did not come');
      context.did('was delivered', { epoch: String(delivery.epoch), number: String(delivery.number) });
    },
    judges: {
      c1: (evidence) =>
        ofDelivery(evidence, ['UC01.S1.B1'], ({ n, delivery }, plan) => {
          const told = firstOf(
            [
              delivery.number === 1n ? undefined : `its number is ${delivery.number}`,
              delivery.dueUtcS === plan.startUtcS ? undefined : `it is due ${utc(delivery.dueUtcS)}`,
            ],
            `number 1, due ${utc(plan.startUtcS)}, within ${lateBy(plan)} s`,
            [n],
          );
          const at = evidence.benchUtcMsAt(n);
          if (told.verdict !== 'pass' || at === undefined) return told;
          const ms = Math.max(0, at - plan.startUtcS * 1000);
          const { verdict, observed } = timed(
            { ms, boundMs: lateBy(plan) * 1000, jitterMs: evidence.jitterMs },
            'late',
            [],
          );
          return { ...told, verdict, observed: `number 1, due ${utc(plan.startUtcS)}, ${observed}` };
        }),
      c2: (evidence) =>
        ofDelivery(evidence, ['UC01.S1.B1'], (came, plan) =>
          firstOf([rangeComplaint(came, periodRange(plan, 0), plan.intervalS)], 'the half-hours of one period', [
            came.n,
          ]),
        ),
      c3: (evidence) => ofDelivery(evidence, ['UC01.S1.B1'], (came) => deliveryValues(evidence, came)),
    },
  },
  'UC01.S1.B2': {
    act: async (context) => {
      const { epoch, number } = context.recall('was delivered') as { epoch: string; number: string };
      context.did('loads the delivery into the archive', { number });
      context.dno.acknowledge(BigInt(epoch), BigInt(number));
      await context.dno.nextOnStream('acknowledged');
    },
    judges: {
      c1: (evidence) => {
        const loaded = evidence.deeds('UC01.S1.B2').map(({ n }) => n);
        return loaded.length > 0 ? pass('loaded and acknowledged', loaded) : inconclusive('nothing was loaded');
      },
    },
  },
  'UC01.S1.B3': {
    act: async (context) => {
      const plan = planOf(context);
      const second = plan.startUtcS + plan.periodS;
      await liveUntil(context, 2, second - plan.intervalS);
      await liveUntil(context, 4, second);
      await passTime(context, second);
      const { number } = context.recall('was delivered') as { number: string };
      const delivery = await nextAfter(context, BigInt(number));
      if (delivery !== undefined) {
        context.dno.acknowledge(delivery.epoch, delivery.number);
        await context.dno.nextOnStream('acknowledged');
      }
      await context.dno.configure({ schedules: [{ ...blankSchedule, scheduleId }] });
      context.did('said stop');
      await liveUntil(context, 5, second + plan.periodS);
      await passTime(context, second + plan.periodS);
      await context.dno.nextOnStream('delivery', quietMs);
    },
    judges: {
      c1: (evidence) => {
        const answered = evidence
          .streamBodies()
          .find(({ step, body }) => step === 'UC01.S1.B2' && body?.kind === 'acknowledged');
        if (!evidence.reached('UC01.S1.B2')) return inconclusive('nothing was acknowledged');
        if (answered?.body?.kind !== 'acknowledged') return fail('the acknowledgement was not answered', []);
        return answered.body.acknowledged.number === 1n
          ? pass('number 1 is acknowledged', [answered.n])
          : fail(`number ${answered.body.acknowledged.number} is acknowledged`, [answered.n]);
      },
      c2: (evidence) =>
        ofDelivery(evidence, ['UC01.S1.B3'], (came, plan) => {
          const due = plan.startUtcS + plan.periodS;
          const { number, dueUtcS } = came.delivery;
          const values = deliveryValues(evidence, came);
          return firstOf(
            [
              number === 2n ? undefined : `its number is ${number}`,
              dueUtcS === due ? undefined : `it is due ${utc(dueUtcS)}`,
              rangeComplaint(came, periodRange(plan, 1), plan.intervalS),
              values.verdict === 'pass' ? undefined : values.observed,
            ],
            `number 2, due ${utc(due)}`,
            [came.n],
          );
        }),
      c3: (evidence) => {
        const stop = evidence.deeds('UC01.S1.B3').find(({ what }) => what === 'said stop');
        if (stop === undefined) return inconclusive('the DNO never said stop');
        const after = cameIn(evidence).filter(({ n }) => n > stop.n);
        return after.length === 0
          ? pass('nothing came any more', [stop.n])
          : fail(
              `${after.length} deliveries came after that`,
              after.map(({ n }) => n),
            );
      },
    },
  },
};

const lost: Readonly<Record<string, StepCode>> = {
  'UC01.S1.A2a1': {
    act: async (context) => {
      context.link('cut');
      const plan = planOf(context);
      await passTime(context, plan.startUtcS);
      await context.dno.nextOnStream('delivery', quietMs);
    },
    judges: {
      c1: (evidence) => {
        if (planIn(evidence) === undefined) return inconclusive('nothing was scheduled');
        const came = cameIn(evidence).filter(({ step }) => step === 'UC01.S1.A2a1');
        return came.length === 0
          ? pass(
              'nothing came',
              evidence.deeds('UC01.S1.A2a1').map(({ n }) => n),
            )
          : inconclusive(
              'a delivery came in spite of the cut',
              came.map(({ n }) => n),
            );
      },
    },
  },
  'UC01.S1.A2a2': {
    act: async (context) => {
      context.link('open');
      context.dno.reconnect();
      await context.dno.readStatus();
    },
    judges: {
      c1: (evidence) =>
        ofExchange(evidence, evidence.exchanges('UC01.S1.A2a2', 'ReadStatus').at(0), ({ answers, trace }) => {
          const decoded = answers[0]?.decoded;
          const delivery =
            decoded?.ok === true && decoded.message.body?.kind === 'status'
              ? scheduleIn(decoded.message.body.status.configuration)
              : undefined;
          return delivery === undefined
            ? inconclusive('no schedule was read back', trace)
            : pass(`sending is ${delivery.active ? 'on' : 'off'}`, trace);
        }),
    },
  },
  'UC01.S1.A2a3': {
    act: async (context) => {
      context.dno.openDeliveries();
      const delivery = await context.dno.nextOnStream('delivery');
      if (delivery === undefined) throw new CannotGoOn('what was missed did not come');
      context.dno.acknowledge(delivery.epoch, delivery.number);
      await context.dno.nextOnStream('acknowledged');
    },
    judges: {
      c1: (evidence) => {
        const came = cameIn(evidence).find(({ step }) => step === 'UC01.S1.A2a3');
        return came === undefined
          ? inconclusive('nothing came')
          : pass(`number ${came.delivery.number}, due ${utc(came.delivery.dueUtcS)}`, [came.n]);
      },
    },
  },
};

/** Who declares that nothing is sent unasked must not take a schedule. */
const noSchedule: Denial = {
  expect: 'a schedule for sending is refused, or not taken over',
  act: async (context) => {
    const intervalS = intervalOf(context);
    const startUtcS = (Math.floor(context.nowUtcMs() / 1000 / intervalS) + 2) * intervalS;
    const times = { startUtcS, periodS: intervalS };
    await context.dno.configure({
      schedules: [{ ...blankSchedule, scheduleId, active: true, content: 'profile', stream: 'bulk', ...times }],
    });
  },
  judge: (evidence) =>
    ofExchange(evidence, evidence.exchanges('', 'Configure').at(0), ({ answers, trace }) => {
      const decoded = answers[0]?.decoded;
      if (decoded?.ok !== true) return fail('the answer cannot be decoded', trace);
      const { body } = decoded.message;
      return body?.kind === 'applied' && scheduleIn(body.applied)?.active === true
        ? fail('a schedule for sending is taken', trace)
        : pass(body?.kind === 'rejection' ? `refused as ${body.rejection.errorType}` : 'not taken over', trace);
    }),
};

export const uc01s1: ScenarioCode = {
  denials: { 'profile.scheduled': noSchedule },
  conditions: {
    'UC01.S1.PRE1': answersMessages('UC01.S1.PRE1'),
    'UC01.S1.PRE2': isLocated('UC01.S1.PRE1'),
    'UC01.S1.PRE3': accurateClock,
    'UC01.S1.PRE4': followsSignal,
    'UC01.S1.PRE5': recordsHalfHours('UC01.S1.PRE5'),
    'UC01.S1.PRE6': collectsGeneration('UC01.S1.PRE6'),
    'UC01.S1.PRE7': hasAnArchive,
    'UC01.S1.T1': timeIsReached,
    'UC01.S1.POST1': {
      judges: { c1: (evidence) => archiveFinding(evidence, evidence.caseId === lostFlow ? 1 : 2) },
    },
  },
  flows: { 'UC01.S1.B': basic, [lostFlow]: lost },
  series: { 'UC01.S1.B': deliveredSeries, [lostFlow]: deliveredSeries },
};
