import { expect } from 'chai';
import fc from 'fast-check';
import {
  decodeRequest,
  decodeResponse,
  describeException,
  encodeException,
  encodeReadResponse,
  encodeRequest,
  functionCodeOf,
  mismatch,
} from '../../../codecs/modbus/pdu.ts';
import type { PduProblem, Request, Response } from '../../../codecs/modbus/pdu.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';

interface Vector {
  readonly name: string;
  readonly clause: string;
  readonly request: string;
  readonly asks: Request | (Pick<PduProblem, 'functionCode' | 'exceptionCode'> & { kind: 'problem' });
  readonly response: string;
  readonly answers: { readonly kind: Response['kind']; readonly bytes?: string };
}

/** Register bytes as hex, as the vectors show them. */
function shown(response: Response | PduProblem): object {
  return 'bytes' in response ? { ...response, bytes: hexOf(response.bytes) } : response;
}

const read: Request = { kind: 'read-registers', functionCode: 4, address: 0, count: 2 };

describe('Modbus PDUs', () => {
  for (const vector of readVectors('modbus/pdu.yaml') as Vector[])
    describe(`the example of clause ${vector.clause}: ${vector.name}`, () => {
      const { asks } = vector;

      it('is read as a server reads it', () => {
        expect(decodeRequest(bytesOf(vector.request))).to.deep.include(asks);
      });

      it('is read as a client reads it', () => {
        expect(shown(decodeResponse(bytesOf(vector.response)))).to.deep.equal(vector.answers);
      });

      if (asks.kind !== 'problem')
        it('is asked as a client asks it, and its answer fits', () => {
          expect(hexOf(encodeRequest(asks))).to.equal(vector.request);
          expect(functionCodeOf(asks)).to.equal(Number.parseInt(vector.request.slice(0, 2), 16));
          const answer = decodeResponse(bytesOf(vector.response));
          if (answer.kind === 'problem' || answer.kind === 'exception') throw new Error(`no answer: ${answer.kind}`);
          expect(mismatch(asks, answer)).to.equal(undefined);
        });
    });

  it('answers a read and an exception as the examples do', () => {
    expect(hexOf(encodeReadResponse(3, bytesOf('022b00000064')))).to.equal('0306022b00000064');
    expect(hexOf(encodeException(1, 2))).to.equal('8102');
  });

  describe('a request a server refuses', () => {
    for (const [request, exceptionCode, why] of [
      ['', 1, 'an empty request'],
      ['2b0e0100', 1, 'function code 43 is not known here'],
      ['0300000000', 3, 'a read of 0 registers, expected 1 to 125'],
      ['030000007e', 3, 'a read of 126 registers, expected 1 to 125'],
      ['04000001', 3, 'a read request of 4 bytes, expected 5'],
      ['040000000101', 3, 'a read request of 6 bytes, expected 5'],
      ['04ffff0002', 2, 'a read past register 65535'],
      ['06000100', 3, 'a write request of 4 bytes, expected 5'],
      ['1000000000', 3, 'a write of several registers whose counts do not agree'],
      ['1000000001040001', 3, 'a write of several registers whose counts do not agree'],
      ['10000000020200010002', 3, 'a write of several registers whose counts do not agree'],
      ['10ffff00020400010002', 2, 'a write past register 65535'],
    ] as const)
      it(`${request === '' ? 'nothing' : request}: ${why}`, () => {
        const pdu = bytesOf(request);
        expect(decodeRequest(pdu)).to.deep.equal({
          kind: 'problem',
          functionCode: pdu[0] ?? 0,
          exceptionCode,
          message: why,
        });
      });

    it('while the first and the last register are read', () => {
      expect(decodeRequest(bytesOf('0400000001'))).to.deep.include({ address: 0, count: 1 });
      expect(decodeRequest(bytesOf('04ffff0001'))).to.deep.include({ address: 65535, count: 1 });
      expect(decodeRequest(bytesOf('040000007d'))).to.deep.include({ address: 0, count: 125 });
    });
  });

  describe('bytes that are no answer', () => {
    for (const [response, functionCode, why] of [
      ['', 0, 'an empty answer'],
      ['84', 4, 'an exception of 1 bytes, expected 2'],
      ['840200', 4, 'an exception of 3 bytes, expected 2'],
      ['0400', 4, 'a read answer that says 0 bytes and has 0'],
      ['0403000102', 4, 'a read answer that says 3 bytes and has 3'],
      ['04040001', 4, 'a read answer that says 4 bytes and has 2'],
      ['0402000102', 4, 'a read answer that says 2 bytes and has 3'],
      ['06000100', 6, 'a write answer of 4 bytes, expected 5'],
      ['1000010002ff', 16, 'a write answer of 6 bytes, expected 5'],
      ['2b0e', 43, 'function code 43 is not known here'],
    ] as const)
      it(`${response === '' ? 'nothing' : response}: ${why}`, () => {
        const problem = decodeResponse(bytesOf(response));
        expect(problem).to.deep.equal({ kind: 'problem', functionCode, exceptionCode: 0, message: why });
      });
  });

  it('does not take an answer for another question', () => {
    const answer = (hex: string): Parameters<typeof mismatch>[1] => {
      const response = decodeResponse(bytesOf(hex));
      if (response.kind === 'problem' || response.kind === 'exception') throw new Error(response.kind);
      return response;
    };
    const write: Request = { kind: 'write-register', address: 1, content: 3 };
    const writes: Request = { kind: 'write-registers', address: 1, contents: [10, 258] };
    expect(mismatch(read, answer('040400000000'))).to.equal(undefined);
    expect(mismatch(read, answer('030400000000'))).to.equal('the answer is to another function');
    expect(mismatch(read, answer('04020000'))).to.equal('1 registers came, 2 were asked for');
    expect(mismatch(read, answer('0600010003'))).to.equal('the answer is to another function');
    expect(mismatch(write, answer('0600010004'))).to.equal('the echo differs from what was written');
    expect(mismatch(write, answer('0600020003'))).to.equal('the echo differs from what was written');
    expect(mismatch(write, answer('1000010001'))).to.equal('the answer is to another function');
    expect(mismatch(writes, answer('1000010003'))).to.equal('the echo differs from what was written');
    expect(mismatch(writes, answer('0600010003'))).to.equal('the answer is to another function');
  });

  it('names exceptions for people', () => {
    expect(describeException(2)).to.equal('2 (illegal data address)');
    expect(describeException(7)).to.equal('7 (unknown exception)');
  });

  describe('what a caller may not ask', () => {
    for (const [request, message] of [
      [{ ...read, count: 126 }, 'register count 126: expected 1 to 125'],
      [{ ...read, count: 0 }, 'register count 0: expected 1 to 125'],
      [{ ...read, count: 1.5 }, 'register count 1.5: expected 1 to 125'],
      [{ ...read, address: 65535 }, 'registers 65535..65536: the last address is 65535'],
      [{ ...read, address: -1 }, 'register address -1: expected 0 to 65535'],
      [{ kind: 'write-register', address: 0, content: 65536 }, 'register content 65536: expected 0 to 65535'],
      [{ kind: 'write-registers', address: 0, contents: [0, -1] }, 'register content -1: expected 0 to 65535'],
      [{ kind: 'write-registers', address: 0, contents: [] }, 'register count 0: expected 1 to 123'],
      [
        { kind: 'write-registers', address: 0, contents: Array<number>(124).fill(0) },
        'register count 124: expected 1 to 123',
      ],
    ] as const)
      it(message, () => {
        expect(() => encodeRequest(request)).to.throw(RangeError, message);
      });

    it('an answer with half a register', () => {
      expect(() => encodeReadResponse(4, new Uint8Array(3))).to.throw(RangeError, 'a read answer of 3 bytes');
      expect(() => encodeReadResponse(4, new Uint8Array(252))).to.throw(RangeError, 'a read answer of 252 bytes');
    });
  });

  it('never throws on arbitrary bytes, and reads back what it understood', () => {
    const likely = fc.constantFrom(3, 4, 6, 16, 0x83, 0x84);
    const pdus = fc.oneof(
      fc.uint8Array({ maxLength: 260 }),
      fc.tuple(likely, fc.uint8Array({ maxLength: 12 })).map(([code, rest]) => Uint8Array.of(code, ...rest)),
    );
    fc.assert(
      fc.property(pdus, (pdu) => {
        const request = decodeRequest(pdu);
        if (request.kind !== 'problem') expect(hexOf(encodeRequest(request))).to.equal(hexOf(pdu));
        const response = decodeResponse(pdu);
        if (response.kind === 'registers')
          expect(hexOf(encodeReadResponse(response.functionCode, response.bytes))).to.equal(hexOf(pdu));
        if (response.kind !== 'problem' && response.kind !== 'exception') mismatch(read, response);
      }),
      { numRuns: 2000 },
    );
  });
});
