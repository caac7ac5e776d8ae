/** Whom a target stands for: one system, or the members of a group one after the other. */
import type { Target } from '../../codecs/dno/messages.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { Named, Services } from './call.ts';

/** `system` is undefined where nobody here has this name. */
export interface Member {
  readonly named: Named;
  readonly system: MeteringSystem | undefined;
}

type Places = Pick<Services, 'systems' | 'groups' | 'store'>;

/** Of a large group no more than this is in memory at once. */
const membersAtOnce = 1_000;

/** The system that has this id, or this MPAN. */
export function systemNamed({ systems }: Pick<Places, 'systems'>, { kind, id }: Named): MeteringSystem | undefined {
  if (kind === 'system') return systems.get(id);
  for (const system of systems.values())
    if (system.config.importMpan === id || system.config.exportMpan === id) return system;
  return undefined;
}

/** A group: the party's own, or else the configuration's. */
export type Group =
  | { readonly kind: 'own'; readonly members: AsyncIterable<Member> }
  | { readonly kind: 'configured'; readonly members: readonly Member[] };

/** Undefined where there is no such group. */
export async function groupOf(places: Places, party: string, { id }: Pick<Target, 'id'>): Promise<Group | undefined> {
  const [first] = await places.store.groupMembers(party, id, 0, 1);
  if (first !== undefined) return { kind: 'own', members: ownMembers(places, party, id) };
  const configured = places.groups.find((group) => group.id === id);
  if (configured === undefined) return undefined;
  return {
    kind: 'configured',
    members: configured.members.map((each) => memberOf(places, { kind: 'system', id: each })),
  };
}

async function* ownMembers(places: Places, party: string, groupId: string): AsyncIterable<Member> {
  let after = 0;
  for (;;) {
    const members = await places.store.groupMembers(party, groupId, after, membersAtOnce);
    for (const { kind, id } of members) yield memberOf(places, { kind, id });
    const last = members.at(-1);
    if (last === undefined || members.length < membersAtOnce) return;
    after = last.position;
  }
}

export function memberOf(places: Pick<Places, 'systems'>, named: Named): Member {
  return { named, system: systemNamed(places, named) };
}
