import { Client, credentials } from '@grpc/grpc-js';
import { expect } from 'chai';
import {
  calls as wire,
  decodeReadGroupsResponse,
  encodeGroup,
  encodeReadGroupsRequest,
} from '../../../codecs/dno/messages.ts';
import type { Call } from '../../../codecs/dno/messages.ts';
import type { AnyCall, GatewayCall, SystemCall } from '../../../gateway/calls/call.ts';
import { productTables } from '../../../gateway/northbound/tables.ts';
import type { CallTables } from '../../../gateway/northbound/tables.ts';
import { headerOf } from '../../support/ask.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';

/** As its file in gateway/calls would have it: names each system it is asked of. */
const nameSystem: SystemCall<'ReadGroups'> = {
  of: 'system',
  roles: ['dno'],
  async *answer(_services, _asked, { config }) {
    yield await Promise.resolve({
      kind: 'group',
      group: { groupId: config.id, memberCount: 1, members: [], last: true },
    } as const);
  },
};

/** A command: says how many members it was given. */
let acted = 0;
const countMembers: GatewayCall<'SetGroup'> = {
  of: 'gateway',
  roles: ['dno'],
  async *answer({ store }, { body, keep }) {
    acted += 1;
    const set = { groupId: body.groupId, memberCount: body.members.length, unknownMembers: [] };
    const answer = { kind: 'set', set } as const;
    await store.commitGateway(keep(answer));
    yield answer;
  },
};

const path = (name: string): string => `/dno.v1.SmartMeteringSystem/${name}`;
/** What generating from a proto with two more calls would add. */
const tables: CallTables = {
  ...productTables,
  wire: {
    ...productTables.wire,
    NameSystem: { ...(wire.ReadGroups as Call), path: path('NameSystem') },
    CountMembers: { ...(wire.SetGroup as Call), path: path('CountMembers') },
  },
  calls: {
    ...productTables.calls,
    NameSystem: nameSystem as unknown as AnyCall,
    CountMembers: countMembers as unknown as AnyCall,
  },
};

describe('a call that is added to the tables', () => {
  let system: MemoryGateway;
  let client: Client;

  beforeEach(async () => {
    acted = 0;
    const scope = { distributors: [], mpans: [], systems: [], groups: [] };
    system = await memoryGateway({
      tables,
      config: {
        parties: [
          { name: 'dno.example', role: 'dno', scope: undefined, keys: [] },
          { name: 'reader.example', role: 'auditor', scope: undefined, keys: [] },
          { name: 'neighbour.example', role: 'dno', scope, keys: [] },
        ],
      },
    });
    client = new Client(system.gateway.address, credentials.createInsecure());
  });

  afterEach(async () => {
    client.close();
    await system.gateway.stop();
  });

  async function answers(name: string, bytes: Uint8Array): Promise<Buffer[]> {
    const came: Buffer[] = [];
    const stream = client.makeServerStreamRequest(
      path(name),
      (request: Uint8Array) => Buffer.from(request),
      (answer) => answer,
      bytes,
    );
    for await (const answer of stream as AsyncIterable<Buffer>) came.push(answer);
    return came;
  }

  async function named(party: string, target: Parameters<typeof headerOf>[0]): Promise<string[]> {
    const all = await answers('NameSystem', encodeReadGroupsRequest({ header: headerOf(target, party) }));
    return all.map((bytes) => {
      const decoded = decodeReadGroupsResponse(bytes);
      const { header, body } = decoded.ok ? decoded.message : {};
      const whose = header?.target?.id ?? 'nobody';
      if (body?.kind === 'group') return `${whose}: ${body.group.groupId}`;
      return `${whose}: ${body?.kind === 'rejection' ? body.rejection.errorType : 'nothing'}`;
    });
  }

  it('is served, with rights, targets and refusals as every call has them', async () => {
    const one = { kind: 'system', id: systemId } as const;
    expect(await named('dno.example', one)).to.deep.equal([`${systemId}: ${systemId}`]);
    expect(await named('dno.example', { kind: 'group', id: 'feeder-7' })).to.deep.equal([`${systemId}: ${systemId}`]);
    expect(await named('dno.example', { kind: 'system', id: 'SMS-9' })).to.deep.equal(['nobody: unknown-target']);
    expect(await named('dno.example', { kind: 'gateway', id: 'meterbridge' })).to.deep.equal([
      'meterbridge: invalid-field',
    ]);
    expect(await named('reader.example', one)).to.deep.equal(['meterbridge: not-authorised']);
    expect(await named('neighbour.example', one)).to.deep.equal(['nobody: not-authorised']);
  });

  it('acts once where it is a command', async () => {
    const body = encodeGroup({ groupId: 'g', members: [] });
    const header = headerOf({ kind: 'gateway', id: 'meterbridge' }, 'dno.example', {
      sentAtUtcMs: system.clock.now(),
      counter: 7n,
    });
    const request = wire.SetGroup.request.encode({ header, body });
    const kinds = [];
    for (let k = 0; k < 2; k++)
      for (const bytes of await answers('CountMembers', request)) {
        const decoded = wire.SetGroup.response.decode(bytes);
        kinds.push(decoded.ok ? decoded.message.body?.kind : 'undecodable');
      }
    expect(kinds).to.deep.equal(['set', 'set']);
    expect(acted).to.equal(1);
  });
});
