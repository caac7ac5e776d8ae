/** The wire of a CoAP endpoint: opened when it is needed, and again after it was lost for as long as somebody listens. */
import { DeviceError } from '../ports.ts';
import type { Clock, DatagramOpener, DatagramWire, Milliseconds, PeerAddress, Timer } from '../ports.ts';
import { Backoff } from './backoff.ts';
import type { CoapEvent } from './coap-events.ts';

const longestBackoff: Milliseconds = 30_000;

export interface CoapWireOptions {
  readonly opener: DatagramOpener;
  readonly clock: Clock;
  readonly onDatagram: (peer: PeerAddress, bytes: Uint8Array) => void;
  readonly onLost: (error: DeviceError) => void;
  readonly onEvent: ((event: CoapEvent) => void) | undefined;
}

export class CoapWire {
  private readonly options: CoapWireOptions;
  private wire: DatagramWire | undefined;
  private opening: Promise<DatagramWire> | undefined;
  private retry: Timer | undefined;
  private readonly backoff = new Backoff(longestBackoff);
  private closed = false;
  /** Opened again by itself. */
  private listens = false;

  constructor(options: CoapWireOptions) {
    this.options = options;
  }

  get name(): string {
    return this.wire?.name ?? this.options.opener.name;
  }

  /** Rejects with `no-connection` or `closed`. */
  async open(): Promise<DatagramWire> {
    if (this.closed) throw this.closedError();
    if (this.wire !== undefined) return this.wire;
    this.opening ??= this.tryOpen().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  async listen(): Promise<PeerAddress> {
    const { local } = await this.open();
    this.listens = true;
    return local;
  }

  async send(peer: PeerAddress, bytes: Uint8Array): Promise<void> {
    const wire = await this.open();
    this.options.onEvent?.({ kind: 'sent', wire: wire.name, peer, bytes });
    await wire.send(peer, bytes);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.retry?.cancel();
    await this.opening?.catch(() => undefined);
    await this.wire?.close();
  }

  closedError(): DeviceError {
    return new DeviceError('closed', `${this.name} was closed`, { wire: this.name });
  }

  private async tryOpen(): Promise<DatagramWire> {
    const { opener, clock, onDatagram, onEvent } = this.options;
    const release = clock.hold();
    try {
      const wire = await opener.open();
      if (this.isClosed()) {
        await wire.close();
        throw this.closedError();
      }
      this.backoff.reset();
      this.wire = wire;
      wire.onDatagram((peer, bytes) => {
        onEvent?.({ kind: 'received', wire: wire.name, peer, bytes });
        onDatagram(peer, bytes);
      });
      wire.onEnd((reason) => {
        this.ended(wire, reason);
      });
      onEvent?.({ kind: 'opened', wire: wire.name, local: wire.local });
      return wire;
    } finally {
      release();
    }
  }

  /** Asked again after an await: it may have changed meanwhile. */
  private isClosed(): boolean {
    return this.closed;
  }

  private ended(wire: DatagramWire, reason: DeviceError): void {
    if (this.wire !== wire) return;
    this.wire = undefined;
    wire.close().catch(() => undefined);
    if (this.closed) return;
    this.options.onEvent?.({ kind: 'lost', wire: wire.name, error: reason });
    this.options.onLost(reason);
    if (this.listens) this.reopenLater();
  }

  private reopenLater(): void {
    // Whoever sends may have opened it in between: the try for the loss before is still to come.
    this.retry?.cancel();
    this.retry = this.options.clock.after(this.backoff.next(), () => {
      this.open().catch((error: unknown) => {
        if (this.closed) return;
        const known = error instanceof DeviceError ? error : this.closedError();
        this.options.onEvent?.({ kind: 'lost', wire: this.name, error: known });
        this.reopenLater();
      });
    });
  }
}
