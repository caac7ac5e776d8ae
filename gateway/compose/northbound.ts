/** The DNO's side: what can be asked, and the server that is asked. */
import type { Services } from '../calls/call.ts';
import type { DeliveryBoard } from '../calls/delivery-board.ts';
import type { RequestPolicy } from '../northbound/request-policy.ts';
import { createNorthbound } from '../northbound/server.ts';
import type { Northbound } from '../northbound/server.ts';
import type { ClockWatch } from '../runtime/clock-watch.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { Parts } from './parts.ts';

export function servicesOf(
  { config, clock, store, log }: Parts,
  systems: ReadonlyMap<string, MeteringSystem>,
  clockWatch: ClockWatch,
  board: DeliveryBoard,
): Omit<Services, 'alarms'> {
  const { groups, northbound } = config;
  return { gatewayId: northbound.id, systems, groups, store, clock, clockWatch, board, log };
}

export async function openNorthbound(
  { config, clock, log, tables }: Parts,
  services: Omit<Services, 'alarms'>,
  policy: RequestPolicy,
): Promise<Northbound> {
  const onMessage = (party: string, sentAtMs: number): void => {
    clock.messageSeen(party, sentAtMs);
  };
  return createNorthbound({ services, tables, ...config.northbound, policy, clock, log, onMessage });
}
