/** What a party may use up at most; past it there is an answer that says so, and nothing grows. */
import { BoundedMap } from '../../../codecs/bounded-map.ts';
import type { Clock } from '../../../devices/ports.ts';

export interface Limits {
  /** Bytes of one request. */
  readonly requestBytes: number;
  /** Requests a second and party, in the long run. */
  readonly requestsPerSecond: number;
  /** Requests of a party at once, before the rate counts. */
  readonly burst: number;
  /** Calls of a party that are under way at the same time. */
  readonly concurrentCalls: number;
  /** Connections of all parties together. */
  readonly connections: number;
  /** Connections of one party. */
  readonly connectionsPerParty: number;
  /** How long a reader may take nothing of what is sent to it, pings included, in seconds of the machine. */
  readonly readerSeconds: number;
}

export const defaultLimits: Limits = {
  requestBytes: 64 * 1024,
  requestsPerSecond: 200,
  burst: 2_000,
  concurrentCalls: 32,
  connections: 256,
  connectionsPerParty: 16,
  readerSeconds: 30,
};

export interface LimitFault {
  readonly errorType: 'limit-exceeded';
  readonly field: string;
  readonly detail: string;
}

export const limitFault = (detail: string, field = ''): LimitFault => ({ errorType: 'limit-exceeded', field, detail });

interface Account {
  tokens: number;
  filledAt: number;
  underWay: number;
}

/** Parties kept in mind at most; of more, the one that was idle longest is forgotten. While all have calls under way, others are refused. */
const mostAccounts = 1_024;

const tooManyParties = limitFault(`more than ${mostAccounts} parties with calls under way`);

/** A token bucket and a count of calls per party. */
export class Admission {
  private readonly limits: Limits;
  private readonly clock: Clock;
  private readonly accounts = new BoundedMap<string, Account>(mostAccounts, ({ underWay }) => underWay === 0);

  constructor(limits: Limits, clock: Clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Takes one request off the party's bucket; undefined = it may go on. */
  request(party: string): LimitFault | undefined {
    const account = this.account(party);
    if (account === undefined) return tooManyParties;
    if (account.tokens < 1)
      return limitFault(`more than ${this.limits.requestsPerSecond} requests a second (${this.limits.burst} at once)`);
    account.tokens -= 1;
    return undefined;
  }

  /** The same, and counts the call as under way until `leave`, which may be called twice. */
  enter(party: string): { readonly leave: () => void } | LimitFault {
    const account = this.account(party);
    if (account === undefined) return tooManyParties;
    if (account.underWay >= this.limits.concurrentCalls)
      return limitFault(`more than ${this.limits.concurrentCalls} calls under way`);
    const fault = this.request(party);
    if (fault !== undefined) return fault;
    account.underWay += 1;
    let left = false;
    return {
      leave: () => {
        if (!left) account.underWay -= 1;
        left = true;
      },
    };
  }

  /** Undefined when there is no room for another party. */
  private account(party: string): Account | undefined {
    const now = this.clock.monotonic();
    const { burst, requestsPerSecond } = this.limits;
    const account = this.accounts.use(party) ?? { tokens: burst, filledAt: now, underWay: 0 };
    account.tokens = Math.min(burst, account.tokens + ((now - account.filledAt) / 1000) * requestsPerSecond);
    account.filledAt = now;
    return this.accounts.set(party, account) ? account : undefined;
  }
}
