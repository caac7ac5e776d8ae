import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { BenchError, loadBench } from '../../conformance/benches/bench.ts';

/** What is said of a bench whose home stands in line 5, by its adapter and what is at home. */
const mistakes: readonly (readonly [title: string, adapter: string, home: string, said: string | undefined])[] = [
  ['a virtual display', 'builtin: virtual', 'display: { port: 0 }', undefined],
  ['a real display at a gateway in real time', 'builtin: real-time', "display: { address: 'coap://[::1]' }", undefined],
  [
    'a real display in virtual time',
    'builtin: virtual',
    "display: { address: 'coap://192.0.2.20' }",
    '5:20 home.display.address: no real device lives in the virtual time of this bench; expected port for a virtual device, or adapter: { builtin: real-time }',
  ],
  [
    "a real manager at somebody else's system",
    'command: [./acme]',
    "energyManager: { address: 'coap://192.0.2.21' }",
    "5:26 home.energyManager.address: the suite cannot attach a real device to somebody else's system: its adapter does; expected port for a virtual device, or adapter: { builtin: real-time }",
  ],
  [
    'a real meter',
    'builtin: real-time',
    "meter: { address: 'coap://192.0.2.22' }",
    '5:18 home.meter.address: a real meter cannot be played by the tester; expected port: a virtual meter on loopback',
  ],
  [
    'a port that is none',
    'builtin: real-time',
    "display: { address: 'coap://192.0.2.20:70000' }",
    '5:20 home.display.address: coap://192.0.2.20:70000 has no such port; expected a port between 1 and 65535',
  ],
  [
    'a secured device without a key',
    'builtin: real-time',
    "display: { address: 'coaps://192.0.2.20' }",
    '5:20 home.display.address: is secured and no key is named; expected key: the identity of its pre-shared key',
  ],
  [
    'a key that means nothing',
    'builtin: real-time',
    "deviceKeys: keys.yaml, display: { address: 'coap://192.0.2.20', key: kitchen }",
    '5:73 home.display.key: has no meaning without security; expected an address that begins with coaps://',
  ],
  [
    'a key that is nowhere',
    'builtin: virtual',
    'display: { port: 0, key: kitchen }',
    '5:29 home.display.key: kitchen is a key, and there are none; expected home.deviceKeys: a file of pre-shared keys',
  ],
];

describe('the home of a bench', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-bench-'));
  });
  after(async () => {
    await rm(folder, { recursive: true });
  });

  for (const [title, adapter, home, said] of mistakes)
    it(`${said === undefined ? 'may have' : 'is refused with'} ${title}`, async () => {
      const file = path.join(folder, 'bench.yaml');
      const head = 'version: 1\nname: home\ntitle: A home\n';
      await writeFile(file, `${head}adapter: { ${adapter} }\nhome: { ${home} }\n`);
      let problems = '';
      try {
        loadBench(file);
      } catch (error) {
        if (!(error instanceof BenchError)) throw error;
        problems = error.message;
      }
      expect(problems).to.equal(said === undefined ? '' : `${file}:${said}`);
    });
});
