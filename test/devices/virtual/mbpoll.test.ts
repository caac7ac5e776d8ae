import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openVirtualBench } from '../../../devices/virtual/bench.ts';
import type { VirtualBench } from '../../../devices/virtual/bench.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { needs, run } from '../../support/peers.ts';

const hour = 3_600_000;

/** One block read by mbpoll; register address (0-based) -> float. */
async function mbpoll(device: string, unit: number, first: number, floats: number): Promise<Map<number, number>> {
  const args = ['-m', 'rtu', '-a', `${unit}`, '-b', '9600', '-P', 'none', '-t', '3:float', '-B', '-0'];
  const { stdout } = await run('mbpoll', [...args, '-r', `${first}`, '-c', `${floats}`, '-o', '3', '-1', device]);
  const values = new Map<number, number>();
  for (const [, address, value] of stdout.matchAll(/^\[(\d+)\]:\s+(\S+)$/gm))
    values.set(Number(address), Number(value));
  return values;
}

describe('mbpoll reads the virtual SDM230 on its pty', () => {
  let folder = '';
  let bench: VirtualBench;
  let premises: Premises;
  let clock: VirtualClock;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-bench-'));
    clock = new VirtualClock(Date.UTC(2026, 2, 1));
    premises = new Premises(clock);
    bench = await openVirtualBench({
      clock,
      folder,
      lines: [
        {
          kind: 'serial',
          name: 'line-1',
          meters: [{ model: 'sdm230', unit: 1, serial: '230001', premises, point: 'supply' }],
        },
      ],
    });
  });

  afterEach(async () => {
    await bench.close();
    await rm(folder, { recursive: true });
  });

  it('and gets what the premises did', async function () {
    needs(this, 'mbpoll');
    premises.set({ loadWatts: 2_000, loadVars: 500, volts: 241.5 });
    await clock.advance(3 * hour);
    premises.set({ loadWatts: 400, generationWatts: 1_600, loadVars: 0, generationVars: 250 });
    await clock.advance(hour / 2);

    const read = await mbpoll(bench.addresses.get('line-1') ?? '', 1, 0, 40);
    expect(read.get(0x00)).to.be.closeTo(241.5, 0.001); // V
    expect(read.get(0x0c)).to.equal(-1_200); // W, export
    expect(read.get(0x18)).to.equal(-250); // var
    expect(read.get(0x46)).to.equal(50); // Hz
    expect(read.get(0x48)).to.be.closeTo(6, 1e-6); // kWh import: 3 h of 2 kW
    expect(read.get(0x4a)).to.be.closeTo(0.6, 1e-6); // kWh export: half an hour of 1.2 kW
    expect(read.get(0x4c)).to.be.closeTo(1.5, 1e-6); // kvarh import
    expect(read.get(0x4e)).to.be.closeTo(0.125, 1e-6); // kvarh export
  });

  it('and is refused more than 80 registers, and registers that are not there', async function () {
    needs(this, 'mbpoll');
    const device = bench.addresses.get('line-1') ?? '';
    const refused = async (first: number, floats: number): Promise<string> => {
      try {
        await mbpoll(device, 1, first, floats);
      } catch (error) {
        return (error as { stderr: string }).stderr;
      }
      return 'answered';
    };
    expect(await refused(0, 41)).to.match(/Illegal data value/i);
    expect(await refused(0x70, 1)).to.match(/Illegal data address/i);
  });
});
