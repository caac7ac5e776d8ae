/** A DNO says which systems it means by a name of its own. */
import type { Member } from '../../codecs/dno/messages.ts';
import { mpanProblem } from '../../codecs/dno/messages.ts';
import type { Fault, GatewayCall, Named } from './call.ts';
import { refusal } from './call.ts';
import { limitFault, longestName } from './limits.ts';

const mostMembers = 10_000;
const mostGroups = 1_000;
/** Unknown members that are told. */
const mostTold = 100;
const groupIdForm = /^[A-Za-z0-9._-]{1,64}$/;

export const setGroup: GatewayCall<'SetGroup'> = {
  of: 'gateway',
  roles: ['dno', 'other-network-operator', 'transmission-operator', 'aggregator', 'lab-administrator'],
  // As many members as there may be, each with all it may say.
  requestBytes: 4 * 1024 * 1024,

  fault({ body: { groupId, members } }) {
    if (groupId === '') return { errorType: 'missing-field', field: 'body.group_id', detail: 'a group needs an id' };
    if (!groupIdForm.test(groupId)) return invalid('body.group_id', 'expected 1 to 64 characters of A-Z a-z 0-9 . _ -');
    if (members.length > mostMembers)
      return limitFault(`expected at most ${mostMembers} members, not ${members.length}`, 'body.members');
    const seen = new Set<string>();
    for (const [index, member] of members.entries()) {
      const fault = memberFault(member, `body.members[${index}]`);
      if (fault !== undefined) return fault;
      const key = `${member.member?.kind} ${member.member?.id}`;
      if (seen.has(key)) return invalid(`body.members[${index}]`, `${member.member?.id} is in the list twice`);
      seen.add(key);
    }
    return undefined;
  },

  async *answer({ store }, { body: { groupId, members }, party, keep, reaches }) {
    const groups = await store.groups(party);
    if (members.length > 0 && groups.length >= mostGroups && !groups.some(({ id }) => id === groupId)) {
      yield refusal(limitFault(`${party} has ${mostGroups} groups already`, 'body.group_id'));
      return;
    }
    const named = members.flatMap(({ member }): Named[] => (member === undefined ? [] : [member]));
    const unknown = named.filter((each) => !reaches(each)).map(({ id }) => id);
    const set = { groupId, memberCount: members.length, unknownMembers: unknown.slice(0, mostTold) };
    const answer = { kind: 'set', set } as const;
    const kept = members.flatMap(({ member, technology, generatorKind }) =>
      member === undefined ? [] : [{ ...member, technology, generatorKind }],
    );
    const group = { party, id: groupId, members: kept.length === 0 ? null : kept };
    await store.commitGateway({ group, ...keep(answer) });
    yield answer;
  },
};

const invalid = (field: string, detail: string): Fault => ({ errorType: 'invalid-field', field, detail });

function memberFault({ member, technology, generatorKind }: Member, path: string): Fault | undefined {
  if (member === undefined || member.id === '')
    return { errorType: 'missing-field', field: path, detail: 'expected a system or an MPAN' };
  if (member.id.length > longestName) return invalid(path, `expected at most ${longestName} characters`);
  const wrongMpan = member.kind === 'mpan' ? mpanProblem(member.id) : undefined;
  if (wrongMpan !== undefined) return invalid(`${path}.mpan`, wrongMpan);
  for (const [field, text] of Object.entries({ technology, generator_kind: generatorKind }))
    if (text.length > longestName) return invalid(`${path}.${field}`, `expected at most ${longestName} characters`);
  return undefined;
}
