import { expect } from 'chai';
import { householdAt } from '../../devices/virtual/load-curve.ts';
import { qualitiesOf } from '../../codecs/dno/messages.ts';
import type { ProfilePage } from '../../codecs/dno/messages.ts';
import { baseName, coapGateway, systemId } from '../support/coap-gateway.ts';
import type { CoapGateway } from '../support/coap-gateway.ts';
import { pagesOf, statusOf } from '../support/ask.ts';
import { amountsOf } from '../support/half-hours.ts';

const halfHourMs = 1_800_000;

describe('a gateway whose devices are all on CoAP', () => {
  let home: CoapGateway;

  afterEach(async () => {
    await home.close();
    expect(home.clock.pending, 'timers left behind').to.equal(0);
  });

  const pageOf = async (): Promise<ProfilePage> => {
    const [page] = await pagesOf(home.gateway, systemId);
    if (page === undefined) throw new Error('nothing was recorded');
    return page;
  };
  const column = (page: ProfilePage, quantity: string): ProfilePage['columns'][number] =>
    page.columns.find((each) => each.quantity === quantity)!;

  it('records half-hours that equal the integral of the premises', async () => {
    home = await coapGateway();
    const { clock, premises } = home;
    const start = clock.now();
    for (let minute = 0; minute < 60; minute++) {
      premises.set(householdAt(clock.now(), 7, 3600));
      await clock.advance(60_000);
    }
    await clock.advance(1_000);
    const page = await pageOf();
    expect(page.recordCount).to.equal(2);
    const flow = column(page, 'mean-active-power-import');
    const [amounts, qualities] = [amountsOf(flow), qualitiesOf(flow)];
    for (let k = 0; k < 2; k++) {
      const truth = premises.over(start + k * halfHourMs, start + (k + 1) * halfHourMs);
      expect(qualities[k]?.quality).to.equal('valid');
      // Two readings of a register in steps of 0.1 Wh.
      expect(amounts[k], `half-hour ${k}`).to.be.closeTo(truth.energies.importWattHours * 2, 0.21);
    }
  });

  it('sees between two polls what the meter tells by itself', async () => {
    home = await coapGateway({ pollSeconds: 900 });
    const { clock, premises } = home;
    await clock.advance(60_000);
    const start = clock.now();
    await clock.advance(halfHourMs - (start % halfHourMs));
    // Five minutes of low voltage, all between two polls.
    const from = clock.now();
    await clock.advance(300_000);
    premises.set({ volts: 200 });
    await clock.advance(300_000);
    premises.set({ volts: 230 });
    await clock.advance(1_200_000 + 1_000);
    const amounts = amountsOf(column(await pageOf(), 'mean-voltage-l1'));
    const truth = premises.over(from, from + halfHourMs).meanVolts;
    expect(truth).to.equal(225);
    // It looks at itself once a second.
    expect(amounts.at(-1)).to.be.closeTo(truth, 0.05);
  });

  it('sees it again after the meter did not let itself be observed for a while', async () => {
    home = await coapGateway({ pollSeconds: 900 });
    const { clock, premises } = home;
    await clock.advance(60_000);
    // For ten minutes something else answers there: it has no such resource.
    await home.unplug('meter');
    await home.plug('meter', 'kitchen');
    await clock.advance(600_000);
    await home.unplug('meter');
    await home.plug('meter');
    const start = clock.now();
    await clock.advance(2 * halfHourMs - (start % halfHourMs));
    const from = clock.now();
    await clock.advance(300_000);
    premises.set({ volts: 200 });
    await clock.advance(300_000);
    premises.set({ volts: 230 });
    await clock.advance(1_200_000 + 1_000);
    const amounts = amountsOf(column(await pageOf(), 'mean-voltage-l1'));
    expect(amounts.at(-1)).to.be.closeTo(premises.over(from, from + halfHourMs).meanVolts, 0.05);
  });

  it('knows a meter by the name in its records', async () => {
    home = await coapGateway();
    await home.clock.advance(60_000);
    const answer = await statusOf(home.gateway, systemId);
    expect(JSON.stringify(answer)).to.include(baseName.slice(0, -1));
  });

  it('records why there is nothing while the meter is gone', async () => {
    home = await coapGateway();
    const { clock } = home;
    await clock.advance(halfHourMs + 60_000);
    await home.unplug('meter');
    await clock.advance(3 * halfHourMs);
    const qualities = qualitiesOf(column(await pageOf(), 'mean-active-power-import')).map(({ quality }) => quality);
    expect(qualities[0]).to.equal('valid');
    expect(qualities.slice(1)).to.not.include('valid');
    expect(qualities.at(-1)).to.equal('not-available');
  });

  it('has a display to warn on and an energy manager to ask', async () => {
    home = await coapGateway();
    const { clock, gateway, display, premises } = home;
    await clock.advance(60_000);
    const now = Math.floor(clock.now() / 1000);
    const settled: string[] = [];
    const note = (text: string) => settled.push(text);
    void gateway.displays
      .get('kitchen')!
      .show({ id: 'w-1', sentAt: now, severity: 'warning', text: 'Too much.', acknowledge: true })
      .then(note);
    void gateway.energyManagers
      .get('hall')!
      .send({
        kind: 'event',
        id: 'ev-1',
        sentAt: now,
        change: 'more',
        of: 'generation',
        watts: 1_000,
        start: now,
        durationSeconds: 600,
        overridable: false,
      })
      .then(note);
    await clock.advance(1_000);
    expect(settled).to.deep.equal(['new', 'new']);
    expect(display.lines()).to.include('! WARNING  Too much.');
    expect(premises.netNow().watts).to.equal(-1_000);
  });
});
