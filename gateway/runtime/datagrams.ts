/** The networks of this machine that devices over CoAP are reached on: plain UDP, and DTLS with each device's own key. */
import { randomBytes } from 'node:crypto';
import type { DatagramOpeners } from '../../devices/drivers/open-coap-devices.ts';
import type { Clock } from '../../devices/ports.ts';
import { dtlsOpener } from '../../devices/wires/dtls/dtls-wire.ts';
import { udpOpener } from '../../devices/wires/udp.ts';
import type { CoapPeerConfig, GatewayConfig } from './config.ts';
import type { Log } from './log.ts';
import { loadPreSharedKeys } from './pre-shared-keys.ts';

const placeKey = ({ host, port }: { readonly host: string; readonly port: number }): string => `${host} ${port}`;

/** Nothing is opened yet. @throws PreSharedKeysError when keys are wanted and cannot be had */
export function systemDatagrams(config: GatewayConfig, clock: Clock, log: Log): DatagramOpeners {
  const peers = peersOf(config);
  const host = peers.some((peer) => peer.host.includes(':')) ? '::' : '0.0.0.0';
  const plain = udpOpener({ host, port: 0 });
  if (config.deviceKeys === undefined) return { plain };
  const keys = loadPreSharedKeys(config.deviceKeys, process.env, (error) => {
    log.error('device keys cannot be read again: those read before stay', { error });
  });
  const identities = new Map(peers.map((peer) => [placeKey(peer), peer.key]));
  const secured = dtlsOpener(udpOpener({ host, port: 0 }), {
    clock,
    randomBytes,
    credentialFor: (peer) => {
      const identity = identities.get(placeKey(peer));
      const key = identity === undefined ? undefined : keys.keyOf(identity);
      return identity === undefined || key === undefined ? undefined : { identity, key };
    },
    onEvent: ({ kind, ...fields }) => {
      log.info(`dtls: ${kind}`, fields);
    },
  });
  return { plain, secured };
}

function peersOf({ meters, displays = [], energyManagers = [] }: GatewayConfig): readonly CoapPeerConfig[] {
  const devices = [...meters, ...displays, ...energyManagers];
  return devices.flatMap((device) => ('coap' in device ? [device.coap] : []));
}
