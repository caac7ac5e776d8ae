/** What can be wrong with deliveries: use case 01, scenario 1. */
import {
  blankConfiguration,
  blankDelivery,
  blankHeader,
  decodeCommand,
  decodeConfiguration,
  encodeCommand,
  encodeConfiguration,
  qualitiesOf,
  qualityRunsOf,
} from '../../codecs/dno/messages.ts';
import type { Delivery, ProfilePage } from '../../codecs/dno/messages.ts';
import { always, applied, delivered, idlePage, noData, nth, status, streamed } from './change.ts';
import type { ChangeAnswers, ChangeRequest } from '../roles/dno-proxy.ts';
import type { Mutant } from './gate.ts';

const hour = 3_600_000;
/** The status that is asked for after the time signal, and the configurations of the case in their order. */
const afterSignal = nth(3);
const recordingOn = nth(1);
const scheduled = nth(2);

const row = (
  id: string,
  what: string,
  killedBy: string,
  change: ChangeAnswers,
  changeRequest?: ChangeRequest,
): Mutant => ({
  id: `unasked-${id}`,
  what,
  case: 'UC01.S1.B',
  killedBy: `UC01.S1.${killedBy}`,
  change,
  ...(changeRequest !== undefined && { changeRequest }),
});

const unchanged: ChangeAnswers = (answers) => answers;

/** Changes the page of a delivery. */
const page = (
  change: (page: ProfilePage) => ProfilePage,
  which: (delivery: Delivery) => boolean = () => true,
): ChangeAnswers =>
  delivered((delivery) =>
    delivery.content?.kind === 'profile' && which(delivery)
      ? { ...delivery, content: { kind: 'profile', profile: change(delivery.content.profile) } }
      : delivery,
  );

const values = (pattern: RegExp, change: (values: readonly number[]) => readonly number[]): ChangeAnswers =>
  page((each) => ({
    ...each,
    columns: each.columns.map((column) =>
      pattern.test(column.quantity) ? { ...column, values: change(column.values) } : column,
    ),
  }));

function withoutLast(each: ProfilePage): ProfilePage {
  return {
    ...each,
    recordCount: each.recordCount - 1,
    columns: each.columns.map((column) => ({
      ...column,
      values: column.values.slice(0, -1),
      qualities: qualityRunsOf(qualitiesOf(column).slice(0, -1)),
    })),
  };
}

/** The DNO's word to stop never arrives. */
const neverStops: ChangeRequest = (request, { call }) => {
  if (call !== 'Configure') return request;
  const command = decodeCommand(request);
  const body = command.ok ? decodeConfiguration(command.message.body) : undefined;
  if (!command.ok || body?.ok !== true || body.message.schedules[0]?.active !== false) return request;
  return encodeCommand({ header: command.message.header, body: encodeConfiguration(blankConfiguration) });
};

/** A delivery nobody can have been waiting for yet. */
const early: Delivery = {
  ...{ ...blankDelivery, stream: 'bulk', epoch: 1n, number: 1n, systemId: 'SMS-1', toUtcS: 1800 },
  content: { kind: 'gap', gap: { detail: 'early' } },
};

/** The second delivery carries what the first did. */
function repeated(): ChangeAnswers {
  let first: Delivery['content'];
  return delivered((delivery) => {
    if (delivery.number === 1n) first = delivery.content;
    return delivery.number === 1n ? delivery : { ...delivery, content: first };
  });
}

export const uc01s1Mutants: readonly Mutant[] = [
  row(
    'another-system',
    'the status is that of another system',
    'PRE1-c1',
    status((each) => ({ ...each, systemId: 'SMS-2' })),
  ),
  row(
    'phase-unsaid',
    'the phase of the supply meter is left out',
    'PRE1-c2',
    status((each) => ({ ...each, devices: each.devices.map((device) => ({ ...device, phase: '' })) })),
  ),
  row(
    'clock-in-local-time',
    'the clock is an hour off',
    'PRE3-c1',
    status((each) => ({ ...each, clock: each.clock && { ...each.clock, nowUtcMs: each.clock.nowUtcMs + hour } })),
  ),
  row(
    'clock-known-to-be-wrong',
    'the system knows that its clock is off by more than is allowed',
    'PRE3-c1',
    status((each) => ({ ...each, clock: each.clock && { ...each.clock, offsetMs: -10_001 } })),
  ),
  row(
    'deaf-to-the-signal',
    'the time signal is not followed',
    'PRE4-c1',
    status(
      (each) => ({ ...each, clock: each.clock && { ...each.clock, nowUtcMs: each.clock.nowUtcMs - 37_000 } }),
      afterSignal,
    ),
  ),
  row(
    'zeros-instead-of-nothing',
    'zeros are delivered for what was never recorded',
    'PRE5-c1',
    noData(always, (found) => idlePage('SMS-1', found)),
  ),
  row(
    'recording-not-switched-on',
    'recording is acknowledged and not read back',
    'PRE5-c2',
    applied(recordingOn, (each) => ({ ...each, recording: false })),
  ),
  row(
    'generation-meter-unlisted',
    'the generation meter is not among the devices',
    'PRE6-c1',
    status((each) => ({ ...each, devices: each.devices.filter(({ role }) => role !== 'generation-meter') })),
  ),
  row(
    'schedule-not-kept',
    'the schedule is acknowledged and not kept',
    'T1-c1',
    applied(scheduled, (each) => ({ ...each, schedules: [] })),
  ),
  row(
    'another-period',
    'the schedule is read back with another period',
    'T1-c1',
    applied(scheduled, (each) => ({ ...each, schedules: each.schedules.map((one) => ({ ...one, periodS: 86_400 })) })),
  ),
  row(
    'before-its-time',
    'a delivery is sent as soon as the stream is open',
    'T1-c2',
    streamed(nth(1), (messages) => [...messages, { header: blankHeader, body: { kind: 'delivery', delivery: early } }]),
  ),
  row(
    'counts-from-0',
    'deliveries are numbered from 0',
    'B1-c1',
    delivered((each) => ({ ...each, number: each.number - 1n })),
  ),
  row(
    'due-in-local-time',
    'a delivery says it was due an hour later',
    'B1-c1',
    delivered((each) => ({ ...each, dueUtcS: each.dueUtcS + 3600 })),
  ),
  row(
    'never-sends',
    'nothing is ever sent',
    'B1-c1',
    delivered(() => undefined),
  ),
  row('drops-the-last', 'the last half-hour of a sending is missing', 'B1-c2', page(withoutLast)),
  row(
    'stamped-with-the-start',
    'half-hours are stamped with their start',
    'B1-c2',
    page((each) => ({ ...each, startUtcS: each.startUtcS - each.intervalS })),
  ),
  row(
    'a-gap-instead',
    'a gap is sent where half-hours are held',
    'B1-c2',
    delivered((each) => ({ ...each, content: early.content })),
  ),
  row(
    'shifted',
    'each value is that of the half-hour before',
    'B1-c3',
    values(/power/, (all) => all.map((_value, k) => all[k - 1] ?? 0)),
  ),
  row(
    'kilowatts',
    'values are in kW',
    'B1-c3',
    values(/^mean-active/, (all) => all.map((value) => Math.round(value / 1000))),
  ),
  row(
    'nominal-voltage',
    'voltage is always 230 V',
    'B1-c3',
    values(/^mean-voltage/, (all) => all.map(() => 23_000)),
  ),
  row(
    'deaf-to-acknowledgements',
    'an acknowledgement is not answered',
    'B3-c1',
    streamed(always, (messages) => (messages.some(({ body }) => body?.kind === 'acknowledged') ? [] : messages)),
  ),
  row(
    'acknowledges-another',
    'another number is acknowledged than was named',
    'B3-c1',
    streamed(always, (messages) =>
      messages.map((message) =>
        message.body?.kind === 'acknowledged'
          ? {
              ...message,
              body: { kind: 'acknowledged', acknowledged: { ...message.body.acknowledged, number: 7n } },
            }
          : message,
      ),
    ),
  ),
  row(
    'once-only',
    'only the first sending comes',
    'B3-c2',
    delivered((each) => (each.number > 1n ? undefined : each)),
  ),
  row('the-same-again', 'the second delivery holds what the first did', 'B3-c2', repeated()),
  row(
    'one-number-for-all',
    'every delivery has the number 1',
    'B3-c2',
    delivered((each) => ({ ...each, number: 1n })),
  ),
  row('never-stops', 'sending goes on after the DNO says stop', 'B3-c3', unchanged, neverStops),
  {
    id: 'unasked-lost-for-good',
    what: 'what did not arrive comes again without its last half-hour',
    case: 'UC01.S1.A2',
    killedBy: 'UC01.S1.POST1-c1',
    change: page(withoutLast),
  },
];
