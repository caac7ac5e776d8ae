import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { formatProblem } from '../../../codecs/yaml/checked-yaml.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { DeviceDescriptionError } from '../../../devices/driver.ts';
import type { Driver, MeterPlace } from '../../../devices/driver.ts';
import { memoryOpener } from '../../../devices/links/memory.ts';
import { DeviceError } from '../../../devices/ports.ts';
import type { Measurement, MeterPort, WireOpener } from '../../../devices/ports.ts';
import type { Profile } from '../../../devices/profiles/profile.ts';
import type { QuantityName } from '../../../devices/quantities.ts';
import { drivers } from '../../../devices/registry/drivers.ts';
import { loadProfiles, quantitiesOf } from '../../../devices/registry/load-profiles.ts';
import { openDevices } from '../../../devices/registry/open-devices.ts';
import { createGateway, openStore, silentLog } from '../../../gateway/app.ts';
import { halfHoursOf } from '../../support/half-hours.ts';
import { configure } from '../../support/ask.ts';

/** A protocol made up for this test: one letter asks, the meter answers with a number and a line feed. */
interface LetterProfile extends Profile {
  readonly letters: Readonly<Partial<Record<QuantityName, string>>>;
}
const lettersOf = (profile: Profile): [QuantityName, string][] =>
  Object.entries((profile as LetterProfile).letters) as [QuantityName, string][];

function letterMeter({ id, profile }: MeterPlace, opener: WireOpener, clock: VirtualClock): MeterPort {
  const ask = async (letter: string): Promise<number> => {
    const wire = await opener.open();
    try {
      return await new Promise((resolve, reject) => {
        wire.onBytes((bytes) => {
          resolve(Number(Buffer.from(bytes).toString()));
        });
        wire.onEnd(reject);
        wire.write(Buffer.from(letter)).catch(reject);
      });
    } finally {
      await wire.close();
    }
  };
  return {
    id,
    capabilities: {
      quantities: lettersOf(profile).map(([quantity]) => quantity),
      phases: profile.phases,
      shortestEvent: profile.pollSeconds * 1000,
    },
    clock: undefined,
    absentQuantities: [],
    identify: () =>
      Promise.resolve({ maker: profile.maker, model: profile.model, serial: undefined, firmware: undefined }),
    read: async (quantities) => {
      const measurements = new Map<QuantityName, Measurement>();
      for (const [quantity, letter] of lettersOf(profile))
        if (quantities.includes(quantity)) measurements.set(quantity, { kind: 'amount', amount: await ask(letter) });
      return { takenAt: clock.now(), measurements };
    },
    resolutionAt: () => 1,
    close: () => Promise.resolve(),
  };
}

const letterDriver = (clock: VirtualClock): Driver => ({
  protocol: 'letter',
  profiles: {
    schema: () => ({
      type: 'object',
      required: ['version', 'name', 'protocol', 'maker', 'model', 'source', 'phases', 'pollSeconds', 'letters'],
      properties: { protocol: { const: 'letter' }, letters: { type: 'object', minProperties: 1 } },
    }),
    goldenSchema: () => ({ type: 'object', required: ['frames'] }),
    complete: ({ content }) => ({ profile: content as LetterProfile, problems: [] }),
    quantities: (profile) => lettersOf(profile).map(([quantity]) => quantity),
  },
  open: ({ meters }, { wires, openWire }) => ({
    meters: new Map(
      meters.map((place) => {
        const wire = wires.find(({ name }) => place.at.kind === 'line' && name === place.at.wire);
        if (wire === undefined) throw new DeviceDescriptionError(`meter ${place.id}: there is no such wire`);
        return [place.id, letterMeter(place, openWire(wire.spec), clock)];
      }),
    ),
    displays: new Map(),
    energyManagers: new Map(),
    close: () => Promise.resolve(),
  }),
});

const profileText = `version: 1
name: acme-letter
protocol: letter
maker: ACME
model: Letter
source: made up
phases: 1
pollSeconds: 10
letters: { active-energy-import: E, voltage-l1: V }
`;

describe('a new protocol', () => {
  let folder: string;
  let clock: VirtualClock;
  let all: readonly Driver[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-protocol-'));
    clock = new VirtualClock(Date.UTC(2026, 2, 1));
    all = [...drivers, letterDriver(clock)];
    writeFileSync(path.join(folder, 'acme-letter.yaml'), profileText);
    writeFileSync(path.join(folder, 'acme-letter.golden.yaml'), 'frames: []\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    expect(clock.pending, 'timers left behind').to.equal(0);
  });

  /** Answers the letters of the protocol, whoever opens it. */
  const wire = (): WireOpener =>
    memoryOpener('wire', clock, (end) => {
      end.onBytes((bytes) => {
        const watts = 600;
        const hours = (clock.now() - Date.UTC(2026, 2, 1)) / 3_600_000;
        const said = Buffer.from(bytes).toString() === 'E' ? Math.round(watts * hours) : 231;
        end.write(Buffer.from(`${said}\n`)).catch(() => undefined);
      });
    });

  it('is a row of the registry: its profiles are read and its meters recorded by a whole gateway', async () => {
    const { profiles, problems } = loadProfiles([folder], all);
    expect(problems.map(formatProblem)).to.deep.equal([]);
    expect(quantitiesOf(profiles.get('acme-letter')!, all)).to.deep.equal(['active-energy-import', 'voltage-l1']);
    const gateway = await createGateway({
      config: {
        northbound: { id: 'meterbridge', host: '127.0.0.1', port: 0, security: { kind: 'plaintext' } },
        store: { path: ':memory:', capacityRecords: undefined },
        wires: [{ name: 'wire', spec: { kind: 'tcp', host: '192.0.2.1', port: 1 } }],
        meters: [{ id: 'm', wire: 'wire', unit: 1, profile: 'acme-letter', pollSeconds: undefined }],
        systems: [
          {
            id: 'SMS-1',
            importMpan: undefined,
            exportMpan: undefined,
            phase: 'L1',
            supplyMeter: 'm',
            generationMeter: undefined,
            generationCountedAs: 'export',
          },
        ],
        groups: [],
        intervalSeconds: 1800,
      },
      clock,
      wires: wire,
      profiles,
      drivers: all,
      store: await openStore({ kind: 'memory' }, clock),
      log: silentLog,
    });
    try {
      await configure(gateway, 'SMS-1', { recording: true });
      await clock.advance(3_660_000);
      for (const [quantity, amount] of [
        ['mean-active-power-import', 600],
        ['mean-voltage-l1', 231],
      ] as const)
        expect([...(await halfHoursOf(gateway, 'SMS-1', quantity)).values()][1]).to.deep.equal([
          amount,
          'valid',
          'none',
        ]);
    } finally {
      await gateway.stop();
    }
  });

  it('needs its golden frames as others do, and without its row it is not known', () => {
    rmSync(path.join(folder, 'acme-letter.golden.yaml'));
    const told = loadProfiles([folder], all).problems.map(formatProblem);
    expect(told).to.deep.equal([
      `${folder}/acme-letter.yaml:2:1 name: has no golden frames; expected a file acme-letter.golden.yaml beside it`,
    ]);
    expect(loadProfiles([folder]).problems.map(formatProblem)).to.deep.equal([
      `${folder}/acme-letter.yaml:3:1 protocol: "letter" is not known here; expected protocol: modbus, coap, iec62056-21 or sunspec`,
    ]);
  });

  const places = (...meters: readonly [profile: Profile, at: MeterPlace['at']][]): readonly MeterPlace[] =>
    meters.map(([profile, at], index) => ({ id: `m${index + 1}`, profile, at }));
  const open = (meters: readonly MeterPlace[]) => () =>
    openDevices(
      { meters, displays: [], energyManagers: [] },
      {
        clock,
        wires: [{ name: 'wire', spec: { kind: 'tcp', host: '192.0.2.1', port: 1 } }],
        openWire: wire,
        datagrams: undefined,
        randomBytes: (count) => new Uint8Array(count),
      },
      all,
    );

  it('has a wire to itself', () => {
    const { profiles } = loadProfiles([folder], all);
    const at = { kind: 'line', wire: 'wire', unit: 1 } as const;
    const mixed = places([profiles.get('eastron-sdm230')!, at], [profiles.get('acme-letter')!, { ...at, unit: 2 }]);
    expect(open(mixed)).to.throw(
      DeviceDescriptionError,
      'meter m2: letter cannot share the wire wire with modbus of meter m1',
    );
  });

  it('is asked for nothing that it cannot reach', () => {
    const { profiles } = loadProfiles();
    const line = { kind: 'line', wire: 'wire', unit: 1 } as const;
    const network = { kind: 'network', peer: { host: '192.0.2.2', port: 5683 }, secured: false } as const;
    const sdm230 = profiles.get('eastron-sdm230')!;
    for (const [meter, message] of [
      [places([sdm230, network]), 'meter m1 (eastron-sdm230) is read over Modbus on a wire, not at an address'],
      [places([sdm230, { ...line, wire: 'other' }]), 'meter m1: there is no wire other'],
      [
        places([profiles.get('generic-senml')!, line]),
        'meter m1 (generic-senml) is read over CoAP at an address, not on a wire',
      ],
      [places([profiles.get('generic-senml')!, network]), 'm1: there is no plain network for CoAP here'],
      [
        places([{ ...sdm230, name: 'mine', protocol: 'sunspec' }, line]),
        'meter m1: there is no driver for sunspec, the protocol of mine',
      ],
    ] as const)
      expect(open(meter)).to.throw(DeviceDescriptionError, message);
  });

  it('ends what is pending when it is closed', async () => {
    const { profiles } = loadProfiles();
    const devices = open(places([profiles.get('eastron-sdm230')!, { kind: 'line', wire: 'wire', unit: 1 }]))();
    const outcome = devices.meters
      .get('m1')!
      .read(['voltage-l1'])
      .catch((error: unknown) => (error instanceof DeviceError ? error.code : error));
    await devices.close();
    expect(await outcome).to.equal('closed');
  });
});
