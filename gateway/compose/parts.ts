/** What the gateway, and every part of it, is put together from. */
import type { Driver } from '../../devices/driver.ts';
import type { Clock, WireFactory } from '../../devices/ports.ts';
import type { Profile } from '../../devices/profiles/profile.ts';
import type { HomeNetworks } from '../home/home-datagrams.ts';
import type { AgreedClock } from '../runtime/agreed-clock.ts';
import type { CallTables } from '../northbound/tables.ts';
import type { GatewayConfig } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type { TimeService } from '../runtime/time-services.ts';
import type { Store } from '../store/store.ts';

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly clock: Clock;
  readonly wires: WireFactory;
  /** Left out: devices over CoAP cannot be had, and nothing is offered over it. */
  readonly datagrams?: HomeNetworks;
  /** By name. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Of the protocols its meters speak; left out: those of the product. */
  readonly drivers?: readonly Driver[];
  /** The calls that are served; left out: those of the product. */
  readonly tables?: CallTables;
  /** Belongs to the gateway from here on: it is closed with it. */
  readonly store: Store;
  readonly log: Log;
  /** Who knows how far the machine's clock is from UTC; absent = nobody. */
  readonly timeService?: TimeService;
}

/** With the time that the whole gateway lives by. */
export type Parts = Omit<GatewayOptions, 'clock'> & { readonly clock: AgreedClock };
