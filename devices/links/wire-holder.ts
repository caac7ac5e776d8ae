/** Holds the wire of a line or an endpoint: opened on demand, once for all who wait, and dropped when it has ended. */
import { DeviceError } from '../ports.ts';
import type { Clock } from '../ports.ts';

interface Holdable {
  onEnd(listener: (reason: DeviceError) => void): void;
  close(): Promise<void>;
}

export interface WireHolderOptions<Wire extends Holdable> {
  readonly name: string;
  readonly clock: Clock;
  readonly open: () => Promise<Wire>;
  /** From here on it may be listened to. */
  readonly onOpened: (wire: Wire) => void;
  /** Called once for each wire, also when it ends because the holder is closed. */
  readonly onEnded: (wire: Wire, reason: DeviceError) => void;
}

export class WireHolder<Wire extends Holdable> {
  private readonly options: WireHolderOptions<Wire>;
  private held: Wire | undefined;
  private opening: Promise<Wire> | undefined;
  private isClosed = false;

  constructor(options: WireHolderOptions<Wire>) {
    this.options = options;
  }

  /** The wire, while it is open. */
  get wire(): Wire | undefined {
    return this.held;
  }

  get closed(): boolean {
    return this.isClosed;
  }

  /** Rejects as opening does, or with `closed`. */
  async open(): Promise<Wire> {
    if (this.isClosed) throw this.closedError();
    if (this.held !== undefined) return this.held;
    this.opening ??= this.tryOpen().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  /** Ends the wire that is open, if one is; the next who needs it opens a new one. */
  end(reason: DeviceError): void {
    if (this.held !== undefined) this.ended(this.held, reason);
  }

  /** Settles when no wire is left behind. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.opening?.catch(() => undefined);
    await this.held?.close();
  }

  closedError(): DeviceError {
    const { name } = this.options;
    return new DeviceError('closed', `${name} was closed`, { wire: name });
  }

  private async tryOpen(): Promise<Wire> {
    const { clock, open, onOpened } = this.options;
    const release = clock.hold();
    try {
      const wire = await open();
      if (this.closed) {
        await wire.close();
        throw this.closedError();
      }
      this.held = wire;
      onOpened(wire);
      wire.onEnd((reason) => {
        this.ended(wire, reason);
      });
      return wire;
    } finally {
      release();
    }
  }

  private ended(wire: Wire, reason: DeviceError): void {
    if (this.held !== wire) return;
    this.held = undefined;
    // A wire that has ended may still hold a descriptor.
    wire.close().catch(() => undefined);
    this.options.onEnded(wire, reason);
  }
}
