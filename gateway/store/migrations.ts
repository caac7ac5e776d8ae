/** The schema, as the steps that lead to it. A step that was released is never changed; changes are new steps. */

export interface Migration {
  /** Rises by one from 1. */
  readonly version: number;
  readonly sql: string;
}

/** Marks the file as a store of this product (SQLite's application_id): "MBSt". */
export const applicationId = 0x4d425374;

export const migrations: readonly Migration[] = [
  {
    version: 1,
    sql: `
      CREATE TABLE system (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        configuration TEXT,
        resume TEXT
      ) STRICT;
      -- One row an interval, kept together by system in order of time: a day is about two pages of the file.
      CREATE TABLE record (
        system INTEGER NOT NULL REFERENCES system (number),
        end_utc_s INTEGER NOT NULL,
        interval_s INTEGER NOT NULL,
        cells BLOB NOT NULL,
        PRIMARY KEY (system, end_utc_s)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    version: 2,
    sql: `
      -- Progress of sending unasked, as JSON.
      ALTER TABLE system ADD COLUMN schedule TEXT;
      CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
      INSERT INTO meta VALUES ('epoch', CAST(strftime('%s', 'now') AS INTEGER));
      CREATE TABLE party (
        name TEXT PRIMARY KEY,
        epoch INTEGER NOT NULL,
        newest INTEGER NOT NULL DEFAULT 0,
        acknowledged INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE outbox (
        party TEXT NOT NULL REFERENCES party (name),
        epoch INTEGER NOT NULL,
        number INTEGER NOT NULL,
        system INTEGER NOT NULL REFERENCES system (number),
        due_utc_s INTEGER NOT NULL,
        from_utc_s INTEGER NOT NULL,
        to_utc_s INTEGER NOT NULL,
        quantities TEXT NOT NULL,
        gap INTEGER NOT NULL,
        PRIMARY KEY (party, epoch, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX outbox_by_range ON outbox (system, from_utc_s);
    `,
  },
  {
    version: 3,
    sql: `
      -- Series by the length of their intervals: a ten-second record may end where a half-hour ends.
      ALTER TABLE record RENAME TO former_record;
      CREATE TABLE record (
        system INTEGER NOT NULL REFERENCES system (number),
        interval_s INTEGER NOT NULL,
        end_utc_s INTEGER NOT NULL,
        cells BLOB NOT NULL,
        PRIMARY KEY (system, interval_s, end_utc_s)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO record (system, interval_s, end_utc_s, cells)
        SELECT system, interval_s, end_utc_s, cells FROM former_record ORDER BY system, interval_s, end_utc_s;

      -- In order of start; end_ms is null while an event lasts.
      CREATE TABLE event (
        system INTEGER NOT NULL REFERENCES system (number),
        start_ms INTEGER NOT NULL,
        kind TEXT NOT NULL,
        phase TEXT NOT NULL,
        end_ms INTEGER,
        extreme REAL,
        unit TEXT NOT NULL,
        scale INTEGER NOT NULL,
        PRIMARY KEY (system, start_ms, kind, phase)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE register_reading (
        system INTEGER NOT NULL REFERENCES system (number),
        read_at_ms INTEGER NOT NULL,
        quantity TEXT NOT NULL,
        amount REAL,
        quality TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (system, read_at_ms, quantity)
      ) STRICT, WITHOUT ROWID;

      -- JSON of each machine of a system.
      CREATE TABLE state (
        system INTEGER NOT NULL REFERENCES system (number),
        name TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (system, name)
      ) STRICT;
      INSERT INTO state SELECT number, 'configuration', configuration FROM system WHERE configuration IS NOT NULL;
      INSERT INTO state SELECT number, 'resume', resume FROM system WHERE resume IS NOT NULL;
      INSERT INTO state SELECT number, 'schedule', schedule FROM system WHERE schedule IS NOT NULL;
      ALTER TABLE system DROP COLUMN configuration;
      ALTER TABLE system DROP COLUMN resume;
      ALTER TABLE system DROP COLUMN schedule;

      -- Numbers by party and stream; what was sent so far is the bulk stream.
      CREATE TABLE party_stream (
        party TEXT NOT NULL,
        stream TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        newest INTEGER NOT NULL DEFAULT 0,
        acknowledged INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (party, stream)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO party_stream SELECT name, 'bulk', epoch, newest, acknowledged FROM party;
      ALTER TABLE outbox RENAME TO former_outbox;
      CREATE TABLE outbox (
        party TEXT NOT NULL,
        stream TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        number INTEGER NOT NULL,
        system INTEGER NOT NULL REFERENCES system (number),
        schedule_id TEXT NOT NULL,
        content TEXT NOT NULL,
        -- Of a profile; 0 of anything else.
        interval_s INTEGER NOT NULL,
        due_utc_s INTEGER NOT NULL,
        from_utc_s INTEGER NOT NULL,
        to_utc_s INTEGER NOT NULL,
        quantities TEXT NOT NULL,
        gap INTEGER NOT NULL,
        PRIMARY KEY (party, stream, epoch, number),
        FOREIGN KEY (party, stream) REFERENCES party_stream (party, stream)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO outbox
        SELECT party, 'bulk', epoch, number, system, '', 'profile',
          coalesce(
            (SELECT interval_s FROM former_record r
             WHERE r.system = o.system AND r.end_utc_s > o.from_utc_s AND r.end_utc_s <= o.to_utc_s LIMIT 1),
            (SELECT interval_s FROM former_record r WHERE r.system = o.system ORDER BY r.end_utc_s DESC LIMIT 1),
            1800),
          due_utc_s, from_utc_s, to_utc_s, quantities, gap
        FROM former_outbox o;
      DROP TABLE former_outbox;
      DROP TABLE party;
      DROP TABLE former_record;
      CREATE INDEX outbox_by_series ON outbox (system, content, interval_s, gap, from_utc_s);

      -- Commands that were begun, and what was answered to each member of their target.
      CREATE TABLE command (
        number INTEGER PRIMARY KEY,
        party TEXT NOT NULL,
        id TEXT NOT NULL,
        digest TEXT NOT NULL,
        keep_until_ms INTEGER NOT NULL,
        UNIQUE (party, id)
      ) STRICT;
      CREATE INDEX command_by_age ON command (party, number);
      CREATE INDEX command_by_end ON command (keep_until_ms);
      CREATE TABLE answer (
        number INTEGER PRIMARY KEY,
        command INTEGER NOT NULL REFERENCES command (number) ON DELETE CASCADE,
        member TEXT NOT NULL,
        bytes BLOB NOT NULL,
        UNIQUE (command, member)
      ) STRICT;
      CREATE INDEX answer_by_member ON answer (member);

      -- Groups as their party set them.
      CREATE TABLE party_group (
        number INTEGER PRIMARY KEY,
        party TEXT NOT NULL,
        id TEXT NOT NULL,
        members INTEGER NOT NULL,
        UNIQUE (party, id)
      ) STRICT;
      CREATE TABLE group_member (
        party_group INTEGER NOT NULL REFERENCES party_group (number) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        technology TEXT NOT NULL,
        generator_kind TEXT NOT NULL,
        PRIMARY KEY (party_group, position)
      ) STRICT, WITHOUT ROWID;
    `,
  },
];
