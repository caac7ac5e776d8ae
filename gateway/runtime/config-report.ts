/** How the checks of a configuration say what is wrong. */
import type { KeyPath } from '../../codecs/yaml/checked-yaml.ts';
import type { ConfigChecks, GatewayFile } from './config-file.ts';

export type Report = (path: KeyPath, message: string, expected: string) => void;
export type Check = (file: GatewayFile, report: Report, checks: ConfigChecks) => void;

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Reports every item whose name an earlier one has. */
export function unique<Item>(
  items: readonly Item[],
  list: string,
  key: string,
  nameOf: (item: Item) => string,
  report: Report,
): void {
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const name = nameOf(item);
    const former = seen.get(name);
    if (former === undefined) seen.set(name, index);
    else report([list, index, key], `${name} is ${list}[${former}] already`, 'a name of its own');
  });
}

export function oneOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  const shown = different.slice(0, 10).join(', ');
  return different.length > 10 ? `one of ${shown}, ...` : `one of ${shown}`;
}
