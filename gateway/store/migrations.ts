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
];
