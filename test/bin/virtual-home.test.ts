import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { expect } from 'chai';
import { meterbridge, meterbridgeCommand } from '../support/command-line.ts';
import { needs, run } from '../support/peers.ts';

const bench = `version: 1
name: home
title: A home to try things on
adapter: { builtin: virtual }
home:
  deviceKeys: keys.yaml
  display: { port: 0 }
  energyManager: { port: 0, key: hall }
  meter: { port: 0 }
  appliances: [battery, electric-vehicle]
`;
const keys = `version: 1
preSharedKeys:
  - { identity: hall, text: a key of the hall }
`;
const message = JSON.stringify({
  id: 'w-1',
  sentAt: 1_772_323_200,
  severity: 'warning',
  text: 'Too much power.',
  acknowledge: true,
});

type Addresses = Readonly<Record<'display' | 'energyManager' | 'meter', string>>;

/** The first JSON text of a program that goes on. */
async function firstJson(output: Readable): Promise<Addresses> {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    if (text.trimEnd().endsWith('\n}')) return JSON.parse(text) as Addresses;
  }
  throw new Error(`no JSON: ${text}`);
}

describe('meterbridge virtual --home', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  let at: Addresses;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-home-'));
    await writeFile(path.join(folder, 'bench.yaml'), bench);
    await writeFile(path.join(folder, 'keys.yaml'), keys);
    await chmod(path.join(folder, 'keys.yaml'), 0o600);
    const [program, ...args] = meterbridgeCommand;
    const options = ['virtual', '--json', '--folder', folder, '--home', path.join(folder, 'bench.yaml')];
    child = spawn(program, [...args, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    at = await firstJson(child.stdout!);
  });

  after(async () => {
    const ended = child === undefined ? undefined : once(child, 'close');
    child?.kill('SIGINT');
    expect(await ended).to.deep.equal([0, null]);
    await rm(folder, { recursive: true });
  });

  const coap = async (...args: readonly string[]): Promise<string> =>
    (await run('coap-client-notls', ['-B', '10', ...args], { timeout: 20_000 })).stdout;

  it('has a display that libcoap discovers and reads', async function () {
    needs(this, 'libcoap');
    const links = await coap('-m', 'get', `${at.display}/.well-known/core`);
    expect(links).to.include('</han/v1/messages>;rt="meterbridge.han.messages";if="meterbridge.han.v1";ct="60 50";obs');
    expect(links).to.include('</han/v1/prices>;rt="meterbridge.han.prices"').and.include('</han/v1/power>');
    const json = await coap('-m', 'get', '-A', '50', `${at.display}/han/v1/messages`);
    expect(JSON.parse(json)).to.deep.equal({ messages: [] });
  });

  it('has a display that libcoap sends a message to, once', async function () {
    needs(this, 'libcoap');
    for (let k = 0; k < 2; k++) await coap('-m', 'post', '-t', '50', '-e', message, `${at.display}/han/v1/messages`);
    const { messages } = JSON.parse(await coap('-m', 'get', '-A', '50', `${at.display}/han/v1/messages`)) as {
      messages: { id: string; state: string }[];
    };
    expect(messages.map(({ id, state }) => [id, state])).to.deep.equal([['w-1', 'shown']]);
  });

  it('has a meter whose pack libcoap reads', async function () {
    needs(this, 'libcoap');
    const pack = JSON.parse(await coap('-m', 'get', '-A', '110', `${at.meter}/meter`)) as { n: string; u: string }[];
    expect(pack.map(({ n, u }) => `${n} ${u}`)).to.include.members(['voltage V', 'power W', 'energy-import Wh']);
  });

  it('has an energy manager that libcoap reaches with its key, and not without', async function () {
    needs(this, 'libcoap');
    const secured = async (key: string): Promise<string> => {
      const args = ['-B', '5', '-u', 'hall', '-k', key, '-m', 'get', '-A', '50', `${at.energyManager}/han/v1/events`];
      const { stdout } = await run('coap-client-openssl', args, { timeout: 20_000 }).catch(() => ({ stdout: '' }));
      return stdout;
    };
    expect(at.energyManager).to.match(/^coaps:/);
    expect(JSON.parse(await secured('a key of the hall'))).to.deep.equal({ events: [] });
    expect(await secured('another key'))
      .to.include('decrypt error')
      .and.not.include('events');
  });
});

describe('meterbridge virtual --home with real devices', () => {
  const real = (others: string): string => `version: 1
name: home
title: A home with a real display
adapter: { builtin: real-time }
home:
  display: { address: 'coap://192.0.2.20' }
${others}`;
  let folder: string;
  let file: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-real-home-'));
    file = path.join(folder, 'bench.yaml');
  });
  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('makes the virtual ones, and says where the real one stands', async () => {
    await writeFile(file, real('  energyManager: { port: 0 }\n'));
    const [program, ...args] = meterbridgeCommand;
    const child = spawn(program, [...args, 'virtual', '--json', '--folder', folder, '--home', file]);
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const at = await firstJson(child.stdout);
    const ended = once(child, 'close');
    child.kill('SIGINT');
    expect(await ended).to.deep.equal([0, null]);
    expect(at).to.include.keys('energyManager').and.not.include.keys('display');
    expect(said).to.equal(
      `${file}:6:14 home.display.address: coap://192.0.2.20 is a real device, which is not made here\n`,
    );
  });

  it('refuses a home where nothing is virtual', async () => {
    await writeFile(file, real(''));
    expect(await meterbridge(['virtual', '--folder', folder, '--home', file])).to.deep.equal({
      exitCode: 4,
      stdout: '',
      stderr: `${file}:6:14 home.display.address: coap://192.0.2.20 is a real device, which is not made here; expected a port at one device at least\n`,
    });
  });
});
