/** The wire of a line: opened when it is needed, opened again after it was lost, never tried too often. */
import { DeviceError } from '../ports.ts';
import type { Clock, Milliseconds, Wire, WireOpener } from '../ports.ts';
import { Backoff } from '../clock/backoff.ts';
import type { LineEvent } from './modbus-line.ts';
import { WireHolder } from '../links/wire-holder.ts';

const firstBackoff: Milliseconds = 250;
const longestBackoff: Milliseconds = 5_000;

export interface LineWireOptions {
  readonly opener: WireOpener;
  readonly clock: Clock;
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onLost: (error: DeviceError) => void;
  readonly onEvent: ((event: LineEvent) => void) | undefined;
}

export class LineWire {
  private readonly options: LineWireOptions;
  private readonly holder: WireHolder<Wire>;
  private readonly backoff = new Backoff(firstBackoff, longestBackoff);
  private retryAt: Milliseconds = Number.NEGATIVE_INFINITY;
  private lastError: DeviceError | undefined;

  constructor(options: LineWireOptions) {
    this.options = options;
    const { opener, clock, onBytes, onEvent } = options;
    this.holder = new WireHolder({
      name: opener.name,
      clock,
      open: async () => this.tryOpen(),
      onOpened: (wire) => {
        wire.onBytes(onBytes);
        onEvent?.({ kind: 'opened', wire: opener.name });
      },
      onEnded: (_wire, reason) => {
        this.ended(reason);
      },
    });
  }

  get name(): string {
    return this.options.opener.name;
  }

  get isOpen(): boolean {
    return this.holder.wire !== undefined;
  }

  /** The open wire. Rejects with `no-connection`, at once while the last try is too recent. */
  async open(): Promise<Wire> {
    return this.holder.open();
  }

  /** Sends bytes, at once where the wire is open; virtual time waits until they have left. */
  write(bytes: Uint8Array): Promise<void> {
    const release = this.options.clock.hold();
    const { wire } = this.holder;
    const written = wire === undefined ? this.open().then(async (opened) => opened.write(bytes)) : wire.write(bytes);
    written.then(release, release);
    return written;
  }

  /** Ends a connection that does not do any more, and says why; the next request opens a new one. */
  drop(why: string): void {
    this.holder.end(new DeviceError('no-connection', `${this.name} was hung up: ${why}`, { wire: this.name }));
  }

  async close(): Promise<void> {
    await this.holder.close();
  }

  private async tryOpen(): Promise<Wire> {
    const { opener, clock } = this.options;
    if (clock.monotonic() < this.retryAt) throw this.lastError ?? this.holder.closedError();
    try {
      const wire = await opener.open();
      this.backoff.reset();
      return wire;
    } catch (error) {
      this.retryAt = clock.monotonic() + this.backoff.next();
      this.lastError =
        error instanceof DeviceError
          ? error
          : new DeviceError('no-connection', String(error), { wire: this.name, cause: error });
      throw this.lastError;
    }
  }

  private ended(reason: DeviceError): void {
    const { onEvent, onLost } = this.options;
    const { closed } = this.holder;
    if (!closed) onEvent?.({ kind: 'lost', wire: this.name, error: reason });
    onLost(closed ? this.holder.closedError() : reason);
  }
}
