import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { AdapterActionError } from '../../conformance/adapters/protocol.ts';
import { VirtualSystem } from '../../conformance/adapters/virtual-system.ts';

describe('the home of the virtual bench', () => {
  let folder: string;
  let system: VirtualSystem;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-home-bench-'));
    system = new VirtualSystem({ folder });
    await system.do('reset', {});
  });

  after(async () => {
    await system.close();
    await rm(folder, { recursive: true });
  });

  it('has a display that can be read, in the time of the bench', async () => {
    expect(await system.do('readDisplay', {})).to.deep.equal({ lines: ['00:00 UTC  power unknown'] });
    await system.do('advance', { seconds: 1_800 });
    expect(await system.do('readDisplay', {})).to.deep.equal({ lines: ['00:30 UTC  power unknown'] });
  });

  it('has a button at the display, and none at the meter', async () => {
    expect(await system.do('pressButton', { at: 'display' })).to.deep.equal({});
    let refused: unknown;
    try {
      await system.do('pressButton', {});
    } catch (error) {
      refused = error;
    }
    expect(refused).to.be.instanceOf(AdapterActionError);
  });
});
