import { expect } from 'chai';
import type { ApplianceKind, ControlEvent, EventState } from '../../../../codecs/han/control.ts';
import { CoapEnergyManager } from '../../../../devices/coap/energy-manager.ts';
import { Appliance, applianceTable } from '../../../../devices/virtual/home/appliances.ts';
import { VirtualEnergyManager } from '../../../../devices/virtual/home/energy-manager.ts';
import { Premises } from '../../../../devices/virtual/premises.ts';
import { at } from '../../../support/coap-network.ts';
import { Home } from '../../../support/home.ts';

const minutes = 60_000;

describe('an energy manager over CoAP', () => {
  let home: Home;
  let premises: Premises;
  let manager: VirtualEnergyManager;
  let port: CoapEnergyManager;

  const open = async (...kinds: readonly ApplianceKind[]): Promise<void> => {
    home = new Home();
    premises = new Premises(home.clock);
    premises.set({ loadWatts: 400 });
    manager = new VirtualEnergyManager(
      home.clock,
      premises,
      kinds.map((kind) => new Appliance(applianceTable[kind])),
    );
    await home.host(manager, 'hall');
    port = new CoapEnergyManager({ id: 'hall', peer: at('hall'), client: home.gateway });
  };

  afterEach(async () => {
    manager.stop();
    await home.during(port.close());
    await home.close();
    expect(home.clock.pending, 'timers left behind').to.equal(0);
  });

  const event = (change: Partial<ControlEvent> = {}): ControlEvent => ({
    kind: 'event',
    id: 'ev-1',
    sentAt: home.now,
    change: 'less',
    of: 'demand',
    watts: 2_000,
    start: home.now + 600,
    durationSeconds: 1_800,
    overridable: true,
    ...change,
  });
  const send = async (change: Partial<ControlEvent> = {}): Promise<string> => home.during(port.send(event(change)));
  const cancel = async (cancels: string): Promise<string> =>
    home.during(port.send({ kind: 'cancel', id: `no-${cancels}`, sentAt: home.now, cancels }));
  const states = async (): Promise<Record<string, EventState>> =>
    Object.fromEntries((await home.during(port.events())).map((state) => [state.id, state]));
  const load = (): number => premises.state.loadWatts;

  it('is found by its resource types', async () => {
    await open('battery');
    expect(await home.during(port.discover())).to.have.members(['events', 'prices', 'power']);
  });

  it('lowers the premises for as long as the event lasts, and lets it return', async () => {
    await open('electric-vehicle');
    expect(load()).to.equal(7_600);
    const sent = event();
    expect(await home.during(port.send(sent))).to.equal('new');
    expect((await states())['ev-1']).to.include({ state: 'received' });
    const [from, to] = [sent.start * 1000, (sent.start + sent.durationSeconds) * 1000];
    await home.clock.advance(from - home.clock.now());
    expect(load()).to.equal(5_600);
    expect((await states())['ev-1']).to.include({ state: 'started', watts: 2_000 });
    await home.clock.advance(to - home.clock.now());
    expect(load()).to.equal(7_600);
    expect((await states())['ev-1']).to.include({ state: 'completed', watts: 2_000, at: to / 1000 });
    // 5.6 kW for half an hour.
    expect(premises.over(from, to).energies.importWattHours).to.be.closeTo(2_800, 1e-6);
  });

  it('acts once, however often an event is sent', async () => {
    await open('electric-vehicle');
    const sent = event({ start: home.now });
    expect(await home.during(port.send(sent))).to.equal('new');
    expect(await home.during(port.send(sent))).to.equal('known');
    expect(load()).to.equal(5_600);
    await home.clock.advance(40 * minutes);
    expect(await home.during(port.send(sent)), 'long after it was over').to.equal('known');
    expect(load()).to.equal(7_600);
    expect(Object.keys(await states())).to.deep.equal(['ev-1']);
  });

  it('gives less than was asked where there is no more, and says so', async () => {
    await open('heat-pump');
    await send({ start: home.now, watts: 9_000 });
    expect((await states())['ev-1']).to.include({ state: 'partial', watts: 2_500 });
    expect(load()).to.equal(400);
  });

  it('rejects what it has no appliance for, and what is over already', async () => {
    await open('heat-pump');
    await send({ id: 'other', appliances: ['pool-pump'] });
    await send({ id: 'sun', of: 'generation' });
    await send({ id: 'late', start: home.now - 3_600 });
    const all = await states();
    expect(all['other']).to.include({ state: 'rejected', reason: 'not-supported' });
    expect(all['sun']).to.include({ state: 'rejected', reason: 'not-supported' });
    expect(all['late']).to.include({ state: 'rejected', reason: 'already-over' });
  });

  it('calls off an event that runs, one that has not begun, and one that comes later', async () => {
    await open('electric-vehicle');
    await send({ id: 'runs', start: home.now });
    await send({ id: 'waits' });
    expect(load()).to.equal(5_600);
    for (const id of ['runs', 'waits', 'comes-later']) expect(await cancel(id)).to.equal('new');
    expect(load()).to.equal(7_600);
    await send({ id: 'comes-later', start: home.now });
    expect(load()).to.equal(7_600);
    const all = await states();
    expect(Object.values(all).map(({ state }) => state)).to.deep.equal(['cancelled', 'cancelled', 'cancelled']);
    await home.clock.advance(60 * minutes);
    expect(await states()).to.deep.equal(all);
  });

  it('lets an event take the place of another when it starts', async () => {
    await open('electric-vehicle');
    await send({ id: 'runs', start: home.now });
    await send({ id: 'waits', start: home.now + 900 });
    await send({ id: 'better', start: home.now + 600, watts: 5_000, supersedes: ['runs', 'waits'] });
    expect((await states())['waits']).to.include({ state: 'superseded' });
    expect(load()).to.equal(5_600);
    await home.clock.advance(10 * minutes);
    expect(load()).to.equal(2_600);
    expect((await states())['runs']).to.include({ state: 'superseded' });
    expect((await states())['better']).to.include({ state: 'started', watts: 5_000 });
  });

  it('lets the consumer opt out where that is allowed, and not elsewhere', async () => {
    await open('electric-vehicle');
    await send({ id: 'soft', start: home.now });
    await send({ id: 'firm', start: home.now, overridable: false });
    expect(load()).to.equal(3_600);
    expect(manager.optOut('soft')).to.equal(true);
    expect(manager.optOut('firm')).to.equal(false);
    expect(load()).to.equal(5_600);
    expect((await states())['soft']).to.include({ state: 'opted-out' });
  });

  it('tells an observer of every state', async () => {
    await open('electric-vehicle');
    const seen: string[] = [];
    port.watchEvents({
      fresh: ([first]) => seen.push(first?.state ?? 'nothing'),
      stale: (error) => expect.fail(error.message),
    });
    await home.clock.advance(1_000);
    await send();
    await home.clock.advance(60 * minutes);
    expect(seen.filter((state, index) => state !== seen[index - 1])).to.deep.equal([
      'nothing',
      'received',
      'started',
      'completed',
    ]);
  });

  it('gives more generation from the battery until it is empty', async () => {
    await open('battery');
    await send({ start: home.now, change: 'more', of: 'generation', watts: 3_600, durationSeconds: 7_200 });
    expect(premises.netNow().watts).to.equal(400 - 3_600);
    // 5 kWh at 3.6 kW last 83 minutes and 20 seconds.
    await home.clock.advance(83 * minutes);
    expect(premises.netNow().watts).to.equal(400 - 3_600);
    await home.clock.advance(1 * minutes);
    expect(premises.netNow().watts).to.equal(400);
    await home.clock.advance(36 * minutes);
    expect((await states())['ev-1']).to.include({ state: 'completed', watts: 0 });
    expect(premises.energiesNow().generatedWattHours).to.be.closeTo(5_000, 0.01);
  });

  it('curtails the sun', async () => {
    await open('solar');
    await home.clock.advance(12 * 60 * minutes);
    expect(premises.state.generationWatts).to.equal(3_600);
    await send({ start: home.now, change: 'less', of: 'generation', watts: 1_600 });
    expect(premises.state.generationWatts).to.equal(2_000);
  });

  it('does not stop a washing machine that runs, and starts no other for less', async () => {
    await open('washing-machine', 'immersion-heater');
    expect(load()).to.equal(2_400);
    await send({ start: home.now, appliances: ['washing-machine'] });
    expect(load()).to.equal(2_400);
    await send({ id: 'more', start: home.now, change: 'more', watts: 3_000 });
    expect(load(), 'the tank takes up more').to.equal(5_400);
    // 1.5 kWh at 2 kW.
    await home.clock.advance(46 * minutes);
    expect(load(), 'the programme is over').to.be.lessThan(3_500);
  });
});

describe('appliances of a home', () => {
  for (const [kind, first, later] of [
    ['electric-vehicle', 7_200, 0],
    ['immersion-heater', 0, 3_000],
    ['washing-machine', 2_000, 0],
    ['battery', 0, 0],
  ] as const)
    it(`${kind}: draws ${first} W in the beginning, and ${later} W some time later`, async () => {
      const home = new Home();
      const premises = new Premises(home.clock);
      const manager = new VirtualEnergyManager(home.clock, premises, [new Appliance(applianceTable[kind])]);
      expect(premises.state.loadWatts).to.equal(first);
      let drew = false;
      for (let k = 0; k < 12 * 60; k++) {
        await home.clock.advance(minutes);
        drew ||= premises.state.loadWatts === later;
      }
      expect(drew).to.equal(true);
      manager.stop();
      await home.close();
    });

  it('fill up to what they hold, and no further', async () => {
    const home = new Home();
    const premises = new Premises(home.clock);
    const { 'electric-vehicle': row } = applianceTable;
    const manager = new VirtualEnergyManager(home.clock, premises, [new Appliance(row)]);
    await home.clock.advance(24 * 60 * minutes);
    expect(premises.energiesNow().importWattHours).to.be.closeTo(row.capacityWattHours * (1 - row.fullness), 0.01);
    manager.stop();
    await home.close();
  });
});
