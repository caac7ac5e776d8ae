/** What every message passes before it acts, and what is written down of it: admission, authority, audit. */
import type { Clock } from '../../devices/ports.ts';
import { AuditError, noAudit, openAuditLog } from '../audit/audit-log.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { CounterFileError, openCounterFile } from './authority/counter-file.ts';
import { HighestCounters } from './authority/counters.ts';
import type { Counters } from './authority/counters.ts';
import { createAuthoriser } from './authority/authoriser.ts';
import type { Authoriser, FindSystem, Peer } from './authority/authoriser.ts';
import { Admission, defaultLimits } from './authority/limits.ts';
import type { Limits } from './authority/limits.ts';
import { loadSigningKeys } from './authority/signing-keys.ts';
import type { GatewayConfig } from '../runtime/config.ts';
import type { DiskTrouble } from '../runtime/disk-trouble.ts';
import type { Log } from '../runtime/log.ts';
import type { Fault } from '../calls/call.ts';
import type { CheckedHeader } from './header-rules.ts';
import { callOf, productTables } from './tables.ts';
import type { CallTables } from './tables.ts';

/** Services that tools and load balancers expect of any gRPC server. */
export type StandardService = 'Health' | 'ServerReflection';

/** What is known of a message when something is written about it. */
export interface About {
  readonly peer: Peer;
  /** A call of ours, or a standard service. */
  readonly call: string;
  readonly messageId: string;
  readonly originator?: string | undefined;
  readonly target?: CheckedHeader['target'] | undefined;
}

export interface RequestPolicy {
  readonly limits: Limits;
  /** Lets a call in, or says which limit it is past. `leave` is called when it is over; twice is fine. */
  enter(peer: Peer): { readonly leave: () => void } | { readonly fault: Fault };
  /** One more message on a call that was let in. */
  another(peer: Peer): Fault | undefined;
  /** Undefined: the peer is a party here, which is all that the standard services ask for. */
  known(peer: Peer): Fault | undefined;
  /** May this peer make the call, and does it have authority over whom it names? Who else it is for is asked one by one. */
  readonly authoriser: Authoriser;
  /** Written before the answer goes out; of a command it is on disk then. Rejects with AuditError. */
  record(about: About, outcome: string, detail?: string): Promise<void>;
  /** For what is answered all the same where the disk takes nothing: the answer that says so. */
  recordOrMiss(about: About, outcome: string): Promise<void>;
  /** What cannot be written down now, as stable codes. */
  alarms(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface RequestPolicyOptions {
  readonly config: GatewayConfig;
  readonly clock: Clock;
  readonly log: Log;
  /** Left out: those of the product. */
  readonly tables?: CallTables | undefined;
}

/** Opens counters, keys and audit log. Rejects, with nothing left open, when one of them cannot be used. */
export async function openRequestPolicy({
  config,
  clock,
  log,
  tables = productTables,
}: RequestPolicyOptions): Promise<RequestPolicy> {
  const { commands: rules, parties, limits = defaultLimits } = config;
  const keys = loadSigningKeys(
    (parties ?? []).flatMap(({ name, keys: files }) => files.map((file) => ({ party: name, ...file }))),
    ({ message }) => {
      log.warn('a changed key cannot be used', { detail: message });
    },
  );
  const audit = config.audit === undefined ? noAudit : openAuditLog(config.audit.path, clock);
  let counters: Counters = new HighestCounters();
  try {
    if (rules?.counters !== undefined) counters = await openCounterFile(rules.counters);
    const authoriser = createAuthoriser({
      parties,
      gatewayId: config.northbound.id,
      rolesOf: (name) => callOf(tables, name).call.roles,
      rules: {
        signatures: rules?.signatures ?? (config.northbound.security.kind === 'tls' ? 'required' : 'optional'),
        sentWithinMs: (rules?.sentWithinSeconds ?? 600) * 1000,
        longestValidityMs:
          rules?.longestValiditySeconds === undefined ? undefined : rules.longestValiditySeconds * 1000,
      },
      keys,
      counters,
      clock,
      find: findIn(config),
    });
    log.info('audit log', { ...config.audit, ...audit.head });
    if (audit.trouble !== undefined) log.error('the audit log cannot be written', { why: audit.trouble });
    const why = await counters.trouble();
    if (why !== undefined) log.error('the command counters cannot be written', { why });
    const isCommand = (name: string): boolean => tables.wire[name]?.body !== undefined;
    return policyOf({ limits, clock, authoriser, audit, counters, isCommand }, async () => {
      await counters.close();
      log.info('audit log closed', audit.head);
      audit.close();
    });
  } catch (error) {
    await counters.close();
    audit.close();
    throw error;
  }
}

interface PolicyParts {
  readonly limits: Limits;
  readonly clock: Clock;
  readonly authoriser: Authoriser;
  readonly audit: AuditLog;
  readonly counters: Counters;
  readonly isCommand: (call: string) => boolean;
}

function policyOf(
  { limits, clock, authoriser, audit, counters, isCommand }: PolicyParts,
  close: () => Promise<void>,
): RequestPolicy {
  const admission = new Admission(limits, clock);
  /** Whose allowance is used; on plain text anybody's is everybody's. */
  const account = (peer: Peer): string => (peer.kind === 'certificate' ? peer.party : peer.kind);
  const record: RequestPolicy['record'] = async (
    { peer, call, messageId, originator, target },
    outcome,
    detail = '',
  ) => {
    const entry = {
      party: peer.kind === 'certificate' ? peer.party : (originator ?? ''),
      messageId,
      call,
      target: target === undefined ? '' : `${target.kind}:${target.id}`,
      outcome,
      detail,
    };
    if (isCommand(call)) await audit.appendDurably(entry);
    else audit.append(entry);
  };
  return {
    limits,
    record,
    enter: (peer) => {
      const entered = admission.enter(account(peer));
      return 'leave' in entered ? entered : { fault: entered };
    },
    another: (peer) => admission.request(account(peer)),
    known: (peer) => authoriser.known(peer),
    authoriser,
    recordOrMiss: async (about, outcome) => {
      try {
        await record(about, outcome);
      } catch (error) {
        if (audit.trouble === undefined) throw error;
        audit.missed();
      }
    },
    alarms: async () => [...alarm('audit-log', audit.trouble), ...alarm('command-counters', await counters.trouble())],
    close,
  };
}

function alarm(what: string, trouble: DiskTrouble | undefined): readonly string[] {
  return trouble === undefined ? [] : [`${what}-${trouble}`];
}

/** Systems by every name they have, from the configuration alone; where an MPAN of one is the id of another, the id goes before. */
function findIn({ systems, groups }: GatewayConfig): FindSystem {
  const all = systems.map(({ id, importMpan, exportMpan }) => ({
    id,
    mpans: [importMpan, exportMpan].filter((mpan) => mpan !== undefined),
    groups: groups.filter(({ members }) => members.includes(id)).map((group) => group.id),
  }));
  const byName = new Map([
    ...all.flatMap((system) => system.mpans.map((mpan) => [mpan, system] as const)),
    ...all.map((system) => [system.id, system] as const),
  ]);
  return (named) => byName.get(named);
}

/** Nothing may be answered that nobody can look up later, and no command may act whose counter is not used up. */
export function unrecorded(error: unknown): Fault | undefined {
  if (!(error instanceof AuditError || error instanceof CounterFileError)) return undefined;
  return { errorType: 'unavailable', field: '', detail: 'this cannot be written down now, so it is not done' };
}
