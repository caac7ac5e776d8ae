/** The networks of this machine that devices over CoAP are reached on: plain UDP, and DTLS with each device's own key. */
import type { Clock } from '../../devices/ports.ts';
import { udpOpener } from '../../devices/links/udp.ts';
import { homeDatagrams } from '../home/home-datagrams.ts';
import type { HomeNetworks } from '../home/home-datagrams.ts';
import type { CoapPeerConfig, GatewayConfig } from './config.ts';
import type { Log } from './log.ts';
import { loadPreSharedKeys } from './pre-shared-keys.ts';

/** Nothing is opened yet. @throws PreSharedKeysError when keys are wanted and cannot be had */
export function systemDatagrams(config: GatewayConfig, clock: Clock, log: Log): HomeNetworks {
  const peers = peersOf(config);
  const host = peers.some((peer) => peer.host.includes(':')) ? '::' : '0.0.0.0';
  const keys =
    config.deviceKeys === undefined
      ? undefined
      : loadPreSharedKeys(config.deviceKeys, process.env, (error) => {
          log.error('device keys cannot be read again: those read before stay', { error });
        });
  const { plain, secured } = homeDatagrams({ peers, keys, clock, log, open: () => udpOpener({ host, port: 0 }) });
  return { plain, ...(secured !== undefined && { secured }), bind: udpOpener, keys };
}

function peersOf({ meters, displays = [], energyManagers = [] }: GatewayConfig): readonly CoapPeerConfig[] {
  const devices = [...meters, ...displays, ...energyManagers];
  return devices.flatMap((device) => ('coap' in device ? [device.coap] : []));
}
