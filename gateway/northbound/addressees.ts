/** Whom a request is for, each judged by itself. */
import type { Target } from '../../codecs/dno/messages.ts';
import type { Fault, Services } from '../calls/call.ts';
import { groupOf, memberOf } from '../calls/members.ts';
import type { Member } from '../calls/members.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';

/** One that a request is for: a system, the gateway, or a member that cannot be asked. */
export interface Addressee {
  /** As the header of its answer names it. */
  readonly target: Target;
  /** Undefined of the gateway, and where there is a fault. */
  readonly system: MeteringSystem | undefined;
  readonly fault: Fault | undefined;
}

export interface Addressees {
  /** The one it is for; undefined of a group. */
  readonly single: Target | undefined;
  readonly all: AsyncIterable<Addressee> | Iterable<Addressee>;
}

/** Why nobody of this name may be asked; undefined = it may. */
type Reaches = (named: string) => Fault | undefined;

/** @returns the fault where nobody can be asked at all. */
export async function addresseesOf(
  services: Services,
  party: string,
  target: Target,
  reaches: Reaches,
): Promise<Addressees | { readonly fault: Fault }> {
  const { gatewayId } = services;
  if (target.kind === 'gateway') {
    if (target.id !== gatewayId) return { fault: unknown('gateway', target.id) };
    return { single: target, all: [{ target, system: undefined, fault: undefined }] };
  }
  if (target.kind !== 'group') {
    const one = addresseeOf(memberOf(services, { kind: target.kind, id: target.id }), reaches);
    return one.fault === undefined ? { single: one.target, all: [one] } : { fault: one.fault };
  }
  const group = await groupOf(services, party, target);
  if (group === undefined) return { fault: reaches(target.id) ?? unknown('group', target.id) };
  if (group.kind === 'own') return { single: undefined, all: judged(group.members, reaches) };
  // A group of the configuration says whom it holds only to who has authority over some of it.
  const all = group.members.map((member) => addresseeOf(member, reaches));
  const outside = all.every(({ fault }) => fault?.errorType === 'not-authorised');
  const fault = outside ? reaches(target.id) : undefined;
  return fault === undefined ? { single: undefined, all } : { fault };
}

/** A system that its party names by its id and by its MPANs is asked once. */
async function* judged(members: AsyncIterable<Member>, reaches: Reaches): AsyncIterable<Addressee> {
  const asked = new Set<MeteringSystem>();
  for await (const member of members) {
    const addressee = addresseeOf(member, reaches);
    const { system } = addressee;
    if (system !== undefined && asked.has(system)) continue;
    if (system !== undefined) asked.add(system);
    yield addressee;
  }
}

function addresseeOf({ named, system }: Member, reaches: Reaches): Addressee {
  const fault = reaches(named.id) ?? (system === undefined ? unknown(named.kind, named.id) : undefined);
  if (fault !== undefined || system === undefined) return { target: named, system: undefined, fault };
  return { target: { kind: 'system', id: system.config.id }, system, fault: undefined };
}

function unknown(kind: Target['kind'], id: string): Fault {
  const what = kind === 'mpan' ? 'MPAN' : kind;
  return { errorType: 'unknown-target', field: 'header.target', detail: `there is no ${what} ${id} here` };
}
