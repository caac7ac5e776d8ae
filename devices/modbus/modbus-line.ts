/** What drivers see of a line, serial or TCP: one owner, one queue, every request settled. */
import type { ReadRegisters, Request, Response } from '../../codecs/modbus/pdu.ts';
import type { DeviceError, Milliseconds } from '../ports.ts';

/** `interactive`: somebody waits for it, so it goes before everything that is polled. */
export type Priority = 'interactive' | 'polling';

export interface LineRequest {
  /** Address on the line: 1 to 247 on RTU, 0 to 255 on TCP. */
  readonly unit: number;
  readonly request: Request;
  readonly priority: Priority;
  /** Longest time from the end of the request to the first byte of the answer. */
  readonly answerWithin: Milliseconds;
  /** Least time between an answer of this unit and the next request to it. */
  readonly pause: Milliseconds;
  /** A read that this unit always answers: with another length it separates late answers from new ones. */
  readonly probe: ReadRegisters;
  /** Requests of this unit that may be under way at once, on TCP. */
  readonly window: number;
}

export type LineAnswer = Exclude<Response, { kind: 'exception' }>;

export interface ModbusLine {
  readonly name: string;
  /**
   * Rejects with DeviceError: `timeout`, `bad-frame`, `bad-response`, `device-exception` (with its code),
   * `no-connection`, `closed`.
   */
  ask(request: LineRequest): Promise<LineAnswer>;
  /** Rejects what is pending with `closed`; settles when the wire is released. */
  close(): Promise<void>;
}

/** What happens on a line, for logs and traces. */
export type LineEvent =
  | { readonly kind: 'opened'; readonly wire: string }
  | { readonly kind: 'lost'; readonly wire: string; readonly error: DeviceError }
  | { readonly kind: 'dropped'; readonly wire: string; readonly message: string; readonly frame: Uint8Array }
  | { readonly kind: 'unit-lost'; readonly wire: string; readonly unit: number }
  | { readonly kind: 'unit-back'; readonly wire: string; readonly unit: number };

/** Faults that a second try may cure; the device itself may be fine. */
export const transientCodes: ReadonlySet<string> = new Set(['timeout', 'bad-frame', 'bad-response']);
