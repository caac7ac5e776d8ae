import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { Results } from '../../conformance/engine/results.ts';
import type { TraceEntry } from '../../conformance/engine/trace.ts';
import { meterbridge } from '../support/command-line.ts';
import { needs, run } from '../support/peers.ts';

/** The 22 steps of use case 01 in the source, and which of them the implementation is charged with. */
const steps: Readonly<Record<string, 'observed' | 'performed'>> = {
  'UC01.S1.B1': 'observed',
  'UC01.S1.B2': 'performed',
  'UC01.S1.B3': 'observed',
  'UC01.S1.A2a1': 'performed',
  'UC01.S1.A2a2': 'performed',
  'UC01.S1.A2a3': 'performed',
  'UC01.S2.B1': 'performed',
  'UC01.S2.B2': 'observed',
  'UC01.S2.B3': 'observed',
  'UC01.S2.B4': 'observed',
  'UC01.S2.B5': 'performed',
  'UC01.S2.A2a1': 'observed',
  'UC01.S2.A2a2': 'observed',
  'UC01.S2.A2a3': 'performed',
  'UC01.S2.A2a4': 'performed',
  'UC01.S2.A3a1': 'observed',
  'UC01.S2.A3a2': 'observed',
  'UC01.S2.A3a3': 'performed',
  'UC01.S2.A3a4': 'performed',
  'UC01.S2.A5a1': 'performed',
  'UC01.S2.A5a2': 'performed',
  'UC01.S2.A5a3': 'performed',
};

describe('the report', function () {
  this.timeout(240_000);
  let folder = '';
  let html = '';
  let results: Results;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-report-'));
    const { exitCode, stderr } = await meterbridge(['conformance', '--certify', '--out', folder]);
    expect(exitCode, stderr).to.equal(0);
    html = await readFile(path.join(folder, 'report.html'), 'utf8');
    results = JSON.parse(await readFile(path.join(folder, 'results.json'), 'utf8')) as Results;
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('passes all six cases of use case 01', () => {
    expect(
      results.cases.filter(({ id }) => id.startsWith('UC01.')).map(({ id, verdict }) => `${id} ${verdict}`),
    ).to.deep.equal(['S1.B', 'S1.A2', 'S2.B', 'S2.A2', 'S2.A3', 'S2.A5'].map((flow) => `UC01.${flow} pass`));
  });

  it('passes every case of a requirement, but those of what the system declares not to have', () => {
    const ofRequirements = results.cases.filter(({ id }) => !id.startsWith('UC01.'));
    expect(ofRequirements).to.not.be.empty;
    const absent = ofRequirements.filter(({ verdict }) => verdict !== 'pass');
    expect(absent.map(({ id, verdict }) => `${id} ${verdict}`)).to.deep.equal([
      'DNO.EventList.1.C1 not-applicable',
      'DNO.RegisterReadings.1.C1 not-applicable',
    ]);
  });

  it('is made of a trace that is numbered through in the order of the cases, whatever ran side by side', async () => {
    const lines = (await readFile(path.join(folder, 'trace.jsonl'), 'utf8')).trimEnd().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as TraceEntry);
    expect(entries.map(({ n }) => n)).to.deep.equal(entries.map((_entry, index) => index + 1));
    const casesMet = entries
      .filter((entry, index) => entry.case !== '' && entry.case !== entries[index - 1]?.case)
      .map((entry) => entry.case);
    expect(casesMet).to.deep.equal(results.cases.map(({ id }) => id));
  });

  /** The element with this anchor, up to the end of its kind. */
  function at(anchor: string, end: string): string {
    const from = html.indexOf(` id="${anchor}"`);
    expect(from, `anchor ${anchor}`).to.be.at.least(0);
    return html.slice(from, html.indexOf(end, from));
  }

  const linksIn = (part: string): string[] => [...part.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to!);

  for (const [step, kind] of Object.entries(steps)) {
    it(`leads by links from ${step} to its row, its checks, the mutants that die by them, and the verdict`, () => {
      const block = at(step, '</li>');
      expect(block).to.match(/^ id="[^"]+"><h4>/);
      const links = linksIn(block);
      expect(links).to.include(`row-${step}`);
      const row = at(`row-${step}`, '</details>');
      expect(row)
        .to.contain(`- id: ${step}`)
        .and.to.match(/specs\/use-cases\/UC01-[a-z-]+\.yaml:\d+/);
      const proofs = links.filter((link) => link.startsWith('proof-'));
      expect(proofs).to.not.be.empty;
      for (const proof of proofs) {
        const check = proof.slice('proof-'.length);
        expect(row, 'the row asks for the check').to.match(new RegExp(` ${check.slice(step.length + 1)}:`));
        const line = at(proof, '</tr>');
        expect(line).to.match(/class="badge pass"/);
        expect(linksIn(line)).to.include.members([check, step]);
        if (kind === 'observed') expect(line).to.match(/<ul class="mutants"><li title="[^"]+">/);
        else expect(line).to.contain('done by the tester');
        for (const requirement of linksIn(line).filter((link) => link.startsWith('req-')))
          expect(at(requirement, '</tr>')).to.contain(`href="#${proof}"`);
      }
      // And what was expected, what was seen, and the decoded messages it rests on.
      expect(block)
        .to.match(/class="expected">[^<]/)
        .and.to.match(/class="seen">[^<]/);
      const [entry] = links.filter((link) => /^t\d+$/.test(link));
      if (entry !== undefined) expect(at(entry, '</details>')).to.contain('<pre>');
    });
  }

  it('has no link that leads nowhere', () => {
    const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const dead = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !anchors.has(id));
    expect(dead).to.deep.equal([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  it('has every field of the cover', () => {
    const cover = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
    for (const field of [
      'Implementation',
      'Firmware',
      'Serial',
      'Bench',
      'Started',
      'Took',
      'Selection',
      'Certified',
      'Tester jitter',
      'Tool',
      'Specification',
      'Trace',
      'Composed of',
      'Declared capabilities',
      'Controls of the bench',
      'Exclusions',
    ])
      expect(cover, field).to.contain(field);
    expect(cover).to.contain(results.suite.specDigest);
    expect(cover).to.contain(results.traceDigest);
    for (const { model } of results.bench.identity.composition) expect(cover).to.contain(model);
    for (const { name } of results.bench.capabilities.pics) expect(cover).to.contain(name);
  });

  it('needs nothing from elsewhere', () => {
    expect(html).to.not.match(/(src|href)="(https?:)?\/\//);
    expect(html).to.not.match(/@import|url\(/);
  });

  it('is drawn by a browser, wide, on a phone and on paper', async function () {
    needs(this, 'chromium');
    const file = `file://${path.join(folder, 'report.html')}`;
    const common = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${folder}/browser`,
    ];
    for (const size of ['1200,1600', '390,1600']) {
      const picture = path.join(folder, `${size}.png`);
      await run('chromium', [...common, `--window-size=${size}`, `--screenshot=${picture}`, file], {
        timeout: 120_000,
      });
      expect((await readFile(picture)).length, size).to.be.greaterThan(20_000);
    }
    const paper = path.join(folder, 'report.pdf');
    await run('chromium', [...common, `--print-to-pdf=${paper}`, file], { timeout: 120_000 });
    expect((await readFile(paper)).subarray(0, 4).toString()).to.equal('%PDF');
  });
});
