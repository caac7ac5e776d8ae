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
];
