import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'coap-packet';
import { formatCode } from '../../../codecs/coap/codes.ts';
import { decodeMessage, encodeMessage, messageTypes } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import { readUint, understoodOptions, writeUint } from '../../../codecs/coap/options.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';

interface Vector {
  readonly name: string;
  readonly source: string;
  readonly bytes: string;
  readonly reads: {
    readonly type: string;
    readonly code: string;
    readonly messageId: number;
    readonly token: string;
    readonly options: readonly (readonly [number, string | number])[];
    readonly payload: string;
  };
}

interface Refused {
  readonly name: string;
  readonly clause: string;
  readonly bytes: string;
  readonly header: boolean;
}

function valueOf(shown: string | number): string {
  if (typeof shown === 'number') return hexOf(writeUint(shown));
  return shown.startsWith('0x') ? shown.slice(2) : Buffer.from(shown).toString('hex');
}

/** Any message that can be written, options in order. */
const anyMessage: fc.Arbitrary<CoapMessage> = fc.record({
  kind: fc.constant('message' as const),
  type: fc.constantFrom(...messageTypes),
  code: fc.constantFrom(1, 2, 3, 4, 65, 69, 95, 132, 160),
  messageId: fc.integer({ min: 0, max: 0xffff }),
  token: fc.uint8Array({ maxLength: 8 }),
  options: fc
    .array(
      fc.record({
        number: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 0xffff })),
        value: fc.oneof(fc.uint8Array({ maxLength: 14 }), fc.uint8Array({ minLength: 260, maxLength: 290 })),
      }),
      { maxLength: 12 },
    )
    .map((options) => [...options].sort((one, other) => one.number - other.number)),
  payload: fc.uint8Array({ maxLength: 64 }),
});

describe('CoAP messages', () => {
  for (const { name, source, bytes, reads } of readVectors('coap/messages.yaml') as Vector[]) {
    it(`are read and written as outside: ${name} (${source})`, () => {
      const message = decodeMessage(bytesOf(bytes));
      if (message.kind === 'problem') throw new Error(message.message);
      expect(message.type).to.equal(reads.type);
      expect(formatCode(message.code)).to.equal(reads.code);
      expect(message.messageId).to.equal(reads.messageId);
      expect(hexOf(message.token)).to.equal(reads.token);
      expect(message.options.map(({ number, value }) => [number, hexOf(value)])).to.deep.equal(
        reads.options.map(([number, shown]) => [number, valueOf(shown)]),
      );
      expect(Buffer.from(message.payload).toString()).to.equal(reads.payload);
      expect(hexOf(encodeMessage(message))).to.equal(bytes);
    });
  }

  for (const { name, clause, bytes, header } of readVectors('coap/not-messages.yaml') as Refused[]) {
    it(`are not: ${name} (clause ${clause})`, () => {
      const problem = decodeMessage(bytesOf(bytes));
      if (problem.kind !== 'problem') throw new Error('read as a message');
      expect(problem.header !== undefined).to.equal(header);
      expect(problem.message).to.not.equal('');
    });
  }

  it('come back as they went, whatever is in them', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(decodeMessage(encodeMessage(message))).to.deep.equal(message);
      }),
    );
  });

  it('are read the same by an independent package', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const theirs = parse(Buffer.from(encodeMessage(message)));
        expect(theirs.code).to.equal(`${message.code >> 5}.${(message.code & 31).toString().padStart(2, '0')}`);
        expect(theirs.messageId).to.equal(message.messageId);
        expect(hexOf(theirs.token)).to.equal(hexOf(message.token));
        expect(hexOf(theirs.payload)).to.equal(hexOf(message.payload));
        expect(theirs.options.map(({ value }) => hexOf(value))).to.deep.equal(
          message.options.map(({ value }) => hexOf(value)),
        );
      }),
    );
  });

  it('never throw at hostile bytes, and what is read can be written again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, plausible) => {
        // A plausible first byte gets the noise past the version check.
        if (plausible && bytes.length > 0) bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x33);
        const message = decodeMessage(bytes);
        if (message.kind === 'message') {
          expect(decodeMessage(encodeMessage(message))).to.deep.equal(message);
          understoodOptions(message.options);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('are refused where a field does not fit its place', () => {
    const sound: CoapMessage = {
      kind: 'message',
      type: 'CON',
      code: 1,
      messageId: 1,
      token: new Uint8Array(0),
      options: [],
      payload: new Uint8Array(0),
    };
    expect(() => encodeMessage({ ...sound, token: new Uint8Array(9) })).to.throw(RangeError, '9');
    expect(() => encodeMessage({ ...sound, messageId: 65_536 })).to.throw(RangeError, '65536');
    expect(() => encodeMessage({ ...sound, code: 256 })).to.throw(RangeError, '256');
    expect(() => encodeMessage({ ...sound, code: 0, payload: new Uint8Array(1) })).to.throw(RangeError, 'empty');
    expect(() => encodeMessage({ ...sound, options: [{ number: -1, value: new Uint8Array(0) }] })).to.throw(RangeError);
  });
});

describe('CoAP options', () => {
  const option = (number: number, hex: string) => ({ number, value: bytesOf(hex) });

  it('leave out what is elective and not understood, and refuse what is critical (clause 5.4.1)', () => {
    expect(understoodOptions([option(2048, 'aa'), option(11, '61')])).to.deep.equal({
      options: [option(11, '61')],
      refused: undefined,
    });
    expect(understoodOptions([option(11, '61'), option(2049, 'aa')]).refused).to.equal(2049);
  });

  it('count a second instance of what comes once as not understood (clause 5.4.5)', () => {
    expect(understoodOptions([option(12, '00'), option(12, '32')])).to.deep.equal({
      options: [option(12, '00')],
      refused: undefined,
    });
    expect(understoodOptions([option(7, '01'), option(7, '02')]).refused).to.equal(7);
  });

  it('count a length outside the table as not understood (clause 5.4.3)', () => {
    expect(understoodOptions([option(14, '0102030405')])).to.deep.equal({ options: [], refused: undefined });
    expect(understoodOptions([option(5, '00')]).refused).to.equal(5);
    expect(understoodOptions([option(11, 'ff')]).refused, 'a path that is no UTF-8').to.equal(11);
  });

  it('write numbers in the shortest form and read longer ones too (clause 3.2)', () => {
    expect(hexOf(writeUint(0))).to.equal('');
    expect(hexOf(writeUint(255))).to.equal('ff');
    expect(hexOf(writeUint(256))).to.equal('0100');
    expect(hexOf(writeUint(0xffff_ffff))).to.equal('ffffffff');
    expect(readUint(bytesOf('000001'))).to.equal(1);
    expect(() => writeUint(-1)).to.throw(RangeError);
  });
});
