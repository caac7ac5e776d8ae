/** A DNO asks which groups it has set, or for the members of one. */
import type { GroupPage } from '../../codecs/dno/messages.ts';
import type { GroupMember, GroupSize, Store } from '../store/store.ts';
import type { GatewayCall } from './call.ts';
import { refused } from './call.ts';

const membersAPage = 1_000;

export const readGroups: GatewayCall<'ReadGroups'> = {
  of: 'gateway',
  roles: ['dno', 'other-network-operator', 'transmission-operator', 'aggregator', 'lab-administrator'],

  async *answer({ store, clock }, { message: { groupId }, party }) {
    const groups = await store.groups(party);
    if (groupId !== undefined) {
      const asked = groups.find(({ id }) => id === groupId);
      if (asked === undefined) yield refused('unknown-target', 'group_id', `${party} has set no group ${groupId}`);
      else for await (const group of pagesOf(store, party, asked)) yield { kind: 'group', group };
      return;
    }
    if (groups.length === 0) {
      const detail = `${party} has set no group`;
      yield { kind: 'no-data-found', noDataFound: { detail, lookedAtUtcMs: clock.now() } };
    }
    for (const { id, members } of groups)
      yield { kind: 'group', group: { groupId: id, memberCount: members, members: [], last: true } };
  },
};

async function* pagesOf(store: Store, party: string, { id, members: count }: GroupSize): AsyncIterable<GroupPage> {
  let after = 0;
  for (let told = 0; told < count;) {
    const placed = await store.groupMembers(party, id, after, membersAPage);
    const last = placed.at(-1);
    // It was set anew meanwhile, with fewer members.
    if (last === undefined) return;
    told += placed.length;
    after = last.position;
    yield { groupId: id, memberCount: count, members: placed.map(memberOf), last: told >= count };
  }
}

function memberOf({ kind, id, technology, generatorKind }: GroupMember): GroupPage['members'][number] {
  return { member: { kind, id }, technology, generatorKind };
}
