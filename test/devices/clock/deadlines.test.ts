import { expect } from 'chai';
import { Deadlines } from '../../../devices/clock/deadlines.ts';
import { TcpLine } from '../../../devices/modbus/tcp-line.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { DeviceError } from '../../../devices/ports.ts';
import { memoryOpener } from '../../../devices/links/memory.ts';
import { readOf } from '../../support/virtual-line.ts';

describe('the deadlines of a line', () => {
  it('share one timer that rings at the earliest, then at the next that is still expected', async () => {
    const clock = new VirtualClock(0);
    const expected = new Set([300, 100, 200, 500]);
    const over: [due: number, at: number][] = [];
    const deadlines = new Deadlines(clock, (now) => {
      for (const due of [...expected].filter((each) => each <= now)) {
        expected.delete(due);
        over.push([due, clock.monotonic()]);
      }
      return Math.min(...expected);
    });
    for (const due of expected) deadlines.expect(due);
    expect(clock.pending).to.equal(1);
    expected.delete(200);
    await clock.advance(400);
    expect(over).to.deep.equal([
      [100, 100],
      [300, 300],
    ]);
    expect(clock.pending).to.equal(1);
    await clock.advance(100);
    expect(over.at(-1)).to.deep.equal([500, 500]);
    expect(clock.pending).to.equal(0);
  });

  it('end each request on Modbus TCP at its own, however they were sent, and leave no timer', async () => {
    const clock = new VirtualClock(0);
    const line = new TcpLine({ opener: memoryOpener('host', clock, () => undefined), clock });
    const ended: unknown[] = [];
    const reads = [700, 200].map(async (answerWithin, k) => {
      const outcome = await line.ask(readOf(k + 1, 0, 2, { answerWithin })).catch((error: unknown) => error);
      ended.push([answerWithin, outcome instanceof DeviceError ? outcome.code : outcome, clock.monotonic()]);
    });
    await clock.advance(5000);
    await Promise.all(reads);
    // 500 ms are the network's; 700, 1200 and, at the second try, 1400 end in a time-out, and three end the connection.
    expect(ended).to.deep.equal([
      [200, 'timeout', 1400],
      [700, 'no-connection', 1400],
    ]);
    await line.close();
    expect(clock.pending).to.equal(0);
  });

  it('give a request back that cannot be encoded, and go on', async () => {
    const clock = new VirtualClock(0);
    const line = new TcpLine({ opener: memoryOpener('host', clock, () => undefined), clock });
    for (let time = 0; time < 3; time++)
      expect(await line.ask(readOf(1, 70_000, 2)).catch((error: unknown) => error)).to.include({ code: 'internal' });
    await line.close();
    expect(clock.pending).to.equal(0);
  });
});
