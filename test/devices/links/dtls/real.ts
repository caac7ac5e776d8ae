/** Our two sides on real sockets of loopback, with CoAP on top. */
import { randomBytes } from 'node:crypto';
import { CoapEndpoint } from '../../../../devices/coap/endpoint.ts';
import { SystemClock } from '../../../../devices/clock/system-clock.ts';
import type { CoapHandler } from '../../../../devices/ports.ts';
import type { Credential } from '../../../../devices/links/dtls/client-connection.ts';
import { dtlsOpener } from '../../../../devices/links/dtls/dtls-wire.ts';
import type { DtlsEvent } from '../../../../devices/links/dtls/dtls-wire.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { udpOpener } from '../../../../devices/links/udp.ts';

export const secret = 'a key of the cellar';
export const secretHex = Buffer.from(secret).toString('hex');
const key = new PreSharedKey(Buffer.from(secret));

const clock = new SystemClock();
const wire = udpOpener({ host: '127.0.0.1', port: 0 });

export interface SecureServer {
  readonly port: number;
  readonly events: readonly DtlsEvent[];
  /** What was PUT to /memo. */
  readonly memos: readonly string[];
  close(): Promise<void>;
}

/** Knows meter-1; /whoami says who asks, /memo takes a text. */
export async function secureServer(hint?: string): Promise<SecureServer> {
  const events: DtlsEvent[] = [];
  const memos: string[] = [];
  const whoami: CoapHandler = (_request, peer) => ({
    code: 69,
    payload: Buffer.from(`you are ${peer.identity ?? 'nobody'}`),
  });
  const memo: CoapHandler = ({ payload }) => {
    memos.push(Buffer.from(payload ?? []).toString());
    return { code: 68 };
  };
  const endpoint = new CoapEndpoint({
    wire: dtlsOpener(wire, {
      clock,
      randomBytes,
      accepts: { keyOf: (identity) => (identity === 'meter-1' ? key : undefined), hint },
      onEvent: (event) => events.push(event),
    }),
    clock,
    randomBytes,
    resources: [
      { path: '/whoami', handlers: { GET: whoami } },
      { path: '/memo', handlers: { PUT: memo } },
    ],
  });
  const { port } = await endpoint.open();
  return { port, events, memos, close: async () => endpoint.close() };
}

/** Dials with this credential; a handshake is given up after `deadline` ms. */
export function secureClient(credential: Credential = { identity: 'meter-1', key }, deadline = 10_000): CoapEndpoint {
  const options = { clock, randomBytes, credentialFor: () => credential, handshakeDeadline: deadline };
  return new CoapEndpoint({ wire: dtlsOpener(wire, options), clock, randomBytes });
}
