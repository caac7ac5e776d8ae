/**
 * Generated from specs/dno/v1/group.proto by `npm run generate`.
 * Groups of systems, set and read by the party that uses them: at least 1,000 groups of 10,000 members each. Where a
 * system lies on the network is the DNO's knowledge: its client resolves a place into members.
 */
import { type Decoded, decodeWith } from '../decoded.ts';
import { uint32 } from '../integers.ts';
import {
  type Header,
  type NoDataFound,
  type Rejection,
  readHeader,
  readNoDataFound,
  readRejection,
  writeHeader,
  writeNoDataFound,
  writeRejection,
} from './header.ts';
import { dno } from './messages.js';

/** Body of SetGroup, whose target is the gateway. Replaces the group of this id that the party had. */
export interface Group {
  /** 1 to 64 characters of [A-Za-z0-9._-]. */
  readonly groupId: string;
  /** 10,000 at most, each once; none = the group is taken away. */
  readonly members: readonly Member[];
}

/** With nothing set, to spread from. */
export const blankGroup: Group = {
  groupId: '',
  members: [],
};

export function readGroup(raw: dno.v1.Group.$Shape, at: string): Group {
  return {
    groupId: raw.groupId ?? '',
    members: (raw.members ?? []).map((each, k) => readMember(each, `${at}members[${k}].`)),
  };
}

export function writeGroup(message: Group, at: string): dno.v1.Group.$Properties {
  return {
    groupId: message.groupId,
    members: message.members.map((each, k) => writeMember(each, `${at}members[${k}].`)),
  };
}

export interface Member {
  readonly member?: { readonly kind: 'system' | 'mpan'; readonly id: string } | undefined;
  /** What is connected there, in the DNO's own words (for example "heat-pump"); 64 characters at most; may be empty. */
  readonly technology: string;
  /** Kind of generator, likewise (for example "solar"); may be empty. */
  readonly generatorKind: string;
}

/** With nothing set, to spread from. */
export const blankMember: Member = {
  technology: '',
  generatorKind: '',
};

function readMemberMember(raw: dno.v1.Member.$Shape, _at: string): Member['member'] {
  switch (raw.member) {
    case 'systemId':
      return { kind: 'system', id: raw.systemId };
    case 'mpan':
      return { kind: 'mpan', id: raw.mpan };
    case undefined:
      return undefined;
  }
}

export function readMember(raw: dno.v1.Member.$Shape, at: string): Member {
  return {
    member: readMemberMember(raw, at),
    technology: raw.technology ?? '',
    generatorKind: raw.generatorKind ?? '',
  };
}

function writeMemberMember(content: Member['member'], _at: string): dno.v1.Member.$Properties {
  switch (content?.kind) {
    case 'system':
      return { systemId: content.id };
    case 'mpan':
      return { mpan: content.id };
    case undefined:
      return {};
  }
}

export function writeMember(message: Member, at: string): dno.v1.Member.$Properties {
  return {
    ...writeMemberMember(message.member, at),
    technology: message.technology,
    generatorKind: message.generatorKind,
  };
}

export interface SetGroupResponse {
  readonly header?: Header | undefined;
  readonly body?:
    | { readonly kind: 'set'; readonly set: GroupSet }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankSetGroupResponse: SetGroupResponse = {};

function readSetGroupResponseBody(raw: dno.v1.SetGroupResponse.$Shape, at: string): SetGroupResponse['body'] {
  switch (raw.body) {
    case 'set':
      return { kind: 'set', set: readGroupSet(raw.set, `${at}set.`) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection, `${at}rejection.`) };
    case undefined:
      return undefined;
  }
}

export function readSetGroupResponse(raw: dno.v1.SetGroupResponse.$Shape, at: string): SetGroupResponse {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: readSetGroupResponseBody(raw, at),
  };
}

function writeSetGroupResponseBody(content: SetGroupResponse['body'], at: string): dno.v1.SetGroupResponse.$Properties {
  switch (content?.kind) {
    case 'set':
      return { set: writeGroupSet(content.set, `${at}set.`) };
    case 'rejection':
      return { rejection: writeRejection(content.rejection, `${at}rejection.`) };
    case undefined:
      return {};
  }
}

export function writeSetGroupResponse(message: SetGroupResponse, at: string): dno.v1.SetGroupResponse.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    ...writeSetGroupResponseBody(message.body, at),
  };
}

/**
 * The group as it is now. A member that is not known here yet is in it all the same: it is refused alone, whenever the
 * group is the target of a call, until there is such a system.
 */
export interface GroupSet {
  readonly groupId: string;
  readonly memberCount: number;
  /** Members that are not known here, or that the party has no authority over; the first 100 of them. */
  readonly unknownMembers: readonly string[];
}

/** With nothing set, to spread from. */
export const blankGroupSet: GroupSet = {
  groupId: '',
  memberCount: 0,
  unknownMembers: [],
};

export function readGroupSet(raw: dno.v1.GroupSet.$Shape, _at: string): GroupSet {
  return {
    groupId: raw.groupId ?? '',
    memberCount: raw.memberCount ?? 0,
    unknownMembers: raw.unknownMembers ?? [],
  };
}

export function writeGroupSet(message: GroupSet, at: string): dno.v1.GroupSet.$Properties {
  return {
    groupId: message.groupId,
    memberCount: uint32(message.memberCount, at, 'member_count'),
    unknownMembers: [...message.unknownMembers],
  };
}

/** Target: the gateway. */
export interface ReadGroupsRequest {
  readonly header?: Header | undefined;
  /** With it: the members of this group. Absent: which groups the party has set, without their members. */
  readonly groupId?: string | undefined;
}

/** With nothing set, to spread from. */
export const blankReadGroupsRequest: ReadGroupsRequest = {};

export function readReadGroupsRequest(raw: dno.v1.ReadGroupsRequest.$Shape, at: string): ReadGroupsRequest {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    groupId: raw.groupId ?? undefined,
  };
}

export function writeReadGroupsRequest(message: ReadGroupsRequest, at: string): dno.v1.ReadGroupsRequest.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    groupId: message.groupId ?? null,
  };
}

/**
 * A stream of these answers: one for each group, in order of their ids; of one group as many as its members need. A
 * group that is not there is refused (UNKNOWN_TARGET); a party without groups gets no_data_found.
 */
export interface ReadGroupsResponse {
  readonly header?: Header | undefined;
  readonly body?:
    | { readonly kind: 'group'; readonly group: GroupPage }
    | { readonly kind: 'no-data-found'; readonly noDataFound: NoDataFound }
    | { readonly kind: 'rejection'; readonly rejection: Rejection }
    | undefined;
}

/** With nothing set, to spread from. */
export const blankReadGroupsResponse: ReadGroupsResponse = {};

function readReadGroupsResponseBody(raw: dno.v1.ReadGroupsResponse.$Shape, at: string): ReadGroupsResponse['body'] {
  switch (raw.body) {
    case 'group':
      return { kind: 'group', group: readGroupPage(raw.group, `${at}group.`) };
    case 'noDataFound':
      return { kind: 'no-data-found', noDataFound: readNoDataFound(raw.noDataFound, `${at}no_data_found.`) };
    case 'rejection':
      return { kind: 'rejection', rejection: readRejection(raw.rejection, `${at}rejection.`) };
    case undefined:
      return undefined;
  }
}

export function readReadGroupsResponse(raw: dno.v1.ReadGroupsResponse.$Shape, at: string): ReadGroupsResponse {
  return {
    header: raw.header ? readHeader(raw.header, `${at}header.`) : undefined,
    body: readReadGroupsResponseBody(raw, at),
  };
}

function writeReadGroupsResponseBody(
  content: ReadGroupsResponse['body'],
  at: string,
): dno.v1.ReadGroupsResponse.$Properties {
  switch (content?.kind) {
    case 'group':
      return { group: writeGroupPage(content.group, `${at}group.`) };
    case 'no-data-found':
      return { noDataFound: writeNoDataFound(content.noDataFound, `${at}no_data_found.`) };
    case 'rejection':
      return { rejection: writeRejection(content.rejection, `${at}rejection.`) };
    case undefined:
      return {};
  }
}

export function writeReadGroupsResponse(
  message: ReadGroupsResponse,
  at: string,
): dno.v1.ReadGroupsResponse.$Properties {
  return {
    header: message.header === undefined ? null : writeHeader(message.header, `${at}header.`),
    ...writeReadGroupsResponseBody(message.body, at),
  };
}

export interface GroupPage {
  readonly groupId: string;
  /** Of the whole group. */
  readonly memberCount: number;
  /** As they were set, in their order, 1,000 a page at most; empty in a list of groups. */
  readonly members: readonly Member[];
  /** Set in the last page of a group. */
  readonly last: boolean;
}

/** With nothing set, to spread from. */
export const blankGroupPage: GroupPage = {
  groupId: '',
  memberCount: 0,
  members: [],
  last: false,
};

export function readGroupPage(raw: dno.v1.GroupPage.$Shape, at: string): GroupPage {
  return {
    groupId: raw.groupId ?? '',
    memberCount: raw.memberCount ?? 0,
    members: (raw.members ?? []).map((each, k) => readMember(each, `${at}members[${k}].`)),
    last: raw.last ?? false,
  };
}

export function writeGroupPage(message: GroupPage, at: string): dno.v1.GroupPage.$Properties {
  return {
    groupId: message.groupId,
    memberCount: uint32(message.memberCount, at, 'member_count'),
    members: message.members.map((each, k) => writeMember(each, `${at}members[${k}].`)),
    last: message.last,
  };
}

/** Throws RangeError for what a field cannot carry. */
export function encodeGroup(message: Group): Uint8Array {
  return dno.v1.Group.encode(writeGroup(message, '')).finish();
}

/** Never throws. */
export function decodeGroup(bytes: Uint8Array): Decoded<Group> {
  return decodeWith(
    bytes,
    (input) => dno.v1.Group.decode(input),
    (raw) => readGroup(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeSetGroupResponse(message: SetGroupResponse): Uint8Array {
  return dno.v1.SetGroupResponse.encode(writeSetGroupResponse(message, '')).finish();
}

/** Never throws. */
export function decodeSetGroupResponse(bytes: Uint8Array): Decoded<SetGroupResponse> {
  return decodeWith(
    bytes,
    (input) => dno.v1.SetGroupResponse.decode(input),
    (raw) => readSetGroupResponse(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeReadGroupsRequest(message: ReadGroupsRequest): Uint8Array {
  return dno.v1.ReadGroupsRequest.encode(writeReadGroupsRequest(message, '')).finish();
}

/** Never throws. */
export function decodeReadGroupsRequest(bytes: Uint8Array): Decoded<ReadGroupsRequest> {
  return decodeWith(
    bytes,
    (input) => dno.v1.ReadGroupsRequest.decode(input),
    (raw) => readReadGroupsRequest(raw, ''),
  );
}

/** Throws RangeError for what a field cannot carry. */
export function encodeReadGroupsResponse(message: ReadGroupsResponse): Uint8Array {
  return dno.v1.ReadGroupsResponse.encode(writeReadGroupsResponse(message, '')).finish();
}

/** Never throws. */
export function decodeReadGroupsResponse(bytes: Uint8Array): Decoded<ReadGroupsResponse> {
  return decodeWith(
    bytes,
    (input) => dno.v1.ReadGroupsResponse.decode(input),
    (raw) => readReadGroupsResponse(raw, ''),
  );
}
