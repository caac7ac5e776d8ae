/**
 * Generated from specs/dno/v1/service.proto by `npm run generate`.
 * The calls of the DNO interface. The DNO dials; every refusal is a body with gRPC status OK.
 */
import type { MessageCodec } from '../decoded.ts';
import {
  type DeliveryRequest,
  type DeliveryResponse,
  decodeDeliveryRequest,
  decodeDeliveryResponse,
  encodeDeliveryRequest,
  encodeDeliveryResponse,
} from './delivery.ts';
import {
  type Group,
  type ReadGroupsRequest,
  type ReadGroupsResponse,
  type SetGroupResponse,
  decodeGroup,
  decodeReadGroupsRequest,
  decodeReadGroupsResponse,
  decodeSetGroupResponse,
  encodeGroup,
  encodeReadGroupsRequest,
  encodeReadGroupsResponse,
  encodeSetGroupResponse,
} from './group.ts';
import { type Command, decodeCommand, encodeCommand } from './header.ts';
import {
  type ReadProfileRequest,
  type ReadProfileResponse,
  decodeReadProfileRequest,
  decodeReadProfileResponse,
  encodeReadProfileRequest,
  encodeReadProfileResponse,
} from './profile.ts';
import {
  type Configuration,
  type ConfigureResponse,
  type ReadStatusRequest,
  type ReadStatusResponse,
  decodeConfiguration,
  decodeConfigureResponse,
  decodeReadStatusRequest,
  decodeReadStatusResponse,
  encodeConfiguration,
  encodeConfigureResponse,
  encodeReadStatusRequest,
  encodeReadStatusResponse,
} from './status.ts';

export const serviceName = 'dno.v1.SmartMeteringSystem';

/** What goes each way in a call. */
export interface CallMessages {
  readonly ReadProfile: { readonly request: ReadProfileRequest; readonly response: ReadProfileResponse };
  readonly ReadStatus: { readonly request: ReadStatusRequest; readonly response: ReadStatusResponse };
  readonly Configure: { readonly request: Command; readonly response: ConfigureResponse };
  readonly Deliveries: { readonly request: DeliveryRequest; readonly response: DeliveryResponse };
  readonly SetGroup: { readonly request: Command; readonly response: SetGroupResponse };
  readonly ReadGroups: { readonly request: ReadGroupsRequest; readonly response: ReadGroupsResponse };
}

/** The bodies of commands. */
export interface CommandBodies {
  readonly Configure: Configuration;
  readonly SetGroup: Group;
}

export type CallName = keyof CallMessages;
/** The calls that take a stream of requests. */
export type StreamCallName = 'Deliveries';
/** The calls that take one request. */
export type RequestCallName = Exclude<CallName, StreamCallName>;
/** The calls whose request is a command. */
export type CommandName = keyof CommandBodies;
export type RequestOf<Name extends CallName> = CallMessages[Name]['request'];
export type ResponseOf<Name extends CallName> = CallMessages[Name]['response'];

/** A call on the wire. */
export interface Call<Request = unknown, Response = unknown, Body = unknown> {
  /** HTTP/2 path of the gRPC method. */
  readonly path: string;
  readonly request: MessageCodec<Request>;
  readonly response: MessageCodec<Response>;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  /** It may be made again without harm. */
  readonly idempotent: boolean;
  /** Of a command: the message that its body is. */
  readonly body: MessageCodec<Body> | undefined;
}

export const calls: { readonly [Name in CallName]: Call<RequestOf<Name>, ResponseOf<Name>> } = {
  /** Stored power flow, generation and voltage data of one interval length. */
  ReadProfile: {
    path: '/dno.v1.SmartMeteringSystem/ReadProfile',
    request: { encode: encodeReadProfileRequest, decode: decodeReadProfileRequest },
    response: { encode: encodeReadProfileResponse, decode: decodeReadProfileResponse },
    requestStream: false,
    responseStream: true,
    idempotent: true,
    body: undefined,
  },
  ReadStatus: {
    path: '/dno.v1.SmartMeteringSystem/ReadStatus',
    request: { encode: encodeReadStatusRequest, decode: decodeReadStatusRequest },
    response: { encode: encodeReadStatusResponse, decode: decodeReadStatusResponse },
    requestStream: false,
    responseStream: true,
    idempotent: true,
    body: undefined,
  },
  Configure: {
    path: '/dno.v1.SmartMeteringSystem/Configure',
    request: { encode: encodeCommand, decode: decodeCommand },
    response: { encode: encodeConfigureResponse, decode: decodeConfigureResponse },
    requestStream: false,
    responseStream: true,
    idempotent: false,
    body: { encode: encodeConfiguration, decode: decodeConfiguration },
  },
  Deliveries: {
    path: '/dno.v1.SmartMeteringSystem/Deliveries',
    request: { encode: encodeDeliveryRequest, decode: decodeDeliveryRequest },
    response: { encode: encodeDeliveryResponse, decode: decodeDeliveryResponse },
    requestStream: true,
    responseStream: true,
    idempotent: false,
    body: undefined,
  },
  SetGroup: {
    path: '/dno.v1.SmartMeteringSystem/SetGroup',
    request: { encode: encodeCommand, decode: decodeCommand },
    response: { encode: encodeSetGroupResponse, decode: decodeSetGroupResponse },
    requestStream: false,
    responseStream: true,
    idempotent: false,
    body: { encode: encodeGroup, decode: decodeGroup },
  },
  ReadGroups: {
    path: '/dno.v1.SmartMeteringSystem/ReadGroups',
    request: { encode: encodeReadGroupsRequest, decode: decodeReadGroupsRequest },
    response: { encode: encodeReadGroupsResponse, decode: decodeReadGroupsResponse },
    requestStream: false,
    responseStream: true,
    idempotent: true,
    body: undefined,
  },
};

export const callNames = Object.keys(calls) as readonly CallName[];
export const requestCallNames = callNames.filter((name) => !calls[name].requestStream) as readonly RequestCallName[];

/** The codecs of the bodies of commands, by their calls. */
export const commandBodies: { readonly [Name in CommandName]: MessageCodec<CommandBodies[Name]> } = {
  Configure: { encode: encodeConfiguration, decode: decodeConfiguration },
  SetGroup: { encode: encodeGroup, decode: decodeGroup },
};
export const commandNames = Object.keys(commandBodies) as readonly CommandName[];
