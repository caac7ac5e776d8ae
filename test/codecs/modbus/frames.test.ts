import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import { decodeRtuFrame, encodeRtuFrame, requestFrameLength, responseFrameLength } from '../../../codecs/modbus/rtu.ts';
import { decodeTcpFrame, encodeTcpFrame, tcpFrameLength } from '../../../codecs/modbus/tcp.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';

interface Vector {
  readonly name: string;
  readonly kind: 'request' | 'response';
  readonly transaction: number;
  readonly unit: number;
  readonly pdu: string;
  readonly frame: string;
}

const anyBytes = fc.uint8Array({ maxLength: 300 });

describe('Modbus RTU frames', () => {
  for (const { name, kind, unit, pdu, frame } of readVectors('modbus/rtu.yaml') as Vector[])
    it(`${kind} of unit ${unit}: ${name}, as pymodbus frames it`, () => {
      expect(hexOf(encodeRtuFrame(unit, bytesOf(pdu)))).to.equal(frame);
      const decoded = decodeRtuFrame(bytesOf(frame));
      if (decoded.kind === 'problem') throw new Error(decoded.message);
      expect({ ...decoded, pdu: hexOf(decoded.pdu) }).to.deep.equal({ kind: 'frame', unit, pdu });
      const lengthOf = kind === 'request' ? requestFrameLength : responseFrameLength;
      expect(lengthOf(bytesOf(frame))).to.equal(frame.length / 2);
    });

  it("takes the worked example of a meter's maker apart", () => {
    const file = new URL('../../../devices/profiles/eastron-sdm230.golden.yaml', import.meta.url);
    const golden = parse(readFileSync(file, 'utf8')) as {
      frames: { provenance: string; request: string; response: string }[];
    };
    const example = golden.frames.find(({ provenance }) => provenance === 'makers-example')!;
    expect(hexOf(encodeRtuFrame(1, bytesOf('0400000002')))).to.equal(hexOf(bytesOf(example.request)));
    expect(hexOf(encodeRtuFrame(1, bytesOf('040443663334')))).to.equal(hexOf(bytesOf(example.response)));
    expect(decodeRtuFrame(bytesOf(example.response))).to.deep.include({ kind: 'frame', unit: 1 });
  });

  it('knows the length of a frame as soon as its head tells, and not before', () => {
    const lengths = (lengthOf: typeof requestFrameLength, hex: string) =>
      Array.from({ length: hex.length / 2 + 1 }, (_unused, count) => lengthOf(bytesOf(hex).subarray(0, count)));
    expect(lengths(requestFrameLength, '0104')).to.deep.equal([undefined, undefined, 8]);
    expect(lengths(requestFrameLength, '01100000000102')).to.deep.equal([...Array<undefined>(7).fill(undefined), 11]);
    expect(lengths(requestFrameLength, '012b')).to.deep.equal([undefined, undefined, 'unknown']);
    expect(lengths(responseFrameLength, '010404')).to.deep.equal([undefined, undefined, undefined, 9]);
    expect(lengths(responseFrameLength, '0184')).to.deep.equal([undefined, undefined, 5]);
    expect(lengths(responseFrameLength, '0110')).to.deep.equal([undefined, undefined, 8]);
    expect(lengths(responseFrameLength, '012b')).to.deep.equal([undefined, undefined, 'unknown']);
  });

  it('says what is wrong with a frame', () => {
    expect(decodeRtuFrame(bytesOf('018402c2c0'))).to.deep.equal({
      kind: 'problem',
      message: 'checksum C0C2, expected C1C2',
    });
    expect(decodeRtuFrame(bytesOf('018402'))).to.deep.equal({
      kind: 'problem',
      message: 'a frame of 3 bytes, expected 4 to 256',
    });
    expect(decodeRtuFrame(new Uint8Array(257))).to.deep.include({ message: 'a frame of 257 bytes, expected 4 to 256' });
    expect(() => encodeRtuFrame(256, bytesOf('04'))).to.throw(RangeError, 'unit id 256');
  });

  it('never throws on arbitrary bytes, and a frame taken apart is put together the same', () => {
    const framed = fc.uint8Array({ minLength: 1, maxLength: 253 }).map((pdu) => encodeRtuFrame(17, pdu));
    fc.assert(
      fc.property(fc.oneof(anyBytes, framed), (bytes) => {
        const decoded = decodeRtuFrame(bytes);
        if (decoded.kind === 'frame') expect(hexOf(encodeRtuFrame(decoded.unit, decoded.pdu))).to.equal(hexOf(bytes));
        requestFrameLength(bytes);
        responseFrameLength(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a frame with any one bit flipped', () => {
    const frame = bytesOf('01 04 04 43 66 33 34 1b 38');
    for (let bit = 0; bit < frame.length * 8; bit++) {
      const flipped = frame.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(decodeRtuFrame(flipped).kind, `bit ${bit}`).to.equal('problem');
    }
  });
});

describe('Modbus TCP frames', () => {
  for (const { name, kind, transaction, unit, pdu, frame } of readVectors('modbus/tcp.yaml') as Vector[])
    it(`${kind} ${transaction} of unit ${unit}: ${name}, as pymodbus frames it`, () => {
      expect(hexOf(encodeTcpFrame(transaction, unit, bytesOf(pdu)))).to.equal(frame);
      const decoded = decodeTcpFrame(bytesOf(frame));
      if (decoded.kind === 'problem') throw new Error(decoded.message);
      expect({ ...decoded, pdu: hexOf(decoded.pdu) }).to.deep.equal({ kind: 'frame', transaction, unit, pdu });
    });

  it('knows the length of a frame once six bytes are there', () => {
    const frame = bytesOf('15 01 00 00 00 05 01 04 02 00 0a');
    for (let count = 0; count <= frame.length; count++)
      expect(tcpFrameLength(frame.subarray(0, count)), `${count} bytes`).to.equal(count < 6 ? undefined : 11);
    // A view into a larger buffer, as sockets hand them out.
    const pool = new Uint8Array(64).fill(0xee);
    pool.set(frame, 9);
    expect(decodeTcpFrame(pool.subarray(9, 9 + frame.length))).to.deep.include({ transaction: 0x1501, unit: 1 });
  });

  it('says what is wrong with a header', () => {
    for (const [hex, message] of [
      ['000100010003010402', 'protocol id 1, expected 0'],
      ['00010000000101', 'length field 1, expected 2 to 254'],
      ['0001000000ff01', 'length field 255, expected 2 to 254'],
      ['000100000003018402ff', 'a frame of 10 bytes whose header says 9'],
      ['0001', 'a frame of 2 bytes whose header says nothing'],
    ] as const)
      expect(decodeTcpFrame(bytesOf(hex)), hex).to.deep.equal({ kind: 'problem', message });
  });

  it('never throws on arbitrary bytes, and a frame taken apart is put together the same', () => {
    const framed = fc
      .tuple(fc.nat(0xffff), fc.nat(255), fc.uint8Array({ minLength: 1, maxLength: 253 }))
      .map(([transaction, unit, pdu]) => encodeTcpFrame(transaction, unit, pdu));
    fc.assert(
      fc.property(fc.oneof(anyBytes, framed), (bytes) => {
        tcpFrameLength(bytes);
        const decoded = decodeTcpFrame(bytes);
        if (decoded.kind === 'frame')
          expect(hexOf(encodeTcpFrame(decoded.transaction, decoded.unit, decoded.pdu))).to.equal(hexOf(bytes));
      }),
      { numRuns: 1000 },
    );
  });
});
