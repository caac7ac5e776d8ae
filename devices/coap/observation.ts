/**
 * One observation (RFC 7641): registers, takes the newest notification, registers again when Max-Age has passed, and
 * cancels. This also finds a server again that was away or has restarted.
 */
import { formatCode, isSuccess } from '../../codecs/coap/codes.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import { understoodOptions, uintOf, uintOption } from '../../codecs/coap/options.ts';
import { defaultMaxAge } from '../../codecs/coap/request.ts';
import type { CoapRequest } from '../../codecs/coap/request.ts';
import { Backoff } from '../clock/backoff.ts';
import { isNewer } from './observe-reordering.ts';
import type { Notified } from './observe-reordering.ts';
import { DeviceError } from '../ports.ts';
import type { Clock, CoapUpdate, Milliseconds, Observation, PeerAddress, Timer } from '../ports.ts';
import type { CoapAsker } from './client.ts';
import { formatPeer } from './peers.ts';
import type { CoapPeers } from './peers.ts';

/** After Max-Age a notification may still be under way: 5 to 15 s more, so that many do not register at once (3.3.1). */
const leastGrace: Milliseconds = 5_000;
const graceSpan: Milliseconds = 10_000;
const firstBackoff: Milliseconds = 5_000;
const longestBackoff: Milliseconds = 300_000;

export interface CoapObservationOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly peers: CoapPeers;
  readonly asker: CoapAsker;
  /** A random number in [0, 1). */
  readonly chance: () => number;
  readonly request: CoapRequest;
  readonly resolve: () => Promise<PeerAddress>;
  readonly listener: (update: CoapUpdate) => void;
  readonly onOver: () => void;
}

const register = 0;
const deregister = 1;

export class CoapObservation implements Observation {
  private readonly options: CoapObservationOptions;
  private readonly token: Uint8Array;
  private peer: PeerAddress | undefined;
  private newest: Notified | undefined;
  private timer: Timer | undefined;
  private readonly backoff = new Backoff(firstBackoff, longestBackoff);
  private stale = false;
  private over = false;
  private cancelling: Promise<void> | undefined;

  constructor(options: CoapObservationOptions) {
    this.options = options;
    this.token = options.peers.freshToken();
    void this.register();
  }

  cancel(): Promise<void> {
    this.cancelling ??= this.leave();
    return this.cancelling;
  }

  /** The endpoint closes: nothing more is sent. */
  close(error: DeviceError): void {
    this.finish({ kind: 'ended', error });
  }

  /** Never rejects. */
  private async register(): Promise<void> {
    this.timer = undefined;
    const { asker, peers, request, resolve } = this.options;
    try {
      const peer = await resolve();
      if (this.isOver()) return;
      this.peer = peer;
      const { code, options, payload } = asker.headOf(peer, request);
      peers.ask(
        peer,
        {
          code,
          payload,
          options: [...options, uintOption('observe', register)],
          token: this.token,
          confirmable: request.confirmable ?? true,
          observes: true,
        },
        {
          answered: (message) => {
            this.answered(peer, message);
          },
          failed: (error) => {
            this.failed(error);
          },
        },
      );
    } catch (error) {
      this.failed(error instanceof DeviceError ? error : this.error('internal', String(error)));
    }
  }

  private answered(peer: PeerAddress, message: CoapMessage): void {
    if (this.over) return;
    const { refused, options } = understoodOptions(message.options);
    if (refused !== undefined) {
      this.retryAfter(this.error('bad-response', `its critical option ${refused} is not understood`));
      return;
    }
    const understood = { ...message, options };
    const sequence = uintOf(understood, 'observe');
    if (!isSuccess(message.code)) {
      const error = this.error('device-exception', `${this.options.request.path} answers ${formatCode(message.code)}`);
      // A server error (5.xx) may pass; a client error (4.xx) will not by itself.
      if (message.code >> 5 === 5) this.retryAfter(error);
      else this.finish({ kind: 'ended', error });
      return;
    }
    if (sequence !== undefined) {
      const notified = { sequence, at: this.options.clock.monotonic() };
      if (!isNewer(notified, this.newest)) return;
      this.newest = notified;
    }
    const { newest } = this;
    this.keepFresh(uintOf(understood, 'maxAge') ?? defaultMaxAge);
    void this.tell(peer, understood, () => this.newest === newest, sequence !== undefined);
  }

  /** Never rejects. */
  private async tell(peer: PeerAddress, first: CoapMessage, isNewest: () => boolean, goesOn: boolean): Promise<void> {
    try {
      const response = await this.options.asker.rest(peer, this.options.request, first);
      if (this.over || !isNewest()) return;
      this.stale = false;
      this.backoff.reset();
      this.options.listener({ kind: 'fresh', response });
      if (goesOn) return;
      const error = this.error('device-exception', `${this.options.request.path} cannot be observed`);
      this.finish({ kind: 'ended', error });
    } catch (error) {
      if (!this.over && isNewest())
        this.failed(error instanceof DeviceError ? error : this.error('internal', String(error)));
    }
  }

  /** Registers again, with the same token, when nothing has come for so long that the server may have forgotten us. */
  private keepFresh(maxAge: number): void {
    const { clock, chance } = this.options;
    this.timer?.cancel();
    this.timer = clock.after(maxAge * 1_000 + leastGrace + chance() * graceSpan, () => {
      this.goStale(this.error('timeout', `nothing new of ${this.options.request.path} within ${maxAge} s`));
      // A server that has started again counts from anew.
      this.newest = undefined;
      void this.register();
    });
  }

  private failed(error: DeviceError): void {
    if (this.over) return;
    if (error.code === 'closed' || error.code === 'bad-request') this.finish({ kind: 'ended', error });
    else this.retryAfter(error);
  }

  private retryAfter(error: DeviceError): void {
    this.goStale(error);
    this.newest = undefined;
    this.timer?.cancel();
    this.timer = this.options.clock.after(this.backoff.next(), () => {
      void this.register();
    });
  }

  private goStale(error: DeviceError): void {
    if (this.stale || this.over) return;
    this.stale = true;
    this.options.listener({ kind: 'stale', error });
  }

  private finish(update: CoapUpdate): void {
    if (this.over) return;
    this.end();
    this.options.listener(update);
  }

  private end(): void {
    this.over = true;
    this.timer?.cancel();
    if (this.peer !== undefined) this.options.peers.forget(this.peer, this.token);
    this.options.onOver();
  }

  /** Asked again after an await: it may have changed meanwhile. */
  private isOver(): boolean {
    return this.over;
  }

  /** Deregisters with the observation's own token (3.6). Never rejects. */
  private async leave(): Promise<void> {
    if (this.over) return;
    const { asker, peers, request } = this.options;
    const { peer } = this;
    this.end();
    if (peer === undefined) return;
    const { code, options, payload } = asker.headOf(peer, request);
    await new Promise<void>((resolve) => {
      peers.ask(
        peer,
        {
          code,
          payload,
          options: [...options, uintOption('observe', deregister)],
          token: this.token,
          confirmable: true,
          observes: false,
        },
        {
          answered: () => {
            resolve();
          },
          failed: () => {
            resolve();
          },
        },
      );
    });
  }

  private error(code: 'timeout' | 'bad-response' | 'device-exception' | 'internal', message: string): DeviceError {
    const where = this.peer === undefined ? '' : `${formatPeer(this.peer)}: `;
    return new DeviceError(code, `${this.options.name}: ${where}${message}`, { wire: this.options.name });
  }
}
