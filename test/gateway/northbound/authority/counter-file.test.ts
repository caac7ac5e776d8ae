import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { SmallDisk } from '../../../support/small-disk.ts';
import { CounterFileError, openCounterFile } from '../../../../gateway/northbound/authority/counter-file.ts';

describe('the counters of commands on disk', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'counters-'));
    file = path.join(folder, 'counters');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function failure(work: Promise<unknown>): Promise<string> {
    try {
      await work;
      return 'nothing was refused';
    } catch (error) {
      expect(error).to.be.instanceOf(CounterFileError);
      return (error as Error).message;
    }
  }

  it('are there after a restart, each originator and system apart', async () => {
    const first = await openCounterFile(file);
    expect(await first.take('a', ['one', 'two'], 5n)).to.equal(true);
    expect(await first.take('b', ['one'], 2n ** 64n - 1n)).to.equal(true);
    await first.close();
    await first.close();
    const second = await openCounterFile(file);
    expect(await second.take('a', ['one'], 5n)).to.equal(false);
    expect(await second.take('a', ['two', 'three'], 4n)).to.equal(false);
    expect(second.highest('a', 'three')).to.equal(0n);
    expect(await second.take('a', ['three'], 1n)).to.equal(true);
    expect(second.highest('b', 'one')).to.equal(2n ** 64n - 1n);
    await second.close();
  });

  it('are on disk when a command is told that it may act', async () => {
    const counters = await openCounterFile(file);
    for (let counter = 1n; counter <= 20n; counter++) {
      await counters.take('a', ['one'], counter);
      expect(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)).to.equal(`["a","one","${counter}"]`);
    }
    await counters.close();
  });

  it('outlive a line that was cut off while it was written', async () => {
    await (await openCounterFile(file)).close();
    appendFileSync(file, '["a","one","5"]\n["a","one","6');
    const counters = await openCounterFile(file);
    expect(counters.highest('a', 'one')).to.equal(5n);
    await counters.take('a', ['one'], 6n);
    await counters.close();
    expect(readFileSync(file, 'utf8')).to.equal('["a","one","5"]\n["a","one","6"]\n');
  });

  it('stay few lines, whatever the number of commands', async () => {
    const row = (counter: number): string => `["a","one","${counter}"]\n`;
    writeFileSync(file, Array.from({ length: 30_000 }, (_unused, i) => row(i + 1)).join(''));
    const counters = await openCounterFile(file);
    expect(readFileSync(file, 'utf8')).to.equal(row(30_000));
    const taken = Array.from({ length: 10_050 }, async (_unused, i) => counters.take('a', ['one'], BigInt(30_001 + i)));
    expect((await Promise.all(taken)).every(Boolean)).to.equal(true);
    await counters.close();
    expect(statSync(file).size).to.be.below(60 * row(30_000).length);
    const again = await openCounterFile(file);
    expect(again.highest('a', 'one')).to.equal(40_050n);
    await again.close();
  }).timeout(60_000);

  it('are all there, and no part of one, when the disk was full for a while', async function () {
    const disk = SmallDisk.mount(this, 64);
    try {
      const place = disk.at('counters');
      const counters = await openCounterFile(place);
      disk.fill();
      let counter = 0n;
      const full = await failure(
        (async () => {
          for (;;) await counters.take('dno.example', ['one', 'two'], ++counter);
        })(),
      );
      expect(full).to.match(/counters .*cannot be written: ENOSPC/);
      expect(readFileSync(place, 'utf8')).to.match(/^$|\n$/);
      expect(await counters.trouble()).to.equal('full');
      disk.makeRoom();
      expect(await counters.trouble()).to.equal(undefined);
      expect(await counters.take('dno.example', ['one'], counter + 1n)).to.equal(true);
      await counters.close();
      const again = await openCounterFile(place);
      expect([again.highest('dno.example', 'one'), again.highest('dno.example', 'two')]).to.deep.equal([
        counter + 1n,
        counter,
      ]);
      await again.close();
    } finally {
      disk.unmount();
    }
  });

  it('take the place of nothing that is not theirs', async () => {
    for (const [name, text] of [
      ['counters', 'a diary of one line'],
      ['counters.new', 'a diary\n'],
    ] as const) {
      writeFileSync(path.join(folder, name), text);
      expect(await failure(openCounterFile(file))).to.match(/expected \["originator", "system", "counter"\]/);
      expect(readFileSync(path.join(folder, name), 'utf8')).to.equal(text);
      rmSync(path.join(folder, name));
    }
  });

  it('are refused where the file is something else, with the line', async () => {
    writeFileSync(file, '["a","one","5"]\n["a","one",6]\n');
    expect(await failure(openCounterFile(file))).to.equal(
      `${file}:2: expected ["originator", "system", "counter"], found ["a","one",6]`,
    );
    const nowhere = path.join(folder, 'no/counters');
    expect(await failure(openCounterFile(nowhere))).to.match(/cannot be written: ENOENT/);
  });
});
