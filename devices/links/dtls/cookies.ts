/**
 * Stateless cookies (RFC 6347 clause 4.2.1): a client that repeats one receives at the address it sends from. Until then no
 * state is kept of it, and the answer is shorter than its hello.
 */
import { createHmac } from 'node:crypto';
import type { Clock, Milliseconds, PeerAddress } from '../../ports.ts';
import { joined } from './bytes.ts';
import type { ClientHello } from './handshake-messages.ts';
import { sameSecret } from './key-schedule.ts';

const cookieLength = 16;
/** A cookie is valid for one to two of these. */
const secretAge: Milliseconds = 120_000;

export class Cookies {
  private readonly clock: Clock;
  private readonly randomBytes: (count: number) => Uint8Array;
  private secret: Uint8Array;
  private former: Uint8Array;
  private madeAt: Milliseconds;

  constructor(clock: Clock, randomBytes: (count: number) => Uint8Array) {
    this.clock = clock;
    this.randomBytes = randomBytes;
    this.secret = randomBytes(32);
    this.former = this.secret;
    this.madeAt = clock.monotonic();
  }

  of(peer: PeerAddress, hello: ClientHello): Uint8Array {
    this.renew();
    return cookie(this.secret, peer, hello);
  }

  isGood(peer: PeerAddress, hello: ClientHello): boolean {
    this.renew();
    return [this.secret, this.former].some((secret) => sameSecret(hello.cookie, cookie(secret, peer, hello)));
  }

  private renew(): void {
    const age = this.clock.monotonic() - this.madeAt;
    if (age < secretAge) return;
    const next = this.randomBytes(32);
    this.former = age < 2 * secretAge ? this.secret : next;
    this.secret = next;
    this.madeAt = this.clock.monotonic();
  }
}

function cookie(secret: Uint8Array, { host, port }: PeerAddress, hello: ClientHello): Uint8Array {
  const address = Buffer.from(`${host} ${port}\n`);
  return createHmac('sha256', secret).update(joined(address, hello.withoutCookie)).digest().subarray(0, cookieLength);
}
