/** UC01 scenario 2, alternative at step 3: nothing is stored. */
import type { Evidence } from '../engine/evidence.ts';
import type { Finding, StepCode } from '../engine/step-code.ts';
import { intervalOf } from './channels.ts';
import { fail, firstOf, inconclusive, ofExchange, pass, timed, utc } from './findings.ts';
import { answersOf } from './profile-answers.ts';
import type { ProfileExchange } from './profile-answers.ts';

/** The stated accuracy of a system's clock, and how far a time of its own may lie from the bench's. */
export const clockBoundMs = 10_000;

/** The no-data-found body of an exchange that has exactly one answer, or what came instead. */
function noData(exchange: ProfileExchange) {
  const answers = answersOf(exchange);
  if (typeof answers === 'string') return answers;
  const kinds = answers.map(({ body }) => body?.kind ?? 'nothing');
  const [only] = answers;
  if (kinds.length !== 1 || only?.body?.kind !== 'no-data-found') return `answered with ${kinds.join(', ')}`;
  return only.body.noDataFound;
}

function ofNoData(
  evidence: Evidence,
  exchange: ProfileExchange | undefined,
  judge: (found: Exclude<ReturnType<typeof noData>, string>, exchange: ProfileExchange) => Finding,
): Finding {
  return ofExchange(evidence, exchange, (known) => {
    const found = noData(known);
    return typeof found === 'string' ? fail(found, known.trace) : judge(found, known);
  });
}

const step = 'UC01.S2.A3a2';

export const nothingFound: Readonly<Record<string, StepCode>> = {
  'UC01.S2.A3a1': {
    act: async ({ dno }) => {
      await dno.readStatus();
    },
    judges: {
      c1: (evidence) =>
        ofExchange(evidence, evidence.exchanges('UC01.S2.A3a1', 'ReadStatus').at(0), ({ answers, trace }) => {
          const decoded = answers[0]?.decoded;
          const recording =
            decoded?.ok === true && decoded.message.body?.kind === 'status'
              ? decoded.message.body.status.recording
              : undefined;
          if (recording === undefined) return fail('the status says nothing of recording', trace);
          const held = recording.series.find(({ intervalS }) => intervalS === intervalOf(evidence));
          return firstOf(
            [
              recording.active ? undefined : 'recording is off',
              held === undefined || held.recordsHeld === 0 ? undefined : `${held.recordsHeld} half-hours are held`,
              held?.newestEndUtcS === undefined ? undefined : `the newest half-hour ends ${utc(held.newestEndUtcS)}`,
            ],
            'recording is on, nothing is held',
            trace,
          );
        }),
    },
  },
  'UC01.S2.A3a2': {
    act: async (context) => {
      const intervalS = intervalOf(context);
      const nowS = Math.floor(context.nowUtcMs() / 1000);
      await context.dno.readProfile({ fromUtcS: nowS - 10 * intervalS, toUtcS: nowS });
      // Two boundaries on there is a whole half-hour, and still nothing before it.
      await context.bench('advance', { seconds: 2 * intervalS });
      await context.dno.readProfile({ fromUtcS: nowS - 10 * intervalS, toUtcS: nowS - 5 * intervalS });
    },
    judges: {
      c1: (evidence) =>
        ofNoData(evidence, evidence.exchanges(step, 'ReadProfile').at(0), (_found, { trace }) =>
          pass('no data found', trace),
        ),
      c2: (evidence) =>
        ofNoData(evidence, evidence.exchanges(step, 'ReadProfile').at(0), (found, exchange) => {
          const asked = exchange.request?.decoded.ok === true ? exchange.request.decoded.message : undefined;
          if (asked === undefined) return inconclusive('no request went out', exchange.trace);
          const ms = found.lookedAtUtcMs - (asked.header?.sentAtUtcMs ?? 0);
          const range = `(${utc(found.fromUtcS ?? 0)}, ${utc(found.toUtcS ?? 0)}]`;
          const told = firstOf(
            [
              found.fromUtcS === asked.fromUtcS && found.toUtcS === asked.toUtcS ? undefined : `it speaks of ${range}`,
              found.detail.trim() === '' ? 'it does not say why' : undefined,
            ],
            `${range}: ${found.detail}`,
            exchange.trace,
          );
          if (told.verdict !== 'pass') return told;
          const looked = timed({ ms, boundMs: clockBoundMs, jitterMs: evidence.jitterMs }, 'off UTC', exchange.trace);
          return { ...looked, observed: `${told.observed}; looked ${looked.observed}` };
        }),
      c3: (evidence) =>
        ofNoData(evidence, evidence.exchanges(step, 'ReadProfile').at(1), (found, { trace }) =>
          pass(found.detail, trace),
        ),
    },
  },
  'UC01.S2.A3a3': {
    act: async ({ dno }) => {
      await dno.readStatus();
    },
    judges: {
      c1: (evidence) =>
        ofExchange(evidence, evidence.exchanges('UC01.S2.A3a3', 'ReadStatus').at(0), ({ answers, trace }) => {
          const decoded = answers[0]?.decoded;
          if (decoded?.ok !== true || decoded.message.body?.kind !== 'status')
            return inconclusive('there is no status', trace);
          const { configuration, devices } = decoded.message.body.status;
          const health = devices.map(({ role, health: how }) => `${role} ${how}`).join(', ');
          return pass(`recording ${configuration?.recording === true ? 'on' : 'off'}; ${health}`, trace);
        }),
    },
  },
  'UC01.S2.A3a4': {
    act: (context) => {
      context.did('ends the flow');
      return Promise.resolve();
    },
    judges: {
      c1: (evidence) => {
        const after = evidence.entries.filter((entry) => entry.step === 'UC01.S2.A3a4');
        const messages = after.filter(({ kind }) => kind === 'message');
        return messages.length === 0
          ? pass(
              'nothing more was sent',
              after.slice(0, 1).map(({ n }) => n),
            )
          : inconclusive(
              `${messages.length} messages after the end`,
              messages.map(({ n }) => n),
            );
      },
    },
  },
};
