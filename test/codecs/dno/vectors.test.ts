import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { bytesOf, hexOf, readVectors } from '../../support/fixtures.ts';
import { needs } from '../../support/peers.ts';
import { codecOf, message, messageNames, plain, protocEncode, spelled } from './message-codecs.ts';
import type { MessageName } from './message-codecs.ts';

interface Vector {
  readonly name: string;
  readonly message: MessageName;
  readonly text: string;
  readonly bytes: string;
  readonly value: Record<string, unknown>;
}

const specs = fileURLToPath(new URL('../../../specs', import.meta.url));
const files = readdirSync(path.join(specs, 'vectors/dno')).sort();
const vectors = files.flatMap((file) => readVectors(`dno/${file}`) as Vector[]);

/** Bytes of these hold a field that means nothing: they are read, and written without it. */
const notCanonical = new Set(['a target without content']);

describe('DNO messages', () => {
  it('have a vector each', () => {
    expect(new Set(vectors.map((vector) => vector.message))).to.deep.equal(new Set(messageNames));
  });

  for (const vector of vectors)
    describe(`${vector.message}: ${vector.name}`, () => {
      const codec = codecOf(vector.message);

      it('is read from the bytes', () => {
        const decoded = codec.decode(bytesOf(vector.bytes));
        if (!decoded.ok) throw new Error(decoded.problem.detail);
        expect(plain(decoded.message)).to.deep.equal(spelled(vector.message, vector.value));
      });

      if (!notCanonical.has(vector.name))
        it('is written as protoc writes it', () => {
          expect(hexOf(codec.encode(message(spelled(vector.message, vector.value))))).to.equal(vector.bytes);
        });

      it('has the bytes that protoc makes of its text here', function () {
        needs(this, 'protoc');
        expect(protocEncode(vector.message, vector.text)).to.equal(vector.bytes);
      });
    });

  it('are compiled by protoc without a word', function () {
    needs(this, 'protoc');
    const folder = mkdtempSync(path.join(tmpdir(), 'protoc-'));
    try {
      const output = path.join(folder, 'dno.pb');
      const protos = readdirSync(path.join(specs, 'dno/v1')).map((name) => `dno/v1/${name}`);
      const said = execFileSync('sh', ['-c', 'protoc --descriptor_set_out="$0" "$@" 2>&1', output, ...protos], {
        cwd: specs,
        encoding: 'utf8',
      });
      expect(said).to.equal('');
      expect(statSync(output).size).to.be.above(1000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
