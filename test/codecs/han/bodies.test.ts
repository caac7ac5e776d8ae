import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import { longestBody, readBody, writeBody } from '../../../codecs/han/body.ts';
import { controlMessage, eventStates } from '../../../codecs/han/control.ts';
import { displayMessage, messageStates, momentaryPower, priceList } from '../../../codecs/han/display.ts';
import type { Read } from '../../../codecs/han/fields.ts';
import { hanInterface, hanMeters, hanResources } from '../../../codecs/han/resources.ts';
import { compileSchema } from '../../../codecs/yaml/checked-yaml.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';

interface Vector {
  readonly name: string;
  readonly body: keyof typeof readers;
  readonly written?: unknown;
  readonly means: Readonly<Record<string, unknown>>;
  readonly cbor: string;
}

const readers = {
  'display-message': displayMessage,
  'message-states': messageStates,
  'price-list': priceList,
  'momentary-power': momentaryPower,
  'control-message': controlMessage,
  'event-states': eventStates,
} as const;

const specFile = (name: string): string => readFileSync(new URL(`../../../specs/han/${name}`, import.meta.url), 'utf8');
const schemaOf = (name: string): ReturnType<typeof compileSchema> =>
  compileSchema(JSON.parse(specFile(`${name}.schema.json`)) as object);
const schemas = Object.fromEntries(Object.keys(readers).map((name) => [name, schemaOf(name)]));
const reader = (name: Vector['body']): Read<unknown> => readers[name];

const vectors = readVectors('han/bodies.yaml') as readonly Vector[];

describe('bodies of the HAN interface', () => {
  for (const { name, body, written, means, cbor } of vectors)
    describe(`${body}: ${name}`, () => {
      it('is read from the bytes of another encoder, what is unknown passed over', () => {
        expect(readBody(reader(body), bytesOf(cbor), 'cbor')).to.deep.equal({ ok: true, body: means });
      });

      it('is read from JSON', () => {
        const bytes = Buffer.from(JSON.stringify(written ?? means));
        expect(readBody(reader(body), bytes, 'json')).to.deep.equal({ ok: true, body: means });
      });

      if (written === undefined)
        it('is written as the other encoder does', () => {
          expect(hexOf(writeBody(reader(body), means))).to.equal(cbor);
        });

      it('fits its schema', () => {
        expect(schemas[body]!(means), JSON.stringify(schemas[body]!.errors)).to.equal(true);
      });
    });

  it('reader and schema refuse the same', () => {
    const other = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        '',
        'x',
        'a b',
        'GBP',
        [],
        {},
        [''],
        0,
        -1,
        1.5,
        60,
        1e6,
        1_772_323_200,
        2 ** 53,
      ),
      fc.string({ unit: 'binary-ascii', maxLength: 5 }),
      fc.integer(),
    );
    const places = vectors.flatMap(({ body, means }) => placesOf(means).map((place) => ({ body, means, place })));
    const mutated = fc
      .tuple(fc.constantFrom(...places), fc.option(other, { nil: undefined }))
      .map(([{ body, means, place }, content]) => {
        const copy = structuredClone(means);
        put(copy, place, content);
        return { body, copy };
      });
    let refused = 0;
    fc.assert(
      fc.property(mutated, ({ body, copy }) => {
        const read = readBody(reader(body), Buffer.from(JSON.stringify(copy)), 'json');
        if (!read.ok) refused++;
        expect(read.ok, read.ok ? 'only the reader takes it' : read.detail).to.equal(
          schemas[body]!(JSON.parse(JSON.stringify(copy))),
        );
      }),
      { numRuns: 1000 },
    );
    expect(refused).to.be.greaterThan(200);
  });

  it('no bytes throw', () => {
    const spoiled = fc.tuple(fc.constantFrom(...vectors), fc.nat(), fc.nat(255)).map(([{ body, cbor }, at, byte]) => {
      const bytes = bytesOf(cbor);
      bytes[at % bytes.length] = byte;
      return { body, bytes };
    });
    const random = fc.record({
      body: fc.constantFrom(...(Object.keys(readers) as Vector['body'][])),
      bytes: fc.uint8Array(),
    });
    fc.assert(
      fc.property(fc.oneof(spoiled, random), fc.constantFrom('cbor', 'json'), ({ body, bytes }, notation) => {
        readBody(reader(body), bytes, notation);
      }),
      { numRuns: 1000 },
    );
  });

  it('neither depth nor length throws', () => {
    const nested = new Uint8Array(longestBody).fill(0x81);
    expect(readBody(displayMessage, nested, 'cbor').ok).to.equal(false);
    expect(readBody(displayMessage, Buffer.from('['.repeat(longestBody)), 'json').ok).to.equal(false);
    expect(readBody(displayMessage, new Uint8Array(longestBody + 1), 'cbor')).to.deep.equal({
      ok: false,
      detail: `${longestBody + 1} bytes, expected up to ${longestBody}`,
    });
  });

  it('what a reader would refuse is not written', () => {
    expect(() => writeBody(momentaryPower, { at: 1_772_323_210, watts: 0.5 })).to.throw(RangeError, 'watts');
  });
});

describe('the resources of the HAN interface', () => {
  interface Interface {
    readonly interface: string;
    readonly longestBody: number;
    readonly gateway: { readonly path: string; readonly rt: string };
    readonly resources: readonly {
      readonly path: string;
      readonly rt: string;
      readonly methods: Readonly<Record<string, { readonly body: string }>>;
    }[];
  }
  const written = parse(specFile('interface.yaml')) as Interface;

  it('are those of the specification', () => {
    expect(Object.values(hanResources)).to.have.deep.members(written.resources.map(({ path, rt }) => ({ path, rt })));
    expect(written.gateway).to.include(hanMeters);
    expect(hanInterface).to.equal(written.interface);
    expect(longestBody).to.equal(written.longestBody);
  });

  it('have bodies with a schema each, and none is left over', () => {
    const named = written.resources.flatMap(({ methods }) => Object.values(methods).map(({ body }) => body));
    expect([...new Set(named)]).to.have.members(Object.keys(readers));
  });
});

type Place = readonly (string | number)[];

/** The places of every member, at any depth. */
function placesOf(item: unknown, at: Place = []): Place[] {
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([key, content]) => {
    const place = [...at, Array.isArray(item) ? Number(key) : key];
    return [place, ...placesOf(content, place)];
  });
}

/** `undefined` takes the member away. */
function put(item: object, [first, ...rest]: Place, content: unknown): void {
  const holder = item as Record<string | number, unknown>;
  if (rest.length > 0) put(holder[first!] as object, rest, content);
  else if (content === undefined) Reflect.deleteProperty(holder, first!);
  else holder[first!] = content;
}
