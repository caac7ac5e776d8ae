/** What can be wrong with data that is sent unasked: a row each, with the check it must die by. */
import { blankConfiguration, blankDelivery, blankHeader, calls, commandBodies } from '../../codecs/dno/messages.ts';
import type { Delivery } from '../../codecs/dno/messages.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { ChangeAnswers, ChangeRequest } from '../roles/dno-proxy.ts';
import { answers, at, bodies, idlePage, pages, values, withoutLast } from './change.ts';
import { inFlow } from './rows.ts';
import type { MutantRow } from './rows.ts';

const delivered = (change: (delivery: Delivery) => Delivery | undefined): ChangeAnswers =>
  bodies('Deliveries', 'delivery', (delivery) => {
    const changed = change(delivery);
    return changed && { kind: 'delivery', delivery: changed };
  });

/** The DNO's word to stop never arrives. */
const neverStops: ChangeRequest = (request, { call }) => {
  const command = call === 'Configure' ? calls.Configure.request.decode(request) : undefined;
  if (command?.ok !== true) return request;
  const body = commandBodies.Configure.decode(command.message.body);
  if (!body.ok || body.message.schedules[0]?.active !== false) return request;
  return calls.Configure.request.encode({
    ...command.message,
    body: commandBodies.Configure.encode(blankConfiguration),
  });
};

/** Deliveries take a second more than they should. */
const aSecondLate: ChangeAnswers = async (bytes, { call }) => {
  const isDelivery = (each: Uint8Array): boolean => {
    const decoded = calls.Deliveries.response.decode(each);
    return decoded.ok && decoded.message.body?.kind === 'delivery';
  };
  if (call !== 'Deliveries' || !bytes.some(isDelivery)) return bytes;
  await new Promise<void>((resolve) => {
    new SystemClock().after(1_000, resolve);
  });
  return [...bytes];
};

/** A delivery nobody can have been waiting for yet. */
const gap: Delivery['content'] = { kind: 'gap', gap: { detail: 'early' } };
const early: Delivery = { ...blankDelivery, ...{ stream: 'bulk', epoch: 1n, number: 1n, toUtcS: 1800 }, content: gap };

/** The second delivery carries what the first did. */
function repeated(): ChangeAnswers {
  let first: Delivery['content'];
  return delivered((delivery) => {
    if (delivery.number === 1n) first = delivery.content;
    return delivery.number === 1n ? delivery : { ...delivery, content: first };
  });
}

export const scheduledDeliveryMutants: readonly MutantRow[] = [
  ...inFlow('B', {
    'follows the time signal-c1: the time signal is not followed': bodies(
      'ReadStatus',
      'status',
      (status) => ({
        kind: 'status',
        status: { ...status, clock: status.clock && { ...status.clock, nowUtcMs: status.clock.nowUtcMs - 37_000 } },
      }),
      at('follows the time signal'),
    ),
    'T1-c2: a delivery is sent as soon as the stream is open': answers(
      'Deliveries',
      (messages) => [...messages, { header: blankHeader, body: { kind: 'delivery', delivery: early } }],
      at('has an archive'),
    ),
    'B1-c1: nothing is ever sent': delivered(() => undefined),
    'B1-c2: the last half-hour of a sending is missing': pages(withoutLast),
    'B1-c2: half-hours are stamped with their start': pages((page) => ({
      ...page,
      startUtcS: page.startUtcS - page.intervalS,
    })),
    'B1-c2: a gap is sent where half-hours are held': delivered((each) => ({ ...each, content: gap })),
    'B1-c3: each value is that of the half-hour before': values(/power/, (all) =>
      all.map((_value, k) => all[k - 1] ?? 0),
    ),
    'B1-c3: values are in kW': values(/^mean-active/, (all) => all.map((value) => Math.round(value / 1000))),
    'B1-c3: voltage is always 230 V': values(/^mean-voltage/, (all) => all.map(() => 23_000)),
    'B3-c1: an acknowledgement is not answered': bodies('Deliveries', 'acknowledged', () => undefined),
    'B3-c2: only the first sending comes': delivered((each) => (each.number > 1n ? undefined : each)),
    'B3-c2: the second delivery holds what the first did': repeated(),
    'B3-c2: every delivery has the number 1': delivered((each) => ({ ...each, number: 1n })),
  }),
  ['B', 'B3-c3', 'sending goes on after the DNO says stop', (bytes) => bytes, { changeRequest: neverStops }],
  ['B', 'B3-c3', 'sending goes on, each a second late', aSecondLate, { changeRequest: neverStops }],
  ...inFlow('A2', {
    'POST1-c1: what did not arrive comes again without its last half-hour': pages(withoutLast),
  }),
];

/** What every scenario begins with. */
export const conditionMutants: readonly MutantRow[] = [
  ...inFlow('B', {
    'records half-hours-c1: zeros are delivered for what was never recorded': bodies(
      'ReadProfile',
      'no-data-found',
      idlePage,
      at('records half-hours'),
    ),
    'collects generation-c1: the generation meter is not among the devices': bodies(
      'ReadStatus',
      'status',
      (status) => ({
        kind: 'status',
        status: { ...status, devices: status.devices.filter(({ role }) => role !== 'generation-meter') },
      }),
      at('collects generation'),
    ),
  }),
];
