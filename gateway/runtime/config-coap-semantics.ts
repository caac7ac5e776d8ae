/** What a schema cannot say of devices over CoAP: addresses, keys, and the systems they belong to. */
import { parseAddress } from '../../codecs/coap/uri.ts';
import type { KeyPath } from '../../codecs/yaml/checked-yaml.ts';
import { splitListen } from './config-file.ts';
import type { FileHanDevice } from './config-file.ts';
import { isLoopback, oneOf, unique } from './config-report.ts';
import type { Check, Report } from './config-report.ts';

export const checkCoap: Check = (file, report) => {
  const { meters, displays = [], energyManagers = [], systems } = file;
  const lists = { displays, energyManagers };
  const ids = systems.map(({ id }) => id);
  meters.forEach(({ address, key }, index) => {
    if (address !== undefined) checkAddress({ address, key }, ['meters', index], report);
    else if (key !== undefined) report(['meters', index, 'key'], 'has no meaning on a wire', 'no key');
  });
  const secured = [...meters, ...displays, ...energyManagers].filter(({ key }) => key !== undefined);
  if (secured.length > 0 && file.deviceKeys === undefined)
    report([], 'names keys of devices and not where they are', 'deviceKeys with file or environment');
  for (const [list, devices] of Object.entries(lists)) {
    unique<FileHanDevice>(devices, list, 'id', ({ id }) => id, report);
    devices.forEach((device, index) => {
      checkAddress(device, [list, index], report);
      if (!ids.includes(device.system))
        report([list, index, 'system'], `there is no system ${device.system}`, oneOf(ids));
    });
  }
};

/** Where the gateway itself answers. */
export const checkHome: Check = ({ home = {}, deviceKeys }, report) => {
  for (const door of ['listen', 'plain'] as const) {
    const { port } = splitListen(home[door] ?? '');
    if (port > 65_535) report(['home', door], `${port} is no port`, 'a port between 0 and 65535');
  }
  if (home.listen !== undefined && deviceKeys === undefined)
    report(['home', 'listen'], 'is secured by keys, and there are none', 'deviceKeys with file or environment');
  const { host } = splitListen(home.plain ?? 'localhost:0');
  if (!isLoopback(host))
    report(['home', 'plain'], `${host} can be reached from elsewhere`, 'a loopback address, or listen');
};

function checkAddress(
  { address, key }: { readonly address: string; readonly key?: string | undefined },
  at: KeyPath,
  report: Report,
): void {
  const { port, secure } = outcomeOf(address);
  if (port === undefined) report([...at, 'address'], `${address} has no such port`, 'a port between 1 and 65535');
  else if (secure && key === undefined)
    report([...at, 'address'], 'is secured and no key is named', 'key: the identity of its pre-shared key');
  else if (!secure && key !== undefined)
    report([...at, 'key'], 'has no meaning without security', 'an address that begins with coaps://');
}

function outcomeOf(address: string): { readonly port: number | undefined; readonly secure: boolean } {
  try {
    return parseAddress(address);
  } catch {
    return { port: undefined, secure: false };
  }
}
