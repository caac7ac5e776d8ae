import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { formatProblem } from '../../../codecs/yaml/checked-yaml.ts';
import { defaultLimits } from '../../../gateway/northbound/authority/limits.ts';
import { ConfigError, gatewayIdOf, parseGatewayConfig, readGatewayConfig } from '../../../gateway/runtime/config.ts';
import type { ConfigOutcome, GatewayConfig } from '../../../gateway/runtime/config.ts';
import { fixtures } from '../../support/fixtures.ts';

const profileNames = ['eastron-sdm120', 'eastron-sdm230', 'eastron-sdm630'];

function told(outcome: ConfigOutcome): string {
  return outcome.ok ? '' : outcome.problems.map(formatProblem).join('\n');
}

function good(outcome: ConfigOutcome): GatewayConfig {
  if (!outcome.ok) throw new ConfigError(outcome.problems);
  return outcome.config;
}

// A mistake more is a folder more: a configuration and what a person is told.
describe("mistakes in a gateway's configuration", () => {
  for (const fixture of fixtures('gateway-config'))
    it(fixture.name.replaceAll('-', ' '), () => {
      const outcome = readGatewayConfig(fixture.file('gateway.yaml'), { profileNames });
      expect(fixture.relative(told(outcome))).to.equal(fixture.expected);
      // A fixture whose mistake went unnoticed would prove nothing.
      expect(outcome.ok).to.equal(fixture.name === 'sound');
    });

  it('a file that is not there', () => {
    const outcome = readGatewayConfig('/nowhere/gateway.yaml');
    expect(told(outcome)).to.match(
      /^\/nowhere\/gateway\.yaml:1:1 cannot be read \(ENOENT.*\); expected a readable file$/,
    );
  });

  it('make one error with a line for each', () => {
    const fixture = fixtures('gateway-config').find(({ name }) => name === 'several-mistakes')!;
    const outcome = readGatewayConfig(fixture.file('gateway.yaml'));
    if (outcome.ok) throw new Error('nothing was found');
    const error = new ConfigError(outcome.problems);
    expect(error.message.split('\n')).to.have.length(3);
    expect(error.problems).to.equal(outcome.problems);
  });

  it('never throw, whatever the text', () => {
    const fixture = fixtures('gateway-config').find(({ name }) => name === 'sound')!;
    const scraps = [
      'version: 1',
      'wires:',
      '- {',
      '}',
      '\n',
      '  ',
      'kind: tcp',
      ': ',
      '&a',
      '*a',
      '!!binary',
      '"',
      '1',
      '<<',
      '? ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 12 }), (parts) => {
        const outcome = parseGatewayConfig(parts.join(''), fixture.file('gateway.yaml'));
        expect(told(outcome)).to.not.equal('');
      }),
      { numRuns: 300 },
    );
  });
});

describe("a gateway's configuration", () => {
  const minimal = `version: 1
northbound: { listen: "[::1]:0", plaintext: true }
wires: [{ name: line, kind: serial, path: ttyS0 }, { name: lan, kind: tcp, host: meters.lab }]
meters: [{ id: a, wire: line, profile: any }, { id: b, wire: lan, profile: any }]
systems: [{ id: home, importMpan: "1000000000003", supplyMeter: a }]
`;

  it('has its defaults filled in', () => {
    expect(good(parseGatewayConfig(minimal, '/etc/meterbridge/gateway.yaml'))).to.deep.equal({
      northbound: { id: gatewayIdOf(hostname()), host: '::1', port: 0, security: { kind: 'plaintext' } },
      store: { path: '/etc/meterbridge/meterbridge.db', capacityRecords: undefined },
      wires: [
        {
          name: 'line',
          spec: {
            kind: 'serial',
            path: '/etc/meterbridge/ttyS0',
            baudRate: 9600,
            dataBits: 8,
            parity: 'none',
            stopBits: 1,
          },
        },
        { name: 'lan', spec: { kind: 'tcp', host: 'meters.lab', port: 502 } },
      ],
      meters: [
        { id: 'a', wire: 'line', unit: 1, profile: 'any', pollSeconds: undefined },
        { id: 'b', wire: 'lan', unit: 1, profile: 'any', pollSeconds: undefined },
      ],
      systems: [
        {
          id: 'home',
          importMpan: '1000000000003',
          exportMpan: undefined,
          phase: 'unknown',
          supplyMeter: 'a',
          generationMeter: undefined,
          generationCountedAs: 'export',
        },
      ],
      groups: [],
      intervalSeconds: 1800,
      commands: {
        signatures: 'optional',
        sentWithinSeconds: 600,
        longestValiditySeconds: undefined,
        counters: '/etc/meterbridge/meterbridge.db.counters',
      },
      limits: defaultLimits,
      audit: { path: '/etc/meterbridge/meterbridge.db.audit.jsonl' },
    });
  });

  it('asks for signed commands over TLS, unless it says otherwise', () => {
    const tls = 'tls: { ca: ca.pem, certificate: c.pem, key: k.pem }';
    const secured = minimal.replace('plaintext: true', tls);
    const signatures = (text: string) => good(parseGatewayConfig(text, 'gateway.yaml')).commands?.signatures;
    expect(signatures(secured)).to.equal('required');
    expect(signatures(`${secured}commands: { signatures: optional }\n`)).to.equal('optional');
  });

  it('says who may do what to whom', () => {
    const parties = `parties:
  - { name: north.example, role: dno, scope: { distributors: ["10"], systems: [home] }, keys: [{ id: k1, file: keys/n.pem }] }
  - { name: auditor.example, role: auditor, also: [Deliveries] }
limits: { requestsPerSecond: 5 }
`;
    const config = good(parseGatewayConfig(minimal + parties, '/etc/meterbridge/gateway.yaml'));
    expect(config.parties).to.deep.equal([
      {
        name: 'north.example',
        role: 'dno',
        scope: { distributors: ['10'], mpans: [], systems: ['home'], groups: [] },
        keys: [{ id: 'k1', file: '/etc/meterbridge/keys/n.pem' }],
      },
      { name: 'auditor.example', role: 'auditor', also: ['Deliveries'], scope: undefined, keys: [] },
    ]);
    expect(config.limits).to.deep.equal({ ...defaultLimits, requestsPerSecond: 5 });
  });

  it("has the id of the gateway, or the machine's name as far as an id may have it", () => {
    const named = minimal.replace('"[::1]:0",', '"[::1]:0", id: feeder.7-gw,');
    expect(good(parseGatewayConfig(named, '/gateway.yaml')).northbound.id).to.equal('feeder.7-gw');
    expect(gatewayIdOf('lab machine/7.local')).to.equal('lab-machine-7.local');
    expect(gatewayIdOf('x'.repeat(70))).to.equal('x'.repeat(64));
    expect([gatewayIdOf(''), gatewayIdOf('é')]).to.deep.equal(['meterbridge', 'meterbridge']);
  });

  it('has its paths taken from where the file lies', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gateway-config-'));
    try {
      const file = path.join(folder, 'gateway.yaml');
      const tls = 'tls: { ca: lab/ca.pem, crl: lab/crl.pem, certificate: lab/gateway.pem, key: /keys/gateway-key.pem }';
      writeFileSync(file, minimal.replace('"[::1]:0", plaintext: true', `0.0.0.0:50051, ${tls}`));
      expect(good(readGatewayConfig(file)).northbound).to.deep.equal({
        id: gatewayIdOf(hostname()),
        host: '0.0.0.0',
        port: 50051,
        security: {
          kind: 'tls',
          ca: path.join(folder, 'lab/ca.pem'),
          crl: [path.join(folder, 'lab/crl.pem')],
          certificate: path.join(folder, 'lab/gateway.pem'),
          key: '/keys/gateway-key.pem',
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const listen of ['127.0.0.1:1', '127.8.9.1:1', 'localhost:1', '"[::1]:1"'])
    it(`may speak plain text on ${listen}`, () => {
      good(parseGatewayConfig(minimal.replace('"[::1]:0"', listen), 'gateway.yaml'));
    });

  for (const listen of ['gateway.lab:1', '192.0.2.1:1', '128.0.0.1:1', 'localhost.example:1', '"[::2]:1"'])
    it(`may not speak plain text on ${listen}`, () => {
      const outcome = parseGatewayConfig(minimal.replace('"[::1]:0"', listen), 'gateway.yaml');
      expect(told(outcome)).to.include('can be reached from elsewhere; expected a loopback address, or tls');
    });

  it('may have any unit on TCP, where a serial line has 1 to 247', () => {
    const withUnit = (wire: string) => minimal.replace(`wire: ${wire},`, `wire: ${wire}, unit: 255,`);
    expect(good(parseGatewayConfig(withUnit('lan'), 'gateway.yaml')).meters[1]).to.include({ unit: 255 });
    expect(told(parseGatewayConfig(withUnit('line'), 'gateway.yaml'))).to.include('255 is no address on a serial line');
  });

  it('may keep less than three months where intervals are shortened', () => {
    const small = minimal.replace('wires:', 'store: { path: x.db, capacityRecords: 100 }\nintervalSeconds: 60\nwires:');
    expect(good(parseGatewayConfig(small, 'gateway.yaml'))).to.include({ intervalSeconds: 60 });
  });
});
