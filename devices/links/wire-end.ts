/** The listeners of one end of a wire, which are told of its end exactly once. */
import type { DeviceError } from '../ports.ts';

export class WireEnd {
  private bytesListener: ((bytes: Uint8Array) => void) | undefined;
  private endListener: ((reason: DeviceError) => void) | undefined;
  private reason: DeviceError | undefined;
  private told = false;

  get ended(): DeviceError | undefined {
    return this.reason;
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.bytesListener = listener;
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.endListener = listener;
    this.tell();
  }

  arrived(bytes: Uint8Array): void {
    if (this.reason === undefined) this.bytesListener?.(bytes);
  }

  /** The first reason counts; later ones are its consequences. */
  end(reason: DeviceError): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.tell();
  }

  private tell(): void {
    if (this.told || this.reason === undefined || this.endListener === undefined) return;
    this.told = true;
    this.endListener(this.reason);
  }
}
