/** A meter by its address or as a configuration has it, for a command that reads it once. */
import { randomBytes } from 'node:crypto';
import { parseAddress } from '../codecs/coap/uri.ts';
import type { CoapAddress } from '../codecs/coap/uri.ts';
import type { MeterPlace, Surroundings } from '../devices/driver.ts';
import type { Clock } from '../devices/ports.ts';
import type { Profile } from '../devices/profiles/profile.ts';
import type { GatewayConfig, MeterConfig } from '../gateway/runtime/config.ts';
import { wireOfDevice } from './device-reference.ts';
import type { SerialParameters } from './device-reference.ts';
import { FileProblemsError, UsageError } from './failure.ts';

export interface KeyOptions {
  /** A file of pre-shared keys. */
  readonly keys?: string | undefined;
  /** The identity of the key. */
  readonly key?: string | undefined;
}

/** Where a meter is and what it is reached by. */
export interface ReachedMeter {
  readonly place: MeterPlace;
  readonly by: Omit<Surroundings, 'clock' | 'openWire' | 'randomBytes'>;
}

/** A serial port, `tcp://host:port` and its like. @throws UsageError */
export function meterOnWire(
  device: string,
  profile: Profile,
  unit: number,
  parameters: SerialParameters,
): ReachedMeter {
  const { name, protocol, serial } = profile;
  if (serial === undefined)
    throw new UsageError(`--profile ${name}: is for ${protocol}; expected one for Modbus, or coap://host:port`);
  const spec = wireOfDevice(device, parameters, serial);
  return {
    place: { id: device, profile, at: { kind: 'line', wire: 'wire', unit } },
    by: { wires: [{ name: 'wire', spec }], datagrams: undefined },
  };
}

/** `coap://host:port` or `coaps://host:port`. @throws UsageError; FileProblemsError where the keys cannot be used */
export async function meterAtAddress(
  device: string,
  profile: Profile,
  clock: Clock,
  options: KeyOptions,
): Promise<ReachedMeter> {
  const { udpOpener } = await import('../devices/links/udp.ts');
  const { dtlsOpener } = await import('../devices/links/dtls/dtls-wire.ts');
  const { host, port, secure } = addressOf(device);
  if (profile.serial !== undefined)
    throw new UsageError(`--profile ${profile.name}: is for ${profile.protocol}; expected one for CoAP, generic-senml`);
  const plain = udpOpener({ host: host.includes(':') ? '::' : '0.0.0.0', port: 0 });
  const credential = secure ? await credentialOf(options) : undefined;
  const secured = dtlsOpener(plain, { clock, randomBytes, credentialFor: () => credential });
  return {
    place: { id: device, profile, at: { kind: 'network', peer: { host, port }, secured: secure } },
    by: { wires: [], datagrams: { plain, secured } },
  };
}

/** As the gateway of this configuration reaches it, with the key it has there. @throws UsageError, PreSharedKeysError where the key cannot be had */
export async function meterInConfiguration(
  config: GatewayConfig,
  meter: MeterConfig,
  profiles: ReadonlyMap<string, Profile>,
  clock: Clock,
): Promise<ReachedMeter> {
  const { devicePlaces } = await import('../gateway/compose/devices.ts');
  const [place] = devicePlaces({ meters: [meter] }, profiles).meters;
  if (place === undefined) throw new UsageError(`${meter.id}: no such meter`);
  const { wires } = config;
  if (!('coap' in meter)) return { place, by: { wires, datagrams: undefined } };
  const { silentLog } = await import('../gateway/app.ts');
  const { systemDatagrams } = await import('../gateway/runtime/datagrams.ts');
  const { key } = meter.coap;
  const { deviceKeys, ...others } = config;
  // Who reads a plain meter need not be allowed to read the keys of the others.
  const needed = key === undefined || deviceKeys === undefined ? others : config;
  const datagrams = systemDatagrams(needed, clock, silentLog);
  if (key !== undefined && datagrams.keys?.keyOf(key) === undefined)
    throw new UsageError(`${meter.id}: deviceKeys of the configuration has no key for ${key}`);
  return { place, by: { wires, datagrams } };
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
