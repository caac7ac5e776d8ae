import { expect } from 'chai';
import fc from 'fast-check';
import { checkYaml, compileSchema, formatProblem, keyText } from '../../../codecs/yaml/checked-yaml.ts';

const validate = compileSchema({
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 2 },
    kind: { enum: ['serial', 'network'] },
    list: { type: 'array', maxItems: 2, items: { type: 'integer', maximum: 9 } },
  },
});

function told(text: string): string[] {
  const outcome = checkYaml(text, 'a.yaml', validate);
  return outcome.ok ? [] : outcome.problems.map(formatProblem);
}

// What profiles and configurations show is held in test/fixtures; here is what no file of theirs brings about.
describe('YAML held against a schema', () => {
  it('lets a sound text through, and can still say where a key stands', () => {
    const outcome = checkYaml<{ list: number[] }>('name: ab\nlist:\n  - 1\n  - 2\n', 'a.yaml', validate);
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.yaml.content).to.deep.equal({ name: 'ab', list: [1, 2] });
    const at = (...path: (string | number)[]) => formatProblem(outcome.yaml.problemAt(path, 'is odd', 'even'));
    expect(at('list', 1)).to.equal('a.yaml:4:5 list[1]: is odd; expected even');
    // What is not there stands where its nearest parent stands.
    expect(at('list', 7, 'x')).to.equal('a.yaml:2:1 list[7].x: is odd; expected even');
    expect(at('kind')).to.equal('a.yaml:1:1 kind: is odd; expected even');
  });

  for (const [text, expected] of [
    ['', ['a.yaml:1:1 is empty; expected keys and values']],
    ['name: a\n', ['a.yaml:1:1 name: is "a"; expected at least 2 characters']],
    ['name:\n', ['a.yaml:1:1 name: is empty; expected text']],
    ['name: ab\nkind: netwerk\n', ['a.yaml:2:1 kind: "netwerk" is not known here; expected network']],
    ['name: ab\nkind: x\n', ['a.yaml:2:1 kind: "x" is not known here; expected one of serial, network']],
    ['name: ab\nlist: [1, 12]\n', ['a.yaml:2:11 list[1]: 12 is out of range; expected <= 9']],
    ['name: ab\nlist: [1.5]\n', ['a.yaml:2:8 list[0]: is 1.5; expected a whole number']],
    [
      'name: ab\nname: cd\nkind: serial\nkind: serial\n',
      [
        'a.yaml:2:1 name: stands here for the second time; expected each key once',
        'a.yaml:4:1 kind: stands here for the second time; expected each key once',
      ],
    ],
    [
      `name: ab\nkind: ${'long '.repeat(30)}\n`,
      [`a.yaml:2:1 kind: "${'long '.repeat(11)}l... is not known here; expected one of serial, network`],
    ],
  ] as const)
    it(`says of ${JSON.stringify(text.slice(0, 40))}: ${expected[0]}`, () => {
      expect(told(text)).to.deep.equal(expected);
    });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.lorem()), (text) => {
        for (const line of told(text)) expect(line).to.match(/^a\.yaml:\d+:\d+ /);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes paths as people do', () => {
    expect(keyText(['meters', 0, 'unit'])).to.equal('meters[0].unit');
    expect(keyText([])).to.equal('');
  });
});
