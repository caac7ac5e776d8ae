/** Who a message is for. */
import type { Clock } from '../../devices/ports.ts';
import type { ClockState } from '../runtime/clock-watch.ts';
import type { GroupConfig } from '../runtime/config.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { ErrorType, Refusal, Target } from './types.ts';

/** The systems of this gateway by every name a DNO may call them. */
export interface Directory {
  readonly systems: ReadonlyMap<string, MeteringSystem>;
  readonly groups: readonly GroupConfig[];
  readonly clock: Clock;
  readonly clockWatch: { readonly state: ClockState };
}

export function refusal(clock: Clock, errorType: ErrorType, field: string, detail: string): Refusal {
  return { outcome: 'refused', errorType, field, detail, at: clock.now() };
}

/** The system of a target that names one, by its id or any of its MPANs. */
export function oneSystem(directory: Directory, target: Target): MeteringSystem | Refusal {
  if (target.kind === 'group')
    return refusal(
      directory.clock,
      'not-supported',
      'header.target',
      'this message is for one system, not for a group',
    );
  const [system] = candidates(directory, target);
  return system ?? unknown(directory, target);
}

/** The systems of any target, in the order of the group. */
export function allSystems(directory: Directory, target: Target): readonly MeteringSystem[] | Refusal {
  const found = candidates(directory, target);
  return found.length === 0 ? unknown(directory, target) : found;
}

function candidates({ systems, groups }: Directory, target: Target): readonly MeteringSystem[] {
  const all = [...systems.values()];
  switch (target.kind) {
    case 'system':
      return all.filter(({ config }) => config.id === target.id);
    case 'mpan':
      return all.filter(({ config }) => config.importMpan === target.id || config.exportMpan === target.id);
    case 'group': {
      const members = groups.find(({ id }) => id === target.id)?.members ?? [];
      return members.flatMap((id) => systems.get(id) ?? []);
    }
  }
}

function unknown({ clock }: Directory, target: Target): Refusal {
  const what = target.kind === 'mpan' ? 'MPAN' : target.kind;
  return refusal(clock, 'unknown-target', 'header.target', `there is no ${what} ${target.id} here`);
}
