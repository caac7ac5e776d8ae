/** What the gateway itself offers to the devices at the premises. */
import type { Milliseconds } from '../../devices/ports.ts';
import { openHanServer } from '../home/han-server.ts';
import type { HanServer } from '../home/han-server.ts';
import { MeterResources } from '../home/meter-resources.ts';
import { CompositionError, pollMsOf } from './devices.ts';
import type { Parts } from './parts.ts';

/** The latest readings of the meters of systems. */
export function shownMeters({ config, profiles, clock }: Parts): MeterResources {
  const { meters, systems } = config;
  const polled = systems.flatMap(({ supplyMeter, generationMeter }) => [supplyMeter, generationMeter]);
  const periods = meters
    .filter(({ id }) => polled.includes(id))
    .map((meter): [id: string, pollMs: Milliseconds] => [meter.id, pollMsOf(meter, profiles)]);
  return new MeterResources(clock, new Map(periods));
}

/** Opens what the configuration asks for, and nothing without it. */
export async function openHome(
  { config: { home }, datagrams, clock, log }: Parts,
  shown: MeterResources,
): Promise<HanServer | undefined> {
  if (home === undefined) return undefined;
  const { listen, plain } = home;
  const { bind, keys } = datagrams ?? {};
  if (bind === undefined) throw new CompositionError('home: there is no network for CoAP here');
  if (listen !== undefined && keys === undefined) throw new CompositionError('home.listen: there are no device keys');
  const server = await openHanServer({
    secured: listen && keys && { listen, keys },
    plain: plain && { listen: plain },
    resources: shown.resources(),
    bind,
    clock,
    log,
  });
  shown.onChange = (path) => {
    server.changed(path);
  };
  return server;
}
