import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { startChild } from '../support/child.ts';
import type { Child } from '../support/child.ts';
import { meterbridge, meterbridgeCommand } from '../support/command-line.ts';

/** The way of a new user: a virtual meter, a lab authority, a configuration, the gateway, and the DNO's commands. */
describe('meterbridge serve', function () {
  this.timeout(60_000);
  let folder = '';
  const children: Child[] = [];

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-serve-'));
  });

  after(async () => {
    for (const child of children.reverse()) await child.stop();
    await rm(folder, { recursive: true });
  });

  async function start(args: readonly string[]): Promise<string> {
    const [program, ...first] = meterbridgeCommand;
    const child = await startChild(program, [...first, ...args]);
    children.push(child);
    return child.line;
  }

  it('lets a DNO configure a system, see its meter answer, and find no half-hour yet; an operator may accept the time', async () => {
    await start(['virtual', '--folder', folder]);
    const made = await meterbridge(['lab-ca', path.join(folder, 'pki')]);
    expect(made.exitCode, made.stderr).to.equal(0);
    const config = path.join(folder, 'meterbridge.yaml');
    await writeFile(
      config,
      `version: 1
northbound:
  listen: 127.0.0.1:0
  tls: { ca: pki/ca.pem, certificate: pki/gateway.pem, key: pki/gateway-key.pem }
wires:
  - { name: cellar, kind: serial, path: meter-line }
meters:
  - { id: main, wire: cellar, profile: eastron-sdm230 }
systems:
  - { id: SMS-1, importMpan: '1000000000003', exportMpan: '2000000000006', phase: L1, supplyMeter: main }
parties:
  - { name: dno.example, role: dno, scope: { distributors: ['10'] }, keys: [{ id: k1, file: pki/dno.example-sign.pem }] }
`,
    );
    expect((await meterbridge(['validate', config])).stdout).to.equal(`${config}: ok\n`);
    const line = await start(['serve', '--config', config, '--log-level', 'silent']);
    const [, port] = /^meterbridge listens for the DNO on 127\.0\.0\.1:(\d+) \(tls\)$/.exec(line) ?? [];
    const dno = async (command: string, ...args: string[]) =>
      meterbridge([
        'dno',
        command,
        ...['--address', `localhost:${port ?? ''}`, '--ca', path.join(folder, 'pki/ca.pem')],
        ...['--cert', path.join(folder, 'pki/dno.example.pem'), '--key', path.join(folder, 'pki/dno.example-key.pem')],
        ...args,
      ]);

    const unsigned = await dno('configure', '--system', 'SMS-1', '--recording', 'on');
    expect(unsigned.stderr).to.equal('refused as bad-signature (header.signature): commands must be signed\n');
    const signature = ['--sign-key', path.join(folder, 'pki/dno.example-sign-key.pem')];
    const noKey = await dno('configure', '--system', 'SMS-1', '--recording', 'on', '--sign-key', config);
    expect(noKey.stderr).to.match(/^--sign-key .*meterbridge.yaml: /);
    const configured = await dno('configure', '--system', 'SMS-1', '--recording', 'on', ...signature);
    expect(configured.stdout, configured.stderr).to.match(/^recording on\nextraction permitted yes\n/);
    const status = await dno('status', '--mpan', '2000000000006', '--json');
    const { systemId, devices } = JSON.parse(status.stdout) as { systemId: string; devices: { model: string }[] };
    expect(systemId).to.equal('SMS-1');
    expect(devices.map(({ model }) => model)).to.deep.equal(['SDM230']);
    const read = await dno('read-profile', '--system', 'SMS-1', '--csv');
    expect(read.stderr).to.equal('no data found: nothing is stored by 1800 s\n');
    expect(read.exitCode).to.equal(0);
    children.at(-1)?.signal('SIGUSR2');
    const refused = await dno('read-profile', '--system', 'SMS-1', '--quantity', 'mean-volts');
    expect(refused.stderr).to.equal(
      'refused as unknown-quantity (quantities[0]): mean-volts is not in the catalogue\n',
    );
    expect(refused.exitCode).to.equal(1);

    const audit = path.join(folder, 'meterbridge.db.audit.jsonl');
    expect((await meterbridge(['audit', 'verify', audit])).stdout).to.match(/: 7 lines, each as it was written/);
    const outcomes = (await readFile(audit, 'utf8')).trimEnd().split('\n');
    expect(outcomes.map((line) => (JSON.parse(line) as { outcome: string }).outcome)).to.deep.equal([
      'bad-signature',
      // Which gateway it is for is asked before a command is signed.
      'answered',
      'accepted',
      'applied',
      'answered',
      'answered',
      'unknown-quantity',
    ]);
  });
});
