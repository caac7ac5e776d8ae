import { expect } from 'chai';
import { blankConfiguration, blankHeader, encodeConfiguration } from '../../../codecs/dno/messages.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { silentLog } from '../../../gateway/app.ts';
import { AuditError } from '../../../gateway/audit/audit-log.ts';
import { defaultLimits } from '../../../gateway/northbound/authority/limits.ts';
import { answersOf } from '../../../gateway/northbound/answers.ts';
import { dnoCalls } from '../../../gateway/northbound/calls.ts';
import type { RequestPolicy } from '../../../gateway/northbound/request-policy.ts';
import type { Refusal, Services } from '../../../gateway/calls/call.ts';
import { createAuthoriser } from '../../../gateway/northbound/authority/authoriser.ts';
import { HighestCounters } from '../../../gateway/northbound/authority/counters.ts';
import { loadSigningKeys } from '../../../gateway/northbound/authority/signing-keys.ts';
import { productTables } from '../../../gateway/northbound/tables.ts';
import type { CallTables } from '../../../gateway/northbound/tables.ts';
import { openStore } from '../../../gateway/store/open-store.ts';

const gatewayId = 'gateway';
const peer = { kind: 'certificate', party: 'dno.example' } as const;

describe('what cannot be written down', () => {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const header = {
    ...{ ...blankHeader, messageId: 'm-1', originator: 'dno.example', sentAtUtcMs: clock.now() },
    target: { kind: 'gateway', id: gatewayId } as const,
  };
  let acted = 0;
  const acts: CallTables['calls'] = {
    Configure: {
      of: 'gateway',
      roles: ['dno'],
      answer: () => {
        acted += 1;
        throw new Error('this must not be reached');
      },
    },
  };
  const log = silentLog;
  const policy: RequestPolicy = {
    limits: defaultLimits,
    enter: () => ({ leave: () => undefined }),
    another: () => undefined,
    known: () => undefined,
    authoriser: createAuthoriser({
      ...{ parties: undefined, rolesOf: () => ['dno'], gatewayId, clock, find: () => undefined },
      rules: { signatures: 'optional', sentWithinMs: 600_000, longestValidityMs: undefined },
      ...{ keys: loadSigningKeys([], () => undefined), counters: new HighestCounters() },
    }),
    record: () => Promise.reject(new AuditError('the disk is full')),
    recordOrMiss: () => Promise.resolve(),
    alarms: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  const answers = answersOf({ clock, log, policy, gatewayId, newMessageId: () => 'g-1' });

  it('is not done: a command is refused before it acts', async () => {
    const message = { header, body: encodeConfiguration({ ...blankConfiguration, extractionPermitted: false }) };
    const store = await openStore({ kind: 'memory' }, clock);
    const services = { gatewayId, store, clock, log, systems: new Map(), groups: [] } as unknown as Services;
    const tables = { ...productTables, calls: acts };
    const calls = dnoCalls({ services, tables, clock, log, policy, answers });
    const bodies = [];
    for await (const { body } of calls.answer('Configure', { ok: true, message }, peer)) bodies.push(body);
    await store.close();
    expect(bodies).to.have.length(1);
    expect((bodies[0] as Refusal).rejection).to.include({
      errorType: 'unavailable',
      detail: 'this cannot be written down now, so it is not done',
    });
    expect(acted).to.equal(0);
  });
});
