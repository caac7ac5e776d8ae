/** What can be asked of a store: the one list that its interface, its worker and the store in memory share. */
import type { CommandBegun, EventQuery, GatewayChange, RecordQuery, RegisterQuery, StreamName } from './kinds.ts';
import type { PackedChange } from './packed-change.ts';
import type { SqliteFile } from './sqlite-file.ts';

interface Operation<Args extends readonly unknown[], Result> {
  readonly writes: boolean;
  readonly run: (file: SqliteFile, ...args: Args) => Result;
}

type Run<Args extends readonly unknown[], Result> = Operation<Args, Result>['run'];

const reads = <Args extends readonly unknown[], Result>(run: Run<Args, Result>): Operation<Args, Result> => ({
  writes: false,
  run,
});

const writes = <Args extends readonly unknown[], Result>(run: Run<Args, Result>): Operation<Args, Result> => ({
  writes: true,
  run,
});

const operations = {
  load: reads((file, systemId: string) => file.load(systemId)),
  seriesOf: reads((file, systemId: string) => file.series(systemId)),
  held: reads((file, systemId: string, intervalSeconds: number) => file.held(systemId, intervalSeconds)),
  readRecords: reads((file, query: RecordQuery) => file.of(query.systemId, (n) => file.records.read(n, query))),
  readEvents: reads((file, query: EventQuery) => file.of(query.systemId, (n) => file.events.read(n, query))),
  readRegisters: reads((file, query: RegisterQuery) => file.of(query.systemId, (n) => file.registers.read(n, query))),
  party: reads((file, party: string, stream: StreamName) => file.outbox.party(party, stream)),
  outbox: reads((file, party: string, stream: StreamName, after: number, limit: number) =>
    file.outbox.rows(party, stream, after, limit),
  ),
  commandStanding: reads((file, party: string, id: string, digest: string) =>
    file.commands.standing(party, id, digest),
  ),
  commandAnswers: reads((file, party: string, id: string) => file.commands.answers(party, id)),
  groups: reads((file, party: string) => file.groups.all(party)),
  groupMembers: reads((file, party: string, groupId: string, after: number, limit: number) =>
    file.groups.members(party, groupId, after, limit),
  ),
  commit: writes((file, change: PackedChange) => {
    file.commit(change);
  }),
  commitGateway: writes((file, change: GatewayChange) => {
    file.commitGateway(change);
  }),
  acknowledge: writes((file, party: string, stream: StreamName, epoch: number, number: number) =>
    file.outbox.acknowledge(party, stream, epoch, number),
  ),
  beginCommand: writes((file, command: CommandBegun) => file.commands.begin(command)),
};

type Operations = typeof operations;
export type OperationName = keyof Operations;
export type ArgsOf<Name extends OperationName> = Operations[Name] extends Operation<infer Args, unknown> ? Args : never;
export type ResultOf<Name extends OperationName> = ReturnType<Operations[Name]['run']>;

/** One of them with what it is asked with. */
export interface Call<Name extends OperationName = OperationName> {
  readonly name: Name;
  readonly args: ArgsOf<Name>;
}

export function isWrite({ name }: Call): boolean {
  return operations[name].writes;
}

/** To be carried out inside `SqliteFile.read` or `SqliteFile.write`. */
export function workOf<Name extends OperationName>(file: SqliteFile, { name, args }: Call<Name>): () => ResultOf<Name> {
  const { run } = operations[name] as unknown as Operation<readonly unknown[], ResultOf<Name>>;
  return () => run(file, ...args);
}

/** Asks by itself. Throws StoreError. */
export function ask<Name extends OperationName>(file: SqliteFile, name: Name, ...args: ArgsOf<Name>): ResultOf<Name> {
  const call: Call<Name> = { name, args };
  if (!operations[name].writes) return file.read(workOf(file, call));
  const [outcome] = file.write([workOf(file, call)]);
  if (outcome === undefined) throw new RangeError('one change has one outcome');
  if ('error' in outcome) throw outcome.error;
  return outcome.ok;
}
