import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import type { Wire } from '../../../devices/ports.ts';
import { SerialLine } from '../../../devices/virtual/serial-line.ts';
import { memoryWirePair } from '../../../devices/links/memory.ts';
import { readOf, virtualLine } from '../../support/virtual-line.ts';

describe('a paced virtual serial line', () => {
  let clock: VirtualClock;
  let master: Wire;
  let line: SerialLine;
  let atMeters: { at: number; hex: string }[];
  let atMaster: { at: number; hex: string }[];
  const listen = (into: { at: number; hex: string }[]) => (bytes: Uint8Array) =>
    into.push({ at: clock.monotonic(), hex: Buffer.from(bytes).toString('hex') });

  beforeEach(() => {
    clock = new VirtualClock(0);
    let far: Wire;
    [master, far] = memoryWirePair('line', clock);
    line = new SerialLine(far, clock, { baudRate: 9600, bitsPerCharacter: 10, pieceMs: 4 });
    atMeters = [];
    atMaster = [];
    line.onBytes(listen(atMeters));
    master.onBytes(listen(atMaster));
  });

  afterEach(async () => {
    await line.close();
    expect(clock.pending).to.equal(0);
  });

  it('takes ten bits a character at 8N1, 3.5 characters of eleven bits before an answer, and hands it over in pieces', async () => {
    await master.write(Uint8Array.from({ length: 8 }, (_unused, k) => k));
    await clock.advance(8.3);
    expect(atMeters).to.deep.equal([]);
    await clock.advance(0.1);
    expect(atMeters.map(({ hex }) => hex)).to.deep.equal(['0001020304050607']);
    expect(atMeters[0]?.at).to.be.closeTo(80 / 9.6, 0.001);
    const sent = line.write(Uint8Array.from({ length: 7 }, (_unused, k) => 0xa0 + k));
    await clock.advance(50);
    await sent;
    // 4 ms hold three characters.
    expect(atMaster.map(({ hex }) => hex)).to.deep.equal(['a0a1a2', 'a3a4a5', 'a6']);
    expect(atMaster.at(-1)?.at).to.be.closeTo(80 / 9.6 + 4.0104 + 70 / 9.6, 0.01);
  });

  it('counts a request that comes before the gap is over, and none that waits', async () => {
    const talk = async (gap: number): Promise<void> => {
      void line.write(Uint8Array.of(1, 2));
      await clock.advance(20 / 9.6);
      await clock.advance(gap);
      await master.write(Uint8Array.of(3));
      await clock.advance(10);
    };
    await talk(4.1);
    expect(line.seen.gapViolations).to.equal(0);
    await talk(3.9);
    expect(line.seen.gapViolations).to.equal(1);
    expect(line.seen.shortestGapMs).to.be.closeTo(3.9, 0.01);
    expect(line.seen.requests).to.equal(2);
  });

  it('spoils what two say at once, for both', async () => {
    void line.write(Uint8Array.of(0x11, 0x12, 0x13, 0x14));
    await clock.advance(1);
    await master.write(Uint8Array.of(0x21, 0x22));
    await clock.advance(50);
    expect(line.seen.collisions).to.equal(2);
    expect(atMaster.map(({ hex }) => hex).join('')).to.not.equal('11121314');
    expect(atMeters.map(({ hex }) => hex).join('')).to.equal('7477');
  });
});

/** Reads a second by the bound of reference facts: characters of ten bits, two gaps, the meter's turnaround. */
const bounds: readonly [baud: number, registers: number, turnaroundMs: number, readsPerSecond: number][] = [
  [9600, 8, 0, 26.2],
  [9600, 80, 0, 5.3],
  [115_200, 8, 0, 166],
  [115_200, 80, 0, 54],
  [9600, 8, 20, 17.2],
  [9600, 80, 20, 4.8],
  [115_200, 8, 20, 38.4],
  [115_200, 80, 20, 26],
];

describe('the owner of a line, reading on a paced one in virtual time', () => {
  for (const [baudRate, registers, turnaroundMs, bound] of bounds)
    it(`comes to ${bound} reads/s of ${registers} registers at ${baudRate} Bd and ${turnaroundMs} ms turnaround, every gap kept`, async () => {
      const { line, clock, copper, during } = virtualLine({ baudRate, turnaroundMs });
      await during(line.ask(readOf(1, 0, registers)));
      const from = clock.monotonic();
      let last = from;
      for (let k = 0; k < 40; k++) {
        await during(line.ask(readOf(1, 0, registers)));
        last = clock.monotonic();
      }
      // `during` moves in steps of 1 ms: each read may be seen up to that much late.
      const perSecond = 40_000 / (last - from);
      expect(perSecond).to.be.within(bound * 0.9, bound * 1.015);
      expect(copper()?.seen.gapViolations).to.equal(0);
      expect(copper()?.seen.requests).to.equal(41);
      await line.close();
      expect(clock.pending).to.equal(0);
    });
});

describe('the owner of a line that has just been opened', () => {
  it('lets whoever is speaking finish, and keeps the gap after it', async () => {
    const { line, clock, copper, farEnd, during, opened } = virtualLine({ baudRate: 9600, pieceMs: 1 });
    opened(() => {
      // Somebody else's answer is on its way when the port is opened: 20 characters, 20.8 ms.
      void farEnd()?.write(Uint8Array.from({ length: 20 }, () => 0x33));
    });
    await during(line.ask(readOf(1, 0, 2)));
    expect(copper()?.seen).to.include({ requests: 1, gapViolations: 0, collisions: 0 });
    await line.close();
    expect(clock.pending).to.equal(0);
  });
});
