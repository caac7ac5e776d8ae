import { expect } from 'chai';
import { createLog } from '../../../gateway/app.ts';
import { coapGateway, systemId } from '../../support/coap-gateway.ts';
import type { CoapGateway, CoapGatewayOptions } from '../../support/coap-gateway.ts';
import { statusOf } from '../../support/ask.ts';

const second = 1_000;
const minute = 60 * second;
/** A confirmable message is given up after 93 s at the latest; two of them, and the pause between. */
const givenUpTwice = 190 * second;

describe('a gateway that looks for its displays and energy managers', () => {
  let home: CoapGateway;
  let said: Record<string, unknown>[];

  afterEach(async () => {
    await home.close();
    expect(home.clock.pending, 'timers left behind').to.equal(0);
  });

  const start = async (options: CoapGatewayOptions = {}): Promise<void> => {
    said = [];
    const log = createLog('info', (line) => said.push(JSON.parse(line) as Record<string, unknown>));
    home = await coapGateway({ ...options, log });
  };
  /** What was said of a device: the event, and what it offers. */
  const saidOf = (device: string): unknown[] =>
    said.filter((line) => line['device'] === device).map(({ event, offers }) => [event, offers]);
  const status = async () => {
    const { alarms, devices } = await statusOf(home.gateway, systemId);
    const health = Object.fromEntries(devices.map((device) => [`${device.role} ${device.deviceId}`, device.health]));
    return { alarms, health };
  };
  const display = ['display found', 'messages prices power'];
  const manager = ['energy-manager found', 'prices power events'];

  it('finds them at the start, says once what they offer, and has them in the status', async () => {
    await start();
    expect((await status()).health).to.include({ 'display kitchen': 'unknown', 'energy-manager hall': 'unknown' });
    await home.clock.advance(second);
    expect(await status()).to.deep.equal({
      alarms: [],
      health: { 'supply-meter supply': 'ok', 'display kitchen': 'ok', 'energy-manager hall': 'ok' },
    });
    await home.clock.advance(120 * minute);
    expect([saidOf('kitchen'), saidOf('hall')]).to.deep.equal([[display], [manager]]);
  });

  it('starts without them, raises an alarm, and clears it when they come', async () => {
    await start({ absent: ['kitchen', 'hall'] });
    await home.clock.advance(second);
    expect((await status()).alarms, 'not given up yet').to.deep.equal([]);
    await home.clock.advance(givenUpTwice);
    expect(await status()).to.deep.equal({
      alarms: ['display-not-answering', 'energy-manager-not-answering'],
      health: {
        'supply-meter supply': 'ok',
        'display kitchen': 'not-answering',
        'energy-manager hall': 'not-answering',
      },
    });
    await home.plug('kitchen');
    await home.clock.advance(givenUpTwice);
    expect((await status()).alarms).to.deep.equal(['energy-manager-not-answering']);
    await home.plug('hall');
    await home.clock.advance(givenUpTwice);
    expect((await status()).alarms).to.deep.equal([]);
    expect(saidOf('kitchen')).to.deep.equal([['display does not answer', undefined], display]);
    expect(saidOf('hall')).to.deep.equal([['energy-manager does not answer', undefined], manager]);
  });

  it('raises an alarm where something answers that is no display', async () => {
    await start({ absent: ['kitchen'] });
    await home.plug('kitchen', 'hall');
    await home.clock.advance(second);
    const { alarms, health } = await status();
    expect(alarms).to.deep.equal(['display-without-interface']);
    expect(health['display kitchen']).to.equal('degraded');
    await home.clock.advance(10 * minute);
    await home.unplug('kitchen');
    await home.plug('kitchen');
    await home.clock.advance(2 * minute);
    expect((await status()).alarms).to.deep.equal([]);
    expect(saidOf('kitchen')).to.deep.equal([['display lacks the HAN interface', undefined], display]);
  });

  it('sees that a display has left', async () => {
    await start();
    await home.clock.advance(minute);
    await home.unplug('kitchen');
    await home.clock.advance(15 * minute + givenUpTwice);
    expect((await status()).alarms).to.deep.equal(['display-not-answering']);
    await home.plug('kitchen');
    await home.clock.advance(givenUpTwice);
    expect((await status()).alarms).to.deep.equal([]);
    expect(saidOf('kitchen')).to.deep.equal([display, ['display does not answer', undefined], display]);
  });

  it('stops in the middle of a look', async () => {
    await start({ absent: ['kitchen', 'hall'] });
    await home.clock.advance(givenUpTwice + 10 * second);
    // Looking again at both: the end of it is in afterEach.
    expect(home.clock.pending).to.be.greaterThan(0);
  });
});
