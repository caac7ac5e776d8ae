import { expect } from 'chai';
import { blankHeader, blankReadProfileRequest } from '../../codecs/dno/messages.ts';
import type { Configuration, ProfilePage } from '../../codecs/dno/messages.ts';
import { connectDno } from '../../conformance/roles/dno-client.ts';
import { DeliveryClient } from '../../conformance/roles/delivery-client.ts';
import { memoryGateway, systemId } from '../support/memory-gateway.ts';
import type { MemoryGateway } from '../support/memory-gateway.ts';
import { configure as configureAt, scheduleOf } from '../support/ask.ts';

const target = { kind: 'system', id: systemId } as const;
const halfHourMs = 1_800_000;

/** What use case 01 asks of a gateway outside its flow steps. */
describe('half-hours for the DNO', function () {
  this.timeout(30_000);
  let system: MemoryGateway;

  beforeEach(async () => {
    system = await memoryGateway({ pollSeconds: 1800 });
  });

  afterEach(async () => {
    await system.gateway.stop();
  });

  const header = () => ({
    ...blankHeader,
    messageId: 'm-1',
    originator: 'dno.example',
    target,
    sentAtUtcMs: system.clock.now(),
  });

  async function read(quantities: readonly string[] = []): Promise<{ pages: ProfilePage[]; bytes: number }> {
    const { address } = system.gateway;
    const client = connectDno({ address, security: 'plaintext', deadlineMs: 10_000 });
    try {
      const answers = await client.call('ReadProfile', { ...blankReadProfileRequest, header: header(), quantities });
      const pages = answers.map(({ decoded }) => {
        if (!decoded.ok || decoded.message.body?.kind !== 'page') throw new Error(JSON.stringify(decoded));
        return decoded.message.body.page;
      });
      return { pages, bytes: answers.reduce((sum, { bytes }) => sum + bytes.length, 0) };
    } finally {
      client.close();
    }
  }

  const configure = async (change: Partial<Configuration>): Promise<unknown> =>
    configureAt(system.gateway, systemId, change);

  const valuesOf = (pages: readonly ProfilePage[], quantity: string): (string | number)[] =>
    pages.flatMap((page) => {
      const column = page.columns.find((each) => each.quantity === quantity);
      return Array.from({ length: page.recordCount }, (_unused, k) =>
        column === undefined ? 'none' : (column.values[k] ?? 'none'),
      );
    });

  const network = [
    ...['mean-active-power-import', 'mean-active-power-export'],
    ...['mean-reactive-power-import', 'mean-reactive-power-export', 'mean-voltage-l1'],
  ];

  /** What planning for a fleet rests on: a meter-day of half-hourly P and Q both ways and voltage. */
  it('a day of half-hours costs the DNO at most 2.2 kB, and less where it asks for less', async () => {
    await system.record();
    for (let k = 0; k < 48; k++) {
      system.premises.set({
        loadWatts: 300 + 61 * k,
        loadVars: 40 + 7 * k,
        generationWatts: 33 * k,
        volts: 228 + k / 7,
      });
      await system.clock.advance(halfHourMs);
    }
    await system.clock.advance(2000);
    const day = await read(network);
    expect(day.pages.reduce((sum, { recordCount }) => sum + recordCount, 0)).to.equal(48);
    expect(day.bytes).to.be.within(500, 2200);
    const voltage = await read(['mean-voltage-l1']);
    expect(voltage.bytes).to.be.below(day.bytes / 2);
    expect((await read(network)).pages).to.deep.equal(day.pages);
  });

  it('voltage is taken up and left off at run time, and the power flow loses nothing', async () => {
    const flow = ['mean-active-power-import'] as const;
    system.premises.set({ loadWatts: 1000, volts: 240 });
    await configure({ recording: true, channels: [...flow] });
    await system.clock.advance(2 * halfHourMs + 1000);
    await configure({ channels: [...flow, 'mean-voltage-l1'] });
    await system.clock.advance(2 * halfHourMs);
    await configure({ channels: [...flow] });
    await system.clock.advance(2 * halfHourMs);
    const { pages } = await read();
    expect(valuesOf(pages, 'mean-active-power-import').slice(1)).to.deep.equal(Array<number>(5).fill(10_000));
    expect(new Set(pages.flatMap(({ columns }) => columns.map(({ quantity }) => quantity)))).to.include(
      'mean-voltage-l1',
    );
    expect(valuesOf(pages, 'mean-voltage-l1')).to.include(24_000);
  });

  it('what is sent by schedule is read on request too, and neither uses it up', async () => {
    const quantities = ['mean-active-power-import', 'mean-voltage-l1'];
    const schedules = [scheduleOf({ startUtcS: system.clock.now() / 1000 + 3600, periodS: 3600, quantities })];
    await system.record();
    await configure({ schedules });
    system.premises.set({ loadWatts: 700, volts: 236 });
    await system.clock.advance(3_600_000 + 1000);
    const before = await read(quantities);
    const client = new DeliveryClient({ address: system.gateway.address, security: 'plaintext', deadlineMs: 5000 });
    try {
      client.send(header(), { kind: 'open', open: { stream: 'bulk' } });
      const sent = await client.next('delivery', 5000);
      client.send(header(), {
        kind: 'acknowledge',
        acknowledge: { stream: 'bulk', epoch: sent!.epoch, number: sent!.number },
      });
      await client.next('acknowledged', 5000);
      const { content } = sent!;
      if (content?.kind !== 'profile') throw new Error('no profile came');
      for (const quantity of quantities)
        expect(valuesOf([content.profile], quantity)).to.deep.equal(valuesOf(before.pages, quantity));
    } finally {
      client.close();
    }
    expect((await read(quantities)).pages).to.deep.equal(before.pages);
  });
});
