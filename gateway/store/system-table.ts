/** The systems a store knows, and the states of their machines. Runs inside the transactions of sqlite-file.ts. */
import { StoreError } from './errors.ts';
import type { Sqlite } from './sqlite.ts';

export class SystemTable {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Sqlite) {
    this.statements = prepare(database);
  }

  /** Undefined of a system that nothing was ever stored of. */
  number(systemId: string): number | undefined {
    const row = this.statements.number.get(systemId) as { readonly number: number } | undefined;
    return row?.number;
  }

  /** The same, taking note of a system that is new. */
  add(systemId: string): number {
    const known = this.number(systemId);
    if (known !== undefined) return known;
    this.statements.add.run(systemId);
    const number = this.number(systemId);
    if (number === undefined) throw new StoreError('internal', `system ${systemId} did not stay`);
    return number;
  }

  states(system: number): Record<string, string> {
    const rows = this.statements.states.all(system) as { readonly name: string; readonly json: string }[];
    return Object.fromEntries(rows.map(({ name, json }) => [name, json]));
  }

  setStates(system: number, states: Readonly<Record<string, string | null>>): void {
    for (const [name, json] of Object.entries(states)) {
      if (json === null) this.statements.unset.run(system, name);
      else this.statements.set.run(system, name, json);
    }
  }
}

function prepare(database: Sqlite) {
  return {
    number: database.prepare('SELECT number FROM system WHERE id = ?'),
    add: database.prepare('INSERT INTO system (id) VALUES (?)'),
    states: database.prepare('SELECT name, json FROM state WHERE system = ? ORDER BY name'),
    set: database.prepare(
      `INSERT INTO state (system, name, json) VALUES (?, ?, ?)
       ON CONFLICT (system, name) DO UPDATE SET json = excluded.json`,
    ),
    unset: database.prepare('DELETE FROM state WHERE system = ? AND name = ?'),
  };
}
