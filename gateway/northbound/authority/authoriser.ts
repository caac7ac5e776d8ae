/** Everything between a message's arrival and its acting: who sent it, may they, is it theirs, is it new. */
import type { Command, Header } from '../../../codecs/dno/messages.ts';
import type { Clock } from '../../../devices/ports.ts';
import { countsAsNew, replayFault, signatureFault, timeFault } from './command-check.ts';
import type { CommandFault, CommandRules } from './command-check.ts';
import type { Counters } from './counters.ts';
import { decide } from './decide.ts';
import type { Authority, Scope, TargetSystem } from './decide.ts';
import type { MessageType, Role } from './rights.ts';
import type { SigningKeys } from './signing-keys.ts';

/** A party as it is configured. */
export interface PartyConfig {
  readonly name: string;
  readonly role: Role;
  /** What it may beside the rights of its role: whom a use case calls the network operator is for the configuration to say. */
  readonly also?: readonly MessageType[];
  /** Undefined = every system. */
  readonly scope: Scope | undefined;
  readonly keys: readonly { readonly id: string; readonly file: string }[];
}

/** Who is at the other end: the party of its certificate, or anybody on this machine. */
export type Peer =
  | { readonly kind: 'certificate'; readonly party: string }
  | { readonly kind: 'plaintext' }
  | { readonly kind: 'nobody'; readonly detail: string };

export interface AuthorityFault {
  readonly errorType: 'not-authorised' | CommandFault['errorType'];
  readonly field: string;
  readonly detail: string;
}

/** Finds the systems of a target, with every name they have; empty where it is known to nobody. */
export type FindSystems = (target: {
  readonly kind: 'system' | 'group' | 'mpan';
  readonly id: string;
}) => readonly TargetSystem[];

export interface AuthoriserOptions {
  /** Undefined: whoever has a certificate of the authority is a DNO for all systems. */
  readonly parties: readonly PartyConfig[] | undefined;
  readonly rules: CommandRules;
  readonly keys: SigningKeys;
  readonly counters: Counters;
  readonly clock: Clock;
  readonly find: FindSystems;
}

type Addressed = Pick<Header, 'originator'> & { readonly target: Parameters<FindSystems>[0] };

export interface Authoriser {
  /** Is this peer a party here, whatever it may? Undefined = it is. */
  known(peer: Peer): AuthorityFault | undefined;
  /** May this peer send this message to its target? Undefined = it may. */
  check(peer: Peer, message: MessageType, header: Addressed): AuthorityFault | undefined;
  /**
   * The same for a command, whose counter is used up when nothing is against it. Rejects when the counter cannot be
   * written: the command must not act then.
   */
  checkCommand(
    peer: Peer,
    message: MessageType,
    header: Header & Addressed,
    body: Command['body'],
  ): Promise<AuthorityFault | undefined>;
}

const unauthorised = (field: string, detail: string): AuthorityFault => ({
  errorType: 'not-authorised',
  field,
  detail,
});

export function createAuthoriser(options: AuthoriserOptions): Authoriser {
  const { rules, keys, counters, clock, find } = options;
  const parties = options.parties && new Map(options.parties.map((party) => [party.name, party]));

  const authorityOf = (party: string): Authority | undefined => {
    if (parties === undefined) return { party, role: 'dno', also: [], scope: undefined };
    const configured = parties.get(party);
    return configured && { party, role: configured.role, also: configured.also ?? [], scope: configured.scope };
  };

  const known: Authoriser['known'] = (peer) => {
    if (peer.kind === 'nobody') return unauthorised('', peer.detail);
    if (peer.kind === 'plaintext' || authorityOf(peer.party) !== undefined) return undefined;
    return unauthorised('', `${peer.party} is no party here`);
  };

  const check: Authoriser['check'] = (peer, message, { originator, target }) => {
    if (peer.kind === 'nobody') return unauthorised('', peer.detail);
    if (peer.kind === 'certificate' && peer.party !== originator)
      return unauthorised(
        'header.originator',
        `source does not have authority for messages of ${originator}: the certificate is of ${peer.party}`,
      );
    const authority = authorityOf(originator);
    if (authority === undefined)
      return unauthorised(
        'header.originator',
        `source does not have authority for ${message}: ${originator} is no party here`,
      );
    const decision = decide(authority, message, find(target), target.id);
    return decision.allowed ? undefined : unauthorised('', decision.detail);
  };

  return {
    known,
    check,
    checkCommand: async (peer, message, header, body) => {
      const { originator, counter } = header;
      const fault =
        check(peer, message, header) ??
        signatureFault(rules, keys, message, originator, header, body) ??
        timeFault(rules, header, clock.now());
      if (fault !== undefined || !countsAsNew(header)) return fault;
      const ids = find(header.target).map(({ id }) => id);
      if (await counters.take(originator, ids, counter)) return undefined;
      const highest = ids.map((id) => counters.highest(originator, id)).reduce((a, b) => (a > b ? a : b), 0n);
      return replayFault(counter, highest);
    },
  };
}
