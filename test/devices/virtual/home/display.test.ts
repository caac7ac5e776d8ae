import { expect } from 'chai';
import type { DisplayMessage, MessageState } from '../../../../codecs/han/display.ts';
import { CoapDisplay } from '../../../../devices/coap/display.ts';
import { DeviceError } from '../../../../devices/ports.ts';
import { VirtualDisplay } from '../../../../devices/virtual/home/display.ts';
import { at } from '../../../support/coap-network.ts';
import { Home } from '../../../support/home.ts';

describe('a display over CoAP', () => {
  let home: Home;
  let display: VirtualDisplay;
  let port: CoapDisplay;

  const open = async (faults = {}): Promise<void> => {
    home = new Home(faults);
    display = new VirtualDisplay(home.clock);
    await home.host(display, 'kitchen');
    port = new CoapDisplay({ id: 'kitchen', peer: at('kitchen'), client: home.gateway });
  };

  beforeEach(async () => {
    await open();
  });

  afterEach(async () => {
    display.stop();
    await home.during(port.close());
    await home.close();
  });

  const message = (change: Partial<DisplayMessage> = {}): DisplayMessage => ({
    id: 'limit-7',
    sentAt: home.now,
    severity: 'warning',
    text: 'Power is above 6900 W.\nSupply will be interrupted.',
    acknowledge: true,
    ...change,
  });
  const show = async (change: Partial<DisplayMessage> = {}): Promise<string> => home.during(port.show(message(change)));
  const states = async (): Promise<readonly (readonly [string, string])[]> =>
    (await home.during(port.messages())).map(({ id, state }) => [id, state]);

  it('is found by its resource types', async () => {
    expect(await home.during(port.discover())).to.have.members(['messages', 'prices', 'power']);
    const links = await home.during(home.gateway.discover(at('kitchen'), 'rt=meterbridge.han.messages'));
    expect(links.map(({ target }) => target)).to.deep.equal(['/han/v1/messages']);
  });

  it('shows a message once, however often it is sent', async () => {
    const first = message();
    expect(await home.during(port.show(first))).to.equal('new');
    expect(await home.during(port.show(first))).to.equal('known');
    expect(display.lines()).to.deep.equal([
      '00:00 UTC  power unknown',
      '! WARNING  Power is above 6900 W.',
      'Supply will be interrupted.',
      '[ press the button to acknowledge ]',
    ]);
    expect(await states()).to.deep.equal([['limit-7', 'shown']]);
  });

  it('refuses an id that it knows with other content, and shows what it had', async () => {
    await show();
    let refused: unknown;
    try {
      await show({ text: 'Another text' });
    } catch (error) {
      refused = error;
    }
    expect(refused).to.be.instanceOf(DeviceError);
    expect(refused).to.include({ code: 'device-exception', exceptionCode: 0x89 });
    expect(display.lines()).to.include('! WARNING  Power is above 6900 W.');
  });

  it('lets a message take the place of another', async () => {
    await show();
    await show({ id: 'limit-8', severity: 'information', text: 'Below 6900 W again.', replaces: ['limit-7'] });
    expect(display.lines().slice(1)).to.deep.equal(['i  Below 6900 W again.', '[ press the button to acknowledge ]']);
    expect(await states()).to.deep.equal([
      ['limit-7', 'replaced'],
      ['limit-8', 'shown'],
    ]);
  });

  it('does not show what was replaced before it came', async () => {
    await show({ id: 'limit-8', replaces: ['limit-7'] });
    await show();
    expect(await states()).to.deep.equal([
      ['limit-8', 'shown'],
      ['limit-7', 'replaced'],
    ]);
    expect(display.lines().filter((line) => line.includes('WARNING'))).to.have.length(1);
  });

  it('takes a message off the screen when it expires', async () => {
    await show({ expires: home.now + 600 });
    await home.clock.advance(540_000);
    expect(display.lines()).to.have.length(4);
    await home.clock.advance(60_000);
    expect(display.lines()).to.have.length(1);
    expect(await states()).to.deep.equal([['limit-7', 'expired']]);
  });

  it('has the most severe message first, and puts away what needs no acknowledgement', async () => {
    await show({ id: 'note', severity: 'information', text: 'Prices fall at noon.', acknowledge: false });
    await show({ id: 'cut', severity: 'alert', text: 'Supply is interrupted.' });
    expect(display.lines().slice(1)).to.deep.equal([
      '!! ALERT  Supply is interrupted.',
      '[ press the button to acknowledge ]',
      'i  Prices fall at noon.',
    ]);
    for (let k = 0; k < 3; k++) expect(display.pressButton()).to.equal(true);
    expect(display.lines()).to.have.length(1);
    expect(display.pressButton()).to.equal(false);
  });

  it('tells an observer of the acknowledgement at once', async () => {
    const seen: (readonly MessageState[])[] = [];
    port.watchMessages({ fresh: (all) => seen.push(all), stale: (error) => expect.fail(error.message) });
    await home.clock.advance(1_000);
    await show();
    await home.clock.advance(5_000);
    display.pressButton();
    const acknowledgedAt = home.now;
    await home.clock.advance(100);
    expect(seen[0]).to.deep.equal([]);
    expect(seen.at(-1)).to.deep.equal([{ id: 'limit-7', state: 'acknowledged', at: acknowledgedAt, acknowledgedAt }]);
    expect(display.lines()).to.include('[ acknowledged ]');
  });

  it('shows prices by their times, and power as it is', async () => {
    const rate = (from: number, price: number, name: string) => ({
      from: home.now + from,
      to: home.now + from + 3600,
      price,
      name,
    });
    await home.during(
      port.sendPrices({
        id: 'p-1',
        sentAt: home.now,
        direction: 'import',
        currency: 'GBP',
        rates: [rate(0, 9_500, 'night'), rate(3600, -1_200, 'windy')],
        active: 0,
      }),
    );
    await home.during(port.sendPower({ at: home.now, watts: -1_875 }));
    await home.during(port.sendPower({ at: home.now - 10, watts: 300 }));
    expect(display.lines()).to.deep.equal(['00:00 UTC  1.875 kW export', 'import 0.09500 GBP/kWh (night) until 01:00']);
    await home.clock.advance(3_600_000);
    expect(display.lines()[1]).to.equal('import -0.01200 GBP/kWh (windy) until 02:00');
  });

  it('takes a price list of many blocks', async () => {
    const rates = Array.from({ length: 96 }, (_unused, k) => ({
      from: home.now + k * 1800,
      to: home.now + (k + 1) * 1800,
      price: k,
      name: `half-hour ${k}`,
    }));
    await home.during(port.sendPrices({ id: 'day', sentAt: home.now, direction: 'export', currency: 'GBP', rates }));
    await home.clock.advance(95 * 1_800_000);
    expect(display.lines()[1]).to.equal('export 0.00095 GBP/kWh (half-hour 95) until 00:00');
  });

  it('has 64 messages in its list, block by block', async () => {
    for (let k = 0; k < 64; k++)
      await show({ id: `message-with-a-long-name-${k}`, replaces: [`message-with-a-long-name-${k - 1}`] });
    const all = await states();
    expect(all).to.have.length(64);
    expect(all.filter(([, state]) => state === 'shown')).to.deep.equal([['message-with-a-long-name-63', 'shown']]);
  });

  it('shows each once where a third of all datagrams are lost, doubled or late', async () => {
    await home.close();
    await open({ loss: 0.3, duplication: 0.3, delay: [5, 800] });
    let appeared = 0;
    display.onMessage = () => {
      appeared++;
    };
    let arrived = 0;
    for (let k = 0; k < 40; k++)
      await show({ id: `m-${k}` }).then(
        () => arrived++,
        (error: unknown) => {
          expect(error).to.include({ code: 'timeout' });
        },
      );
    expect(arrived).to.be.greaterThan(35);
    expect(appeared).to.be.within(arrived, 40);
  });
});
