import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { day, testAuthority } from '../../support/certificates.ts';
import type { TestAuthority } from '../../support/certificates.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { needs, python, run } from '../../support/peers.ts';
import { securedGateway, securityOf } from '../../support/secured-gateway.ts';
import type { SecuredGateway } from '../../support/secured-gateway.ts';

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
  let authority: TestAuthority;
  let system: MemoryGateway | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-python-client-'));
  });

  afterEach(async () => {
    await system?.gateway.stop();
    system = undefined;
    await rm(folder, { recursive: true });
  });

  async function twoHalfHours(gateway: MemoryGateway): Promise<void> {
    await gateway.record();
    gateway.premises.set({ loadWatts: 1250, volts: 232 });
    await gateway.clock.advance(3_600_000 + 1000);
  }

  async function ask(args: readonly string[]): Promise<{ lines: string[]; error: string }> {
    try {
      const { stdout } = await run(python, [client, ...args]);
      return { lines: stdout.trim().split('\n'), error: '' };
    } catch (error) {
      return { lines: [], error: (error as { stderr: string }).stderr.trim() };
    }
  }

  const files = (party: string, from = folder): string[] => {
    const { ca, certificate, key } = securityOf(from, party);
    return ['--ca', ca, '--cert', certificate, '--key', key];
  };

  async function lab(): Promise<SecuredGateway> {
    authority = await testAuthority(folder);
    await authority.issue('dno.example');
    const secured = await securedGateway(folder);
    system = secured;
    return secured;
  }

  const localhost = ({ port }: SecuredGateway): string => `localhost:${port}`;

  it('reads a profile, finds health and reflection', async function () {
    needs(this, 'python3-grpcio');
    needs(this, 'protoc');
    const plain = await memoryGateway();
    system = plain;
    await twoHalfHours(plain);
    const { lines, error } = await ask([plain.gateway.address, systemId, '--health', '--services']);
    expect(error).to.equal('');
    const [health, services, answer] = lines.map((line) => JSON.parse(line) as unknown);
    expect(health).to.deep.equal({ status: 'SERVING' });
    expect(services).to.deep.equal([
      'dno.v1.SmartMeteringSystem',
      'grpc.health.v1.Health',
      'grpc.reflection.v1.ServerReflection',
      'grpc.reflection.v1alpha.ServerReflection',
    ]);
    const { page } = answer as Answer;
    expect(page?.record_count).to.equal(2);
    expect(page?.last).to.equal(true);
    expect(page?.columns.find(({ quantity }) => quantity === 'mean-active-power-import')?.values).to.deep.equal([
      '12500',
      '12500',
    ]);
  });

  for (const version of ['v1', 'v1alpha'])
    it(`builds descriptors of every service from what reflection ${version} tells it`, async function () {
      needs(this, 'python3-grpcio');
      needs(this, 'protoc');
      const plain = await memoryGateway();
      system = plain;
      const { lines, error } = await ask([plain.gateway.address, systemId, '--describe', version]);
      expect(error).to.equal('');
      const [found] = lines.map((line) => JSON.parse(line) as Record<string, Record<string, readonly string[]>>);
      expect(found?.['dno.v1.SmartMeteringSystem']?.['ReadProfile']).to.deep.equal([
        'dno/v1/service.proto',
        'dno.v1.ReadProfileRequest',
        'dno.v1.ReadProfileResponse',
      ]);
      expect(found?.['grpc.health.v1.Health']?.['List']).to.deep.equal([
        'grpc/health/v1/health.proto',
        'grpc.health.v1.HealthListRequest',
        'grpc.health.v1.HealthListResponse',
      ]);
      expect(found?.['grpc.reflection.v1alpha.ServerReflection']).to.have.property('ServerReflectionInfo');
    });

  it('reads a profile over mutual TLS with certificates of one authority', async function () {
    needs(this, 'python3-grpcio');
    needs(this, 'protoc');
    const secured = await lab();
    await twoHalfHours(secured);
    const { lines, error } = await ask([localhost(secured), systemId, ...files('dno.example')]);
    expect(error).to.equal('');
    expect((JSON.parse(lines[0] ?? '{}') as Answer).page?.record_count).to.equal(2);
  });

  describe('asking for the services there are, then for a profile, is refused', () => {
    const reasons: Readonly<Record<string, { reason: string; args: () => Promise<readonly string[]> }>> = {
      'without a certificate': {
        reason: 'no-certificate',
        args: () => Promise.resolve(files('dno.example').slice(0, 2)),
      },
      'with one of another authority': {
        reason: 'certificate-of-another-authority',
        args: async () => {
          const elsewhere = path.join(folder, 'elsewhere');
          await mkdir(elsewhere);
          await (await testAuthority(elsewhere)).issue('dno.example');
          return [...files('dno.example').slice(0, 2), ...files('dno.example', elsewhere).slice(2)];
        },
      },
      'with one that has expired': {
        reason: 'certificate-expired',
        args: async () => {
          const now = new SystemClock().now();
          await authority.issue('late', { notBefore: new Date(now - 2 * day), notAfter: new Date(now - day) });
          return files('late');
        },
      },
      'in plain text': { reason: 'no-tls-handshake', args: () => Promise.resolve([]) },
    };
    for (const [what, { reason, args }] of Object.entries(reasons))
      it(`${what}: ${reason}`, async function () {
        needs(this, 'python3-grpcio');
        needs(this, 'protoc');
        const secured = await lab();
        const { lines, error } = await ask([localhost(secured), systemId, '--services', ...(await args())]);
        expect(lines).to.deep.equal([]);
        // The library logs the failed handshake before the script says what it got.
        expect(error.split('\n').at(-1)).to.match(/^UNAVAILABLE: /);
        // It dials more than once before it gives up.
        expect(new Set(secured.logged('connection refused').map((line) => line['reason']))).to.deep.equal(
          new Set([reason]),
        );
        expect(secured.logged('request')).to.deep.equal([]);
      });
  });
});
