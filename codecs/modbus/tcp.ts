/** Modbus TCP: the 7-byte MBAP header before a PDU (MODBUS Messaging on TCP/IP V1.0b, clause 3.1.3). */

const headerLength = 7;
/** A PDU holds 253 bytes at most; the length field counts the unit id too. */
const longestLengthField = 254;

export interface TcpFrame {
  readonly kind: 'frame';
  /** 0 to FFFF; the answer repeats the request's. */
  readonly transaction: number;
  readonly unit: number;
  readonly pdu: Uint8Array;
}

export interface TcpProblem {
  readonly kind: 'problem';
  readonly message: string;
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

export function encodeTcpFrame(transaction: number, unit: number, pdu: Uint8Array): Uint8Array {
  const frame = new Uint8Array(headerLength + pdu.length);
  frame[0] = transaction >>> 8;
  frame[1] = transaction;
  frame[4] = (pdu.length + 1) >>> 8;
  frame[5] = pdu.length + 1;
  frame[6] = unit;
  for (let at = 0; at < pdu.length; at++) frame[headerLength + at] = pdu[at] ?? 0;
  return frame;
}

/** Length of the frame that starts with `bytes`, undefined while the header is incomplete, or what is wrong with it. */
export function tcpFrameLength(bytes: Uint8Array): number | undefined | TcpProblem {
  if (bytes.length < 6) return undefined;
  const protocol = word(bytes, 2);
  if (protocol !== 0) return { kind: 'problem', message: `protocol id ${protocol}, expected 0` };
  const length = word(bytes, 4);
  if (length < 2 || length > longestLengthField) {
    return { kind: 'problem', message: `length field ${length}, expected 2 to ${longestLengthField}` };
  }
  return 6 + length;
}

/** Takes a whole frame apart; the PDU is a view of its bytes. */
export function decodeTcpFrame(bytes: Uint8Array): TcpFrame | TcpProblem {
  const length = tcpFrameLength(bytes);
  if (typeof length === 'object') return length;
  if (length === undefined || bytes.length !== length) {
    return { kind: 'problem', message: `a frame of ${bytes.length} bytes whose header says ${length ?? 'nothing'}` };
  }
  // A plain view: that of a Buffer takes five times as long, and is taken again further on.
  const pdu = new Uint8Array(bytes.buffer, bytes.byteOffset + headerLength, length - headerLength);
  return { kind: 'frame', transaction: word(bytes, 0), unit: bytes[6] ?? 0, pdu };
}
