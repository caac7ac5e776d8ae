/** The gateway's configuration file: read, held against its schema and its own sense, with every mistake named. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import type { PartyConfig } from '../northbound/authority/authoriser.ts';
import { defaultLimits } from '../northbound/authority/limits.ts';
import type { Limits } from '../northbound/authority/limits.ts';
import { parseAddress } from '../../codecs/coap/uri.ts';
import { checkYaml, compileSchema, formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { WireSpec } from '../../devices/ports.ts';
import { splitListen } from './config-file.ts';
import type {
  ConfigChecks,
  ConnectedPhase,
  FileHanDevice,
  FileParty,
  FileWire,
  GatewayFile,
  GroupConfig,
} from './config-file.ts';
import { sensibleProblems } from './config-semantics.ts';
import type { KeySource } from './pre-shared-keys.ts';

export type { ConfigChecks, ConnectedPhase, GroupConfig } from './config-file.ts';

/** A meter on a wire, or one at a CoAP address. */
export type MeterConfig = {
  readonly id: string;
  readonly profile: string;
  /** Undefined = the profile's own period. */
  readonly pollSeconds: number | undefined;
  /** Whether the meter's own clock is set by the gateway's; absent = no. */
  readonly setClock?: boolean;
} & (
  | {
      readonly wire: string;
      /** Address on the wire, 0 to 255. */
      readonly unit: number;
    }
  | { readonly coap: CoapPeerConfig }
);

export interface CoapPeerConfig {
  readonly host: string;
  readonly port: number;
  /** The identity of the key that the connection is secured with; undefined for plain CoAP. */
  readonly key: string | undefined;
}

/** A display or an energy manager of a system. */
export interface HanDeviceConfig {
  readonly id: string;
  readonly system: string;
  readonly coap: CoapPeerConfig;
}

/** Where the gateway itself answers over CoAP. */
export interface HomeConfig {
  /** Over DTLS, to identities of `deviceKeys`. */
  readonly listen?: HostAndPort;
  /** In the clear; a loopback address. */
  readonly plain?: HostAndPort;
}

export interface HostAndPort {
  readonly host: string;
  readonly port: number;
}

export interface SystemConfig {
  readonly id: string;
  readonly importMpan: string | undefined;
  readonly exportMpan: string | undefined;
  readonly phase: ConnectedPhase;
  readonly supplyMeter: string;
  readonly generationMeter: string | undefined;
  /** Which way round the generation meter is wired: what it counts the generator's output as. */
  readonly generationCountedAs: 'export' | 'import';
}

export type NorthboundSecurity =
  | { readonly kind: 'plaintext' }
  /** Paths of PEM files. */
  | {
      readonly kind: 'tls';
      readonly ca: string;
      /** Certificate revocation lists; absent: nobody is asked whether a certificate was revoked. */
      readonly crl?: readonly string[];
      readonly certificate: string;
      readonly key: string;
    };

/** The whole configuration; paths are absolute, what was left out has its default. */
export interface GatewayConfig {
  readonly northbound: {
    /** The gateway's own id: originator of its answers, and part of what commands sign. */
    readonly id: string;
    readonly host: string;
    readonly port: number;
    readonly security: NorthboundSecurity;
  };
  readonly store: { readonly path: string; readonly capacityRecords: number | undefined };
  readonly wires: readonly { readonly name: string; readonly spec: WireSpec }[];
  readonly meters: readonly MeterConfig[];
  readonly systems: readonly SystemConfig[];
  /** Where the pre-shared keys of devices are. */
  readonly deviceKeys?: KeySource;
  readonly displays?: readonly HanDeviceConfig[];
  readonly energyManagers?: readonly HanDeviceConfig[];
  /** Absent: the gateway offers nothing over CoAP. */
  readonly home?: HomeConfig;
  readonly groups: readonly GroupConfig[];
  readonly intervalSeconds: number;
  /** A step of the machine's clock forward by more is held until a second source agrees; absent: an hour. */
  readonly largestClockStepSeconds?: number;
  /** Absent: every certificate of the authority that names a party is a DNO's, for all systems. */
  readonly parties?: readonly PartyConfig[];
  readonly commands?: CommandsConfig;
  /** Absent: the defaults. */
  readonly limits?: Limits;
  /** Absent: none is kept. */
  readonly audit?: { readonly path: string };
}

export interface CommandsConfig {
  /** Whether a command must be signed. */
  readonly signatures: 'required' | 'optional';
  /** How far sent_at may lie from now, either way. */
  readonly sentWithinSeconds: number;
  /** Commands must end by themselves at most so far ahead; undefined = they need not end. */
  readonly longestValiditySeconds: number | undefined;
  /** File of the counters used; undefined = kept in memory only. */
  readonly counters: string | undefined;
}

export type ConfigOutcome =
  | { readonly ok: true; readonly config: GatewayConfig }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A configuration file with mistakes; the message has a line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

const schemaFile = new URL('../../specs/schemas/gateway.schema.json', import.meta.url);
let validate: ReturnType<typeof compileSchema> | undefined;

/** Reads and checks a file; relative paths in it are relative to the folder it lies in. */
export function readGatewayConfig(file: string, checks: ConfigChecks = {}): ConfigOutcome {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `cannot be read (${detail})`;
    return { ok: false, problems: [{ file, line: 1, column: 1, key: '', message, expected: 'a readable file' }] };
  }
  return parseGatewayConfig(text, file, checks);
}

/** The same for a text that was read already; `file` is what problems name and what relative paths start from. */
export function parseGatewayConfig(text: string, file: string, checks: ConfigChecks = {}): ConfigOutcome {
  validate ??= compileSchema(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  const outcome = checkYaml<GatewayFile>(text, file, validate);
  if (!outcome.ok) return outcome;
  const problems = sensibleProblems(outcome.yaml, checks);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, config: completed(outcome.yaml.content, path.dirname(path.resolve(file))) };
}

function completed(file: GatewayFile, folder: string): GatewayConfig {
  const absolute = (relative: string): string => path.resolve(folder, relative);
  const { tls } = file.northbound;
  const store = absolute(file.store?.path ?? 'meterbridge.db');
  return {
    northbound: {
      id: file.northbound.id ?? gatewayIdOf(hostname()),
      ...splitListen(file.northbound.listen),
      security: security(tls, absolute),
    },
    store: { path: store, capacityRecords: file.store?.capacityRecords },
    wires: (file.wires ?? []).map((wire) => ({ name: wire.name, spec: wireSpec(wire, absolute) })),
    meters: file.meters.map(meterConfig),
    ...(file.deviceKeys !== undefined && { deviceKeys: keySource(file.deviceKeys, absolute) }),
    ...(file.displays !== undefined && { displays: file.displays.map(hanDevice) }),
    ...(file.energyManagers !== undefined && { energyManagers: file.energyManagers.map(hanDevice) }),
    ...(file.home !== undefined && { home: homeConfig(file.home) }),
    systems: file.systems.map((system) => ({
      id: system.id,
      importMpan: system.importMpan,
      exportMpan: system.exportMpan,
      phase: system.phase ?? 'unknown',
      supplyMeter: system.supplyMeter,
      generationMeter: system.generationMeter,
      generationCountedAs: system.generationCountedAs ?? 'export',
    })),
    groups: file.groups ?? [],
    intervalSeconds: file.intervalSeconds ?? 1800,
    ...(file.largestClockStepSeconds !== undefined && { largestClockStepSeconds: file.largestClockStepSeconds }),
    ...(file.parties !== undefined && { parties: file.parties.map((party) => partyConfig(party, absolute)) }),
    commands: {
      signatures: file.commands?.signatures ?? (tls === undefined ? 'optional' : 'required'),
      sentWithinSeconds: file.commands?.sentWithinSeconds ?? 600,
      longestValiditySeconds: file.commands?.longestValiditySeconds,
      counters: absolute(file.commands?.counters ?? `${store}.counters`),
    },
    limits: { ...defaultLimits, ...file.limits },
    audit: { path: absolute(file.audit?.path ?? `${store}.audit.jsonl`) },
  };
}

/** The machine's name, as far as an id may have it. */
export function gatewayIdOf(host: string): string {
  const cleaned = host.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 64);
  return cleaned.replace(/-/g, '') === '' ? 'meterbridge' : cleaned;
}

function security(tls: GatewayFile['northbound']['tls'], absolute: (relative: string) => string): NorthboundSecurity {
  if (tls === undefined) return { kind: 'plaintext' };
  const { ca, crl, certificate, key } = tls;
  return {
    ...{ kind: 'tls', ca: absolute(ca), certificate: absolute(certificate), key: absolute(key) },
    ...(crl !== undefined && { crl: [crl].flat().map(absolute) }),
  };
}

function partyConfig(
  { name, role, also, scope, keys }: FileParty,
  absolute: (relative: string) => string,
): PartyConfig {
  const nothing = { distributors: [], mpans: [], systems: [], groups: [] };
  return {
    name,
    role,
    ...(also !== undefined && { also }),
    scope: scope && { ...nothing, ...scope },
    keys: (keys ?? []).map(({ id, file }) => ({ id, file: absolute(file) })),
  };
}

function keySource(
  { file = '', environment }: NonNullable<GatewayFile['deviceKeys']>,
  absolute: (relative: string) => string,
): KeySource {
  return environment === undefined ? { file: absolute(file) } : { environment };
}

function meterConfig({ id, profile, pollSeconds, setClock, ...place }: GatewayFile['meters'][number]): MeterConfig {
  const { wire = '', unit = 1, address } = place;
  return {
    id,
    profile,
    pollSeconds,
    ...(setClock !== undefined && { setClock }),
    ...(address === undefined ? { wire, unit } : { coap: coapPeer({ ...place, address }) }),
  };
}

const hanDevice = ({ id, system, ...place }: FileHanDevice): HanDeviceConfig => ({ id, system, coap: coapPeer(place) });

function homeConfig({ listen, plain }: NonNullable<GatewayFile['home']>): HomeConfig {
  return {
    ...(listen !== undefined && { listen: splitListen(listen) }),
    ...(plain !== undefined && { plain: splitListen(plain) }),
  };
}

function coapPeer({ address, key }: { readonly address: string; readonly key?: string }): CoapPeerConfig {
  const { host, port } = parseAddress(address);
  return { host, port, key };
}

function wireSpec(wire: FileWire, absolute: (relative: string) => string): WireSpec {
  if (wire.kind === 'tcp') return { kind: 'tcp', host: wire.host, port: wire.port ?? 502 };
  if (wire.kind === 'rtu-over-tcp')
    return { kind: 'rtu-over-tcp', host: wire.host, port: wire.port, baudRate: wire.baudRate ?? 9600 };
  return {
    kind: 'serial',
    path: wire.path.startsWith('usb:') ? wire.path : absolute(wire.path),
    baudRate: wire.baudRate ?? 9600,
    dataBits: wire.dataBits ?? 8,
    parity: wire.parity ?? 'none',
    stopBits: wire.stopBits ?? 1,
  };
}
