/**
 * The one owner of a Modbus TCP connection. Answers carry their transaction's number, so a late one is told from a
 * fresh one by it; numbers are not used again while an old answer could still come.
 */
import { decodeResponse, describeException, encodeRequest, mismatch } from '../../codecs/modbus/pdu.ts';
import { decodeTcpFrame, encodeTcpFrame, tcpFrameLength } from '../../codecs/modbus/tcp.ts';
import type { TcpFrame } from '../../codecs/modbus/tcp.ts';
import { BusyWait } from '../clock/busy-wait.ts';
import { DeviceError } from '../ports.ts';
import type { Clock, DeviceErrorCode, Milliseconds, Timer, WireOpener } from '../ports.ts';
import { Deadlines } from '../clock/deadlines.ts';
import { LineWire } from './line-wire.ts';
import { transientCodes } from './modbus-line.ts';
import type { LineAnswer, LineEvent, LineRequest, ModbusLine } from './modbus-line.ts';
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
/** After so many timeouts in a row, of whichever unit, the connection itself is given up. */
const timeoutsUntilReconnect = 3;

interface UnderWay {
  readonly waiting: Waiting;
  readonly attempt: number;
  /** When it is given up, on the monotonic scale; Infinity until it is sent. */
  due: Milliseconds;
}

interface UnitTraffic {
  underWay: number;
  /** When its pause is over. */
  readyAt: Milliseconds;
}

const nothing = new Uint8Array(0);

export class TcpLine implements ModbusLine {
  readonly name: string;
  private readonly clock: Clock;
  private readonly onEvent: ((event: LineEvent) => void) | undefined;
  private readonly wire: LineWire;
  private readonly queue = new RequestQueue();
  private readonly health = new UnitHealth();
  private readonly underWay = new Map<number, UnderWay>();
  private readonly units = new Map<number, UnitTraffic>();
  private readonly deadlines: Deadlines;
  private readonly busyWait: BusyWait;
  private buffer: Uint8Array = nothing;
  private transaction = 0;
  private timeouts = 0;
  private wake: Timer | undefined;
  private closed = false;

  constructor(options: TcpLineOptions) {
    this.name = options.opener.name;
    this.clock = options.clock;
    this.onEvent = options.onEvent;
    this.busyWait = new BusyWait(options.clock);
    this.deadlines = new Deadlines(options.clock, (now) => this.giveUpUntil(now));
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

  ask(request: LineRequest): Promise<LineAnswer> {
    if (this.closed) return Promise.reject(this.error('closed', 'was closed'));
    return new Promise((resolve, reject) => {
      const waiting = { request, resolve, reject };
      const now = this.clock.monotonic();
      if (this.queue.length === 0 && this.mayGo(waiting, now)) {
        this.begin(waiting, now);
        return;
      }
      this.queue.add(waiting);
      this.pump();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.wake?.cancel();
    this.deadlines.cancel();
    this.queue.rejectAll(this.error('closed', 'was closed'));
    this.lost(this.error('closed', 'was closed'));
    await this.wire.close();
  }

  /** Sends whatever may go: within each unit's window and after its pause. */
  private pump(): void {
    if (this.closed || this.queue.length === 0) return;
    const now = this.clock.monotonic();
    const mayGo = (waiting: Waiting): boolean => this.mayGo(waiting, now);
    for (let next = this.queue.take(mayGo); next !== undefined; next = this.queue.take(mayGo)) this.begin(next, now);
    this.wake?.cancel();
    this.wake = undefined;
    if (this.queue.length === 0) return;
    const soonest = Math.min(...[...this.units.values()].map(({ readyAt }) => readyAt).filter((at) => at > now));
    if (Number.isFinite(soonest)) {
      this.wake = this.clock.after(soonest - now, () => {
        this.pump();
      });
    }
  }

  private mayGo({ request: { unit, window } }: Waiting, now: Milliseconds): boolean {
    const traffic = this.units.get(unit);
    return traffic === undefined || (traffic.underWay < window && traffic.readyAt <= now);
  }

  private begin(waiting: Waiting, now: Milliseconds): void {
    const { unit, priority } = waiting.request;
    const wait = priority === 'polling' ? this.health.waitFor(unit, now) : 0;
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      waiting.reject(this.error('timeout', `unit ${unit} does not answer; it is asked again in ${seconds} s`));
      return;
    }
    let traffic = this.units.get(unit);
    if (traffic === undefined) this.units.set(unit, (traffic = { underWay: 0, readyAt: Number.NEGATIVE_INFINITY }));
    traffic.underWay++;
    this.send(waiting, 1, now);
  }

  private send(waiting: Waiting, attempt: number, now: Milliseconds): void {
    const transaction = this.freeTransaction();
    const entry: UnderWay = { waiting, attempt, due: Number.POSITIVE_INFINITY };
    this.underWay.set(transaction, entry);
    if (this.wire.isOpen) this.write(transaction, entry, now);
    else
      this.wire.open().then(
        () => {
          if (this.underWay.has(transaction)) this.write(transaction, entry, this.clock.monotonic());
        },
        (error: unknown) => {
          this.failed(transaction, error);
        },
      );
  }

  /** Callbacks instead of async functions, whose microtasks cost a quarter of the request rate. */
  private write(transaction: number, entry: UnderWay, now: Milliseconds): void {
    const { unit, request, answerWithin } = entry.waiting.request;
    try {
      // Set before the write: a peer that stops reading must not hold a request for ever.
      entry.due = now + answerWithin + networkAllowance;
      this.deadlines.expect(entry.due);
      this.wire.write(encodeTcpFrame(transaction, unit, encodeRequest(request))).catch((error: unknown) => {
        this.failed(transaction, error);
      });
      this.busyWait.sent(now);
    } catch (error) {
      this.failed(transaction, error);
    }
  }

  private failed(transaction: number, error: unknown): void {
    this.finish(transaction, error instanceof DeviceError ? error : this.error('internal', String(error), error));
  }

  private freeTransaction(): number {
    do this.transaction = (this.transaction + 1) & 0xffff;
    while (this.underWay.has(this.transaction));
    return this.transaction;
  }

  /** Gives the next deadline, Infinity where nothing is under way. */
  private giveUpUntil(now: Milliseconds): Milliseconds {
    for (const [transaction, { waiting, due }] of [...this.underWay])
      if (due <= now) this.timedOut(transaction, waiting.request);
    return Math.min(...[...this.underWay.values()].map(({ due }) => due));
  }

  private timedOut(transaction: number, { unit, answerWithin }: LineRequest): void {
    this.timeouts++;
    const within = answerWithin + networkAllowance;
    this.finish(transaction, this.error('timeout', `unit ${unit} did not answer within ${within} ms`));
    if (this.timeouts >= timeoutsUntilReconnect) {
      this.timeouts = 0;
      this.wire.drop(`${timeoutsUntilReconnect} requests in a row were not answered`);
    }
  }

  private received(bytes: Uint8Array): void {
    this.buffer = this.buffer.length === 0 ? bytes : Buffer.concat([this.buffer, bytes]);
    for (;;) {
      const length = tcpFrameLength(this.buffer);
      if (typeof length === 'object') {
        // Once the framing is lost nothing that follows can be trusted.
        this.drop(this.buffer, length.message);
        this.wire.drop(length.message);
        return;
      }
      if (length === undefined || this.buffer.length < length) return;
      const came = this.buffer;
      const alone = came.length === length;
      this.buffer = alone ? nothing : came.subarray(length);
      this.frame(alone ? came : came.subarray(0, length));
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
    this.timeouts = 0;
    this.busyWait.answered();
    this.finish(frame.transaction, this.judge(entry.waiting.request, frame, bytes));
  }

  private judge({ unit, request }: LineRequest, frame: TcpFrame, bytes: Uint8Array): LineAnswer | DeviceError {
    if (frame.unit !== unit) return this.refusal(unit, bytes, 'bad-response', `unit ${frame.unit} answers`);
    const response = decodeResponse(frame.pdu);
    if (response.kind === 'problem') return this.refusal(unit, bytes, 'bad-frame', response.message);
    if (response.kind === 'exception') {
      const { exceptionCode } = response;
      const message = `exception ${describeException(exceptionCode)}`;
      return this.refusal(unit, bytes, 'device-exception', message, { exceptionCode });
    }
    const misfit = mismatch(request, response);
    return misfit === undefined ? response : this.refusal(unit, bytes, 'bad-response', misfit);
  }

  private refusal(
    unit: number,
    frame: Uint8Array,
    code: DeviceErrorCode,
    message: string,
    more?: { readonly exceptionCode: number },
  ): DeviceError {
    return new DeviceError(code, `${this.name}: unit ${unit}: ${message}`, { wire: this.name, frame, ...more });
  }

  private finish(transaction: number, outcome: LineAnswer | DeviceError): void {
    const entry = this.underWay.get(transaction);
    if (entry === undefined) return;
    this.underWay.delete(transaction);
    const { waiting, attempt } = entry;
    const { unit, pause } = waiting.request;
    const failed = outcome instanceof DeviceError;
    if (!failed || outcome.code === 'device-exception') {
      if (this.health.answered(unit)) this.onEvent?.({ kind: 'unit-back', wire: this.name, unit });
    } else if (transientCodes.has(outcome.code)) {
      if (attempt === 1 && !this.health.isDead(unit) && !this.closed) {
        this.send(waiting, attempt + 1, this.clock.monotonic());
        return;
      }
      if (outcome.code === 'timeout' && this.health.failed(unit, this.clock.monotonic()))
        this.onEvent?.({ kind: 'unit-lost', wire: this.name, unit });
    }
    const traffic = this.units.get(unit);
    if (traffic !== undefined) {
      traffic.underWay--;
      if (pause > 0) traffic.readyAt = this.clock.monotonic() + pause;
    }
    if (failed) waiting.reject(outcome);
    else waiting.resolve(outcome);
    this.pump();
  }

  private lost(error: DeviceError): void {
    this.buffer = nothing;
    for (const transaction of [...this.underWay.keys()]) this.finish(transaction, error);
  }

  private drop(frame: Uint8Array, message: string): void {
    this.onEvent?.({ kind: 'dropped', wire: this.name, message, frame });
  }

  private error(code: DeviceErrorCode, message: string, cause?: unknown): DeviceError {
    return new DeviceError(code, `${this.name}: ${message}`, { wire: this.name, cause });
  }
}
