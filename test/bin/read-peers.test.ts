import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { startChild } from '../support/child.ts';
import type { Child } from '../support/child.ts';
import { meterbridge } from '../support/command-line.ts';
import { openNullModem } from '../support/null-modem.ts';
import type { NullModem } from '../support/null-modem.ts';
import { compilePeer, needs, python } from '../support/peers.ts';

const peers = fileURLToPath(new URL('../peers/', import.meta.url));

/** An SDM230's registers, as the peers are told to hold them: protocol address and float. */
const registers = { 0x00: 231.5, 0x06: 4.25, 0x0c: -750.5, 0x18: 120.25, 0x46: 49.96875, 0x48: 1234.5, 0x4a: 87.625 };
const asArguments = Object.entries(registers).map(([address, content]) => `${address}=${content}`);
const seconds = '40';

interface ReadOutput {
  readonly measurements: Record<string, { kind: string; amount?: number }>;
}

describe('meterbridge read', function () {
  this.timeout(60_000);
  let folder = '';
  let modem: NullModem;
  let peer: Child | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-read-'));
    modem = openNullModem(folder);
  });

  afterEach(async () => {
    await peer?.stop();
    peer = undefined;
    await modem.close();
    await rm(folder, { recursive: true });
  });

  async function readsWhatThePeerHolds(): Promise<void> {
    const { exitCode, stdout, stderr } = await meterbridge(['read', modem.one, '--unit', '5', '--json']);
    expect(stderr).to.equal('');
    expect(exitCode).to.equal(0);
    const { measurements } = JSON.parse(stdout) as ReadOutput;
    expect(measurements['voltage-l1']).to.deep.equal({ kind: 'amount', amount: 231.5 });
    expect(measurements['active-power']).to.deep.equal({ kind: 'amount', amount: -750.5 });
    expect(measurements['reactive-power']).to.deep.equal({ kind: 'amount', amount: 120.25 });
    expect(measurements['active-energy-import']).to.deep.equal({ kind: 'amount', amount: 1_234_500 });
    expect(measurements['active-energy-export']).to.deep.equal({ kind: 'amount', amount: 87_625 });
    expect(measurements['frequency']).to.deep.equal({ kind: 'amount', amount: 49.96875 });
  }

  it('reads a libmodbus RTU server written in C', async function () {
    needs(this, 'libmodbus');
    const server = path.join(folder, 'server');
    await compilePeer('libmodbus-rtu-server.c', server);
    peer = await startChild(server, [modem.other, '9600', '5', seconds, ...asArguments]);
    await readsWhatThePeerHolds();
  });

  it('reads a pymodbus RTU server', async function () {
    needs(this, 'pymodbus');
    const script = path.join(peers, 'pymodbus_rtu_server.py');
    peer = await startChild(python, [script, modem.other, '9600', '5', seconds, ...asArguments]);
    await readsWhatThePeerHolds();
  });

  it('says which unit does not answer, and exits 1', async function () {
    needs(this, 'pymodbus');
    const script = path.join(peers, 'pymodbus_rtu_server.py');
    peer = await startChild(python, [script, modem.other, '9600', '5', seconds, ...asArguments]);
    const { exitCode, stderr } = await meterbridge(['read', modem.one, '--unit', '6']);
    expect(exitCode).to.equal(1);
    expect(stderr).to.match(/^serial:\S+: unit 6 did not answer within \d+ ms\n$/);
  });
});
