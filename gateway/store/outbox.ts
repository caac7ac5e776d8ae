/**
 * The outbox: what is to be delivered, numbered per party and stream from 1 within an epoch. A row points at what the
 * other tables hold, so that the outbox is bounded by them. Runs inside the transactions of sqlite-file.ts.
 */
import type { DeliveryContent, DueDelivery, OutboxRow, PartyState, StreamName } from './kinds.ts';
import { outboxStatements } from './outbox-statements.ts';
import type { OutboxRecord, SeriesKey } from './outbox-statements.ts';
import type { Sqlite } from './sqlite.ts';

/** A part of what fell due that is delivered by itself. */
interface Range {
  readonly from: number;
  readonly to: number;
}

export class Outbox {
  private readonly statements: ReturnType<typeof outboxStatements>;

  constructor(database: Sqlite) {
    this.statements = outboxStatements(database);
  }

  /** Numbers what fell due: one row for each of its ranges. */
  add(system: number, due: DueDelivery, ranges: readonly Range[]): void {
    const { party, stream, scheduleId, content, intervalSeconds } = due;
    const quantities = JSON.stringify(due.quantities);
    for (const { from, to } of ranges) {
      const numbered = { party, stream, ...this.nextNumber(party, stream), system, scheduleId, content };
      this.statements.insert.run({ ...numbered, intervalSeconds, due: due.due, from, to, quantities, gap: 0 });
    }
  }

  /** What a system held of a series up to `cutoff` is gone: what was not acknowledged of it becomes a gap. */
  overwritten(system: number, content: DeliveryContent, intervalSeconds: number, cutoff: number): void {
    const { overlapping, becomeGap, shorten, insert } = this.statements;
    const rows = overlapping.all(system, content, intervalSeconds, cutoff) as OutboxRecord[];
    for (const row of rows) {
      if (row.to <= cutoff) becomeGap.run(row.party, row.stream, row.epoch, row.number);
      else {
        // What is left keeps its number; what is gone gets one of its own.
        shorten.run(cutoff, row.party, row.stream, row.epoch, row.number);
        insert.run({ ...row, to: cutoff, gap: 1, ...this.nextNumber(row.party, row.stream) });
      }
    }
    for (const key of distinctKeys(rows)) this.mergeGaps(key);
  }

  party(party: string, stream: StreamName): PartyState {
    const row = this.statements.party.get(party, stream) as PartyState | undefined;
    // Who was never sent anything leaves no trace by asking.
    return row ?? { epoch: this.epoch(), newest: 0, acknowledged: 0 };
  }

  rows(party: string, stream: StreamName, after: number, limit: number): OutboxRow[] {
    const { epoch } = this.party(party, stream);
    const rows = this.statements.rows.all(party, stream, epoch, after, limit) as (OutboxRecord & {
      readonly systemId: string;
    })[];
    return rows.map(({ number, systemId, scheduleId, content, intervalSeconds, due, from, to, quantities, gap }) => ({
      ...{ number, systemId, scheduleId, intervalSeconds, due, from, to },
      content: gap === 1 ? 'gap' : content,
      lost: gap === 1 ? content : undefined,
      quantities: JSON.parse(quantities) as string[],
    }));
  }

  /** Everything up to `number` is safe with the party; numbers of another epoch, or not yet given, change nothing. */
  acknowledge(party: string, stream: StreamName, epoch: number, number: number): PartyState {
    const present = this.party(party, stream);
    if (epoch !== present.epoch || number > present.newest || number <= present.acknowledged) return present;
    this.statements.acknowledge.run(number, party, stream);
    this.statements.forget.run(party, stream, epoch, number);
    return { ...present, acknowledged: number };
  }

  private epoch(): number {
    return (this.statements.epoch.get() as { value: number }).value;
  }

  private nextNumber(party: string, stream: StreamName): { readonly epoch: number; readonly number: number } {
    this.statements.addParty.run(party, stream, this.epoch());
    const { epoch, newest } = this.party(party, stream);
    this.statements.count.run(party, stream);
    return { epoch, number: newest + 1 };
  }

  /**
   * Gaps of a schedule that touch become one, so that a party that never acknowledges does not fill the disk. It bears
   * the later number: who acknowledges that has been sent whatever either of them stood for.
   */
  private mergeGaps({ party, stream, system, content, intervalSeconds, scheduleId }: SeriesKey): void {
    const { gaps, widen, remove } = this.statements;
    let former: OutboxRecord | undefined;
    for (const gap of gaps.all(system, content, intervalSeconds, party, stream, scheduleId) as OutboxRecord[]) {
      if (former === undefined || former.to < gap.from) {
        former = gap;
        continue;
      }
      const [kept, gone] = former.number > gap.number ? [former, gap] : [gap, former];
      const merged = { ...kept, from: former.from, to: Math.max(former.to, gap.to) };
      remove.run(party, stream, gone.epoch, gone.number);
      widen.run(merged.from, merged.to, party, stream, kept.epoch, kept.number);
      former = merged;
    }
  }
}

/** Each party, stream and schedule once that the rows of a series are of. */
function distinctKeys(rows: readonly OutboxRecord[]): Iterable<SeriesKey> {
  return new Map(rows.map((row) => [JSON.stringify([row.party, row.stream, row.scheduleId]), row])).values();
}
