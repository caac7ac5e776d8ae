import { expect } from 'chai';
import { blankConfiguration, blankHeader, encodeConfiguration } from '../../../codecs/dno/messages.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { silentLog } from '../../../gateway/app.ts';
import { AuditError } from '../../../gateway/audit/audit-log.ts';
import { defaultLimits } from '../../../gateway/northbound/authority/limits.ts';
import { answersOf } from '../../../gateway/northbound/answers.ts';
import { dnoCalls } from '../../../gateway/northbound/calls.ts';
import type { RequestPolicy } from '../../../gateway/northbound/request-policy.ts';
import type { GatewayUseCases } from '../../../gateway/calls/types.ts';

const peer = { kind: 'certificate', party: 'dno.example' } as const;

describe('what cannot be written down', () => {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const header = {
    ...{ ...blankHeader, messageId: 'm-1', originator: 'dno.example', sentAtUtcMs: clock.now() },
    target: { kind: 'system', id: 'SMS-1' } as const,
  };
  let acted = 0;
  const refused = (): never => {
    acted += 1;
    throw new Error('this must not be reached');
  };
  const useCases: GatewayUseCases = {
    readProfile: refused,
    readStatus: refused,
    configure: refused,
    deliveries: refused,
  };
  const policy: RequestPolicy = {
    limits: defaultLimits,
    enter: () => ({ leave: () => undefined }),
    another: () => undefined,
    known: () => undefined,
    check: () => undefined,
    checkCommand: () => Promise.resolve(undefined),
    record: () => Promise.reject(new AuditError('the disk is full')),
    recordOrMiss: () => Promise.resolve(),
    alarms: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  const log = silentLog;
  const answers = answersOf({ clock, log, policy, originator: 'gateway', newMessageId: () => 'g-1' });
  const calls = dnoCalls({ useCases, log, policy, answers, alarms: () => Promise.resolve([]) });

  it('is not done: a command is refused before it acts', async () => {
    const message = { header, body: encodeConfiguration({ ...blankConfiguration, extractionPermitted: false }) };
    const answers = [];
    for await (const { body } of calls.Configure({ ok: true, message }, peer)) answers.push(body);
    expect(answers).to.have.length(1);
    const [body] = answers;
    expect(body?.kind === 'rejection' && body.rejection).to.include({
      errorType: 'unavailable',
      detail: 'this cannot be written down now, so it is not done',
    });
    expect(acted).to.equal(0);
  });
});
