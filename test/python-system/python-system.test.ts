import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { qualitiesOf, blankConfiguration, blankHeader, blankReadProfileRequest } from '../../codecs/dno/messages.ts';
import type { Configuration, Header, ReadProfileRequest, ReadProfileResponse } from '../../codecs/dno/messages.ts';
import { connectDno, firstAnswer } from '../../conformance/roles/dno-client.ts';
import type { DnoClient } from '../../conformance/roles/dno-client.ts';
import { needs, python, run } from '../support/peers.ts';
import { scheduleOf } from '../support/ask.ts';

const adapter = fileURLToPath(new URL('adapter.py', import.meta.url));
const reader = fileURLToPath(new URL('../python-client/read_profile.py', import.meta.url));

/** 2026-06-01T00:00:00Z, where every run of the system begins. */
const start = 1_780_272_000;
const halfHour = 1800;

/** The adapter, one request after another. */
class Lines {
  readonly ended: Promise<unknown>;
  private readonly child: ChildProcess;
  private readonly lines: AsyncIterator<string, undefined>;
  private id = 0;

  constructor(args: readonly string[], temporary: string) {
    const env = { ...process.env, TMPDIR: temporary };
    this.child = spawn(python, [adapter, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = once(this.child, 'close').then((event: readonly unknown[]) => event[0]);
    this.lines = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
  }

  /** Sends a line as it is; gives the answer. */
  async say(line: string): Promise<{ id: number; ok?: unknown; error?: { code: string } }> {
    this.child.stdin!.write(`${line}\n`);
    const { value, done } = await this.lines.next();
    if (done === true) throw new Error(`the adapter ended at ${line}`);
    return JSON.parse(value) as { id: number };
  }

  async do<Ok = unknown>(action: string, parameters: object = {}): Promise<Ok> {
    const { id, ok, error } = await this.say(JSON.stringify({ id: ++this.id, do: action, with: parameters }));
    if (error !== undefined) throw new Error(`${action}: ${JSON.stringify(error)}`);
    expect(id).to.equal(this.id);
    return ok as Ok;
  }

  async end(): Promise<unknown> {
    this.child.stdin!.end();
    return this.ended;
  }
}

/** What the Python client prints of a page. */
interface Page {
  readonly page_number: number;
  readonly last: boolean;
  readonly start_utc_s: string;
  readonly record_count: number;
  readonly oldest_held_end_utc_s: string;
  readonly columns: readonly {
    readonly quantity: string;
    readonly unit: string;
    readonly scale: number;
    readonly values: readonly string[];
    readonly qualities: readonly { readonly quality: string; readonly reason: string; readonly count: number }[];
    readonly mpan: string;
  }[];
}

describe('the Python system', function () {
  this.timeout(60_000);
  let temporary = '';
  let lines: Lines;
  let dno: DnoClient;
  let address = '';

  beforeEach(async () => {
    temporary = await mkdtemp(path.join(tmpdir(), 'meterbridge-python-system-'));
  });

  afterEach(async () => {
    await rm(temporary, { recursive: true });
  });

  /** Runs `what` against a fresh system, which must end by itself and leave nothing behind. */
  async function withSystem(args: readonly string[], what: () => Promise<void>): Promise<void> {
    lines = new Lines(args, temporary);
    try {
      const { endpoint } = await lines.do<{ endpoint: { address: string } }>('reset');
      address = endpoint.address;
      dno = connectDno({ address, security: 'plaintext', deadlineMs: 20_000 });
      try {
        await what();
      } finally {
        dno.close();
      }
    } finally {
      await lines.end();
    }
    expect(await lines.ended).to.equal(0);
    expect(await readdir(temporary)).to.deep.equal([]);
  }

  const header = (change: Partial<Header> = {}): Header => ({
    ...blankHeader,
    messageId: 'test-1',
    originator: 'dno.example',
    sentAtUtcMs: start * 1000,
    target: { kind: 'system', id: 'PY-1' },
    ...change,
  });

  let commands = 0;
  async function configure(change: Partial<Configuration>): Promise<unknown> {
    const commanding = header({ messageId: `command-${++commands}` });
    const { decoded } = firstAnswer(await dno.command('Configure', commanding, { ...blankConfiguration, ...change }));
    return decoded.ok ? decoded.message.body?.kind : decoded.problem;
  }

  async function ask(change: Partial<ReadProfileRequest> = {}): Promise<readonly ReadProfileResponse['body'][]> {
    const request = { ...blankReadProfileRequest, header: header(), ...change };
    return (await dno.call('ReadProfile', request)).map(({ decoded }) => {
      if (!decoded.ok) throw new Error(decoded.problem.detail);
      return decoded.message.body;
    });
  }

  async function pagesInPython(): Promise<readonly Page[]> {
    const { stdout } = await run(python, [reader, address, 'PY-1']);
    return stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { page: Page }).page);
  }

  /** Three half-hours; recording begins ten minutes into the first. */
  async function live(): Promise<void> {
    await lines.do('setLoad', { watts: 600, vars: 120 });
    await lines.do('advance', { seconds: 600 });
    expect(await configure({ recording: true })).to.equal('applied');
    await lines.do('setLoad', { watts: 900, vars: 0 });
    await lines.do('advance', { seconds: 600 });
    await lines.do('setLoad', { watts: 1500, vars: 0 });
    await lines.do('advance', { seconds: 600 });
    const { nowUtcMs } = await lines.do<{ nowUtcMs: number }>('preload', {
      segments: [
        { seconds: 600, loadWatts: 400, loadVars: 90, generationWatts: 2800, generationVars: 240, volts: 246.2 },
        { seconds: 1200, loadWatts: 2300, loadVars: 520, generationWatts: 650, generationVars: -60, volts: 236.1 },
        { seconds: 1800, loadWatts: 3050, loadVars: -410, generationWatts: 1900, generationVars: 130, volts: 233.7 },
      ],
    });
    expect(nowUtcMs).to.equal((start + 3 * halfHour) * 1000);
  }

  /**
   * By hand from `live`. Second half-hour, a third and two thirds of it: 400 - 2800 = -2400 W, 2300 - 650 = 1650 W,
   * so 1100 W in and 800 W out; 90 - 240 = -150 var, 520 + 60 = 580 var, so 386.67 var in and 50 var out.
   */
  const truth: Readonly<Record<string, readonly [number, number, number]>> = {
    'mean-active-power-import': [12000, 11000, 11500],
    'mean-active-power-export': [0, 8000, 0],
    'mean-reactive-power-import': [0, 3867, 0],
    'mean-reactive-power-export': [0, 500, 5400],
    'mean-voltage-l1': [23000, 23947, 23370],
    'mean-generation-active-power': [0, 13667, 19000],
    'mean-generation-reactive-power-import': [0, 400, 0],
    'mean-generation-reactive-power-export': [0, 800, 1300],
  };

  const valuesOf = ({ columns }: Page): Record<string, readonly number[]> =>
    Object.fromEntries(columns.map(({ quantity, values }) => [quantity, values.map(Number)]));

  const both = (context: Mocha.Context): void => {
    needs(context, 'python3-grpcio');
    needs(context, 'protoc');
  };

  it('delivers the means worked out by hand to a Python client', async function () {
    both(this);
    await withSystem([], async () => {
      await live();
      const [page, ...more] = await pagesInPython();
      expect(more).to.deep.equal([]);
      expect(valuesOf(page!)).to.deep.equal(truth);
      expect(page).to.deep.include({
        page_number: 1,
        last: true,
        start_utc_s: String(start),
        record_count: 3,
        oldest_held_end_utc_s: String(start + halfHour),
      });
      for (const { quantity, qualities, mpan, unit, scale } of page!.columns) {
        expect(qualities).to.deep.equal([
          { quality: 'QUALITY_PARTIAL', reason: 'QUALITY_REASON_RECORDING_CHANGED', count: 1 },
          { quality: 'QUALITY_VALID', reason: 'QUALITY_REASON_NONE', count: 2 },
        ]);
        const generated = quantity.includes('generation');
        expect(mpan).to.equal(generated ? '' : quantity.endsWith('export') ? '2000000000006' : '1000000000003');
        expect([unit, scale]).to.deep.equal(
          quantity.includes('voltage') ? ['V', -2] : [quantity.includes('reactive') ? 'var' : 'W', -1],
        );
      }
    });
  });

  /** What each defect makes of the same half-hours. */
  const defects: Readonly<Record<string, (page: Page) => void>> = {
    'values-shifted-by-one-interval': (page) => {
      const shifted = Object.entries(truth).map(([name, [first, second]]) => [name, [first, first, second]]);
      expect(valuesOf(page)).to.deep.equal(Object.fromEntries(shifted));
    },
    'import-export-swapped': (page) => {
      expect(valuesOf(page)).to.deep.equal({
        ...truth,
        'mean-active-power-import': truth['mean-active-power-export'],
        'mean-active-power-export': truth['mean-active-power-import'],
        'mean-reactive-power-import': truth['mean-reactive-power-export'],
        'mean-reactive-power-export': truth['mean-reactive-power-import'],
      });
    },
    'local-time': (page) => {
      // The last two half-hours are stamped with times that have not come.
      expect(page.start_utc_s).to.equal(String(start + 3600));
      expect(valuesOf(page)['mean-active-power-import']).to.deep.equal([12000]);
    },
    'drops-last-record': (page) => {
      const shorter = Object.entries(truth).map(([name, amounts]) => [name, amounts.slice(0, 2)]);
      expect(valuesOf(page)).to.deep.equal(Object.fromEntries(shorter));
    },
  };

  for (const [name, expectation] of Object.entries(defects)) {
    it(`has the defect ${name} when told to`, async function () {
      both(this);
      await withSystem(['--defect', name], async () => {
        await live();
        const [page, ...more] = await pagesInPython();
        expect(more).to.deep.equal([]);
        expectation(page!);
      });
    });
  }

  it('records nothing until told to, and pages break where recording paused', async function () {
    both(this);
    await withSystem([], async () => {
      await lines.do('advance', { seconds: 2 * halfHour });
      const [nothing, ...more] = await ask();
      expect(more).to.deep.equal([]);
      expect(nothing).to.deep.include({ kind: 'no-data-found' });
      await configure({ recording: true, channels: ['mean-voltage-l1'] });
      await lines.do('advance', { seconds: 2 * halfHour + 900 });
      await configure({ recording: false });
      await lines.do('advance', { seconds: 2 * halfHour });
      await configure({ recording: true });
      await lines.do('advance', { seconds: 900 });
      const pages = (await ask()).map((body) => (body?.kind === 'page' ? body.page : undefined));
      expect(pages.map((page) => [page?.startUtcS, page?.recordCount, page?.last])).to.deep.equal([
        [start + 2 * halfHour, 3, false],
        [start + 6 * halfHour, 1, true],
      ]);
      expect(pages.flatMap((page) => qualitiesOf(page!.columns[0]!).map(({ quality }) => quality))).to.deep.equal([
        ...['valid', 'valid', 'partial'],
        'partial',
      ]);
      expect(pages[0]?.columns.map(({ quantity }) => quantity)).to.deep.equal(['mean-voltage-l1']);
    });
  });

  it('marks the half-hour into which its clock was set', async function () {
    both(this);
    await withSystem([], async () => {
      await configure({ recording: true, channels: ['mean-voltage-l1'] });
      await lines.do('advance', { seconds: 100 });
      await lines.do('setClock', { utcMs: (start + 10 * halfHour + 1200) * 1000 });
      await lines.do('advance', { seconds: 600 + halfHour });
      const [body] = await ask();
      const page = body?.kind === 'page' ? body.page : undefined;
      expect(page?.startUtcS).to.equal(start + 10 * halfHour);
      expect(page?.columns[0]).to.deep.include({
        values: [23000, 23000],
        qualities: [
          { quality: 'partial', reason: 'clock-step', count: 1 },
          { quality: 'valid', reason: 'none', count: 1 },
        ],
      });
    });
  });

  it('holds 93 days and overwrites the oldest', async function () {
    both(this);
    await withSystem([], async () => {
      await configure({ recording: true, channels: ['mean-voltage-l1'] });
      const rest = { loadWatts: 0, loadVars: 0, generationWatts: 0, generationVars: 0 };
      const segments = Array.from({ length: 4466 }, (_, index) => ({
        ...rest,
        seconds: halfHour,
        volts: 220 + index / 200,
      }));
      await lines.do('preload', { segments });
      const pages = (await ask({ pageSize: 4464 })).map((body) => (body?.kind === 'page' ? body.page : undefined));
      expect(pages.map((page) => page?.recordCount)).to.deep.equal([4464]);
      expect(pages[0]?.oldestHeldEndUtcS).to.equal(start + 3 * halfHour);
      // Half a hundredth of a volt a half-hour: compared where it is whole hundredths.
      const even = pages[0]?.columns[0]?.values.filter((_, index) => index % 2 === 0);
      expect(even).to.deep.equal(Array.from({ length: 2232 }, (_, index) => 22_001 + index));
    });
  });

  const refusals: readonly (readonly [what: string, Partial<ReadProfileRequest>, errorType: string, field: string])[] =
    [
      ['no header', { header: undefined }, 'missing-field', 'header'],
      ['no id', { header: header({ messageId: '' }) }, 'missing-field', 'header.message_id'],
      ['an id with a blank', { header: header({ messageId: 'a b' }) }, 'invalid-field', 'header.message_id'],
      ['an id of 65', { header: header({ messageId: 'a'.repeat(65) }) }, 'invalid-field', 'header.message_id'],
      ['no originator', { header: header({ originator: '' }) }, 'missing-field', 'header.originator'],
      [
        'an originator of 129',
        { header: header({ originator: 'a'.repeat(129) }) },
        'invalid-field',
        'header.originator',
      ],
      ['no time of sending', { header: header({ sentAtUtcMs: 0 }) }, 'missing-field', 'header.sent_at_utc_ms'],
      ['sent before 1970', { header: header({ sentAtUtcMs: -1 }) }, 'invalid-field', 'header.sent_at_utc_ms'],
      ['no target', { header: header({ target: undefined }) }, 'missing-field', 'header.target'],
      ['a group', { header: header({ target: { kind: 'group', id: 'PY-1' } }) }, 'unknown-target', 'header.target'],
      [
        'another MPAN',
        { header: header({ target: { kind: 'mpan', id: '1234567890126' } }) },
        'unknown-target',
        'header.target',
      ],
      ['no such quantity', { quantities: ['mean-voltage-l1', 'heat'] }, 'unknown-quantity', 'quantities[1]'],
      ['not recorded', { quantities: ['mean-voltage-l2'] }, 'not-supported', 'quantities[0]'],
      ['twice', { quantities: ['mean-voltage-l1', 'mean-voltage-l1'] }, 'invalid-field', 'quantities[1]'],
      ['from after to', { fromUtcS: start, toUtcS: start }, 'invalid-range', 'from_utc_s'],
      ['to before 1970', { toUtcS: -5 }, 'invalid-range', 'to_utc_s'],
      ['a page too large', { pageSize: 4465 }, 'invalid-field', 'page_size'],
    ];

  it('refuses what is wrong with a request, field by field', async function () {
    both(this);
    await withSystem([], async () => {
      for (const [what, change, errorType, field] of refusals) {
        const [body, ...more] = await ask(change);
        expect(more, what).to.deep.equal([]);
        const rejection = body?.kind === 'rejection' ? body.rejection : undefined;
        expect([rejection?.errorType, rejection?.field], what).to.deep.equal([errorType, field]);
        expect(rejection?.refusedAtUtcMs, what).to.equal(start * 1000);
      }
    });
  });

  it('answers by either MPAN, and refuses bytes that are no message, a schedule and a forbidden read', async function () {
    both(this);
    await withSystem([], async () => {
      for (const id of ['1000000000003', '2000000000006'])
        expect((await ask({ header: header({ target: { kind: 'mpan', id } }) }))[0]?.kind).to.equal('no-data-found');
      const { stdout } = await run(python, [reader, address, 'PY-1', '--raw-hex', '0affff']);
      expect(JSON.parse(stdout)).to.have.nested.property('rejection.error_type', 'ERROR_TYPE_MALFORMED');
      const schedules = [scheduleOf({ startUtcS: start, periodS: 86_400 })];
      expect(await configure({ schedules })).to.equal('rejection');
      await configure({ extractionPermitted: false });
      const [body] = await ask();
      expect(body).to.have.nested.property('rejection.errorType', 'not-authorised');
    });
  });

  it('tells wrong requests on its lines, and goes on', async function () {
    both(this);
    await withSystem([], async () => {
      const wrong: readonly (readonly [line: string, code: string])[] = [
        ['no JSON', 'bad-request'],
        ['[]', 'bad-request'],
        ['{"id":9,"do":"advance","with":{"seconds":-1}}', 'bad-request'],
        ['{"id":9,"do":"advance","with":{"hours":1}}', 'bad-request'],
        ['{"id":9,"do":"setLoad","with":{"watts":"much","vars":0}}', 'bad-request'],
        ['{"id":9,"do":"cutPower","with":{"on":false}}', 'unavailable'],
      ];
      for (const [line, code] of wrong) expect((await lines.say(line)).error?.code, line).to.equal(code);
      expect(await lines.do('advance', { seconds: 1 })).to.deep.equal({ nowUtcMs: (start + 1) * 1000 });
    });
  });

  it('ends with close, without waiting for the end of its input', async function () {
    both(this);
    const alone = new Lines([], temporary);
    await alone.do('close');
    expect(await alone.ended).to.equal(0);
  });
});
