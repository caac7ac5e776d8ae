/** The highest counter each originator has used towards each system: what makes a command act once. */
import type { DiskTrouble } from '../../runtime/disk-trouble.ts';

export interface Counters {
  /** 0 where none was used yet. */
  highest(originator: string, systemId: string): bigint;
  /**
   * Takes a counter for all of these systems, or for none: true when it is above every one of them. On disk when it
   * resolves. Of two that arrive together one at most gets the same counter.
   */
  take(originator: string, systemIds: readonly string[], counter: bigint): Promise<boolean>;
  /** Why nothing can be taken; tries anew where that was so. Never rejects for it. */
  trouble(): Promise<DiskTrouble | undefined>;
  /** Settles when everything taken is on disk. Closing twice is fine. */
  close(): Promise<void>;
}

const keyOf = (originator: string, systemId: string): string => JSON.stringify([originator, systemId]);

/** A counter written down: originator, system, counter. */
export type CounterRow = readonly [originator: string, systemId: string, counter: bigint];

/** Counters in memory; `write` makes rows durable before they count as taken. */
export class HighestCounters implements Counters {
  private readonly held = new Map<string, CounterRow>();
  private readonly write: (rows: readonly CounterRow[]) => Promise<void>;

  constructor(
    rows: readonly CounterRow[] = [],
    write: (rows: readonly CounterRow[]) => Promise<void> = () => Promise.resolve(),
  ) {
    this.write = write;
    for (const row of rows) this.raise(row);
  }

  get rows(): readonly CounterRow[] {
    return [...this.held.values()];
  }

  highest(originator: string, systemId: string): bigint {
    return this.held.get(keyOf(originator, systemId))?.[2] ?? 0n;
  }

  async take(originator: string, systemIds: readonly string[], counter: bigint): Promise<boolean> {
    if (systemIds.some((systemId) => counter <= this.highest(originator, systemId))) return false;
    const rows = systemIds.map((systemId): CounterRow => [originator, systemId, counter]);
    // Raised before the disk is asked: a second command with this counter may be on its way already. Should the
    // write fail the counter stays used up, which refuses too much and never too little.
    for (const row of rows) this.raise(row);
    await this.write(rows);
    return true;
  }

  trouble(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private raise(row: CounterRow): void {
    const [originator, systemId, counter] = row;
    if (counter > this.highest(originator, systemId)) this.held.set(keyOf(originator, systemId), row);
  }
}
