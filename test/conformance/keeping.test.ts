import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { mpanProblem } from '../../codecs/dno/messages.ts';
import { judgeKnown } from '../../conformance/engine/known-failures.ts';
import type { Results } from '../../conformance/engine/results.ts';
import { pseudonyms } from '../../conformance/report/pseudonyms.ts';
import { meterbridge } from '../support/command-line.ts';
import { run } from '../support/peers.ts';

const only = ['--only', 'UC01.S2.A3'];

describe('what a run leaves', function () {
  this.timeout(180_000);
  let folder = '';
  let kept = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-keeping-'));
    kept = path.join(folder, 'kept');
    const { exitCode, stderr } = await meterbridge(['conformance', ...only, '--out', kept]);
    expect(exitCode, stderr).to.equal(0);
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  async function copy(name: string): Promise<string> {
    const to = path.join(folder, name);
    await cp(kept, to, { recursive: true });
    return to;
  }

  it('is verified by us and by sha256sum; a flipped byte is refused, and so is a missing file', async () => {
    expect((await meterbridge(['verify', kept])).exitCode).to.equal(0);
    await run('sha256sum', ['--check', '--strict', 'manifest.sha256'], { cwd: kept });
    const flipped = await copy('flipped');
    const trace = await readFile(path.join(flipped, 'trace.jsonl'));
    const middle = trace.length >> 1;
    trace[middle] = (trace[middle] ?? 0) ^ 1;
    await writeFile(path.join(flipped, 'trace.jsonl'), trace);
    const { exitCode, stderr } = await meterbridge(['verify', flipped]);
    expect(exitCode).to.equal(1);
    expect(stderr).to.equal('trace.jsonl was changed after the run\n');
    await rm(path.join(flipped, 'report.html'));
    expect((await meterbridge(['verify', flipped])).stderr).to.equal(
      'report.html is missing\ntrace.jsonl was changed after the run\n',
    );
  });

  it('is compared: equal to itself, and a verdict that got worse is told', async () => {
    expect((await meterbridge(['compare', kept, kept])).exitCode).to.equal(0);
    const worse = await copy('worse');
    const results = JSON.parse(await readFile(path.join(worse, 'results.json'), 'utf8')) as Results;
    const text = JSON.stringify(results).replace('"verdict":"pass","charged"', '"verdict":"fail","charged"');
    await writeFile(
      path.join(worse, 'results.json'),
      text.replace(/"verdict":"pass"(?=,"observed")/, '"verdict":"fail"'),
    );
    const { exitCode, stdout } = await meterbridge(['compare', kept, worse]);
    expect(stdout).to.match(/pass +fail/);
    expect(exitCode).to.equal(1);
  });

  it('can do without MPANs, and is still judged the same', async () => {
    const out = path.join(folder, 'pseudonymised');
    await meterbridge(['conformance', ...only, '--pseudonymise', '--out', out]);
    const hex = Buffer.from('1000000000003').toString('hex');
    for (const name of ['trace.jsonl', 'results.json', 'report.html'])
      expect(await readFile(path.join(out, name), 'utf8'), name).to.not.match(new RegExp(`1000000000003|${hex}`));
    const { exitCode, stdout } = await meterbridge(['rejudge', out]);
    expect(exitCode, stdout).to.equal(0);
  });

  it('is taken up again after an interruption: finished cases are not run twice', async () => {
    const out = await copy('resumed');
    const two = ['--only', 'UC01.S2.A3,UC01.S2.A5'];
    const results = JSON.parse(await readFile(path.join(out, 'results.json'), 'utf8')) as Results;
    const [first] = results.cases;
    const entries = (await readFile(path.join(out, 'trace.jsonl'), 'utf8')).trimEnd().split('\n').length;
    const line = { specDigest: results.suite.specDigest, entries, result: { ...first, reason: 'from before' } };
    const unfinished = path.join(out, 'unfinished-run');
    await mkdir(unfinished);
    await writeFile(path.join(unfinished, 'progress.jsonl'), `${JSON.stringify(line)}\n`);
    await cp(path.join(out, 'trace.jsonl'), path.join(unfinished, 'trace.jsonl'));
    // The interruption came while a frame was being written.
    await appendFile(path.join(unfinished, 'trace.jsonl'), '{"n":');
    const again = await meterbridge(['conformance', ...two, '--resume', '--out', out, '--json']);
    expect(again.exitCode, again.stderr).to.equal(0);
    const resumed = JSON.parse(again.stdout) as Results;
    expect(resumed.cases.map(({ id, reason }) => `${id} ${reason}`)).to.deep.equal([
      'UC01.S2.A3 from before',
      'UC01.S2.A5 ',
    ]);
    expect((await meterbridge(['rejudge', out])).stdout).to.match(/ 0 verdicts differ\n$/);
  });

  it('is certified only whole and unexcused', async () => {
    const known = path.join(folder, 'known.yaml');
    await writeFile(known, 'version: 1\nfailures: []\n');
    const refused = async (...args: string[]): Promise<string> => {
      const { exitCode, stderr } = await meterbridge([
        'conformance',
        '--certify',
        '--out',
        path.join(folder, 'no'),
        ...args,
      ]);
      expect(exitCode).to.equal(4);
      return stderr;
    };
    expect(await refused(...only)).to.equal('--certify runs everything: expected no --only\n');
    expect(await refused('--known', known)).to.equal('--certify excuses nothing: expected no --known\n');
    expect(await refused('--resume')).to.equal('--certify runs in one piece: expected no --resume\n');
  });
});

describe('known failures', () => {
  const failing = [{ verdict: 'fail', checks: [{ id: 'UC01.S2.B3-c4', verdict: 'fail' }] }] as unknown as Parameters<
    typeof judgeKnown
  >[1];
  const excuse = { check: 'UC01.S2.B3-c4', owner: 'lab', reason: 'firmware 7', expires: '2026-06-30' };

  it('are excused while they fail, stale once they pass, expired after their last day', () => {
    const stateOn = (today: string, cases = failing): string => judgeKnown([excuse], cases, today)[0]!.state;
    expect(stateOn('2026-06-30')).to.equal('failing');
    expect(stateOn('2026-07-01')).to.equal('expired');
    expect(stateOn('2026-06-01', [])).to.equal('stale');
  });
});

describe('pseudonyms of MPANs', () => {
  const hide = pseudonyms(['1000000000003', '2000000000006'], new Uint8Array(16));

  it('are the same through a text, sound MPANs, and stand in bytes too', () => {
    const hidden = hide(`1000000000003 2000000000006 ${Buffer.from('1000000000003').toString('hex')} 1000000000003`);
    const [first, second, hex, again] = hidden.split(' ');
    expect(first).to.not.equal('1000000000003');
    expect(mpanProblem(first ?? '')).to.equal(undefined);
    expect(mpanProblem(second ?? '')).to.equal(undefined);
    expect(second).to.not.equal(first);
    expect(Buffer.from(hex ?? '', 'hex').toString()).to.equal(first);
    expect(again).to.equal(first);
  });
});
