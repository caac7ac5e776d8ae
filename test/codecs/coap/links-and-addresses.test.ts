import { expect } from 'chai';
import fc from 'fast-check';
import { readBlock, writeBlock } from '../../../codecs/coap/block.ts';
import { attributeOf, filterLinks, formatLinks, parseLinks } from '../../../codecs/coap/link-format.ts';
import { locationOptions, parseAddress, pathOf, queryOf } from '../../../codecs/coap/uri.ts';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';

interface Vector {
  readonly name: string;
  readonly source: string;
  readonly text: string;
  readonly targets: readonly string[];
  readonly queries: readonly { readonly query: string; readonly leaves: readonly string[] }[];
}

describe('CoRE links', () => {
  for (const { name, source, text, targets, queries } of readVectors('coap/links.yaml') as Vector[])
    describe(`${name} (${source})`, () => {
      const links = parseLinks(text) ?? [];

      it('are read, and written so that they read the same', () => {
        expect(links.map(({ target }) => target)).to.deep.equal(targets);
        expect(parseLinks(formatLinks(links))).to.deep.equal(links);
        expect(formatLinks(links)).to.equal(text);
      });

      for (const { query, leaves } of queries)
        it(`are filtered by ${query}`, () => {
          expect(filterLinks(links, [query]).map(({ target }) => target)).to.deep.equal(leaves);
        });
    });

  it('keep what is quoted and tell flags from texts', () => {
    const [link] = parseLinks('</a>;title="a \\"b\\", c;d";obs') ?? [];
    if (link === undefined) throw new Error('no link');
    expect(attributeOf(link, 'title')).to.equal('a "b", c;d');
    expect(attributeOf(link, 'obs')).to.equal('');
    expect(attributeOf(link, 'rt')).to.equal(undefined);
  });

  it('are not: text of another form', () => {
    for (const text of ['a', '<', '</a', '</a>;', '</a>;=1', '</a>;b="', '</a>;b=', '</a> </b>', '</a>,'])
      expect(parseLinks(text), text).to.equal(undefined);
    expect(parseLinks('')).to.deep.equal([]);
  });

  it('never throw at hostile text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', ';', ',', '"', '\\', '=', 'a', ' ', '*') }), (text) => {
        const links = parseLinks(text);
        if (links !== undefined) expect(parseLinks(formatLinks(links))).to.deep.equal(links);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('CoAP addresses', () => {
  it('give host, port, path and query (RFC 7252 clause 6.4)', () => {
    // Two spellings of one resource (clause 6.3).
    for (const text of ['coap://example.com:5683/~sensors/temp.xml', 'coap://EXAMPLE.com/%7Esensors/temp.xml'])
      expect(parseAddress(text), text).to.deep.equal({
        secure: false,
        host: 'example.com',
        port: 5683,
        path: ['~sensors', 'temp.xml'],
        query: [],
      });
    expect(parseAddress('coaps://[2001:db8::2]/?first=1&second=%26')).to.deep.equal({
      secure: true,
      host: '2001:db8::2',
      port: 5684,
      path: [],
      query: ['first=1', 'second=&'],
    });
  });

  it('are refused with what was expected', () => {
    for (const text of ['http://a/', 'coap://', 'coap://a:0/', 'coap://a:65536/', 'coap://a/%zz', 'coap://a/#b'])
      expect(() => parseAddress(text), text).to.throw(Error, text);
  });

  it('become options and come back', () => {
    const options = locationOptions('/han/v1/messages?room=1&x=%26');
    expect(pathOf({ options })).to.equal('/han/v1/messages');
    expect(queryOf({ options })).to.deep.equal(['room=1', 'x=&']);
    expect(pathOf({ options: locationOptions('/') })).to.equal('/');
    expect(pathOf({ options: locationOptions('/a%2Fb/c') }), 'a slash within a segment').to.equal('/a%2Fb/c');
  });
});

describe('CoAP blocks', () => {
  it('are read and written as in the captures', () => {
    // RFC 7959 clause 2.2, and coap-client-notls 4.3.1: Block1 1/M/32 is 0x19.
    expect(readBlock(bytesOf('19'))).to.deep.equal({ number: 1, more: true, sizeExponent: 1 });
    expect(hexOf(writeBlock({ number: 1, more: true, sizeExponent: 1 }))).to.equal('19');
    expect(hexOf(writeBlock({ number: 0, more: false, sizeExponent: 0 }))).to.equal('');
    expect(hexOf(writeBlock({ number: 2 ** 20 - 1, more: true, sizeExponent: 6 }))).to.equal('fffffe');
  });

  it('refuse the reserved size, a value that is too long, and a number that does not fit', () => {
    expect(readBlock(bytesOf('07'))).to.equal(undefined);
    expect(readBlock(bytesOf('00000000'))).to.equal(undefined);
    expect(() => writeBlock({ number: 2 ** 20, more: false, sizeExponent: 6 })).to.throw(RangeError);
  });
});
