import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';

const folder = new URL('../../../specs/schemas/', import.meta.url);
const ajv = new Ajv2020();

/** What is wrong with a schema; nothing is held against it where it is used. */
function problemsOf(schema: object): readonly string[] {
  void ajv.validateSchema(schema);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the schemas of files', () => {
  for (const name of readdirSync(folder))
    it(`are JSON Schema 2020-12: ${name}`, () => {
      const schema = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { $schema?: string };
      expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
      expect(problemsOf(schema)).to.deep.equal([]);
    });

  it('are refused with a type that is none', () => {
    expect(problemsOf({ properties: { unit: { type: 'strnig' } } })).to.include(
      '/properties/unit/type must be equal to one of the allowed values',
    );
  });
});
