/**
 * Our own gateway on the virtual bench, as an implementation under test: a virtual premises with two virtual SDM230
 * (at the supply terminals and at the generator) on one line, a gateway that reads them, virtual time throughout.
 */
import { rm, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { VirtualClock } from '../../devices/clock/virtual-clock.ts';
import { openVirtualHome } from '../../devices/virtual/home/home.ts';
import type { HomeDevice, VirtualHome } from '../../devices/virtual/home/home.ts';
import { Premises } from '../../devices/virtual/premises.ts';
import { MemoryNetwork } from '../../devices/links/memory-datagrams.ts';
import { createGateway, loadProfiles, openStore, silentLog, softwareVersion } from '../../gateway/app.ts';
import type { Gateway, GatewayConfig, HanDeviceConfig, Log } from '../../gateway/app.ts';
import { partyRules, provisionParties } from './played-parties.ts';
import { memoryLine, ptyLine } from './virtual-line.ts';
import type { GatewayPorts, VirtualLine } from './virtual-line.ts';
import type {
  Adapter,
  Capabilities,
  ControlSupport,
  FrameEvent,
  Identity,
  ResetAnswer,
  Segment,
  VoltageChange,
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
/** As the gateway signs its answers. */
const usualGatewayId = 'meterbridge';
const intervalSeconds = 1800;
/** The phase of the premises, which has one. */
const phase = 'L1';
const capacityRecords = 95 * 48;

/**
 * Below 4 MWh a float32 register of kWh has steps of 0.25 Wh: half a watt over a half-hour. The DNO interface
 * rounds to 0.1 W more.
 */
const resolutionWatts = 0.6;
const resolutionVolts = 0.02;
/** The profile's own: the meter shows voltage, and the gateway looks so often. */
const usualPollSeconds = 10;
/** Read once: a gateway is started for every case. */
const { profiles } = loadProfiles();

interface Running {
  readonly clock: VirtualClock;
  readonly premises: Premises;
  readonly line: VirtualLine;
  readonly home: VirtualHome;
  /** Starts the gateway; on the port it had before, with what it kept. */
  readonly start: (port: number) => Promise<Gateway>;
  gateway: Gateway;
}

export interface VirtualSystemOptions {
  /** A folder of its own for the pty line's link and the store; without one, line and store are in memory. */
  readonly folder?: string;
  readonly log?: Log;
  /** What the gateway calls itself. */
  readonly gatewayId?: string;
  /** How often the gateway looks at its meters; declared as it is. */
  readonly pollSeconds?: number;
  /** Puts decorators around what the gateway is given. */
  readonly changePorts?: ((ports: GatewayPorts) => GatewayPorts) | undefined;
}

const automatic: readonly string[] = [
  'setClock',
  'advance',
  'preload',
  'setLoad',
  'setGeneration',
  'setVoltage',
  'restart',
  'pressButton',
  'readDisplay',
];

/** Where the devices of the home are on the network in memory. */
const coapPort = 5683;

type Handlers = { [Name in ActionName]?: (parameters: Actions[Name]['with']) => Promise<Actions[Name]['ok']> };

export class VirtualSystem implements Adapter {
  private readonly options: VirtualSystemOptions;
  private running: Running | undefined;
  private listener: ((frame: FrameEvent) => void) | undefined;
  private resets = 0;
  /** Each run has counters of its own. */
  private starts = 0;
  /** The folder of the keys the tester signs with. */
  private keys: string | undefined;

  private readonly handlers: Handlers = {
    identify: () => Promise.resolve(identity()),
    capabilities: () => Promise.resolve(capabilities(this.pollSeconds)),
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
    setVoltage: async (change) => this.setVoltage(change),
    restart: async () => this.restart(),
    readDisplay: () => Promise.resolve({ lines: this.present().home.display?.lines() ?? [] }),
    pressButton: ({ at = 'meter' }) => {
      if (at === 'meter') throw new AdapterActionError('unavailable', 'the meters on this bench have no button');
      this.present().home.display?.pressButton();
      return Promise.resolve({});
    },
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
    await this.stop();
    if (this.keys !== undefined) await rm(this.keys, { recursive: true, force: true });
    this.keys = undefined;
  }

  private async stop(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    await running?.gateway.stop();
    await running?.home.close();
    await running?.line.close();
  }

  private get gatewayId(): string {
    return this.options.gatewayId ?? usualGatewayId;
  }

  private get pollSeconds(): number {
    return this.options.pollSeconds ?? usualPollSeconds;
  }

  private async reset(): Promise<ResetAnswer> {
    await this.stop();
    const folder = await this.freshFolder();
    const clock = new VirtualClock(start - warmUpMs);
    const premises = new Premises(clock);
    const openLine = folder === undefined ? memoryLine : ptyLine;
    const line = await openLine({
      clock,
      premises,
      folder: folder ?? '',
      tap: (frame) => this.listener?.(frame),
    });
    const network = new MemoryNetwork({ clock });
    // Without appliances: what the premises does is what the tester sets.
    const home = await openVirtualHome({
      clock,
      premises,
      network: (device, port) => network.opener(device, port),
      spec: { display: { port: coapPort }, energyManager: { port: coapPort, appliances: [] } },
    });
    try {
      // Keys are files, wherever the rest is kept.
      this.keys ??= await mkdtemp(path.join(tmpdir(), 'meterbridge-keys-'));
      const parties = await provisionParties(this.keys);
      const start = this.starter(folder, this.keys, { clock, line, network });
      const gateway = await start(0);
      this.running = { clock, premises, line, home, start, gateway };
      // The first polls are under way: let them arrive.
      await clock.advance(warmUpMs);
      return {
        endpoint: { address: gateway.address, security: 'plaintext' },
        ...{ systemId, importMpan, exportMpan, gatewayId: this.gatewayId },
        nowUtcMs: clock.now(),
        parties,
      };
    } catch (error) {
      await home.close();
      await line.close();
      throw error;
    }
  }

  /** What is kept in memory is kept from one start to the next. */
  private starter(
    folder: string | undefined,
    keys: string,
    { clock, line, network }: Pick<Running, 'clock' | 'line'> & { readonly network: MemoryNetwork },
  ): Running['start'] {
    const { changePorts, log = silentLog } = this.options;
    const file = folder === undefined ? ':memory:' : path.join(folder, 'store.db');
    const counters = path.join(folder ?? keys, `counters-${++this.starts}`);
    const config = { ...gatewayConfig(line.address, file, this.pollSeconds), ...partyRules(keys, counters) };
    let kept: GatewayPorts['store'] | undefined;
    return async (port) => {
      if (folder === undefined) kept ??= untilReset(await openStore({ kind: 'memory', capacityRecords }, clock));
      const store = kept ?? (await openStore({ kind: 'file', path: file, capacityRecords }, clock));
      const ports: GatewayPorts = { clock, wires: line.wires, store };
      return createGateway({
        config: { ...config, northbound: { ...config.northbound, id: this.gatewayId, port } },
        datagrams: { plain: network.opener('gateway', 0) },
        ...{ profiles, log },
        ...(changePorts?.(ports) ?? ports),
      });
    };
  }

  private async restart(): Promise<{ nowUtcMs: number }> {
    const running = this.present();
    const port = Number(running.gateway.address.split(':').at(-1));
    await running.gateway.stop();
    running.gateway = await running.start(port);
    await running.clock.advance(warmUpMs);
    return { nowUtcMs: running.clock.now() };
  }

  private async setVoltage(change: VoltageChange): Promise<{ nowUtcMs?: number }> {
    if (change.phase !== undefined && change.phase !== phase)
      throw new AdapterActionError('bad-request', `phase: the premises has ${phase} alone, not ${change.phase}`);
    if (!('series' in change)) return this.set({ volts: change.volts });
    for (const { ms, volts } of change.series) {
      this.present().premises.set({ volts });
      await this.present().clock.advance(ms);
    }
    return { nowUtcMs: this.present().clock.now() };
  }

  /** Undefined where nothing is kept in files. */
  private async freshFolder(): Promise<string | undefined> {
    if (this.options.folder === undefined) return undefined;
    const folder = path.join(this.options.folder, `run-${++this.resets}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return folder;
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

/** The store in memory, which a gateway that stops does not take with it. */
function untilReset(store: GatewayPorts['store']): GatewayPorts['store'] {
  return new Proxy(store, {
    get: (kept, name) => {
      if (name === 'close') return () => Promise.resolve();
      const member: unknown = Reflect.get(kept, name);
      return typeof member === 'function' ? (member.bind(kept) as unknown) : member;
    },
  });
}

function gatewayConfig(line: string, store: string, pollSeconds: number): GatewayConfig {
  const meter = (id: string, unit: number) => ({
    id,
    unit,
    wire: 'line-1',
    profile: 'eastron-sdm230',
    pollSeconds,
  });
  return {
    northbound: { id: usualGatewayId, host: '127.0.0.1', port: 0, security: { kind: 'plaintext' } },
    store: { path: store, capacityRecords },
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
        phase,
        supplyMeter: 'supply',
        generationMeter: 'generation',
        generationCountedAs: 'export',
      },
    ],
    displays: [atHome('display')],
    energyManagers: [atHome('energyManager')],
    groups: [],
    intervalSeconds,
  };
}

function atHome(device: HomeDevice): HanDeviceConfig {
  return { id: device, system: systemId, coap: { host: device, port: coapPort, key: undefined } };
}

export function identity(): Identity {
  const meter = { role: 'meter', maker: 'Eastron', model: 'SDM230', firmware: '' } as const;
  const gateway = { maker: 'meterbridge', model: 'gateway', serial: '', firmware: softwareVersion };
  return {
    ...gateway,
    model: 'gateway on the virtual bench',
    composition: [
      { role: 'gateway', ...gateway },
      { ...meter, serial: '230001' },
      { ...meter, serial: '230002' },
      ...(['display', 'manager'] as const).map((role) => ({
        ...{ role, maker: 'meterbridge', model: `virtual ${role}`, serial: '', firmware: '' },
      })),
    ],
  };
}

export function capabilities(pollSeconds: number): Capabilities {
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
      ...['events', 'registers'].map((content) => ({ name: `${content}.scheduled`, support: 'no' as const })),
      yes('profile.resolution-watts', resolutionWatts),
      yes('profile.resolution-volts', resolutionVolts),
      yes('profile.voltage-sampling-seconds', pollSeconds),
      yes('interval-seconds', intervalSeconds),
      yes('store.capacity-records', capacityRecords),
    ],
  };
}
