/** A meter over CoAP by its address, for a command that reads it once. */
import { randomBytes } from 'node:crypto';
import { parseAddress } from '../codecs/coap/uri.ts';
import type { CoapAddress } from '../codecs/coap/uri.ts';
import type { Clock, MeterPort } from '../devices/ports.ts';
import type { Profile } from '../devices/profiles/profile.ts';
import { FileProblemsError, UsageError } from './failure.ts';

export interface KeyOptions {
  /** A file of pre-shared keys. */
  readonly keys?: string;
  /** The identity of the key. */
  readonly key?: string;
}

/** @throws UsageError; FileProblemsError where the keys cannot be used */
export async function openCoapMeter(
  device: string,
  profile: Profile,
  clock: Clock,
  options: KeyOptions,
): Promise<{ readonly meter: MeterPort; close(): Promise<void> }> {
  const { openCoapDevices } = await import('../devices/drivers/open-coap-devices.ts');
  const { udpOpener } = await import('../devices/wires/udp.ts');
  const { dtlsOpener } = await import('../devices/wires/dtls/dtls-wire.ts');
  const { host, port, secure } = addressOf(device);
  if (profile.protocol !== 'coap')
    throw new UsageError(`--profile ${profile.name}: is for ${profile.protocol}; expected one for CoAP, generic-senml`);
  const wire = udpOpener({ host: host.includes(':') ? '::' : '0.0.0.0', port: 0 });
  const credential = secure ? await credentialOf(options) : undefined;
  const devices = openCoapDevices({
    datagrams: { plain: wire, secured: dtlsOpener(wire, { clock, randomBytes, credentialFor: () => credential }) },
    meters: [{ id: device, peer: { host, port }, secured: secure, profile }],
    displays: [],
    energyManagers: [],
    clock,
    randomBytes,
  });
  const meter = devices.meters.get(device);
  if (meter === undefined) throw new UsageError(`${device}: no such meter`);
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
