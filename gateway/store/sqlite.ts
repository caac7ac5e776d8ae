/**
 * The one door to SQLite. The package has the interface of Node's own `node:sqlite`, which not every Node we run on
 * has, and brings its binary with it: nothing is compiled where it is installed.
 *
 * Its `close` does not finalize prepared statements: a connection that has one stays open, with its locks and its log,
 * until the thread ends. So what has to be closed when it says so (a backup, a restore) is asked through `exec` alone.
 */
import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';

export type Statement = StatementSyncInstance;
export type SqliteValue = string | number | null | Uint8Array;

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** How long it waits for another process that has the file locked. */
  readonly timeoutMs?: number;
}

export class Sqlite {
  private readonly database: DatabaseSyncInstance;
  private given: readonly SqliteValue[] = [];
  private taken: SqliteValue[][] = [];

  /** Throws SQLite's error. */
  constructor(path: string, { readOnly = false, timeoutMs = 0 }: OpenOptions = {}) {
    this.database = new DatabaseSync(path, { readOnly, timeout: timeoutMs });
    this.database.function('given', { directOnly: true }, (index: number) => this.given[index]);
    this.database.function('take', { directOnly: true, varargs: true }, (...row: SqliteValue[]) => {
      this.taken.push(row);
      return null;
    });
  }

  /** Compiled once, for what is asked often by a connection that lives as long as its thread. */
  prepare(sql: string): Statement {
    return this.database.prepare(sql);
  }

  /** What is passed is `given(0)`, `given(1)`... in `sql`. */
  exec(sql: string, ...given: readonly SqliteValue[]): void {
    this.given = given;
    this.database.exec(sql);
  }

  /** The rows of a query, by the names of their columns. */
  rows<Column extends string>(
    columns: readonly Column[],
    query: string,
    ...given: readonly SqliteValue[]
  ): readonly Readonly<Record<Column, SqliteValue>>[] {
    this.taken = [];
    this.exec(`SELECT take(${columns.map((column) => `"${column}"`).join(', ')}) FROM (${query})`, ...given);
    return this.taken.map(
      (row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Record<Column, SqliteValue>,
    );
  }

  /** The one value of an expression. */
  value(expression: string, ...given: readonly SqliteValue[]): SqliteValue {
    this.taken = [];
    this.exec(`SELECT take((${expression}))`, ...given);
    return this.taken[0]?.[0] ?? null;
  }

  /** All of it or nothing, with the right to write from the beginning. */
  transaction<Result>(work: () => Result): Result {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk may have ended it already.
      if (this.inTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  get inTransaction(): boolean {
    return this.database.isTransaction;
  }

  /** Closing twice is fine. */
  close(): void {
    if (this.database.isOpen) this.database.close();
  }
}

/** The extended result code of an error of SQLite's; undefined of any other. */
export function resultCodeOf(error: unknown): number | undefined {
  const { errcode } = error instanceof Error ? (error as Error & { readonly errcode?: unknown }) : {};
  return typeof errcode === 'number' ? errcode : undefined;
}
