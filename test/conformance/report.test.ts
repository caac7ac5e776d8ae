import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { Results } from '../../conformance/engine/results.ts';
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
  this.timeout(60_000);
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

  const has = (anchor: string): boolean => html.includes(`id="${anchor}"`);

  it('passes all six cases of use case 01', () => {
    expect(results.cases.map(({ id, verdict }) => `${id} ${verdict}`)).to.deep.equal(
      ['S1.B', 'S1.A2', 'S2.B', 'S2.A2', 'S2.A3', 'S2.A5'].map((flow) => `UC01.${flow} pass`),
    );
  });

  for (const [step, kind] of Object.entries(steps)) {
    it(`leads from ${step} to its checks, what proves them, and their verdicts`, () => {
      expect(has(step), `anchor of ${step}`).to.equal(true);
      const checks = results.cases.flatMap((each) => each.checks.filter((check) => check.step === step));
      expect(checks).to.not.be.empty;
      for (const { id, kind: judged, verdict } of checks) {
        expect(judged).to.equal(kind);
        expect(verdict).to.equal('pass');
        expect(has(id), `anchor of ${id}`).to.equal(true);
        expect(html, `link to the proof of ${id}`).to.contain(`href="#proof-${id}"`);
        expect(has(`proof-${id}`), `proof of ${id}`).to.equal(true);
        const proof = results.proof.find((each) => each.check === id);
        if (kind === 'observed') expect(proof?.mutants, `mutants of ${id}`).to.not.be.empty;
        for (const requirement of proof?.requirements ?? [])
          expect(has(`req-${requirement}`), requirement).to.equal(true);
      }
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
      await run('chromium', [...common, `--window-size=${size}`, `--screenshot=${picture}`, file], { timeout: 50_000 });
      expect((await readFile(picture)).length, size).to.be.greaterThan(20_000);
    }
    const paper = path.join(folder, 'report.pdf');
    await run('chromium', [...common, `--print-to-pdf=${paper}`, file], { timeout: 50_000 });
    expect((await readFile(paper)).subarray(0, 4).toString()).to.equal('%PDF');
  });
});
