/**
 * The interfaces the gateway sees of clocks, wires and devices. Types only, apart from DeviceError:
 * whoever implements a port is wired in by the composition root (gateway/app.ts).
 */
import type { Link } from '../codecs/coap/link-format.ts';
import type { Method } from '../codecs/coap/codes.ts';
import type { CoapAnswer, CoapRequest, CoapResponse } from '../codecs/coap/request.ts';
import type { ControlMessage, EventState } from '../codecs/han/control.ts';
import type { DisplayMessage, MessageState, MomentaryPower, PriceList } from '../codecs/han/display.ts';
import type { HanResource } from '../codecs/han/resources.ts';
import type { QuantityName } from './quantities.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMilliseconds = number;
/** Seconds since 1970-01-01T00:00:00Z. */
export type EpochSeconds = number;
/** A duration in milliseconds. */
export type Milliseconds = number;

/** A pending call of a clock. Cancelling twice, or after it ran, does nothing. */
export interface Timer {
  cancel(): void;
}

/**
 * The one clock. `now` may be stepped (NTP, an operator); `monotonic` never runs backwards and is the
 * one to measure durations with.
 */
export interface Clock {
  /** UTC. */
  now(): EpochMilliseconds;
  /** Milliseconds since an arbitrary start. */
  monotonic(): Milliseconds;
  /** Calls `run` once, `delay` (0 or more) from now on the monotonic scale. */
  after(delay: Milliseconds, run: () => void): Timer;
  /**
   * Says that work is under way which no timer of this clock announces (bytes on a pty, a query in the
   * store's worker). Virtual time stands still until every hold is released; real time does not care.
   * Returns the release; calling it twice does nothing.
   */
  hold(): () => void;
}

/** Whose fault it is. The code is stable and part of logs, metrics and results. */
export type DeviceErrorCode =
  | 'bad-request' // we asked for something that cannot be asked
  | 'bad-frame' // bytes that are no frame: CRC, length, framing
  | 'bad-response' // a sound frame that is no answer to what was asked
  | 'device-exception' // the device answered with an error of its own
  | 'timeout' // no answer before the deadline
  | 'no-connection' // the wire is closed, unplugged or refused
  | 'closed' // we closed it ourselves while the request was pending
  | 'internal'; // our own bug

/** An error at a device, with the place it happened at and, where there is one, the frame. */
export class DeviceError extends Error {
  override readonly name = 'DeviceError';
  readonly code: DeviceErrorCode;
  readonly wire: string;
  /** The offending frame in lower-case hex, when there is one. */
  readonly frame: string | undefined;
  /** A device's own error number, for example the Modbus exception code. */
  readonly exceptionCode: number | undefined;

  constructor(
    code: DeviceErrorCode,
    message: string,
    place: { wire: string; frame?: Uint8Array; exceptionCode?: number; cause?: unknown },
  ) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    this.wire = place.wire;
    this.frame = place.frame === undefined ? undefined : Buffer.from(place.frame).toString('hex');
    this.exceptionCode = place.exceptionCode;
  }
}

/** Why there is no number. */
export type NotAvailableReason =
  | 'device-says-not-available' // the maker's sentinel (all FF, 8000, NaN)
  | 'not-supported' // this device has no such quantity
  | 'no-answer' // timeout, no connection or a bad frame
  | 'device-exception'
  | 'implausible'; // outside the limits of its profile

/** One measured amount in the base unit of its quantity (W, var, Wh, varh, V, A, Hz, 1), or why there is none. */
export type Measurement =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'not-available'; readonly reason: NotAvailableReason; readonly detail?: string };

/** What one poll of one meter brought. Every quantity asked for has an entry. */
export interface MeterReading {
  /** When the answer arrived, UTC by the gateway's clock. */
  readonly takenAt: EpochMilliseconds;
  readonly measurements: ReadonlyMap<QuantityName, Measurement>;
}

export interface MeterIdentity {
  readonly maker: string;
  readonly model: string;
  readonly serial: string | undefined;
  readonly firmware: string | undefined;
}

/** What a meter can do, from its profile: the ground of the capability statement (PICS). */
export interface MeterCapabilities {
  readonly quantities: readonly QuantityName[];
  /**
   * Smallest step the quantity's value can show, in its base unit. A float32 register's step grows with its
   * content: use MeterPort.resolutionAt.
   */
  readonly phases: 1 | 3;
  /** The shortest voltage event the meter can be seen to have, in milliseconds: a polled meter's is its poll period. */
  readonly shortestEvent: Milliseconds;
}

/** Bytes as they came over the wire, for people who look at a meter. */
export interface RawBlock {
  /** For example `FC04 0000 80 registers`. */
  readonly title: string;
  /** Where they lie, in the protocol's own terms. */
  readonly place: Readonly<Record<string, number | string>>;
  readonly bytes: Uint8Array;
  readonly quantities: readonly QuantityName[];
}

/** A clock of a meter's own. Both reject with DeviceError. */
export interface MeterClock {
  /** UTC; undefined = it shows no time. */
  read(): Promise<EpochMilliseconds | undefined>;
  set(to: EpochMilliseconds): Promise<void>;
}

/** A meter as the gateway sees it. */
export interface MeterPort {
  readonly id: string;
  readonly capabilities: MeterCapabilities;
  /** Undefined = the meter has none that can be set. */
  readonly clock: MeterClock | undefined;
  /** Quantities that the device did not have when it was last asked for them. It is asked again from time to time. */
  readonly absentQuantities: readonly QuantityName[];
  /** Asks the device who it is; fails with DeviceError when it answers as another model. */
  identify(): Promise<MeterIdentity>;
  /**
   * Reads the quantities named (each must be in capabilities.quantities). Rejects with DeviceError when the device
   * as a whole does not answer; a single quantity that cannot be had is `not-available` in the reading.
   */
  read(quantities: readonly QuantityName[], options?: { priority?: 'interactive' | 'polling' }): Promise<MeterReading>;
  /**
   * Brings readings between the polls as they change, where the meter can notify by itself; each holds the quantities that
   * were notified. Until `close`.
   */
  watch?(quantities: readonly QuantityName[], listener: (reading: MeterReading) => void): void;
  /** What a reading is made of; absent: the protocol has nothing that would be looked at. */
  readRaw?(quantities: readonly QuantityName[]): Promise<readonly RawBlock[]>;
  /** The size of one step of `quantity` when it shows `amount`, in its base unit. */
  resolutionAt(quantity: QuantityName, amount: number): number;
  close(): Promise<void>;
}

/** Receives an observed state: the newest one, or that none is known until the next. */
export interface StateWatch<State> {
  readonly fresh: (state: State) => void;
  readonly stale: (error: DeviceError) => void;
}

/** `new`: it acts now. `known`: it was there already, and nothing happened. */
export type Arrival = 'new' | 'known';

/** What a device at the premises offers of the HAN interface (specs/han). */
export interface HanDevice {
  readonly id: string;
  /** Asks what it offers; fails with DeviceError `bad-response` when what every device of its kind offers is missing. */
  discover(): Promise<readonly HanResource[]>;
  /** The newest list of a direction counts. */
  sendPrices(prices: PriceList): Promise<void>;
  /** The newest power counts. One that is lost is not sent again: the next says more. */
  sendPower(power: MomentaryPower): Promise<void>;
  close(): Promise<void>;
}

/** A display as the gateway sees it. A message acts once per id, however often it is sent. */
export interface DisplayPort extends HanDevice {
  /** Rejects with DeviceError; `device-exception` also where the id is known with other content. */
  show(message: DisplayMessage): Promise<Arrival>;
  /** The state of each message that the display knows. */
  messages(): Promise<readonly MessageState[]>;
  /** Brings the same whenever something changes, acknowledgements among it. */
  watchMessages(watch: StateWatch<readonly MessageState[]>): Observation;
}

/** An energy manager as the gateway sees it. An event acts once per id, however often it is sent. */
export interface EnergyManagerPort extends HanDevice {
  /** Hands over an event or a cancellation. Rejects with DeviceError, as `show` does. */
  send(message: ControlMessage): Promise<Arrival>;
  /** The state of each event that the manager knows. */
  events(): Promise<readonly EventState[]>;
  /** Brings the same whenever something changes. */
  watchEvents(watch: StateWatch<readonly EventState[]>): Observation;
}

/** A two-way stream of bytes. It neither frames nor interprets. */
export interface Wire {
  /** For logs and errors, for example `serial:/dev/ttyUSB0` or `tcp:192.0.2.7:502`. */
  readonly name: string;
  /** Settles when the bytes have left for the line (drained); rejects with DeviceError `no-connection`. */
  write(bytes: Uint8Array): Promise<void>;
  /** One listener at a time; replaces the former. Bytes that arrive without a listener are dropped. */
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** Called once, however the wire ended, with the reason; `closed` when it was us. */
  onEnd(listener: (reason: DeviceError) => void): void;
  /** Settles when nothing of the wire is left behind. Closing twice is fine. */
  close(): Promise<void>;
}

/** How a wire is opened again after it was lost. Rejects with DeviceError `no-connection`. */
export interface WireOpener {
  readonly name: string;
  open(): Promise<Wire>;
}

/** Where a wire goes; the vocabulary of gateway configuration and bench files. */
export type WireSpec =
  | {
      readonly kind: 'serial';
      /** A device file, or `usb:VENDOR:PRODUCT[:SERIAL]` in hex: the adapter is found under whatever name it has. */
      readonly path: string;
      readonly baudRate: number;
      readonly dataBits: 7 | 8;
      readonly parity: 'none' | 'even' | 'odd';
      readonly stopBits: 1 | 2;
    }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  /** RTU frames through a serial device server; `baudRate` is that of its line. */
  | { readonly kind: 'rtu-over-tcp'; readonly host: string; readonly port: number; readonly baudRate: number };

/** Makes openers: the real ones of devices/links in production, a bench's own in tests. */
export type WireFactory = (spec: WireSpec) => WireOpener;

/** The other end of a datagram. */
export interface PeerAddress {
  /** An address in its canonical form; a name only where it is still to be resolved. */
  readonly host: string;
  readonly port: number;
  /** The authenticated identity of the peer, on a wire that authenticates. */
  readonly identity?: string;
}

/** Sends and receives datagrams, whole or not at all, in any order. It neither frames nor interprets. */
export interface DatagramWire {
  /** For logs and errors, for example `udp:192.0.2.7:5683`. */
  readonly name: string;
  /** Where this end receives: port 0 has become a real one. */
  readonly local: PeerAddress;
  /**
   * The address a peer's datagrams come from, exactly as `onDatagram` names it: a name is looked up, an identity made
   * sure of. Rejects with DeviceError `no-connection`.
   */
  resolve(peer: PeerAddress): Promise<PeerAddress>;
  /** Settles when the datagram has been sent; rejects with DeviceError `no-connection`. It may still be lost. */
  send(peer: PeerAddress, bytes: Uint8Array): Promise<void>;
  /** One listener at a time; replaces the former. Datagrams that arrive without a listener are dropped. */
  onDatagram(listener: (peer: PeerAddress, bytes: Uint8Array) => void): void;
  /** Called once, however the wire ended, with the reason; `closed` when it was us. */
  onEnd(listener: (reason: DeviceError) => void): void;
  /** Settles when nothing of the wire is left behind. Closing twice is fine. */
  close(): Promise<void>;
}

/** How a datagram wire is opened, and again after it was lost. Rejects with DeviceError `no-connection`. */
export interface DatagramOpener {
  readonly name: string;
  open(): Promise<DatagramWire>;
}

/** What an observation brings (RFC 7641). */
export type CoapUpdate =
  /** The newest representation; an older one that comes late is left out. */
  | { readonly kind: 'fresh'; readonly response: CoapResponse }
  /** No current representation is known; registration is repeated until it is cancelled. Once, until the next `fresh`. */
  | { readonly kind: 'stale'; readonly error: DeviceError }
  /** The server refuses, or does not let itself be observed: nothing more will come. */
  | { readonly kind: 'ended'; readonly error: DeviceError };

export interface Observation {
  /** Deregisters at the server where it can be reached. No update comes after the call. Never rejects; twice is fine. */
  cancel(): Promise<void>;
}

/** The asking side of CoAP. */
export interface CoapClient {
  /**
   * Any answer resolves, 4.xx and 5.xx too; large bodies go and come block by block. Rejects with DeviceError
   * `timeout` (93 s a message at the latest), `bad-request`, `bad-response`, `no-connection`, `closed`.
   */
  request(peer: PeerAddress, request: CoapRequest): Promise<CoapResponse>;
  observe(peer: PeerAddress, request: CoapRequest, listener: (update: CoapUpdate) => void): Observation;
  /** What the peer offers (RFC 6690); `query` filters: `rt=...`, `href=/han*`. */
  discover(peer: PeerAddress, query?: string): Promise<readonly Link[]>;
}

/** Runs once a request, however often its message arrives. A throw is answered with 5.00. */
export type CoapHandler = (request: CoapRequest, peer: PeerAddress) => CoapAnswer | Promise<CoapAnswer>;

export interface CoapResource {
  /** `/han/v1/messages` */
  readonly path: string;
  /** What discovery says of it: rt, if, ct, title. `obs` is added where it can be observed. */
  readonly attributes?: Link['attributes'];
  /** Observers get the answer of GET whenever `changed` is called: confirmed each, or only now and then. */
  readonly observable?: 'confirmable' | 'non-confirmable';
  /** Its handlers heed `ifMatch` and `ifNoneMatch`; for others such a request is refused (4.02). */
  readonly conditional?: boolean;
  readonly handlers: Readonly<Partial<Record<Method, CoapHandler>>>;
}

/** The answering side of CoAP. `/.well-known/core` is answered from what is offered. */
export interface CoapServer {
  /** Begins to listen; resolves with the address. */
  open(): Promise<PeerAddress>;
  /** Offers these too; one of the same path is replaced. */
  serve(resources: readonly CoapResource[]): void;
  /** Tells the observers of a path that its representation has changed. */
  changed(path: string): void;
  /** Removes the resource; its observers get 4.04. */
  remove(path: string): void;
  close(): Promise<void>;
}
