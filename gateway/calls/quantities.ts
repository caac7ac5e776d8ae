/** Names of quantities in requests. */
import { isQuantityName } from '../../devices/quantities.ts';
import { isChannelName } from '../machines/channels.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { Fault } from './call.ts';

/** What is wrong with a list of channels asked of a system: each must be one that its meters feed, and be named once. */
export function channelsFault(
  { channels, config }: Pick<MeteringSystem, 'channels' | 'config'>,
  names: readonly string[],
  path: string,
): Fault | undefined {
  const fault = (index: number, errorType: Fault['errorType'], detail: string): Fault => ({
    errorType,
    field: `${path}[${index}]`,
    detail,
  });
  for (const [index, name] of names.entries()) {
    if (!isQuantityName(name)) return fault(index, 'unknown-quantity', `${name} is not in the catalogue`);
    if (!isChannelName(name)) return fault(index, 'not-supported', `${name} is not recorded by intervals`);
    if (!channels.includes(name)) return fault(index, 'not-supported', `no meter of ${config.id} measures ${name}`);
    if (names.indexOf(name) !== index) return fault(index, 'invalid-field', `${name} is named twice`);
  }
  return undefined;
}
