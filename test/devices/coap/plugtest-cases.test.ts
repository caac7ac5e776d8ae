/** The list of plugtest cases against the tests there are: each case that is said to run has one, and no other has. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';

interface PlugtestCases {
  readonly editions: Readonly<Record<string, { readonly file: string; readonly commit?: string }>>;
  readonly cases: readonly {
    readonly id: string;
    readonly edition: string;
    readonly verdict: string;
    readonly reason?: string;
  }[];
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const { editions, cases } = parse(read('plugtest-cases.yaml')) as PlugtestCases;

/** The ids in a test file, its comments apart, in order and each once: `CORE_09, 11` are two. */
function idsIn(...files: readonly string[]): string[] {
  const code = files.map((file) => read(file).replaceAll(/\/\*[^]*?\*\/|^ *\/\/.*/gm, ''));
  const ids = [...code.join('\n').matchAll(/(CORE|BLOCK|OBS|LINK|DTLS)_(\d\d(?:, \d\d)*)/g)].flatMap(
    ([, group = '', numbers = '']) => numbers.split(', ').map((number) => `TD_COAP_${group}_${number}`),
  );
  return [...new Set(ids)].sort();
}

const idsOf = (chosen: PlugtestCases['cases']): string[] => chosen.map(({ id }) => id).sort();

describe('the list of ETSI plugtest cases', () => {
  it('names each case once, with its edition', () => {
    expect(new Set(idsOf(cases)).size).to.equal(cases.length);
    expect(cases.filter(({ edition }) => !(edition in editions))).to.deep.equal([]);
  });

  it('is whole: base, blocks, observation, links and DTLS', () => {
    const count = (group: string): number => cases.filter(({ id }) => id.startsWith(`TD_COAP_${group}_`)).length;
    expect(['CORE', 'BLOCK', 'OBS', 'LINK', 'DTLS'].map(count)).to.deep.equal([24, 6, 13, 9, 7]);
  });

  it('says of each that it runs, or why it does not apply', () => {
    for (const { id, verdict, reason } of cases)
      if (verdict === 'run') expect(reason, id).to.equal(undefined);
      else {
        expect(verdict, id).to.equal('not applicable');
        expect(reason, id).to.be.a('string').that.does.not.equal('');
      }
  });

  it('has a test of every case that runs, and of no other', () => {
    const tested = idsIn(
      'plugtest-core.test.ts',
      'plugtest-block-observe.test.ts',
      '../links/dtls/plugtest-dtls.test.ts',
    );
    expect(tested).to.deep.equal(idsOf(cases.filter(({ verdict }) => verdict === 'run')));
  });
});
