/** What the gateway keeps on disk, as an asynchronous interface. Everything is kept per system, party or command. */
import type { StoreErrorCode } from './errors.ts';
import { capacityOf } from './kinds.ts';
import type { GatewayChange, RecordQuery, StoreChange, StoredRecord } from './kinds.ts';
import type { ArgsOf, OperationName, ResultOf } from './operations.ts';
import { packedChange, unpackedRecord } from './packed-change.ts';

export { StoreError } from './errors.ts';
export type { StoreErrorCode } from './errors.ts';
export { defaultCapacityRecords } from './kinds.ts';
export type * from './kinds.ts';

/** Everything rejects with StoreError. */
export abstract class Store {
  private readonly capacityRecords: number;

  protected constructor(capacityRecords: number) {
    this.capacityRecords = capacityRecords;
  }

  /** Why nothing could be written the last time it was tried; undefined = all is well. */
  abstract readonly trouble: StoreErrorCode | undefined;
  /** Settles when everything asked for before is done and the file is closed. Closing twice is fine. */
  abstract close(): Promise<void>;
  protected abstract ask<Name extends OperationName>(name: Name, ...args: ArgsOf<Name>): Promise<ResultOf<Name>>;

  /** Intervals of that length kept per system before the oldest is overwritten. */
  capacityOf(intervalSeconds: number): number {
    return capacityOf(intervalSeconds, this.capacityRecords);
  }

  async commit(change: StoreChange): Promise<void> {
    await this.ask('commit', packedChange(change));
  }

  /** What is of no system: an answer of the gateway itself, a group that a party set. */
  async commitGateway(change: GatewayChange): Promise<void> {
    await this.ask('commitGateway', change);
  }

  /** The states and the series of a system, to take up work with. */
  async load(systemId: string): Promise<ResultOf<'load'>> {
    return this.ask('load', systemId);
  }

  /** The series held of a system. */
  async seriesOf(systemId: string): Promise<ResultOf<'seriesOf'>> {
    return this.ask('seriesOf', systemId);
  }

  async held(systemId: string, intervalSeconds: number): Promise<ResultOf<'held'>> {
    return this.ask('held', systemId, intervalSeconds);
  }

  async readRecords(query: RecordQuery): Promise<readonly StoredRecord[]> {
    return (await this.ask('readRecords', query)).map(unpackedRecord);
  }

  async readEvents(...query: ArgsOf<'readEvents'>): Promise<ResultOf<'readEvents'>> {
    return this.ask('readEvents', ...query);
  }

  async readRegisters(...query: ArgsOf<'readRegisters'>): Promise<ResultOf<'readRegisters'>> {
    return this.ask('readRegisters', ...query);
  }

  async party(...asked: ArgsOf<'party'>): Promise<ResultOf<'party'>> {
    return this.ask('party', ...asked);
  }

  /** Rows numbered above `after`, in order. */
  async outbox(...asked: ArgsOf<'outbox'>): Promise<ResultOf<'outbox'>> {
    return this.ask('outbox', ...asked);
  }

  /** On disk when it resolves. What is of another epoch, or was never numbered, changes nothing. */
  async acknowledge(...upTo: ArgsOf<'acknowledge'>): Promise<ResultOf<'acknowledge'>> {
    return this.ask('acknowledge', ...upTo);
  }

  /** Whether a command is to be carried out: on disk when it says `new`. */
  async beginCommand(...command: ArgsOf<'beginCommand'>): Promise<ResultOf<'beginCommand'>> {
    return this.ask('beginCommand', ...command);
  }

  /** Whether a command is new, without taking note of it. */
  async commandStanding(...command: ArgsOf<'commandStanding'>): Promise<ResultOf<'commandStanding'>> {
    return this.ask('commandStanding', ...command);
  }

  /** What was answered so far to a command, by member, in the order it was. */
  async commandAnswers(...command: ArgsOf<'commandAnswers'>): Promise<ResultOf<'commandAnswers'>> {
    return this.ask('commandAnswers', ...command);
  }

  /** The groups of a party with their sizes, in order of id. */
  async groups(party: string): Promise<ResultOf<'groups'>> {
    return this.ask('groups', party);
  }

  /** Members placed after `after` (0 = from the first), in order. */
  async groupMembers(...asked: ArgsOf<'groupMembers'>): Promise<ResultOf<'groupMembers'>> {
    return this.ask('groupMembers', ...asked);
  }
}
