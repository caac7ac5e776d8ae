/** How requests are answered and refused, and what is said of them in log and audit log. */
import { blankHeader } from '../../codecs/dno/messages.ts';
import type { Header, Rejection, Target } from '../../codecs/dno/messages.ts';
import type { Fault } from '../calls/call.ts';
import type { Clock } from '../../devices/ports.ts';
import { LogRateLimiter } from '../runtime/log-rate-limiter.ts';
import type { LogRateLimit } from '../runtime/log-rate-limiter.ts';
import type { Log } from '../runtime/log.ts';
import { StoreError } from '../store/store.ts';
import type { About, RequestPolicy } from './request-policy.ts';
import { unrecorded } from './request-policy.ts';

export interface AnswersOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly policy: RequestPolicy;
  /** The gateway's own id: the originator of its answers. */
  readonly gatewayId: string;
  readonly newMessageId: () => string;
}

export interface Refused {
  readonly header: Header;
  readonly body: { readonly kind: 'rejection'; readonly rejection: Rejection };
}

export interface Answers {
  /** `answers`: the system, or the gateway, that does; undefined where nobody can be named. */
  header(correlationId: string, answers: Target | undefined): Header;
  /** Logs, counts and records a refusal. Never rejects. */
  refuse(about: About, fault: Fault, answers?: Target): Promise<Refused>;
  /** A refusal that is told only: one among many. */
  rejection(messageId: string, fault: Fault, answers: Target | undefined): Refused;
  /** Nobody outside is shown what broke inside. Never rejects. */
  broken(about: About, error: unknown, answers?: Target): Promise<Refused>;
  note(about: About): void;
}

/** What is stored cannot be had at present; what exactly is wrong with the disk is nobody's business outside. */
export function unreadable(error: unknown): Fault | undefined {
  if (!(error instanceof StoreError)) return undefined;
  return { errorType: 'unavailable', field: '', detail: 'the store does not answer' };
}

/** A party that is past its rate is told every time, and written of once in this while. */
const pastLimit: LogRateLimit = { most: 1, whileMs: 10_000 };

export function answersOf({ clock, log, policy, gatewayId, newMessageId }: AnswersOptions): Answers {
  /** By error type, since the start. */
  const counts = new Map<string, number>();
  const flood = new LogRateLimiter(clock, pastLimit);

  const header: Answers['header'] = (correlationId, target) => ({
    ...blankHeader,
    messageId: newMessageId(),
    correlationId,
    target,
    originator: gatewayId,
    sentAtUtcMs: clock.now(),
  });

  const rejection: Answers['rejection'] = (messageId, { errorType, field, detail }, target) => ({
    header: header(messageId, target),
    body: { kind: 'rejection', rejection: { errorType, field, detail, refusedAtUtcMs: clock.now() } },
  });

  const refuse: Answers['refuse'] = async (about, fault, target) => {
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
    return rejection(about.messageId, fault, target);
  };

  return {
    header,
    refuse,
    rejection,
    broken: async (about, error, target) => {
      log.error('request failed', { call: about.call, messageId: about.messageId, error });
      const internal: Fault = { errorType: 'internal', field: '', detail: 'the gateway failed to answer this' };
      return refuse(about, unrecorded(error) ?? unreadable(error) ?? internal, target);
    },
    note: ({ call, messageId, originator: party, target }) => {
      log.info('request', { call, messageId, originator: party, target });
    },
  };
}
