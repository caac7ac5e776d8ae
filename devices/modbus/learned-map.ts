/**
 * What a meter has taught about its register map, and for how long it is believed. A refusal may come of a moment's
 * trouble, so nothing that was read before counts as absent, and what was learned is tried again: soon at first, then
 * seldom.
 */
import { Backoff } from '../clock/backoff.ts';
import type { Milliseconds } from '../ports.ts';
import type { ProfileRegister } from './profile.ts';
import { cutOf, keyOf, noHoles } from './read-plan.ts';
import type { LearnedHoles, ReadBlock } from './read-plan.ts';

const firstTrial: Milliseconds = 30_000;
const longestWait: Milliseconds = 3_600_000;
/** What was read before and is refused for this long is reported as absent, and asked for with every read all the same. */
const reportedAfter: Milliseconds = 60_000;

/** What becomes of a block that was refused. `split`: its members are asked again, in smaller blocks. */
export type AfterRefusal = 'split' | 'ask-again' | 'absent' | 'refused';

export class LearnedMap {
  private current: LearnedHoles = noHoles;
  /** What was learned before the last trial. */
  private former: LearnedHoles = noHoles;
  private readonly seen = new Set<string>();
  private readonly lacking = new Set<string>();
  private readonly refusedSince = new Map<string, Milliseconds>();
  private readonly backoff = new Backoff(firstTrial, longestWait);
  private trialAt: Milliseconds = Number.POSITIVE_INFINITY;

  /** What reads are planned with. */
  get holes(): LearnedHoles {
    return this.current;
  }

  /** Whether the register was absent when it was last asked for. */
  lacks(register: ProfileRegister): boolean {
    return this.lacking.has(keyOf(register));
  }

  /** A read begins, at this moment of the monotonic scale: where a trial is due everything is asked for. */
  begin(now: Milliseconds): void {
    if (now < this.trialAt) return;
    this.former = this.current;
    this.current = noHoles;
    this.trialAt = now + this.backoff.next();
  }

  answered({ members }: ReadBlock): void {
    for (const { register } of members) {
      this.seen.add(keyOf(register));
      this.lacking.delete(keyOf(register));
      this.refusedSince.delete(keyOf(register));
    }
  }

  /** The block was refused with exception 2. `suspects`: what was refused already in this read, and is from now on. */
  refused({ members }: ReadBlock, suspects: Set<string>, now: Milliseconds): AfterRefusal {
    const [first] = members;
    const before = first !== undefined && suspects.has(keyOf(first.register));
    for (const { register } of members) suspects.add(keyOf(register));
    if (first === undefined || members.length > 1) {
      const cut = cutOf(members);
      if (cut !== undefined) this.learn('cuts', keyOf(cut.register), now);
      return 'split';
    }
    const key = keyOf(first.register);
    if (this.seen.has(key)) {
      const since = this.refusedSince.get(key) ?? now;
      this.refusedSince.set(key, since);
      if (now - since >= reportedAfter) this.lacking.add(key);
      return 'refused';
    }
    if (!before) return 'ask-again';
    this.learn('absent', key, now);
    this.lacking.add(key);
    return 'absent';
  }

  /** A read has ended: where nothing is learned there is nothing to try. */
  end(): void {
    const { cuts, absent } = this.current;
    if (cuts.size + absent.size + this.lacking.size > 0) return;
    this.backoff.reset();
    this.trialAt = Number.POSITIVE_INFINITY;
  }

  private learn(kind: keyof LearnedHoles, key: string, now: Milliseconds): void {
    const known = this.current[kind].has(key) || this.former[kind].has(key);
    this.current = { ...this.current, [kind]: new Set([...this.current[kind], key]) };
    if (known) return;
    this.backoff.reset();
    this.trialAt = now + this.backoff.next();
  }
}
