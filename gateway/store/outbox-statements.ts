/** What the outbox asks of SQLite. */
import type { DeliveryContent, StreamName } from './kinds.ts';
import type { Sqlite } from './sqlite.ts';

/** Whose rows may become one gap. */
export interface SeriesKey {
  readonly party: string;
  readonly stream: StreamName;
  readonly system: number;
  readonly scheduleId: string;
  readonly content: DeliveryContent;
  readonly intervalSeconds: number;
}

export interface OutboxRecord extends SeriesKey {
  readonly epoch: number;
  readonly number: number;
  readonly due: number;
  readonly from: number;
  readonly to: number;
  readonly quantities: string;
  readonly gap: number;
}

const columns = `party, stream, epoch, number, system, schedule_id AS scheduleId, content, interval_s AS intervalSeconds,
  due_utc_s AS due, from_utc_s AS "from", to_utc_s AS "to", quantities, gap`;

/** After a restore numbers of the old epoch may have been seen that this file knows nothing of: all start again at 1. */
export const beginEpoch = `
  -- Later than any that was, and unlike that of another restore of the same backup: chance decides below a second.
  UPDATE meta SET value = max(value + 1, CAST(strftime('%s', 'now') AS INTEGER) * 1048576 + (random() & 1048575))
    WHERE key = 'epoch';
  CREATE TEMP TABLE renumbered AS
    SELECT party, stream, epoch, number,
      row_number() OVER (PARTITION BY party, stream ORDER BY epoch, number) AS next
    FROM outbox;
  UPDATE outbox SET epoch = (SELECT value FROM meta WHERE key = 'epoch'), number = r.next FROM renumbered r
    WHERE r.party = outbox.party AND r.stream = outbox.stream AND r.epoch = outbox.epoch AND r.number = outbox.number;
  UPDATE party_stream SET
    epoch = (SELECT value FROM meta WHERE key = 'epoch'),
    newest = (SELECT count(*) FROM outbox o WHERE o.party = party_stream.party AND o.stream = party_stream.stream),
    acknowledged = 0;
  DROP TABLE renumbered;
`;

export function outboxStatements(database: Sqlite) {
  const series = 'FROM outbox WHERE system = ? AND content = ? AND interval_s = ?';
  const oneRow = 'WHERE party = ? AND stream = ? AND epoch = ? AND number = ?';
  return {
    epoch: database.prepare(`SELECT value FROM meta WHERE key = 'epoch'`),
    addParty: database.prepare(
      'INSERT INTO party_stream (party, stream, epoch) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    party: database.prepare('SELECT epoch, newest, acknowledged FROM party_stream WHERE party = ? AND stream = ?'),
    count: database.prepare('UPDATE party_stream SET newest = newest + 1 WHERE party = ? AND stream = ?'),
    acknowledge: database.prepare('UPDATE party_stream SET acknowledged = ? WHERE party = ? AND stream = ?'),
    forget: database.prepare('DELETE FROM outbox WHERE party = ? AND stream = ? AND epoch = ? AND number <= ?'),
    insert: database.prepare(
      `INSERT INTO outbox (party, stream, epoch, number, system, schedule_id, content, interval_s, due_utc_s,
         from_utc_s, to_utc_s, quantities, gap)
       VALUES (@party, @stream, @epoch, @number, @system, @scheduleId, @content, @intervalSeconds, @due,
         @from, @to, @quantities, @gap)`,
    ),
    rows: database.prepare(
      `SELECT ${columns}, (SELECT id FROM system s WHERE s.number = outbox.system) AS systemId
       FROM outbox WHERE party = ? AND stream = ? AND epoch = ? AND number > ? ORDER BY number LIMIT ?`,
    ),
    overlapping: database.prepare(
      `SELECT ${columns} ${series} AND gap = 0 AND from_utc_s < ? ORDER BY party, stream, number`,
    ),
    gaps: database.prepare(
      `SELECT ${columns} ${series} AND gap = 1 AND party = ? AND stream = ? AND schedule_id = ?
       ORDER BY from_utc_s, number`,
    ),
    widen: database.prepare(`UPDATE outbox SET from_utc_s = ?, to_utc_s = ? ${oneRow}`),
    remove: database.prepare(`DELETE FROM outbox ${oneRow}`),
    becomeGap: database.prepare(`UPDATE outbox SET gap = 1 ${oneRow}`),
    shorten: database.prepare(`UPDATE outbox SET from_utc_s = ? ${oneRow}`),
  };
}
