/** The DNO's side: what can be asked, and the server that is asked. */
import { configure } from '../calls/configure.ts';
import { deliveriesOf } from '../calls/deliveries.ts';
import type { DeliveryNotifier } from '../calls/deliveries.ts';
import { readProfile } from '../calls/read-profile.ts';
import { readStatus } from '../calls/read-status.ts';
import type { Directory } from '../calls/targets.ts';
import type { GatewayUseCases } from '../calls/types.ts';
import type { RequestPolicy } from '../northbound/request-policy.ts';
import { createNorthbound } from '../northbound/server.ts';
import type { Northbound } from '../northbound/server.ts';
import type { ClockWatch } from '../runtime/clock-watch.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { Parts } from './parts.ts';

export function useCasesOf(
  { config, clock, store }: Parts,
  systems: ReadonlyMap<string, MeteringSystem>,
  clockWatch: ClockWatch,
  notifier: DeliveryNotifier,
): GatewayUseCases {
  const directory: Directory = { systems, groups: config.groups, clock, clockWatch };
  return {
    readProfile: (target, query) => readProfile(directory, target, query),
    readStatus: async (target, party) => readStatus(directory, target, party),
    configure: async (target, change, party) => configure(directory, target, change, party),
    deliveries: (party) => deliveriesOf(directory, store, notifier, party),
  };
}

export async function openNorthbound(
  { config, clock, log }: Parts,
  useCases: GatewayUseCases,
  policy: RequestPolicy,
): Promise<Northbound> {
  const onMessage = (party: string, sentAtMs: number): void => {
    clock.messageSeen(party, sentAtMs);
  };
  return createNorthbound({ useCases, ...config.northbound, policy, clock, log, onMessage });
}
