/** A DNO says what is measured, kept and sent. */
import { isQuantityName } from '../../devices/quantities.ts';
import { isChannelName } from '../metering-system/channels.ts';
import type { ChannelName } from '../metering-system/channels.ts';
import { StoreError } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import { oneSystem, refusal } from './targets.ts';
import type { Directory } from './targets.ts';
import type { ConfigurationApplied, ConfigurationChange, Refusal, Target } from './types.ts';

export async function configure(
  directory: Directory,
  target: Target,
  change: ConfigurationChange,
): Promise<ConfigurationApplied | Refusal> {
  const { clock } = directory;
  const system = oneSystem(directory, target);
  if ('outcome' in system) return system;
  const { recording, channels, extractionPermitted, delivery } = change;

  if (channels?.length === 0)
    return refusal(
      clock,
      'invalid-field',
      'body.channels',
      'expected at least one channel; recording switches all off',
    );
  const wrong =
    quantitiesProblem(directory, system, channels ?? [], 'body.channels.quantities') ??
    quantitiesProblem(directory, system, delivery?.quantities ?? [], 'body.delivery.quantities');
  if (wrong !== undefined) return wrong;
  if (delivery?.active === true)
    return refusal(clock, 'not-supported', 'body.delivery', 'sending unasked is not available in this version');

  try {
    const configuration = await system.configure({
      ...(recording !== undefined && { recording }),
      ...(channels !== undefined && { channels: channels as ChannelName[] }),
      ...(extractionPermitted !== undefined && { extractionPermitted }),
    });
    return { outcome: 'applied', systemId: system.config.id, configuration };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refusal(clock, 'unavailable', '', `the change could not be written: ${error.message}`);
  }
}

function quantitiesProblem(
  { clock }: Directory,
  system: MeteringSystem,
  names: readonly string[],
  path: string,
): Refusal | undefined {
  for (const [index, name] of names.entries()) {
    const field = `${path}[${index}]`;
    if (!isQuantityName(name)) return refusal(clock, 'unknown-quantity', field, `${name} is not in the catalogue`);
    if (!isChannelName(name) || !system.channels.includes(name))
      return refusal(clock, 'not-supported', field, `${system.config.id} cannot record ${name}`);
    if (names.indexOf(name) !== index) return refusal(clock, 'invalid-field', field, `${name} is named twice`);
  }
  return undefined;
}
