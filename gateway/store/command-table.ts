/** Commands that were begun, and what was answered to them. Runs inside the transactions of sqlite-file.ts. */
import { StoreError } from './errors.ts';
import { mostCommands } from './kinds.ts';
import type { CommandAnswer, CommandBegun, CommandStanding } from './kinds.ts';
import type { Sqlite } from './sqlite.ts';

interface CommandRow {
  readonly number: number;
  readonly digest: string;
}

export class CommandTable {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Sqlite) {
    this.statements = prepare(database);
  }

  /** Takes note of a command that is new, and forgets those whose time is over. */
  begin({ party, id, digest, keepUntilMs, nowMs }: CommandBegun): CommandStanding {
    const { forgetPast, add, trim } = this.statements;
    forgetPast.run(nowMs);
    const standing = this.standing(party, id, digest);
    if (standing !== 'new') return standing;
    add.run(party, id, digest, keepUntilMs);
    trim.run(party, party, mostCommands);
    return 'new';
  }

  /** Whether it is new, without taking note of it. */
  standing(party: string, id: string, digest: string): CommandStanding {
    const former = this.command(party, id);
    if (former === undefined) return 'new';
    return former.digest === digest ? 'same' : 'other-bytes';
  }

  /**
   * Keeps an answer. Throws StoreError `answered` where that member has one, so that nothing written with it acts twice.
   * To a command that is no longer remembered there is nothing to keep.
   */
  answer({ party, id, member, bytes }: CommandAnswer): void {
    const command = this.command(party, id);
    if (command === undefined) return;
    const { changes } = this.statements.answer.run(command.number, member, bytes);
    if (changes > 0) return;
    const whom = member === '' ? 'the gateway' : member;
    throw new StoreError('answered', `command ${id} of ${party} was answered for ${whom} before`);
  }

  /** In the order they were given. */
  answers(party: string, id: string): CommandAnswer[] {
    const rows = this.statements.answers.all(party, id) as Pick<CommandAnswer, 'member' | 'bytes'>[];
    return rows.map(({ member, bytes }) => ({ party, id, member, bytes }));
  }

  private command(party: string, id: string): CommandRow | undefined {
    return this.statements.command.get(party, id) as CommandRow | undefined;
  }
}

function prepare(database: Sqlite) {
  return {
    command: database.prepare('SELECT number, digest FROM command WHERE party = ? AND id = ?'),
    add: database.prepare('INSERT INTO command (party, id, digest, keep_until_ms) VALUES (?, ?, ?, ?)'),
    forgetPast: database.prepare('DELETE FROM command WHERE keep_until_ms <= ?'),
    trim: database.prepare(
      `DELETE FROM command WHERE party = ? AND number <=
         (SELECT number FROM command WHERE party = ? ORDER BY number DESC LIMIT 1 OFFSET ?)`,
    ),
    answer: database.prepare(
      'INSERT INTO answer (command, member, bytes) VALUES (?, ?, ?) ON CONFLICT (command, member) DO NOTHING',
    ),
    answers: database.prepare(
      `SELECT a.member, a.bytes FROM command c JOIN answer a ON a.command = c.number
       WHERE c.party = ? AND c.id = ? ORDER BY a.number`,
    ),
  };
}
