import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { forgetSystem } from '../../../gateway/store/forget.ts';
import { openStore } from '../../../gateway/store/open-store.ts';
import { StoreError } from '../../../gateway/store/store.ts';
import type { GroupMember, Store } from '../../../gateway/store/store.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('commands and groups of a party', function () {
  this.timeout(30_000);
  let folder = '';
  let store: Store;
  const file = (): string => path.join(folder, 'store.db');
  const open = async (): Promise<Store> => openStore({ kind: 'file', path: file() }, new VirtualClock(0));

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-commands-'));
    store = await open();
  });

  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const begin = async (id: string, digest = 'd', nowMs = 0, keepUntilMs = 1000) =>
    store.beginCommand({ party: 'dno', id, digest, keepUntilMs, nowMs });
  const answer = (id: string, member: string, text = member) => ({ party: 'dno', id, member, bytes: bytes(text) });

  it('a command is new once, over restarts and for its party', async () => {
    expect(await begin('c')).to.equal('new');
    await store.close();
    store = await open();
    expect(await begin('c')).to.equal('same');
    expect(await begin('c', 'other')).to.equal('other-bytes');
    expect(await store.beginCommand({ party: 'p', id: 'c', digest: 'd', keepUntilMs: 9, nowMs: 0 })).to.equal('new');
  });

  it('its answers are kept in order, each with its effect', async () => {
    await begin('c');
    await store.commit({ systemId: 'b', states: { s: '1' }, answer: answer('c', 'b') });
    await store.commit({ systemId: 'a', states: { s: '1' }, answer: answer('c', 'a') });
    await store.commitGateway({ answer: answer('c', '', 'all') });
    await store.close();
    store = await open();
    const answers = await store.commandAnswers('dno', 'c');
    expect(answers).to.deep.equal([answer('c', 'b'), answer('c', 'a'), answer('c', '', 'all')]);
    expect(await store.commandAnswers('dno', 'none')).to.deep.equal([]);
  });

  it('what was answered acts no second time, and that is no trouble of the disk', async () => {
    await begin('c');
    await store.commit({ systemId: 'a', states: { s: 'first' }, answer: answer('c', 'a', 'first') });
    const again = store.commit({ systemId: 'a', states: { s: 'second' }, answer: answer('c', 'a', 'second') });
    const error: unknown = await again.catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StoreError);
    expect((error as StoreError).code).to.equal('answered');
    expect((await store.load('a')).states).to.deep.equal({ s: 'first' });
    expect(await store.commandAnswers('dno', 'c')).to.deep.equal([answer('c', 'a', 'first')]);
    expect(store.trouble).to.equal(undefined);
  });

  it('are forgotten when their time is over, with their answers', async () => {
    await begin('c', 'd', 0, 1000);
    await store.commitGateway({ answer: answer('c', '') });
    await begin('later', 'd', 999);
    expect(await begin('c', 'd', 999)).to.equal('same');
    await begin('later-still', 'd', 1000, 2000);
    expect(await store.commandAnswers('dno', 'c')).to.deep.equal([]);
    expect(await begin('c', 'd', 1000, 2000)).to.equal('new');
  });

  it('are 1,000 at most of a party, the newest', async () => {
    await store.beginCommand({ party: 'p', id: 'mine', digest: 'd', keepUntilMs: 9, nowMs: 0 });
    await Promise.all(Array.from({ length: 1000 }, async (_unused, k) => begin(`c${k}`)));
    expect(await begin('c0')).to.equal('same');
    await begin('one-more');
    expect(await begin('c1')).to.equal('same');
    expect(await begin('c0')).to.equal('new');
    expect(await store.beginCommand({ party: 'p', id: 'mine', digest: 'd', keepUntilMs: 9, nowMs: 0 })).to.equal(
      'same',
    );
  });

  const member = (k: number): GroupMember => ({
    ...{ kind: k % 2 === 0 ? 'system' : 'mpan', id: `premises-${k}` },
    ...{ technology: 'photovoltaic', generatorKind: '' },
  });
  const members = (count: number, first = 0): GroupMember[] =>
    Array.from({ length: count }, (_unused, k) => member(first + k));
  const ids = async (group: string, after: number, limit: number): Promise<readonly string[]> =>
    (await store.groupMembers('dno', group, after, limit)).map(({ id }) => id);

  it('a group is set, replaced and taken away by its party alone', async () => {
    await store.commitGateway({ group: { party: 'dno', id: 'west', members: members(3) } });
    await store.commitGateway({ group: { party: 'other', id: 'west', members: members(1) } });
    await store.commitGateway({ group: { party: 'dno', id: 'east', members: [] } });
    expect(await store.groups('dno')).to.deep.equal([
      { id: 'east', members: 0 },
      { id: 'west', members: 3 },
    ]);
    expect(await store.groupMembers('dno', 'west', 1, 1)).to.deep.equal([{ position: 2, ...member(1) }]);
    await store.commitGateway({ group: { party: 'dno', id: 'west', members: members(2, 7) } });
    expect(await ids('west', 0, 9)).to.deep.equal(['premises-7', 'premises-8']);
    await store.commitGateway({ group: { party: 'dno', id: 'west', members: null } });
    expect(await store.groups('dno')).to.deep.equal([{ id: 'east', members: 0 }]);
    expect(await store.groups('other')).to.deep.equal([{ id: 'west', members: 1 }]);
  });

  it('a group of 10,000 is set, replaced and read in order, each in less than a second', async () => {
    const tookMs = async (work: () => Promise<unknown>): Promise<number> => {
      const from = performance.now();
      await work();
      return performance.now() - from;
    };
    for (const first of [0, 5000]) {
      const group = { party: 'dno', id: 'all', members: members(10_000, first) };
      expect(await tookMs(async () => store.commitGateway({ group })), `from ${first}`).to.be.lessThan(1000);
    }
    const seen: string[] = [];
    for (let after = 0; after < 10_000; after += 1000) seen.push(...(await ids('all', after, 1000)));
    expect(seen).to.deep.equal(members(10_000, 5000).map(({ id }) => id));
  });

  it('a group and the answer to its command are written together, or neither is', async () => {
    await begin('c');
    const first = { party: 'dno', id: 'g', members: members(1) };
    await store.commitGateway({ group: first, answer: answer('c', '') });
    const again = store.commitGateway({ group: { ...first, members: null }, answer: answer('c', '') });
    expect(await again.catch((reason: unknown) => reason)).to.be.instanceOf(StoreError);
    expect(await store.groups('dno')).to.deep.equal([{ id: 'g', members: 1 }]);
  });

  it('a system that is forgotten is in no answer and no group', async () => {
    await begin('c');
    const own = 'premises-2';
    await store.commit({
      ...{ systemId: own, events: [{ kind: 'k', phase: '', startMs: 1, endMs: 2, extreme: 3, unit: '', scale: 0 }] },
      answer: answer('c', own, 'of this one'),
    });
    await store.commitGateway({ group: { party: 'dno', id: 'g', members: members(5) } });
    await store.close();
    expect(forgetSystem(file(), own).rows).to.deep.equal({ event: 1, answer: 1, group_member: 1, system: 1 });
    expect(readFileSync(file(), 'latin1')).to.not.include(own);
    store = await open();
    expect(await store.groups('dno')).to.deep.equal([{ id: 'g', members: 4 }]);
    expect(await ids('g', 2, 1), 'places of the others stay').to.deep.equal(['premises-3']);
  });
});
