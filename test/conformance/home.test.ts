import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { AdapterActionError } from '../../conformance/adapters/protocol.ts';
import type { Adapter } from '../../conformance/adapters/protocol.ts';
import { VirtualSystem } from '../../conformance/adapters/virtual-system.ts';
import { loadBench } from '../../conformance/benches/bench.ts';
import { openBenchHome } from '../../conformance/adapters/bench-home.ts';
import type { OpenBenchHome } from '../../conformance/adapters/bench-home.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import { Premises } from '../../devices/virtual/premises.ts';
import { meterbridge } from '../support/command-line.ts';

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

/** What stands for the real display is a virtual one of the test: over DTLS, where the suite knows nothing of it but its address. */
describe('the home of the real-time bench', function () {
  this.timeout(60_000);
  let folder: string;
  let real: OpenBenchHome;
  let adapter: Adapter;
  let system: string;
  const asked: string[] = [];

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-real-home-'));
    const keys = path.join(folder, 'keys.yaml');
    await writeFile(keys, 'version: 1\npreSharedKeys: [{ identity: kitchen, text: a key of the kitchen }]\n');
    await chmod(keys, 0o600);
    const clock = new SystemClock();
    real = await openBenchHome(
      { deviceKeys: keys, display: { port: 0, key: 'kitchen' } },
      { clock, premises: new Premises(clock), tap: (_device, line) => asked.push(line) },
    );
    const bench = path.join(folder, 'bench.yaml');
    await writeFile(
      bench,
      `version: 1
name: kitchen
title: The display in the kitchen
adapter: { builtin: real-time }
home:
  deviceKeys: keys.yaml
  display: { address: '${real.addresses.display ?? ''}', key: kitchen }
  energyManager: { port: 0 }
`,
    );
    adapter = loadBench(bench).start();
    ({
      endpoint: { address: system },
    } = await adapter.do('reset', {}));
  });

  after(async () => {
    await adapter.close();
    await real.close();
    await rm(folder, { recursive: true });
  });

  it('has its gateway connected to the real display, and to the manager of the tester', async () => {
    const args = ['dno', 'status', '--address', system, '--plaintext', '--system', 'SMS-1', '--json'];
    let healths: Record<string, string> = {};
    // A handshake comes first, and takes its time.
    for (let tries = 0; tries < 20 && healths['display'] !== 'ok'; tries++) {
      const { devices } = JSON.parse((await meterbridge(args)).stdout) as {
        devices: readonly { readonly role: string; readonly health: string }[];
      };
      healths = Object.fromEntries(devices.map(({ role, health }) => [role, health]));
    }
    expect(healths).to.include({ display: 'ok', 'energy-manager': 'ok' });
    expect(asked.join('\n')).to.match(/^GET .*\.well-known\/core/m);
  });

  it('says what the system is composed of, and what the tester cannot do at a real display', async () => {
    const { composition } = await adapter.do('identify', {});
    expect(composition.slice(3).map(({ role, maker, model }) => `${role}: ${maker} ${model}`)).to.deep.equal([
      `display: maker unknown, at ${real.addresses.display ?? ''}`,
      'manager: meterbridge virtual manager',
    ]);
    const { controls } = await adapter.do('capabilities', {});
    expect(controls).to.include({ readDisplay: 'unavailable', pressButton: 'unavailable' });
    expect(await adapter.do('readDisplay', {}).catch((error: unknown) => String(error))).to.include(
      'the tester plays no display on this bench',
    );
  });
});
