/** How requests are answered and refused, and what is said of them in log and audit log. */
import { blankHeader } from '../../codecs/dno/messages.ts';
import type { Header, Rejection } from '../../codecs/dno/messages.ts';
import type { Clock } from '../../devices/ports.ts';
import { LogRateLimiter } from '../runtime/log-rate-limiter.ts';
import type { LogRateLimit } from '../runtime/log-rate-limiter.ts';
import type { Log } from '../runtime/log.ts';
import { StoreError } from '../store/store.ts';
import type { About, RequestPolicy } from './request-policy.ts';
import { unrecorded } from './request-policy.ts';
import type { Fault } from './header-rules.ts';
import { rejectionOf } from './translate.ts';

export interface AnswersOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly policy: RequestPolicy;
  /** The name the gateway signs its answers with. */
  readonly originator: string;
  readonly newMessageId: () => string;
}

export interface Refused {
  readonly header: Header;
  readonly body: { readonly kind: 'rejection'; readonly rejection: Rejection };
}

export interface Answers {
  header(correlationId: string, systemId: string | undefined): Header;
  /** Logs, counts and records a refusal. Never rejects. */
  refuse(about: About, fault: Fault): Promise<Refused>;
  /** Nobody outside is shown what broke inside. Never rejects. */
  broken(about: About, error: unknown): Promise<Refused>;
  note(about: About): void;
}

/** What is stored cannot be had at present; what exactly is wrong with the disk is nobody's business outside. */
function unreadable(error: unknown): Fault | undefined {
  if (!(error instanceof StoreError)) return undefined;
  return { errorType: 'unavailable', field: '', detail: 'the store does not answer' };
}

/** A party that is past its rate is told every time, and written of once in this while. */
const pastLimit: LogRateLimit = { most: 1, whileMs: 10_000 };

export function answersOf({ clock, log, policy, originator, newMessageId }: AnswersOptions): Answers {
  /** By error type, since the start. */
  const counts = new Map<string, number>();
  const flood = new LogRateLimiter(clock, pastLimit);

  const header: Answers['header'] = (correlationId, systemId) => ({
    ...blankHeader,
    messageId: newMessageId(),
    correlationId,
    target: systemId === undefined ? undefined : { kind: 'system', id: systemId },
    originator,
    sentAtUtcMs: clock.now(),
  });

  const rejection = (messageId: string, fault: Fault): Refused => ({
    header: header(messageId, undefined),
    body: { kind: 'rejection', rejection: rejectionOf(fault, clock.now()) },
  });

  const refuse: Answers['refuse'] = async (about, fault) => {
    const count = (counts.get(fault.errorType) ?? 0) + 1;
    counts.set(fault.errorType, count);
    const more = fault.errorType === 'limit-exceeded' ? flood.tell() : {};
    if (more !== undefined) {
      const { call, messageId, peer } = about;
      log.info('request refused', { call, messageId, peer, ...fault, count, ...more });
      try {
        await policy.record(about, fault.errorType, fault.detail);
      } catch (error) {
        log.error('a refusal cannot be recorded', { call, messageId, error });
      }
    }
    return rejection(about.messageId, fault);
  };

  return {
    header,
    refuse,
    broken: async (about, error) => {
      log.error('request failed', { call: about.call, messageId: about.messageId, error });
      const internal: Fault = { errorType: 'internal', field: '', detail: 'the gateway failed to answer this' };
      return refuse(about, unrecorded(error) ?? unreadable(error) ?? internal);
    },
    note: ({ call, messageId, originator: party, target }) => {
      log.info('request', { call, messageId, originator: party, target });
    },
  };
}
