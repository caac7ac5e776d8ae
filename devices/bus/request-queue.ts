/** Requests that wait for their line: interactive ones first, each kind in the order it came. */
import type { DeviceError } from '../ports.ts';
import type { LineAnswer, LineRequest } from './modbus-line.ts';

export interface Waiting {
  readonly request: LineRequest;
  readonly resolve: (answer: LineAnswer) => void;
  readonly reject: (error: DeviceError) => void;
}

export class RequestQueue {
  private readonly interactive: Waiting[] = [];
  private readonly polling: Waiting[] = [];

  get length(): number {
    return this.interactive.length + this.polling.length;
  }

  add(waiting: Waiting): void {
    (waiting.request.priority === 'interactive' ? this.interactive : this.polling).push(waiting);
  }

  /** The next one; with `fits`, the first that may go now. */
  take(fits: (waiting: Waiting) => boolean = () => true): Waiting | undefined {
    for (const list of [this.interactive, this.polling]) {
      const index = list.findIndex(fits);
      if (index >= 0) return list.splice(index, 1)[0];
    }
    return undefined;
  }

  rejectAll(error: DeviceError): void {
    for (const waiting of [...this.interactive.splice(0), ...this.polling.splice(0)]) waiting.reject(error);
  }
}
