/** How devices of the home are reached over CoAP: plainly, or as an identity whose key they share with us. */
import { randomBytes } from 'node:crypto';
import type { DatagramOpeners } from '../../devices/driver.ts';
import type { Clock, DatagramOpener, PeerAddress } from '../../devices/ports.ts';
import { dtlsOpener } from '../../devices/links/dtls/dtls-wire.ts';
import type { DtlsEvent } from '../../devices/links/dtls/dtls-wire.ts';
import type { Log } from '../runtime/log.ts';
import type { PreSharedKeys } from '../runtime/pre-shared-keys.ts';

/** The networks that devices are dialled on, and those the gateway itself may answer on. */
export interface HomeNetworks extends DatagramOpeners {
  /** Left out: it cannot. */
  readonly bind?: (listen: { readonly host: string; readonly port: number }) => DatagramOpener;
  /** Of devices; undefined where there are none. */
  readonly keys?: PreSharedKeys | undefined;
}

export interface HomePeer {
  /** As it is configured: a name or an address. */
  readonly host: string;
  readonly port: number;
  /** The identity we have at it; undefined: it is spoken to in the clear. */
  readonly key: string | undefined;
}

export interface HomeDatagramsOptions {
  readonly peers: readonly HomePeer[];
  /** Undefined where there are none: then no device can be dialled securely. */
  readonly keys: PreSharedKeys | undefined;
  /** Makes an end on a free port: UDP in production. */
  readonly open: () => DatagramOpener;
  readonly clock: Clock;
  readonly log: Log;
}

/** `secured` dials a peer with the key it has in the configuration, and no peer without one. */
export function homeDatagrams(options: HomeDatagramsOptions): {
  readonly plain: DatagramOpener;
  readonly secured: DatagramOpener | undefined;
} {
  const { peers, keys, open, clock, log } = options;
  const credentialFor = ({ host, port }: PeerAddress) => {
    const identity = peers.find((peer) => peer.host === host && peer.port === port)?.key;
    const key = identity === undefined ? undefined : keys?.keyOf(identity);
    return identity === undefined || key === undefined ? undefined : { identity, key };
  };
  return {
    plain: open(),
    secured:
      keys === undefined ? undefined : dtlsOpener(open(), { clock, randomBytes, credentialFor, onEvent: logDtls(log) }),
  };
}

/** A refusal is a warning: somebody has a wrong key, or none of ours. */
export function logDtls(log: Log): (event: DtlsEvent) => void {
  return ({ kind, wire, peer, role, message }) => {
    const fields = { wire, peer: `${peer.host} ${peer.port}`, identity: peer.identity, role, message };
    if (kind === 'established') log.info('dtls: established', fields);
    else if (kind === 'closed') log.debug('dtls: closed', fields);
    else log.warn(`dtls: ${kind}`, fields);
  };
}
