/** The wire of a line: opened when it is needed, opened again after it was lost, never tried too often. */
import { DeviceError } from '../ports.ts';
import type { Clock, Milliseconds, Wire, WireOpener } from '../ports.ts';
import { Backoff } from './backoff.ts';
import type { LineEvent } from './modbus-line.ts';

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
  private wire: Wire | undefined;
  private opening: Promise<Wire> | undefined;
  private readonly backoff = new Backoff(longestBackoff);
  private retryAt = 0;
  private lastError: DeviceError | undefined;
  private closed = false;

  constructor(options: LineWireOptions) {
    this.options = options;
  }

  get name(): string {
    return this.options.opener.name;
  }

  get isOpen(): boolean {
    return this.wire !== undefined;
  }

  /** The open wire. Rejects with `no-connection`, at once while the last try is too recent. */
  async open(): Promise<Wire> {
    if (this.closed) throw this.closedError();
    if (this.wire !== undefined) return this.wire;
    const { clock } = this.options;
    if (clock.monotonic() < this.retryAt) throw this.lastError ?? this.closedError();
    this.opening ??= this.tryOpen().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  /** Sends bytes, at once where the wire is open; virtual time waits until they have left. */
  write(bytes: Uint8Array): Promise<void> {
    const release = this.options.clock.hold();
    const written = this.wire === undefined ? this.open().then((wire) => wire.write(bytes)) : this.wire.write(bytes);
    written.then(release, release);
    return written;
  }

  /** Ends a connection that does not do any more, and says why; the next request opens a new one. */
  drop(why: string): void {
    if (this.wire === undefined) return;
    this.ended(this.wire, new DeviceError('no-connection', `${this.name} was hung up: ${why}`, { wire: this.name }));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.opening?.catch(() => undefined);
    await this.wire?.close();
  }

  private async tryOpen(): Promise<Wire> {
    const { opener, clock, onBytes, onEvent } = this.options;
    const release = clock.hold();
    try {
      const wire = await opener.open();
      if (this.isClosed()) {
        await wire.close();
        throw this.closedError();
      }
      this.backoff.reset();
      this.wire = wire;
      wire.onBytes(onBytes);
      wire.onEnd((reason) => {
        this.ended(wire, reason);
      });
      onEvent?.({ kind: 'opened', wire: opener.name });
      return wire;
    } catch (error) {
      this.retryAt = clock.monotonic() + this.backoff.next();
      this.lastError =
        error instanceof DeviceError
          ? error
          : new DeviceError('no-connection', String(error), { wire: opener.name, cause: error });
      throw this.lastError;
    } finally {
      release();
    }
  }

  /** Asked again after an await: it may have changed meanwhile. */
  private isClosed(): boolean {
    return this.closed;
  }

  private ended(wire: Wire, reason: DeviceError): void {
    if (this.wire !== wire) return;
    this.wire = undefined;
    if (!this.closed) this.options.onEvent?.({ kind: 'lost', wire: this.name, error: reason });
    this.options.onLost(this.closed ? this.closedError() : reason);
    // A wire that its own end was told of may still hold a descriptor.
    wire.close().catch(() => undefined);
  }

  private closedError(): DeviceError {
    return new DeviceError('closed', `${this.name} was closed`, { wire: this.name });
  }
}
