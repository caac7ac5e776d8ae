/** What a row of the outbox points at, as the delivery that is sent. */
import type { Delivery, Event, RegisterReading } from '../../codecs/dno/messages.ts';
import { blankDelivery } from '../../codecs/dno/messages.ts';
import { catalogue } from '../../devices/catalogue.ts';
import { isQuantityName } from '../../devices/quantities.ts';
import type { OutboxRow, StreamName, StoredEvent, RegisterReading as StoredReading } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { Services } from './call.ts';
import { pageOf } from './profile-pages.ts';

type Content = NonNullable<Delivery['content']>;

/** More than a delivery ever holds. */
const wholeDelivery = 1_000_000;

const overwritten = 'overwritten before it was acknowledged';
const withheld = 'source does not have authority for this system any more';

/** @param reaches whether the party may be sent what is of this system. */
export async function deliveryOf(
  services: Services,
  { stream, epoch, reaches }: { readonly stream: StreamName; readonly epoch: number; readonly reaches: boolean },
  row: OutboxRow,
): Promise<Delivery> {
  const { number, systemId, scheduleId, from, to, due } = row;
  return {
    ...blankDelivery,
    ...{ stream, epoch: BigInt(epoch), number: BigInt(number), systemId, scheduleId },
    ...{ fromUtcS: from, toUtcS: to, dueUtcS: due },
    content: reaches ? await contentOf(services, row) : gap(withheld),
  };
}

const gap = (detail: string): Content => ({ kind: 'gap', gap: { detail } });

async function contentOf(services: Services, row: OutboxRow): Promise<Content> {
  const system = services.systems.get(row.systemId);
  if (system === undefined) return gap('there is no such system here any more');
  switch (row.content) {
    case 'profile':
      return profileOf(system, row);
    case 'events':
      return eventsOf(services, row);
    case 'registers':
      return registersOf(services, system, row);
    case 'gap':
      return gap(overwritten);
  }
}

async function profileOf(system: MeteringSystem, row: OutboxRow): Promise<Content> {
  const { from: after, to: upTo, intervalSeconds, quantities } = row;
  const records = await system.records({ after, upTo, intervalSeconds, limit: wholeDelivery });
  if (records.length === 0) return gap(overwritten);
  const { oldestEnd: oldestHeldEnd } = await system.held(intervalSeconds);
  return {
    kind: 'profile',
    profile: pageOf(system, records, { quantities, pageNumber: 1, last: true, oldestHeldEnd }),
  };
}

async function eventsOf({ store }: Services, { systemId, from, to }: OutboxRow): Promise<Content> {
  const stored = await store.readEvents({ systemId, fromMs: from * 1000, toMs: to * 1000, limit: wholeDelivery });
  const events = stored.filter(({ startMs }) => startMs >= from * 1000).map(eventOf);
  return events.length === 0 ? gap(overwritten) : { kind: 'events', events };
}

function eventOf({ startMs, endMs, ...rest }: StoredEvent): Event {
  return { ...rest, startUtcMs: startMs, endUtcMs: endMs };
}

async function registersOf(
  { store }: Services,
  system: MeteringSystem,
  { systemId, from, to, quantities }: OutboxRow,
): Promise<Content> {
  const read = { systemId, afterMs: from * 1000, upToMs: to * 1000, moments: wholeDelivery };
  const all = await store.readRegisters(read);
  const readAtMs = all.at(-1)?.readAtMs;
  if (readAtMs === undefined) return gap(overwritten);
  const readings = all
    .filter((each) => each.readAtMs === readAtMs && (quantities.length === 0 || quantities.includes(each.quantity)))
    .flatMap((each) => readingOf(system, each) ?? []);
  return { kind: 'registers', registers: { readAtUtcMs: readAtMs, readings } };
}

function readingOf({ config }: MeteringSystem, reading: StoredReading): RegisterReading | undefined {
  const { quantity, amount, quality, reason } = reading;
  if (!isQuantityName(quantity)) return undefined;
  const { unit, scale, direction } = catalogue()[quantity];
  const value = amount === null ? 0 : Math.round(amount * 10 ** -scale);
  const mpan = (direction === 'export' ? config.exportMpan : config.importMpan) ?? '';
  return { quantity, unit, scale, value, quality, reason, mpan };
}
