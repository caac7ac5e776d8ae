import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openVirtualBench } from '../../../devices/virtual/bench.ts';
import type { VirtualBench } from '../../../devices/virtual/bench.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { systemWires } from '../../../devices/links/factory.ts';
import { InFlightBytes } from '../../../devices/links/in-flight.ts';
import { createGateway, loadProfiles, openStore, silentLog } from '../../../gateway/app.ts';
import type { Gateway, GatewayConfig } from '../../../gateway/app.ts';
import { configure, scheduleOf, statusOf, waitingFor } from '../../support/ask.ts';
import { cellsOf } from '../../support/half-hours.ts';

const minute = 60_000;
const halfHour = 30 * minute;
const start = Date.UTC(2026, 2, 1);
const systemId = 'SMS-1';
const usb = { vendorId: '0403', productId: '6001', serialNumber: 'A50285BI' };

const config: GatewayConfig = {
  northbound: { id: 'meterbridge', host: '127.0.0.1', port: 0, security: { kind: 'plaintext' } },
  store: { path: ':memory:', capacityRecords: undefined },
  wires: [
    {
      name: 'cellar',
      spec: {
        kind: 'serial',
        path: 'usb:0403:6001:A50285BI',
        baudRate: 9600,
        dataBits: 8,
        parity: 'none',
        stopBits: 1,
      },
    },
  ],
  meters: [{ id: 'main', wire: 'cellar', unit: 1, profile: 'eastron-sdm230', pollSeconds: 10 }],
  systems: [
    {
      id: 'SMS-1',
      importMpan: '1000000000003',
      exportMpan: undefined,
      phase: 'L1',
      supplyMeter: 'main',
      generationMeter: undefined,
      generationCountedAs: 'export',
    },
  ],
  groups: [],
  intervalSeconds: 1800,
};

describe('an adapter that is pulled while a gateway records and sends', function () {
  this.timeout(60_000);
  let folder = '';
  let clock: VirtualClock;
  let premises: Premises;
  let bench: VirtualBench;
  let gateway: Gateway;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-unplugged-'));
    clock = new VirtualClock(start - minute);
    premises = new Premises(clock);
    premises.set({ loadWatts: 1000, volts: 230 });
    const inFlight = new InFlightBytes(clock);
    bench = await openVirtualBench({
      clock,
      folder,
      inFlight,
      lines: [
        {
          kind: 'serial',
          name: 'ttyUSB0',
          usb,
          meters: [{ model: 'sdm230', unit: 1, serial: '230001', premises, point: 'supply' }],
        },
      ],
    });
    gateway = await createGateway({
      config,
      clock,
      wires: systemWires({ inFlight, listPorts: async () => bench.ports() }),
      profiles: loadProfiles().profiles,
      store: await openStore({ kind: 'memory' }, clock),
      log: silentLog,
    });
  });

  after(async () => {
    await gateway.stop();
    await bench.close();
    await rm(folder, { recursive: true });
    expect(clock.pending, 'timers left behind').to.equal(0);
  });

  /** What was sent so far, by the end of the half-hour in half-hours since the start. */
  async function delivered(quantity: string): Promise<Map<number, readonly [number | undefined, string, string]>> {
    const cells = new Map<number, readonly [number | undefined, string, string]>();
    for (const { content } of await waitingFor(gateway)) {
      if (content?.kind !== 'profile') throw new Error(`sent a ${content?.kind}`);
      for (const [end, [amount, quality = '', reason = '']] of cellsOf(content.profile, quantity))
        cells.set((end * 1000 - start) / halfHour, [amount, quality, reason]);
    }
    return cells;
  }

  it('records again by itself when it is back under another name; the gap is marked, and nothing is invented', async () => {
    const schedules = [scheduleOf({ startUtcS: start / 1000 + 1800, periodS: 1800 })];
    await configure(gateway, systemId, { recording: true, schedules });
    await clock.advance(minute + halfHour + 10 * minute);

    await bench.unplug('ttyUSB0');
    // While nobody looks the premises does something else altogether.
    premises.set({ loadWatts: 9000, volts: 250 });
    await clock.advance(65 * minute);
    premises.set({ loadWatts: 2000, volts: 240 });
    const status = await statusOf(gateway, systemId);
    expect(status.alarms).to.deep.equal(['meter-not-answering']);
    bench.replug('ttyUSB0', path.join(folder, 'ttyUSB7'));
    await clock.advance(15 * minute + halfHour + 2 * minute);

    const power = await delivered('mean-active-power-import');
    const volts = await delivered('mean-voltage-l1');
    expect([...power.keys()], 'every half-hour is sent, once').to.deep.equal([1, 2, 3, 4, 5]);
    const near = (cell: readonly [number | undefined, string, string] | undefined, amount: number): void => {
      expect(cell?.[0]).to.be.closeTo(amount, 1);
    };
    const said = (cells: typeof power): string[] => [...cells.values()].map((cell) => cell.slice(1).join(' '));
    const whole = 'valid none';
    const missing = 'not-available no-answer';
    expect(said(power)).to.deep.equal([whole, 'partial no-answer', missing, 'partial no-answer', whole]);
    expect(said(volts)).to.deep.equal([whole, 'partial no-answer', missing, 'partial no-answer', whole]);
    // Ten minutes before, a quarter of an hour after: what was measured then, and only that.
    near(power.get(2), 1000);
    near(volts.get(2), 230);
    expect(power.get(3)?.[0]).to.equal(undefined);
    near(power.get(4), 2000);
    near(volts.get(4), 240);
    near(power.get(5), 2000);
    const after = await statusOf(gateway, systemId);
    expect(after.alarms).to.deep.equal([]);
  });
});
