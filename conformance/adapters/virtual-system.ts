/**
 * Our own gateway on the virtual bench, as an implementation under test: a virtual premises with two virtual SDM230
 * (at the supply terminals and at the generator) on one pty line, a gateway that reads them, virtual time throughout.
 */
import { generateKeyPairSync } from 'node:crypto';
import { rm, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { VirtualClock } from '../../devices/clock/virtual-clock.ts';
import { openVirtualBench } from '../../devices/virtual/bench.ts';
import type { VirtualBench } from '../../devices/virtual/bench.ts';
import { Premises } from '../../devices/virtual/premises.ts';
import { systemWires } from '../../devices/wires/factory.ts';
import { InFlightBytes } from '../../devices/wires/in-flight.ts';
import { createGateway, loadProfiles, openStore, silentLog, softwareVersion } from '../../gateway/app.ts';
import type { Gateway, GatewayConfig, Log } from '../../gateway/app.ts';
import type {
  Adapter,
  Capabilities,
  ControlSupport,
  FrameEvent,
  Identity,
  PlayedParties,
  PlayedParty,
  ResetAnswer,
  Segment,
} from './protocol.ts';
import { AdapterActionError, controlNames } from './protocol.ts';
import type { ActionName, Actions } from './protocol.ts';

/** A Sunday at midnight, on a half-hour. */
const start = Date.UTC(2026, 2, 1);
/** The gateway finds its meters before the clock says `start`. */
const warmUpMs = 2_000;
const systemId = 'SMS-1';
const importMpan = '1000000000003';
const exportMpan = '2000000000006';
const intervalSeconds = 1800;
const recordsHeld = 95 * 48;

/**
 * Below 4 MWh a float32 register of kWh has steps of 0.25 Wh: half a watt over a half-hour. The DNO interface
 * rounds to 0.1 W more.
 */
const resolutionWatts = 0.6;
const resolutionVolts = 0.02;
/** The profile's own: the meter shows voltage, and the gateway looks so often. */
const pollSeconds = 10;

interface Running {
  readonly clock: VirtualClock;
  readonly premises: Premises;
  readonly bench: VirtualBench;
  readonly gateway: Gateway;
}

export interface VirtualSystemOptions {
  /** A folder of its own for the line's link and the store. */
  readonly folder: string;
  readonly log?: Log;
}

const automatic: readonly string[] = ['setClock', 'advance', 'preload', 'setLoad', 'setGeneration', 'setVoltage'];

type Handlers = { [Name in ActionName]?: (parameters: Actions[Name]['with']) => Promise<Actions[Name]['ok']> };

export class VirtualSystem implements Adapter {
  private readonly options: VirtualSystemOptions;
  private running: Running | undefined;
  private listener: ((frame: FrameEvent) => void) | undefined;
  private resets = 0;

  private readonly handlers: Handlers = {
    identify: () => Promise.resolve(identity()),
    capabilities: () => Promise.resolve(capabilities()),
    reset: async () => this.reset(),
    setClock: ({ utcMs }) => {
      const { clock } = this.present();
      clock.setNow(utcMs);
      return Promise.resolve({ nowUtcMs: clock.now() });
    },
    advance: async ({ seconds }) => this.advance(seconds),
    preload: async ({ segments }) => this.preload(segments),
    setLoad: ({ watts, vars }) => this.set({ loadWatts: watts, loadVars: vars }),
    setGeneration: ({ watts, vars }) => this.set({ generationWatts: watts, generationVars: vars }),
    setVoltage: ({ volts }) => this.set({ volts }),
    close: async () => {
      await this.close();
      return {};
    },
  };

  constructor(options: VirtualSystemOptions) {
    this.options = options;
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    const handler = this.handlers[action] as
      ((parameters: Actions[Name]['with']) => Promise<Actions[Name]['ok']>) | undefined;
    if (handler === undefined) throw new AdapterActionError('unavailable', `${action} is not available on this bench`);
    return handler(parameters);
  }

  onFrame(listener: (frame: FrameEvent) => void): void {
    this.listener = listener;
  }

  async close(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    await running?.gateway.stop();
    await running?.bench.close();
  }

  private async reset(): Promise<ResetAnswer> {
    await this.close();
    const folder = path.join(this.options.folder, `run-${++this.resets}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const clock = new VirtualClock(start - warmUpMs);
    const premises = new Premises(clock);
    const inFlight = new InFlightBytes(clock);
    const bench = await openVirtualBench({
      clock,
      folder,
      inFlight,
      tap: (wire, { direction, bytes, at, note }) => {
        const hex = Buffer.from(bytes).toString('hex');
        this.listener?.({ event: 'frame', wire, direction, hex, utcMs: at, note });
      },
      lines: [
        {
          kind: 'serial',
          name: 'line-1',
          meters: [
            { model: 'sdm230', unit: 1, serial: '230001', premises, point: 'supply' },
            { model: 'sdm230', unit: 2, serial: '230002', premises, point: 'generation' },
          ],
        },
      ],
    });
    try {
      const parties = await provision(folder);
      const config = gatewayConfig(bench.addresses.get('line-1') ?? '', folder);
      const gateway = await createGateway({
        config,
        clock,
        wires: systemWires({ inFlight }),
        profiles: loadProfiles().profiles,
        store: await openStore({ kind: 'file', path: config.store.path, capacityRecords: recordsHeld }, clock),
        log: this.options.log ?? silentLog,
      });
      this.running = { clock, premises, bench, gateway };
      // The first polls are under way: let them arrive.
      await clock.advance(warmUpMs);
      return {
        endpoint: { address: gateway.address, security: 'plaintext' },
        systemId,
        importMpan,
        exportMpan,
        nowUtcMs: clock.now(),
        parties,
      };
    } catch (error) {
      await bench.close();
      throw error;
    }
  }

  private async advance(seconds: number): Promise<{ nowUtcMs: number }> {
    const { clock } = this.present();
    if (!(seconds >= 0)) throw new AdapterActionError('bad-request', `seconds: expected 0 or more, not ${seconds}`);
    await clock.advance(seconds * 1000);
    return { nowUtcMs: clock.now() };
  }

  private async preload(segments: readonly Segment[]): Promise<{ nowUtcMs: number }> {
    const { clock, premises } = this.present();
    for (const { seconds, ...state } of segments) {
      premises.set(state);
      await clock.advance(seconds * 1000);
    }
    return { nowUtcMs: clock.now() };
  }

  private set(change: Parameters<Premises['set']>[0]): Promise<Record<string, never>> {
    this.present().premises.set(change);
    return Promise.resolve({});
  }

  private present(): Running {
    if (this.running === undefined) throw new AdapterActionError('failed', 'reset comes first');
    return this.running;
  }
}

const partyNames = ['dno', 'reader', 'neighbour', 'stranger'] as const satisfies readonly (keyof PlayedParties)[];
const nothing = { distributors: [], mpans: [], systems: [], groups: [] };
const publicKey = (folder: string, party: string): string => path.join(folder, `${party}-sign.pem`);

/** Gives each party a key to sign with, and lays the public half where the gateway looks for it. */
async function provision(folder: string): Promise<PlayedParties> {
  const parties = await Promise.all(
    partyNames.map(async (party): Promise<readonly [string, PlayedParty]> => {
      const pair = generateKeyPairSync('ed25519', {
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      });
      const key = path.join(folder, `${party}-sign-key.pem`);
      await writeFile(key, pair.privateKey, { mode: 0o600 });
      await writeFile(publicKey(folder, party), pair.publicKey);
      return [party, { name: `${party}.example`, signing: { keyId: 'k1', key } }];
    }),
  );
  return Object.fromEntries(parties) as unknown as PlayedParties;
}

function gatewayConfig(line: string, folder: string): GatewayConfig {
  const keys = (party: string) => [{ id: 'k1', file: publicKey(folder, party) }];
  const meter = (id: string, unit: number) => ({
    id,
    unit,
    wire: 'line-1',
    profile: 'eastron-sdm230',
    pollSeconds,
  });
  return {
    northbound: { host: '127.0.0.1', port: 0, security: { kind: 'plaintext' } },
    store: { path: path.join(folder, 'store.db'), capacityRecords: recordsHeld },
    parties: [
      { name: 'dno.example', role: 'dno', scope: undefined, keys: keys('dno') },
      { name: 'reader.example', role: 'auditor', scope: undefined, keys: keys('reader') },
      { name: 'neighbour.example', role: 'dno', scope: { ...nothing, distributors: ['11'] }, keys: keys('neighbour') },
    ],
    commands: {
      ...{ signatures: 'required', sentWithinSeconds: 600, longestValiditySeconds: undefined },
      counters: path.join(folder, 'counters'),
    },
    wires: [
      {
        name: 'line-1',
        spec: { kind: 'serial', path: line, baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 },
      },
    ],
    meters: [meter('supply', 1), meter('generation', 2)],
    systems: [
      {
        id: systemId,
        importMpan,
        exportMpan,
        phase: 'L1',
        supplyMeter: 'supply',
        generationMeter: 'generation',
        generationCountedAs: 'export',
      },
    ],
    groups: [],
    intervalSeconds,
  };
}

function identity(): Identity {
  const meter = { role: 'meter', maker: 'Eastron', model: 'SDM230 (virtual)', firmware: '' } as const;
  const gateway = { maker: 'meterbridge', model: 'gateway', serial: '', firmware: softwareVersion };
  return {
    ...gateway,
    model: 'gateway on the virtual bench',
    composition: [
      { role: 'gateway', ...gateway },
      { ...meter, serial: '230001' },
      { ...meter, serial: '230002' },
    ],
  };
}

function capabilities(): Capabilities {
  const support = (name: string): ControlSupport => (automatic.includes(name) ? 'automatic' : 'unavailable');
  const yes = (name: string, figure?: number) => ({
    name,
    support: 'yes' as const,
    ...(figure !== undefined && { figure }),
  });
  return {
    controls: Object.fromEntries(controlNames.map((name) => [name, support(name)])),
    pics: [
      yes('profile.import'),
      yes('profile.export'),
      yes('profile.reactive'),
      yes('profile.voltage'),
      yes('profile.generation'),
      yes('profile.on-request'),
      yes('profile.scheduled'),
      yes('clock.follows-signal'),
      yes('authority.parties'),
      yes('authority.commands'),
      yes('profile.resolution-watts', resolutionWatts),
      yes('profile.resolution-volts', resolutionVolts),
      yes('profile.voltage-sampling-seconds', pollSeconds),
      yes('interval-seconds', intervalSeconds),
      yes('store.capacity-records', recordsHeld),
    ],
  };
}
