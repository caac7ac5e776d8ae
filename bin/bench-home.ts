/** The virtual devices over CoAP that a bench file asks for, on UDP of loopback, secured where it names a key. */
import { randomBytes } from 'node:crypto';
import type { Clock, DatagramOpener } from '../devices/ports.ts';
import type { HomeDevice, VirtualHome } from '../devices/virtual/home/home.ts';
import type { Premises } from '../devices/virtual/premises.ts';
import { UsageError } from './failure.ts';

export interface OpenBenchHome {
  /** `coap://127.0.0.1:5683` by device. */
  readonly addresses: Readonly<Partial<Record<HomeDevice, string>>>;
  readonly home: VirtualHome;
  close(): Promise<void>;
}

/** What is said of a virtual meter's records. */
const meterName = 'urn:dev:mac:0024befffe804ff1:';

/** @throws UsageError, BenchError, PreSharedKeysError */
export async function openBenchHome(
  file: string,
  clock: Clock,
  premises: Premises,
  /** Called with what can be read on the display whenever it was told something. */
  onScreen: (lines: readonly string[]) => void = () => undefined,
): Promise<OpenBenchHome> {
  const { loadBench } = await import('../conformance/benches/bench.ts');
  const { openVirtualHome } = await import('../devices/virtual/home/home.ts');
  const { dtlsOpener } = await import('../devices/wires/dtls/dtls-wire.ts');
  const { udpOpener } = await import('../devices/wires/udp.ts');
  const { loadPreSharedKeys } = await import('../gateway/runtime/pre-shared-keys.ts');

  const spec = loadBench(file).home;
  if (spec === undefined) throw new UsageError(`--home ${file}: expected a bench with a home`);
  const keys =
    spec.deviceKeys === undefined
      ? undefined
      : loadPreSharedKeys({ file: spec.deviceKeys }, process.env, () => undefined);
  const network = (device: HomeDevice, port: number): DatagramOpener => {
    const plain = udpOpener({ host: '127.0.0.1', port });
    const identity = spec[device]?.key;
    if (identity === undefined) return plain;
    if (keys?.keyOf(identity) === undefined)
      throw new UsageError(`--home ${file}: ${device}: deviceKeys has no key for ${identity}`);
    // A device knows the one key that it shares with its gateway.
    const accepts = { keyOf: (name: string) => (name === identity ? keys.keyOf(name) : undefined) };
    return dtlsOpener(plain, { clock, randomBytes, accepts });
  };
  const { display, energyManager, meter, appliances = [], consumer } = spec;
  const home = await openVirtualHome({
    clock,
    premises,
    network,
    tap: (device, line) => {
      if (device === 'display' && !line.startsWith('GET')) onScreen(home.display?.lines() ?? []);
    },
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
