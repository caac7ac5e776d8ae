/**
 * The one owner of a Modbus TCP connection. Answers carry their transaction's number, so a late one is told from a
 * fresh one by it; numbers are not used again while an old answer could still come.
 */
import { decodeResponse, describeException, encodeRequest, mismatch } from '../../codecs/modbus/pdu.ts';
import { decodeTcpFrame, encodeTcpFrame, tcpFrameLength } from '../../codecs/modbus/tcp.ts';
import { DeviceError } from '../ports.ts';
import type { Clock, DeviceErrorCode, Milliseconds, Timer, WireOpener } from '../ports.ts';
import { LineWire } from './line-wire.ts';
import { transientCodes } from './modbus-line.ts';
import type { LineAnswer, LineEvent, LineRequest, ModbusLine } from './modbus-line.ts';
import { patiently } from './patience.ts';
import { RequestQueue } from './request-queue.ts';
import type { Waiting } from './request-queue.ts';
import { UnitHealth } from './unit-health.ts';

export interface TcpLineOptions {
  readonly opener: WireOpener;
  readonly clock: Clock;
  readonly onEvent?: ((event: LineEvent) => void) | undefined;
}

/** What a network adds to a device's own time. */
const networkAllowance: Milliseconds = 500;
/** So many timeouts in a row of everything on it, and the connection itself is taken for dead. */
const timeoutsUntilReconnect = 3;

interface UnderWay {
  readonly waiting: Waiting;
  readonly attempt: number;
  deadline: Timer | undefined;
}

export class TcpLine implements ModbusLine {
  readonly name: string;
  private readonly clock: Clock;
  private readonly onEvent: ((event: LineEvent) => void) | undefined;
  private readonly wire: LineWire;
  private readonly queue = new RequestQueue();
  private readonly health = new UnitHealth();
  private readonly underWay = new Map<number, UnderWay>();
  private readonly inFlight = new Map<number, number>();
  private readonly readyAt = new Map<number, Milliseconds>();
  private buffer: Uint8Array = new Uint8Array(0);
  private transaction = 0;
  private timeouts = 0;
  private wake: Timer | undefined;
  private closed = false;

  constructor(options: TcpLineOptions) {
    this.name = options.opener.name;
    this.clock = options.clock;
    this.onEvent = options.onEvent;
    this.wire = new LineWire({
      opener: options.opener,
      clock: options.clock,
      onBytes: (bytes) => {
        this.received(bytes);
      },
      onLost: (error) => {
        this.lost(error);
      },
      onEvent: options.onEvent,
    });
  }

  async ask(request: LineRequest): Promise<LineAnswer> {
    if (this.closed) throw this.error('closed', 'was closed');
    return new Promise((resolve, reject) => {
      this.queue.add({ request, resolve, reject });
      this.pump();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.wake?.cancel();
    this.queue.rejectAll(this.error('closed', 'was closed'));
    this.lost(this.error('closed', 'was closed'));
    await this.wire.close();
  }

  /** Sends whatever may go: within each unit's window and after its pause. */
  private pump(): void {
    if (this.closed) return;
    const now = this.clock.monotonic();
    const mayGo = ({ request }: Waiting): boolean =>
      (this.inFlight.get(request.unit) ?? 0) < request.window && (this.readyAt.get(request.unit) ?? 0) <= now;
    for (let next = this.queue.take(mayGo); next !== undefined; next = this.queue.take(mayGo)) this.begin(next, now);
    this.wake?.cancel();
    this.wake = undefined;
    if (this.queue.length === 0) return;
    const soonest = Math.min(...[...this.readyAt.values()].filter((at) => at > now));
    if (Number.isFinite(soonest)) {
      this.wake = this.clock.after(soonest - now, () => {
        this.pump();
      });
    }
  }

  private begin(waiting: Waiting, now: Milliseconds): void {
    const { unit, priority } = waiting.request;
    const wait = priority === 'polling' ? this.health.waitFor(unit, now) : 0;
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      waiting.reject(this.error('timeout', `unit ${unit} does not answer; it is asked again in ${seconds} s`));
      return;
    }
    this.inFlight.set(unit, (this.inFlight.get(unit) ?? 0) + 1);
    void this.send(waiting, 1);
  }

  /** Never rejects: every outcome goes to the one who waits. */
  private async send(waiting: Waiting, attempt: number): Promise<void> {
    const { unit, request, answerWithin } = waiting.request;
    const transaction = this.freeTransaction();
    const entry: UnderWay = { waiting, attempt, deadline: undefined };
    this.underWay.set(transaction, entry);
    try {
      await this.wire.open();
      if (!this.underWay.has(transaction)) return;
      // Armed before the write: a peer that stops reading must not hold a request for ever.
      entry.deadline = patiently(this.clock, answerWithin + networkAllowance, () => {
        this.timedOut(transaction, entry);
      });
      await this.wire.write(encodeTcpFrame(transaction, unit, encodeRequest(request)));
    } catch (error) {
      const known = error instanceof DeviceError ? error : this.error('internal', String(error), error);
      this.finish(transaction, known);
    }
  }

  private freeTransaction(): number {
    do this.transaction = (this.transaction + 1) & 0xffff;
    while (this.underWay.has(this.transaction));
    return this.transaction;
  }

  private timedOut(transaction: number, entry: UnderWay): void {
    const { unit, answerWithin } = entry.waiting.request;
    this.timeouts++;
    const within = answerWithin + networkAllowance;
    this.finish(transaction, this.error('timeout', `unit ${unit} did not answer within ${within} ms`));
    if (this.timeouts >= timeoutsUntilReconnect) {
      this.timeouts = 0;
      this.wire.drop().catch(() => undefined);
    }
  }

  private received(bytes: Uint8Array): void {
    this.buffer = this.buffer.length === 0 ? bytes : Buffer.concat([this.buffer, bytes]);
    for (;;) {
      const length = tcpFrameLength(this.buffer);
      if (typeof length === 'object') {
        // Once the framing is lost nothing that follows can be trusted.
        this.drop(this.buffer, length.message);
        this.buffer = new Uint8Array(0);
        this.wire.drop().catch(() => undefined);
        return;
      }
      if (length === undefined || this.buffer.length < length) return;
      const frame = this.buffer.subarray(0, length);
      this.buffer = this.buffer.subarray(length);
      this.frame(frame);
    }
  }

  private frame(bytes: Uint8Array): void {
    const frame = decodeTcpFrame(bytes);
    if (frame.kind === 'problem') {
      this.drop(bytes, frame.message);
      return;
    }
    const entry = this.underWay.get(frame.transaction);
    if (entry === undefined) {
      this.drop(bytes, `an answer to transaction ${frame.transaction}, which is not under way`);
      return;
    }
    const { unit, request } = entry.waiting.request;
    this.timeouts = 0;
    const refuse = (code: DeviceErrorCode, message: string, exceptionCode?: number): void => {
      this.finish(
        frame.transaction,
        new DeviceError(code, `${this.name}: unit ${unit}: ${message}`, {
          wire: this.name,
          frame: bytes,
          ...(exceptionCode !== undefined && { exceptionCode }),
        }),
      );
    };
    if (frame.unit !== unit) {
      refuse('bad-response', `unit ${frame.unit} answers`);
      return;
    }
    const response = decodeResponse(frame.pdu);
    if (response.kind === 'problem') refuse('bad-frame', response.message);
    else if (response.kind === 'exception')
      refuse('device-exception', `exception ${describeException(response.exceptionCode)}`, response.exceptionCode);
    else {
      const misfit = mismatch(request, response);
      if (misfit === undefined) this.finish(frame.transaction, response);
      else refuse('bad-response', misfit);
    }
  }

  private finish(transaction: number, outcome: LineAnswer | DeviceError): void {
    const entry = this.underWay.get(transaction);
    if (entry === undefined) return;
    this.underWay.delete(transaction);
    entry.deadline?.cancel();
    const { waiting, attempt } = entry;
    const { unit, pause } = waiting.request;
    const failed = outcome instanceof DeviceError;
    if (!failed || outcome.code === 'device-exception') {
      if (this.health.answered(unit)) this.onEvent?.({ kind: 'unit-back', wire: this.name, unit });
    } else if (transientCodes.has(outcome.code)) {
      if (attempt === 1 && !this.health.isDead(unit) && !this.closed) {
        void this.send(waiting, attempt + 1);
        return;
      }
      if (outcome.code === 'timeout' && this.health.failed(unit, this.clock.monotonic()))
        this.onEvent?.({ kind: 'unit-lost', wire: this.name, unit });
    }
    this.inFlight.set(unit, (this.inFlight.get(unit) ?? 1) - 1);
    if (pause > 0) this.readyAt.set(unit, this.clock.monotonic() + pause);
    if (failed) waiting.reject(outcome);
    else waiting.resolve(outcome);
    this.pump();
  }

  private lost(error: DeviceError): void {
    this.buffer = new Uint8Array(0);
    for (const transaction of [...this.underWay.keys()]) this.finish(transaction, error);
  }

  private drop(frame: Uint8Array, message: string): void {
    this.onEvent?.({ kind: 'dropped', wire: this.name, message, frame });
  }

  private error(code: DeviceErrorCode, message: string, cause?: unknown): DeviceError {
    return new DeviceError(code, `${this.name}: ${message}`, { wire: this.name, cause });
  }
}
