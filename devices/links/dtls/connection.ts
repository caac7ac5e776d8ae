/**
 * What client and server have in common: one association with one peer, from the first hello to its end. No input makes it
 * throw; every connection is established or has ended by its deadline.
 */
import { Backoff } from '../../clock/backoff.ts';
import type { Clock, Milliseconds, Timer } from '../../ports.ts';
import { alertLevels, alerts, alertText, decodeAlert, encodeAlert } from './alerts.ts';
import type { AlertName } from './alerts.ts';
import { DecodeError, joined } from './bytes.ts';
import { decodeFragments, encodeMessage, handshakeTypes } from './handshake-messages.ts';
import type { Fragment, HandshakeMessage } from './handshake-messages.ts';
import type { Role } from './key-schedule.ts';
import { Reassembly } from './reassembly.ts';
import { RecordLayer } from './record-layer.ts';
import type { Epoch } from './record-layer.ts';
import { contentTypes, versions } from './records.ts';
import type { ContentType, DtlsRecord } from './records.ts';

/** The first repetition of a flight comes after this, each further one after twice the time (RFC 6347, 4.2.4.1). */
const firstRepetition: Milliseconds = 1_000;
const longestRepetition: Milliseconds = 8_000;
/** A repeated flight of the peer is answered again, but not more often than this. */
const answerAgainAfter: Milliseconds = 300;

/** How it ended: closed by either side, refused in the handshake, or without an answer by the deadline. */
export interface ConnectionEnd {
  readonly kind: 'closed' | 'refused' | 'silent';
  readonly message: string;
}

export interface ConnectionSurroundings {
  readonly clock: Clock;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly handshakeDeadline: Milliseconds;
  transmit(datagram: Uint8Array): void;
  deliver(bytes: Uint8Array): void;
  established(): void;
  /** Once. */
  ended(end: ConnectionEnd): void;
}

interface FlightPart {
  readonly epoch: Epoch;
  readonly type: ContentType;
  readonly plain: Uint8Array;
  readonly version: number;
}

/** The handshake cannot go on; the peer is told why. */
export class HandshakeFailure extends Error {
  override readonly name = 'HandshakeFailure';
  readonly alert: AlertName;

  constructor(alert: AlertName, message: string) {
    super(message);
    this.alert = alert;
  }
}

export abstract class Connection {
  /** The identity the key belongs to: the peer's on the server side, ours on the client side. */
  abstract readonly identity: string | undefined;
  readonly role: Role;
  protected readonly records: RecordLayer;
  protected readonly around: ConnectionSurroundings;
  protected reassembly: Reassembly;
  private transcript: Uint8Array[] = [];
  private nextMessage: number;
  private flight: readonly FlightPart[] = [];
  private flightSentAt: Milliseconds = 0;
  private repetition: Timer | undefined;
  private readonly backoff = new Backoff(firstRepetition, longestRepetition);
  /** The epoch of alerts: they are encrypted once ChangeCipherSpec was sent. */
  private writeEpoch: Epoch = 0;
  private readonly deadline: Timer;
  private state: 'handshake' | 'established' | 'ended' = 'handshake';

  constructor(
    role: Role,
    around: ConnectionSurroundings,
    start: { readonly record: number; readonly message: number; readonly peerMessage: number },
  ) {
    this.role = role;
    this.around = around;
    this.records = new RecordLayer(role, start.record);
    this.nextMessage = start.message;
    this.reassembly = new Reassembly(start.peerMessage);
    this.deadline = around.clock.after(around.handshakeDeadline, () => {
      this.end({ kind: 'silent', message: `${this.silence} within ${around.handshakeDeadline / 1000} s` });
    });
  }

  get isEstablished(): boolean {
    return this.state === 'established';
  }

  /** What the peer failed to do, for the message when the deadline passes. */
  protected get silence(): string {
    return 'the handshake was not finished';
  }

  /** The next message of the handshake, whole and in its order. @throws HandshakeFailure, DecodeError */
  protected abstract onMessage(message: HandshakeMessage): void;

  /** Handles a message that may come out of order and repeatedly; true where it was one. */
  protected onStatelessMessage(_fragment: Fragment): boolean {
    return false;
  }

  /** Handles a record; true where it was authentic under this connection's keys. */
  receive(record: DtlsRecord): boolean {
    if (this.state === 'ended') return false;
    const plain = this.records.read(record);
    if (plain === undefined) {
      this.onForgery(record);
      return false;
    }
    // Anybody may have sent a record in the clear: an established connection ignores it.
    if (record.epoch === 0 && this.isEstablished) return false;
    try {
      this.onPlain(record.type, plain, record.epoch === 0 ? 0 : 1);
    } catch (error) {
      if (error instanceof HandshakeFailure) this.fail(error.alert, error.message);
      else if (error instanceof DecodeError) this.fail('decodeError', error.message);
      else throw error;
    }
    return record.epoch === 1;
  }

  /** The datagram that carries `bytes` to the peer. Only where it is established. */
  seal(bytes: Uint8Array): Uint8Array {
    return this.records.write(1, contentTypes.applicationData, bytes);
  }

  /** Tells the peer that nothing more will come. */
  close(message: string): void {
    if (this.state !== 'ended') this.alert('closeNotify');
    this.end({ kind: 'closed', message });
  }

  /** Ends without an alert: the wire is gone. */
  abandon(message: string): void {
    this.end({ kind: 'closed', message });
  }

  protected fail(alert: AlertName, message: string): void {
    this.alert(alert);
    this.end({ kind: 'refused', message });
  }

  protected establish(): void {
    this.deadline.cancel();
    this.state = 'established';
    this.around.established();
  }

  /** Empties the transcript, for a handshake that begins again with a cookie (RFC 6347, 4.2.6). */
  protected forgetTranscript(): void {
    this.transcript = [];
  }

  protected remember(message: HandshakeMessage): void {
    this.transcript.push(encodeMessage(message));
  }

  protected transcribed(): Uint8Array {
    return joined(...this.transcript);
  }

  /** A message of ours for the flight, numbered and remembered. */
  protected message(type: number, body: Uint8Array, epoch: Epoch = 0, version: number = versions.dtls12): FlightPart {
    const message = { type, body, messageSequence: this.nextMessage++ };
    this.remember(message);
    return { epoch, type: contentTypes.handshake, plain: encodeMessage(message), version };
  }

  protected changeCipherSpec(): FlightPart {
    return { epoch: 0, type: contentTypes.changeCipherSpec, plain: Uint8Array.of(1), version: versions.dtls12 };
  }

  /** Sends a flight, in one datagram: none of ours is long. @param repeat until the peer's next flight is here */
  protected sendFlight(flight: readonly FlightPart[], repeat: boolean): void {
    this.flight = flight;
    this.stopRepeating();
    this.transmitFlight();
    if (flight.some(({ epoch }) => epoch === 1)) this.writeEpoch = 1;
    this.backoff.reset();
    if (repeat) this.repeatLater();
  }

  protected stopRepeating(): void {
    this.repetition?.cancel();
    this.repetition = undefined;
  }

  private repeatLater(): void {
    this.repetition = this.around.clock.after(this.backoff.next(), () => {
      this.transmitFlight();
      this.repeatLater();
    });
  }

  private transmitFlight(): void {
    this.flightSentAt = this.around.clock.monotonic();
    const records = this.flight.map(({ epoch, type, plain, version }) =>
      this.records.write(epoch, type, plain, version),
    );
    this.around.transmit(joined(...records));
  }

  private alert(name: AlertName): void {
    this.around.transmit(this.records.write(this.writeEpoch, contentTypes.alert, encodeAlert(name)));
  }

  private onForgery(record: DtlsRecord): void {
    if (this.records.forgeryLimitReached) this.fail('badRecordMac', 'too many records that are not authentic');
    // The peer's Finished is sealed with other keys than ours. An unknown identity ends here as well (RFC 4279, 2).
    else if (this.state === 'handshake' && this.records.isProtected && record.type === contentTypes.handshake)
      this.fail('decryptError', 'the keys differ');
  }

  private onPlain(type: ContentType, plain: Uint8Array, epoch: Epoch): void {
    switch (type) {
      case contentTypes.handshake:
        this.onHandshake(plain, epoch);
        return;
      case contentTypes.alert:
        this.onAlert(plain);
        return;
      case contentTypes.changeCipherSpec:
        // The epoch of each record says the same, independently of the order of datagrams.
        return;
      case contentTypes.applicationData:
        if (!this.isEstablished) return;
        // The peer sends data: it has received our last flight.
        this.flight = [];
        this.around.deliver(plain);
    }
  }

  private onHandshake(plain: Uint8Array, epoch: Epoch): void {
    for (const fragment of decodeFragments(plain) ?? []) {
      if (this.state === 'ended') return;
      if (epoch === 0 && this.onStatelessMessage(fragment)) continue;
      if (this.isEstablished && fragment.type !== handshakeTypes.finished) this.alert('noRenegotiation');
      else if (this.reassembly.isOld(fragment)) this.answerAgain();
      else if ((fragment.type === handshakeTypes.finished) === (epoch === 1)) this.collect(fragment);
    }
  }

  private collect(fragment: Fragment): void {
    for (const message of this.reassembly.add(fragment)) if (this.state === 'handshake') this.onMessage(message);
  }

  private answerAgain(): void {
    if (this.flight.length === 0 || this.around.clock.monotonic() - this.flightSentAt < answerAgainAfter) return;
    this.transmitFlight();
  }

  private onAlert(plain: Uint8Array): void {
    const alert = decodeAlert(plain);
    if (alert === undefined) return;
    const text = alertText(alert.description);
    if (alert.description === alerts.closeNotify) this.close('the peer closed it');
    else if (alert.level === alertLevels.fatal)
      this.end({ kind: this.isEstablished ? 'closed' : 'refused', message: `the peer says ${text}` });
  }

  private end(end: ConnectionEnd): void {
    if (this.state === 'ended') return;
    this.state = 'ended';
    this.stopRepeating();
    this.deadline.cancel();
    this.around.ended(end);
  }
}
