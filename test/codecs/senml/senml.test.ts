import { expect } from 'chai';
import fc from 'fast-check';
import { readPack, writePack } from '../../../codecs/senml/pack.ts';
import type { SenmlOutcome, SenmlPack } from '../../../codecs/senml/pack.ts';
import { resolvePack } from '../../../codecs/senml/resolve.ts';
import type { ResolvedRecord } from '../../../codecs/senml/resolve.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';

interface Vector {
  readonly name: string;
  readonly source: string;
  readonly json?: string;
  readonly cbor?: string;
  readonly exact?: boolean;
  readonly now: number;
  readonly means: readonly (readonly [string, string | null, number, unknown])[];
}

function packOf({ json, cbor }: Pick<Vector, 'json' | 'cbor'>): SenmlOutcome<SenmlPack> {
  return json === undefined ? readPack(bytesOf(cbor!), 'cbor') : readPack(Buffer.from(json), 'json');
}

function resolved(vector: Pick<Vector, 'json' | 'cbor'>, now = 1.6e9): SenmlOutcome<readonly ResolvedRecord[]> {
  const pack = packOf(vector);
  return pack.ok ? resolvePack(pack.records, now) : pack;
}

function shown({ value, sum }: ResolvedRecord): unknown {
  if (value === undefined) return `sum: ${sum}`;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'data') return Number(`0x${hexOf(value.data)}`);
  return value.kind === 'text' ? value.text : value.boolean;
}

describe('SenML packs', () => {
  for (const vector of readVectors('senml/packs.yaml') as Vector[])
    describe(`${vector.name} (${vector.source})`, () => {
      it('resolves to its records', () => {
        const outcome = resolved(vector, vector.now);
        if (!outcome.ok) throw new Error(outcome.detail);
        const rows = outcome.records.map((each) => [each.name, each.unit ?? null, each.time, shown(each)]);
        expect(rows).to.deep.equal(vector.means);
      });

      it('says the same after being written, in either notation', () => {
        const pack = packOf(vector);
        if (!pack.ok) throw new Error(pack.detail);
        for (const notation of ['json', 'cbor'] as const)
          expect(readPack(writePack(pack.records, notation), notation)).to.deep.equal(pack);
      });

      if (vector.exact === true)
        it('is written as these very bytes', () => {
          const pack = packOf(vector);
          if (!pack.ok) throw new Error(pack.detail);
          expect(hexOf(writePack(pack.records, 'cbor'))).to.equal(hexOf(bytesOf(vector.cbor!)));
        });
    });

  for (const vector of readVectors('senml/not-packs.yaml') as Vector[])
    it(`${vector.name} is refused (${vector.source})`, () => {
      expect(resolved(vector).ok).to.equal(false);
    });

  it('times below 2^28 count from now, and base values are added (RFC 8428 clauses 4.5.3 and 4.5.4)', () => {
    const outcome = resolved(
      { json: '[{"bn":"a","bv":100,"bs":5,"t":-30,"v":1},{"n":"b","v":2,"s":1}]' },
      1_600_000_000,
    );
    if (!outcome.ok) throw new Error(outcome.detail);
    expect(outcome.records.map((each) => [each.name, each.time, shown(each), each.sum])).to.deep.equal([
      ['a', 1_599_999_970, 101, 5],
      ['ab', 1_600_000_000, 102, 6],
    ]);
  });

  it('no bytes throw', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...(readVectors('senml/packs.yaml') as Vector[])), fc.infiniteStream(fc.nat()))
      .map(([vector, chance]) => {
        const bytes = vector.json === undefined ? bytesOf(vector.cbor!) : new Uint8Array(Buffer.from(vector.json));
        for (let k = 0; k < 3; k++) bytes[chance.next().value % bytes.length] = chance.next().value & 0xff;
        return bytes;
      });
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 60 }), mutated),
        fc.constantFrom('json', 'cbor'),
        (bytes, notation) => {
          const pack = readPack(bytes, notation);
          if (pack.ok) resolvePack(pack.records, 1.6e9);
        },
      ),
      { numRuns: 500 },
    );
  });
});
