import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openMeters } from '../../support/open-meters.ts';
import type { OpenMeters } from '../../support/open-meters.ts';
import { DeviceError } from '../../../devices/ports.ts';
import type { Measurement } from '../../../devices/ports.ts';
import { loadProfiles } from '../../../devices/registry/load-profiles.ts';
import { openVirtualBench } from '../../../devices/virtual/bench.ts';
import type { VirtualBench } from '../../../devices/virtual/bench.ts';
import type { FrameSeen } from '../../../devices/virtual/modbus-server.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { systemWires } from '../../../devices/links/factory.ts';
import { InFlightBytes } from '../../../devices/links/in-flight.ts';

const { profiles } = loadProfiles();

function amount(measurement: Measurement | undefined): number {
  if (measurement?.kind !== 'amount') throw new Error(`expected an amount, not ${JSON.stringify(measurement)}`);
  return measurement.amount;
}

describe('a Modbus meter', () => {
  let folder = '';
  let clock: VirtualClock;
  let premises: Premises;
  let bench: VirtualBench;
  let open: OpenMeters;
  let seen: FrameSeen[];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-driver-'));
    clock = new VirtualClock(Date.UTC(2026, 2, 1));
    premises = new Premises(clock);
    seen = [];
    const inFlight = new InFlightBytes(clock);
    bench = await openVirtualBench({
      clock,
      folder,
      inFlight,
      tap: (_line, frame) => seen.push(frame),
      lines: [
        {
          kind: 'serial',
          name: 'line-1',
          meters: [
            { model: 'sdm230', unit: 1, serial: '230001', premises, point: 'supply' },
            { model: 'sdm630', unit: 3, serial: '630001', premises, point: 'supply' },
          ],
        },
        {
          kind: 'tcp',
          name: 'host-1',
          port: 0,
          meters: [{ model: 'sdm120', unit: 1, serial: '120001', premises, point: 'supply' }],
        },
      ],
    });
    const serial = bench.addresses.get('line-1') ?? '';
    const tcp = new URL(bench.addresses.get('host-1') ?? '');
    open = openMeters({
      wires: [
        {
          name: 'serial',
          spec: { kind: 'serial', path: serial, baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 },
        },
        { name: 'tcp', spec: { kind: 'tcp', host: tcp.hostname, port: Number(tcp.port) } },
      ],
      meters: [
        { id: 'single', wire: 'serial', unit: 1, profile: profiles.get('eastron-sdm230')! },
        { id: 'absent', wire: 'serial', unit: 2, profile: profiles.get('eastron-sdm230')! },
        { id: 'three', wire: 'serial', unit: 3, profile: profiles.get('eastron-sdm630')! },
        { id: 'network', wire: 'tcp', unit: 1, profile: profiles.get('eastron-sdm120')! },
      ],
      clock,
      openWire: systemWires({ inFlight }),
    });
  });

  afterEach(async () => {
    await open.close();
    await bench.close();
    await rm(folder, { recursive: true });
    expect(clock.pending, 'timers left behind').to.equal(0);
  });

  /** Runs virtual time until the promise settles. */
  async function during<T>(work: Promise<T>): Promise<T> {
    let over = false;
    const marked = work.finally(() => {
      over = true;
    });
    marked.catch(() => undefined);
    const isOver = (): boolean => over;
    while (!isOver()) await clock.advance(10);
    return marked;
  }

  it('reads a serial line in one block and gets what the premises does', async () => {
    premises.set({ loadWatts: 1500, loadVars: 300, volts: 238.5 });
    await clock.advance(3_600_000);
    const meter = open.meters.get('single')!;
    const reading = await during(meter.read(meter.capabilities.quantities));
    expect(amount(reading.measurements.get('active-power'))).to.equal(1500);
    expect(amount(reading.measurements.get('reactive-power'))).to.equal(300);
    expect(amount(reading.measurements.get('voltage-l1'))).to.equal(238.5);
    expect(amount(reading.measurements.get('active-energy-import'))).to.be.closeTo(1500, 0.01);
    expect(seen.filter(({ direction }) => direction === 'to-meter')).to.have.length(1);
  });

  it('reads two units of one line and one on TCP at the same time without mixing them up', async () => {
    premises.set({ loadWatts: 3000, volts: 231 });
    const [single, three, network] = await during(
      Promise.all(
        ['single', 'three', 'network'].map(async (id) =>
          open.meters
            .get(id)!
            .read(['active-power', 'voltage-l1', ...(id === 'three' ? (['active-power-l2'] as const) : [])]),
        ),
      ),
    );
    expect(amount(single!.measurements.get('active-power'))).to.equal(3000);
    expect(amount(three!.measurements.get('active-power-l2'))).to.equal(1000);
    expect(amount(three!.measurements.get('active-power'))).to.equal(3000);
    expect(amount(network!.measurements.get('active-power'))).to.equal(3000);
  });

  it('says who does not answer, and goes on with the others', async () => {
    const failure = during(open.meters.get('absent')!.read(['active-power']));
    const error = await failure.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(DeviceError);
    expect((error as DeviceError).code).to.equal('timeout');
    expect((error as DeviceError).message).to.match(/unit 2 did not answer within \d+ ms/);
    const reading = await during(open.meters.get('single')!.read(['voltage-l1']));
    expect(amount(reading.measurements.get('voltage-l1'))).to.equal(230);
  });

  it('identifies a meter, and refuses one that answers as another', async () => {
    expect(await during(open.meters.get('three')!.identify())).to.deep.equal({
      maker: 'Eastron',
      model: 'SDM630',
      serial: '630001',
      firmware: undefined,
    });
  });

  it('rejects what is pending with "closed" when the line is closed', async () => {
    const pending = open.meters.get('absent')!.read(['active-power']);
    const outcome = pending.then(
      () => 'read',
      (error: unknown) => (error as DeviceError).code,
    );
    await clock.advance(100);
    await open.close();
    expect(await outcome).to.equal('closed');
  });
});
