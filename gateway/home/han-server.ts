/**
 * What the gateway itself offers over CoAP: to peers whose key it knows, and in the clear to none but this machine, where
 * that was configured. Everybody else is refused.
 */
import { randomBytes } from 'node:crypto';
import { CoapEndpoint } from '../../devices/coap/endpoint.ts';
import type { Clock, CoapResource, DatagramOpener, PeerAddress } from '../../devices/ports.ts';
import { dtlsOpener } from '../../devices/links/dtls/dtls-wire.ts';
import type { Log } from '../runtime/log.ts';
import { isLoopback } from '../runtime/config-report.ts';
import type { PreSharedKeys } from '../runtime/pre-shared-keys.ts';
import { logDtls } from './home-datagrams.ts';

export interface Listen {
  readonly host: string;
  readonly port: number;
}

export interface HanServerOptions {
  readonly secured?: { readonly listen: Listen; readonly keys: PreSharedKeys; readonly hint?: string } | undefined;
  /** For programs on this machine; a loopback address. */
  readonly plain?: { readonly listen: Listen } | undefined;
  readonly resources: readonly CoapResource[];
  /** UDP in production. */
  readonly bind: (listen: Listen) => DatagramOpener;
  readonly clock: Clock;
  readonly log: Log;
}

export interface HanServer {
  readonly secured: PeerAddress | undefined;
  readonly plain: PeerAddress | undefined;
  /** Tells the observers of a path that its representation has changed. */
  changed(path: string): void;
  close(): Promise<void>;
}

export class HanServerError extends Error {
  override readonly name = 'HanServerError';
}

/** @throws HanServerError before anything is opened; DeviceError `no-connection` where an address cannot be had */
export async function openHanServer(options: HanServerOptions): Promise<HanServer> {
  const { secured, plain, resources, bind, clock, log } = options;
  if (plain !== undefined && !isLoopback(plain.listen.host)) {
    const { host } = plain.listen;
    throw new HanServerError(
      `CoAP in the clear is for loopback addresses only, and ${host} can be reached from elsewhere`,
    );
  }
  const endpoints: CoapEndpoint[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(endpoints.map(async (endpoint) => endpoint.close()));
  };
  const offer = async (wire: DatagramOpener, admits: (peer: PeerAddress) => boolean): Promise<PeerAddress> => {
    const endpoint = new CoapEndpoint({ wire, clock, randomBytes, resources, admits });
    endpoints.push(endpoint);
    return endpoint.open();
  };
  try {
    return {
      secured:
        secured &&
        (await offer(
          dtlsOpener(bind(secured.listen), {
            clock,
            randomBytes,
            accepts: { keyOf: (identity) => secured.keys.keyOf(identity), hint: secured.hint },
            onEvent: logDtls(log),
          }),
          // The wire authenticates every peer; this is a second check.
          ({ identity }) => identity !== undefined,
        )),
      plain: plain && (await offer(bind(plain.listen), ({ host }) => isLoopback(host))),
      changed: (path) => {
        for (const endpoint of endpoints) endpoint.changed(path);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
