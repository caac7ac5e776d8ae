/**
 * What the interface promises of deliveries and no flow provokes: a shape a promise. Each sending holds one interval, so that
 * it cannot be cut into several deliveries.
 */
import { blankSchedule, contentOf } from '../../codecs/dno/messages.ts';
import type {
  ContentName,
  DeliveriesOpened,
  Delivery,
  DeliveryResponse,
  DeliveryStreamName,
} from '../../codecs/dno/messages.ts';
import { all } from '../engine/expect.ts';
import { answer, deliveriesIn } from '../engine/expect-sources.ts';
import { intervalOf, lateBy } from '../engine/rules/status.ts';
import { fail, nothingToJudge, pass } from '../engine/findings.ts';
import { provoking } from '../engine/spec.ts';
import type { ActContext, Check, Denial, Place, Shape, StepCode } from '../engine/step-code.ts';
import { channelsFor } from '../flows/channels.ts';
import { conditions } from '../flows/conditions.ts';
import { toTheNextInterval } from '../flows/household.ts';
import { ofValues } from '../flows/values.ts';
import { plain } from '../roles/recorder.ts';

type Body = NonNullable<DeliveryResponse['body']>;
/** An answer on a stream, with the call it came on and the request it names. */
interface Said {
  readonly n: number;
  readonly exchange: number;
  readonly kind: Body['kind'];
  readonly body: Body;
  readonly correlationId: string;
}

/** Sendings whose time comes in a case, unless it says otherwise. */
const sendings = 3;

/** Schedules on some streams, each its own, and lives until so many sendings of each were due. */
async function scheduled(
  context: ActContext,
  streams: readonly DeliveryStreamName[] = ['bulk'],
  count = sendings,
): Promise<void> {
  const intervalS = intervalOf(context);
  const boundary = await toTheNextInterval(context, intervalS);
  const schedules = streams.map((stream) => ({
    ...{ ...blankSchedule, scheduleId: stream, active: true, content: 'profile' as const, stream },
    ...{ startUtcS: boundary + intervalS, periodS: intervalS },
  }));
  await context.dno.configure({ schedules });
  const untilS = boundary + count * intervalS + lateBy(intervalS);
  await context.bench('advance', { seconds: untilS - context.nowUtcMs() / 1000 });
}

async function received(context: ActContext, count: number, stream: DeliveryStreamName = 'bulk'): Promise<void> {
  for (let k = 0; k < count; k++) await context.dno.nextDelivery(stream);
}

/** Everything that was said on streams in the case's own step. */
function saidIn({ evidence, step }: Place): readonly Said[] {
  return evidence.answers.flatMap(({ n, step: of, call, exchange, body, header }) => {
    if (of !== step || call !== 'Deliveries' || body === undefined || body.kind === 'undecodable') return [];
    const kind = body.kind as Body['kind'];
    const whole = { kind, [kind]: body.content } as Body;
    return [{ n, exchange, kind, body: whole, correlationId: header?.correlationId ?? '' }];
  });
}

const opened = (said: readonly Said[]): DeliveriesOpened[] =>
  said.flatMap(({ body }) => contentOf(body, 'opened') ?? []);
const deliveries = (said: readonly Said[]): Delivery[] => said.flatMap(({ body }) => contentOf(body, 'delivery') ?? []);
const numbers = (said: readonly Said[], stream = 'bulk'): string =>
  deliveries(said)
    .filter((each) => each.stream === stream)
    .map(({ number }) => number)
    .join(', ');
/** What was said after something the tester did. */
const after = ({ evidence, step }: Place, what: string): readonly Said[] => {
  const from = evidence.deeds(step).find((deed) => deed.what === what)?.n ?? Infinity;
  return saidIn({ evidence, step } as Place).filter(({ n }) => n > from);
};
const rejections = (said: readonly Said[]) => said.flatMap(({ body }) => contentOf(body, 'rejection') ?? []);

/** A check of all that was said: a complaint, or what was seen. */
const stream = (
  words: string,
  judge: (said: readonly Said[], place: Place) => { ok: boolean; seen: string },
): Check => ({
  words: ['Deliveries: every answer in the step', words],
  judge: (place) => {
    const said = saidIn(place);
    if (!place.evidence.reached(place.step)) return nothingToJudge(place.evidence, 'the step was not reached');
    const { ok, seen } = judge(said, place);
    const trace = said.map(({ n }) => n);
    return ok ? pass(seen, trace) : fail(seen, trace);
  },
});
/** The same for what can be said in one line of text. */
const told = (words: string, expected: string, of: (said: readonly Said[], place: Place) => string): Check =>
  stream(words, (said, place) => {
    const seen = of(said, place);
    return {
      ok: seen === expected,
      seen: seen === expected ? seen : `${seen === '' ? 'nothing' : seen}, expected ${expected}`,
    };
  });
const refused = (words: string, errorType: string, field: RegExp): Check =>
  stream(words, (said) => {
    const [first] = rejections(said);
    const seen =
      first === undefined ? 'not refused' : `refused as ${first.errorType} (${first.field}): ${first.detail}`;
    return { ok: first?.errorType === errorType && field.test(first.field), seen };
  });

const shape = (act: StepCode['act'], checks: Readonly<Record<string, Check>>): Shape => ({
  steps: {
    ...conditions,
    [provoking]: { ...(act && { act }), checks: { ...checks, ...(checks['c1'] && { c1: all(checks['c1'], isTrue) }) } },
  },
});

/** Whatever came is what the premises did. */
const isTrue: Check = {
  words: ['every value that came is the mean of its interval'],
  judge: ({ evidence, step }) => {
    const pages = deliveriesIn({ evidence }).flatMap(({ step: of, delivery }) => {
      const page = contentOf(delivery.content, 'profile');
      return of === step && page !== undefined ? [page] : [];
    });
    return pages.length === 0 ? pass('no value came', []) : ofValues(evidence, pages, channelsFor(evidence), []);
  },
};

/** The content of a delivery, whatever message it comes in. */
const contentOfNumber = (said: readonly Said[], number: bigint): string[] =>
  deliveries(said).flatMap((each) => (each.number === number ? [JSON.stringify(each, plain)] : []));

const again = 'opens the stream again';
const askingAgain = 'asks for deliveries again';

/** Who declares that it does not send this must refuse to. */
const takesNo = (content: ContentName, streamName: DeliveryStreamName): Denial => ({
  expect: `a schedule of ${content} is refused as not supported`,
  act: async (context) => {
    const intervalS = intervalOf(context);
    const startUtcS = (Math.floor(context.nowUtcMs() / 1000 / intervalS) + 2) * intervalS;
    const schedule = { ...blankSchedule, scheduleId: content, active: true, content, stream: streamName };
    await context.dno.configure({ schedules: [{ ...schedule, startUtcS, periodS: intervalS }] });
  },
  check: answer('Configure', 'rejection').has({ errorType: 'not-supported' }),
});
const ofContent = (content: ContentName, streamName: DeliveryStreamName, capability: string): Shape => ({
  ...shape(takesNo(content, streamName).act, {
    c1: answer('Configure', 'applied').and('it is taken', () => undefined),
  }),
  denials: { [capability]: takesNo(content, streamName) },
});

/** What `opened` tells when the stream is opened again: acknowledged of newest. */
const openedAgain = (words: string, expected: string): Check =>
  told(words, expected, (_said, place) =>
    opened(after(place, again))
      .map((each) => `${each.lastAcknowledged} of ${each.newest}`)
      .join(),
  );

/** Of three deliveries some are acknowledged, and a range is asked for again that cannot be had. */
function resendRefused(
  { acknowledged, after: from, upTo }: Readonly<Record<'acknowledged' | 'after' | 'upTo', bigint>>,
  words: string,
): Shape {
  return shape(
    async (context) => {
      await scheduled(context);
      await context.dno.openDeliveries('bulk');
      await received(context, 3);
      await context.dno.acknowledge('bulk', { number: acknowledged });
      await context.dno.resend('bulk', from, upTo);
    },
    { c1: refused(words, 'invalid-range', /^resend/) },
  );
}

export const deliveryShapes: Readonly<Record<string, Shape>> = {
  'deliveries on two streams': shape(
    async (context) => {
      const { dno, did } = context;
      await scheduled(context, ['bulk', 'live'], 6);
      await dno.openDeliveries('bulk');
      await dno.openDeliveries('live');
      await received(context, 2, 'live');
      await dno.acknowledge('live');
      did(again);
      await dno.openDeliveries('live');
      await dno.openDeliveries('bulk');
    },
    {
      c1: told('the first numbers on LIVE are 1 and 2, whatever waits on BULK', '1, 2', (said) =>
        numbers(said, 'live').split(', ').slice(0, 2).join(', '),
      ),
      c2: told('an acknowledgement on LIVE is none on BULK', 'live 2 of 6, bulk 0 of 6', (_said, place) =>
        opened(after(place, again))
          .map((each) => `${each.stream} ${each.lastAcknowledged} of ${each.newest}`)
          .join(', '),
      ),
    },
  ),
  'deliveries on one call': shape(
    async (context) => {
      await scheduled(context, ['bulk', 'live'], 1);
      await context.dno.openDeliveries('bulk');
      await received(context, 1, 'bulk');
      await context.dno.openDeliveries('live', { onCallOf: 'bulk' });
      await received(context, 1, 'live');
      await context.dno.openDeliveries('events', { onCallOf: 'bulk' });
    },
    {
      c1: told('each stream is opened on the one call', 'bulk, live, events on 1 call', (said) => {
        const names = opened(said).map((each) => each.stream);
        return `${names.join(', ')} on ${new Set(said.map(({ exchange }) => exchange)).size} call`;
      }),
      c2: stream('both streams bring theirs', (said) => {
        const came = [...new Set(deliveries(said).map((each) => each.stream))].sort().join(', ');
        return { ok: came === 'bulk, live', seen: came };
      }),
    },
  ),
  'deliveries taken over': shape(
    async (context) => {
      const { dno } = context;
      await scheduled(context, ['bulk'], 1);
      await dno.openDeliveries('bulk');
      await dno.openDeliveries('bulk', { beside: true });
      await dno.formersAreTold();
      await dno.nextOnStream('bulk', 'delivery');
    },
    {
      c1: stream('the earlier call is told UNAVAILABLE, the later one is opened', (said) => {
        const [first, second] = [...new Set(said.map(({ exchange }) => exchange))].map((call) =>
          said.filter(({ exchange }) => exchange === call),
        );
        const [why] = rejections(first ?? []);
        const seen = `${first?.at(-1)?.kind ?? 'nothing'} ${why?.errorType ?? ''}, then ${second?.[0]?.kind ?? 'nothing'}`;
        return { ok: seen === 'rejection unavailable, then opened', seen };
      }),
    },
  ),
  'deliveries whatever the target': shape(
    async (context) => {
      const { dno, system } = context;
      await scheduled(context, ['bulk'], 1);
      const gateway = { kind: 'gateway', id: system.gatewayId ?? '' } as const;
      await dno.openDeliveries('bulk', { header: { target: gateway } });
      await received(context, 1);
    },
    { c1: told('opened for the gateway, the stream brings what is due of the system', '1', (said) => numbers(said)) },
  ),
  'deliveries go on after the last acknowledged': shape(
    async (context) => {
      const { dno, did } = context;
      await scheduled(context);
      await dno.openDeliveries('bulk');
      await received(context, 3);
      await dno.acknowledge('bulk', { number: 1n });
      did(again);
      await dno.openDeliveries('bulk', { believes: { epoch: 1n, lastAcknowledged: 3n } });
      await dno.nextOnStream('bulk', 'delivery');
      await dno.nextOnStream('bulk', 'delivery');
    },
    {
      c1: told('what was not acknowledged comes again with its number, in order', '2, 3', (_said, place) =>
        numbers(after(place, again)),
      ),
      c2: stream('and with its content', (said) => {
        const two = contentOfNumber(said, 2n);
        return {
          ok: two.length === 2 && two[0] === two[1],
          seen: `number 2 came ${two.length} times, ${new Set(two).size} contents`,
        };
      }),
      c3: openedAgain('whatever the DNO believes, `opened` tells what the system has on record', '1 of 3'),
      c4: stream('`opened` comes before any delivery of its stream', (said) => {
        const calls = [...new Set(said.map(({ exchange }) => exchange))];
        const first = calls.map((call) => said.find(({ exchange }) => exchange === call)?.kind ?? 'nothing');
        return {
          ok: first.every((kind) => kind === 'opened') && calls.length === 2,
          seen: `first on each call: ${first.join(', ')}`,
        };
      }),
    },
  ),
  'deliveries of no stream': shape(
    async ({ dno }) => {
      await dno.openDeliveries('unspecified');
    },
    { c1: refused('to open no stream is refused', 'missing-field', /^open\.stream$/) },
  ),
  'deliveries acknowledged at once': shape(
    async (context) => {
      const { dno, did } = context;
      await scheduled(context);
      await dno.openDeliveries('bulk');
      await received(context, 3);
      await dno.acknowledge('bulk');
      await dno.acknowledge('bulk', { number: 2n });
      did(again);
      await dno.openDeliveries('bulk');
    },
    {
      c1: openedAgain('an acknowledgement of the last is one of all before it', '3 of 3'),
      c2: told('an older number is answered too, with how far they reach', '3, 3', (said) =>
        said.flatMap(({ body }) => contentOf(body, 'acknowledged')?.number ?? []).join(', '),
      ),
    },
  ),
  'deliveries never sent, acknowledged': shape(
    async (context) => {
      await scheduled(context, ['bulk'], 1);
      await context.dno.openDeliveries('bulk');
      await received(context, 1);
      await context.dno.acknowledge('bulk', { number: 9n });
    },
    { c1: refused('a number that was never sent is refused', 'invalid-range', /^acknowledge\.number$/) },
  ),
  'deliveries sent again': shape(
    async (context) => {
      const { dno, did } = context;
      await scheduled(context);
      await dno.openDeliveries('bulk');
      await received(context, 3);
      await dno.acknowledge('bulk', { number: 1n });
      did(askingAgain);
      await dno.resend('bulk', 1n, 3n);
      await dno.nextOnStream('bulk', 'delivery');
    },
    {
      c1: told('what lies in the range comes again, with its numbers', '2, 3', (_said, place) =>
        numbers(after(place, askingAgain)),
      ),
      c2: stream('and with its contents', (said) => {
        const all = [2n, 3n].map((number) => new Set(contentOfNumber(said, number)).size);
        return { ok: all.every((count) => count === 1), seen: `${all.join(' and ')} contents of 2 and 3` };
      }),
      c3: stream('as answers to the message that asked', (_said, place) => {
        const asked = place.evidence.answers.at(-1)?.requests.at(-1)?.header?.messageId ?? '';
        const wrong = after(place, askingAgain).filter(
          ({ kind, correlationId }) => kind === 'delivery' && correlationId !== asked,
        );
        return { ok: wrong.length === 0 && asked !== '', seen: `${wrong.length} name another message than ${asked}` };
      }),
    },
  ),
  'deliveries sent again beyond what there is': resendRefused(
    { acknowledged: 1n, after: 1n, upTo: 9n },
    'a range beyond what was sent is refused',
  ),
  'deliveries sent again that are gone': resendRefused(
    { acknowledged: 2n, after: 1n, upTo: 3n },
    'a range that reaches before what was acknowledged is refused',
  ),
  'deliveries over a restart': shape(
    async (context) => {
      const { dno, bench, did } = context;
      await scheduled(context, ['bulk'], 2);
      await dno.openDeliveries('bulk');
      await received(context, 2);
      await dno.acknowledge('bulk', { number: 1n });
      await bench('restart', {});
      dno.reconnect();
      await bench('advance', { seconds: intervalOf(context) + lateBy(intervalOf(context)) });
      did(again);
      await dno.openDeliveries('bulk');
      await dno.nextOnStream('bulk', 'delivery');
      await dno.nextOnStream('bulk', 'delivery');
    },
    {
      c1: told('what was acknowledged is so after a restart', '1', (_said, place) =>
        opened(after(place, again))
          .map((each) => each.lastAcknowledged)
          .join(),
      ),
      c2: told('numbers go on where they were', '2, 3', (_said, place) => numbers(after(place, again))),
      c3: stream('in the same epoch', (said) => {
        const epochs = [...new Set([...opened(said), ...deliveries(said)].map(({ epoch }) => epoch))];
        return { ok: epochs.length === 1, seen: `${epochs.length} epochs` };
      }),
    },
  ),
  'deliveries of events': ofContent('events', 'events', 'events.scheduled'),
  'deliveries of registers': ofContent('registers', 'bulk', 'registers.scheduled'),
};
