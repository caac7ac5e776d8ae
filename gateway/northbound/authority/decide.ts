/** Who may do what to whom: pure. */
import { rights } from './rights.ts';
import type { MessageType, Role } from './rights.ts';

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
  readonly groups: readonly string[];
}

export interface Authority {
  /** As its certificate names it. */
  readonly party: string;
  readonly role: Role;
  /** Beside the rights of the role. */
  readonly also: readonly MessageType[];
  readonly scope: Scope | undefined;
}

/** A system a message is for, with every name a scope may hold it by. */
export interface TargetSystem {
  readonly id: string;
  readonly mpans: readonly string[];
  readonly groups: readonly string[];
}

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly detail: string };

const noAuthority = 'source does not have authority for';

/**
 * May this party send this message to all of these systems? `systems` is empty where the target is known to nobody
 * here: then `named` (an MPAN or an id) decides, so that a party cannot find out what lies outside its scope.
 */
export function decide(
  { party, role, also, scope }: Authority,
  message: MessageType,
  systems: readonly TargetSystem[],
  named: string,
): Decision {
  if (!rights[role][message] && !also.includes(message))
    return { allowed: false, detail: `${noAuthority} ${message}: ${party} is here as ${role}` };
  if (scope === undefined) return { allowed: true };
  const covered = systems.length === 0 ? coversName(scope, named) : systems.every((system) => covers(scope, system));
  return covered ? { allowed: true } : { allowed: false, detail: `${noAuthority} ${named}` };
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
