/** Modbus RTU frames: unit id, PDU, CRC with its low byte first (MODBUS over Serial Line V1.02, clause 2.5.1). */
import { crc16 } from './crc.ts';

/** A frame holds 256 bytes at most. */
export const longestRtuFrame = 256;
const shortestRtuFrame = 4;

export interface RtuFrame {
  readonly kind: 'frame';
  /** 0 is broadcast, 1 to 247 a device. */
  readonly unit: number;
  readonly pdu: Uint8Array;
}

export interface RtuProblem {
  readonly kind: 'problem';
  readonly message: string;
}

/** Address, PDU and checksum as they go over the line. */
export function encodeRtuFrame(unit: number, pdu: Uint8Array): Uint8Array {
  if (!Number.isInteger(unit) || unit < 0 || unit > 255) throw new RangeError(`unit id ${unit}: expected 0 to 247`);
  const frame = new Uint8Array(pdu.length + 3);
  frame[0] = unit;
  frame.set(pdu, 1);
  const crc = crc16(frame.subarray(0, pdu.length + 1));
  frame[pdu.length + 1] = crc & 0xff;
  frame[pdu.length + 2] = crc >>> 8;
  return frame;
}

/** Takes a whole frame apart; the length must be right and the checksum must fit. */
export function decodeRtuFrame(bytes: Uint8Array): RtuFrame | RtuProblem {
  if (bytes.length < shortestRtuFrame || bytes.length > longestRtuFrame) {
    return {
      kind: 'problem',
      message: `a frame of ${bytes.length} bytes, expected ${shortestRtuFrame} to ${longestRtuFrame}`,
    };
  }
  const body = bytes.subarray(0, -2);
  const crc = crc16(body);
  const sent = (bytes[bytes.length - 2] ?? 0) | ((bytes[bytes.length - 1] ?? 0) << 8);
  if (crc !== sent) return { kind: 'problem', message: `checksum ${hex4(sent)}, expected ${hex4(crc)}` };
  return { kind: 'frame', unit: bytes[0] ?? 0, pdu: body.slice(1) };
}

function hex4(word: number): string {
  return word.toString(16).padStart(4, '0').toUpperCase();
}

/**
 * Length of the request frame that starts with `bytes`; undefined while too few have come,
 * 'unknown' where the function code does not tell (then only silence ends the frame).
 */
export function requestFrameLength(bytes: Uint8Array): number | 'unknown' | undefined {
  const functionCode = bytes[1];
  if (functionCode === undefined) return undefined;
  if (functionCode >= 1 && functionCode <= 6) return 8;
  if (functionCode === 15 || functionCode === 16) {
    const count = bytes[6];
    return count === undefined ? undefined : 9 + count;
  }
  return 'unknown';
}

/** The same for an answer. */
export function responseFrameLength(bytes: Uint8Array): number | 'unknown' | undefined {
  const functionCode = bytes[1];
  if (functionCode === undefined) return undefined;
  if (functionCode >= 0x80) return 5;
  if (functionCode >= 1 && functionCode <= 4) {
    const count = bytes[2];
    return count === undefined ? undefined : 5 + count;
  }
  if (functionCode === 5 || functionCode === 6 || functionCode === 15 || functionCode === 16) return 8;
  return 'unknown';
}
