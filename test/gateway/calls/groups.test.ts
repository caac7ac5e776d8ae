import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { blankConfiguration } from '../../../codecs/dno/messages.ts';
import type { Group, Header, Member } from '../../../codecs/dno/messages.ts';
import { ask, command, headerOf } from '../../support/ask.ts';
import { exportMpan, importMpan, memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';

const gatewayItself = { kind: 'gateway', id: 'meterbridge' } as const;
const member = (kind: 'system' | 'mpan', id: string, technology = ''): Member => ({
  ...{ member: { kind, id }, technology, generatorKind: '' },
});

describe('groups of a party', function () {
  this.timeout(60_000);
  let folder = '';
  let system: MemoryGateway;

  const start = async (startMs?: number): Promise<void> => {
    system = await memoryGateway({ storePath: path.join(folder, 'store.db'), ...(startMs && { startMs }) });
  };

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-groups-'));
    await start();
  });

  afterEach(async () => {
    await system.gateway.stop();
    rmSync(folder, { recursive: true });
  });

  const now = (change: Partial<Header> = {}): Partial<Header> => ({ sentAtUtcMs: system.clock.now(), ...change });

  async function set(group: Group, party = 'dno.example'): Promise<unknown> {
    const [answer] = await command(system.gateway, 'SetGroup', headerOf(gatewayItself, party, now()), group);
    expect(answer?.header?.target).to.deep.equal(gatewayItself);
    return answer?.body?.kind === 'set' ? answer.body.set : answer?.body;
  }

  async function groups(party = 'dno.example', groupId?: string) {
    const answers = await ask(system.gateway, 'ReadGroups', { header: headerOf(gatewayItself, party), groupId });
    return answers.map(({ body }) => (body?.kind === 'group' ? body.group : body?.kind));
  }

  it('are set, replaced, read and taken away, each party its own, over a restart', async () => {
    expect(await groups()).to.deep.equal(['no-data-found']);
    const members = [member('system', systemId, 'heat-pump'), member('mpan', exportMpan), member('system', 'SMS-9')];
    expect(await set({ groupId: 'b', members })).to.deep.equal({
      ...{ groupId: 'b', memberCount: 3, unknownMembers: ['SMS-9'] },
    });
    await set({ groupId: 'a', members: [member('system', systemId)] });
    await set({ groupId: 'a', members: [member('mpan', importMpan)] });
    await system.gateway.stop();
    await start(system.clock.now());
    expect(await groups()).to.deep.equal([
      { groupId: 'a', memberCount: 1, members: [], last: true },
      { groupId: 'b', memberCount: 3, members: [], last: true },
    ]);
    expect(await groups('dno.example', 'b')).to.deep.equal([{ groupId: 'b', memberCount: 3, members, last: true }]);
    expect(await groups('other.example')).to.deep.equal(['no-data-found']);
    expect(await set({ groupId: 'b', members: [] })).to.deep.equal({
      ...{ groupId: 'b', memberCount: 0, unknownMembers: [] },
    });
    expect(await groups('dno.example', 'b')).to.deep.equal(['rejection']);
  });

  it('have each member answer, and refuse alone whom nobody knows, named as the group names it', async () => {
    await set({ groupId: 'g', members: [member('mpan', importMpan), member('system', 'SMS-9')] });
    const answers = await ask(system.gateway, 'ReadStatus', { header: headerOf({ kind: 'group', id: 'g' }) });
    expect(answers.map(({ header, body }) => [header?.target, body?.kind])).to.deep.equal([
      [{ kind: 'system', id: systemId }, 'status'],
      [{ kind: 'system', id: 'SMS-9' }, 'rejection'],
    ]);
    expect(
      await ask(system.gateway, 'ReadStatus', { header: headerOf({ kind: 'group', id: 'g' }, 'x.example') }),
    ).to.have.nested.property('[0].body.rejection.errorType', 'unknown-target');
  });

  it('have a system answer once that they name by its id and by its MPANs', async () => {
    const named = [member('mpan', importMpan), member('system', systemId), member('mpan', exportMpan)];
    await set({ groupId: 'g', members: named });
    const answers = await ask(system.gateway, 'ReadStatus', { header: headerOf({ kind: 'group', id: 'g' }) });
    expect(answers.map(({ header }) => header?.target)).to.deep.equal([{ kind: 'system', id: systemId }]);
  });

  it('go before those of the configuration', async () => {
    const target = { kind: 'group', id: 'feeder-7' } as const;
    await set({ groupId: 'feeder-7', members: [member('system', 'SMS-9')] });
    const own = await ask(system.gateway, 'ReadStatus', { header: headerOf(target) });
    expect(own.map(({ body }) => body?.kind)).to.deep.equal(['rejection']);
    const configured = await ask(system.gateway, 'ReadStatus', { header: headerOf(target, 'other.example') });
    expect(configured.map(({ body }) => body?.kind)).to.deep.equal(['status']);
  });

  it('hold 10,000 members, told 1,000 a page', async () => {
    const members = Array.from({ length: 10_000 }, (_unused, k) => member('system', `SMS-${k + 1}`));
    const answer = (await set({ groupId: 'all', members })) as { unknownMembers: string[]; memberCount: number };
    expect([answer.memberCount, answer.unknownMembers.length]).to.deep.equal([10_000, 100]);
    const pages = (await groups('dno.example', 'all')) as unknown as { members: Member[]; last: boolean }[];
    expect(pages.map((page) => [page.members.length, page.last])).to.deep.equal(
      Array.from({ length: 10 }, (_unused, k) => [1_000, k === 9]),
    );
    expect(pages.flatMap((page) => page.members)).to.deep.equal(members);
    const answers = await ask(system.gateway, 'ReadStatus', { header: headerOf({ kind: 'group', id: 'all' }) });
    expect(answers).to.have.length(10_000);
    expect(answers.filter(({ body }) => body?.kind === 'status')).to.have.length(1);
    const more = await set({ groupId: 'all', members: [...members, member('system', 'SMS-0')] });
    expect(more).to.have.nested.property('rejection.errorType', 'limit-exceeded');
  });

  it('are commanded once, and what was cut short goes on with whom it had not reached', async () => {
    await set({ groupId: 'g', members: [member('system', 'SMS-9'), member('system', systemId)] });
    const header = headerOf({ kind: 'group', id: 'g' }, 'dno.example', now({ counter: 5n }));
    const body = { ...blankConfiguration, recording: true };
    // It breaks off after the first member has answered.
    const message = { header, body: Uint8Array.of(8, 1) };
    for await (const answer of system.gateway.calls.answer('Configure', { ok: true, message }, { kind: 'plaintext' })) {
      expect(answer.header.target?.id).to.equal('SMS-9');
      break;
    }
    await system.gateway.stop();
    await start(system.clock.now() + 3_600_000);
    const told = async () =>
      (await command(system.gateway, 'Configure', header, body)).map((answer) => [
        answer.header?.target?.id,
        answer.body?.kind,
      ]);
    const both = [
      ['SMS-9', 'rejection'],
      [systemId, 'applied'],
    ];
    expect(await told()).to.deep.equal(both);
    const off = headerOf({ kind: 'system', id: systemId }, 'dno.example', now({ counter: 6n }));
    await command(system.gateway, 'Configure', off, { ...blankConfiguration, recording: false });
    expect(await told(), 'the same again').to.deep.equal(both);
    const [status] = await ask(system.gateway, 'ReadStatus', { header: headerOf({ kind: 'system', id: systemId }) });
    expect(status).to.have.nested.property('body.status.recording.active', false);
    const other = await command(system.gateway, 'Configure', header, { ...body, recording: false });
    expect(other[0]).to.have.nested.property('body.rejection.field', 'header.message_id');
  });
});
