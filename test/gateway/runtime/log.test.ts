import { expect } from 'chai';
import { createLog, redacted, silentLog } from '../../../gateway/runtime/log.ts';
import type { LogLevel } from '../../../gateway/runtime/log.ts';

/** A log whose lines are kept. */
function recorded(level: LogLevel) {
  const lines: string[] = [];
  const log = createLog(level, (line) => lines.push(line));
  return { log, lines, entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const secret = 'hunter2';

describe('log', () => {
  it('writes a JSON line an event, with the time in UTC', () => {
    const { log, lines, entries } = recorded('info');
    log.info('meter opened', { meter: 'supply', unit: 1 });
    log.warn('meter not answering', { meter: 'supply' });
    expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).to.equal(true);
    expect(entries()[0]).to.deep.include({ level: 30, event: 'meter opened', meter: 'supply', unit: 1 });
    expect(entries()[0]!['time']).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(entries()[1]).to.include({ level: 40, event: 'meter not answering' });
  });

  it('keeps to one line whatever is in a field', () => {
    const { log, lines } = recorded('info');
    log.info('odd', { text: 'two\nlines\u2028\u001b[31m' });
    expect(lines[0]!.trimEnd()).to.not.match(/[\n\u001b]/);
  });

  for (const [level, seen] of [
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ] as const)
    it(`at level ${level} shows ${seen.join(', ') || 'nothing'}`, () => {
      const { log, entries } = recorded(level);
      log.debug('debug');
      log.info('info');
      log.warn('warn');
      log.error('error');
      expect(entries().map((entry) => entry['event'])).to.deep.equal(seen);
    });

  for (const field of [
    'key',
    'privateKey',
    'private-key',
    'password',
    'passphrase',
    'pass',
    'secret',
    'token',
    'psk',
    'pin',
    'PIN',
    'Authorization',
    'credential',
    'credentials',
  ])
    it(`leaves out the content of ${field}, at any depth`, () => {
      const { log, lines, entries } = recorded('debug');
      log.debug('at the top', { [field]: secret });
      log.info('inside', { tls: { inner: [{ [field]: { deep: secret } }] } });
      log.child({ [field]: secret }).info('from a child');
      log.error('in an error', { error: Object.assign(new Error('refused'), { [field]: secret }) });
      log.error('in its cause', {
        error: new Error('a', { cause: Object.assign(new Error('b'), { [field]: secret }) }),
      });
      expect(lines.join('')).to.not.include(secret);
      expect(entries()[0]).to.include({ [field]: '[redacted]' });
      expect(lines).to.have.length(5);
    });

  it('leaves alone what only sounds like a secret', () => {
    const fields = { keyPath: '/etc/key.pem', meterKeys: 2, pinned: true, monkey: 'x', passed: 3 };
    expect(redacted(fields)).to.deep.equal(fields);
  });

  it('tells errors with what they carry', () => {
    const error = Object.assign(new TypeError('no answer', { cause: new Error('timeout') }), {
      code: 'timeout',
      wire: 'line-1',
    });
    expect(redacted({ error })).to.deep.equal({
      error: {
        name: 'TypeError',
        message: 'no answer',
        code: 'timeout',
        wire: 'line-1',
        cause: { name: 'Error', message: 'timeout' },
      },
    });
  });

  it('writes what JSON cannot: counters, bytes, rings', () => {
    const ring: Record<string, unknown> = { counter: 2n ** 64n - 1n, bytes: Uint8Array.of(1, 0xff), nothing: null };
    ring['self'] = ring;
    const { log, entries } = recorded('info');
    log.info('odd', ring);
    expect(entries()[0]).to.deep.include({ counter: '18446744073709551615', bytes: '01ff', nothing: null });
    expect(JSON.stringify(entries()[0])).to.include('"[...]"');
  });

  it("puts a child's fields on each of its lines, and not on the parent's", () => {
    const { log, entries } = recorded('info');
    const child = log.child({ wire: 'line-1' }).child({ unit: 3 });
    child.info('timeout', { after: 500 });
    log.info('done');
    expect(entries()[0]).to.include({ wire: 'line-1', unit: 3, after: 500, event: 'timeout' });
    expect(entries()[1]).to.not.have.any.keys('wire', 'unit');
  });

  it('can say nothing', () => {
    expect(silentLog.child({ a: 1 })).to.equal(silentLog);
    silentLog.error('x', { error: new Error('y') });
  });
});
