/** Events of a system, in order of their start. Runs inside the transactions of sqlite-file.ts. */
import { Counts } from './counts.ts';
import { eventBound } from './kinds.ts';
import type { EventQuery, StoredEvent } from './kinds.ts';
import type { Sqlite } from './sqlite.ts';

interface EventRow extends Omit<StoredEvent, 'endMs' | 'extreme'> {
  readonly endMs: number | null;
  readonly extreme: number | null;
}

type EventKey = Pick<StoredEvent, 'startMs' | 'kind' | 'phase'>;

/** Before any. */
const firstKey: EventKey = { startMs: Number.MIN_SAFE_INTEGER, kind: '', phase: '' };

export class EventTable {
  readonly counts = new Counts();
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Sqlite) {
    this.statements = prepare(database);
  }

  /** Adds events or brings them up to date; `overwritten` is told up to when the oldest are gone. */
  add(system: number, events: readonly StoredEvent[], overwritten: (cutoffMs: number) => void): void {
    const { isThere, put } = this.statements;
    let count = this.count(system);
    for (const { startMs, kind, phase, endMs, extreme, unit, scale } of events) {
      if (isThere.get(system, startMs, kind, phase) === undefined) count++;
      put.run(system, startMs, kind, phase, endMs ?? null, extreme ?? null, unit, scale);
    }
    this.counts.set(String(system), this.overwrite(system, count, overwritten));
  }

  read(system: number, { fromMs, toMs, after = firstKey, limit }: Omit<EventQuery, 'systemId'>): StoredEvent[] {
    const { startMs, kind, phase } = after;
    const rows = this.statements.read.all(system, toMs, startMs, kind, phase, fromMs, fromMs, limit) as EventRow[];
    return rows.map(({ endMs, extreme, ...event }) => ({
      ...event,
      endMs: endMs ?? undefined,
      extreme: extreme ?? undefined,
    }));
  }

  /** Whether any lasts in [fromMs, toMs). */
  any(system: number, fromMs: number, toMs: number): boolean {
    return this.read(system, { fromMs, toMs, limit: 1 }).length > 0;
  }

  /** What is left of `count`. */
  private overwrite(system: number, count: number, overwritten: (cutoffMs: number) => void): number {
    const { newest, overwriteOld, place, overwriteFirst } = this.statements;
    const { startMs } = newest.get(system) as { readonly startMs: number | null };
    const cutoffMs = (startMs ?? 0) - eventBound.keptMs;
    // One that still lasts is not old.
    const old = overwriteOld.run(system, cutoffMs, cutoffMs).changes;
    if (old > 0) overwritten(cutoffMs);
    const surplus = count - old - eventBound.most;
    if (surplus <= 0) return count - old;
    const last = place.get(system, surplus - 1) as EventKey;
    const first = overwriteFirst.run(system, last.startMs, last.kind, last.phase).changes;
    overwritten(last.startMs);
    return count - old - first;
  }

  private count(system: number): number {
    return this.counts.of(String(system), () => {
      const { events } = this.statements.count.get(system) as { readonly events: number };
      return events;
    });
  }
}

function prepare(database: Sqlite) {
  const key = 'start_ms AS startMs, kind, phase';
  return {
    isThere: database.prepare('SELECT 1 FROM event WHERE system = ? AND start_ms = ? AND kind = ? AND phase = ?'),
    put: database.prepare(
      `INSERT INTO event (system, start_ms, kind, phase, end_ms, extreme, unit, scale) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET end_ms = excluded.end_ms, extreme = excluded.extreme, unit = excluded.unit,
         scale = excluded.scale
       WHERE event.end_ms IS NULL`,
    ),
    // An event of no length lasts at its start.
    read: database.prepare(
      `SELECT ${key}, end_ms AS endMs, extreme, unit, scale FROM event
       WHERE system = ? AND start_ms < ? AND (start_ms, kind, phase) > (?, ?, ?)
         AND (start_ms >= ? OR end_ms IS NULL OR end_ms > ?)
       ORDER BY start_ms, kind, phase LIMIT ?`,
    ),
    newest: database.prepare('SELECT max(start_ms) AS startMs FROM event WHERE system = ?'),
    count: database.prepare('SELECT count(*) AS events FROM event WHERE system = ?'),
    overwriteOld: database.prepare('DELETE FROM event WHERE system = ? AND start_ms < ? AND end_ms < ?'),
    place: database.prepare(
      `SELECT ${key} FROM event WHERE system = ? ORDER BY start_ms, kind, phase LIMIT 1 OFFSET ?`,
    ),
    overwriteFirst: database.prepare('DELETE FROM event WHERE system = ? AND (start_ms, kind, phase) <= (?, ?, ?)'),
  };
}
