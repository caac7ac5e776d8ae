import { expect } from 'chai';
import fc from 'fast-check';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';
import { needs } from '../../support/peers.ts';
import { codecOf, messageNames, plain, protocEncode } from './message-codecs.ts';
import type { MessageName } from './message-codecs.ts';

/** Sound messages with an integer that a number cannot hold exactly. */
const outOfRange: readonly (readonly [MessageName, text: string, bytes: string, field: string])[] = [
  [
    'ReadStatusRequest',
    'header { sent_at_utc_ms: 9007199254740992 }',
    '0a09288080808080808010',
    'header.sent_at_utc_ms',
  ],
  [
    'ReadStatusRequest',
    'header { sent_at_utc_ms: -9007199254740992 }',
    '0a0b2880808080808080f0ff01',
    'header.sent_at_utc_ms',
  ],
  [
    'ReadStatusRequest',
    'header { valid_from_utc_ms: 9223372036854775807 }',
    '0a0a38ffffffffffffffff7f',
    'header.valid_from_utc_ms',
  ],
  [
    'Command',
    'header { valid_until_utc_ms: -9223372036854775808 }',
    '0a0b4080808080808080808001',
    'header.valid_until_utc_ms',
  ],
  ['ReadProfileRequest', 'from_utc_s: 9007199254740992', '108080808080808010', 'from_utc_s'],
  ['ReadProfileRequest', 'to_utc_s: 9007199254740992', '188080808080808010', 'to_utc_s'],
  ['ReadProfileResponse', 'page { start_utc_s: 9007199254740992 }', '1209208080808080808010', 'page.start_utc_s'],
  [
    'ReadProfileResponse',
    'page { oldest_held_end_utc_s: 9007199254740992 }',
    '1209408080808080808010',
    'page.oldest_held_end_utc_s',
  ],
  [
    'ReadProfileResponse',
    'page { columns { } columns { values: 1 values: 2 values: -9007199254740992 } }',
    '12103a003a0c220a0204ffffffffffffff1f',
    'page.columns[1].values[2]',
  ],
  [
    'ReadProfileResponse',
    'no_data_found { to_utc_s: 9007199254740992 }',
    '1a09108080808080808010',
    'no_data_found.to_utc_s',
  ],
  [
    'ReadProfileResponse',
    'rejection { refused_at_utc_ms: 9007199254740992 }',
    '2209208080808080808010',
    'rejection.refused_at_utc_ms',
  ],
  [
    'ReadStatusResponse',
    'status { clock { offset_ms: -9007199254740992 } }',
    '120b320910ffffffffffffff1f',
    'status.clock.offset_ms',
  ],
  [
    'ReadStatusResponse',
    'status { recording { series { newest_end_utc_s: 9007199254740992 } } }',
    '120d3a0b1209188080808080808010',
    'status.recording.series[0].newest_end_utc_s',
  ],
  [
    'ReadStatusResponse',
    'status { configuration { schedules { start_utc_s: 9007199254740992 } } }',
    '120d420b2209388080808080808010',
    'status.configuration.schedules[0].start_utc_s',
  ],
  [
    'Configuration',
    'schedules { start_utc_s: 9007199254740992 }',
    '2209388080808080808010',
    'schedules[0].start_utc_s',
  ],
  [
    'ConfigureResponse',
    'applied { schedules { end_utc_s: 9007199254740992 } }',
    '120b2209488080808080808010',
    'applied.schedules[0].end_utc_s',
  ],
  ['DeliveryResponse', 'delivery { due_utc_s: 9007199254740992 }', '1a09408080808080808010', 'delivery.due_utc_s'],
  [
    'DeliveryResponse',
    'delivery { profile { columns { values: 9223372036854775807 } } }',
    '1a104a0e3a0c220afeffffffffffffffff01',
    'delivery.profile.columns[0].values[0]',
  ],
  [
    'DeliveryResponse',
    'delivery { events { events { start_utc_ms: 9007199254740992 } } }',
    '1a0d520b0a09108080808080808010',
    'delivery.events.events[0].start_utc_ms',
  ],
];

const malformed: readonly (readonly [what: string, MessageName, bytes: string])[] = [
  ['a length past the end', 'ReadStatusRequest', '0a050a03'],
  ['a tag without content', 'ReadStatusRequest', '0a'],
  ['an integer that never ends', 'ReadProfileRequest', '10ffffffffffffffffffffff'],
  ['an integer cut off', 'ReadProfileRequest', '1080'],
  ['an unknown wire type', 'ReadProfileRequest', '17'],
  ['the end of a group that never began', 'ReadProfileRequest', '14'],
  ['field number 0', 'ReadProfileRequest', '0001'],
  ['an inner message cut off', 'DeliveryResponse', '1a0618808080'],
  ['text that is not UTF-8', 'ReadStatusRequest', '0a040a02c328'],
  ['a list of packed integers cut off', 'ReadProfileResponse', '12053a03220180'],
];

const likeMessages = (readVectors('dno/profile.yaml') as { message: MessageName; bytes: string }[])
  .concat(readVectors('dno/status.yaml') as { message: MessageName; bytes: string }[])
  .filter(({ bytes }) => bytes !== '');

describe('bytes that are no DNO message', () => {
  for (const [name, text, bytes, field] of outOfRange) {
    it(`${name} ${text} is out of range at ${field}`, () => {
      expect(codecOf(name).decode(bytesOf(bytes))).to.deep.equal({
        ok: false,
        problem: {
          code: 'out-of-range',
          field,
          detail: `${field} is out of range: expected an integer within ±9007199254740991`,
        },
      });
    });

    it(`${name} ${text} is what protoc makes of it`, function () {
      needs(this, 'protoc');
      expect(protocEncode(name, text)).to.equal(bytes);
    });
  }

  for (const [what, name, bytes] of malformed)
    it(`${what} is malformed`, () => {
      const decoded = codecOf(name).decode(bytesOf(bytes));
      if (decoded.ok) throw new Error(`read as ${JSON.stringify(plain(decoded.message))}`);
      expect(decoded.problem).to.include({ code: 'malformed', field: '' });
      expect(decoded.problem.detail).not.to.equal('');
    });

  it('nesting without end is refused, not a stack overflow', () => {
    // Unknown groups within groups: field 9, wire type 3.
    for (const name of messageNames) {
      const decoded = codecOf(name).decode(new Uint8Array(200_000).fill(0x4b));
      expect(decoded.ok, name).to.equal(false);
    }
  });

  it('fields of a later edition are passed over', () => {
    const decoded = codecOf('ReadProfileRequest').decode(bytesOf('1005fa3e03616263880101'));
    if (!decoded.ok) throw new Error(decoded.problem.detail);
    expect(decoded.message).to.deep.include({ fromUtcS: 5, toUtcS: undefined });
  });

  it('numbers of a later edition are told apart from those known, and are not written', () => {
    // rejection { error_type: 99 } and a column with quality 77.
    const rejected = codecOf('ReadProfileResponse').decode(bytesOf('22020863'));
    if (!rejected.ok) throw new Error(rejected.problem.detail);
    expect(plain(rejected.message)).to.have.nested.property('body.rejection.errorType', 'unrecognised');
    expect(() => codecOf('ReadProfileResponse').encode(rejected.message)).to.throw(RangeError, 'rejection.error_type');
    const page = codecOf('ReadProfileResponse').decode(bytesOf('12063a042a02084d'));
    if (!page.ok) throw new Error(page.problem.detail);
    expect(plain(page.message)).to.have.nested.property('body.page.columns[0].qualities[0].quality', 'unrecognised');
  });

  it('the last of two bodies counts', () => {
    const decoded = codecOf('ReadProfileResponse').decode(bytesOf('1a001200'));
    if (!decoded.ok) throw new Error(decoded.problem.detail);
    expect(plain(decoded.message)).to.have.nested.property('body.kind', 'page');
  });

  /** What protobuf says of bytes that are sound and not as an encoder of this edition writes them. */
  const unusual: readonly (readonly [what: string, MessageName, bytes: string, text: string])[] = [
    ['fields in any order', 'ReadProfileRequest', '28071005', 'from_utc_s: 5 page_size: 7'],
    ['the last of a field that comes twice', 'ReadProfileRequest', '10051006', 'from_utc_s: 6'],
    ['a field that is set back to 0', 'ReadProfileRequest', '10051000', 'from_utc_s: 0'],
    [
      'a list that is not packed',
      'ReadProfileResponse',
      '12063a0420022004',
      'page { columns { values: 1 values: 2 } }',
    ],
    [
      'a list in parts, packed and not',
      'ReadProfileResponse',
      '120a3a082201022004220106',
      'page { columns { values: 1 values: 2 values: 3 } }',
    ],
    [
      'runs of qualities in two parts of a column',
      'ReadProfileResponse',
      '120c3a042a0208013a042a020804',
      'page { columns { qualities { quality: QUALITY_VALID } } columns { qualities { quality: QUALITY_NOT_AVAILABLE } } }',
    ],
    [
      'a message that comes twice, merged',
      'ReadStatusRequest',
      '0a030a01610a052201622805',
      'header { message_id: "a" originator: "b" sent_at_utc_ms: 5 }',
    ],
    [
      'a message inside one that comes twice',
      'ReadStatusResponse',
      '120432020805120432021001',
      'status { clock { now_utc_ms: 5 offset_ms: -1 } }',
    ],
    [
      'lists of a message that comes twice',
      'Configuration',
      '12030a016112030a0162',
      'channels { quantities: "a" quantities: "b" }',
    ],
    [
      'a body that comes twice, merged',
      'ReadProfileResponse',
      '12030a016112021007',
      'page { system_id: "a" page_number: 7 }',
    ],
    [
      'a body after another one, and afresh',
      'ReadProfileResponse',
      '12030a0161220012021007',
      'page { page_number: 7 }',
    ],
    ['the last of two targets', 'ReadStatusRequest', '0a081a060a01611a0162', 'header { target { mpan: "b" } }'],
    ['a known field of another wire type', 'ReadProfileRequest', '12016110051d00000000', 'from_utc_s: 5'],
    ['a varint longer than it need be', 'ReadProfileRequest', '1085808000', 'from_utc_s: 5'],
    ['a bool of more than one', 'Configuration', '0802', 'recording: true'],
    ['a 32-bit number of more bits', 'ReadProfileRequest', '28878080807f', 'page_size: 4026531847'],
  ];
  for (const [what, name, bytes, text] of unusual) {
    it(`${what}: read as protobuf says`, function () {
      needs(this, 'protoc');
      const codec = codecOf(name);
      const read = codec.decode(bytesOf(bytes));
      if (!read.ok) throw new Error(read.problem.detail);
      expect(hexOf(codec.encode(read.message))).to.equal(protocEncode(name, text));
    });
  }

  for (const name of messageNames) {
    it(`${name}: arbitrary bytes never throw`, () => {
      const codec = codecOf(name);
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
          const decoded = codec.decode(bytes);
          if (!decoded.ok) expect(decoded.problem.code).to.be.oneOf(['malformed', 'out-of-range']);
        }),
        { numRuns: 1000 },
      );
    });

    it(`${name}: a sound message with bytes changed, cut or doubled never throws`, () => {
      const codec = codecOf(name);
      const samples = likeMessages.map((vector) => bytesOf(vector.bytes));
      fc.assert(
        fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(255), fc.nat(2), (sample, place, byte, how) => {
          const at = place % sample.length;
          const changed = [...sample];
          if (how === 0) changed[at] = byte;
          else if (how === 1) changed.length = at;
          else changed.splice(at, 0, byte);
          codec.decode(Uint8Array.from(changed));
        }),
        { numRuns: 1000 },
      );
    });
  }

  it('what is read is written and read the same', () => {
    // Not byte for byte: unknown fields are dropped, and fields may come in any order.
    fc.assert(
      fc.property(fc.constantFrom(...likeMessages), fc.nat(), fc.nat(255), (vector, place, byte) => {
        const bytes = bytesOf(vector.bytes);
        bytes[place % bytes.length] = byte;
        const codec = codecOf(vector.message);
        const first = codec.decode(bytes);
        if (!first.ok || JSON.stringify(plain(first.message)).includes('"unrecognised"')) return;
        const second = codec.decode(codec.encode(first.message));
        expect(second.ok && plain(second.message)).to.deep.equal(plain(first.message));
      }),
      { numRuns: 2000 },
    );
  });
});
