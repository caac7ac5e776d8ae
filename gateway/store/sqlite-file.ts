/** The store's file: its tables and the transactions around them, synchronous. Runs in the worker, or in place for `:memory:`. */
import { CommandTable } from './command-table.ts';
import { StoreError } from './errors.ts';
import { EventTable } from './event-table.ts';
import { GroupTable } from './group-table.ts';
import type { DeliveryContent, DueDelivery, GatewayChange, Held, HeldSeries, StoredSystem } from './kinds.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { Outbox } from './outbox.ts';
import type { PackedChange } from './packed-change.ts';
import { RecordTable } from './record-table.ts';
import { RegisterTable } from './register-table.ts';
import { explained } from './sqlite-errors.ts';
import type { Sqlite, Statement } from './sqlite.ts';
import { SystemTable } from './system-table.ts';

/** What became of one change among those that were written together. */
export type Outcome<Result> = { readonly ok: Result } | { readonly error: StoreError };

export class SqliteFile {
  readonly systems: SystemTable;
  readonly records: RecordTable;
  readonly events: EventTable;
  readonly registers: RegisterTable;
  readonly outbox: Outbox;
  readonly commands: CommandTable;
  readonly groups: GroupTable;
  private readonly opened: OpenDatabase;
  private readonly database: Sqlite;
  private readonly path: string;
  private readonly savepoint: Readonly<Record<'begin' | 'keep' | 'takeBack', Statement>>;

  /** Opens or makes the file and brings it to the newest schema. Throws StoreError. */
  constructor(path: string, capacityRecords: number) {
    this.path = path;
    this.opened = openDatabase(path);
    const { database } = this.opened;
    this.database = database;
    this.systems = new SystemTable(database);
    this.records = new RecordTable(database, capacityRecords);
    this.events = new EventTable(database);
    this.registers = new RegisterTable(database);
    this.outbox = new Outbox(database);
    this.commands = new CommandTable(database);
    this.groups = new GroupTable(database);
    this.savepoint = {
      begin: database.prepare('SAVEPOINT one'),
      keep: database.prepare('RELEASE one'),
      takeBack: database.prepare('ROLLBACK TO one'),
    };
  }

  /** Throws StoreError in place of SQLite's. */
  read<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.path);
    }
  }

  /** Writes in one transaction, on disk when it returns. A change that fails leaves no trace, and the others count. */
  write<Result>(changes: readonly (() => Result)[]): readonly Outcome<Result>[] {
    try {
      return this.database.transaction(() => changes.map((change) => this.alone(change)));
    } catch (error) {
      this.forgetCounts();
      const told = explained(error, this.path);
      return changes.map(() => ({ error: told }));
    }
  }

  commit(change: PackedChange): void {
    const system = this.systems.add(change.systemId);
    const { records, events, registers, states, deliveries = [], answer } = change;
    if (records !== undefined)
      this.records.add(system, records, (intervalSeconds, cutoff) => {
        this.outbox.overwritten(system, 'profile', intervalSeconds, cutoff);
      });
    if (events !== undefined) this.events.add(system, events, this.gapsOf(system, 'events'));
    if (registers !== undefined) this.registers.add(system, registers, this.gapsOf(system, 'registers'));
    if (states !== undefined) this.systems.setStates(system, states);
    for (const due of deliveries) this.outbox.add(system, due, this.rangesOf(system, due));
    if (answer !== undefined) this.commands.answer(answer);
  }

  commitGateway({ answer, group }: GatewayChange): void {
    if (group !== undefined) this.groups.set(group);
    if (answer !== undefined) this.commands.answer(answer);
  }

  load(systemId: string): StoredSystem {
    const system = this.systems.number(systemId);
    if (system === undefined) return { states: {}, series: [] };
    return { states: this.systems.states(system), series: this.records.series(system) };
  }

  held(systemId: string, intervalSeconds: number): Held {
    const system = this.systems.number(systemId);
    if (system === undefined) return { records: 0, oldestEnd: undefined, newestEnd: undefined };
    return this.records.held(system, intervalSeconds);
  }

  series(systemId: string): HeldSeries[] {
    return this.of(systemId, (system) => this.records.series(system));
  }

  /** What a system has, or nothing where nothing was ever stored of it. */
  of<Row>(systemId: string, rows: (system: number) => Row[]): Row[] {
    const system = this.systems.number(systemId);
    return system === undefined ? [] : rows(system);
  }

  close(): void {
    this.opened.close();
  }

  private alone<Result>(change: () => Result): Outcome<Result> {
    const { begin, keep, takeBack } = this.savepoint;
    begin.run();
    try {
      const ok = change();
      keep.run();
      return { ok };
    } catch (error) {
      // A full disk may have ended the transaction, and with it what the others wrote.
      if (!this.database.inTransaction) throw error;
      takeBack.run();
      keep.run();
      this.forgetCounts();
      return { error: explained(error, this.path) };
    }
  }

  private gapsOf(system: number, content: DeliveryContent): (cutoffMs: number) => void {
    return (cutoffMs) => {
      // Deliveries are cut at whole seconds: what is lost within one is said to be lost to its end.
      this.outbox.overwritten(system, content, 0, Math.ceil(cutoffMs / 1000));
    };
  }

  /** Of a profile one for each run of consecutive records; of events none where none lasts in the range. */
  private rangesOf(system: number, { content, intervalSeconds, from, to }: DueDelivery) {
    switch (content) {
      case 'profile':
        return this.records.runs(system, intervalSeconds, from, to);
      case 'events':
        return this.events.any(system, from * 1000, to * 1000) ? [{ from, to }] : [];
      case 'registers':
        return [{ from, to }];
    }
  }

  private forgetCounts(): void {
    for (const { counts } of [this.records, this.events, this.registers]) counts.clear();
  }
}
