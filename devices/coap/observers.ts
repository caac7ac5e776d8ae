/**
 * The observers of our resources (RFC 7641 clause 4). After a change each gets the newest representation. There is one
 * confirmable notification under way to a peer; changes meanwhile are combined into the next.
 */
import { isSuccess, responses } from '../../codecs/coap/codes.ts';
import { hexKey, noBytes } from '../../codecs/coap/message.ts';
import type { CoapMessage } from '../../codecs/coap/message.ts';
import { uintOption } from '../../codecs/coap/options.ts';
import type { CoapAnswer, CoapRequest } from '../../codecs/coap/request.ts';
import type { CoapContent } from './peer.ts';
import type { PeerAddress } from '../ports.ts';
import { peerKey } from './peers.ts';
import type { CoapPeers } from './peers.ts';

/** Observers of one peer, and of all: further registrations are answered as plain requests. */
export const mostObserversOfPeer = 16;
export const mostObservers = 512;
/** Each tenth notification is confirmable in any case: it shows which observers are gone (4.5). */
const confirmedEvery = 10;

export interface Registration {
  readonly peer: PeerAddress;
  /** The registering request: its token is the observer's, its options say what is observed. */
  readonly message: CoapMessage;
  readonly request: CoapRequest;
  readonly path: string;
  readonly confirmable: boolean;
}

interface Observer extends Registration {
  /** Undefined until the registration has been answered. */
  contentFormat: number | undefined;
  state: 'registering' | 'confirmed' | 'told';
  dirty: boolean;
  told: number;
}

export interface CoapObserversOptions {
  readonly peers: () => CoapPeers;
  readonly represent: (
    observer: Registration,
  ) => Promise<{ readonly answer: CoapAnswer; readonly content: CoapContent }>;
}

const keyOf = (peer: PeerAddress, token: string): string => `${peerKey(peer)} ${token}`;

export class CoapObservers {
  private readonly options: CoapObserversOptions;
  private readonly observers = new Map<string, Observer>();
  /** Peers with a notification under way, by the observer it is for. */
  private readonly underWay = new Map<string, string>();
  private sequence = 0;

  constructor(options: CoapObserversOptions) {
    this.options = options;
  }

  get size(): number {
    return this.observers.size;
  }

  /** False when there is no room. No notification is sent before `answered`. */
  add(registration: Registration): boolean {
    const { peer, message } = registration;
    const key = keyOf(peer, hexKey(message.token));
    const former = this.observers.get(key);
    const ofPeer = [...this.observers.values()].filter((one) => peerKey(one.peer) === peerKey(peer)).length;
    if (former === undefined && (ofPeer >= mostObserversOfPeer || this.observers.size >= mostObservers)) return false;
    this.observers.set(key, {
      ...registration,
      contentFormat: undefined,
      state: 'registering',
      dirty: false,
      told: 0,
    });
    return true;
  }

  /** The registration was handled: gives the Observe number of its answer, undefined where it failed. */
  confirm(peer: PeerAddress, message: CoapMessage, answer: CoapAnswer): number | undefined {
    const key = keyOf(peer, hexKey(message.token));
    const observer = this.observers.get(key);
    if (observer === undefined) return undefined;
    if (!isSuccess(answer.code)) {
      this.observers.delete(key);
      return undefined;
    }
    observer.state = 'confirmed';
    observer.contentFormat = answer.contentFormat;
    return this.next();
  }

  /** A request has been answered: if it registered an observer, notifications may follow from now on. */
  answered(peer: PeerAddress, token: string): void {
    const observer = this.observers.get(keyOf(peer, token));
    if (observer?.state !== 'confirmed') return;
    observer.state = 'told';
    this.pump(peer);
  }

  changed(path: string): void {
    const peers = new Map<string, PeerAddress>();
    for (const observer of this.observers.values()) {
      if (observer.path !== path) continue;
      observer.dirty = true;
      peers.set(peerKey(observer.peer), observer.peer);
    }
    for (const peer of peers.values()) this.pump(peer);
  }

  remove(peer: PeerAddress, token: string): void {
    this.observers.delete(keyOf(peer, token));
  }

  /** The outcome of a confirmable notification, or the Reset to another one. */
  outcome(peer: PeerAddress, token: string, outcome: 'acknowledged' | 'refused' | 'lost'): void {
    const key = keyOf(peer, token);
    if (outcome !== 'acknowledged') this.observers.delete(key);
    if (this.underWay.get(peerKey(peer)) !== key) return;
    this.underWay.delete(peerKey(peer));
    this.pump(peer);
  }

  clear(): void {
    this.observers.clear();
    this.underWay.clear();
  }

  private next(): number {
    this.sequence = (this.sequence + 1) & 0xff_ffff;
    return this.sequence;
  }

  /** Notifies the peer's next observer whose resource has changed. */
  private pump(peer: PeerAddress): void {
    if (this.underWay.has(peerKey(peer))) return;
    const [key, observer] =
      [...this.observers].find(([, one]) => one.dirty && one.state === 'told' && peerKey(one.peer) === peerKey(peer)) ??
      [];
    if (key === undefined || observer === undefined) return;
    observer.dirty = false;
    this.underWay.set(peerKey(peer), key);
    this.tell(key, observer).then(
      (waits) => {
        if (waits) return;
        this.underWay.delete(peerKey(peer));
        this.pump(peer);
      },
      () => {
        this.underWay.delete(peerKey(peer));
      },
    );
  }

  /** True where its outcome comes later. */
  private async tell(key: string, observer: Observer): Promise<boolean> {
    const { answer, content } = await this.options.represent(observer);
    if (this.observers.get(key) !== observer) return false;
    const { peer, message } = observer;
    const { token } = message;
    const otherFormat = isSuccess(answer.code) && answer.contentFormat !== observer.contentFormat;
    const over = otherFormat || !isSuccess(answer.code);
    // What ends an observation is always confirmable: no later notification would make up for its loss (4.2).
    const confirmable = over || observer.confirmable || observer.told++ % confirmedEvery === confirmedEvery - 1;
    if (over) this.observers.delete(key);
    const said: CoapContent = otherFormat
      ? { code: responses.notAcceptable, options: [], payload: noBytes }
      : over
        ? content
        : { ...content, options: [...content.options, uintOption('observe', this.next())] };
    const sent = this.options.peers().notify(peer, { ...said, token, confirmable });
    if (!sent) this.observers.delete(key);
    return sent && confirmable;
  }
}
