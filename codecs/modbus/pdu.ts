/**
 * Modbus protocol data units: function code and data, without unit id or checksum
 * (MODBUS Application Protocol Specification V1.1b3, clauses 4 to 7). Hostile bytes give a PduProblem, never a throw.
 */

/** The codes a device answers an error with (clause 7). */
export const exceptionCodes = {
  illegalFunction: 1,
  illegalDataAddress: 2,
  illegalDataValue: 3,
  serverDeviceFailure: 4,
  acknowledge: 5,
  serverDeviceBusy: 6,
  memoryParityError: 8,
  gatewayPathUnavailable: 10,
  gatewayTargetFailedToRespond: 11,
} as const;

const exceptionNames = new Map<number, string>([
  [1, 'illegal function'],
  [2, 'illegal data address'],
  [3, 'illegal data value'],
  [4, 'server device failure'],
  [5, 'acknowledge'],
  [6, 'server device busy'],
  [8, 'memory parity error'],
  [10, 'gateway path unavailable'],
  [11, 'gateway target device failed to respond'],
]);

/** For people: `2 (illegal data address)`. */
export function describeException(code: number): string {
  return `${code} (${exceptionNames.get(code) ?? 'unknown exception'})`;
}

/** Most registers one read may ask for (clauses 6.3, 6.4) and one write may carry (6.12). */
export const mostRegistersRead = 125;
export const mostRegistersWritten = 123;

/** Function codes that read registers: 3 holding, 4 input. */
export type ReadFunction = 3 | 4;

/** Registers are addressed from 0 on the wire. */
export interface ReadRegisters {
  readonly kind: 'read-registers';
  readonly functionCode: ReadFunction;
  readonly address: number;
  readonly count: number;
}

export interface WriteRegister {
  readonly kind: 'write-register';
  readonly address: number;
  readonly content: number;
}

export interface WriteRegisters {
  readonly kind: 'write-registers';
  readonly address: number;
  readonly contents: readonly number[];
}

export type Request = ReadRegisters | WriteRegister | WriteRegisters;

export type Response =
  /** The register bytes as they came, two a register, high byte first: a view of the answer. */
  | { readonly kind: 'registers'; readonly functionCode: ReadFunction; readonly bytes: Uint8Array }
  | { readonly kind: 'register-written'; readonly address: number; readonly content: number }
  | { readonly kind: 'registers-written'; readonly address: number; readonly count: number }
  | { readonly kind: 'exception'; readonly functionCode: number; readonly exceptionCode: number };

export interface PduProblem {
  readonly kind: 'problem';
  /** 0 when there is not even a function code. */
  readonly functionCode: number;
  /** How a server answers it. */
  readonly exceptionCode: number;
  readonly message: string;
}

function problem(functionCode: number, exceptionCode: number, message: string): PduProblem {
  return { kind: 'problem', functionCode, exceptionCode, message };
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function words(...values: readonly number[]): number[] {
  return values.flatMap((each) => [(each >>> 8) & 0xff, each & 0xff]);
}

/** The function code of a request: 3, 4, 6 or 16. */
export function functionCodeOf(request: Request): number {
  if (request.kind === 'read-registers') return request.functionCode;
  return request.kind === 'write-register' ? 6 : 16;
}

/**
 * @throws RangeError when address, count or content is outside what the specification allows: a caller's bug.
 */
export function encodeRequest(request: Request): Uint8Array {
  const { address } = request;
  if (!Number.isInteger(address) || address < 0 || address > 0xffff)
    throw new RangeError(`register address ${address}: expected 0 to 65535`);
  switch (request.kind) {
    case 'read-registers':
      checkSpan(address, request.count, mostRegistersRead);
      return readRequest(request);
    case 'write-register':
      checkContent(request.content);
      return Uint8Array.from([6, ...words(address, request.content)]);
    case 'write-registers': {
      const { contents } = request;
      checkSpan(address, contents.length, mostRegistersWritten);
      contents.forEach(checkContent);
      return Uint8Array.from([16, ...words(address, contents.length), contents.length * 2, ...words(...contents)]);
    }
  }
}

/** Filled in place: what is asked most is worth not building from a list, which takes longer than all else here. */
function readRequest({ functionCode, address, count }: ReadRegisters): Uint8Array {
  const pdu = new Uint8Array(5);
  pdu[0] = functionCode;
  pdu[1] = address >>> 8;
  pdu[2] = address;
  pdu[3] = count >>> 8;
  pdu[4] = count;
  return pdu;
}

function checkSpan(address: number, count: number, most: number): void {
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new RangeError(`register count ${count}: expected 1 to ${most}`);
  if (address + count > 0x10000)
    throw new RangeError(`registers ${address}..${address + count - 1}: the last address is 65535`);
}

function checkContent(content: number): void {
  if (!Number.isInteger(content) || content < 0 || content > 0xffff)
    throw new RangeError(`register content ${content}: expected 0 to 65535`);
}

/** What a server makes of a request; a problem carries the exception it answers with. */
export function decodeRequest(pdu: Uint8Array): Request | PduProblem {
  const functionCode = pdu[0];
  if (functionCode === undefined) return problem(0, exceptionCodes.illegalFunction, 'an empty request');
  switch (functionCode) {
    case 3:
    case 4: {
      if (pdu.length !== 5)
        return problem(
          functionCode,
          exceptionCodes.illegalDataValue,
          `a read request of ${pdu.length} bytes, expected 5`,
        );
      const address = word(pdu, 1);
      const count = word(pdu, 3);
      if (count < 1 || count > mostRegistersRead) {
        return problem(
          functionCode,
          exceptionCodes.illegalDataValue,
          `a read of ${count} registers, expected 1 to ${mostRegistersRead}`,
        );
      }
      if (address + count > 0x10000)
        return problem(functionCode, exceptionCodes.illegalDataAddress, 'a read past register 65535');
      return { kind: 'read-registers', functionCode, address, count };
    }
    case 6:
      if (pdu.length !== 5)
        return problem(6, exceptionCodes.illegalDataValue, `a write request of ${pdu.length} bytes, expected 5`);
      return { kind: 'write-register', address: word(pdu, 1), content: word(pdu, 3) };
    case 16: {
      const count = word(pdu, 3);
      if (
        pdu.length < 6 ||
        count < 1 ||
        count > mostRegistersWritten ||
        pdu[5] !== count * 2 ||
        pdu.length !== 6 + count * 2
      ) {
        return problem(16, exceptionCodes.illegalDataValue, 'a write of several registers whose counts do not agree');
      }
      if (word(pdu, 1) + count > 0x10000)
        return problem(16, exceptionCodes.illegalDataAddress, 'a write past register 65535');
      return {
        kind: 'write-registers',
        address: word(pdu, 1),
        contents: Array.from({ length: count }, (_unused, k) => word(pdu, 6 + 2 * k)),
      };
    }
    default:
      return problem(functionCode, exceptionCodes.illegalFunction, `function code ${functionCode} is not known here`);
  }
}

/** The answer to a read: `bytes` holds two bytes a register. */
export function encodeReadResponse(functionCode: ReadFunction, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0 || bytes.length > mostRegistersRead * 2 || bytes.length % 2 !== 0) {
    throw new RangeError(
      `a read answer of ${bytes.length} bytes: expected an even number from 2 to ${mostRegistersRead * 2}`,
    );
  }
  const pdu = new Uint8Array(2 + bytes.length);
  pdu[0] = functionCode;
  pdu[1] = bytes.length;
  pdu.set(bytes, 2);
  return pdu;
}

export function encodeException(functionCode: number, exceptionCode: number): Uint8Array {
  return Uint8Array.from([functionCode | 0x80, exceptionCode]);
}

/** What a client makes of an answer, before it is held against the request. */
export function decodeResponse(pdu: Uint8Array): Response | PduProblem {
  const functionCode = pdu[0];
  if (functionCode === undefined) return problem(0, 0, 'an empty answer');
  if (functionCode >= 0x80) {
    if (pdu.length !== 2) return problem(functionCode & 0x7f, 0, `an exception of ${pdu.length} bytes, expected 2`);
    return { kind: 'exception', functionCode: functionCode & 0x7f, exceptionCode: pdu[1] ?? 0 };
  }
  switch (functionCode) {
    case 3:
    case 4: {
      const length = pdu[1] ?? 0;
      if (length === 0 || length % 2 !== 0 || pdu.length !== 2 + length) {
        return problem(
          functionCode,
          0,
          `a read answer that says ${length} bytes and has ${Math.max(0, pdu.length - 2)}`,
        );
      }
      return { kind: 'registers', functionCode, bytes: pdu.subarray(2) };
    }
    case 6:
      if (pdu.length !== 5) return problem(6, 0, `a write answer of ${pdu.length} bytes, expected 5`);
      return { kind: 'register-written', address: word(pdu, 1), content: word(pdu, 3) };
    case 16:
      if (pdu.length !== 5) return problem(16, 0, `a write answer of ${pdu.length} bytes, expected 5`);
      return { kind: 'registers-written', address: word(pdu, 1), count: word(pdu, 3) };
    default:
      return problem(functionCode, 0, `function code ${functionCode} is not known here`);
  }
}

/**
 * Holds an answer against its request. Returns what is wrong, or undefined when it fits:
 * same function, and as many registers as were asked for (or the same address and content echoed).
 */
export function mismatch(request: Request, response: Exclude<Response, { kind: 'exception' }>): string | undefined {
  switch (request.kind) {
    case 'read-registers':
      if (response.kind !== 'registers' || response.functionCode !== request.functionCode)
        return 'the answer is to another function';
      return response.bytes.length === request.count * 2
        ? undefined
        : `${response.bytes.length / 2} registers came, ${request.count} were asked for`;
    case 'write-register':
      if (response.kind !== 'register-written') return 'the answer is to another function';
      return response.address === request.address && response.content === request.content
        ? undefined
        : 'the echo differs from what was written';
    case 'write-registers':
      if (response.kind !== 'registers-written') return 'the answer is to another function';
      return response.address === request.address && response.count === request.contents.length
        ? undefined
        : 'the echo differs from what was written';
  }
}
