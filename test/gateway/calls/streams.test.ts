import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { Delivery, DeliveryRequest, DeliveryResponse, ProfilePage } from '../../../codecs/dno/messages.ts';
import type { StreamEnd } from '../../../gateway/northbound/streams.ts';
import type { StreamName } from '../../../gateway/store/store.ts';
import { configure, headerOf, scheduleOf, statusOf, waitingFor } from '../../support/ask.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';

const second = 1000;
const hour = 3600;
const day = 24 * hour;
const start = Date.UTC(2026, 2, 1);
const startS = start / 1000;

/** One call that carries streams; every answer is taken when the reader takes it. */
class Listener {
  readonly came: NonNullable<DeliveryResponse['body']>[] = [];
  private readonly end: StreamEnd;
  /** Answers that wait for the reader, in their order. */
  private readonly waiting: (() => void)[] = [];
  private readonly slow: boolean;
  private wake: () => void = () => undefined;
  ended = false;

  constructor(system: MemoryGateway, slow = false) {
    this.slow = slow;
    this.end = system.gateway.calls.open('Deliveries', {
      write: async ({ body }) => {
        if (this.slow)
          await new Promise<void>((resolve) => {
            this.waiting.push(resolve);
            this.wake();
          });
        this.came.push(body as NonNullable<DeliveryResponse['body']>);
        this.wake();
      },
      end: () => {
        this.ended = true;
      },
      peer: () => ({ kind: 'plaintext' }),
    });
  }

  /** The reader takes so many answers, one after the other. */
  async take(count: number): Promise<void> {
    for (let k = 0; k < count; k++) {
      while (this.waiting.length === 0)
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      this.waiting.shift()?.();
      await settled();
    }
  }

  async say(body: NonNullable<DeliveryRequest['body']>, party = 'one.example'): Promise<void> {
    const header = headerOf({ kind: 'system', id: systemId }, party);
    await this.end.receive({ ok: true, message: { header, body } as { header: typeof header } });
    await settled();
  }

  /** Settles when so many answers have come. */
  async has(count: number): Promise<void> {
    while (this.came.length < count)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    await settled();
  }

  async close(): Promise<void> {
    await this.end.close();
  }

  get deliveries(): Delivery[] {
    return this.came.flatMap((body) => (body.kind === 'delivery' ? [body.delivery] : []));
  }
}

/** What a worker's answer and a turn of promises need. */
async function settled(): Promise<void> {
  for (let k = 0; k < 5; k++) await new Promise((resolve) => setImmediate(resolve));
}

const pagesIn = (deliveries: readonly Delivery[]): ProfilePage[] =>
  deliveries.map(({ content }) => {
    if (content?.kind !== 'profile') throw new Error(`a ${content?.kind}`);
    return content.profile;
  });
/** Every end of these deliveries, in the order they came. */
const endsIn = (deliveries: readonly Delivery[]): number[] =>
  pagesIn(deliveries).flatMap((page) =>
    Array.from({ length: page.recordCount }, (_unused, k) => page.startUtcS + (k + 1) * page.intervalS),
  );
const every = (intervalS: number, from: number, to: number): number[] =>
  Array.from({ length: (to - from) / intervalS }, (_unused, k) => from + (k + 1) * intervalS);

describe('schedules and streams of parties', function () {
  this.timeout(120_000);
  let folder = '';
  let system: MemoryGateway;

  const begin = async (startMs: number, pollSeconds?: number): Promise<void> => {
    system = await memoryGateway({
      startMs,
      storePath: path.join(folder, 'store.db'),
      ...(pollSeconds !== undefined && { pollSeconds }),
    });
  };

  /** So many deliveries on the bulk stream that nobody was sent yet; each holds the half-hours of one hour. */
  const waitingDeliveries = async (count: number): Promise<void> => {
    const cells = { 'mean-voltage-l1': { amount: 230, quality: 'valid', reason: 'none' } } as const;
    const end = startS + count * hour;
    const records = every(1800, startS, end).map((at) => ({ end: at, intervalSeconds: 1800, cells }));
    const deliveries = every(hour, startS, end).map((to) => ({
      ...({ party: 'one.example', stream: 'bulk', scheduleId: 'hourly', content: 'profile' } as const),
      ...{ intervalSeconds: 1800, due: to, from: to - hour, to, quantities: [] },
    }));
    await system.store.commit({ systemId, records, deliveries });
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-streams-'));
  });

  afterEach(async () => {
    await system.gateway.stop();
    expect(system.clock.pending, 'timers left behind').to.equal(0);
    rmSync(folder, { recursive: true });
  });

  it('each get exactly theirs, over a restart', async () => {
    await begin(start);
    await system.record();
    const [monthly, minutes, seconds] = [
      scheduleOf({ scheduleId: 'monthly', startUtcS: startS + 30 * day, periodS: 30 * day }),
      scheduleOf({
        ...{ scheduleId: 'minutes', intervalS: 300, startUtcS: startS + 300, periodS: 300 },
        ...{ endUtcS: startS + hour, quantities: ['mean-voltage-l1'] },
      }),
      scheduleOf({
        ...{ scheduleId: 'seconds', stream: 'live', intervalS: 10, startUtcS: startS + 10, periodS: 10 },
        quantities: ['mean-active-power-import'],
      }),
    ];
    const set = await configure(system.gateway, systemId, { schedules: [monthly, minutes, seconds] }, 'one.example');
    expect(set.schedules.map(({ scheduleId }) => scheduleId).sort()).to.deep.equal(['minutes', 'monthly', 'seconds']);
    const theirs = scheduleOf({
      scheduleId: 'monthly',
      startUtcS: startS + hour,
      periodS: hour,
      endUtcS: startS + 2 * hour,
    });
    await configure(system.gateway, systemId, { schedules: [theirs] }, 'two.example');

    await system.clock.advance((hour / 2 + 5) * second);
    await system.gateway.stop();
    await begin(start + (hour / 2 + 5) * second);
    await system.clock.advance((2 * hour - hour / 2 + 115) * second);
    const ended = { ...seconds, active: false } as const;
    const left = await configure(system.gateway, systemId, { schedules: [ended] }, 'one.example');
    expect(
      left.schedules.map(({ scheduleId }) => scheduleId),
      'the hour of minutes is over',
    ).to.deep.equal(['monthly']);

    const of = async (party: string, stream: StreamName): Promise<Delivery[]> =>
      waitingFor(system.gateway, party, stream);
    const live = await of('one.example', 'live');
    const liveEnds = endsIn(live);
    expect(new Set(live.map(({ scheduleId, stream }) => `${scheduleId} ${stream}`))).to.deep.equal(
      new Set(['seconds live']),
    );
    const lastLive = liveEnds.at(-1) ?? 0;
    expect(lastLive).to.be.within(startS + 2 * hour, startS + 2 * hour + 120);
    expect(liveEnds).to.deep.equal(every(10, startS, lastLive));
    expect(pagesIn(live).every(({ columns }) => columns.length === 1)).to.equal(true);

    const five = await of('one.example', 'bulk');
    expect(endsIn(five)).to.deep.equal(every(300, startS, startS + hour));
    expect(five.map(({ number }) => Number(number))).to.deep.equal(five.map((_each, k) => k + 1));

    const two = await of('two.example', 'bulk');
    expect(endsIn(two)).to.deep.equal(every(1800, startS, startS + 2 * hour));
    expect(two.map(({ dueUtcS }) => dueUtcS)).to.deep.equal([startS + hour, startS + 2 * hour]);
    expect(await of('two.example', 'live')).to.deep.equal([]);
    expect((await statusOf(system.gateway, systemId, 'two.example')).configuration?.schedules).to.deep.equal([]);

    const recorded = (await statusOf(system.gateway, systemId)).recording?.series.map(({ intervalS }) => intervalS);
    expect(recorded).to.deep.equal([10, 300, 1800]);
  });

  it('live data overtakes a quarter of half-hours that waits', async () => {
    await begin(start + 92 * day * second, 1800);
    await system.record();
    const cells = { 'mean-voltage-l1': { amount: 230, quality: 'valid', reason: 'none' } } as const;
    const records = every(1800, startS, startS + 92 * day).map((end) => ({ end, intervalSeconds: 1800, cells }));
    const deliveries = every(day, startS, startS + 92 * day).map((to) => ({
      ...({
        party: 'one.example',
        stream: 'bulk',
        scheduleId: 'daily',
        content: 'profile',
        intervalSeconds: 1800,
      } as const),
      ...{ due: to, from: to - day, to, quantities: [] },
    }));
    await system.store.commit({ systemId, records, deliveries });
    const nowS = system.clock.now() / 1000;
    const live = scheduleOf({ scheduleId: 'live', stream: 'live', startUtcS: nowS + 1800, periodS: 1800 });
    await configure(system.gateway, systemId, { schedules: [live] }, 'one.example');

    const reader = new Listener(system, true);
    await reader.say({ kind: 'open', open: { stream: 'bulk' } });
    await reader.say({ kind: 'open', open: { stream: 'live' } });
    await reader.take(4);
    expect(reader.deliveries.map(({ stream }) => stream)).to.deep.equal(['bulk', 'bulk']);
    await system.clock.advance(1_860 * second);
    await settled();
    const before = reader.deliveries.length;
    await reader.take(1);
    await reader.take(2);
    const streams = reader.deliveries.slice(before).map(({ stream }) => stream);
    expect(streams, 'one more of the quarter at most goes first').to.include('live');
    const opened = reader.came.find((body) => body.kind === 'opened');
    expect(opened?.kind === 'opened' && opened.opened.newest).to.equal(92n);
    // The acknowledgements of one move nothing of the other.
    const { epoch, number } = reader.deliveries.find(({ stream }) => stream === 'live')!;
    await reader.say({ kind: 'acknowledge', acknowledge: { stream: 'live', epoch, number } });
    await reader.take(3);
    const acknowledged = new Listener(system);
    await acknowledged.say({ kind: 'open', open: { stream: 'live' } });
    await acknowledged.has(1);
    await acknowledged.close();
    await reader.close();
    const last = acknowledged.came.find((body) => body.kind === 'opened');
    expect(last?.kind === 'opened' && last.opened.lastAcknowledged).to.equal(number);
    expect((await system.store.party('one.example', 'bulk')).acknowledged).to.equal(0);
  });

  it('begin again after the last acknowledged when they are opened again on the call that carries them', async () => {
    await begin(start + day * second, 1800);
    await waitingDeliveries(4);
    const reader = new Listener(system, true);
    await reader.say({ kind: 'open', open: { stream: 'bulk' } });
    await reader.take(2);
    // The second delivery waits for the reader.
    await reader.say({ kind: 'open', open: { stream: 'bulk' } });
    await reader.take(6);
    await reader.close();
    const told = reader.came.map((body) => (body.kind === 'delivery' ? Number(body.delivery.number) : body.kind));
    expect(told).to.deep.equal(['opened', 1, 2, 'opened', 1, 2, 3, 4]);
  });

  it('take no acknowledgement of what was never sent, though it waits', async () => {
    await begin(start + 2 * day * second, 1800);
    await waitingDeliveries(40);
    const reader = new Listener(system);
    await reader.say({ kind: 'open', open: { stream: 'bulk' } });
    // As many as may be under way unacknowledged.
    await reader.has(1 + 16);
    const { epoch } = await system.store.party('one.example', 'bulk');
    await reader.say({ kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: BigInt(epoch), number: 40n } });
    await reader.has(1 + 16 + 1);
    expect(reader.came.at(-1)).to.have.nested.property('rejection.errorType', 'invalid-range');
    expect((await system.store.party('one.example', 'bulk')).acknowledged).to.equal(0);
    await reader.close();
  });

  it('take acknowledgements of, and send again, what went out before a restart', async () => {
    await begin(start + 2 * day * second, 1800);
    await waitingDeliveries(40);
    const before = new Listener(system);
    await before.say({ kind: 'open', open: { stream: 'bulk' } });
    await before.has(1 + 16);
    await before.close();
    await system.gateway.stop();
    await begin(start + 3 * day * second, 1800);
    // A reader that takes nothing: whatever it asks for first is asked before anything went out on this call.
    const after = new Listener(system, true);
    await after.say({ kind: 'open', open: { stream: 'bulk' } });
    await after.take(1);
    const { epoch } = await system.store.party('one.example', 'bulk');
    const stream = 'bulk' as const;
    await after.say({ kind: 'resend', resend: { stream, epoch: BigInt(epoch), after: 10n, upTo: 12n } });
    await after.say({ kind: 'acknowledge', acknowledge: { stream, epoch: BigInt(epoch), number: 16n } });
    await after.take(6);
    const kinds = after.came.map((body) => body.kind);
    expect(kinds, 'nothing is refused').to.not.include('rejection');
    expect(kinds).to.include('acknowledged');
    expect(after.deliveries.map(({ number }) => Number(number))).to.include.members([11, 12]);
    await after.close();
  });

  it('are taken over one by one, and the earlier call ends with its last', async () => {
    await begin(start);
    const earlier = new Listener(system);
    await earlier.say({ kind: 'open', open: { stream: 'bulk' } });
    await earlier.say({ kind: 'open', open: { stream: 'live' } });
    await earlier.has(2);
    const later = new Listener(system);
    await later.say({ kind: 'open', open: { stream: 'live' } });
    await later.has(1);
    await earlier.has(3);
    const kinds = (each: Listener): string[] =>
      each.came.map((body) => (body.kind === 'rejection' ? body.rejection.errorType : body.kind));
    expect([kinds(earlier), earlier.ended]).to.deep.equal([['opened', 'opened', 'unavailable'], false]);
    await later.say({ kind: 'open', open: { stream: 'bulk' } });
    await later.has(2);
    await earlier.has(4);
    expect([kinds(earlier).length, earlier.ended]).to.deep.equal([4, true]);
    await later.say({ kind: 'open', open: { stream: 'unspecified' } });
    expect(later.came.at(-1)).to.have.nested.property('rejection.field', 'open.stream');
    await earlier.close();
    await later.close();
  });
});
