/** Serves register models on a wire, as the devices of a Modbus line do. */
import { decodeRequest, encodeException, encodeReadResponse, exceptionCodes } from '../../codecs/modbus/pdu.ts';
import { decodeRtuFrame, encodeRtuFrame, longestRtuFrame, requestFrameLength } from '../../codecs/modbus/rtu.ts';
import { decodeTcpFrame, encodeTcpFrame, tcpFrameLength } from '../../codecs/modbus/tcp.ts';
import type { Clock, EpochMilliseconds, Milliseconds, Timer, Wire } from '../ports.ts';
import { spoilAnswer } from './line-faults.ts';
import type { LineFaults } from './line-faults.ts';
import type { RegisterModel } from './register-model.ts';

/** A frame as the device saw or sent it. */
export interface FrameSeen {
  readonly direction: 'to-meter' | 'from-meter';
  readonly bytes: Uint8Array;
  readonly at: EpochMilliseconds;
  readonly note: string;
}

export interface ModbusServerOptions {
  readonly wire: Wire;
  readonly clock: Clock;
  /** By unit id. */
  readonly units: ReadonlyMap<number, RegisterModel>;
  readonly tap?: (frame: FrameSeen) => void;
  /** How long a device takes before it answers. */
  readonly turnaround?: Milliseconds;
  /** Faults made on purpose, on RTU. */
  readonly faults?: LineFaults | undefined;
}

/** The answer of one device to one request PDU. */
function answer(model: RegisterModel, pdu: Uint8Array): { pdu: Uint8Array; note: string } {
  const request = decodeRequest(pdu);
  if (request.kind === 'problem') {
    return { pdu: encodeException(request.functionCode, request.exceptionCode), note: request.message };
  }
  if (request.kind === 'write-registers' && model.write !== undefined) {
    const exceptionCode = model.write(request.address, request.contents);
    const note = `${model.model} is written ${request.contents.length} registers from ${request.address.toString(16).padStart(4, '0')}`;
    // The answer is what the request began with: function, address, count.
    return exceptionCode === undefined
      ? { pdu: pdu.slice(0, 5), note }
      : { pdu: encodeException(pdu[0] ?? 0, exceptionCode), note: `${note}: exception ${exceptionCode}` };
  }
  if (request.kind !== 'read-registers') {
    return { pdu: encodeException(pdu[0] ?? 0, exceptionCodes.illegalFunction), note: 'nothing here can be written' };
  }
  const { functionCode, address, count } = request;
  const read = model.read(functionCode, address, count);
  const note = `${model.model} read ${count} registers from ${address.toString(16).padStart(4, '0')}`;
  return 'bytes' in read
    ? { pdu: encodeReadResponse(functionCode, read.bytes), note }
    : { pdu: encodeException(functionCode, read.exceptionCode), note: `${note}: exception ${read.exceptionCode}` };
}

/** After this much silence an incomplete request is dropped: 3.5 characters at 9,600 Bd, rounded up. */
const silence: Milliseconds = 5;

/** Serves an RTU line until its wire ends. Frames for other units, and broken ones, get no answer. */
export function serveModbusRtu(options: ModbusServerOptions): void {
  const { wire, clock, units, tap, turnaround = 0, faults } = options;
  let pending = new Uint8Array(0);
  let drop: Timer | undefined;
  const answering = new Set<Timer>();
  /** When each unit's last answer leaves: a device does one thing after the other, so a late answer holds up the next. */
  const busyUntil = new Map<number, Milliseconds>();

  const send = (frame: Uint8Array, note: string): void => {
    tap?.({ direction: 'from-meter', bytes: frame, at: clock.now(), note });
    // A line that is gone takes no answer; its end is told to whoever owns it.
    wire.write(frame).catch(() => undefined);
  };

  const handle = (bytes: Uint8Array): void => {
    const frame = decodeRtuFrame(bytes);
    if (frame.kind === 'problem') {
      tap?.({ direction: 'to-meter', bytes, at: clock.now(), note: frame.message });
      return;
    }
    const model = units.get(frame.unit);
    tap?.({
      direction: 'to-meter',
      bytes,
      at: clock.now(),
      note: model === undefined ? `unit ${frame.unit} is not here` : '',
    });
    if (model === undefined) return;
    const fault = faults?.meet(frame.unit);
    if (fault?.fault === 'lose-request') return;
    const { pdu, note } = answer(model, frame.pdu);
    const reply = encodeRtuFrame(frame.unit, pdu);
    const sent = fault === undefined ? { bytes: reply, delay: 0 } : spoilAnswer(fault, reply);
    if (sent === undefined) return;
    const now = clock.monotonic();
    const wait = Math.max(turnaround + sent.delay, (busyUntil.get(frame.unit) ?? now) - now);
    busyUntil.set(frame.unit, now + wait);
    if (wait === 0) send(sent.bytes, note);
    else {
      const timer = clock.after(wait, () => {
        answering.delete(timer);
        send(sent.bytes, note);
      });
      answering.add(timer);
    }
  };

  wire.onBytes((bytes) => {
    drop?.cancel();
    drop = undefined;
    const joined = new Uint8Array(pending.length + bytes.length);
    joined.set(pending);
    joined.set(bytes, pending.length);
    pending = joined;
    for (;;) {
      const length = requestFrameLength(pending);
      if (typeof length !== 'number' || pending.length < length) break;
      const frame = pending.slice(0, length);
      pending = pending.slice(length);
      handle(frame);
    }
    if (pending.length === 0) return;
    drop = clock.after(silence, () => {
      // What silence ends is a frame of unknown length, or a broken one.
      const rest = pending;
      pending = new Uint8Array(0);
      handle(rest.slice(0, longestRtuFrame));
    });
  });
  wire.onEnd(() => {
    drop?.cancel();
    drop = undefined;
    for (const timer of answering) timer.cancel();
    answering.clear();
  });
}

/** Serves one Modbus TCP connection until it ends. A connection that breaks the framing is closed. */
export function serveModbusTcp(options: ModbusServerOptions): void {
  const { wire, clock, units, tap } = options;
  let pending: Uint8Array = new Uint8Array(0);
  wire.onBytes((bytes) => {
    pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
    for (;;) {
      const length = tcpFrameLength(pending);
      if (typeof length === 'object') {
        tap?.({ direction: 'to-meter', bytes: pending, at: clock.now(), note: length.message });
        void wire.close();
        return;
      }
      if (length === undefined || pending.length < length) return;
      const frame = decodeTcpFrame(pending.subarray(0, length));
      pending = pending.subarray(length);
      if (frame.kind === 'problem') continue;
      const model = units.get(frame.unit);
      tap?.({ direction: 'to-meter', bytes: frame.pdu, at: clock.now(), note: '' });
      const reply =
        model === undefined
          ? {
              pdu: encodeException(frame.pdu[0] ?? 0, exceptionCodes.gatewayTargetFailedToRespond),
              note: `unit ${frame.unit} is not here`,
            }
          : answer(model, frame.pdu);
      const encoded = encodeTcpFrame(frame.transaction, frame.unit, reply.pdu);
      tap?.({ direction: 'from-meter', bytes: encoded, at: clock.now(), note: reply.note });
      wire.write(encoded).catch(() => undefined);
    }
  });
  wire.onEnd(() => undefined);
}
