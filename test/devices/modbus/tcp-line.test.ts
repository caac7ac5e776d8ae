import { expect } from 'chai';
import { TcpLine } from '../../../devices/modbus/tcp-line.ts';
import type { LineEvent } from '../../../devices/modbus/modbus-line.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { DeviceError } from '../../../devices/ports.ts';
import type { Wire } from '../../../devices/ports.ts';
import { memoryOpener } from '../../../devices/links/memory.ts';
import { readOf } from '../../support/virtual-line.ts';

describe('a connection on Modbus TCP that is hung up because it does not do any more', () => {
  let clock: VirtualClock;
  let line: TcpLine;
  let hosts: Wire[];
  let events: LineEvent[];

  beforeEach(() => {
    clock = new VirtualClock(0);
    hosts = [];
    events = [];
    const opener = memoryOpener('host', clock, (host) => hosts.push(host));
    line = new TcpLine({ opener, clock, onEvent: (event) => events.push(event) });
  });
  afterEach(async () => line.close());

  /** What becomes of a read of each of these units, in the order it does. */
  function outcomesOf(waits: Readonly<Record<number, number>>): string[] {
    const outcomes: string[] = [];
    for (const [unit, answerWithin] of Object.entries(waits)) {
      line.ask(readOf(Number(unit), 0, 2, { answerWithin })).then(
        () => outcomes.push(`${unit} answered`),
        (error: unknown) => outcomes.push(`${unit} ${error instanceof DeviceError ? error.code : String(error)}`),
      );
    }
    return outcomes;
  }

  it('after three requests in a row without an answer: what is under way has no connection', async () => {
    const outcomes = outcomesOf({ 1: 100, 2: 200, 3: 300, 4: 60_000 });
    await clock.advance(2_000);
    expect(outcomes).to.include('4 no-connection');
    const lost = events.flatMap((event) => (event.kind === 'lost' ? [event.error.message] : []));
    expect(lost[0]).to.equal('memory:host was hung up: 3 requests in a row were not answered');
  });

  it('after bytes that are no frame: the next request finds a new connection', async () => {
    const outcomes = outcomesOf({ 1: 60_000 });
    await clock.advance(1);
    await hosts[0]?.write(Uint8Array.of(0, 1, 9, 9, 0, 3, 1, 4, 0));
    await clock.advance(1);
    expect(outcomes).to.deep.equal(['1 no-connection']);
    outcomesOf({ 1: 60_000 });
    await clock.advance(1);
    expect(hosts).to.have.length(2);
    expect(events.map(({ kind }) => kind)).to.deep.equal(['opened', 'dropped', 'lost', 'opened']);
  });
});
