import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { meterbridge, meterbridgeCommand } from '../support/command-line.ts';
import { needs, run } from '../support/peers.ts';

const keys = `version: 1
preSharedKeys:
  - { identity: cellar, text: a key of the cellar }
  - { identity: kitchen, text: a key of the kitchen }
`;
const bench = (meter: string): string => `version: 1
name: home
title: A meter over CoAP
adapter: { builtin: virtual }
home:
  deviceKeys: ../keys.yaml
  meter: ${meter}
`;

interface Status {
  readonly devices: readonly { readonly role: string; readonly model: string; readonly health: string }[];
}

/** Processes all the way: virtual meters over CoAP, one secured and one plain, the gateway, the DNO's commands, libcoap. */
describe('meterbridge serve with meters over CoAP', function () {
  this.timeout(60_000);
  let folder = '';
  const children: ChildProcess[] = [];
  let config = '';
  let dno = '';
  let meters: [supply: string, solar: string] = ['', ''];
  let secured = '';
  let plain = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-serve-home-'));
    await writeFile(path.join(folder, 'keys.yaml'), keys);
    await chmod(path.join(folder, 'keys.yaml'), 0o600);
    meters = await Promise.all([
      virtualMeter('supply', '{ port: 0, key: cellar }'),
      virtualMeter('solar', '{ port: 0 }'),
    ]);
    const [supply, solar] = meters;
    expect(meters.map((address) => address.split(':')[0])).to.deep.equal(['coaps', 'coap']);
    config = path.join(folder, 'meterbridge.yaml');
    await writeFile(
      config,
      `version: 1
northbound: { listen: '127.0.0.1:0', plaintext: true }
deviceKeys: { file: keys.yaml }
meters:
  - { id: supply, address: '${supply}', key: cellar, profile: generic-senml, pollSeconds: 1 }
  - { id: solar, address: '${solar}', profile: generic-senml, pollSeconds: 1 }
home: { listen: '127.0.0.1:0', plain: '127.0.0.1:0' }
systems:
  - { id: SMS-1, importMpan: '1000000000003', supplyMeter: supply, generationMeter: solar }
`,
    );
    const lines = await linesOf(['serve', '--config', config, '--log-level', 'silent'], 3);
    dno = / on (127\.0\.0\.1:\d+) /.exec(lines[0] ?? '')?.[1] ?? '';
    secured = / (coaps:\S+)$/.exec(lines[1] ?? '')?.[1] ?? '';
    plain = / (coap:\S+)$/.exec(lines[2] ?? '')?.[1] ?? '';
    expect([dno, secured, plain], lines.join('\n')).to.not.include('');
  });

  after(async () => {
    const exits = children.reverse().map(async (child) => {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'close');
      child.kill('SIGINT');
      return ((await ended) as [number | null])[0];
    });
    expect(await Promise.all(exits)).to.deep.equal([0, 0, 0]);
    await rm(folder, { recursive: true });
  });

  /** The first lines of a program that goes on. */
  async function linesOf(args: readonly string[], count: number): Promise<readonly string[]> {
    const [program, ...first] = meterbridgeCommand;
    const child = spawn(program, [...first, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) if (lines.push(line) === count) break;
    return lines;
  }

  async function virtualMeter(name: string, meter: string): Promise<string> {
    const place = path.join(folder, name);
    await mkdir(place);
    await writeFile(path.join(place, 'bench.yaml'), bench(meter));
    const lines = await linesOf(['virtual', '--folder', place, '--home', path.join(place, 'bench.yaml')], 3);
    return /coaps?:\/\/[\d.]+:\d+/.exec(lines.join('\n'))?.[0] ?? '';
  }

  it('shows the DNO that both answer', async () => {
    const args = ['dno', 'status', '--address', dno, '--plaintext', '--system', 'SMS-1', '--json'];
    let devices: Status['devices'] = [];
    // The first polls come in their own time: a handshake among them.
    const allAnswer = (): boolean => devices.length > 0 && devices.every(({ health }) => health === 'ok');
    for (let tries = 0; tries < 20 && !allAnswer(); tries++) {
      const { stdout, stderr } = await meterbridge(args);
      expect(stderr).to.equal('');
      ({ devices } = JSON.parse(stdout) as Status);
    }
    expect(devices.map(({ role, model, health }) => [role, model, health])).to.deep.equal([
      ['supply-meter', 'SenML meter', 'ok'],
      ['generation-meter', 'SenML meter', 'ok'],
    ]);
  });

  /** What libcoap prints, complaints included. */
  const libcoap = async (client: string, ...args: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await run(client, ['-B', '5', '-m', 'get', ...args], { timeout: 20_000 });
    return stdout + stderr;
  };
  const pulled = async (identity: string, key: string, address: string): Promise<string> =>
    libcoap('coap-client-openssl', '-u', identity, '-k', key, '-A', '110', `${address}/han/v1/meters/supply`);
  const watts = (pack: string): readonly string[] =>
    (JSON.parse(pack) as { n: string; u: string; v: number }[])
      .filter(({ n, v }) => n === 'active-power' && Number.isFinite(v))
      .map(({ u }) => u);

  const read = async (...args: readonly string[]) => meterbridge(['read', ...args]);
  const withKey = (): readonly string[] => ['--keys', path.join(folder, 'keys.yaml'), '--key', 'cellar'];

  it('leaves its meters to be read by command too, by address and as its configuration has them', async () => {
    const byAddress = ['--profile', 'generic-senml'];
    for (const args of [
      [meters[0], ...byAddress, ...withKey()],
      [meters[1], ...byAddress],
      ['supply', '--config', config],
    ]) {
      const { stdout, stderr, exitCode } = await read(...args, '--json');
      expect([stderr, exitCode]).to.deep.equal(['', 0]);
      const answer = JSON.parse(stdout) as { device: string; measurements: Record<string, { kind: string }> };
      expect(answer.device).to.equal(args[0]);
      expect(answer.measurements['active-power']?.kind).to.equal('amount');
      expect(answer.measurements['frequency']).to.deep.equal({ kind: 'amount', amount: 50 });
    }
  });

  it('names the key that is missing', async () => {
    expect((await read(meters[0], '--profile', 'generic-senml')).stderr).to.equal(
      'coaps:// is secured: expected --keys FILE and --key IDENTITY\n',
    );
    const elsewhere = path.join(folder, 'elsewhere.yaml');
    const text = (await readFile(config, 'utf8')).replace('key: cellar', 'key: attic');
    await writeFile(elsewhere, text);
    expect(await read('supply', '--config', elsewhere)).to.deep.equal({
      exitCode: 4,
      stdout: '',
      stderr: 'supply: deviceKeys of the configuration has no key for attic\n',
    });
    await writeFile(elsewhere, text.replace('keys.yaml', 'nowhere.yaml'));
    const { exitCode, stderr } = await read('supply', '--config', elsewhere);
    expect([exitCode, stderr]).to.deep.equal([4, stderr.match(/^.*nowhere\.yaml:1:1:? .*\n$/)?.[0]]);
    // A plain meter needs none.
    const { stdout } = await read('solar', '--config', elsewhere);
    expect(stdout)
      .to.match(/^frequency +50\.\d+ +Hz +\S+$/m)
      .and.match(/^solar, 20\d\d-\S+Z$/m);
  });

  it('gives the power of a meter to who has a key', async function () {
    needs(this, 'libcoap');
    expect(watts(await pulled('kitchen', 'a key of the kitchen', secured))).to.deep.equal(['W']);
  });

  it('refuses a wrong key, an unknown identity, and who has none', async function () {
    needs(this, 'libcoap');
    for (const [identity, key] of [
      ['kitchen', 'a key of the cellar'],
      ['hall', 'a key of the kitchen'],
    ] as const)
      expect(await pulled(identity, key, secured), identity)
        .to.include('decrypt error')
        .and.not.include('active-power');
    const inTheClear = secured.replace('coaps:', 'coap:');
    expect(await libcoap('coap-client-notls', '-B', '1', `${inTheClear}/han/v1/meters/supply`)).to.not.include(
      'active-power',
    );
  });

  it('gives it in the clear to this machine', async function () {
    needs(this, 'libcoap');
    const links = await libcoap('coap-client-notls', `${plain}/.well-known/core`);
    expect(links).to.include('</han/v1/meters/supply>').and.include('</han/v1/meters/solar>');
    const pack = await libcoap('coap-client-notls', '-A', '110', `${plain}/han/v1/meters/solar`);
    expect(watts(pack)).to.deep.equal(['W']);
  });
});
