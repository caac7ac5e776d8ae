/** A Modbus device that does what the test says: each register holds its own address, so every wrong value shows. */
import { encodeReadResponse } from '../../codecs/modbus/pdu.ts';
import { decodeRtuFrame, encodeRtuFrame } from '../../codecs/modbus/rtu.ts';
import { decodeTcpFrame, encodeTcpFrame } from '../../codecs/modbus/tcp.ts';
import type { Wire } from '../../devices/ports.ts';

export interface Asked {
  readonly unit: number;
  readonly address: number;
  readonly count: number;
  /** Counts from 1. */
  readonly number: number;
  /** The whole frame of the right answer. */
  readonly answer: Uint8Array;
}

/** What a register holds: its unit's hundreds of thousands would not fit, so unit and address share sixteen bits. */
export const contentOf = (unit: number, address: number): number => (unit << 12) | address;

export const contentsOf = (unit: number, address: number, count: number): number[] =>
  Array.from({ length: count }, (_unused, k) => contentOf(unit, address + k));

function answerTo(unit: number, pdu: Uint8Array): { address: number; count: number; pdu: Uint8Array } {
  const view = new DataView(pdu.buffer, pdu.byteOffset, pdu.byteLength);
  const address = view.getUint16(1);
  const count = view.getUint16(3);
  const bytes = new Uint8Array(2 * count);
  contentsOf(unit, address, count).forEach((word, k) => {
    new DataView(bytes.buffer).setUint16(2 * k, word);
  });
  return { address, count, pdu: encodeReadResponse(pdu[0] === 3 ? 3 : 4, bytes) };
}

/** Frames of eight bytes each, as reads are. `onAsked` says what goes out, and when. */
export function scriptedRtu(wire: Wire, onAsked: (asked: Asked, send: (frame: Uint8Array) => void) => void): void {
  let pending = new Uint8Array(0);
  let number = 0;
  wire.onBytes((bytes) => {
    pending = Uint8Array.of(...pending, ...bytes);
    for (; pending.length >= 8; pending = pending.slice(8)) {
      const frame = decodeRtuFrame(pending.slice(0, 8));
      if (frame.kind === 'problem') throw new Error(frame.message);
      const { address, count, pdu } = answerTo(frame.unit, frame.pdu);
      number++;
      onAsked({ unit: frame.unit, address, count, number, answer: encodeRtuFrame(frame.unit, pdu) }, (answer) => {
        void wire.write(answer);
      });
    }
  });
}

/** The same on one Modbus TCP connection; frames of twelve bytes. */
export function scriptedTcp(wire: Wire, onAsked: (asked: Asked, send: (frame: Uint8Array) => void) => void): void {
  let pending = new Uint8Array(0);
  let number = 0;
  wire.onEnd(() => undefined);
  wire.onBytes((bytes) => {
    pending = Uint8Array.of(...pending, ...bytes);
    for (; pending.length >= 12; pending = pending.slice(12)) {
      const frame = decodeTcpFrame(pending.slice(0, 12));
      if (frame.kind === 'problem') throw new Error(frame.message);
      const { address, count, pdu } = answerTo(frame.unit, frame.pdu);
      number++;
      const answer = encodeTcpFrame(frame.transaction, frame.unit, pdu);
      onAsked({ unit: frame.unit, address, count, number, answer }, (reply) => {
        wire.write(reply).catch(() => undefined);
      });
    }
  });
}
