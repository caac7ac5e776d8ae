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
    return takeFrom(this.interactive, fits) ?? takeFrom(this.polling, fits);
  }

  rejectAll(error: DeviceError): void {
    for (const waiting of [...this.interactive.splice(0), ...this.polling.splice(0)]) waiting.reject(error);
  }
}

function takeFrom(list: Waiting[], fits: (waiting: Waiting) => boolean): Waiting | undefined {
  if (list.length === 0) return undefined;
  const index = list.findIndex(fits);
  return index > 0 ? list.splice(index, 1)[0] : index === 0 ? list.shift() : undefined;
}
