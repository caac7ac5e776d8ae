/** Who may do what to whom: pure. */
import type { Role } from './roles.ts';

/**
 * What a party has authority over: the union of the four lists. Undefined = every system.
 * One premises is one system: authority over any of its MPANs is authority over it.
 */
export interface Scope {
  /** First two digits of an MPAN. */
  readonly distributors: readonly string[];
  /** 13 digits. */
  readonly mpans: readonly string[];
  readonly systems: readonly string[];
  /** Of the configuration. */
  readonly groups: readonly string[];
}

export interface Authority {
  /** As its certificate names it. */
  readonly party: string;
  readonly role: Role;
  /** Calls it may make beside those of the role. */
  readonly also: readonly string[];
  readonly scope: Scope | undefined;
}

/** A system a message is for, with every name a scope may hold it by. */
export interface TargetSystem {
  readonly id: string;
  readonly mpans: readonly string[];
  readonly groups: readonly string[];
}

/** Which roles may make a call. */
export type RolesOf = (call: string) => readonly Role[];

/** What a right is asked with. */
export interface RightAsked {
  readonly party: string;
  readonly call: string;
  /** Whom it is for, as it is named; undefined = the gateway itself. */
  readonly target: string | undefined;
  /** The system of that name; undefined where there is none here. */
  readonly system: TargetSystem | undefined;
  /** Kind of service it is asked for; undefined = none in particular. */
  readonly service: string | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
}

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly detail: string };

const noAuthority = 'source does not have authority for';

/**
 * May this party make this call to this system? Where no system has the name, the name decides, so that a party cannot
 * find out what lies outside its scope.
 */
export function decide(
  { party, role, also, scope }: Authority,
  { call, target, system }: Omit<RightAsked, 'party'>,
  rolesOf: RolesOf,
): Decision {
  if (!rolesOf(call).includes(role) && !also.includes(call))
    return { allowed: false, detail: `${noAuthority} ${call}: ${party} is here as ${role}` };
  if (scope === undefined || target === undefined) return { allowed: true };
  const covered = system === undefined ? coversName(scope, target) : covers(scope, system);
  return covered ? { allowed: true } : { allowed: false, detail: `${noAuthority} ${target}` };
}

function covers(scope: Scope, { id, mpans, groups }: TargetSystem): boolean {
  return (
    scope.systems.includes(id) ||
    groups.some((group) => scope.groups.includes(group)) ||
    mpans.some((mpan) => coversMpan(scope, mpan))
  );
}

function coversMpan({ distributors, mpans }: Scope, mpan: string): boolean {
  return mpans.includes(mpan) || distributors.includes(mpan.slice(0, 2));
}

function coversName(scope: Scope, named: string): boolean {
  return (
    scope.systems.includes(named) ||
    scope.groups.includes(named) ||
    (/^\d{13}$/.test(named) && coversMpan(scope, named))
  );
}
