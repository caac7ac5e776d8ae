import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { householdAt } from '../../devices/virtual/load-curve.ts';
import type { IntervalTruth } from '../../devices/virtual/premises.ts';
import type { QuantityName } from '../../devices/quantities.ts';
import { qualitiesOf } from '../../codecs/dno/messages.ts';
import type { ProfilePage, ReadProfileRequest } from '../../codecs/dno/messages.ts';
import { pagesOf as pagesAt } from '../support/ask.ts';
import { amountsOf } from '../support/half-hours.ts';
import { memoryGateway, systemId } from '../support/memory-gateway.ts';
import type { MemoryGateway } from '../support/memory-gateway.ts';

const halfHour = 1800;
/** Half a step of power on the DNO's side, and what floating point leaves. */
const halfStepWatts = 0.051;
/** Two meters share the line: the second one's reading of an interval's end comes a moment after it. */
const justAfterMs = 1000;
const pagesOf = async ({ gateway }: MemoryGateway, wish: Partial<ReadProfileRequest> = {}): Promise<ProfilePage[]> =>
  pagesAt(gateway, systemId, wish);

/** What each channel should have been, from the premises' own integral. */
const truths: Readonly<Partial<Record<QuantityName, (truth: IntervalTruth) => number>>> = {
  'mean-active-power-import': ({ energies }) => energies.importWattHours * 2,
  'mean-active-power-export': ({ energies }) => energies.exportWattHours * 2,
  'mean-reactive-power-import': ({ energies }) => energies.importVarHours * 2,
  'mean-reactive-power-export': ({ energies }) => energies.exportVarHours * 2,
  'mean-voltage-l1': ({ meanVolts }) => meanVolts,
  'mean-generation-active-power': ({ energies }) => energies.generatedWattHours * 2,
  'mean-generation-reactive-power-import': ({ energies }) => energies.generatorTakenVarHours * 2,
  'mean-generation-reactive-power-export': ({ energies }) => energies.generatedVarHours * 2,
};

/** One step of a float32 register of kWh at its highest, spread over a half-hour: what the two readings can be off. */
function registerBoundWatts(highestKiloWattHours: number): number {
  const step = 2 ** (Math.floor(Math.log2(highestKiloWattHours)) - 23);
  return step * 1000 * 2;
}

describe('half-hours', () => {
  let folder = '';
  let system: MemoryGateway;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-half-hours-'));
  });

  afterEach(async () => {
    await system.gateway.stop();
    expect(system.clock.pending, 'timers left behind').to.equal(0);
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('equal the integral of the premises, interval by interval, within a step of the register', async () => {
    system = await memoryGateway();
    const { clock, premises } = system;
    await system.record();
    for (let minute = 0; minute < 24 * 60; minute++) {
      premises.set(householdAt(clock.now(), 7, 3600));
      await clock.advance(60_000);
    }
    await clock.advance(justAfterMs);
    const [page] = await pagesOf(system);
    expect(page?.recordCount).to.equal(48);
    const bound = registerBoundWatts(64);
    for (const column of page!.columns) {
      const quantity = column.quantity as QuantityName;
      const qualities = qualitiesOf(column);
      amountsOf(column).forEach((amount, k) => {
        const end = (page!.startUtcS + (k + 1) * halfHour) * 1000;
        const truth = truths[quantity]!(premises.over(end - halfHour * 1000, end));
        expect(qualities[k]?.quality, `${quantity} ${k}`).to.equal('valid');
        // Voltage is what ten-second samples see of a curve that steps once a minute.
        expect(amount, `${quantity} ${k}`).to.be.closeTo(
          truth,
          quantity === 'mean-voltage-l1' ? 0.7 : bound + halfStepWatts,
        );
      });
    }
  }).timeout(60_000);

  it('of 92 days are recorded, kept on disk, and read back complete and in order', async () => {
    const storePath = path.join(folder, 'quarter.db');
    system = await memoryGateway({ pollSeconds: halfHour, storePath });
    const { clock, premises } = system;
    await system.record();
    const start = clock.now() / 1000;
    for (let k = 0; k < 92 * 48; k++) {
      premises.set({ loadWatts: 500 + ((k * 37) % 4001), generationWatts: (k * 53) % 1900, volts: 230 + (k % 7) });
      await clock.advance(halfHour * 1000);
    }
    await clock.advance(justAfterMs);
    const pages = await pagesOf(system, { pageSize: 1000 });
    const ends = pages.flatMap((page) =>
      Array.from({ length: page.recordCount }, (_unused, k) => page.startUtcS + (k + 1) * halfHour),
    );
    expect(ends).to.deep.equal(Array.from({ length: 92 * 48 }, (_unused, k) => start + (k + 1) * halfHour));
    // The register of a quarter of import has grown to some MWh: its steps are what bounds each difference.
    const bound = registerBoundWatts(premises.energiesNow().importWattHours / 1000);
    let values = 0;
    for (const page of pages) {
      const column = page.columns.find(({ quantity }) => quantity === 'mean-active-power-import');
      amountsOf(column!).forEach((amount, k) => {
        const end = (page.startUtcS + (k + 1) * halfHour) * 1000;
        const truth = premises.over(end - halfHour * 1000, end).energies.importWattHours * 2;
        expect(amount, `record ${values}`).to.be.closeTo(truth, bound + halfStepWatts);
        values++;
      });
    }
    expect(values).to.equal(4416);
  }).timeout(120_000);
});
