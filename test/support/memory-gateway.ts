/** A gateway with one virtual SDM230 (and one at the generator) on a wire in memory: no kernel, all virtual time. */
import { VirtualClock } from '../../devices/clock/virtual-clock.ts';
import type { Profile } from '../../devices/profiles/profile.ts';
import { virtualEastron } from '../../devices/virtual/eastron.ts';
import { serveModbusRtu } from '../../devices/virtual/modbus-server.ts';
import { Premises } from '../../devices/virtual/premises.ts';
import type { RegisterModel } from '../../devices/virtual/register-model.ts';
import { memoryOpener } from '../../devices/links/memory.ts';
import { createGateway, loadProfiles, openStoreToServe, silentLog } from '../../gateway/app.ts';
import type { TimeService } from '../../gateway/runtime/time-services.ts';
import type { Gateway, GatewayConfig, Log } from '../../gateway/app.ts';
import type { CallTables } from '../../gateway/northbound/tables.ts';
import type { Store } from '../../gateway/store/store.ts';
import { configure } from './ask.ts';

export const systemId = 'SMS-1';
export const importMpan = '1000000000003';
export const exportMpan = '2000000000006';

export interface MemoryGatewayOptions {
  readonly startMs?: number;
  readonly pollSeconds?: number;
  /** A file, or nothing for a store in memory. */
  readonly storePath?: string;
  /** Half-hours the store holds; the product's own number when nothing is said. */
  readonly capacityRecords?: number;
  readonly security?: GatewayConfig['northbound']['security'];
  readonly log?: Log;
  readonly profiles?: ReadonlyMap<string, Profile>;
  readonly timeService?: TimeService;
  /** Whether the clock of the supply meter is set. */
  readonly setClock?: boolean;
  /** The calls that are served; those of the product when nothing is said. */
  readonly tables?: CallTables;
  /** What else the configuration says. */
  readonly config?: Partial<Pick<GatewayConfig, 'parties' | 'commands' | 'limits' | 'audit' | 'groups'>>;
}

export interface MemoryGateway {
  readonly clock: VirtualClock;
  readonly premises: Premises;
  readonly gateway: Gateway;
  /** The meters on the line by their address: 1 at the supply, 2 at the generator. One that is taken out is silent. */
  readonly units: Map<number, RegisterModel>;
  readonly store: Store;
  /** Requests that its meters saw so far. */
  readonly polls: () => number;
  /** Switches recording on with every channel. */
  record(): Promise<void>;
}

const unsigned = {
  signatures: 'optional',
  sentWithinSeconds: 600,
  longestValiditySeconds: undefined,
  counters: undefined,
} as const;

export async function memoryGateway(options: MemoryGatewayOptions = {}): Promise<MemoryGateway> {
  const { storePath, capacityRecords, log = silentLog } = options;
  const clock = new VirtualClock(options.startMs ?? Date.UTC(2026, 2, 1));
  const premises = new Premises(clock);
  const units = new Map<number, RegisterModel>([
    [1, virtualEastron('sdm230', premises, 'supply', '230001')],
    [2, virtualEastron('sdm230', premises, 'generation', '230002')],
  ]);
  const meter = (id: string, unit: number) => ({
    id,
    unit,
    wire: 'line-1',
    profile: 'eastron-sdm230',
    pollSeconds: options.pollSeconds,
  });
  const config: GatewayConfig = {
    northbound: { id: 'meterbridge', host: '127.0.0.1', port: 0, security: options.security ?? { kind: 'plaintext' } },
    store: { path: storePath ?? ':memory:', capacityRecords },
    wires: [
      {
        name: 'line-1',
        spec: { kind: 'serial', path: '/virtual', baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 },
      },
    ],
    meters: [{ ...meter('supply', 1), setClock: options.setClock ?? false }, meter('generation', 2)],
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
    groups: [{ id: 'feeder-7', members: [systemId] }],
    intervalSeconds: 1800,
    // Whoever records here has no key.
    ...(options.config?.parties === undefined && { commands: unsigned }),
    ...options.config,
  };
  let polls = 0;
  const store = await openStoreToServe(
    storePath === undefined ? { kind: 'memory', capacityRecords } : { kind: 'file', path: storePath, capacityRecords },
    clock,
    log,
  );
  const gateway = await createGateway({
    config,
    clock,
    wires: () =>
      memoryOpener('line-1', clock, (wire) => {
        serveModbusRtu({
          ...{ wire, clock, units },
          tap: ({ direction }) => {
            if (direction === 'to-meter') polls += 1;
          },
        });
      }),
    profiles: options.profiles ?? loadProfiles().profiles,
    store,
    log,
    ...(options.tables && { tables: options.tables }),
    ...(options.timeService && { timeService: options.timeService }),
  });
  return {
    clock,
    premises,
    gateway,
    units,
    store,
    polls: () => polls,
    record: async () => {
      await configure(gateway, systemId, { recording: true });
    },
  };
}
