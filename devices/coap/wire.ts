/** The wire of a CoAP endpoint: opened when it is needed, and again after it was lost for as long as somebody listens. */
import { DeviceError } from '../ports.ts';
import type { Clock, DatagramOpener, DatagramWire, Milliseconds, PeerAddress, Timer } from '../ports.ts';
import { Backoff } from '../clock/backoff.ts';
import type { CoapEvent } from './events.ts';
import { WireHolder } from '../links/wire-holder.ts';

const firstBackoff: Milliseconds = 250;
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
  private readonly holder: WireHolder<DatagramWire>;
  private retry: Timer | undefined;
  private readonly backoff = new Backoff(firstBackoff, longestBackoff);
  /** Opened again by itself. */
  private listens = false;

  constructor(options: CoapWireOptions) {
    this.options = options;
    const { opener, clock, onDatagram, onEvent } = options;
    this.holder = new WireHolder({
      name: opener.name,
      clock,
      open: async () => opener.open(),
      onOpened: (wire) => {
        this.backoff.reset();
        wire.onDatagram((peer, bytes) => {
          onEvent?.({ kind: 'received', wire: wire.name, peer, bytes });
          onDatagram(peer, bytes);
        });
        onEvent?.({ kind: 'opened', wire: wire.name, local: wire.local });
      },
      onEnded: (wire, reason) => {
        this.ended(wire, reason);
      },
    });
  }

  get name(): string {
    return this.holder.wire?.name ?? this.options.opener.name;
  }

  /** Rejects with `no-connection` or `closed`. */
  async open(): Promise<DatagramWire> {
    return this.holder.open();
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
    this.retry?.cancel();
    await this.holder.close();
  }

  closedError(): DeviceError {
    return this.holder.closedError();
  }

  private ended(wire: DatagramWire, reason: DeviceError): void {
    if (this.holder.closed) return;
    this.options.onEvent?.({ kind: 'lost', wire: wire.name, error: reason });
    this.options.onLost(reason);
    if (this.listens) this.reopenLater();
  }

  private reopenLater(): void {
    // A request may have opened the wire in between, while the retry for the former loss is still pending.
    this.retry?.cancel();
    this.retry = this.options.clock.after(this.backoff.next(), () => {
      this.open().catch((error: unknown) => {
        if (this.holder.closed) return;
        const known = error instanceof DeviceError ? error : this.closedError();
        this.options.onEvent?.({ kind: 'lost', wire: this.name, error: known });
        this.reopenLater();
      });
    });
  }
}
