/**
 * Runs the message layer towards every peer: a state, a timer and the datagrams of each. The number of peers is bounded: an
 * idle one is dropped for a new one, and while none is idle the datagrams of new peers are dropped.
 */
import { BoundedMap } from '../../codecs/bounded-map.ts';
import { encodeMessage, decodeMessage, hexKey } from '../../codecs/coap/message.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import { freshPeer, isIdle, mostOpenRequests, nextDue } from './peer.ts';
import type { CoapContent, CoapEffect, CoapPeer, OutgoingRequest, CoapStep } from './peer.ts';
import { receive, resetOf } from './inbound.ts';
import { answer, ask, elapse, forget, notify } from './outbound.ts';
import { DeviceError } from '../ports.ts';
import type { Clock, DeviceErrorCode, PeerAddress, Timer } from '../ports.ts';
import type { CoapEvent } from './events.ts';
import type { CoapWire } from './wire.ts';

/** Peers whose state is kept at a time. */
export const mostPeers = 256;
const tokenLength = 8;

export interface CoapPeersOptions {
  readonly clock: Clock;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly onEvent: ((event: CoapEvent) => void) | undefined;
  readonly onRequest: (message: CoapMessage, peer: PeerAddress) => void;
  readonly onNotification: (peer: PeerAddress, token: string, outcome: 'acknowledged' | 'refused' | 'lost') => void;
}

/** Who gets what comes for a token. `answered` is called once or, for an observation, again and again. */
export interface Waiter {
  readonly answered: (message: CoapMessage) => void;
  readonly failed: (error: DeviceError) => void;
}

interface Known {
  readonly address: PeerAddress;
  state: CoapPeer;
  timer: Timer | undefined;
  readonly waiters: Map<string, Waiter>;
}

export const peerKey = ({ host, port, identity = '' }: PeerAddress): string => `${host}|${port}|${identity}`;
export const formatPeer = ({ host, port }: PeerAddress): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

export class CoapPeers {
  private readonly options: CoapPeersOptions;
  private readonly wire: CoapWire;
  /** When it is full, the idle peer that was used longest ago is dropped. */
  private readonly known = new BoundedMap<string, Known>(
    mostPeers,
    ({ state, waiters }) => waiters.size === 0 && isIdle(state, this.now()),
  );
  private closed = false;

  constructor(options: CoapPeersOptions, wire: CoapWire) {
    this.options = options;
    this.wire = wire;
  }

  get size(): number {
    return this.known.size;
  }

  /** A random token. */
  freshToken(): Uint8Array {
    return this.options.randomBytes(tokenLength);
  }

  /** Sends a request. The waiter is called exactly once, with the answer or the failure; that of an observation with every answer. */
  ask(address: PeerAddress, request: Omit<OutgoingRequest, 'chance'>, waiter: Waiter): void {
    if (this.closed) {
      waiter.failed(this.wire.closedError());
      return;
    }
    const peer = this.peerAt(address);
    if (peer === undefined || peer.waiters.size >= mostOpenRequests) {
      waiter.failed(this.error('bad-request', address, 'too many requests are open'));
      return;
    }
    peer.waiters.set(hexKey(request.token), waiter);
    this.run(peer, ask(peer.state, { ...request, chance: this.chance() }, this.now()));
  }

  /** Drops the request of this token: its answers are not wanted any more. */
  forget(address: PeerAddress, token: Uint8Array): void {
    const peer = this.known.get(peerKey(address));
    if (peer === undefined) return;
    peer.waiters.delete(hexKey(token));
    this.run(peer, forget(peer.state, hexKey(token), this.now()));
  }

  answer(address: PeerAddress, messageId: number, content: CoapContent & { readonly acted: boolean }): void {
    const peer = this.known.get(peerKey(address));
    if (peer !== undefined) this.run(peer, answer(peer.state, messageId, content, this.chance(), this.now()));
  }

  /** False when there is no room for the peer. */
  notify(
    address: PeerAddress,
    content: CoapContent & { readonly token: Uint8Array; readonly confirmable: boolean },
  ): boolean {
    const peer = this.closed ? undefined : this.peerAt(address);
    if (peer === undefined) return false;
    this.run(peer, notify(peer.state, content, this.chance(), this.now()));
    return true;
  }

  received(address: PeerAddress, bytes: Uint8Array): void {
    if (this.closed) return;
    const message = decodeMessage(bytes);
    if (message.kind === 'problem') {
      this.dropped(address, message.message, bytes);
      if (message.header?.type === 'CON') this.send(address, resetOf(message.header.messageId));
      return;
    }
    const peer = this.peerAt(address);
    if (peer === undefined) this.dropped(address, 'too many peers are known', bytes);
    else this.run(peer, receive(peer.state, message, this.now()));
  }

  /** Everything that waits fails. What came is still remembered: it must not act again. */
  failAll(error: DeviceError): void {
    for (const peer of this.known.values()) {
      const waiters = [...peer.waiters];
      peer.waiters.clear();
      for (const [token, waiter] of waiters) {
        if (!this.closed) this.run(peer, forget(peer.state, token, this.now()));
        waiter.failed(error);
      }
    }
  }

  close(error: DeviceError): void {
    this.closed = true;
    this.failAll(error);
    for (const { timer } of this.known.values()) timer?.cancel();
    this.known.clear();
  }

  private now(): number {
    return this.options.clock.monotonic();
  }

  /** A random number in [0, 1). */
  private chance(): number {
    return this.random16() / 0x10000;
  }

  private random16(): number {
    const [high = 0, low = 0] = this.options.randomBytes(2);
    return (high << 8) | low;
  }

  /** The peer's state, made where there is none; undefined where there is no room. */
  private peerAt(address: PeerAddress): Known | undefined {
    const key = peerKey(address);
    const found = this.known.use(key);
    if (found !== undefined) return found;
    const state = freshPeer({ asking: this.random16() >> 1, answering: this.random16() >> 1 });
    const peer: Known = { address, state, timer: undefined, waiters: new Map<string, Waiter>() };
    return this.known.set(key, peer) ? peer : undefined;
  }

  private run(peer: Known, step: CoapStep): void {
    peer.state = step.peer;
    for (const effect of step.effects) this.apply(peer, effect);
    this.arm(peer);
  }

  private arm(peer: Known): void {
    peer.timer?.cancel();
    peer.timer = undefined;
    const due = nextDue(peer.state, this.now());
    if (this.closed || !Number.isFinite(due)) return;
    peer.timer = this.options.clock.after(Math.max(0, due - this.now()), () => {
      this.run(peer, elapse(peer.state, this.now()));
    });
  }

  private apply(peer: Known, effect: CoapEffect): void {
    switch (effect.kind) {
      case 'send':
        this.send(peer.address, effect.message);
        return;
      case 'request':
        this.options.onRequest(effect.message, peer.address);
        return;
      case 'response': {
        const waiter = peer.waiters.get(effect.token);
        if (!peer.state.listening.has(effect.token)) peer.waiters.delete(effect.token);
        waiter?.answered(effect.message);
        return;
      }
      case 'failed': {
        const waiter = peer.waiters.get(effect.token);
        peer.waiters.delete(effect.token);
        waiter?.failed(this.error(effect.code, peer.address, effect.message));
        return;
      }
      case 'notification':
        this.options.onNotification(peer.address, effect.token, effect.outcome);
        return;
      case 'dropped':
        this.dropped(peer.address, effect.message, encodeMessage(effect.dropped));
        return;
    }
  }

  private send(address: PeerAddress, message: CoapMessage): void {
    this.wire.send(address, encodeMessage(message)).catch((error: unknown) => {
      this.unsent(address, message, error);
    });
  }

  /** A request that could not leave fails at once; anything else counts as lost on the way. */
  private unsent(address: PeerAddress, { token, code }: CoapMessage, error: unknown): void {
    const peer = this.known.get(peerKey(address));
    const waiter = peer?.waiters.get(hexKey(token));
    if (peer === undefined || waiter === undefined || code === 0) return;
    this.forget(address, token);
    waiter.failed(error instanceof DeviceError ? error : this.error('no-connection', address, String(error)));
  }

  private dropped(peer: PeerAddress, message: string, bytes: Uint8Array): void {
    this.options.onEvent?.({ kind: 'dropped', wire: this.wire.name, peer, message, bytes });
  }

  private error(code: DeviceErrorCode, peer: PeerAddress, message: string): DeviceError {
    return new DeviceError(code, `${this.wire.name}: ${formatPeer(peer)}: ${message}`, { wire: this.wire.name });
  }
}
