import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { createLabAuthority } from '../../../gateway/lab-ca/lab-ca.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway, MemoryGatewayOptions } from '../../support/memory-gateway.ts';
import { needs, python, run } from '../../support/peers.ts';

const client = fileURLToPath(new URL('../../python-client/read_profile.py', import.meta.url));

interface Answer {
  readonly page?: {
    readonly record_count: number;
    readonly last: boolean;
    readonly columns: readonly { readonly quantity: string; readonly values: readonly string[] }[];
  };
}

describe('a Python client generated from the .proto', function () {
  this.timeout(60_000);
  let folder = '';
  let system: MemoryGateway;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-python-client-'));
  });

  afterEach(async () => {
    await system.gateway.stop();
    await rm(folder, { recursive: true });
  });

  async function twoHalfHours(options: MemoryGatewayOptions = {}): Promise<void> {
    system = await memoryGateway(options);
    await system.record();
    system.premises.set({ loadWatts: 1250, volts: 232 });
    await system.clock.advance(3_600_000 + 1000);
  }

  async function ask(args: readonly string[]): Promise<{ lines: string[]; error: string }> {
    try {
      const { stdout } = await run(python, [client, ...args]);
      return { lines: stdout.trim().split('\n'), error: '' };
    } catch (error) {
      return { lines: [], error: (error as { stderr: string }).stderr.trim() };
    }
  }

  const files = (party: string): string[] => [
    '--ca',
    path.join(folder, 'pki/ca.pem'),
    '--cert',
    path.join(folder, `pki/${party}.pem`),
    '--key',
    path.join(folder, `pki/${party}-key.pem`),
  ];

  async function secured(): Promise<void> {
    const pki = path.join(folder, 'pki');
    await createLabAuthority(pki, { clock: new SystemClock() });
    await twoHalfHours({
      security: {
        kind: 'tls',
        ca: path.join(pki, 'ca.pem'),
        certificate: path.join(pki, 'gateway.pem'),
        key: path.join(pki, 'gateway-key.pem'),
      },
    });
  }

  const localhost = (): string => `localhost:${system.gateway.address.split(':').at(-1) ?? ''}`;

  it('reads a profile, finds health and reflection', async function () {
    needs(this, 'python3-grpcio');
    needs(this, 'protoc');
    await twoHalfHours();
    const { lines, error } = await ask([system.gateway.address, systemId, '--health', '--services']);
    expect(error).to.equal('');
    const [health, services, answer] = lines.map((line) => JSON.parse(line) as unknown);
    expect(health).to.deep.equal({ status: 'SERVING' });
    expect(services).to.include.members(['dno.v1.SmartMeteringSystem', 'grpc.health.v1.Health']);
    const { page } = answer as Answer;
    expect(page?.record_count).to.equal(2);
    expect(page?.last).to.equal(true);
    expect(page?.columns.find(({ quantity }) => quantity === 'mean-active-power-import')?.values).to.deep.equal([
      '12500',
      '12500',
    ]);
  });

  it('reads a profile over mutual TLS with certificates of the lab authority', async function () {
    needs(this, 'python3-grpcio');
    needs(this, 'protoc');
    await secured();
    const { lines, error } = await ask([localhost(), systemId, ...files('dno.example')]);
    expect(error).to.equal('');
    expect((JSON.parse(lines[0] ?? '{}') as Answer).page?.record_count).to.equal(2);
  });

  it('is refused without a certificate, with one of another authority, and in plain text', async function () {
    needs(this, 'python3-grpcio');
    needs(this, 'protoc');
    await secured();
    const other = path.join(folder, 'other');
    await createLabAuthority(other, { clock: new SystemClock() });
    const foreign = [...files('dno.example').slice(0, 2)];
    foreign.push('--cert', path.join(other, 'dno.example.pem'), '--key', path.join(other, 'dno.example-key.pem'));
    for (const args of [files('dno.example').slice(0, 2), foreign, []]) {
      const { lines, error } = await ask([localhost(), systemId, ...args]);
      expect(lines).to.deep.equal([]);
      // The library logs the failed handshake before the script says what it got.
      expect(error.split('\n').at(-1)).to.match(/^UNAVAILABLE: /);
    }
  });
});
