/** Everything between a message's arrival and its acting: who sent it, may they, is it theirs, is it new. */
import type { Command, Header } from '../../../codecs/dno/messages.ts';
import type { Clock } from '../../../devices/ports.ts';
import { countsAsNew, counterFault, signatureFault, timeFault } from './command-check.ts';
import type { CommandFault, CommandRules } from './command-check.ts';
import type { Counters } from './counters.ts';
import { decide } from './decide.ts';
import type { Authority, RolesOf, Scope, TargetSystem } from './decide.ts';
import type { Role } from './roles.ts';
import type { SigningKeys } from './signing-keys.ts';

/** A party as it is configured. */
export interface PartyConfig {
  readonly name: string;
  readonly role: Role;
  /** What it may beside the rights of its role: whom a use case calls the network operator is for the configuration to say. */
  readonly also?: readonly string[];
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

/** A system by whatever name it is called; undefined where it is known to nobody. */
export type FindSystem = (named: string) => TargetSystem | undefined;

export interface AuthoriserOptions {
  /** Undefined: whoever has a certificate of the authority is a DNO for all systems. */
  readonly parties: readonly PartyConfig[] | undefined;
  readonly rolesOf: RolesOf;
  readonly rules: CommandRules;
  readonly keys: SigningKeys;
  readonly counters: Counters;
  readonly clock: Clock;
  /** The gateway's own id. */
  readonly gatewayId: string;
  readonly find: FindSystem;
}

/** Whom a command counts for: a system by its id, or the gateway itself. */
export const gatewayItself = '';

export interface Authoriser {
  /** Is this peer a party here, whatever it may? Undefined = it is. */
  known(peer: Peer): AuthorityFault | undefined;
  /**
   * May this peer make this call to whoever is named so? `target`: an id, an MPAN or a group of the configuration;
   * undefined = the gateway, or whoever is asked for later. Undefined = it may.
   */
  check(
    peer: Peer,
    call: string,
    header: Pick<Header, 'originator'>,
    target: string | undefined,
  ): AuthorityFault | undefined;
  /** The signature of a command. */
  checkSignature(call: string, header: Header, body: Command['body']): CommandFault | undefined;
  /** The times of a command. */
  checkTime(header: Header): CommandFault | undefined;
  /** Whether the counter of a command rises as it should; nothing is used up. */
  checkCounter(header: Header, systemId: string): CommandFault | undefined;
  /**
   * The same, and uses the counter up. `isAgain`: the command was begun before, so its counter may be used up by itself.
   * Rejects when it cannot be written: the command must not act then.
   */
  takeCounter(header: Header, systemId: string, isAgain: boolean): Promise<CommandFault | undefined>;
}

const unauthorised = (field: string, detail: string): AuthorityFault => ({
  errorType: 'not-authorised',
  field,
  detail,
});

export function createAuthoriser(options: AuthoriserOptions): Authoriser {
  const { rules, keys, counters, clock, find, rolesOf, gatewayId } = options;
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

  const check: Authoriser['check'] = (peer, call, { originator }, target) => {
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
        `source does not have authority for ${call}: ${originator} is no party here`,
      );
    const system = target === undefined ? undefined : find(target);
    const asked = { party: originator, call, target, system, service: undefined, at: clock.now() };
    const decision = decide(authority, asked, rolesOf);
    return decision.allowed ? undefined : unauthorised('', decision.detail);
  };

  const checkCounter: Authoriser['checkCounter'] = (header, systemId) =>
    countsAsNew(header)
      ? counterFault(header.counter, counters.highest(header.originator, systemId), systemId)
      : undefined;

  return {
    known,
    check,
    checkSignature: (call, header, body) =>
      signatureFault(rules, keys, gatewayId, { call, party: header.originator, header, body }),
    checkTime: (header) => timeFault(rules, header, clock.now()),
    checkCounter,
    takeCounter: async (header, systemId, isAgain) => {
      const { originator, counter } = header;
      if (!countsAsNew(header) || (isAgain && counters.highest(originator, systemId) === counter)) return undefined;
      const fault = checkCounter(header, systemId);
      if (fault === undefined) await counters.take(originator, [systemId], counter);
      return fault;
    },
  };
}
