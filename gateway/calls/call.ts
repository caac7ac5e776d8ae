/**
 * What a call of the DNO interface is to the gateway: who may make it, what bounds it, and what it does. Everything that is
 * the same for all of them (admission, authority, targets, signatures, answers kept, audit) is northbound's.
 * A call is one file beside this one, in the terms of the plain messages of codecs/dno; nothing here knows a carrier.
 */
import type {
  CommandBodies,
  CommandName,
  ErrorTypeName,
  Rejection,
  RequestCallName,
  RequestOf,
  ResponseOf,
  StreamCallName,
  Target,
} from '../../codecs/dno/messages.ts';
import type { Clock } from '../../devices/ports.ts';
import type { Role } from '../northbound/authority/roles.ts';
import type { ClockState } from '../runtime/clock-watch.ts';
import type { GroupConfig } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type { CommandAnswer, Store } from '../store/store.ts';
import type { MeteringSystem } from '../systems/metering-system.ts';
import type { DeliveryBoard } from './delivery-board.ts';

export type ErrorType = Exclude<ErrorTypeName, 'unspecified' | 'unrecognised'>;

/** Why a message is not accepted, without the time. */
export interface Fault {
  readonly errorType: ErrorType;
  /** Path of the field at fault; empty where none is. */
  readonly field: string;
  /** For a person; never empty. */
  readonly detail: string;
}

/** A refusal among answers; when it was refused is put in where it is sent. */
export interface Refusal {
  readonly kind: 'rejection';
  readonly rejection: Rejection;
}

export function refusal({ errorType, field, detail }: Fault): Refusal {
  return { kind: 'rejection', rejection: { errorType, field, detail, refusedAtUtcMs: 0 } };
}

export const refused = (errorType: ErrorType, field: string, detail: string): Refusal =>
  refusal({ errorType, field, detail });

/** What calls work on. */
export interface Services {
  /** The gateway's own id. */
  readonly gatewayId: string;
  readonly systems: ReadonlyMap<string, MeteringSystem>;
  /** Of the configuration. */
  readonly groups: readonly GroupConfig[];
  readonly store: Store;
  readonly clock: Clock;
  readonly clockWatch: { readonly state: ClockState };
  readonly board: DeliveryBoard;
  readonly log: Log;
  /** Conditions of the DNO side that need somebody's attention, as stable codes. */
  readonly alarms: () => Promise<readonly string[]>;
}

export type BodyOf<Name extends RequestCallName | StreamCallName> = NonNullable<ResponseOf<Name>['body']>;

/** Whom a member of a group, or a target, names. */
export type Named = Pick<Target, 'id'> & { readonly kind: 'system' | 'mpan' };

/** A request that may be answered. */
export interface Asked<Name extends RequestCallName = RequestCallName> {
  readonly message: RequestOf<Name>;
  /** Of a command: what it says. */
  readonly body: Name extends CommandName ? CommandBodies[Name] : undefined;
  readonly party: string;
  /** Of a command: its answer, to be written in the transaction of its effect; so it acts once. */
  readonly keep: (answer: BodyOf<Name>) => { readonly answer?: CommandAnswer };
  /** Whether this is known here, and the party has authority over it. */
  readonly reaches: (named: Named) => boolean;
}

interface RequestCallRules<Name extends RequestCallName> {
  readonly roles: readonly Role[];
  /** Bytes of a request that are looked at, where they are more than the configuration's limit. */
  readonly requestBytes?: number;
  /** It is answered also where that cannot be written down: the answer says so. */
  readonly isToldUnrecorded?: boolean;
  /** What is wrong with the request, whomever it is for. */
  fault?(asked: Asked<Name>): Fault | undefined;
}

/** Asked of each system of the target, one after the other. */
export interface SystemCall<Name extends RequestCallName = RequestCallName> extends RequestCallRules<Name> {
  readonly of: 'system';
  answer(services: Services, asked: Asked<Name>, system: MeteringSystem): AsyncIterable<BodyOf<Name> | Refusal>;
}

/** Asked of the gateway itself. */
export interface GatewayCall<Name extends RequestCallName = RequestCallName> extends RequestCallRules<Name> {
  readonly of: 'gateway';
  answer(services: Services, asked: Asked<Name>): AsyncIterable<BodyOf<Name> | Refusal>;
}

export type RequestCall<Name extends RequestCallName = RequestCallName> = SystemCall<Name> | GatewayCall<Name>;

/** The header of a message on a stream, as far as a call is concerned with it. */
export interface Sender {
  readonly messageId: string;
  readonly party: string;
  readonly target: Target;
}

/** The other end of a call that takes a stream of requests. */
export interface StreamPeer<Name extends StreamCallName = StreamCallName> {
  /** Sends an answer to a message; settles when the reader takes more. `systemId`: whose it is; undefined = the gateway's. */
  send(body: BodyOf<Name>, correlationId: string, systemId?: string): Promise<void>;
  refuse(fault: Fault, correlationId: string): Promise<void>;
  /** Written down before the answer goes out. */
  record(sender: Sender, outcome: string): Promise<void>;
  /** Whether a party may be sent now what is of this system. */
  reaches(party: string, systemId: string): boolean;
  /** Ends the call from our side. */
  end(): void;
}

/** One call that takes a stream of requests, while it goes on. */
export interface StreamSession<Name extends StreamCallName = StreamCallName> {
  /** A request whose header is sound, by somebody who may make the call. Settles when the next one may come. */
  receive(message: RequestOf<Name>, sender: Sender): Promise<void>;
  /** Leaves nothing behind; settles when what was being answered is. */
  close(): Promise<void>;
}

export interface StreamCall<Name extends StreamCallName = StreamCallName> {
  readonly of: 'stream';
  readonly roles: readonly Role[];
  open(services: Services, peer: StreamPeer<Name>): StreamSession<Name>;
}

export type AnyCall = RequestCall | StreamCall;

/** Every call of the interface has its place. */
export type CallTable = { readonly [Name in RequestCallName]: RequestCall<Name> } & {
  readonly [Name in StreamCallName]: StreamCall<Name>;
};
