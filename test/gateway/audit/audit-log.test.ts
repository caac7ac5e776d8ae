import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { AuditError, openAuditLog } from '../../../gateway/audit/audit-log.ts';
import { verifyAudit } from '../../../gateway/audit/verify-audit.ts';
import { meterbridge } from '../../support/command-line.ts';
import { SmallDisk } from '../../support/small-disk.ts';

const record = (messageId: string) => ({
  party: 'dno.example',
  messageId,
  call: 'Configure',
  target: 'system:SMS-1',
  outcome: 'applied',
  detail: '',
});

describe('the audit log', () => {
  let folder: string;
  let file: string;
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
    file = path.join(folder, 'audit.jsonl');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function written(count: number, name = 'm'): void {
    const log = openAuditLog(file, clock);
    for (let i = 1; i <= count; i++) log.append(record(`${name}-${i}`));
    log.close();
  }

  const lines = (): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const rewrite = (change: (lines: string[]) => string[]): void => {
    writeFileSync(
      file,
      change(lines())
        .map((line) => `${line}\n`)
        .join(''),
    );
  };

  it('is lines of JSON, each chained to the one before by SHA-256', () => {
    written(2);
    const [first, second] = lines();
    const unhashed =
      '{"sequence":1,"utc":"2026-03-01T00:00:00.000Z","party":"dno.example","messageId":"m-1","call":"Configure",' +
      '"target":"system:SMS-1","outcome":"applied","detail":""}';
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const hash = sha256('0'.repeat(64) + unhashed);
    expect(first).to.equal(`${unhashed.slice(0, -1)},"hash":"${hash}"}`);
    const next = unhashed.replace('"sequence":1', '"sequence":2').replace('m-1', 'm-2');
    expect((JSON.parse(second!) as { hash: string }).hash).to.equal(sha256(hash + next));
  });

  it('goes on with its chain after a restart', async () => {
    written(3);
    written(2, 'later');
    const verdict = await verifyAudit(file);
    expect(verdict).to.include({ ok: true, entries: 5 });
    expect(openAuditLog(file, clock).head).to.deep.equal({ sequence: 5, hash: verdict.ok ? verdict.hash : '' });
  });

  const tampering: readonly (readonly [string, (lines: string[]) => string[], number])[] = [
    ['a changed word', (all) => all.map((line, i) => (i === 2 ? line.replace('applied', 'refused') : line)), 3],
    ['a changed time', (all) => all.map((line, i) => (i === 0 ? line.replace('2026', '2025') : line)), 1],
    ['a line taken out', (all) => all.filter((_line, i) => i !== 1), 2],
    ['two lines exchanged', (all) => [all[0]!, all[2]!, all[1]!, ...all.slice(3)], 2],
    ['a line twice', (all) => [all[0]!, all[0]!, ...all.slice(1)], 2],
    ['a field added', (all) => all.map((line, i) => (i === 3 ? line.replace('{', '{"x":1,') : line)), 4],
    ['a blank added', (all) => all.map((line, i) => (i === 3 ? line.replace(':', ': ') : line)), 4],
    ['no JSON', (all) => all.map((line, i) => (i === 4 ? 'nothing' : line)), 5],
    ['an empty line', (all) => [...all.slice(0, 4), '', ...all.slice(4)], 5],
    [
      'a line changed together with its own hash',
      (all) =>
        all.map((line, i) => {
          if (i !== 1) return line;
          const entry = { ...(JSON.parse(line.replace('applied', 'refused')) as object), hash: undefined };
          const before = (JSON.parse(all[0]!) as { hash: string }).hash;
          const hash = createHash('sha256')
            .update(before + JSON.stringify(entry))
            .digest('hex');
          return JSON.stringify({ ...entry, hash });
        }),
      3,
    ],
  ];
  for (const [what, change, line] of tampering)
    it(`names the first broken line: ${what}`, async () => {
      written(5);
      rewrite(change);
      expect(await verifyAudit(file)).to.include({ ok: false, line });
    });

  it('takes a line that was never finished away, and says so', async () => {
    written(2);
    appendFileSync(file, '{"sequence":3,"utc":"2026');
    expect(await verifyAudit(file)).to.deep.equal({ ok: false, line: 3, problem: 'was never finished' });
    written(1, 'after');
    expect(await verifyAudit(file)).to.include({ ok: true, entries: 4 });
    expect(JSON.parse(lines()[2]!)).to.include({ outcome: 'recovered', sequence: 3 });
  });

  it('is not gone on with where its end is something else', () => {
    writeFileSync(file, 'a diary\n');
    expect(() => openAuditLog(file, clock)).to.throw(AuditError, `${file} is none of ours`);
    expect(readFileSync(file, 'utf8')).to.equal('a diary\n');
  });

  it('takes any text a message may bring, and cuts what is long', async () => {
    const log = openAuditLog(file, clock);
    for (const text of ['\u2028"\\\n\r{}', '\ud800', 'é'.repeat(70_000), ''])
      log.append({ ...record(text), party: text, target: text, detail: text });
    log.close();
    expect(await verifyAudit(file)).to.include({ ok: true, entries: 4 });
    expect(Math.max(...lines().map(({ length }) => length))).to.be.below(4_000);
    written(1);
    expect(await verifyAudit(file)).to.include({ ok: true, entries: 5 });
  });

  it('says when it cannot be written', async () => {
    const log = openAuditLog(file, clock);
    await log.appendDurably(record('m-1'));
    log.close();
    expect(() => {
      log.append(record('m-2'));
    }).to.throw(AuditError, 'is closed');
    expect(() => openAuditLog(path.join(folder, 'no/audit.jsonl'), clock)).to.throw(AuditError, 'cannot be opened');
  });

  it('takes the part of a line back that a full disk left, and says later what is missing', async function () {
    const disk = SmallDisk.mount(this, 64);
    try {
      file = disk.at('audit.jsonl');
      const log = openAuditLog(file, clock);
      log.append(record('m-1'));
      disk.fill();
      expect(() => {
        for (let i = 0; i < 40; i++) log.append(record(`m-${i}`));
      }).to.throw(AuditError, 'ENOSPC');
      expect(log.trouble).to.equal('full');
      log.missed();
      const { head } = log;
      expect(readFileSync(file, 'utf8').endsWith('}\n'), 'no part of a line').to.equal(true);
      log.close();

      const again = openAuditLog(file, clock);
      expect(again.head).to.deep.equal(head);
      again.missed();
      disk.makeRoom();
      again.append(record('after'));
      expect(again.trouble).to.equal(undefined);
      again.close();
      expect(await verifyAudit(file)).to.include({ ok: true, entries: head.sequence + 2 });
      expect((JSON.parse(lines().at(-2)!) as { detail: string }).detail).to.match(
        /^1 answers could not be written down/,
      );
    } finally {
      disk.unmount();
    }
  });

  it('cuts nothing off a file that is not its own, though it ends without a line end', () => {
    writeFileSync(file, 'a diary of one line');
    expect(() => openAuditLog(file, clock)).to.throw(AuditError, `${file} is none of ours`);
    expect(readFileSync(file, 'utf8')).to.equal('a diary of one line');
  });

  it('is checked from the command line, its end against a hash kept elsewhere', async function () {
    this.timeout(60_000);
    written(3);
    const { head } = openAuditLog(file, clock);
    const sound = await meterbridge(['audit', 'verify', file, '--head', head.hash]);
    expect(sound.exitCode, sound.stderr).to.equal(0);
    expect(sound.stdout).to.equal(`${file}: 3 lines, each as it was written; the last has ${head.hash}\n`);
    rewrite((all) => all.slice(0, 2));
    expect((await meterbridge(['audit', 'verify', file])).exitCode).to.equal(0);
    const cut = await meterbridge(['audit', 'verify', file, '--head', head.hash]);
    expect(cut.exitCode).to.equal(1);
    rewrite((all) => all.map((line) => line.replace('applied', 'refused')));
    const changed = await meterbridge(['audit', 'verify', file]);
    expect(changed.exitCode).to.equal(1);
    expect(changed.stderr).to.match(/:1 does not fit the hash it carries/);
  });
});
