/** Groups as their party set them. Runs inside the transactions of sqlite-file.ts. */
import type { GroupChange, GroupSize, PlacedMember } from './kinds.ts';
import type { Sqlite } from './sqlite.ts';

export class GroupTable {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Sqlite) {
    this.statements = prepare(database);
  }

  set({ party, id, members }: GroupChange): void {
    const { remove, add, number, addMember } = this.statements;
    remove.run(party, id);
    if (members === null) return;
    add.run(party, id, members.length);
    const group = (number.get(party, id) as { readonly number: number }).number;
    members.forEach(({ kind, id: member, technology, generatorKind }, index) => {
      addMember.run(group, index + 1, kind, member, technology, generatorKind);
    });
  }

  /** In order of id. */
  all(party: string): GroupSize[] {
    return this.statements.all.all(party) as GroupSize[];
  }

  /** Those placed after `after`; 0 = from the first. */
  members(party: string, groupId: string, after: number, limit: number): PlacedMember[] {
    return this.statements.members.all(party, groupId, after, limit) as PlacedMember[];
  }
}

function prepare(database: Sqlite) {
  return {
    remove: database.prepare('DELETE FROM party_group WHERE party = ? AND id = ?'),
    add: database.prepare('INSERT INTO party_group (party, id, members) VALUES (?, ?, ?)'),
    number: database.prepare('SELECT number FROM party_group WHERE party = ? AND id = ?'),
    addMember: database.prepare(
      `INSERT INTO group_member (party_group, position, kind, id, technology, generator_kind)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    all: database.prepare('SELECT id, members FROM party_group WHERE party = ? ORDER BY id'),
    members: database.prepare(
      `SELECT m.position, m.kind, m.id, m.technology, m.generator_kind AS generatorKind
       FROM party_group g JOIN group_member m ON m.party_group = g.number
       WHERE g.party = ? AND g.id = ? AND m.position > ? ORDER BY m.position LIMIT ?`,
    ),
  };
}
