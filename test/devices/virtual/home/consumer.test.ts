import { expect } from 'chai';
import type { DisplayMessage } from '../../../../codecs/han/display.ts';
import { CoapDisplay } from '../../../../devices/coap/display.ts';
import { CoapEnergyManager } from '../../../../devices/coap/energy-manager.ts';
import type { ConsumerHabits } from '../../../../devices/virtual/home/consumer.ts';
import { openVirtualHome } from '../../../../devices/virtual/home/home.ts';
import type { VirtualHome } from '../../../../devices/virtual/home/home.ts';
import { Premises } from '../../../../devices/virtual/premises.ts';
import { CoapNetwork } from '../../../support/coap-network.ts';

describe('a virtual consumer', () => {
  let net: CoapNetwork;
  let premises: Premises;
  let home: VirtualHome;
  let display: CoapDisplay;
  let manager: CoapEnergyManager;

  const open = async (consumer: ConsumerHabits): Promise<void> => {
    net = new CoapNetwork();
    const { clock, network } = net;
    premises = new Premises(clock);
    home = await openVirtualHome({
      clock,
      premises,
      network: (device, port) => network.opener(device, port),
      spec: {
        display: { port: 5683 },
        energyManager: { port: 5683, appliances: ['electric-vehicle'] },
        consumer,
      },
    });
    const client = net.endpoint('gateway');
    const peer = (device: 'display' | 'energyManager') => home.addresses.get(device)!;
    display = new CoapDisplay({ id: 'display', peer: peer('display'), client });
    manager = new CoapEnergyManager({ id: 'manager', peer: peer('energyManager'), client });
  };

  afterEach(async () => {
    await net.close();
    await home.close();
    expect(net.clock.pending, 'timers left behind').to.equal(0);
  });

  const now = (): number => Math.floor(net.clock.now() / 1000);
  const show = async (change: Partial<DisplayMessage> = {}): Promise<void> => {
    const text = 'Power is above 6900 W.';
    await net.during(
      display.show({ id: 'w-1', sentAt: now(), severity: 'warning', text, acknowledge: true, ...change }),
    );
  };
  const stateOf = async (): Promise<string | undefined> => (await net.during(display.messages()))[0]?.state;

  it('acknowledges what asks for it, after the time it takes', async () => {
    await open({ acknowledgesAfterSeconds: 30 });
    await show();
    await net.clock.advance(20_000);
    expect(await stateOf()).to.equal('shown');
    await net.clock.advance(10_000);
    expect(await stateOf()).to.equal('acknowledged');
  });

  it('may never acknowledge', async () => {
    await open({});
    await show();
    await net.clock.advance(86_400_000);
    expect(await stateOf()).to.equal('shown');
  });

  it('switches appliances off after a warning, and on nothing else', async () => {
    await open({ onWarning: { afterSeconds: 60, switchesOff: ['electric-vehicle'] } });
    expect(premises.state.loadWatts).to.equal(7_200);
    await show({ id: 'note', severity: 'information' });
    await net.clock.advance(90_000);
    expect(premises.state.loadWatts).to.equal(7_200);
    await show();
    await net.clock.advance(59_000);
    expect(premises.state.loadWatts).to.equal(7_200);
    await net.clock.advance(1_000);
    expect(premises.state.loadWatts).to.equal(0);
  });

  it('follows a script', async () => {
    await open({
      script: [
        { afterSeconds: 10, do: 'switch-off', appliance: 'electric-vehicle' },
        { afterSeconds: 20, do: 'switch-on', appliance: 'electric-vehicle' },
        { afterSeconds: 30, do: 'opt-out', event: 'ev-1' },
      ],
    });
    await net.during(
      manager.send({
        kind: 'event',
        id: 'ev-1',
        sentAt: now(),
        change: 'less',
        of: 'demand',
        watts: 2_000,
        start: now() + 25,
        durationSeconds: 600,
        overridable: true,
      }),
    );
    const seen: number[] = [];
    for (const seconds of [5, 10, 7, 5, 5]) {
      await net.clock.advance(seconds * 1000);
      seen.push(premises.state.loadWatts);
    }
    expect(seen).to.deep.equal([7_200, 0, 7_200, 5_200, 7_200]);
    expect((await net.during(manager.events()))[0]).to.include({ state: 'opted-out' });
  });
});
