/** What a bench file has at home: which devices over CoAP are real, and the virtual ones opened on UDP of loopback. */
import { randomBytes } from 'node:crypto';
import { parseAddress } from '../../codecs/coap/uri.ts';
import type { ApplianceKind } from '../../codecs/han/control.ts';
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { Clock, DatagramOpener } from '../../devices/ports.ts';
import type { ConsumerHabits } from '../../devices/virtual/home/consumer.ts';
import { openVirtualHome } from '../../devices/virtual/home/home.ts';
import type { HomeDevice, VirtualHome, VirtualHomeOptions } from '../../devices/virtual/home/home.ts';
import type { Premises } from '../../devices/virtual/premises.ts';
import { dtlsOpener } from '../../devices/links/dtls/dtls-wire.ts';
import { udpOpener } from '../../devices/links/udp.ts';
import { loadPreSharedKeys } from '../../gateway/app.ts';

export const homeDevices = ['display', 'energyManager', 'meter'] as const satisfies readonly HomeDevice[];

/** A virtual device at a port of loopback, or a real one at an address. */
export interface BenchDevice {
  readonly port?: number;
  readonly address?: string;
  /** The identity of its pre-shared key. */
  readonly key?: string;
}

export interface BenchHome {
  /** A file; its path is absolute. */
  readonly deviceKeys?: string;
  readonly display?: BenchDevice;
  readonly energyManager?: BenchDevice;
  readonly meter?: BenchDevice;
  readonly appliances?: readonly ApplianceKind[];
  readonly consumer?: ConsumerHabits;
}

interface BenchWithHome {
  readonly home?: BenchHome;
  readonly adapter: { readonly builtin?: 'virtual' | 'real-time' };
}

/** What the schema cannot say of the devices. */
export function homeProblems(yaml: CheckedYaml<BenchWithHome>): readonly FileProblem[] {
  const { home = {}, adapter } = yaml.content;
  return homeDevices.flatMap((name) => {
    const { address, key } = home[name] ?? {};
    const at = (member: string, message: string, expected: string): FileProblem =>
      yaml.problemAt(['home', name, member], message, expected);
    const problems: FileProblem[] = [];
    if (key !== undefined && home.deviceKeys === undefined)
      problems.push(at('key', `${key} is a key, and there are none`, 'home.deviceKeys: a file of pre-shared keys'));
    if (address === undefined) return problems;
    const refused = name === 'meter' ? realMeter : realDevice[adapter.builtin ?? 'command'];
    if (refused !== undefined) problems.push(at('address', ...refused));
    const secure = securityOf(address);
    if (secure === undefined) problems.push(at('address', `${address} has no such port`, 'a port between 1 and 65535'));
    else if (secure && key === undefined)
      problems.push(at('address', 'is secured and no key is named', 'key: the identity of its pre-shared key'));
    else if (!secure && key !== undefined)
      problems.push(at('key', 'has no meaning without security', 'an address that begins with coaps://'));
    return problems;
  });
}

type Refused = readonly [message: string, expected: string];

/** What is delivered is held against what the meters of the tester counted. */
const realMeter: Refused = ['a real meter cannot be played by the tester', 'port: a virtual meter on loopback'];
const instead = 'port for a virtual device, or adapter: { builtin: real-time }';
/** By adapter, whether the gateway under test can be told of a real device. */
const realDevice: Readonly<Record<'virtual' | 'real-time' | 'command', Refused | undefined>> = {
  virtual: ['no real device lives in the virtual time of this bench', instead],
  'real-time': undefined,
  command: ["the suite cannot attach a real device to somebody else's system: its adapter does", instead],
};

/** Undefined where it is no address. */
function securityOf(address: string): boolean | undefined {
  try {
    return parseAddress(address).secure;
  } catch {
    return undefined;
  }
}

export interface OpenBenchHome {
  /** `coap://127.0.0.1:5683` of each virtual device. */
  readonly addresses: Readonly<Partial<Record<HomeDevice, string>>>;
  readonly home: VirtualHome;
  close(): Promise<void>;
}

/** A key that the bench names and the file of keys lacks. */
export class BenchHomeError extends Error {
  override readonly name = 'BenchHomeError';
}

/** What is said of a virtual meter's records. */
const meterName = 'urn:dev:mac:0024befffe804ff1:';

/** Opens the devices that have a port. @throws BenchHomeError, PreSharedKeysError */
export async function openBenchHome(
  spec: BenchHome,
  options: { readonly clock: Clock; readonly premises: Premises; readonly tap?: VirtualHomeOptions['tap'] },
): Promise<OpenBenchHome> {
  const { clock } = options;
  const { deviceKeys: file, display, energyManager, meter, appliances = [], consumer } = spec;
  const secured = homeDevices.some((name) => spec[name]?.port !== undefined && spec[name].key !== undefined);
  const keys = !secured || file === undefined ? undefined : loadPreSharedKeys({ file }, process.env, () => undefined);
  const network = (device: HomeDevice, port: number): DatagramOpener => {
    const plain = udpOpener({ host: '127.0.0.1', port });
    const identity = spec[device]?.key;
    if (identity === undefined) return plain;
    if (keys?.keyOf(identity) === undefined)
      throw new BenchHomeError(`home.${device}.key: ${file ?? 'nothing'} has no key for ${identity}`);
    // A device knows the one key that it shares with its gateway.
    const accepts = { keyOf: (name: string) => (name === identity ? keys.keyOf(name) : undefined) };
    return dtlsOpener(plain, { clock, randomBytes, accepts });
  };
  const home = await openVirtualHome({
    ...options,
    network,
    spec: {
      display: display?.port === undefined ? undefined : { port: display.port },
      energyManager: energyManager?.port === undefined ? undefined : { port: energyManager.port, appliances },
      meter: meter?.port === undefined ? undefined : { port: meter.port, name: meterName },
      consumer,
    },
  });
  const addresses = Object.fromEntries(
    [...home.addresses].map(([device, { host, port }]) => [
      device,
      `${spec[device]?.key === undefined ? 'coap' : 'coaps'}://${host}:${port}`,
    ]),
  );
  return { addresses, home, close: async () => home.close() };
}
