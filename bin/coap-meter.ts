/** A meter over CoAP, by its address or as a configuration has it, for a command that reads it once. */
import { randomBytes } from 'node:crypto';
import { parseAddress } from '../codecs/coap/uri.ts';
import type { CoapAddress } from '../codecs/coap/uri.ts';
import type { CoapPlace, DatagramOpeners } from '../devices/coap/open-devices.ts';
import type { Clock, MeterPort } from '../devices/ports.ts';
import type { Profile } from '../devices/profiles/profile.ts';
import type { CoapPeerConfig, GatewayConfig } from '../gateway/runtime/config.ts';
import { FileProblemsError, UsageError } from './failure.ts';

export interface KeyOptions {
  /** A file of pre-shared keys. */
  readonly keys?: string;
  /** The identity of the key. */
  readonly key?: string;
}

export interface OpenCoapMeter {
  readonly meter: MeterPort;
  close(): Promise<void>;
}

/** @throws UsageError; FileProblemsError where the keys cannot be used */
export async function openCoapMeter(
  device: string,
  profile: Profile,
  clock: Clock,
  options: KeyOptions,
): Promise<OpenCoapMeter> {
  const { udpOpener } = await import('../devices/links/udp.ts');
  const { dtlsOpener } = await import('../devices/links/dtls/dtls-wire.ts');
  const { host, port, secure } = addressOf(device);
  if (profile.protocol !== 'coap')
    throw new UsageError(`--profile ${profile.name}: is for ${profile.protocol}; expected one for CoAP, generic-senml`);
  const wire = udpOpener({ host: host.includes(':') ? '::' : '0.0.0.0', port: 0 });
  const credential = secure ? await credentialOf(options) : undefined;
  const secured = dtlsOpener(wire, { clock, randomBytes, credentialFor: () => credential });
  return open({ id: device, peer: { host, port }, secured: secure, profile }, { plain: wire, secured }, clock);
}

/**
 * The meter as the gateway of this configuration dials it, with the key it has there.
 * @throws UsageError, PreSharedKeysError where the key cannot be had
 */
export async function openConfiguredMeter(
  config: GatewayConfig,
  { id, coap }: { readonly id: string; readonly coap: CoapPeerConfig },
  profile: Profile,
  clock: Clock,
): Promise<OpenCoapMeter> {
  const { silentLog } = await import('../gateway/app.ts');
  const { systemDatagrams } = await import('../gateway/runtime/datagrams.ts');
  const { host, port, key } = coap;
  const { deviceKeys, ...others } = config;
  // Who reads a plain meter need not be allowed to read the keys of the others.
  const needed = key === undefined || deviceKeys === undefined ? others : config;
  const datagrams = systemDatagrams(needed, clock, silentLog);
  if (key !== undefined && datagrams.keys?.keyOf(key) === undefined)
    throw new UsageError(`${id}: deviceKeys of the configuration has no key for ${key}`);
  return open({ id, peer: { host, port }, secured: key !== undefined, profile }, datagrams, clock);
}

async function open(
  place: CoapPlace & { readonly profile: Profile },
  datagrams: DatagramOpeners,
  clock: Clock,
): Promise<OpenCoapMeter> {
  const { openCoapDevices } = await import('../devices/coap/open-devices.ts');
  const nothing = { displays: [], energyManagers: [] };
  const devices = openCoapDevices({ datagrams, meters: [place], ...nothing, clock, randomBytes });
  const meter = devices.meters.get(place.id);
  if (meter === undefined) throw new UsageError(`${place.id}: no such meter`);
  return { meter, close: async () => devices.close() };
}

function addressOf(device: string): CoapAddress {
  try {
    return parseAddress(device);
  } catch (error) {
    throw new UsageError(`DEVICE ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function credentialOf({ keys, key }: KeyOptions) {
  const { readKeysFile } = await import('../gateway/runtime/pre-shared-keys.ts');
  if (keys === undefined || key === undefined)
    throw new UsageError('coaps:// is secured: expected --keys FILE and --key IDENTITY');
  const outcome = readKeysFile(keys);
  if (!outcome.ok) throw new FileProblemsError(outcome.problems);
  const found = outcome.keys.get(key);
  if (found === undefined)
    throw new UsageError(
      `--key ${key}: ${keys} has no such identity; expected one of ${[...outcome.keys.keys()].join(', ')}`,
    );
  return { identity: key, key: found };
}
