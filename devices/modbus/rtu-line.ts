/**
 * The one owner of a Modbus RTU line: one request at a time, the gap of 3.5 characters before each, a deadline on each,
 * and after a timeout no trust in a unit before it has shown which answer belongs to which request.
 */
import type { ReadRegisters } from '../../codecs/modbus/pdu.ts';
import { mostRegistersRead } from '../../codecs/modbus/pdu.ts';
import { ask, canTell, freshDialogue, giveUp, receive, silence } from './rtu-session.ts';
import type { RtuDialogue, RtuEffect } from './rtu-session.ts';
import { DeviceError } from '../ports.ts';
import type { Clock, Milliseconds, Timer, WireOpener } from '../ports.ts';
import { LineWire } from './line-wire.ts';
import { transientCodes } from './modbus-line.ts';
import type { LineAnswer, LineEvent, LineRequest, ModbusLine } from './modbus-line.ts';
import { stallTolerantTimer } from '../clock/stall-tolerant-timer.ts';
import { RequestQueue } from './request-queue.ts';
import type { Waiting } from './request-queue.ts';
import { UnitHealth } from './unit-health.ts';

export interface RtuLineOptions {
  readonly opener: WireOpener;
  readonly clock: Clock;
  readonly baudRate: number;
  readonly onEvent?: ((event: LineEvent) => void) | undefined;
}

/** Bits a character takes on the line, start, parity and stop included (Modbus serial line, clause 2.5.1). */
const bitsPerCharacter = 11;
/** Above 19,200 Bd the gap stays at 1.75 ms. */
const shortestGap: Milliseconds = 1.75;
/** Drivers, adapters and schedulers hand bytes over late: FTDI's latency timer alone is 16 ms. */
const deliveryAllowance: Milliseconds = 50;
/** The rest of a frame that has not come by then will not: a busy machine may stop reading for longer than any gap. */
const brokenAfter: Milliseconds = 250;
/** Sums of clock readings are off by rounding; a wait shorter than this would be over without time having passed. */
const clockRounding: Milliseconds = 1e-6;
/** Other lengths a probe is tried with before a unit is left alone until old answers are forgotten. */
const probeLengths = 4;

interface Pending {
  readonly resolve: (effect: RtuEffect | DeviceError) => void;
}

export class RtuLine implements ModbusLine {
  readonly name: string;
  private readonly clock: Clock;
  private readonly onEvent: ((event: LineEvent) => void) | undefined;
  private readonly wire: LineWire;
  private readonly character: Milliseconds;
  private readonly gap: Milliseconds;
  private readonly queue = new RequestQueue();
  private readonly health = new UnitHealth();
  private readonly lastAnswerAt = new Map<number, Milliseconds>();
  private dialogue: RtuDialogue = freshDialogue;
  private pending: Pending | undefined;
  /** When the last character, ours or a device's, was on the line. */
  private busyUntil = Number.NEGATIVE_INFINITY;
  private silenceTimer: Timer | undefined;
  private pause: { readonly timer: Timer; readonly resolve: () => void } | undefined;
  private working: Promise<void> | undefined;
  private closed = false;

  constructor(options: RtuLineOptions) {
    this.name = options.opener.name;
    this.clock = options.clock;
    this.onEvent = options.onEvent;
    this.character = (bitsPerCharacter * 1000) / options.baudRate;
    this.gap = options.baudRate > 19_200 ? shortestGap : 3.5 * this.character;
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
    if (this.closed) throw this.closedError();
    return new Promise((resolve, reject) => {
      this.queue.add({ request, resolve, reject });
      this.work();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.queue.rejectAll(this.closedError());
    this.pause?.timer.cancel();
    this.pause?.resolve();
    this.settle(this.closedError());
    await this.wire.close();
    await this.working;
    this.silenceTimer?.cancel();
  }

  /** Runs the queue empty. Never rejects. */
  private work(): void {
    this.working ??= this.runQueue().finally(() => {
      this.working = undefined;
      if (this.queue.length > 0) this.work();
    });
  }

  private async runQueue(): Promise<void> {
    for (let next = this.queue.take(); next !== undefined; next = this.queue.take()) await this.serve(next);
  }

  private async serve({ request, resolve, reject }: Waiting): Promise<void> {
    const { unit } = request;
    const wait = request.priority === 'polling' ? this.health.waitFor(unit, this.clock.monotonic()) : 0;
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      reject(this.error('timeout', `unit ${unit} does not answer; it is asked again in ${seconds} s`));
      return;
    }
    const attempts = this.health.isDead(unit) ? 1 : 2;
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.trusted(request);
        this.answered(unit);
        resolve(answer);
        return;
      } catch (error) {
        const known = error instanceof DeviceError ? error : this.error('internal', String(error), error);
        if (known.code === 'device-exception') this.answered(unit);
        const again = transientCodes.has(known.code) && attempt < attempts;
        if (again) continue;
        if (known.code === 'timeout' && this.health.failed(unit, this.clock.monotonic()))
          this.onEvent?.({ kind: 'unit-lost', wire: this.name, unit });
        reject(known);
        return;
      }
    }
  }

  private answered(unit: number): void {
    if (this.health.answered(unit)) this.onEvent?.({ kind: 'unit-back', wire: this.name, unit });
  }

  /** Sends the request when its answer can be distinguished from every late one; until then, a probe of another length. */
  private async trusted(request: LineRequest): Promise<LineAnswer> {
    const { unit } = request;
    const tellable = (candidate: LineRequest['request']): boolean =>
      canTell(this.dialogue, unit, candidate, this.clock.monotonic());
    if (!tellable(request.request)) {
      const probe = probesOf(request.probe).find(tellable);
      if (probe === undefined)
        throw this.error(
          'timeout',
          `unit ${unit} owes too many answers to be told apart; it is left alone for a while`,
        );
      // An exception is an answer too: what came before it has passed.
      await this.exchange({ ...request, request: probe }).catch((error: unknown) => {
        if (!(error instanceof DeviceError && error.code === 'device-exception')) throw error;
      });
    }
    return this.exchange(request);
  }

  private async exchange(request: LineRequest): Promise<LineAnswer> {
    const { unit, answerWithin } = request;
    if (!this.wire.isOpen) {
      await this.wire.open();
      // On a line that has just been opened the last activity is unknown.
      this.busyUntil = Math.max(this.busyUntil, this.clock.monotonic());
    }
    await this.waitForGap(unit, request.pause);
    if (this.closed) throw this.closedError();
    const asked = ask(this.dialogue, unit, request.request, this.clock.monotonic());
    this.dialogue = asked.dialogue;
    const outcome = new Promise<RtuEffect | DeviceError>((resolve) => {
      this.pending = { resolve };
    });
    // Writing may be over long before the last character has left: nothing may begin until a gap after that.
    this.busyUntil = this.clock.monotonic() + asked.frame.length * this.character;
    try {
      await this.wire.write(asked.frame);
    } catch (error) {
      this.dialogue = giveUp(this.dialogue);
      this.pending = undefined;
      throw error;
    }
    const longest = request.request.kind === 'read-registers' ? 5 + 2 * request.request.count : 8;
    const within = (asked.frame.length + longest) * this.character + answerWithin + deliveryAllowance;
    const deadline = stallTolerantTimer(this.clock, within, () => {
      if (this.dialogue.buffer.length > 0) this.letPass();
      this.dialogue = giveUp(this.dialogue);
      this.settle(this.error('timeout', `unit ${unit} did not answer within ${Math.ceil(within)} ms`));
    });
    const effect = await outcome;
    deadline.cancel();
    if (effect instanceof DeviceError) throw effect;
    this.lastAnswerAt.set(unit, this.clock.monotonic());
    switch (effect.kind) {
      case 'answer':
        return effect.response;
      case 'exception':
        throw new DeviceError('device-exception', effect.message, {
          wire: this.name,
          frame: effect.frame,
          exceptionCode: effect.exceptionCode,
        });
      case 'failed':
        throw new DeviceError(effect.code, `unit ${unit}: ${effect.message}`, { wire: this.name, frame: effect.frame });
      case 'dropped':
        throw this.error('internal', 'dropped bytes cannot end an exchange');
    }
  }

  /** The line must have been silent for a gap, and the unit for its pause. */
  private async waitForGap(unit: number, pause: Milliseconds): Promise<void> {
    for (;;) {
      const now = this.clock.monotonic();
      const since = this.lastAnswerAt.get(unit) ?? Number.NEGATIVE_INFINITY;
      const wait = Math.max(this.busyUntil + this.gap - now, since + pause - now);
      if (wait < clockRounding || this.closed) return;
      await new Promise<void>((resolve) => {
        this.pause = { timer: this.clock.after(wait, resolve), resolve };
      });
      this.pause = undefined;
    }
  }

  private received(bytes: Uint8Array): void {
    this.busyUntil = Math.max(this.busyUntil, this.clock.monotonic());
    const step = receive(this.dialogue, bytes);
    this.dialogue = step.dialogue;
    this.take(step.effects);
    this.silenceTimer?.cancel();
    this.silenceTimer = undefined;
    if (this.dialogue.buffer.length > 0) {
      this.silenceTimer = stallTolerantTimer(this.clock, brokenAfter, () => {
        const quiet = silence(this.dialogue);
        this.dialogue = quiet.dialogue;
        this.take(quiet.effects);
      });
    }
  }

  private take(effects: readonly RtuEffect[]): void {
    for (const effect of effects) {
      if (effect.kind === 'dropped')
        this.onEvent?.({ kind: 'dropped', wire: this.name, message: effect.message, frame: effect.frame });
      else {
        if (effect.kind === 'failed') this.letPass();
        this.settle(effect);
      }
    }
  }

  /** The rest of a broken frame may still be on its way, and would collide with the next request. */
  private letPass(): void {
    this.busyUntil = this.clock.monotonic() + deliveryAllowance;
  }

  private settle(outcome: RtuEffect | DeviceError): void {
    const { pending } = this;
    this.pending = undefined;
    pending?.resolve(outcome);
  }

  private lost(error: DeviceError): void {
    // What was asked on the old wire cannot be answered on the next: opening flushes it.
    this.dialogue = freshDialogue;
    this.silenceTimer?.cancel();
    this.silenceTimer = undefined;
    this.settle(error);
  }

  private error(code: 'timeout' | 'internal', message: string, cause?: unknown): DeviceError {
    return new DeviceError(code, `${this.name}: ${message}`, { wire: this.name, cause });
  }

  private closedError(): DeviceError {
    return new DeviceError('closed', `${this.name} was closed`, { wire: this.name });
  }
}

/** The probe itself, then longer ones: each has an answer of its own length. */
function probesOf(probe: ReadRegisters): ReadRegisters[] {
  return Array.from({ length: probeLengths }, (_unused, k) => ({ ...probe, count: probe.count * (k + 1) })).filter(
    ({ address, count }) => count <= mostRegistersRead && address + count <= 0x10000,
  );
}
